"""Document -> GitHub-flavoured Markdown in which also a linter finds nothing amiss."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import sp4n_renaksi.render.md_blocks as write
from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.render.blocks import Blank, Block, Fields, Index, ListBlock, Paragraph, Quote, Sheet, Signatures
from sp4n_renaksi.render.document import Document, Section, unused
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.render.md_text import Links, escape, heading, paragraph, slug
from sp4n_renaksi.tables.inline import Inlines, Run, plain, text
from sp4n_renaksi.tables.table import Table

_DEEPEST = 6
_SENTENCE_END = ".,;:!?"


def render_markdown(document: Document, wishes: Wishes) -> str:
    """Draw a document as Markdown; where pictures are wanted as files, they are linked.

    Without them a figure is what it says in words; with them it is both.
    """
    writer = _Writer(document, wishes.assets, wishes.pictures)
    pieces = [*writer.front(), *(piece for section in document.sections for piece in writer.section(section))]
    if wishes.note:
        pieces += ["---", paragraph(text(wishes.note), {})]
    if wishes.about:
        pieces.append(f"<!-- {wishes.about.replace('--', '- -')} -->")
    return "\n\n".join(pieces) + "\n"


def _slugs(document: Document) -> dict[str, str]:
    """Name each section as GitHub names its heading; equal names are counted."""
    used = {slug(document.title): 0}
    return {section.anchor: f"#{unused(slug(plain(_titled(section))), used)}" for section in document.sections}


def _titled(section: Section) -> Inlines:
    return (Run(f"{section.label} "), *section.words) if section.label else section.words


def _would_merge(one: Block | None, other: Block) -> bool:
    """Whether Markdown would take two neighbours for one."""
    if isinstance(one, ListBlock) and isinstance(other, ListBlock):
        return (one.start is None) == (other.start is None)
    return isinstance(one, Quote) and isinstance(other, Quote)


@dataclass(slots=True)
class _Writer:
    document: Document
    assets: dict[str, bytes] | None
    pictures: str = ""
    targets: Mapping[str, str] = field(init=False)
    """For each anchor the heading that a link goes to: its own, or that of the section in which it stands."""
    links: Links = field(init=False)
    used: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        slugs = _slugs(self.document)
        self.targets = slugs | {anchor: slugs[home] for anchor, home in self.document.homes.items()}
        labels = self.document.labels.items()
        self.links = {anchor: f"[{escape(label)}]({self.targets[anchor]})" for anchor, label in labels}

    def front(self) -> Iterator[str]:
        """Write the title, and the cover below it."""
        cover = self.document.cover
        yield heading(1, cover.title if cover else text(self.document.title), self.links)
        if cover is None:
            return
        if cover.letterhead:
            yield from write.letterhead(cover.letterhead, self.links)
        yield from (paragraph(line, self.links) for line in (*cover.lines, cover.agency) if line)
        if cover.stamp:
            yield f"Status: **{escape(cover.stamp)}**"

    def section(self, section: Section) -> Iterator[str]:
        """Write a section; two lists side by side are kept apart by an empty comment."""
        if section.words:
            yield self._heading(section.level + 1, _titled(section))
        before: Block | None = None
        for block in section.blocks:
            if _would_merge(before, block):
                yield "<!-- -->"
            yield from self._block(block, section)
            before = block

    def _heading(self, level: int, words: Inlines) -> str:
        self.used.add(plain(words))
        return heading(min(level, _DEEPEST), words, self.links)

    def _block(self, block: Block, section: Section) -> Iterator[str]:
        links, labels = self.links, self.document.labels
        match block:
            case Paragraph(words):
                yield self._paragraph(words, section)
            case ListBlock():
                yield from write.list_pieces(block, links)
            case Quote():
                yield write.quote(block, links)
            case Table():
                yield from write.table_pieces(block, labels.get(block.name, ""), links)
            case Figure():
                yield from write.figure_pieces(block, labels[block.name], self._picture(block), links)
            case Index(of):
                yield write.index(self.document.lists[of], self.targets, links)
            case Fields() | Signatures() | Blank():
                yield from write.form_pieces(block, links)
            case Sheet():
                yield from self._sheet(block, section)

    def _paragraph(self, words: Inlines, section: Section) -> str:
        """Write a paragraph. One that is bold from end to end is a small heading; Markdown has a form for these."""
        looks = {(item.bold, item.italic) for item in words if isinstance(item, Run)}
        if looks & {(False, False)} or len(looks) > 1 or plain(words)[-1:] in _SENTENCE_END:
            return paragraph(words, self.links)
        bare = text(plain(words))
        if (True, False) in looks and plain(words) not in self.used:
            return self._heading(section.level + 2, bare)
        return paragraph(bare, self.links)

    def _picture(self, figure: Figure) -> str:
        if self.assets is None:
            return ""
        file = f"{self.pictures}{slug(self.document.labels[figure.name])}.svg"
        self.assets[file] = figure.svg.encode()
        return file

    def _sheet(self, sheet: Sheet, section: Section) -> Iterator[str]:
        """Write a document within the document, with its head."""
        yield self._heading(section.level + (2 if section.words else 1), sheet.title)
        if sheet.letterhead:
            yield from write.letterhead(sheet.letterhead, self.links)
        if sheet.number:
            yield paragraph(sheet.number, self.links)
        for block in sheet.blocks:
            yield from self._block(block, section)
