"""The figures: drawn inside their frame, told in words, readable without colours."""

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.figures import FIGURES
from sp4n_renaksi.figures.svg import WIDTH, Figure, cut, hatch, measure, wrap
from sp4n_renaksi.loader import load
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.tables.inline import plain

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {
    "babel_2021": ["kerangka", "nilai", "prioritas", "target"],
    "opd_lengkap": [
        *["kerangka", "nilai", "prioritas", "target", "target-2"],
        *["jadwal", "jadwal-2", "jadwal-3", "jadwal-4", "jadwal-5", "pihak"],
    ],
}
"""What each example has data for. The published plan has lost the years of its activities."""
CASES = [(example, f"gambar-{name}") for example, names in DRAWN.items() for name in names]


def drawn(name: str, aspek: dict[str, dict[str, str]] | None = None) -> Figure | None:
    penilaian = Penilaian(("asesmen", 0), Asesmen.model_validate({}), *shipped_instrument("sp4n-2021"))
    prioritas = Prioritas.model_validate({"aspek": aspek}) if aspek is not None else None
    return next(FIGURES[name](Plan(penilaian=(penilaian,), prioritas=prioritas)), None)


def every(plan: Plan) -> dict[str, Figure]:
    """Draw all that a plan has data for."""
    return {figure.name: figure for draw in FIGURES.values() for figure in draw(plan)}


def priorities(**aspek: str) -> Figure:
    figure = drawn("gambar-prioritas", {kode: {"prioritas": rank} for kode, rank in aspek.items()})
    assert figure
    return figure


def test_the_framework_tells_all_components_with_their_parts() -> None:
    figure = drawn("gambar-kerangka")
    assert figure
    assert [(heading, len(parts)) for heading, parts in figure.outline] == [
        ("Nilai", 4),
        ("Komitmen", 3),
        ("Kebijakan", 4),
        ("Sumber Daya", 2),
        ("Pengembangan dan Pembelajaran", 4),
    ]


def test_a_picture_without_numbers_has_its_items_as_data() -> None:
    data = priorities(sdm="1", partisipasi="2").data
    assert data
    rows = [[[plain(line) for line in cell.lines] for cell in row.cells] for row in data.rows]
    assert rows[:2] == [
        [["Prioritas 1"], ["Sumber Daya Manusia"]],
        [["Prioritas 2"], ["Partisipasi Pemangku Kepentingan"]],
    ]
    assert len(rows[2][1]) == 3


def test_equal_priorities_stand_side_by_side() -> None:
    figure = priorities(sdm="1", partisipasi="1", koordinasi="1", kelembagaan="2", data="2")
    assert figure.outline == (
        ("Prioritas 1", ("Sumber Daya Manusia", "Partisipasi Pemangku Kepentingan", "Koordinasi, Monev")),
        ("Prioritas 2", ("Kelembagaan & Kebijakan", "Pemanfaatan Data & Optimalisasi Aplikasi")),
    )
    boxes = [e.attrib for e in ET.fromstring(figure.svg).iter(f"{SVG}rect")]  # noqa: S314 - our own drawing
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[0]["x"] != boxes[1]["x"]


def test_aspects_without_a_priority_come_last() -> None:
    assert priorities(sdm="3").outline[-1] == (
        "Belum ditetapkan",
        (
            "Kelembagaan & Kebijakan",
            "Pemanfaatan Data & Optimalisasi Aplikasi",
            "Partisipasi Pemangku Kepentingan",
            "Koordinasi, Monev",
        ),
    )


@pytest.mark.parametrize("aspek", [None, {}, {"sdm": {}}])
def test_nothing_to_draw(aspek: dict[str, dict[str, str]] | None) -> None:
    assert drawn("gambar-prioritas", aspek) is None
    assert list(FIGURES["gambar-kerangka"](Plan())) == []


