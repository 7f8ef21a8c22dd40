"""Text from files made fit for a terminal: it moves no cursor, breaks no line and turns no writing around."""

import re
from unicodedata import category, east_asian_width

_unprintable = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_WITHOUT_WIDTH = ("Mn", "Me", "Cf")
_CUT = "..."


def printable(text: str) -> str:
    r"""Show control characters, line ends among them, and those that turn the direction of writing: `\x1b`, `\n`."""
    return _unprintable.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def cells(text: str) -> int:
    """How many cells of a terminal a printable text takes: two for most of East Asia and emoji, none for marks."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def beginning(text: str, room: int) -> str:
    """As much of the beginning of a text as fits in so many cells, with `...` where it is cut."""
    if cells(text) <= room:
        return text
    return _first(text, room - len(_CUT)) + _CUT if room > len(_CUT) else ""


def ending(text: str, room: int) -> str:
    """As much of the end of a text as fits in so many cells, with `...` where it is cut."""
    if cells(text) <= room:
        return text
    return _CUT + _first(text[::-1], room - len(_CUT))[::-1] if room > len(_CUT) else ""


def _first(text: str, room: int) -> str:
    for at, char in enumerate(text):
        room -= _cells(char)
        if room < 0:
            return text[:at]
    return text


def _cells(char: str) -> int:
    if category(char) in _WITHOUT_WIDTH:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
