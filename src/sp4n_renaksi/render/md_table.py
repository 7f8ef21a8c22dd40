"""Table -> GitHub-flavoured Markdown. One line of heads; a cell's lines stand one after the other."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.render.md_text import Links, escape, inline
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Cell, Column, Table, Width, column_numbers

_CENTRED = (Width.TICK,)


def markdown_table(table: Table, links: Links) -> str:
    """Write a table's head and rows; caption and notes are the caller's."""
    lines = [
        _line(escape(column_label(column)) for column in table.columns),
        _line(":-:" if column.width in _CENTRED else "---" for column in table.columns),
        *([_line(column_numbers(table))] if table.numbered else []),
        *(_line(text for cell in row.cells for text in _cell(cell, links)) for row in table.rows),
    ]
    return "\n".join(lines)


def column_label(column: Column) -> str:
    """Name a column in one line, from all its heads: Target: 2021."""
    return ": ".join(plain(head) for head in column.heads)


def _line(cells: Iterator[str] | Sequence[str]) -> str:
    return "|" + "|".join(f" {cell} " if cell else " " for cell in (c.replace("|", "\\|") for c in cells)) + "|"


def _cell(cell: Cell, links: Links) -> Iterator[str]:
    """Give the text of a cell, and an empty one for each further column that it spans."""
    lines = [inline(line, links) for line in cell.lines]
    yield " ".join(f"• {line}" for line in lines) if cell.bulleted else " ".join(lines)
    yield from [""] * (cell.span - 1)
