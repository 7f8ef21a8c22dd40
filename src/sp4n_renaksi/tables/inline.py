"""Words with a little markup: runs of text, some in italics or bold, and references to tables and figures.

The one reader of `_miring_`, `*miring*`, `**tebal**` and `[](#tabel-prioritas)` or `{rujuk:prioritas}`, for the short
texts of a plan and for the prose of its chapters. Whatever is no such mark is text, to the last character.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look."""

    text: str
    italic: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A place of the document, by its name; a format prints its number: Tabel 5."""

    target: str


Inlines = tuple[Run | Reference, ...]

_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[\]\(#(?P<target>[A-Za-z0-9_-]+)\)|\{rujuk:(?P<named>[A-Za-z0-9_-]+)\}"
    r"|(?P<marks>\*+|_+)"
)
_MARKS = ("*", "_", "**")
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff]")


@dataclass(slots=True)
class _Mark:
    """A possible beginning or end of an emphasis; unless it finds its partner it is text."""

    text: str
    opens: bool
    closes: bool
    paired: bool = False


def clean(text: str) -> str:
    """Give text on one line; a character that no document can hold becomes the replacement character."""
    return _UNPRINTABLE.sub("\ufffd", _SPACE.sub(" ", text)).strip(" ")


def parse_inline(text: str) -> Inlines:
    """Read the markup of a short text or a paragraph; marks without a partner stay text."""
    tokens = list(_tokens(clean(text)))
    _pair(tokens)
    return tuple(_runs(tokens))


def plain(inlines: Inlines) -> str:
    """Give the words alone."""
    return "".join(item.text for item in inlines if isinstance(item, Run))


def text(words: str) -> Inlines:
    """Give words as they are, without reading any markup in them."""
    words = clean(words)
    return (Run(words),) if words else ()


def is_word(character: str) -> bool:
    """Whether a character belongs to a word; the empty string, spaces, punctuation and signs do not."""
    return bool(character) and not character.isspace() and unicodedata.category(character)[0] not in "PS"


def _tokens(text: str) -> Iterator[str | Reference | _Mark]:
    start = 0
    for found in _TOKEN.finditer(text):
        if found.start() > start:
            yield text[start : found.start()]
        start = found.end()
        if found["escaped"]:
            yield found["escaped"]
        elif found["target"]:
            yield Reference(found["target"])
        elif found["named"]:
            kinds = ("tabel-", "gambar-", "bab-", "lampiran-")
            yield Reference(found["named"] if found["named"].startswith(kinds) else f"tabel-{found['named']}")
        else:
            before, after = text[: found.start()][-1:], text[start : start + 1]
            known = found["marks"] in _MARKS
            opens = known and not is_word(before) and bool(after) and not after.isspace()
            closes = known and not is_word(after) and bool(before) and not before.isspace()
            yield _Mark(found["marks"], opens, closes)
    if start < len(text):
        yield text[start:]


def _pair(tokens: list[str | Reference | _Mark]) -> None:
    """Join each closing mark with the nearest open one of its kind; marks between two partners cannot cross them."""
    open_at: list[int] = []
    for index, token in enumerate(tokens):
        if not isinstance(token, _Mark):
            continue
        partner = next((i for i in reversed(open_at) if _same(tokens[i], token)), None) if token.closes else None
        if partner is not None and partner + 1 < index:
            _set_paired(tokens[partner], token)
            del open_at[open_at.index(partner) :]
        elif token.opens:
            open_at = [*(i for i in open_at if not _same(tokens[i], token)), index]


def _same(one: str | Reference | _Mark, other: _Mark) -> bool:
    return isinstance(one, _Mark) and one.text == other.text


def _set_paired(*marks: str | Reference | _Mark) -> None:
    for mark in marks:
        if isinstance(mark, _Mark):
            mark.paired = True


def _runs(tokens: list[str | Reference | _Mark]) -> Iterator[Run | Reference]:
    """Turn tokens into runs; every mark that was opened is closed when the text ends."""
    waiting, open_marks = "", set[str]()
    for token in tokens:
        if isinstance(token, str) or (isinstance(token, _Mark) and not token.paired):
            waiting += token if isinstance(token, str) else token.text
            continue
        if waiting:
            yield Run(waiting, italic=bool(open_marks & {"*", "_"}), bold="**" in open_marks)
            waiting = ""
        if isinstance(token, Reference):
            yield token
        else:
            open_marks ^= {token.text}
    if waiting:
        yield Run(waiting)
