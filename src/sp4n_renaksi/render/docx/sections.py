"""Pages: which paper a part stands on, how its pages are numbered, what stands above and below its text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.xml import TWIPS, paragraph, w
from sp4n_renaksi.render.layout import Layout

_FIRST = 'w:type="first"'
COVER, FRONT, BODY = "sampul", "depan", "batang"


@dataclass(frozen=True, slots=True)
class Page:
    """The paper of a document when it stands upright, all in twips."""

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int

    @classmethod
    def of(cls, layout: Layout) -> "Page":
        """Take the paper from a layout."""
        edges = layout.margins
        aside = min(edges.top, edges.bottom, 25) / 2
        width, height, top, right, bottom, left, header, footer = (
            round(mm * TWIPS) for mm in (layout.width, layout.height, *edges, aside, aside)
        )
        return cls(width, height, top, right, bottom, left, header, footer)

    def turned(self) -> "Page":
        """Lay the paper across; the edge for binding is above then."""
        return Page(self.height, self.width, self.left, self.top, self.right, self.bottom, self.header, self.footer)

    def upright(self) -> "Page":
        """Set paper that lies across upright again; margins go round with it."""
        return self.turned().turned().turned() if self.width > self.height else self

    @property
    def room(self) -> int:
        """The width of the text."""
        return self.width - self.left - self.right


class Place(NamedTuple):
    """The pages that a piece stands on; pieces of one place that follow each other share a section of Word."""

    part: str
    across: bool = False
    sheet: str = ""
    """The form that begins here on a page of its own."""
    headed: bool = False
    """Whether its first page has a head of its own, and so no line of ours above it."""


class Piece(NamedTuple):
    """A piece of the document and where it stands."""

    place: Place
    written: str


def laid(pieces: Sequence[Piece], page: Page, around: Callable[[Place], str], pen: Pen) -> str:
    """Put pieces on their pages: a break of Word stands where the place changes, the last one ends the document.

    `around` gives what stands above and below the text of a place.
    """
    body: list[str] = []
    begun: set[str] = set()
    for at, piece in enumerate(pieces):
        body.append(piece.written)
        place = piece.place
        following = pieces[at + 1].place if at + 1 < len(pieces) else None
        if place == following:
            continue
        first = not begun and place.part != COVER
        shape = _section(place, page, around(place._replace(headed=place.headed or first)), begun)
        body.append(paragraph(pen.styles["Batas Bagian"], sectPr=shape) if following else shape)
    return "".join(body)


def _section(place: Place, page: Page, around: str, begun: set[str]) -> str:
    sheet = page.turned() if place.across else page
    turned = {"orient": "landscape"} if place.across else {}
    numbers = {"fmt": "lowerRoman" if place.part == FRONT else "decimal"}
    if place.part not in begun:
        numbers["start"] = "1"
        begun.add(place.part)
    return w(
        "sectPr",
        around,
        w("type", val="nextPage"),
        w("pgSz", w=sheet.width, h=sheet.height, **turned),
        w(
            "pgMar",
            top=sheet.top,
            right=sheet.right,
            bottom=sheet.bottom,
            left=sheet.left,
            header=sheet.header,
            footer=sheet.footer,
            gutter=0,
        ),
        w("pgNumType", **numbers),
        w("titlePg") if _FIRST in around else "",
    )
