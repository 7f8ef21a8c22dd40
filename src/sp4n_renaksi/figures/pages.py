"""Long charts in parts, each of which fits a page, and what stands below every chart."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from sp4n_renaksi.figures.svg import LINE, WIDTH, cut, words
from sp4n_renaksi.tables.inline import parse_inline, plain

PAGE = 780
"""The highest part, in units: 21 cm where the width is 12 cm, which leaves room for the caption on A4."""

ROWS = 25
"""The most rows of a part."""

_LONGEST = 6
"""The most lines of a note."""


def part_name(name: str, at: int) -> str:
    """Name a part, counted from 0: gambar-jadwal, gambar-jadwal-2."""
    return f"{name}-{at + 1}" if at else name


def split(heights: Sequence[float], room: float) -> list[slice]:
    """Cut rows into as few parts as the room allows, about equally high; a row alone may be higher than the room."""
    fewest = _cut(heights, room)
    total = sum(heights)
    for tenth in range(10):
        evener = _cut(heights, total / max(1, len(fewest)) + (room - total / max(1, len(fewest))) * tenth / 10)
        if len(evener) == len(fewest):
            return evener
    return fewest


def _cut(heights: Sequence[float], room: float) -> list[slice]:
    starts, used = [0], 0.0
    for at, height in enumerate(heights):
        if at > starts[-1] and (used + height > room or at - starts[-1] >= ROWS):
            starts.append(at)
            used = 0
        used += height
    return [slice(first, last) for first, last in pairwise([*starts, len(heights)]) if first < last]


def text(written: str) -> str:
    """Give a written text without its markup, on one line."""
    return plain(parse_inline(written))


def notes(body: list[str], y: float, said: Iterable[str]) -> float:
    """Write notes from `y` on, each on lines of its own; gives their height."""
    lines = [line for note in said if note for line in cut(text(note), WIDTH - 2, _LONGEST)]
    if not lines:
        return 0
    body.append(words(lines, 1, y + LINE * 0.75 + 4))
    return len(lines) * LINE + 8


def told(said: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Give notes as a part of the outline."""
    kept = [text(note).removesuffix(".") for note in said if note]
    return [("Keterangan", kept)] if kept else []
