"""The steps of the assessment: general figures, answers, evidence, categories, priorities."""

from sp4n_renaksi.model.asesmen import Jawaban
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.ranking import declared_priorities
from sp4n_renaksi.score import Skor
from sp4n_renaksi.status.step import Step, Work, some

_LOC = ("asesmen", 0)
_GENERAL = ("diterima", "diselesaikan", "tidak_diselesaikan")


def general_figures(latest: Penilaian | None) -> Step:
    """Tabel 2."""
    figures = latest.asesmen.informasi_umum if latest else None
    values = {name: getattr(figures, name) if figures else None for name in _GENERAL}
    empty = [f"`{name}`" for name, value in values.items() if value is None or value.nilai is None]
    loc = (*(latest.loc if latest else _LOC), "informasi_umum")
    work = [Work(loc, f"isi informasi umum {some(empty)}")] if empty and latest else []
    return Step(
        "general_figures", "Informasi umum", "asesmen", len(_GENERAL) - len(empty), len(_GENERAL), "isian", work
    )


def answers(latest: Penilaian | None, skor: Skor) -> Step:
    """Tabel 3."""
    empty = [b.pertanyaan.nomor for b in skor.butir if b.nilai is None and not b.tidak_berlaku]
    of = len(skor.butir)
    loc = (*(latest.loc if latest else _LOC), "jawaban")
    what = f"jawab butir {format_tahun(sorted(empty))}" if latest else f"jawab {of} butir asesmen"
    work = [Work(loc, what)] if empty else []
    return Step("answers", "Asesmen dijawab", "asesmen", of - len(empty), of, "butir", work)


def evidence(latest: Penilaian | None, skor: Skor) -> Step:
    """What proves the answers from the score up that the instrument names."""
    least = skor.penilaian.instrumen.bukti_dukung_mulai_nilai
    high = [b.pertanyaan.nomor for b in skor.butir if b.nilai is not None and least is not None and b.nilai >= least]
    given = latest.asesmen.jawaban if latest else {}
    bare = [nomor for nomor in high if not _proven(given.get(nomor))]
    loc = (*(latest.loc if latest else _LOC), "jawaban")
    work = [Work(loc, f"sebut bukti dukung butir {format_tahun(sorted(bare))}")] if bare else []
    unit = f"butir bernilai {least} ke atas" if least is not None else "butir"
    needless = not high and latest is not None and not skor.sementara
    return Step("evidence", "Bukti dukung", "asesmen", len(high) - len(bare), len(high), unit, work, needless=needless)


def _proven(jawaban: Jawaban | None) -> bool:
    return jawaban is not None and any(bukti.uraian or bukti.berkas for bukti in jawaban.bukti_dukung)


def categories(latest: Penilaian | None, skor: Skor) -> Step:
    """Tabel 4: answered questions that count in an aspect."""
    unmapped = [b.pertanyaan.nomor for b in skor.butir if not b.aspek] if latest else []
    done = [b for b in skor.butir if b.aspek and (b.nilai is not None or b.tidak_berlaku)] if latest else []
    what = f"tulis aspek butir {format_tahun(sorted(unmapped))} pada isian `peta`, dengan `dasar: peta`"
    work = [Work(("kategorisasi", "peta"), what)] if unmapped else []
    ours = skor.dasar == "instrumen" and not skor.peta_resmi and len(unmapped) < len(skor.butir)
    note = "menurut peta bawaan renaksi, bukan peta resmi" if latest and ours else ""
    return Step("categories", "Kategorisasi", "kategorisasi", len(done), len(skor.butir), "butir", work, note)


def priorities(plan: Plan, skor: Skor) -> Step:
    """Tabel 5: every aspect with its priority."""
    declared = declared_priorities(skor, plan.prioritas)
    empty = [aspek.nama for aspek in skor.aspek if aspek.kode not in declared]
    of = len(skor.aspek)
    what = f"tulis prioritas dan alasan untuk {some(empty)}" if declared else f"tulis prioritas dan alasan {of} aspek"
    work = [Work(("prioritas", "aspek"), what)] if empty else []
    return Step("priorities", "Prioritas ditetapkan", "prioritas", of - len(empty), of, "aspek", work)
