"""Tabel 1, who draws up the plan, and the key to the short names of the parties."""

from collections.abc import Iterator

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.tim import Peran, Tahapan
from sp4n_renaksi.tables.table import Column, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import day, parties

_JENIS = {
    "perangkat_daerah": "Perangkat daerah",
    "pusat": "Instansi pusat",
    "kelompok": "Kelompok",
    "jabatan": "Jabatan",
    "lainnya": "Pihak lain",
}


def kegiatan_penyusunan(plan: Plan) -> Iterator[Table]:
    """Tabel 1: the steps of drawing up the plan, and the parties in each role."""
    if plan.tim is None or not (plan.tim.peran or plan.tim.tahapan):
        return
    roles = plan.tim.peran
    columns: list[Column] = [
        column("No.", width=Width.NUMBER),
        column("Kegiatan", width=Width.WORDS, names_row=True),
        column("Tanggal", width=Width.FIGURE, optional=True),
        *(column("Pihak Terlibat", role.nama or role.kode) for role in roles),
        column("Catatan", optional=True),
    ]
    rows = (_step(plan, number, step, roles) for number, step in enumerate(plan.tim.tahapan, 1))
    notes = (f"{role.nama}: {role.catatan}" for role in roles if role.catatan)
    yield table("tabel-tim", "Kegiatan Penyusunan Rencana Aksi", columns, rows, notes=notes, stacked=True)


def _step(plan: Plan, number: int, step: Tahapan, roles: tuple[Peran, ...]) -> Row:
    names = {name for role in roles for name in (role.kode, role.nama) if name}
    others = (f"{role}: {parties(plan, pihak)}" for role, pihak in step.kecuali.items() if role not in names)
    cast = (_cast(plan, role, step) for role in roles)
    return row(f"{number}.", step.nama, day(step.tanggal), *cast, cell(step.catatan, *sorted(others)))


def _cast(plan: Plan, role: Peran, step: Tahapan) -> str:
    pihak = next((step.kecuali[name] for name in (role.kode, role.nama) if name in step.kecuali), role.pihak)
    until = f" s.d. tahun {role.sampai.teks}" if role.sampai else ""
    return f"{parties(plan, pihak)}{until}"


def daftar_pihak(plan: Plan) -> Iterator[Table]:
    """Explain the short names that the other tables use."""
    if plan.rencana_aksi is None or not plan.rencana_aksi.daftar_pihak:
        return
    columns = [
        column("Sebutan", width=Width.WORDS, names_row=True),
        column("Nama"),
        column("Jenis", width=Width.WORDS, optional=True),
        column("Anggota", optional=True),
        column("Keterangan", optional=True),
    ]
    rows = (
        row(p.nama_pendek, p.nama, _JENIS.get(p.jenis, ""), parties(plan, p.anggota), p.catatan)
        for p in plan.rencana_aksi.daftar_pihak
    )
    yield table("tabel-pihak", "Daftar Pihak", columns, rows, stacked=True)
