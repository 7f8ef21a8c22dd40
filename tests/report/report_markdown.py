"""Markdown read back by a parser of its standard."""

from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token


@cache
def parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(text: str) -> Iterator[Token]:
    """Every token, those within lines among them."""
    for token in parser().parse(text):
        yield token
        yield from token.children or ()


def rows(text: str) -> list[list[str]]:
    """The rows of all tables, each cell by its words; a line break of ours is a line break."""
    found: list[list[str]] = []
    within = False
    for token in parser().parse(text):
        if token.type in ("tr_open", "tr_close"):
            within = token.type == "tr_open"
            found += [[]] if within else []
        elif within and token.type == "inline":
            found[-1].append("".join("\n" if t.type == "html_inline" else t.content for t in token.children or ()))
    return found


ODD = {"link_open", "image", "em_open", "strong_open", "s_open", "fence", "code_block", "blockquote_open", "list_open"}
"""What words of a file must not become."""
