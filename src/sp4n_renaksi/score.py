"""Answers -> figures. Pure and exact: fractions inside, rounding only where figures are printed.

Unanswered questions and *tidak berlaku* leave numerator and denominator and are counted beside the figure. Nothing
here is an official rating: the source gives questions and a scale (Tabel 3), no weights, thresholds or predicates.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from sp4n_renaksi.model.instrumen import Aspek, Instrumen, Pertanyaan
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.model.plan import Penilaian


class Figures(NamedTuple):
    """What a group of questions comes to; `maximum` is the highest score of one question."""

    sum: int
    maximum: int
    questions: int
    answered: int
    not_applicable: int
    unanswered: int

    @property
    def mean(self) -> Fraction | None:
        """Sum divided by the questions answered; None where none is."""
        return Fraction(self.sum, self.answered) if self.answered else None

    @property
    def share(self) -> Fraction | None:
        """Sum as percent of the highest that the answered questions can reach."""
        return Fraction(100 * self.sum, self.maximum * self.answered) if self.answered else None


class Butir(NamedTuple):
    """A question with its answer: the score, None while unanswered, or *tidak berlaku*."""

    pertanyaan: Pertanyaan
    nilai: int | None
    tidak_berlaku: bool
    aspek: tuple[str, ...]


class Kelompok(NamedTuple):
    """A component or an aspect with its figures; `rank` orders aspects, 1 the weakest, equals sharing a rank."""

    kode: str
    nama: str
    figures: Figures
    rank: int | None = None


class Skor(NamedTuple):
    """The whole score of one assessment."""

    penilaian: Penilaian
    dasar: str
    butir: tuple[Butir, ...]
    total: Figures
    komponen: tuple[Kelompok, ...]
    aspek: tuple[Kelompok, ...]

    @property
    def sementara(self) -> bool:
        """Whether questions still wait for an answer."""
        return self.total.unanswered > 0

    @property
    def peta_resmi(self) -> bool:
        """Whether the map of questions to aspects is said to be official by the instrument that it comes from."""
        return self.dasar == "instrumen" and self.penilaian.instrumen.peta_resmi

    @property
    def terlemah(self) -> tuple[Butir, ...]:
        """Answered questions in the lower half of the scale, the weakest first."""
        skala = self.penilaian.instrumen.skala
        middle = Fraction((skala.terendah or 1) + (skala.tertinggi or 4), 2)
        low = [b for b in self.butir if b.nilai is not None and b.nilai < middle]
        return tuple(sorted(low, key=lambda b: (b.nilai or 0, b.pertanyaan.nomor)))


def score(penilaian: Penilaian, kategorisasi: Kategorisasi | None = None) -> Skor:
    """Score one assessment; `kategorisasi` says which map of questions to aspects counts."""
    instrumen = penilaian.instrumen
    peta = aspect_map(instrumen, kategorisasi)
    butir = tuple(_butir(penilaian, p, peta.get(p.nomor, ())) for p in instrumen.pertanyaan)
    maximum = instrumen.skala.tertinggi or 4
    komponen = tuple(
        Kelompok(k.kode, k.nama, _figures([b for b in butir if b.pertanyaan.komponen == k.kode], maximum))
        for k in instrumen.komponen
    )
    aspek = [
        Kelompok(a.kode, a.nama, _figures([b for b in butir if a.kode in b.aspek], maximum)) for a in instrumen.aspek
    ]
    dasar = (kategorisasi.dasar if kategorisasi else "") or "instrumen"
    return Skor(penilaian, dasar, butir, _figures(butir, maximum), komponen, _ranked(aspek))


def aspect_map(instrumen: Instrumen, kategorisasi: Kategorisasi | None) -> Mapping[int, tuple[str, ...]]:
    """Which aspects each question counts in, by number; aspects by kode, unknown names left out."""
    names = aspect_names(instrumen.aspek)
    dasar = (kategorisasi.dasar if kategorisasi else "") or "instrumen"
    written: dict[int, list[str]] = {}
    if kategorisasi is not None and dasar == "peta":
        written = {nomor: list(aspek) for nomor, aspek in kategorisasi.peta.items()}
    elif kategorisasi is not None and dasar == "salinan":
        for baris in kategorisasi.salinan:
            if baris.butir is not None:
                written.setdefault(baris.butir, []).extend(baris.aspek)
    else:
        written = {p.nomor: list(p.aspek) for p in instrumen.pertanyaan}
    return {
        nomor: tuple(dict.fromkeys(names[name.casefold()] for name in aspek if name.casefold() in names))
        for nomor, aspek in written.items()
    }


def aspect_names(aspek: Iterable[Aspek]) -> Mapping[str, str]:
    """Every name of every aspect, without regard to case, to its kode."""
    return {name.casefold(): a.kode for a in aspek for name in a.sebutan if name}


def _butir(penilaian: Penilaian, pertanyaan: Pertanyaan, aspek: tuple[str, ...]) -> Butir:
    jawaban = penilaian.asesmen.jawaban.get(pertanyaan.nomor)
    nilai = jawaban.nilai if jawaban is not None else None
    return Butir(pertanyaan, nilai and nilai.angka, nilai is not None and nilai.tidak_berlaku, aspek)


def _figures(group: Sequence[Butir], maximum: int) -> Figures:
    scores = [b.nilai for b in group if b.nilai is not None]
    not_applicable = sum(b.tidak_berlaku for b in group)
    return Figures(
        sum=sum(scores),
        maximum=maximum,
        questions=len(group),
        answered=len(scores),
        not_applicable=not_applicable,
        unanswered=len(group) - len(scores) - not_applicable,
    )


def _ranked(groups: Iterable[Kelompok]) -> tuple[Kelompok, ...]:
    means = [(group, group.figures.mean) for group in groups]
    order = sorted(mean for _, mean in means if mean is not None)
    return tuple(group._replace(rank=order.index(mean) + 1 if mean is not None else None) for group, mean in means)


def half_up(value: Fraction, digits: int = 2) -> str:
    """Print an exact figure of zero or more with a decimal comma, halves rounded up: 2,86."""
    scaled = int(value * 10**digits + Fraction(1, 2))
    whole, rest = divmod(scaled, 10**digits)
    return f"{whole},{rest:0{digits}}" if digits else str(whole)
