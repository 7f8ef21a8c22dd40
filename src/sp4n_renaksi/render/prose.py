"""The prose of a plan, a small Markdown: headings, paragraphs, lists of two levels, quotations and insertions.

`##` to `####` begin a section (`#` gives a chapter another title), `- ` and `1. ` a list, `> ` a quotation, and a line
`<!-- sisipkan: tabel-tim -->` or `{tabel:tim}` calls for a table or a figure. Everything else is text as it stands,
HTML included.
"""

import re
from dataclasses import dataclass, field

from sp4n_renaksi.model.sisipan import sisipan
from sp4n_renaksi.render.blocks import Block, Heading, Insert, Item, ListBlock, Paragraph, Quote
from sp4n_renaksi.tables.inline import parse_inline

_HEADING = re.compile(r"(#{1,4}) +(.*?)(?: +#+)?")
_ANCHOR = re.compile(r"(.*?) *\{#([a-z0-9-]+)\}")
_ITEM = re.compile(r"(?:-|([0-9]{1,3})\.) +(\S.*)")
_QUOTE = re.compile(r"> ?(.*)")
_ESCAPE = re.compile(r"\\(.)")
_BLANK = " \t\r"
_INDENT = ("  ", "\t")


@dataclass(slots=True)
class _OpenItem:
    words: str
    below: "_OpenList | None" = None


@dataclass(slots=True)
class _OpenList:
    start: int | None
    items: list[_OpenItem] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    """Reads line by line; at most one paragraph, quotation or list is open."""

    anchors: bool
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    list: _OpenList | None = None
    blank: bool = False

    def line(self, line: str, offset: int) -> None:
        stripped = line.strip(_BLANK)
        if not stripped:
            self._paragraph()
            self._quotation()
        elif calls := sisipan(line):
            self.close()
            ((name, (start, end)),) = calls
            self.blocks.append(Insert(_ESCAPE.sub(r"\1", name), (offset + start, offset + end)))
        elif found := _HEADING.fullmatch(stripped):
            self.close()
            self._heading(len(found[1]), found[2])
        elif found := _QUOTE.fullmatch(stripped):
            self._quote(found[1])
        elif not self._item(stripped, nested=line.startswith(_INDENT)):
            self._text(stripped)
        self.blank = not stripped

    def close(self) -> None:
        """End whatever is open."""
        self._paragraph()
        self._quotation()
        if self.list is not None:
            self.blocks.append(_list(self.list))
            self.list = None

    def _paragraph(self) -> None:
        if self.words:
            self.blocks.append(Paragraph(parse_inline(" ".join(self.words))))
            self.words = []

    def _quotation(self) -> None:
        paragraphs = "\n".join(self.quoted).split("\n\n")
        if words := tuple(parse_inline(p) for p in paragraphs if p.strip()):
            self.blocks.append(Quote(words))
        self.quoted = []

    def _heading(self, level: int, words: str) -> None:
        found = _ANCHOR.fullmatch(words) if self.anchors else None
        self.blocks.append(Heading(level, parse_inline(found[1] if found else words), found[2] if found else ""))

    def _quote(self, words: str) -> None:
        if not self.quoted:
            self.close()
        self.quoted.append(words.strip(" "))

    def _item(self, stripped: str, *, nested: bool) -> bool:
        """Take a list item; a number other than 1 begins no list in the middle of a paragraph."""
        found = _ITEM.fullmatch(stripped)
        if found is None or (self.words and found[1] not in (None, "1")):
            return False
        start = int(found[1]) if found[1] else None
        if nested and self.list is not None:
            parent = self.list.items[-1]
            below = parent.below = parent.below or _OpenList(start)
            same = (below.start is None) == (start is None)
            below.items.extend([_OpenItem(found[2])] if same else [])
            return same
        if self.list is None or (self.list.start is None) != (start is None):
            self.close()
            self.list = _OpenList(start)
        self.list.items.append(_OpenItem(found[2]))
        return True

    def _text(self, stripped: str) -> None:
        if self.list is not None and not self.blank:
            last = self.list.items[-1]
            last = last.below.items[-1] if last.below else last
            last.words += f" {stripped}"
            return
        if self.list is not None or self.quoted:
            self.close()
        self.words.append(stripped)


def parse(text: str, *, anchors: bool = False) -> tuple[Block, ...]:
    """Read prose; `anchors` lets a heading name itself, `# Pendahuluan {#bab-1}`, as our own templates do."""
    reader, offset = _Reader(anchors), 0
    for line in text.split("\n"):
        reader.line(line, offset)
        offset += len(line) + 1
    reader.close()
    return tuple(reader.blocks)


def _list(written: _OpenList) -> ListBlock:
    items = []
    for item in written.items:
        inner = tuple(Item(parse_inline(i.words)) for i in item.below.items) if item.below else ()
        below = ListBlock(inner, item.below.start) if item.below else None
        items.append(Item(parse_inline(item.words), below))
    return ListBlock(tuple(items), written.start)
