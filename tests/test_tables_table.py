"""The shape of a table: heads that span, optional columns, cells that take the rest."""

import pytest

from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import REST, Row, Table, Width, cell, column, column_numbers, head_rows, row, table, tick


def shape(made: Table) -> list[list[tuple[str, int]]]:
    return [[(" ".join(map(plain, c.lines)), c.span) for c in r.cells] for r in made.rows]


def heads(*columns: tuple[str, ...]) -> list[list[tuple[str, int, int]]]:
    made = [column(*words) for words in columns]
    return [[(plain(h.words), h.columns, h.rows) for h in level] for level in head_rows(made)]


def test_equal_heads_side_by_side_span() -> None:
    assert heads(("No.",), ("Target", "2021"), ("Target", "2022"), ("Arah",)) == [
        [("No.", 1, 2), ("Target", 2, 1), ("Arah", 1, 2)],
        [("2021", 1, 1), ("2022", 1, 1)],
    ]


def test_heads_that_are_apart_or_lowest_do_not_span() -> None:
    assert heads(("A", "x"), ("B",), ("A", "y")) == [
        [("A", 1, 1), ("B", 1, 2), ("A", 1, 1)],
        [("x", 1, 1), ("y", 1, 1)],
    ]
    assert heads(("Jumlah",), ("Jumlah",)) == [[("Jumlah", 1, 1), ("Jumlah", 1, 1)]]


COLUMNS = (column("No."), column("Nama"), column("Catatan", optional=True))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([row("1.", "A", "c")], [[("1.", 1), ("A", 1), ("c", 1)]]),
        ([row("1.", "A", "")], [[("1.", 1), ("A", 1)]]),
        ([row("1.", "A")], [[("1.", 1), ("A", 1)]]),
        ([row("", "")], [[("", 1), ("", 1)]]),
        ([row("1.", cell("A", span=REST))], [[("1.", 1), ("A", 1)]]),
        ([row(cell("A", span=REST)), row("1.", "", "c")], [[("A", 3)], [("1.", 1), ("", 1), ("c", 1)]]),
        ([row(cell("A", span=3))], [[("A", 2)]]),
    ],
)
def test_rows_fill_the_columns_that_are_used(rows: list[Row], expected: list[list[tuple[str, int]]]) -> None:
    assert shape(table("t", "T", COLUMNS, rows)) == expected


def test_lines_of_a_cell() -> None:
    assert [plain(line) for line in cell("satu\ndua", "", "tiga").lines] == ["satu", "dua", "tiga"]
    assert cell("").lines == ()


def test_a_tick_is_a_sign_and_not_a_colour() -> None:
    assert (tick(given=True).lines, tick(given=False).lines) == (cell("√").lines, ())


def test_notes_that_say_nothing_are_left_out() -> None:
    assert len(table("t", "T", [column("A", width=Width.TEXT)], [], notes=["", " ", "Catatan."]).notes) == 1


def test_the_line_of_numbers_counts_the_columns_that_are_left() -> None:
    columns = [column("A", names_row=True), column("B", optional=True), column("C")]
    numbered = table("t", "T", columns, [row("1", "", "2")], numbered=True)
    assert column_numbers(numbered) == ["(1)", "(2)"]
    assert column_numbers(table("t", "T", columns, [row("1", "", "2")])) == []


def test_only_a_ticked_cell_is_shaded() -> None:
    assert [tick(given, shaded=True).shaded for given in ("x", "")] == [True, False]
    assert tick("x") == cell("√")
