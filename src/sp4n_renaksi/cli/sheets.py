"""Sheets drawn for a window: tables where they fit, one value below the other where it is narrow."""

from collections.abc import Iterator
from typing import Literal

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from sp4n_renaksi.cli.canvas import draw_all
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.sheet import Sheet
from sp4n_renaksi.tables.inline import Inlines, plain
from sp4n_renaksi.tables.table import Cell, Kind, Table, Width

WIDEST = 120
NARROW = 72


def draw(sheet: Sheet, *, width: int, color: bool) -> str:
    """Draw a sheet for a window of so many columns."""
    width = min(width, WIDEST)
    return draw_all(_things(sheet, narrow=width < NARROW), width=width, color=color)


def _things(sheet: Sheet, *, narrow: bool) -> Iterator[RenderableType]:
    yield Text(printable(sheet.title), style="bold")
    for sentence in sheet.sentences:
        yield Text(printable(sentence))
    for table in sheet.tables:
        yield Text()
        yield Text(_words(table.title), style="bold")
        yield from _cards(table) if narrow else (_grid(table),)
        for note in table.notes:
            yield Text(_words(note), style="dim")
    if sheet.remarks:
        yield Text()
    for remark in sheet.remarks:
        yield Text(printable(remark), style="dim")


def _grid(table: Table) -> Grid:
    grid = Grid(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in table.columns:
        side: Literal["left", "right"] = "right" if column.width in (Width.NUMBER, Width.FIGURE) else "left"
        fixed = column.width in (Width.NUMBER, Width.FIGURE, Width.TICK, Width.WORDS)
        head = " ".join(_words(words) for words in column.heads)
        grid.add_column(Text(head), justify=side, no_wrap=fixed and column.width is not Width.FIGURE, overflow="fold")
    for row in table.rows:
        style = "bold" if row.kind in (Kind.GROUP, Kind.TOTAL) else ""
        grid.add_row(*(Text(_lines(cell)) for cell in row.cells), style=style)
    return grid


def _cards(table: Table) -> Iterator[Text]:
    """Show each row as a small card: its longest words first, then what the other columns say."""
    heads = [" ".join(_words(words) for words in column.heads) for column in table.columns]
    for row in table.rows:
        values = [_lines(cell).replace("\n", "; ") for cell in row.cells]
        lead = max(range(len(values)), key=lambda at: (table.columns[at].width is Width.TEXT, -at))
        yield Text(values[lead], style="bold")
        for at, value in enumerate(values):
            if at != lead and value:
                yield Text(f"  {heads[at]}: {value}" if heads[at] else f"  {value}")


def _words(words: Inlines) -> str:
    return printable(plain(words))


def _lines(cell: Cell) -> str:
    return "\n".join(_words(line) for line in cell.lines)
