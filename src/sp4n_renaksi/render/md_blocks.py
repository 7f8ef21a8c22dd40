"""Blocks -> Markdown, each as pieces that stand apart by one blank line."""

from collections.abc import Iterable, Iterator, Mapping

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.render.blocks import Blank, Fields, Item, Letterhead, ListBlock, Quote, Signatory, Signatures
from sp4n_renaksi.render.document import Entry
from sp4n_renaksi.render.md_table import markdown_table
from sp4n_renaksi.render.md_text import Links, escape, inline, paragraph
from sp4n_renaksi.tables.inline import Inlines, plain
from sp4n_renaksi.tables.table import Table


def list_pieces(block: ListBlock, links: Links) -> Iterator[str]:
    """Write a list. Markdown's linters want a list to begin with 1: one that does not is written as paragraphs."""
    if block.start not in (None, 1):
        for number, item in enumerate(block.items, block.start or 1):
            yield f"{number}\\. {inline(item.words, links)}"
            yield from list_pieces(item.below, links) if item.below else ()
        return
    yield "\n".join(_list_lines(block, links))


def _list_lines(block: ListBlock, links: Links) -> Iterator[str]:
    for mark, item in _marked_items(block):
        yield f"{mark} {paragraph(item.words, links)}"
        for below, inner in _marked_items(item.below) if item.below else ():
            yield f"{' ' * len(mark)} {below} {paragraph(inner.words, links)}"


def _marked_items(block: ListBlock) -> Iterator[tuple[str, Item]]:
    for number, item in enumerate(block.items, block.start or 1):
        yield "-" if block.start is None else f"{number}.", item


def quote(block: Quote, links: Links) -> str:
    """Write a quotation."""
    return "\n>\n".join(f"> {paragraph(words, links)}" for words in block.paragraphs)


def table_pieces(table: Table, label: str, links: Links) -> Iterator[str]:
    """Write a table, its caption above and its notes below it."""
    if label:
        yield caption(label, table.title, links)
    yield markdown_table(table, links)
    yield from (paragraph(note, links) for note in table.notes)


def figure_pieces(figure: Figure, label: str, file: str, links: Links) -> Iterator[str]:
    """Write a figure as what it says in words, with its picture where there is a file, and its caption below."""
    if file:
        yield f"![{escape(f'{label} {plain(figure.caption)}')}]({file})"
    yield nested((escape(heading), map(escape, items)) for heading, items in figure.outline)
    yield caption(label, figure.caption, links)


def caption(label: str, words: Inlines, links: Links) -> str:
    """Write the caption of a table or a figure."""
    return f"**{label}** {inline(words, links)}"


def index(entries: Iterable[Entry], targets: Mapping[str, str], links: Links) -> str:
    """Write a list of contents, of tables or of figures, each line a link."""
    lines = []
    for entry in entries:
        words = f"{escape(entry.label)} {inline(entry.words, links)}".strip()
        lines.append(f"{'  ' * (entry.level - 1)}- [{words}]({targets[entry.anchor]})")
    return "\n".join(lines)


def form_pieces(block: Fields | Signatures | Blank, links: Links) -> Iterator[str]:
    """Write what only forms have."""
    match block:
        case Fields():
            yield fields(block, links)
        case Signatures():
            yield from signatures(block, links)
        case Blank():
            yield blank(block, links)


def fields(block: Fields, links: Links) -> str:
    """Write labelled lines."""
    return "\n".join(
        f"- **{escape(label)}:** {inline(value, links)}".rstrip() if label else f"  - {paragraph(value, links)}"
        for label, value in block.pairs
    )


def blank(block: Blank, links: Links) -> str:
    """Write room for handwriting: its label, and lines to write on."""
    return "\n".join([f"- **{inline(block.label, links)}:**", *["  - ......"] * block.lines])


def letterhead(block: Letterhead, links: Links) -> Iterator[str]:
    """Write the head of a document."""
    yield from (paragraph(line, links) for line in (*block.lines, *block.contacts))


def signatures(block: Signatures, links: Links) -> Iterator[str]:
    """Write place and date, and each signatory; the signature itself stays to be given."""
    if block.place:
        yield paragraph(block.place, links)
    if block.people:
        yield nested((_signatory(person, links), _details(person, links)) for person in block.people)


def nested(groups: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Write a list of two levels."""
    return "\n".join(line for heading, items in groups for line in (f"- {heading}", *(f"  - {item}" for item in items)))


def _signatory(person: Signatory, links: Links) -> str:
    lines = (inline(line, links) for line in (*person.above, person.role) if line)
    return " ".join(lines) or "Penanda tangan"


def _details(person: Signatory, links: Links) -> Iterator[str]:
    yield "Tanda tangan elektronik:" if person.electronic else "Tanda tangan:"
    if person.name:
        yield f"Nama: {inline(person.name, links)}"
    if person.rank:
        yield paragraph(person.rank, links)
    if person.nip:
        yield f"NIP {inline(person.nip, links)}"
