"""Long charts in parts: nothing lost, none too high, all about equal."""

import pytest
from drawings import drawn, plan_of
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.figures.pages import ROWS, split


@given(st.lists(st.integers(10, 90), max_size=90), st.integers(90, 500))
def test_parts_hold_all_rows_in_order_and_keep_to_the_room(heights: list[int], room: int) -> None:
    parts = [heights[part] for part in split(heights, room)]
    assert [height for part in parts for height in part] == heights
    assert all(part and sum(part) <= room and len(part) <= ROWS for part in parts)


@pytest.mark.parametrize(
    ("rows", "room", "parts"),
    [(0, 100, []), (5, 100, [5]), (6, 100, [3, 3]), (11, 100, [4, 4, 3]), (26, 900, [13, 13])],
)
def test_parts_are_few_and_about_equal(rows: int, room: int, parts: list[int]) -> None:
    assert [part.stop - part.start for part in split([20] * rows, room)] == parts


def test_a_row_that_is_higher_than_the_room_has_a_part_of_its_own() -> None:
    assert split([20, 500, 20], 100) == [slice(0, 1), slice(1, 2), slice(2, 3)]


@pytest.mark.parametrize(("activities", "parts"), [(1, 1), (20, 1), (26, 2), (22 * 12, 12)])
def test_however_many_rows_there_are_all_are_drawn(activities: int, parts: int) -> None:
    kegiatan = [{"nama": f"Kegiatan {number}", "waktu": "2021"} for number in range(activities)]
    figures = drawn(plan_of(program=[{"program": [{"kegiatan": kegiatan}]}]), "gambar-jadwal")
    assert [figure.name for figure in figures] == [
        "gambar-jadwal",
        *(f"gambar-jadwal-{part}" for part in range(2, parts + 1)),
    ]
    shown = [item for figure in figures for item in figure.outline[0][1]]
    assert shown == [f"Kegiatan {number}: 2021" for number in range(activities)]
