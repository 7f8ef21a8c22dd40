"""How messages name what stands in a plan."""

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.program import Kegiatan, KelompokProgram, Program

Row = KelompokProgram | Program | Kegiatan
"""A row of the matrix of Lampiran I."""

_NOUNS = {KelompokProgram: "kelompok program", Program: "program", Kegiatan: "kegiatan"}


def noun(row: Row) -> str:
    """Say what a row of the matrix is."""
    return _NOUNS[type(row)]


def called(row: Row) -> str:
    """Name a row of the matrix: kegiatan I.1.1."""
    name = row.kode or (f'"{row.nama}"' if row.nama else "ini")
    return f"{noun(row)} {name}"


def is_activity(row: Row) -> bool:
    """Whether a row is carried out as it stands: an activity, or a programme that is itself one."""
    return isinstance(row, Kegiatan) or (isinstance(row, Program) and row.sekaligus_kegiatan)


def sentence(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return text[:1].upper() + text[1:]


def place(loc: Loc, model: Model, field: str) -> Loc:
    """Give the loc of a field where it is written, else of what should hold it."""
    return (*loc, field) if field in model.model_fields_set else loc


def label(loc: Loc) -> str:
    """Name a value by its loc: Target 2021, Nilai butir 12, Isian `waktu`."""
    holder, last = loc[-2], loc[-1]
    if holder in ("target", "baseline"):
        return f"{sentence(str(holder))} {last}"
    if "jawaban" in loc and last == "nilai":
        return f"Nilai butir {holder}"
    return f"Isian `{last if isinstance(last, str) else holder}`"
