"""The attendance list of Lampiran II."""

from collections.abc import Iterator

from sp4n_renaksi.model.berita_acara import DaftarHadir, Peserta
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.table import Cell, Row, Table, Width, cell, column, row, table

EMPTY_FORM = 15
"""Lines of a list in which nobody stands yet and that says no number of lines, as the source has."""


def daftar_hadir(plan: Plan) -> Iterator[Table]:
    """Attendance, a table for each list; `attendance` gives that of one list."""
    lists = (risalah.berita_acara.daftar_hadir for risalah in plan.berita_acara)
    for number, daftar in enumerate((daftar for daftar in lists if daftar), 1):
        yield attendance(daftar, number)


def attendance(daftar: DaftarHadir, number: int) -> Table:
    """Build the table of a list: those present, then empty lines up to the number of lines that the form has.

    The numbers of the signatures stand alternately, so that neighbours do not sign into each other. A signature is
    never drawn: `ttd.` says that the person signed the original.
    """
    columns = [
        column("No.", width=Width.NUMBER),
        column("Nama", width=Width.WORDS, names_row=True),
        column("Instansi", width=Width.WORDS),
        column("Jabatan", width=Width.WORDS),
        column("Tanda Tangan", width=Width.WORDS),
    ]
    return table(f"tabel-daftar-hadir-{number}", "Daftar Hadir", columns, _lines(daftar), roomy=True)


def present(daftar: DaftarHadir) -> int:
    """Count those present: the lines in which something stands."""
    return sum(_stands(peserta) for peserta in daftar.peserta)


def _stands(peserta: Peserta) -> bool:
    return bool(peserta.nama or peserta.instansi or peserta.jabatan or peserta.tanda_tangan)


def _lines(daftar: DaftarHadir) -> Iterator[Row]:
    for number, peserta in enumerate(daftar.peserta, 1):
        signed = _signature(number, " ttd." if peserta.tanda_tangan else "")
        yield row(f"{number}.", peserta.nama, peserta.instansi, peserta.jabatan, signed)
    lines = daftar.jumlah_baris if daftar.jumlah_baris is not None else 0 if daftar.peserta else EMPTY_FORM
    for number in range(len(daftar.peserta) + 1, lines + 1):
        yield row(f"{number}.", "", "", "", _signature(number, ""))


def _signature(number: int, signed: str) -> Cell:
    return cell(f"{number}.{signed}", inset=number % 2 == 0)
