"""What a document is made of, before any format: headings, paragraphs, lists, tables, figures, forms."""

from dataclasses import dataclass

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.tables.inline import Inlines
from sp4n_renaksi.tables.table import Table


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a chapter. `anchor` is given where our own templates name it."""

    level: int
    words: Inlines
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `centred` stands in the middle, as MEMUTUSKAN in a decree."""

    words: Inlines
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, with the list below it."""

    words: Inlines
    below: "ListBlock | None" = None


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; `start` is the first number of an ordered one, None for bullets."""

    items: tuple[Item, ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation of one or more paragraphs."""

    paragraphs: tuple[Inlines, ...]


@dataclass(frozen=True, slots=True)
class Insert:
    """A call for a table, a figure or other content by name; `span` is where the name stands in its text."""

    name: str
    span: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Index:
    """One of the lists at the front: of contents, of tables, of figures."""

    of: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Labelled lines of a form: Hari/tanggal, Waktu, Tempat. A line without a label goes on with the one above it."""

    pairs: tuple[tuple[str, Inlines], ...]


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person who signs, by office; the room for the signature stays empty.

    `above` are the lines over the office: Mengetahui, or for whom it signs (a.n., u.b.). `electronic` asks for an empty
    box in that room, into which a certified electronic signature is put later.
    """

    role: Inlines
    name: Inlines
    rank: Inlines
    nip: Inlines
    above: tuple[Inlines, ...] = ()
    electronic: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Place and date, and who signs below them."""

    place: Inlines
    people: tuple[Signatory, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Room to be written in by hand: a box of about `lines` lines, empty but for its label."""

    label: Inlines
    lines: int


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a document: lines of the office, then how to reach it."""

    lines: tuple[Inlines, ...]
    contacts: tuple[Inlines, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document of its own within the document, with its own head: minutes, an attendance list."""

    name: str
    letterhead: Letterhead | None
    title: Inlines
    number: Inlines
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover; `stamp` is DRAF or another word about the status."""

    letterhead: Letterhead | None
    title: Inlines
    lines: tuple[Inlines, ...]
    agency: Inlines
    stamp: str


Block = (
    Heading
    | Paragraph
    | ListBlock
    | Quote
    | Insert
    | Index
    | Fields
    | Signatures
    | Blank
    | Sheet
    | Cover
    | Table
    | Figure
)
