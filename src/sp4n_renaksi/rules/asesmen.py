"""Rules on the answers of the assessment, Tabel 3 (ASM)."""

from collections.abc import Iterator
from fractions import Fraction

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.rules.contents import is_missing
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import limit
from sp4n_renaksi.rules.words import place
from sp4n_renaksi.score import half_up


@rule("ASM001", Severity.ERROR)
def butir_tidak_dikenal(penilaian: Penilaian) -> Iterator[Hit]:
    """Butir yang dijawab tidak ada pada instrumen.

    Mengapa: jawaban itu tidak mempunyai pertanyaan, sehingga tidak dapat dinilai dan tidak tercetak pada Tabel 3.

    Salah:
        instrumen: sp4n-2021     # memuat butir 1 s.d. 22
        jawaban:
          23: 4

    Benar:
        instrumen: sp4n-2021
        jawaban:
          22: 4

    Perbaikan: perbaiki nomor butirnya, atau hapus jawaban ini.

    Dasar: Tabel 3.
    """
    known = {pertanyaan.nomor for pertanyaan in penilaian.instrumen.pertanyaan}
    for nomor in penilaian.asesmen.jawaban:
        if nomor not in known:
            message = (
                f"Butir {nomor} tidak ada pada instrumen {penilaian.instrumen.kode}, "
                f"yang memuat butir {format_tahun(sorted(known)) or '(belum ada)'}."
            )
            yield Hit((*penilaian.loc, "jawaban", str(nomor)), message, on_key=True)


@rule("ASM002", Severity.WARNING)
def butir_belum_dijawab(penilaian: Penilaian) -> Iterator[Hit]:
    """Ada butir asesmen yang belum dijawab.

    Mengapa: butir yang belum dijawab tidak ikut dihitung, sehingga jumlah nilai dan urutan aspek masih sementara.

    Salah:
        jawaban:
          11: 3
          12:

    Benar:
        jawaban:
          11: 3
          12: 1

    Perbaikan: beri nilai 1 (terendah) sampai 4 (tertinggi), atau tulis `tidak berlaku` beserta alasannya.

    Dasar: Tabel 3.
    """
    asesmen = penilaian.asesmen
    open_ones = []
    for pertanyaan in penilaian.instrumen.pertanyaan:
        jawaban = asesmen.jawaban.get(pertanyaan.nomor)
        if jawaban is None or is_missing(jawaban.nilai):
            open_ones.append(pertanyaan.nomor)
    if open_ones:
        loc = place(penilaian.loc, asesmen, "jawaban")
        yield Hit(loc, f"Butir {format_tahun(sorted(open_ones))} belum dijawab.", on_key=True)


@rule("ASM003", Severity.WARNING)
def tidak_berlaku_tanpa_alasan(penilaian: Penilaian) -> Iterator[Hit]:
    """Butir dinyatakan tidak berlaku tanpa alasan.

    Mengapa: butir yang tidak berlaku keluar dari hitungan. Tanpa alasan, pembaca tidak dapat membedakannya dari butir
    yang bernilai rendah.

    Salah:
        jawaban:
          21: tidak berlaku

    Benar:
        jawaban:
          21:
            nilai: tidak berlaku
            alasan: Instansi tidak mempunyai aplikasi lain

    Perbaikan: tulis sebabnya pada isian `alasan`.

    Dasar: Tabel 3 dan kebiasaan penilai, yang meminta alasan untuk butir yang dikeluarkan.
    """
    for nomor, jawaban in penilaian.asesmen.jawaban.items():
        if jawaban is not None and jawaban.nilai is not None and jawaban.nilai.tidak_berlaku and not jawaban.alasan:
            loc: Loc = (*penilaian.loc, "jawaban", str(nomor), "nilai")
            yield Hit(loc, f"Butir {nomor} dinyatakan tidak berlaku tanpa alasan.")


@rule("ASM009", Severity.WARNING)
def terlalu_banyak_tidak_berlaku(penilaian: Penilaian) -> Iterator[Hit]:
    """Terlalu banyak butir dinyatakan tidak berlaku.

    Mengapa: butir yang tidak berlaku keluar dari hitungan, sehingga rata-rata yang tinggi dapat berasal dari sedikit
    butir saja. Bila isian `catatan` pada asesmen menjelaskannya, temuan ini tidak muncul.

    Salah:
        jawaban:
          1: 4
          2: tidak berlaku
          3: tidak berlaku

    Benar:
        jawaban:
          1: 4
          2: 1
          3: 1

    Perbaikan: nilai butir yang sebenarnya berlaku, atau jelaskan pada isian `catatan` asesmen.

    Dasar: Tabel 3; batas 25 % pada `data/ambang.yaml` adalah usulan renaksi.
    """
    asesmen = penilaian.asesmen
    questions = {pertanyaan.nomor for pertanyaan in penilaian.instrumen.pertanyaan}
    left_out = [
        nomor
        for nomor, jawaban in asesmen.jawaban.items()
        if nomor in questions and jawaban is not None and jawaban.nilai is not None and jawaban.nilai.tidak_berlaku
    ]
    share = Fraction(100 * len(left_out), len(questions) or 1)
    if share > limit("tidak_berlaku") and not asesmen.catatan:
        message = (
            f"{len(left_out)} dari {len(questions)} butir ({half_up(share, 1)} %) dinyatakan tidak berlaku, lebih dari "
            f"batas {limit('tidak_berlaku')} %."
        )
        yield Hit((*penilaian.loc, "jawaban"), message, on_key=True)
