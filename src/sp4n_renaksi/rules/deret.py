"""The rule on the numbers of codes that stand beside each other, Tabel 7 and Lampiran I (PRG)."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import Row

_ROMAN = [
    ten + one for ten in ("", "X", "XX", "XXX") for one in ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
]
_NUMBERS = {roman: number for number, roman in enumerate(_ROMAN) if roman}

_Numbered = Sequence[tuple[int, Loc, Row]]
"""Rows under one parent with the last number of their codes."""


@rule("PRG007", Severity.INFO)
def nomor_kode_terlewat(program: BerkasProgram) -> Iterator[Hit]:
    """Ada nomor yang terlewat pada urutan kode.

    Mengapa: nomor yang terlewat sering berarti ada kegiatan yang hilang sewaktu disalin, dan pembaca akan mencarinya.
    Yang diperiksa hanya kode dengan angka Romawi di depan, seperti pada Tabel 7; kode rekening mempunyai urutannya
    sendiri. Kode kegiatan yang memang dihapus sebaiknya tetap tidak dipakai lagi.

    Salah:
        kegiatan:
          - kode: I.1.1
          - kode: I.1.3

    Benar:
        kegiatan:
          - kode: I.1.1
          - kode: I.1.2

    Perbaikan: tambahkan baris yang hilang; bila tidak ada yang hilang, urutkan kodenya sebelum rencana ditetapkan.

    Dasar: Tabel 7 dan Lampiran I.
    """
    groups = [
        (_NUMBERS.get(kelompok.kode), ("program", "kelompok_program", k), kelompok)
        for k, kelompok in enumerate(program.kelompok_program)
    ]
    known = [(number, loc, kelompok) for number, loc, kelompok in groups if number is not None]
    if len(known) < len(groups):
        return
    yield from _gaps(known, "", _ROMAN)
    for _, loc, kelompok in known:
        yield from _gaps(_numbered((*loc, "program"), kelompok.kode, kelompok.program), f"{kelompok.kode}.")
        for p, row in enumerate(kelompok.program):
            if row.kegiatan:
                yield from _gaps(_numbered((*loc, "program", p, "kegiatan"), row.kode, row.kegiatan), f"{row.kode}.")


def _numbered(loc: Loc, above: str, rows: Sequence[Row]) -> _Numbered:
    """Give rows with their numbers; none where a code does not continue the one above, which is told elsewhere."""
    numbered = []
    for index, row in enumerate(rows):
        head, _, last = row.kode.rpartition(".")
        if head != above or not (last.isascii() and last.isdecimal()) or last.startswith("0"):
            return ()
        numbered.append((int(last), (*loc, index), row))
    return numbered


def _gaps(rows: _Numbered, head: str, names: Sequence[str] = ()) -> Iterator[Hit]:
    last, before = 0, ""
    for number, loc, row in sorted(rows, key=lambda numbered: numbered[0]):
        if number > last + 1:
            first, final = (f"{head}{names[n] if names else n}" for n in (last + 1, number - 1))
            missing = f"{first} s.d. {final}" if first != final else first
            start = f"Sesudah kode {before} langsung {row.kode}" if before else f"Kode pertama di sini {row.kode}"
            yield Hit((*loc, "kode"), f"{start}; {missing} tidak ada.")
        last, before = number, row.kode
