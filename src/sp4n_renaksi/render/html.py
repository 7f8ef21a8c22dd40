"""Document -> one HTML file that needs nothing beside it: no network, no script; for screens, phones and A4 paper."""

from collections.abc import Iterator, Sequence
from functools import cache

from jinja2 import Environment

from sp4n_renaksi.render.blocks import Block, Signatures
from sp4n_renaksi.render.document import Document, unresolved
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.render.md_table import column_label
from sp4n_renaksi.render.templates import html_templates
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Cell, Column, Head, Row, Table, Width, column_numbers, head_rows

_ROOM = {Width.NUMBER: 3, Width.TICK: 4, Width.FIGURE: 6, Width.WORDS: 8, Width.TEXT: 11}
_MEASURE = 38
_TICK_WORDS = 9


def render_html(document: Document, wishes: Wishes) -> str:
    """Draw a document as HTML; pictures stand in the file itself, so the wish for them as files changes nothing."""
    return _environment().get_template("html/dokumen.html").render(document=document, wishes=wishes)


@cache
def _environment() -> Environment:
    environment = html_templates()
    environment.filters |= {
        "kind": lambda block: type(block).__name__,
        "head_rows": head_rows,
        "placed": _placed,
        "label": column_label,
        "column_numbers": column_numbers,
        "tailed": _tailed,
        "broad": _broad,
        "upright": _upright,
        "unresolved": unresolved,
    }
    return environment


def _tailed(blocks: Sequence[Block]) -> Iterator[tuple[Block, Sequence[Block]]]:
    """Give the blocks of a sheet, the last table with all that follows it down to the signatures.

    A browser puts signatures alone on a page where they follow a table; as its foot they take its last row along.
    """
    tables = [at for at, block in enumerate(blocks) if isinstance(block, Table) and block.rows and not block.stacked]
    last = tables[-1] if tables and isinstance(blocks[-1], Signatures) else len(blocks)
    yield from ((block, ()) for block in blocks[:last])
    if last < len(blocks):
        yield blocks[last], blocks[last + 1 :]


def _upright(head: Head) -> bool:
    """Whether a head is set on its side: words above a column that is only as wide as a tick."""
    return head.width is Width.TICK and head.columns == 1 and len(plain(head.words)) > _TICK_WORDS


def _broad(columns: Sequence[Column]) -> bool:
    """Whether a table asks for more room than the text beside it takes, in the units that the style sheet gives."""
    return sum(_ROOM[column.width] for column in columns) > _MEASURE


def _placed(row: Row, columns: Sequence[Column]) -> Iterator[tuple[Cell, Column]]:
    """Give each cell with the column in which it begins."""
    at = 0
    for cell in row.cells:
        yield cell, columns[at]
        at += cell.span
