"""The bars of the mean scores: values, what has none, and whose map it is."""

from pathlib import Path

import pytest
from drawings import SVG, answered, data_rows, drawn, overlapping, root_of, said_in

from sp4n_renaksi.figures.svg import DARK, Figure
from sp4n_renaksi.loader import load
from sp4n_renaksi.score import half_up, score

OURS = "Aspek (menurut peta bawaan)"


def chart(jawaban: dict[str, str], **kategorisasi: object) -> Figure:
    (figure,) = drawn(answered(jawaban, kategorisasi), "gambar-nilai")
    return figure


@pytest.mark.parametrize("example", ["babel_2021", "opd_lengkap"])
def test_each_mean_is_printed_with_its_decimal_comma(examples: Path, example: str) -> None:
    plan = load(examples / example).plan
    (figure,) = drawn(plan, "gambar-nilai")
    assert plan.penilaian_terakhir
    skor = score(plan.penilaian_terakhir, plan.kategorisasi)
    means = [(g.nama, half_up(g.figures.mean)) for g in (*skor.komponen, *skor.aspek) if g.figures.mean is not None]
    assert [tuple(cells) for cells in data_rows(figure) if len(cells) > 1] == means
    assert [line for line in said_in(figure) if line in {mean for _, mean in means}] == [mean for _, mean in means]
    assert [item for _, items in figure.outline[:2] for item in items] == [" ".join(pair) for pair in means]


@pytest.mark.parametrize(("nilai", "long"), [("1", 3), ("2", 200 / 3), ("3", 400 / 3), ("4", 200)])
def test_a_bar_is_as_long_as_its_mean_on_the_scale(nilai: str, long: float) -> None:
    figure = chart({str(number): nilai for number in range(1, 23)})
    bars = [float(r.attrib["width"]) for r in root_of(figure).iter(f"{SVG}rect") if r.attrib["fill"] == DARK]
    assert bars == [pytest.approx(long, abs=0.001)] * 10


def test_what_has_no_question_and_what_has_no_answer_has_words_instead_of_a_bar() -> None:
    figure = chart({"1": "3", "2": "tidak berlaku"}, dasar="peta", peta={"1": ["sdm"]})
    cells = dict(row for row in data_rows(figure) if len(row) > 1)
    assert cells["Sumber Daya Manusia"] == "3,00"
    assert cells["Koordinasi, Monev"] == "tidak ada butir"
    assert cells["Sumber Daya"] == "belum dijawab"
    assert (said_in(figure).count("tidak ada butir"), said_in(figure).count("belum dijawab")) == (4, 4)
    assert sum(r.attrib["fill"] == DARK for r in root_of(figure).iter(f"{SVG}rect")) == 2
    assert "20 butir belum dijawab dan 1 butir tidak berlaku, dan tidak ikut dihitung" in figure.outline[-1][1]
    assert overlapping(figure) == []


@pytest.mark.parametrize(
    ("kategorisasi", "heading", "told"),
    [
        ({}, OURS, "Pengelompokan butir ke aspek menurut peta bawaan renaksi, bukan peta resmi kementerian"),
        (
            {"dasar": "instrumen"},
            OURS,
            "Pengelompokan butir ke aspek menurut peta bawaan renaksi, bukan peta resmi kementerian",
        ),
        (
            {"dasar": "peta", "peta": {"1": ["sdm"]}},
            "Aspek",
            "Pengelompokan butir ke aspek menurut peta yang disusun instansi",
        ),
    ],
)
def test_whose_map_it_is_stands_with_the_aspects(kategorisasi: dict[str, object], heading: str, told: str) -> None:
    figure = chart({"1": "3"}, **kategorisasi)
    assert [name for name, _ in figure.outline] == ["Komponen", heading, "Keterangan"]
    assert told in figure.outline[-1][1]
    assert heading in said_in(figure)


def test_nothing_of_it_passes_for_a_rating() -> None:
    figure = chart({str(number): "4" for number in range(1, 23)})
    assert "bukan penilaian resmi" in " ".join(said_in(figure)).replace("\n", " ")
    told = " ".join([*said_in(figure), *(cell for row in data_rows(figure) for cell in row)]).casefold()
    assert [word for word in ("predikat", "indeks", "kategori", "baik", "seluruh asesmen", "%") if word in told] == []


def test_an_aspect_to_which_nothing_applies_says_so() -> None:
    figure = chart({"1": "3", "2": "tidak berlaku"}, dasar="peta", peta={"1": ["sdm"], "2": ["data"]})
    assert ["Pemanfaatan Data & Optimalisasi Aplikasi", "tidak berlaku"] in data_rows(figure)


@pytest.mark.parametrize("jawaban", [{}, {"1": "tidak berlaku"}, {"1": "..."}])
def test_nothing_answered_is_no_chart(jawaban: dict[str, str]) -> None:
    assert drawn(answered(jawaban), "gambar-nilai") == []
