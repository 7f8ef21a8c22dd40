"""The indicators, their figures, and which row of Tabel 2 they measure."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sp4n_renaksi.data import read_data
from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.sasaran import Indikator, Sasaran
from sp4n_renaksi.rules.shares import is_certain


def indicators(sasaran: Sasaran) -> Iterator[tuple[Loc, Indikator]]:
    """Give all indicators, each with its loc."""
    for s, strategis in enumerate(sasaran.sasaran_strategis):
        for i, indikator in enumerate(strategis.indikator):
            yield ("sasaran", "sasaran_strategis", s, "indikator", i), indikator


def figures(loc: Loc, indikator: Indikator) -> Iterator[tuple[Loc, Angka]]:
    """Give the baselines and targets of an indicator as written, certain or not, each with its loc."""
    for field, row in (("baseline", indikator.baseline), ("target", indikator.target)):
        for year, angka in row.items():
            if angka is not None:
                yield (*loc, field, str(year)), angka


def course(loc: Loc, indikator: Indikator) -> Iterator[tuple[Loc, int, Angka]]:
    """Give the last baseline before the first target, then the targets by year, as far as they are certain."""
    first = min(indikator.target, default=0)
    baselines = [(year, angka) for year, angka in _certain(indikator, indikator.baseline) if year < first]
    for year, angka in baselines[-1:]:
        yield (*loc, "baseline", str(year)), year, angka
    for year, angka in _certain(indikator, indikator.target):
        yield (*loc, "target", str(year)), year, angka


def _certain(indikator: Indikator, row: Mapping[int, Angka | None]) -> list[tuple[int, Angka]]:
    """Give the figures of a row that are certain, by year."""
    return sorted((year, angka) for year, angka in row.items() if angka and is_certain(angka, indikator.satuan))


def row_of(indikator: Indikator) -> str:
    """Give the row of Tabel 2 that an indicator measures, as it says itself or by its exact name; empty if none."""
    return indikator.informasi_umum or _by_name().get(indikator.nama.casefold(), "")


@cache
def _by_name() -> dict[str, str]:
    data: Any = read_data("indikator_umum.yaml").data
    return {row["nama"].casefold(): row["informasi_umum"] for row in data["indikator"]}
