"""Rules on the years of the matrix, Lampiran I (PRG)."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BerkasProgram, Kegiatan, KelompokProgram
from sp4n_renaksi.rules.contents import is_missing
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import Row, called, is_activity, place, sentence

_PERIOD: Loc = ("rencana_aksi", "periode")


@rule("PRG004", Severity.ERROR)
def waktu_belum_diisi(program: BerkasProgram, plan: Plan) -> Iterator[Hit]:
    """Kegiatan belum mempunyai waktu pelaksanaan.

    Mengapa: tanpa tahun, kegiatan tidak dapat dijadwalkan, dianggarkan, dan dipantau. Waktu sebuah program boleh
    dikosongkan, kecuali bila program itu sekaligus kegiatan. Pada rencana yang disalin dari dokumen tercetak, tahunnya
    dapat hilang sewaktu dokumen diubah menjadi teks; lihat dokumen aslinya.

    Salah:
        kode: I.1.1
        nama: Penyusunan Peraturan Gubernur
        waktu:

    Benar:
        kode: I.1.1
        nama: Penyusunan Peraturan Gubernur
        waktu: 2021-2022

    Perbaikan: isi tahun pelaksanaannya, misalnya `waktu: 2021-2022` atau `waktu: [2021, 2023]`.

    Dasar: Lampiran I, kolom Waktu.
    """
    periode = plan.rencana_aksi.periode if plan.rencana_aksi is not None else None
    advice = ""
    if periode is not None and periode.tahun:
        first, last = periode.tahun[0], periode.tahun[-1]
        example = f"{first}-{min(first + 1, last)}" if first < last else f"{first}"
        advice = f"Isi tahun antara {first} dan {last}, misalnya `waktu: {example}`."
    for loc, row in program.baris():
        if isinstance(row, KelompokProgram) or not is_activity(row):
            continue
        if is_missing(row.waktu):
            both = "" if isinstance(row, Kegiatan) else ", yang sekaligus kegiatan,"
            message = (
                f"{sentence(called(row))}{both} belum mempunyai waktu pelaksanaan, "
                "atau waktunya tidak terbaca di salinan ini."
            )
            yield Hit(place(loc, row, "waktu"), message, advice)


@rule("PRG005", Severity.ERROR)
def waktu_di_luar_periode(program: BerkasProgram, periode: Sequence[int]) -> Iterator[Hit]:
    """Waktu pelaksanaan di luar periode rencana.

    Mengapa: kegiatan di luar periode tidak termasuk rencana ini dan tidak akan dipantau, atau tahunnya salah tulis.

    Salah:
        waktu: 2021-2025     # periode: 2021-2024

    Benar:
        waktu: 2021-2024

    Perbaikan: perbaiki tahunnya, atau sesuaikan `periode` pada plan.yaml.

    Dasar: Lampiran I, kolom Waktu.
    """
    for loc, row in program.baris():
        outside = [year for year in _years(row) if year not in periode]
        if outside:
            message = (
                f"Waktu {called(row)} menyebut {format_tahun(outside)}, di luar periode rencana, "
                f"{format_tahun(periode)}."
            )
            yield Hit((*loc, "waktu"), message, related=[(_PERIOD, "periode rencana")])


@rule("PRG006", Severity.ERROR)
def waktu_di_luar_induk(program: BerkasProgram, plan: Plan) -> Iterator[Hit]:
    """Waktu sebuah kegiatan di luar waktu programnya.

    Mengapa: program berjalan selama kegiatannya berjalan. Bila kegiatan di luar waktu programnya, salah satunya salah.

    Salah:
        kode: I.1
        waktu: 2021-2022
        kegiatan:
          - kode: I.1.1
            waktu: 2023

    Benar:
        kode: I.1
        waktu: 2021-2023
        kegiatan:
          - kode: I.1.1
            waktu: 2023

    Perbaikan: perbaiki tahun kegiatan, atau perpanjang waktu programnya.

    Dasar: Lampiran I, kolom Waktu.
    """
    periode = plan.rencana_aksi.periode if plan.rencana_aksi is not None else None
    own = periode.tahun if periode is not None else ()
    above: Row | None = None
    for loc, row in program.baris():
        if not isinstance(row, Kegiatan):
            above = row
            continue
        course = _years(above) if above is not None else ()
        outside = [year for year in _years(row) if year not in course and (not own or year in own)]
        if course and outside and above is not None:
            message = (
                f"{sentence(called(row))} dilaksanakan pada {format_tahun(outside)}, "
                f"di luar waktu {called(above)}, {format_tahun(course)}."
            )
            yield Hit((*loc, "waktu"), message, related=[((*loc[:-2], "waktu"), f"waktu {called(above)}")])


def _years(row: Row) -> tuple[int, ...]:
    return () if isinstance(row, KelompokProgram) or row.waktu is None else row.waktu.tahun