@pytest.mark.parametrize("example", DRAWN)
def test_what_has_no_data_is_not_drawn(examples: Path, example: str) -> None:
    plan = load(examples / example).plan
    assert list(every(plan)) == [f"gambar-{name}" for name in DRAWN[example]]
    assert every(Plan()) == {}


@pytest.mark.parametrize(("example", "name"), CASES)
def test_it_is_drawn_inside_its_frame_and_named(examples: Path, example: str, name: str) -> None:
    figure = every(load(examples / example).plan)[name]
    root = ET.fromstring(figure.svg)  # noqa: S314 - our own drawing
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert width == WIDTH
    for box in root.iter(f"{SVG}rect"):
        assert 0 <= float(box.attrib["x"]) <= float(box.attrib["x"]) + float(box.attrib["width"]) <= width
        assert 0 <= float(box.attrib["y"]) <= float(box.attrib["y"]) + float(box.attrib["height"]) <= height
    assert all(0 < float(line.attrib["y"]) < height for line in root.iter(f"{SVG}tspan"))
    assert figure.data
    assert figure.data.name == f"data-{name}"
    assert plain(figure.data.title) == f"Data {plain(figure.caption)}"
    named = {root[0].attrib["id"], root[1].attrib["id"]}
    assert (root[0].tag, root[1].tag) == (f"{SVG}title", f"{SVG}desc")
    assert set(root.attrib["aria-labelledby"].split()) == named
    assert root.attrib["role"] == "img"
    assert float(root.attrib["font-size"]) * 358 / WIDTH > 12  # on a phone of 390 pixels


def test_words_are_escaped_and_markup_is_left_out() -> None:
    figure = drawn("gambar-prioritas", {"_Lain_ <b> & \x00": {"prioritas": "1"}})
    assert figure
    root = ET.fromstring(figure.svg)  # noqa: S314 - our own drawing
    assert "Lain <b> & \ufffd" in "".join(e.text or "" for e in root.iter(f"{SVG}desc"))


@given(
    st.lists(st.text("abcmwMI,-/", min_size=1, max_size=60), max_size=6).map(" ".join), st.sampled_from([60, 126, 250])
)
def test_wrapping_keeps_every_letter(words: str, width: int) -> None:
    lines = wrap(words, width)
    assert re.sub(" ", "", "".join(lines)) == words.replace(" ", "")


@given(st.text("abcmwMI,-/ 漢🙂", max_size=300), st.sampled_from([60, 126, 250]), st.integers(1, 4))
def test_cutting_keeps_to_its_lines_and_width_and_shows_what_is_left_out(words: str, width: int, most: int) -> None:
    lines = cut(words, width, most)
    assert len(lines) <= most
    assert all(measure(line) <= width for line in lines)
    assert lines == wrap(words, width) or (len(wrap(words, width)) > most and lines[-1].endswith("…"))


@given(st.integers(7, 60), st.integers(7, 60), st.sampled_from([3.5, 6, 12]))
def test_a_hatch_stays_in_its_box_and_is_the_darker_the_smaller_its_gap(width: int, height: int, gap: float) -> None:
    x, y = 7, 11
    path = hatch(x, y, width, height, gap)
    points = [tuple(map(float, pair)) for pair in re.findall(r"[ML]([\d.]+) ([\d.]+)", path)]
    assert points
    assert all(x <= px <= x + width and y <= py <= y + height for px, py in points)
    assert len(points) <= len(re.findall("[ML]", hatch(x, y, width, height, gap / 2)))


def test_wrapping_breaks_between_words_where_it_can() -> None:
    assert wrap("Pengembangan dan Pembelajaran", 132, bold=True) == ["Pengembangan", "dan", "Pembelajaran"]
    assert len(wrap("x" * 40, 60)) > 1


@pytest.mark.parametrize(("example", "name"), CASES)
def test_golden(golden: Callable[[str, str], None], examples: Path, example: str, name: str) -> None:
    figure = every(load(examples / example).plan)[name]
    golden(f"figures/{name}.svg" if example == "babel_2021" else f"figures/{example}.{name}.svg", figure.svg)
