"""The values of an indicator as points in time, and the columns that show them."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from sp4n_renaksi.figures.pages import text
from sp4n_renaksi.figures.svg import LINE, WIDTH, centred, measure, solid, wrap
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.sasaran import Indikator
from sp4n_renaksi.tables.words import figure, joined

_TALL = 56
_BAR = 34
_NARROWEST = 68
_MOST = 6


class Titik(NamedTuple):
    """One year of an indicator; `angka` is None where nothing is written."""

    jenis: str
    tahun: int
    angka: Angka | None

    @property
    def nilai(self) -> Decimal | None:
        """The value, None while there is none or it is not certain."""
        return self.angka.nilai if self.angka else None

    @property
    def teks(self) -> str:
        """What is written, empty where nothing is."""
        return text(self.angka.teks) if self.angka else ""


def points_of(plan: Plan, indicator: Indikator) -> list[Titik]:
    """Give the baselines, then the targets with the years of the period in which none is written."""
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    years = sorted({*indicator.target, *(periode.tahun if periode else ())})
    return [
        *(Titik("baseline", year, indicator.baseline[year]) for year in sorted(indicator.baseline)),
        *(Titik("target", year, indicator.target.get(year)) for year in years),
    ]


def amount(point: Titik, indicator: Indikator) -> str:
    """Print a value that is certain with its unit, empty where there is none."""
    return figure(point.angka, indicator.satuan) if point.nilai is not None else ""


def said(indicator: Indikator, point: Titik) -> str:
    """Say a value in words, or that it is missing or not certain."""
    uncertain = f"belum pasti (tertulis {point.teks})" if point.teks else "belum diisi"
    return text(amount(point, indicator)) or uncertain


def remarks(indicator: Indikator, points: Sequence[Titik]) -> Iterator[str]:
    """Say what the columns leave blank, and why bars are missing."""
    unsure = [f"{p.jenis} {p.tahun} (tertulis {p.teks})" for p in points if p.nilai is None and p.teks]
    if missing := list(_missing(points)):
        yield f"Belum diisi: {joined(missing)}."
    if unsure:
        yield f"Belum pasti: {joined(unsure)}."
    if not _comparable(indicator, points):
        yield "Satuan nilainya tidak sama, sehingga batangnya tidak digambar."


def _missing(points: Sequence[Titik]) -> Iterator[str]:
    for jenis in ("baseline", "target"):
        written = [p for p in points if p.jenis == jenis]
        empty = [p.tahun for p in written if not p.teks]
        if empty or not written:
            yield f"{jenis} {format_tahun(empty)}".rstrip()


def _comparable(indicator: Indikator, points: Sequence[Titik]) -> bool:
    written = ((p.angka.satuan or indicator.satuan) for p in points if p.angka and p.nilai is not None)
    return len({unit.casefold().replace("%", "persen") for unit in written if unit}) <= 1


def _printed(indicator: Indikator, point: Titik) -> str:
    """Print a value without the unit that stands above the columns."""
    whole = text(amount(point, indicator))
    unit = f" {text(indicator.satuan)}"
    return whole[: -len(unit)] if whole[-len(unit) :].casefold() == unit.casefold() else whole


class Band(NamedTuple):
    """Columns that stand side by side; the height of a bar is 0 to 1, None where there is none."""

    columns: tuple[tuple[Titik, str, float | None], ...]
    width: float

    def draw(self, body: list[str], y: float, bar: Callable[[str, float, float, float, float], str]) -> float:
        """Draw the columns at `y`: the value above the bar, kind and year below it; gives the height."""
        values = [wrap(value, self.width - 6, bold=True) if value else [] for _, value, _ in self.columns]
        tall = 0 if all(share is None for _, _, share in self.columns) else _TALL
        floor = y + max(1, *map(len, values)) * LINE + tall + 6
        for at, ((point, _, share), lines) in enumerate(zip(self.columns, values, strict=True)):
            middle = (at + 0.5) * self.width
            high = 0.0 if share is None else max(2.0, _TALL * share)
            if high:
                body.append(bar(point.jenis, middle - _BAR / 2, floor - high, _BAR, high))
            if lines:
                body.append(centred(lines, middle, floor - high - len(lines) * LINE - 2, len(lines) * LINE, bold=True))
            body.append(centred([point.jenis, str(point.tahun)], middle, floor + 4, 2 * LINE))
        body.append(solid(1, floor, len(self.columns) * self.width - 2, 1.5))
        return floor + 2 * LINE + 6 - y


def columns(indicator: Indikator, points: Sequence[Titik]) -> list[Band]:
    """Give a column to each year, in as many bands as their values need room; none where no value is certain."""
    printed = [_printed(indicator, point) for point in points]
    if not any(printed):
        return []
    width = max(_NARROWEST, *(measure(value, bold=True) + 8 for value in printed))
    abreast = max(1, min(_MOST, int(WIDTH // width)))
    highest = max((p.nilai for p in points if p.nilai is not None), default=Decimal(0))
    shown = _comparable(indicator, points)
    shares = [None if p.nilai is None or not shown else float(p.nilai / (highest or 1)) for p in points]
    cells = list(zip(points, printed, shares, strict=True))
    return [
        Band(tuple(cells[at : at + abreast]), WIDTH / min(abreast, len(cells))) for at in range(0, len(cells), abreast)
    ]
