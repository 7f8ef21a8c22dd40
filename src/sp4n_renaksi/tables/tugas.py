"""What each party has to do: its activities with its part in them, and lines to write down what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sp4n_renaksi.model.instansi import Pihak
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram
from sp4n_renaksi.register import Register
from sp4n_renaksi.tables.rows import activities, code
from sp4n_renaksi.tables.table import Row, Table, Width, column, row, table
from sp4n_renaksi.tables.words import joined, years

_QUARTERS = ("TW I", "TW II", "TW III", "TW IV")


@dataclass(slots=True)
class Bagian:
    """A party's share of the work; `pihak` is None where the register does not know the name."""

    nama: str
    pihak: Pihak | None
    led: list[BarisProgram] = field(default_factory=list)
    joined: list[BarisProgram] = field(default_factory=list)


def shares(plan: Plan) -> list[Bagian]:
    """Give each party that has something to do, groups as their members: the register's order, then the others'."""
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
    found: dict[str, Bagian] = {}
    for item in activities(plan):
        led = list(_expanded(register, [item.penanggung_jawab]))
        for bagian in led:
            found.setdefault(bagian.nama.casefold(), bagian).led.append(item)
        for bagian in _expanded(register, item.pihak_terlibat):
            if bagian.nama.casefold() not in {one.nama.casefold() for one in led}:
                found.setdefault(bagian.nama.casefold(), bagian).joined.append(item)
    known = [pihak.nama_pendek.casefold() for pihak in register.pihak] if register else []
    ordered = [found.pop(name) for name in dict.fromkeys(known) if name in found]
    return [*ordered, *found.values()]


def _expanded(register: Register | None, names: list[str] | tuple[str, ...]) -> Iterator[Bagian]:
    """Give the parties behind names, each once; a group stands for its members, one without any for itself."""
    seen: set[str] = set()
    waiting = [name for name in names if name]
    while waiting:
        name = waiting.pop(0)
        pihak = register.find(name) if register else None
        called = pihak.nama_pendek if pihak else name
        if called.casefold() in seen:
            continue
        seen.add(called.casefold())
        if pihak and pihak.anggota:
            waiting = [*pihak.anggota, *waiting]
        else:
            yield Bagian(called, pihak)


def rincian_tugas(plan: Plan, bagian: Bagian, number: int) -> Table:
    """Build the table of one party: what it answers for first, then what it takes part in."""
    columns = [
        column("No.", width=Width.NUMBER),
        column("Kegiatan", names_row=True),
        column("Peran", width=Width.WORDS),
        column("Keluaran (_output_)", width=Width.WORDS),
        column("Waktu", width=Width.FIGURE),
        column("Bersama", width=Width.WORDS),
        column("Bukti Dukung", width=Width.WORDS),
        *(column("Realisasi", quarter, width=Width.FIGURE) for quarter in _QUARTERS),
    ]
    work = [*((item, "Penanggung jawab") for item in bagian.led), *((item, "Pihak terlibat") for item in bagian.joined)]
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
    rows = (_row(register, bagian, at, item, part) for at, (item, part) in enumerate(work, 1))
    notes = ["Bukti dukung dan realisasi diisi setiap triwulan (TW)."]
    title = f"Rincian Tugas {bagian.nama}"
    return table(f"tabel-rincian-tugas-{number}", title, columns, rows, notes=notes, landscape=True, numbered=True)


def _row(register: Register | None, bagian: Bagian, number: int, item: BarisProgram, part: str) -> Row:
    named = dict.fromkeys(_called(register, name) for name in (item.penanggung_jawab, *item.pihak_terlibat) if name)
    others = [name for name in named if name.casefold() != bagian.nama.casefold()]
    activity = f"{code(item)} {item.nama}".strip()
    return row(f"{number}.", activity, part, item.keluaran, years(item.waktu), joined(others))


def _called(register: Register | None, name: str) -> str:
    pihak = register.find(name) if register else None
    return pihak.nama_pendek if pihak else name
