"""The body of a document: its sections and blocks, each with the pages that it stands on."""

from collections.abc import Iterator

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.render.blocks import (
    Blank,
    Block,
    Cover,
    Fields,
    Index,
    ListBlock,
    Paragraph,
    Quote,
    Sheet,
    Signatures,
)
from sp4n_renaksi.render.document import Section
from sp4n_renaksi.render.docx.drawing import drawing
from sp4n_renaksi.render.docx.forms import blank, fields, gap, letterhead, signatures
from sp4n_renaksi.render.docx.fronts import cover, index
from sp4n_renaksi.render.docx.lists import list_paragraphs
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.runs import BREAK, run, runs
from sp4n_renaksi.render.docx.sections import BODY, COVER, FRONT, Page, Piece, Place
from sp4n_renaksi.render.docx.tables import caption, table
from sp4n_renaksi.render.docx.xml import keep, paragraph, w
from sp4n_renaksi.tables.inline import Inlines, Run, plain
from sp4n_renaksi.tables.table import Table

_DEEPEST = 6
_COVER_SPARE = 400


class Body:
    """Writes the body of a document for paper of one size."""

    def __init__(self, pen: Pen, page: Page, *, own_heads: bool, headed: bool) -> None:
        """`own_heads` draws the heads that the plan gives; `headed` gives their pages the one that a base has."""
        self.pen = pen
        self.page = page
        self.own_heads = own_heads
        self.headed = headed

    def pieces(self) -> Iterator[Piece]:
        """Write everything, in order."""
        document = self.pen.document
        if document.cover:
            yield self._cover(document.cover)
        for name, sections in document.parts:
            for section in sections:
                yield from self._section(section, FRONT if name == "depan" else BODY)

    def _cover(self, given: Cover) -> Piece:
        height = self.page.height - self.page.top - self.page.bottom - _COVER_SPARE
        written = cover(given, self.page.room, height, self.pen, head=self.own_heads)
        return Piece(Place(COVER, headed=self.headed and given.letterhead is not None), written)

    def _section(self, section: Section, part: str) -> Iterator[Piece]:
        place = Place(part, section.landscape)
        first = section.blocks[0] if section.blocks else None
        opens = self.pen.document.cover is None and section is self.pen.document.sections[0]
        if section.words:
            yield Piece(
                self._sheet_place(first, place, 0, opens=opens) if isinstance(first, Sheet) else place,
                self._heading(section),
            )
        for at, block in enumerate(section.blocks):
            if isinstance(block, Sheet):
                own = self._sheet_place(block, place, at, opens=opens and not at)
                yield Piece(own, self._sheet(block, own))
            else:
                own = place._replace(across=place.across or (isinstance(block, Table) and block.landscape))
                yield Piece(own, self._block(block, own))

    def _sheet_place(self, sheet: Sheet, place: Place, at: int, *, opens: bool) -> Place:
        """Give a form a page of its own; the first of a section stands below its heading.

        A head that a base has on first pages only needs such a page; that of a document which `opens` with the form is
        one already.
        """
        apart = bool(at) or (self.headed and sheet.letterhead is not None and not opens)
        return place._replace(sheet=sheet.name, headed=sheet.letterhead is not None) if apart else place

    def _heading(self, section: Section) -> str:
        """Write a heading; its number is text, so that references to it can show the same."""
        pen = self.pen
        listed = Index("isi") in section.blocks
        style = pen.styles["TOC Heading" if listed else f"Heading {min(section.level, _DEEPEST)}"]
        words = runs(section.words, pen)
        if section.label:
            apart = BREAK if section.level == 1 else run(" ")
            words = pen.marked(section.anchor, run(section.label)) + apart + words
        else:
            words = pen.marked(section.anchor, words)
        # A base may number its headings by itself: our numbers are the ones that the text refers to.
        plain_number = w("numPr", w("ilvl", val=0), w("numId", val=0))
        own = {"pageBreakBefore": w("pageBreakBefore")} if section.level == 1 else {}
        if _goes_on(section):
            own = {"pageBreakBefore": w("pageBreakBefore", val=0), "spacing": w("spacing", before=600)}
        return paragraph(style, words, numPr=plain_number, **own)

    def _sheet(self, sheet: Sheet, place: Place) -> str:
        pen = self.pen
        head = letterhead(sheet.letterhead, pen) if sheet.letterhead and self.own_heads else ""
        title = paragraph(pen.styles["Judul Lembar"], pen.marked(sheet.name, runs(sheet.title, pen)))
        number = paragraph(pen.styles["Nomor Lembar"], runs(sheet.number, pen)) if sheet.number else ""
        signed = bool(sheet.blocks) and isinstance(sheet.blocks[-1], Signatures)
        tables = [at for at, block in enumerate(sheet.blocks) if isinstance(block, Table)]
        tail = tables[-1] if tables and signed else len(sheet.blocks)
        blocks = (self._block(block, place, tailed=at >= tail) for at, block in enumerate(sheet.blocks))
        return head + title + number + "".join(blocks)

    def _block(self, block: Block, place: Place, *, tailed: bool = False) -> str:
        """Write a block; `tailed` keeps it, or its last row, on the page of the signatures that follow."""
        pen = self.pen
        room = self.page.turned().room if place.across else self.page.room
        written = ""
        match block:
            case Paragraph(words, centred):
                written = self._paragraph(words, centred=centred, held=tailed)
            case ListBlock():
                written = list_paragraphs(block, pen)
            case Quote(paragraphs):
                written = "".join(paragraph(pen.styles["Quote"], runs(words, pen)) for words in paragraphs)
            case Table():
                written = self._table(block, room, tailed=tailed)
            case Figure():
                written = self._figure(block)
            case Index(of):
                written = index(of, pen)
            case Fields():
                written = fields(block, room, pen)
            case Signatures():
                written = signatures(block, room, pen)
            case Blank():
                written = blank(block, room, pen)
        return written

    def _paragraph(self, words: Inlines, *, centred: bool, held: bool) -> str:
        """Write a paragraph; a small heading, and a sentence that leads to what is below, stay with it."""
        small = all(isinstance(item, Run) and item.bold for item in words)
        leads = held or small or plain(words).rstrip().endswith(":")
        centre = w("jc", val="center") if centred else ""
        return paragraph(self.pen.styles["Normal"], runs(words, self.pen), keepNext=keep() if leads else "", jc=centre)

    def _table(self, block: Table, room: int, *, tailed: bool) -> str:
        label = self.pen.document.labels.get(block.name, "")
        above = caption(label, "Tabel", block.title, block.name, self.pen) if label else ""
        return above + table(block, room, self.pen, tailed=tailed) + gap(self.pen, 80 if tailed else 160, kept=tailed)

    def _figure(self, block: Figure) -> str:
        label = self.pen.document.labels[block.name]
        picture = paragraph(self.pen.styles["Gambar"], drawing(block, label, self.pen))
        return picture + caption(label, "Gambar", block.caption, block.name, self.pen, above=False)


def _goes_on(section: Section) -> bool:
    """Whether a chapter begins on the page of the one before: the list of figures below that of tables."""
    return section.level == 1 and Index("gambar") in section.blocks


def end_note(note: str, pen: Pen) -> str:
    """Write the sentence at the end of a document, below a line."""
    rule = w("pBdr", w("top", val="single", sz=4, space=6, color="666666"))
    return paragraph(pen.styles["Catatan Tabel"], run(note), pBdr=rule, spacing=w("spacing", before=240))
