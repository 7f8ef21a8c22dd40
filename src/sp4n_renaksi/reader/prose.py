"""A file of prose: text without YAML, whose places are spans of the text itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sp4n_renaksi.finding import START, Loc, Mend, Place
from sp4n_renaksi.reader.decoding import TextFault, decode, split_lines
from sp4n_renaksi.reader.document import Document


@dataclass(eq=False)
class Prose(Document):
    """A chapter's Markdown file; it has one address, and spans count from the start of its text."""

    def look_up(self, wanted: Iterable[Loc]) -> None:
        """Nothing to find beforehand: a span is its own place."""

    def place_of(
        self,
        loc: Loc,  # noqa: ARG002 - a file of prose is one text
        *,
        on_key: bool = False,  # noqa: ARG002 - without keys
        span: tuple[int, int] | None = None,
    ) -> Place:
        """Give the place of a span, cut at the end of its line."""
        if span is None:
            return self.place(START)
        start, end = span
        end = min([end, *(at for at in (self.text.find(mark, start) for mark in "\r\n") if at >= 0)])
        return self.place_in_text(start, end)

    def mend(
        self,
        loc: Loc,  # noqa: ARG002 - a file of prose is one text
        text: str,
        span: tuple[int, int] | None = None,
    ) -> Mend | None:
        """Say how a stretch becomes another text; None for the whole, and for what does not stand on one line."""
        if span is None or not text.isprintable() or not 0 <= span[0] < span[1] <= len(self.text):
            return None
        whole = re.search(r"[\r\n]", self.text[slice(*span)]) is None
        return Mend(self.place_in_text(*span), text) if whole else None


def read_prose(content: bytes, file: str) -> Prose:
    """Read the bytes of a file of prose; a fault of its text becomes a finding, and the text stays empty."""
    prose = Prose(file)
    try:
        prose.text = decode(content)
    except TextFault as fault:
        prose.lines = split_lines(content.decode("utf-8", "replace"))
        prose.findings.append(prose.fault(fault))
    return prose
