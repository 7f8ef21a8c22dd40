"""The indicators, and which row of Tabel 2 they measure."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from sp4n_renaksi.data import read_data
from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.sasaran import Indikator, Sasaran


def indicators(sasaran: Sasaran) -> Iterator[tuple[Loc, Indikator]]:
    """Give all indicators, each with its loc."""
    for s, strategis in enumerate(sasaran.sasaran_strategis):
        for i, indikator in enumerate(strategis.indikator):
            yield ("sasaran", "sasaran_strategis", s, "indikator", i), indikator


def row_of(indikator: Indikator) -> str:
    """Give the row of Tabel 2 that an indicator measures, as it says itself or by its exact name; empty if none."""
    return indikator.informasi_umum or _by_name().get(indikator.nama.casefold(), "")


@cache
def _by_name() -> dict[str, str]:
    data: Any = read_data("indikator_umum.yaml").data
    return {row["nama"].casefold(): row["informasi_umum"] for row in data["indikator"]}
