"""The schedule: ticks and hatches where something runs, words where no time is known, a part for each group."""

from pathlib import Path
from typing import Any

import pytest
from drawings import SVG, data_rows, drawn, plan_of, root_of, said_in

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.loader import load
from sp4n_renaksi.tables.rows import activities

TICK = "√"


def group(kode: str, *kegiatan: Any, nama: str = "Kelompok") -> dict[str, Any]:
    program = {"kode": f"{kode}.1", "nama": "Program", "kegiatan": list(kegiatan)}
    return {"kode": kode, "nama": nama, "program": [program]}


def activity(number: int, waktu: Any = "2021", nama: str = "Kegiatan") -> dict[str, Any]:
    return {"kode": f"I.1.{number}", "nama": nama, "waktu": waktu}


def chart(*waktu: Any) -> Figure:
    (figure,) = drawn(
        plan_of(program=[group("I", *(activity(at, when) for at, when in enumerate(waktu, 1)))]), "gambar-jadwal"
    )
    return figure


def ticks(figure: Figure) -> list[str]:
    """Give the year above each tick, row by row."""
    heads, found = {}, []
    for text in root_of(figure).iter(f"{SVG}text"):
        if text.get("text-anchor") != "middle":
            continue
        words, x = str(text[0].text), round(float(text[0].attrib["x"]))
        if words.isdecimal():
            heads[x] = words
        elif words == TICK:
            found += [year for at, year in heads.items() if abs(at - x) <= 1]
    return found


@pytest.mark.parametrize(
    ("waktu", "years", "bars"),
    [
        ("2021", ["2021"], 1),
        ("2021-2023", ["2021", "2022", "2023"], 1),
        ("2021, 2023", ["2021", "2023"], 2),
        ({"2022": "√"}, ["2022"], 1),
        ("2020-2021", ["2020", "2021"], 1),
    ],
)
def test_each_year_has_its_tick_on_a_hatched_bar(waktu: Any, years: list[str], bars: int) -> None:
    figure = chart(waktu)
    assert ticks(figure) == years
    assert len(list(root_of(figure).iter(f"{SVG}path"))) == bars


@pytest.mark.parametrize(("waktu", "said"), [(None, "belum diisi"), ("...", "belum pasti (...)")])
def test_without_a_time_it_says_so(waktu: str | None, said: str) -> None:
    figure = chart("2021", waktu)
    assert ticks(figure) == ["2021"]
    assert said in said_in(figure)
    assert said_in(figure)[-1] == "Waktu belum diisi atau belum pasti pada 1 kegiatan."
    assert data_rows(figure) == [["KP I. Kelompok"], ["I.1.1. Kegiatan", TICK, "", ""], ["I.1.2. Kegiatan", said]]
    assert figure.outline[0] == ("KP I. Kelompok", ("I.1.1. Kegiatan: 2021", f"I.1.2. Kegiatan: {said}"))


def test_what_fits_one_page_stands_on_one_and_more_has_a_part_for_each_group() -> None:
    few = [group(kode, *(activity(n) for n in range(4))) for kode in ("I", "II")]
    many = [group(kode, *(activity(n) for n in range(13))) for kode in ("I", "II")]
    more = [group("I", *(activity(n) for n in range(30))), group("II", activity(1), nama="Lain")]
    captions = [
        ["".join(r.text for r in f.caption if hasattr(r, "text")) for f in drawn(plan_of(program=p), "gambar-jadwal")]
        for p in (few, many, more)
    ]
    assert captions == [
        ["Jadwal Kegiatan Tahun 2021 s.d. 2023"],
        [f"Jadwal Kegiatan KP {kode}. Kelompok Tahun 2021 s.d. 2023" for kode in ("I", "II")],
        [
            "Jadwal Kegiatan KP I. Kelompok Tahun 2021 s.d. 2023 (bagian 1 dari 2)",
            "Jadwal Kegiatan KP I. Kelompok Tahun 2021 s.d. 2023 (bagian 2 dari 2)",
            "Jadwal Kegiatan KP II. Lain Tahun 2021 s.d. 2023",
        ],
    ]


def test_years_that_do_not_fit_side_by_side_are_drawn_in_further_parts() -> None:
    figures = drawn(plan_of(periode="2021-2030", program=[group("I", activity(1, "2021-2030"))]), "gambar-jadwal")
    assert [ticks(figure) for figure in figures] == [
        ["2021", "2022", "2023", "2024", "2025", "2026"],
        ["2027", "2028", "2029", "2030"],
    ]


def test_a_programme_that_has_no_activities_is_a_row_itself() -> None:
    program = [
        {"nama": "Tanpa kegiatan", "waktu": "2022"},
        {"nama": "Juga", "sekaligus_kegiatan": "ya", "waktu": "2023"},
    ]
    (figure,) = drawn(plan_of(program=[{"kode": "I", "nama": "A", "program": program}]), "gambar-jadwal")
    assert [row[0] for row in data_rows(figure)] == ["KP I. A", "Tanpa kegiatan", "Juga"]
    assert ticks(figure) == ["2022", "2023"]


def test_every_activity_of_the_example_is_drawn_with_its_years(examples: Path) -> None:
    plan = load(examples / "opd_lengkap").plan
    figures = drawn(plan, "gambar-jadwal")
    assert [year for figure in figures for year in ticks(figure)] == [
        str(year) for item in activities(plan) if item.waktu for year in item.waktu.tahun
    ]
    assert sum(len(items) for f in figures for name, items in f.outline if name != "Keterangan") == len(
        activities(plan)
    )


@pytest.mark.parametrize("kelompok", [[], [group("I")], [group("I", activity(1, None), activity(2, "..."))]])
def test_no_year_at_all_is_no_schedule(kelompok: list[Any]) -> None:
    assert drawn(plan_of(program=kelompok), "gambar-jadwal") == []
