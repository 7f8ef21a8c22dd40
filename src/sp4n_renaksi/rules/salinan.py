"""Rules on a printed Tabel 4 against the answers (KAT)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.kategorisasi import BarisSalinan, Kategorisasi
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import sentence

_ROWS: Loc = ("kategorisasi", "salinan")


@rule("KAT001", Severity.ERROR)
def nilai_salinan_berbeda(kategorisasi: Kategorisasi, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Nilai pada salinan Tabel 4 berbeda dari jawaban pada Tabel 3.

    Mengapa: kedua tabel memuat jawaban yang sama; bila berbeda, tidak jelas nilai mana yang dipakai menetapkan
    prioritas. Pada salinan, centang dapat bergeser ke kolom lain sewaktu dokumen diubah menjadi teks, jadi dokumen
    aslinya perlu dilihat lebih dahulu.

    Salah:
        salinan:
          - nomor: 8
            butir: 12
            nilai: 2       # padahal jawaban butir 12 bernilai 1

    Benar:
        salinan:
          - nomor: 8
            butir: 12
            nilai: 1

    Perbaikan: cocokkan dengan dokumen aslinya, lalu samakan nilainya pada asesmen atau pada salinan.

    Dasar: Tabel 3 dan Tabel 4.
    """
    told: set[tuple[int, str]] = set()
    for loc, baris, butir in _copied(kategorisasi):
        jawaban = penilaian_terakhir.asesmen.jawaban.get(butir)
        printed, given = baris.nilai, jawaban.nilai if jawaban is not None else None
        if printed is None or given is None or printed[1:] == given[1:] or (butir, printed.teks) in told:
            continue
        if any(value.angka is None and not value.tidak_berlaku for value in (printed, given)):
            continue
        told.add((butir, printed.teks))
        message = (
            f"{sentence(_called(baris))} pada salinan Tabel 4 memberi butir {butir} nilai {printed.teks}, padahal "
            f"jawabannya pada Tabel 3 bernilai {given.teks}; mungkin letak centangnya tidak terbaca di salinan ini."
        )
        answer: Loc = (*penilaian_terakhir.loc, "jawaban", str(butir))
        yield Hit((*loc, "nilai"), message, related=[(answer, f"nilai {given.teks} pada Tabel 3")])


@rule("KAT002", Severity.WARNING)
def baris_salinan_berulang(kategorisasi: Kategorisasi) -> Iterator[Hit]:
    """Salinan Tabel 4 memuat butir yang sama lebih dari satu kali.

    Mengapa: butir yang tercetak dua kali terhitung dua kali bila tabel itu dijumlahkan, dan biasanya menggeser nomor
    baris sesudahnya. Belahan baris tanpa nomor, yang meneruskan baris di atasnya, bukan pengulangan.

    Salah:
        salinan:
          - nomor: 8
            butir: 12
          - nomor: 12
            butir: 12

    Benar:
        salinan:
          - nomor: 8
            butir: 12

    Perbaikan: hapus baris ini pada tabel yang akan dicetak; pada salinan biarkan, agar tetap sama dengan aslinya.

    Dasar: Tabel 4.
    """
    first: dict[int, tuple[Loc, BarisSalinan]] = {}
    for loc, baris, butir in _copied(kategorisasi):
        if butir not in first:
            first[butir] = (loc, baris)
        elif baris.nomor:
            before, row = first[butir]
            message = (
                f"{sentence(_called(baris))} pada salinan Tabel 4 mengulang butir {butir}, seperti {_called(row)}."
            )
            yield Hit((*loc, "butir"), message, related=[((*before, "butir"), _called(row))])


@rule("KAT003", Severity.WARNING)
def butir_tidak_ada_pada_salinan(kategorisasi: Kategorisasi, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Sebagian butir asesmen tidak ada pada salinan Tabel 4.

    Mengapa: Tabel 4 mengelompokkan seluruh hasil asesmen; butir yang tidak ada di sana tidak ikut menentukan prioritas.

    Salah:
        salinan:           # mulai dari butir 5
          - nomor: 1
            butir: 5

    Benar:
        salinan:
          - nomor: 1
            butir: 1

    Perbaikan: tambahkan butir itu pada tabel, atau jelaskan pada isian `catatan` mengapa tidak dikelompokkan.

    Dasar: Tabel 3 dan Tabel 4.
    """
    copied = {butir for _, _, butir in _copied(kategorisasi)}
    absent = sorted({p.nomor for p in penilaian_terakhir.instrumen.pertanyaan} - copied)
    if copied and absent and not kategorisasi.catatan:
        yield Hit(_ROWS, f"Butir {format_tahun(absent)} tidak ada pada salinan Tabel 4.", on_key=True)


def _copied(kategorisasi: Kategorisasi) -> Iterator[tuple[Loc, BarisSalinan, int]]:
    """Give the rows of the printed table that say which question they repeat, each with its loc."""
    for index, baris in enumerate(kategorisasi.salinan):
        if baris.butir is not None:
            yield (*_ROWS, index), baris, baris.butir


def _called(baris: BarisSalinan) -> str:
    return f"baris nomor {baris.nomor}" if baris.nomor else "baris tanpa nomor"
