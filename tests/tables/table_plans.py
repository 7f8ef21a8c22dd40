"""Plans for the tests of tables, and the words in them."""

from typing import Any

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.plan import MODELS, Penilaian, Plan
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Table


def plan(*asesmen: dict[str, Any], **sections: Any) -> Plan:
    """Build a plan from plain data."""
    penilaian = tuple(
        Penilaian(("asesmen", n), Asesmen.model_validate(a), *shipped_instrument("sp4n-2021"))
        for n, a in enumerate(asesmen)
    )
    parts: dict[str, Any] = {name: MODELS[name].model_validate(data) for name, data in sections.items()}
    return Plan(penilaian=penilaian, **parts)


def programme(*kegiatan: dict[str, Any], **program: Any) -> dict[str, Any]:
    """Give a program.yaml with one group, one programme and these activities."""
    inner = {"kode": "I.1", "nama": "Kebijakan", "kegiatan": list(kegiatan), **program}
    return {"kelompok_program": [{"kode": "I", "nama": "Penguatan", "program": [inner]}]}


def rows(table: Table) -> list[list[str]]:
    return [[" / ".join(map(plain, cell.lines)) for cell in row.cells] for row in table.rows]


def notes(table: Table) -> list[str]:
    return [plain(note) for note in table.notes]
