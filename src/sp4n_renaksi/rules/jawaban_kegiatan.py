"""Rules on the questions of the assessment that the activities answer (PRG)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.model.program import BerkasProgram, KelompokProgram
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import called, is_activity


@rule("PRG014", Severity.ERROR)
def butir_tidak_ada(program: BerkasProgram, plan: Plan, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Kegiatan menyebut butir yang tidak ada pada instrumen.

    Mengapa: kegiatan dihubungkan dengan hasil asesmen lewat nomor butirnya; nomor itu harus ada pada Tabel 3.

    Salah:
        butir: [12, 31]      # instrumen mempunyai 22 butir

    Benar:
        butir: [12, 13]

    Perbaikan: perbaiki nomornya menurut Tabel 3.

    Dasar: Tabel 3.
    """
    known = {pertanyaan.nomor for penilaian in plan.penilaian for pertanyaan in penilaian.instrumen.pertanyaan}
    for loc, row in program.baris():
        for index, nomor in enumerate(() if isinstance(row, KelompokProgram) else row.butir):
            if nomor not in known:
                message = (
                    f"Butir {nomor} pada {called(row)} tidak ada pada instrumen {penilaian_terakhir.instrumen.kode}."
                )
                yield Hit((*loc, "butir", index), message)


@rule("PRG015", Severity.WARNING)
def butir_terlemah_tanpa_kegiatan(program: BerkasProgram, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Butir yang bernilai terendah tidak dijawab satu kegiatan pun.

    Mengapa: asesmen menunjukkan yang paling lemah agar diperbaiki. Yang diperiksa hanya rencana yang kegiatannya
    menyebut `butir`; bila jawaban butirnya disertai `catatan`, temuan ini tidak muncul.

    Salah:
        kegiatan:
          - kode: II.2.1
            nama: Pelatihan komunikasi publik
            butir: [18]              # butir 20, yang bernilai 1, tidak disebut kegiatan mana pun

    Benar:
        kegiatan:
          - kode: II.2.1
            nama: Pelatihan komunikasi publik
            butir: [18, 20]

    Perbaikan: sebut butir itu pada kegiatan yang menjawabnya, atau tambahkan kegiatannya.

    Dasar: Tabel 3 dan Lampiran I.
    """
    served = _served(program)
    for nomor in _weakest(penilaian_terakhir) if served else ():
        jawaban = penilaian_terakhir.asesmen.jawaban[nomor]
        if nomor not in served and jawaban is not None and not jawaban.catatan:
            loc: Loc = (*penilaian_terakhir.loc, "jawaban", str(nomor), "nilai")
            lowest = penilaian_terakhir.instrumen.skala.terendah
            yield Hit(loc, f"Butir {nomor} bernilai {lowest}, yang terendah, tetapi tidak dijawab satu kegiatan pun.")


@rule("PRG016", Severity.INFO)
def kegiatan_tanpa_butir(program: BerkasProgram, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Belum satu kegiatan pun menyebut butir asesmen yang dijawabnya.

    Mengapa: dengan isian `butir`, terlihat bahwa setiap kelemahan pada asesmen dijawab sebuah kegiatan, dan renaksi
    dapat memeriksanya.

    Salah:
        kode: I.1.1
        nama: Penyusunan SOP pengelolaan pengaduan

    Benar:
        kode: I.1.1
        nama: Penyusunan SOP pengelolaan pengaduan
        butir: [12, 14]

    Perbaikan: tulis nomor butirnya pada setiap kegiatan, mulai dari butir yang nilainya terendah.

    Dasar: Tabel 3 dan Lampiran I.
    """
    if _served(program) or not any(is_activity(row) for _, row in program.baris()):
        return
    weakest = _weakest(penilaian_terakhir)
    lowest = penilaian_terakhir.instrumen.skala.terendah
    clause = f", padahal butir {format_tahun(weakest)} bernilai {lowest}, yang terendah" if weakest else ""
    message = f"Belum satu kegiatan pun menyebut butir asesmen yang dijawabnya{clause}."
    yield Hit(("program", "kelompok_program"), message, on_key=True)


def _served(program: BerkasProgram) -> set[int]:
    return {nomor for _, row in program.baris() if not isinstance(row, KelompokProgram) for nomor in row.butir}


def _weakest(penilaian: Penilaian) -> list[int]:
    """Give the questions with the lowest score, by number."""
    lowest = penilaian.instrumen.skala.terendah
    answers = penilaian.asesmen.jawaban.items()
    return sorted(n for n, jawaban in answers if jawaban and jawaban.nilai and jawaban.nilai.angka == lowest)
