"""Laws of all charts: whatever the names, nothing leaves the frame or runs into another, and the XML is well formed."""

import re
from typing import Any

import pytest
from drawings import SVG, every, outside, overlapping, plan_of, root_of
from hypothesis import given, settings
from hypothesis import strategies as st

from sp4n_renaksi.figures.svg import WIDTH, Figure
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.inline import plain

LETTERS = "aaamWiO <>&\"'_*-/…\u0301🙂漢\u202e.1"
NAMES = st.one_of(st.text(LETTERS, max_size=60), st.text(LETTERS, min_size=250, max_size=300))
TIMES = st.sampled_from(["2021", "2021-2023", "2022, 2023", "2021-2029", "...", "... entah kapan", None])
VALUES = st.sampled_from(
    ["0", "12", "1.234.567,5", "30 %", "...56%", "70 pengaduan", "999.999.999.999 orang yang melapor", None]
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    party = draw(NAMES)
    kegiatan = st.fixed_dictionaries({"kode": st.just("I.1.1"), "nama": NAMES, "waktu": TIMES}).map(
        lambda row: {**row, "pihak_terlibat": [party, row["nama"]]}
    )
    group: st.SearchStrategy[Any] = st.fixed_dictionaries(
        {
            "kode": st.sampled_from(["I", "XXXVIII"]),
            "nama": NAMES,
            "program": st.fixed_dictionaries({"kegiatan": st.lists(kegiatan, max_size=4)}).map(lambda row: [row]),
        }
    )
    years = st.dictionaries(st.sampled_from(["2020", "2021", "2022", "2040"]), VALUES, max_size=3)
    indicator = st.fixed_dictionaries({"nama": NAMES, "satuan": NAMES, "baseline": years, "target": years})
    return plan_of(
        program=draw(st.lists(group, max_size=3)),
        sasaran=[{"indikator": draw(st.lists(indicator, max_size=2))}],
        daftar_pihak=[{"nama": party}] if party.strip() else [],
    )


def beyond(figure: Figure) -> list[dict[str, str]]:
    """Give the boxes and the paths that leave the frame."""
    root = root_of(figure)
    height = float(root.attrib["viewBox"].split()[3])
    found = []
    for box in root.iter(f"{SVG}rect"):
        x, y, wide, high = (float(box.attrib[key]) for key in ("x", "y", "width", "height"))
        if x < 0 or y < 0 or x + wide > WIDTH or y + high > height or wide <= 0 or high <= 0:
            found.append(box.attrib)
    for path in root.iter(f"{SVG}path"):
        points = [(float(x), float(y)) for x, y in re.findall(r"[ML](\S+) ([\d.]+)", path.attrib["d"])]
        if not points or not all(0 <= x <= WIDTH and 0 <= y <= height for x, y in points):
            found.append(path.attrib)
    return found


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(plans())
def test_nothing_leaves_the_frame_or_runs_into_another(plan: Plan) -> None:
    for figure in every(plan):
        assert outside(figure) == []
        assert overlapping(figure) == []
        assert beyond(figure) == []
        assert {element.tag for element in root_of(figure)} <= {
            f"{SVG}{tag}" for tag in ("title", "desc", "rect", "path", "text")
        }


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(plans())
def test_the_same_plan_gives_the_same_bytes_and_a_table_of_data_of_its_own(plan: Plan) -> None:
    figures = every(plan)
    assert [figure.svg for figure in figures] == [figure.svg for figure in every(plan)]
    for figure in figures:
        assert figure.data
        assert figure.data.name == f"data-{figure.name}"
        assert plain(figure.data.title) == f"Data {plain(figure.caption)}"
        assert all(sum(c.span for c in row.cells) == len(figure.data.columns) for row in figure.data.rows)


def test_markup_in_a_name_stays_a_name() -> None:
    name = "<script>alert(\"x\")</script> & 'y'"
    plan = plan_of(program=[{"program": [{"kegiatan": [{"nama": name, "waktu": "2021", "pihak_terlibat": [name]}]}]}])
    figures = every(plan)
    assert [figure.name for figure in figures] == ["gambar-jadwal", "gambar-pihak"]
    for figure in figures:
        assert "<script" not in figure.svg
        assert name in "".join(root_of(figure)[1].itertext())
