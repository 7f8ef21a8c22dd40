"""Words -> GitHub-flavoured Markdown: escaped so that they are read as nothing but words, wherever they stand."""

import re
import unicodedata
from collections.abc import Mapping

from sp4n_renaksi.render.document import unresolved
from sp4n_renaksi.render.marks import marked
from sp4n_renaksi.tables.inline import Inlines, Reference

Links = Mapping[str, str]
"""For each anchor the Markdown that refers to it."""

_SPECIAL = re.compile(
    r"[\\`*\[\]<~$]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word an underscore is one to Markdown as well
    r"|&(?=[#A-Za-z0-9]+;)"
    r"|:(?=//)|(?<=\S)@(?=\S)|(?<=[Ww]{3})\."  # an address would become a link
)
_BLOCK_START = re.compile(r"^([-+#>=])")
_NUMBER_START = re.compile(r"^([0-9]{1,9})([.)])(?= |$)")
_CLOSING = re.compile(r"#(?=#*$)")
_HEADING_END = ".,;:!"


def escape(words: str) -> str:
    """Escape words for the middle of a line."""
    return _SPECIAL.sub(r"\\\g<0>", words)


def inline(inlines: Inlines, links: Links) -> str:
    """Write inlines for the middle of a line."""
    return marked(inlines, escape, lambda reference: _reference(reference, links))


def paragraph(inlines: Inlines, links: Links) -> str:
    """Write inlines as a line of its own: no list, heading or quotation begins in it."""
    line = inline(inlines, links)
    return _BLOCK_START.sub(r"\\\1", _NUMBER_START.sub(r"\1\\\2", line))


def heading(level: int, inlines: Inlines, links: Links) -> str:
    """Write a heading; linters take a sign at its end for a slip, so it is written as a character reference."""
    line = _CLOSING.sub(r"\\#", inline(inlines, links))
    if line[-1:] and line[-1] in _HEADING_END:
        line = f"{line[:-1]}&#{ord(line[-1])};"
    return f"{'#' * level} {line}"


def slug(words: str) -> str:
    """Name a heading as GitHub does."""
    kept = (c for c in words.lower() if c in "- " or unicodedata.category(c)[0] in "LMN" or c == "_")
    return "".join(kept).replace(" ", "-")


def _reference(reference: Reference, links: Links) -> str:
    return links.get(reference.target) or escape(unresolved(reference))
