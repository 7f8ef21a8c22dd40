"""The rows of the schedule, and how they are called in it."""

from typing import NamedTuple

from sp4n_renaksi.figures.pages import text
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram, KelompokProgram
from sp4n_renaksi.tables.rows import code, is_activity


class Baris(NamedTuple):
    """One row: an activity, or a programme without any, under its group."""

    kelompok: KelompokProgram
    item: BarisProgram

    @property
    def name(self) -> str:
        """Its code and its name."""
        return f"{text(code(self.item))} {text(self.item.nama)}".strip() or "Kegiatan belum diberi nama"

    @property
    def group(self) -> str:
        """The code and the name of its group."""
        return f"{text(code(self.kelompok, 'KP'))} {text(self.kelompok.nama)}".strip()

    @property
    def tahun(self) -> tuple[int, ...]:
        """The years in which it runs; none while they are not certain."""
        return self.item.waktu.tahun if self.item.waktu else ()

    @property
    def uncertain(self) -> str:
        """What stands instead of years."""
        written = text(self.item.waktu.teks) if self.item.waktu else ""
        return f"belum pasti ({written})" if written else "belum diisi"


def rows_of(plan: Plan) -> list[Baris]:
    """Give what is carried out, and programmes that name no activities yet."""
    return [
        Baris(group, item)
        for group in (plan.program.kelompok_program if plan.program else ())
        for program in group.program
        for item in (*([program] if is_activity(program) or not program.kegiatan else []), *program.kegiatan)
    ]
