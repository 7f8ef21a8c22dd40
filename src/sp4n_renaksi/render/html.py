"""Document -> one HTML file that needs nothing beside it: no network, no script; for screens, phones and A4 paper."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.templates import html_templates
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Cell, Column, Row, head_rows


def render_html(document: Document, summary: str, assets: dict[str, bytes] | None) -> str:
    """Draw a document as HTML; pictures stand in the file itself, so `assets` stays as it is."""
    del assets
    environment = html_templates()
    environment.filters |= {"head_rows": head_rows, "placed": _placed, "label": column_label}
    return environment.get_template("html/dokumen.html").render(document=document, summary=summary)


def column_label(column: Column) -> str:
    """Name a column in one line, from all its heads: Target: 2021."""
    return ": ".join(plain(head) for head in column.heads)


def _placed(row: Row, columns: Sequence[Column]) -> Iterator[tuple[Cell, Column]]:
    """Give each cell with the column in which it begins."""
    at = 0
    for cell in row.cells:
        yield cell, columns[at]
        at += cell.span
