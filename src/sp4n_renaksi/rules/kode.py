"""Rules on the codes of the matrix, Tabel 7 and Lampiran I (PRG)."""

import re
from collections.abc import Container, Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import Row, called, noun, sentence

Member = tuple[Loc, Row, Row | None]
"""A row with its loc and the row above it."""

_form = re.compile(r"[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*")


@rule("PRG001", Severity.ERROR)
def kode_ganda(program: BerkasProgram) -> Iterator[Hit]:
    """Kode yang sama dipakai dua kali.

    Mengapa: dukungan, realisasi, dan laporan menyebut kegiatan dengan kodenya; kode ganda menunjuk dua kegiatan. Bila
    salah satunya tidak berada di bawah induknya, yang itulah yang disebut salah.

    Salah:
        program:
          - kode: III.1
            kegiatan:
              - kode: III.1.1
              - kode: II.1.2     # sudah dipakai di bawah program II.1

    Benar:
        program:
          - kode: III.1
            kegiatan:
              - kode: III.1.1
              - kode: III.1.2

    Perbaikan: beri kode lain, yang melanjutkan kode induknya.

    Dasar: Tabel 7 dan Lampiran I.
    """
    taken = {row.kode for _, row in program.baris()}
    for loc, row, parent, (first, other, above) in _repeated(program):
        message = (
            f"Kode {row.kode} dipakai dua kali: pada {_where(other, above)}, dan di sini pada {_where(row, parent)}."
            f"{_meant(row, parent, taken)}"
        )
        yield Hit((*loc, "kode"), message, related=[((*first, "kode"), f"kode {row.kode} yang lain")])


@rule("PRG002", Severity.ERROR)
def kode_salah_tempat(program: BerkasProgram) -> Iterator[Hit]:
    """Kode tidak melanjutkan kode induknya.

    Mengapa: kode menunjukkan letak sebuah kegiatan: I.2.1 adalah kegiatan pertama program I.2. Kode yang tidak
    melanjutkan induknya membuat pembaca mencari di tempat yang salah.

    Salah:
        program:
          - kode: I.2
            kegiatan:
              - kode: I.3.1

    Benar:
        program:
          - kode: I.2
            kegiatan:
              - kode: I.2.1

    Perbaikan: perbaiki kodenya, atau pindahkan barisnya ke induk yang benar.

    Dasar: Tabel 7 dan Lampiran I.
    """
    misplaced = [member for member in _family(program) if _misplaced(*member[1:])]
    if not misplaced:
        return
    doubled = {loc for loc, *_ in _repeated(program)}
    taken = {row.kode for _, row in program.baris()}
    for loc, row, parent in misplaced:
        if loc not in doubled and parent is not None:
            message = (
                f"{sentence(noun(row))} ini ditulis di bawah {called(parent)}, tetapi kodenya {row.kode}."
                f"{_meant(row, parent, taken)}"
            )
            yield Hit((*loc, "kode"), message)


@rule("PRG003", Severity.WARNING)
def kode_tidak_sesuai_bentuk(program: BerkasProgram) -> Iterator[Hit]:
    """Kode memuat spasi, titik penutup, atau tanda lain.

    Mengapa: kode dipakai sebagai rujukan, dan `I.1.` tidak sama dengan `I.1`. Titik penutup dan kata "KP" ditambahkan
    sewaktu dicetak.

    Salah:
        kode: I.1.

    Benar:
        kode: I.1

    Perbaikan: tulis huruf dan angka saja, yang dipisahkan satu titik.

    Dasar: Tabel 7 dan Lampiran I.
    """
    for loc, row in program.baris():
        if row.kode and not _form.fullmatch(row.kode):
            right = ".".join(re.findall("[A-Za-z0-9]+", row.kode.removeprefix("KP ")))
            hint = f" Maksud Anda `{right}`?" if right else ""
            message = f"Kode `{row.kode}` memuat spasi, titik penutup, atau tanda lain.{hint}"
            yield Hit((*loc, "kode"), message)


def _family(program: BerkasProgram) -> Iterator[Member]:
    """Give every row."""
    seen: dict[Loc, Row] = {}
    for loc, row in program.baris():
        seen[loc] = row
        yield loc, row, seen.get(loc[:-2])


def _repeated(program: BerkasProgram) -> Iterator[tuple[Loc, Row, Row | None, Member]]:
    """Give the rows whose code another one has by right: the first that stands under its parent, else the first."""
    by_code: dict[str, list[Member]] = {}
    for member in _family(program):
        if member[1].kode:
            by_code.setdefault(member[1].kode, []).append(member)
    for members in by_code.values():
        if len(members) > 1:
            rightful = next((member for member in members if not _misplaced(*member[1:])), members[0])
            for member in members:
                if member is not rightful:
                    yield *member, rightful


def _misplaced(row: Row, parent: Row | None) -> bool:
    """Whether a well-formed code does not continue the well-formed one of the row above."""
    if parent is None or row.kode.startswith(f"{parent.kode}."):
        return False
    return _form.fullmatch(row.kode) is not None and _form.fullmatch(parent.kode) is not None


def _meant(row: Row, parent: Row | None, taken: Container[str]) -> str:
    """Ask for the same number under the real parent, where that code is still free."""
    meant = f"{parent.kode}.{row.kode.rpartition('.')[2]}" if parent is not None and parent.kode else ""
    return f" Maksud Anda {meant}?" if meant and meant not in taken else ""


def _where(row: Row, parent: Row | None) -> str:
    return f"{noun(row)} di bawah {called(parent)}" if parent is not None else noun(row)
