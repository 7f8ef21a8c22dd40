"""Rules on the reasons for the priorities, Tabel 5 (PRI)."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, phrases, registry, words
from sp4n_renaksi.rules.scores import scores_said

_WORDS = "alasan_prioritas"


@rule("PRI005", Severity.WARNING)
def alasan_berupa_janji(prioritas: Prioritas) -> Iterator[Hit]:
    """Alasan prioritas berupa janji, bukan keadaan.

    Mengapa: alasan menjelaskan keadaan yang membuat sebuah aspek didahulukan atau dikemudiankan. Yang akan dikerjakan
    adalah kegiatan, dan tempatnya pada program.

    Salah:
        aspek:
          koordinasi:
            prioritas: 1
            alasan: Koordinasi akan dilakukan sebulan sekali

    Benar:
        aspek:
          koordinasi:
            prioritas: 1
            alasan: Koordinasi belum terjadwal, sehingga pengaduan lintas unit terlambat

    Perbaikan: tulis keadaan yang mendasarinya, sebaiknya dengan menyebut butir asesmen; janjinya pindahkan ke kegiatan.

    Dasar: Tabel 5; kata janji dan kata keadaan ada pada `data/alasan_prioritas.yaml`.
    """
    for loc, name, alasan in _reasons(prioritas):
        promise = found_by(words(_WORDS, "janji")).search(alasan)
        if promise is not None and not found_by(words(_WORDS, "keadaan", "kekurangan")).search(alasan):
            message = f'Alasan prioritas aspek "{name}" berupa janji ("{_shown(promise)}"), bukan keadaan.'
            yield Hit(loc, message, span=promise.span())


@rule("PRI006", Severity.ERROR)
def nilai_pada_alasan_berbeda(prioritas: Prioritas, plan: Plan, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Alasan prioritas menyebut nilai butir yang berbeda dari jawabannya.

    Mengapa: alasan bersandar pada asesmen; bila nilainya berbeda, salah satunya keliru. Nilai yang sama dengan asesmen
    tahun lain dibiarkan, demikian pula nilai yang diharapkan.

    Salah:
        aspek:
          sdm:
            prioritas: 1
            alasan: Pelatihan komunikasi publik lemah (butir 20 bernilai 2)     # padahal jawaban butir 20 bernilai 1

    Benar:
        aspek:
          sdm:
            prioritas: 1
            alasan: Pelatihan komunikasi publik lemah (butir 20 bernilai 1)

    Perbaikan: samakan nilainya dengan jawaban pada Tabel 3.

    Dasar: Tabel 3 dan Tabel 5.
    """
    for loc, name, alasan in _reasons(prioritas):
        if "bernilai" not in alasan or found_by(words(_WORDS, "harapan")).search(alasan):
            continue
        for butir, said, span in scores_said(alasan):
            given = penilaian_terakhir.asesmen.jawaban.get(butir)
            if given is None or given.nilai is None or not (given.nilai.angka or given.nilai.tidak_berlaku):
                continue
            answers = [penilaian.asesmen.jawaban.get(butir) for penilaian in plan.penilaian]
            if not any(answer and answer.nilai and answer.nilai.angka == said for answer in answers):
                message = (
                    f'Alasan prioritas aspek "{name}" menyebut butir {butir} bernilai {said}, padahal jawabannya '
                    f"pada Tabel 3 bernilai {given.nilai.teks}."
                )
                answer_loc: Loc = (*penilaian_terakhir.loc, "jawaban", str(butir), "nilai")
                related = [(answer_loc, f"nilai {given.nilai.teks} pada Tabel 3")]
                yield Hit(loc, message, span=span, related=related)


@rule("PRI007", Severity.WARNING)
def alasan_bertentangan_dengan_jawaban(prioritas: Prioritas, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Alasan prioritas menyatakan sesuatu sudah ada, padahal butir yang menanyakannya bernilai terendah.

    Mengapa: pembaca Tabel 3 melihat bahwa kebijakan, fasilitas, atau panduannya bernilai terendah, lalu membaca pada
    Tabel 5 bahwa semuanya sudah ada. Yang dibaca hanya kalimat yang pasti, tanpa kata seperti belum atau kurang.

    Salah:
        aspek:
          kelembagaan:
            prioritas: 2
            alasan: Sudah ada SK beserta anggaran      # padahal butir 12 bernilai 1

    Benar:
        aspek:
          kelembagaan:
            prioritas: 2
            alasan: Sudah ada SK, tetapi anggarannya belum memadai (butir 12)

    Perbaikan: periksa jawaban dan alasannya; ubah yang keliru, atau jelaskan apa yang belum memadai.

    Dasar: Tabel 3 dan Tabel 5; pernyataan dan butirnya ada pada `data/alasan_prioritas.yaml`.
    """
    instrumen, asesmen = penilaian_terakhir.instrumen, penilaian_terakhir.asesmen
    lowest = {
        nomor
        for nomor, jawaban in asesmen.jawaban.items()
        if jawaban is not None and jawaban.nilai is not None and jawaban.nilai.angka == instrumen.skala.terendah
    }
    statements = [known for known in _statements(instrumen.kode) if known[0] in lowest]
    for loc, name, alasan in _reasons(prioritas) if statements else ():
        for butir, pattern in statements:
            found = pattern.search(alasan)
            if found is not None and not found_by(words(_WORDS, "kekurangan", "belum_jadi")).search(alasan):
                message = (
                    f'Alasan prioritas aspek "{name}" menyatakan "{_shown(found)}", padahal butir {butir} bernilai '
                    f"{instrumen.skala.terendah}, yang terendah; perlu dijelaskan."
                )
                answer: Loc = (*penilaian_terakhir.loc, "jawaban", str(butir), "nilai")
                yield Hit(loc, message, span=found.span(), related=[(answer, f"butir {butir} pada Tabel 3")])


def _reasons(prioritas: Prioritas) -> Iterator[tuple[Loc, str, str]]:
    """Give the reason of each aspect that has one, with its loc and the name of the aspect."""
    for name, row in prioritas.aspek.items():
        if row is not None and row.alasan:
            yield ("prioritas", "aspek", name, "alasan"), name, row.alasan


@cache
def _statements(kode: str) -> Sequence[tuple[int, re.Pattern[str]]]:
    """Give the questions of an instrument with the sentence that says their matter is there."""
    there = words(_WORDS, "pernyataan_ada")
    rows = (row for row in registry(_WORDS)["pokok"] if row["instrumen"] == kode)
    return [(int(row["butir"]), found_by(rf"{there}[^.;]{{0,120}}?{phrases([row['teks']])}")) for row in rows]


def _shown(found: re.Match[str]) -> str:
    return " ".join(found[0].split())
