"""Rules on what proves the answers (ASM)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.asesmen import Jawaban
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, words


@rule("ASM007", Severity.WARNING)
def nilai_tinggi_tanpa_bukti(penilaian: Penilaian) -> Iterator[Hit]:
    """Butir bernilai tinggi tidak disertai bukti dukung.

    Mengapa: nilai tinggi menyatakan bahwa sesuatu sudah ada atau sudah berjalan, dan penilai akan meminta buktinya.
    Mulai nilai berapa bukti diminta, ditentukan instrumen. Bila belum satu jawaban pun disertai bukti, temuannya satu
    saja.

    Salah:
        jawaban:
          13: 4

    Benar:
        jawaban:
          13:
            nilai: 4
            bukti_dukung:
              - uraian: SK Kepala Dinas Nomor 12 Tahun 2020

    Perbaikan: sebutkan buktinya pada isian `bukti_dukung`; uraiannya saja sudah cukup.

    Dasar: `bukti_dukung_mulai_nilai` pada instrumen; batas pada sp4n-2021 adalah usulan renaksi dari kebiasaan penilai.
    """
    least = penilaian.instrumen.bukti_dukung_mulai_nilai
    if least is None:
        return
    answers = {nomor: jawaban for nomor, jawaban in penilaian.asesmen.jawaban.items() if jawaban is not None}
    bare = {
        nomor: jawaban.nilai.angka
        for nomor, jawaban in answers.items()
        if jawaban.nilai and jawaban.nilai.angka and jawaban.nilai.angka >= least and not _proven(jawaban)
    }
    loc: Loc = (*penilaian.loc, "jawaban")
    if bare and not any(map(_proven, answers.values())):
        numbers = format_tahun(sorted(bare))
        message = f"Belum ada bukti dukung satu pun, padahal butir {numbers} bernilai {least} atau lebih."
        yield Hit(loc, message, on_key=True)
        return
    for nomor, nilai in bare.items():
        yield Hit((*loc, str(nomor), "nilai"), f"Butir {nomor} bernilai {nilai} tanpa bukti dukung.")


@rule("ASM008", Severity.WARNING)
def bukti_lebih_lama_dari_tahun_data(penilaian: Penilaian) -> Iterator[Hit]:
    """Bukti dukung berasal dari waktu sebelum tahun data.

    Mengapa: laporan, rekapitulasi, atau notula menunjukkan keadaan pada waktunya; yang lebih lama tidak membuktikan
    keadaan pada tahun data. Peraturan, keputusan, SOP, dan panduan berlaku sampai dicabut, jadi tidak diperiksa. Bila
    isian `catatan` pada jawabannya menjelaskan, temuan ini tidak muncul.

    Salah:
        tahun_data: 2020
        jawaban:
          8:
            nilai: 4
            bukti_dukung:
              - uraian: Laporan supervisi
                tanggal: 12 Juli 2018

    Benar:
        tahun_data: 2020
        jawaban:
          8:
            nilai: 4
            bukti_dukung:
              - uraian: Laporan supervisi
                tanggal: 10 Juli 2020

    Perbaikan: sebutkan bukti dari tahun data, atau jelaskan pada isian `catatan` mengapa bukti ini masih berlaku.

    Dasar: Tabel 3 dan kebiasaan penilai; jenis bukti yang diperiksa ada pada `data/bukti_berkala.yaml`.
    """
    tahun = penilaian.asesmen.tahun_data
    if tahun is None or tahun.awal is None:
        return
    for nomor, jawaban in penilaian.asesmen.jawaban.items():
        for index, bukti in enumerate(jawaban.bukti_dukung if jawaban and not jawaban.catatan else ()):
            dated = bukti.tanggal
            if dated is None or dated.nilai is None or dated.nilai.year >= tahun.awal:
                continue
            if found_by(words("bukti_berkala", "bukti")).match(bukti.uraian.strip()):
                message = (
                    f'Bukti dukung butir {nomor}, "{bukti.uraian}", bertanggal {dated.teks}, '
                    f"lebih lama daripada tahun data {tahun.awal}."
                )
                loc: Loc = (*penilaian.loc, "jawaban", str(nomor), "bukti_dukung", index, "tanggal")
                related = [((*penilaian.loc, "tahun_data"), f"tahun data {tahun.awal}")]
                yield Hit(loc, message, related=related)


def _proven(jawaban: Jawaban) -> bool:
    return any(bukti.uraian or bukti.berkas for bukti in jawaban.bukti_dukung)
