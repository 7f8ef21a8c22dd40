"""Document -> a document of Word (.docx), which an agency can go on writing in; made with python-docx."""

from dataclasses import replace

from docx.document import Document as Word

from sp4n_renaksi.render.blocks import Index, Sheet
from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.docx.body import Body, end_note
from sp4n_renaksi.render.docx.package import (
    BaseFault,
    add_lists,
    free_numbers,
    open_base,
    saved,
    set_body,
    set_properties,
    set_settings,
)
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.sections import Page, laid
from sp4n_renaksi.render.docx.stationery import Stationery, drop_unused, of_base
from sp4n_renaksi.render.docx.styles import prepare
from sp4n_renaksi.render.layout import Layout, Margins, Wishes

__all__ = ["BaseFault", "render_docx"]

_ONE_PAGE = "ringkasan"
_TIGHT = Margins(18, 20, 18, 25)


def render_docx(document: Document, wishes: Wishes) -> bytes:
    """Draw a document for Word; the same bytes for the same document and wishes. The file holds its pictures.

    Of an agency's own .docx as the base, the styles and the paper with what stands above and below the text are
    taken, its body is not; it goes before the layout. Raises `BaseFault` for a base that is no .docx.
    """
    word = open_base(wishes.base)
    own = wishes.base is None
    tight = _must_fit(document)
    wanted = wishes.layout
    wanted = replace(wanted, margins=_TIGHT, points=min(wanted.points, 10)) if tight else wanted
    page = Page.of(wanted) if own else _page_of(word)
    first, kinds = free_numbers(word)
    pen = Pen(
        document,
        prepare(word, wanted, room=page.room, own=own, tight=tight),
        first_list=first,
        after_list=60 if tight else 160,
    )
    heads = of_base(word)
    only_first = ("header", "first") in heads and ("header", "default") not in heads
    own_heads = not any(name == "header" for name, _ in heads)
    body = Body(pen, page, own_heads=own_heads, headed=only_first)
    pieces = [*body.pieces()]
    if wishes.note:
        pieces.append(pieces[-1]._replace(written=end_note(wishes.note, pen)))
    set_body(word, laid(pieces, page, Stationery(word, page, pen, heads).around, pen))
    drop_unused(word)
    add_lists(word, pen.lists, first, kinds)
    set_settings(word, own=own, ask=any(isinstance(b, Index) for s in document.sections for b in s.blocks))
    set_properties(word, document, wishes.about)
    return saved(word)


def _must_fit(document: Document) -> bool:
    """Whether a document must fit on one page."""
    blocks = [block for section in document.sections for block in section.blocks]
    return [block.name for block in blocks if isinstance(block, Sheet)] == [_ONE_PAGE]


def _page_of(word: Word) -> Page:
    """Take the paper of a base, upright."""
    section = word.sections[0]
    plain = Page.of(Layout())
    measured = {
        "width": section.page_width,
        "height": section.page_height,
        "top": section.top_margin,
        "right": section.right_margin,
        "bottom": section.bottom_margin,
        "left": section.left_margin,
        "header": section.header_distance,
        "footer": section.footer_distance,
    }
    given = {name: round(length.twips) for name, length in measured.items() if length is not None}
    return replace(plain, **given).upright()
