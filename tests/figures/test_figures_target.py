"""Targets against the baseline: what is printed, marked, left blank and said."""

from pathlib import Path
from typing import Any

import pytest
from drawings import SVG, data_rows, drawn, plan_of, root_of, said_in

from sp4n_renaksi.figures.svg import DARK, PAPER, Figure
from sp4n_renaksi.loader import load
from sp4n_renaksi.tables.words import figure as printed

BASE = {"2020": "60 pengaduan"}
LEGEND = 1
"""Bars of the legend, of each kind."""


def chart(**indikator: Any) -> Figure:
    whole = {"nama": "Pengaduan", "satuan": "pengaduan", "baseline": BASE, **indikator}
    (figure,) = drawn(plan_of(sasaran=[{"indikator": [whole]}]), "gambar-target")
    return figure


def bars(figure: Figure) -> tuple[list[float], list[float]]:
    """Give the heights of the bars in the legend and the chart: baselines, which are outlined, and targets."""
    boxes = [r.attrib for r in root_of(figure).iter(f"{SVG}rect") if float(r.attrib["width"]) in (20, 34)]
    heights = [[float(b["height"]) for b in boxes if b["fill"] == fill] for fill in (PAPER, DARK)]
    return heights[0][LEGEND:], heights[1][LEGEND:]


def test_baseline_and_target_differ_in_shape_and_words() -> None:
    figure = chart(target={"2021": "30", "2022": "120", "2023": "90"})
    assert bars(figure) == ([28], [14, 56, 42])
    assert len(list(root_of(figure).iter(f"{SVG}path"))) == 2  # only baselines are hatched, here and in the legend
    said = said_in(figure)
    assert said[4:] == [
        *["60", "baseline", "2020", "30", "target", "2021", "120", "target", "2022", "90", "target", "2023"],
    ]
    assert said[:4] == ["baseline", "target", "Pengaduan", "Satuan: pengaduan"]


@pytest.mark.parametrize(
    ("indikator", "note"),
    [
        ({"target": {"2021": "70"}}, "Belum diisi: target 2022 s.d. 2023."),
        ({"target": {"2021": "70", "2022": "...80", "2023": "90"}}, "Belum pasti: target 2022 (tertulis ...80)."),
        ({"baseline": {}, "target": {str(y): "7" for y in (2021, 2022, 2023)}}, "Belum diisi: baseline."),
        (
            {"baseline": {"2020": None}, "target": {str(y): "7" for y in (2021, 2022, 2023)}},
            "Belum diisi: baseline 2020.",
        ),
    ],
)
def test_a_year_without_a_certain_value_is_left_blank_and_said(indikator: dict[str, Any], note: str) -> None:
    figure = chart(**indikator)
    assert said_in(figure)[-1] == note
    certain = [v for key in ("baseline", "target") for v in indikator.get(key, BASE).values() if v and "..." not in v]
    assert sum(map(len, bars(figure))) == len(certain)


def test_the_table_of_data_says_each_value_with_its_unit_or_why_there_is_none() -> None:
    figure = chart(target={"2021": "...56%", "2022": "1.234,5", "2024": "0"})
    assert data_rows(figure) == [
        ["Pengaduan"],
        ["2020", "baseline", "60 pengaduan"],
        ["2021", "target", "belum pasti (tertulis ...56%)"],
        ["2022", "target", "1.234,5 pengaduan"],
        ["2023", "target", "belum diisi"],
        ["2024", "target", "0 pengaduan"],
    ]
    assert figure.outline[0] == (
        "Pengaduan",
        tuple(f"{kind} {year}: {value}" for year, kind, value in data_rows(figure)[1:]),
    )
    assert {"1.234,5", "0"} <= set(said_in(figure))


@pytest.mark.parametrize(
    ("target", "drawn_bars"), [("70 pengaduan", 2), ("70 Pengaduan", 2), ("70 %", 0), ("70 orang", 0), ("70", 2)]
)
def test_values_of_two_units_are_printed_but_not_compared(target: str, drawn_bars: int) -> None:
    figure = chart(target={"2021": target})
    assert sum(map(len, bars(figure))) == drawn_bars
    assert any(line.startswith("70") for line in said_in(figure))
    assert ("Satuan nilainya tidak sama" in " ".join(said_in(figure))) == (not drawn_bars)


@pytest.mark.parametrize("example", ["babel_2021", "opd_lengkap"])
def test_every_value_of_the_examples_is_printed(examples: Path, example: str) -> None:
    plan = load(examples / example).plan
    assert plan.sasaran
    figures = drawn(plan, "gambar-target")
    said = [line for figure in figures for line in said_in(figure)]
    for indicator in (i for goal in plan.sasaran.sasaran_strategis for i in goal.indikator):
        assert indicator.nama in " ".join(said)
        for value in (*indicator.baseline.values(), *indicator.target.values()):
            assert value
            number = printed(value, indicator.satuan).casefold().removesuffix(f" {indicator.satuan}")
            assert number in said if value.nilai is not None else f"(tertulis {value.teks})" in " ".join(said)


def test_values_too_wide_to_stand_side_by_side_stand_below_each_other() -> None:
    figure = chart(target={"2021": "1.234.567.890.123,25", "2022": "2.234.567.890.123,25", "2023": "3"})
    assert {"1.234.567.890.123,25", "2.234.567.890.123,25", "3"} <= set(said_in(figure))


@pytest.mark.parametrize("indikator", [[], [{"nama": "X"}], [{"nama": "X", "target": {"2021": "...56%"}}]])
def test_no_certain_value_is_no_chart(indikator: list[Any]) -> None:
    assert drawn(plan_of(sasaran=[{"nama": "S", "indikator": indikator}]), "gambar-target") == []


def test_an_indicator_without_values_is_named_and_said_to_wait() -> None:
    plan = plan_of(sasaran=[{"indikator": [{"nama": "Ada", "baseline": {"2020": "1"}}, "Kosong"]}])
    (figure,) = drawn(plan, "gambar-target")
    assert said_in(figure)[-2:] == ["Kosong", "Belum diisi: baseline dan target 2021 s.d. 2023."]
