"""Sheets drawn for a window: tables where they fit, one value below the other where it is narrow."""

from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.sheet import Sheet
from sp4n_renaksi.tables.inline import Inlines, plain
from sp4n_renaksi.tables.table import Cell, Kind, Table, Width

WIDEST = 120
NARROW = 72


def draw(sheet: Sheet, *, width: int, color: bool) -> str:
    """Draw a sheet for a window of so many columns."""
    width = min(width, WIDEST)
    console = Console(file=StringIO(), width=width, force_terminal=color, no_color=not color, highlight=False)
    console.print(Text(printable(sheet.title), style="bold"))
    for sentence in sheet.sentences:
        console.print(Text(printable(sentence)))
    for table in sheet.tables:
        console.print()
        console.print(Text(_words(table.title), style="bold"))
        if width < NARROW:
            _stack(console, table)
        else:
            console.print(_grid(table))
        for note in table.notes:
            console.print(Text(_words(note), style="dim"))
    if sheet.remarks:
        console.print()
    for remark in sheet.remarks:
        console.print(Text(printable(remark), style="dim"))
    drawn = console.file
    text = drawn.getvalue() if isinstance(drawn, StringIO) else ""
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def _grid(table: Table) -> Grid:
    grid = Grid(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in table.columns:
        side = "right" if column.width in (Width.NUMBER, Width.FIGURE) else "left"
        fixed = column.width in (Width.NUMBER, Width.FIGURE, Width.TICK, Width.WORDS)
        head = " ".join(_words(words) for words in column.heads)
        grid.add_column(Text(head), justify=side, no_wrap=fixed and column.width is not Width.FIGURE, overflow="fold")
    for row in table.rows:
        style = "bold" if row.kind in (Kind.GROUP, Kind.TOTAL) else ""
        grid.add_row(*(Text(_lines(cell)) for cell in row.cells), style=style)
    return grid


def _stack(console: Console, table: Table) -> None:
    """Show each row as a small card: its longest words first, then what the other columns say."""
    heads = [" ".join(_words(words) for words in column.heads) for column in table.columns]
    for row in table.rows:
        values = [_lines(cell).replace("\n", "; ") for cell in row.cells]
        lead = max(range(len(values)), key=lambda at: (table.columns[at].width is Width.TEXT, -at))
        console.print(Text(values[lead], style="bold"))
        for at, value in enumerate(values):
            if at != lead and value:
                console.print(Text(f"  {heads[at]}: {value}" if heads[at] else f"  {value}"))


def _words(words: Inlines) -> str:
    return printable(plain(words))


def _lines(cell: Cell) -> str:
    return "\n".join(_words(line) for line in cell.lines)
