"""The rule on the order of the priorities against the figures, Tabel 5 (PRI)."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.instrumen import Skala
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.ranking import Urutan, rank_aspects
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import limit
from sp4n_renaksi.score import Skor, aspect_names, half_up, score

_MAPS = {
    "instrumen": "menurut peta bawaan",
    "peta": "menurut peta instansi",
    "salinan": "menurut salinan Tabel 4",
}

_Row = tuple[Urutan, int, Fraction]
"""An aspect with its declared priority and its mean."""


@rule("PRI008", Severity.WARNING)
def prioritas_berlawanan_dengan_nilai(prioritas: Prioritas, plan: Plan, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Aspek yang lemah dikemudiankan, atau aspek yang kuat didahulukan.

    Mengapa: asesmen dilakukan agar yang lemah ditangani lebih dahulu. Urutan lain boleh, asal ada sebabnya; tulis pada
    isian `catatan` berkas prioritas, dan temuan ini tidak muncul. Selisih rata-rata di bawah satu nilai dibiarkan.
    Aspek di bawah tengah skala disebut bila didahului aspek yang lebih kuat; selebihnya disebut aspek kuat yang
    mendahului. Angka aspek bergantung pada peta butir ke aspek.

    Salah:
        aspek:
          sdm:               # rata-rata 1,67
            prioritas: 4
          partisipasi:       # rata-rata 4,00
            prioritas: 1

    Benar:
        aspek:
          sdm:
            prioritas: 1
          partisipasi:
            prioritas: 4

    Perbaikan: tinjau urutannya (`renaksi categorise` memperlihatkan angkanya), atau tulis sebabnya pada `catatan`.

    Dasar: Tabel 5, menurut peta yang dihitung; peta bawaan dan batas pada `data/ambang.yaml` adalah usulan renaksi.
    """
    if prioritas.catatan:
        return
    skor = score(penilaian_terakhir, plan.kategorisasi)
    if skor.sementara:
        return
    weak, apart = _weak(penilaian_terakhir.instrumen.skala), limit("selisih_aspek")
    names = aspect_names(penilaian_terakhir.instrumen.aspek)
    written = {names[name.casefold()]: name for name in prioritas.aspek if name.casefold() in names}
    rows = list(_rows(skor, prioritas))
    for urutan, rank, mean in rows:
        if mean < weak:
            how, others = "sesudah aspek yang lebih kuat", [r for r in rows if r[1] < rank and r[2] - mean >= apart]
        else:  # what comes before a weak aspect is told there
            how = "mendahului aspek yang lebih lemah"
            others = [r for r in rows if r[1] > rank and mean - r[2] >= apart and r[2] >= weak]
        if others:
            loc: Loc = ("prioritas", "aspek", written[urutan.aspek.kode], "prioritas")
            told = f"Aspek {urutan.aspek.nama} (rata-rata {half_up(mean)}) berprioritas {rank}"
            yield Hit(loc, f"{told}, {how}: {_listed(others)}, {_map(skor)}.")


def _rows(skor: Skor, prioritas: Prioritas) -> Iterator[_Row]:
    """Give the aspects that have both a figure and a priority, the weakest first."""
    for urutan in rank_aspects(skor, prioritas):
        mean = urutan.aspek.figures.mean
        if mean is not None and urutan.prioritas is not None:
            yield urutan, urutan.prioritas, mean


def _weak(skala: Skala) -> Fraction:
    """Give the mean below which an aspect is weak, as the limit says in percent of the way up the scale."""
    low, high = skala.terendah or 1, skala.tertinggi or 4
    return low + Fraction((high - low) * limit("aspek_lemah"), 100)


def _listed(rows: Sequence[_Row]) -> str:
    return "; ".join(f"{u.aspek.nama} (rata-rata {half_up(mean)}, prioritas {rank})" for u, rank, mean in rows)


def _map(skor: Skor) -> str:
    return "menurut peta resmi instrumen" if skor.peta_resmi else _MAPS[skor.dasar]
