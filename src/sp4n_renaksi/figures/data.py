"""The table of data of a picture that has no numbers: its headings, each with its items."""

from collections.abc import Iterable

from sp4n_renaksi.tables.inline import Inlines, plain, text
from sp4n_renaksi.tables.table import Cell, Row, Table, Width, column, table


def listed(name: str, caption: Inlines, heads: tuple[str, str], outline: Iterable[tuple[str, Iterable[str]]]) -> Table:
    """Give a row to each heading, its items one below the other beside it."""
    columns = [column(heads[0], width=Width.WORDS, names_row=True), column(heads[1])]
    rows = (Row((Cell((text(heading),)), Cell(tuple(map(text, items)), bulleted=True))) for heading, items in outline)
    return table(f"data-{name}", f"Data {plain(caption)}", columns, rows)
