"""SVG by hand: boxes and wrapped words, with a title and a description for those who do not see the picture.

A picture is 440 units wide and its words 15 units or more, so that they stay readable on a phone. Colours only repeat
what words, numbers and outlines say, so that a print in black and white tells as much.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import accumulate
from math import ceil
from unicodedata import east_asian_width

from sp4n_renaksi.tables.inline import Inlines, plain
from sp4n_renaksi.tables.table import Table

WIDTH = 440
SIZE = 15
LINE = 20

INK = "#1b2a3d"
DARK = "#1f3d63"
LIGHT = "#eef3f8"
PALE = "#c5d0dc"
PAPER = "#ffffff"

_NARROW = frozenset("iljtfrI.,:;'|!()/- ")
_BROAD = frozenset("mwMW@%&…—")
_ROUND = frozenset("GOQ")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption; `outline` says the same in words: headings, each with its items.

    `data` holds the values that a chart draws, as a table with a name of its own.
    """

    name: str
    caption: Inlines
    outline: tuple[tuple[str, tuple[str, ...]], ...]
    svg: str
    data: Table | None = None


def wrap(words: str, width: float, *, bold: bool = False) -> list[str]:
    """Break words into lines that fit a width, by a cautious guess at the letters' widths."""
    lines: list[str] = []
    for word in words.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined, bold=bold) <= width:
            lines[-1] = joined
            continue
        rest = word
        while len(rest) > 1 and measure(rest, bold=bold) > width:
            fits = _fitting(rest, width, bold=bold)
            lines.append(rest[:fits])
            rest = rest[fits:]
        lines.append(rest)
    return lines


def measure(words: str, *, bold: bool = False) -> float:
    """Guess cautiously how wide a line of words is, in units."""
    return sum(map(_ems, words)) * SIZE * (1.1 if bold else 1)


def _fitting(words: str, width: float, *, bold: bool) -> int:
    """Count the letters that fit a width, at least one: a line that holds none would never end."""
    scale = SIZE * (1.1 if bold else 1)
    return max(1, sum(ems * scale <= width for ems in accumulate(map(_ems, words))))


@lru_cache(maxsize=1024)
def _ems(letter: str) -> float:
    if letter in _NARROW:
        return 0.34
    if letter in _BROAD:
        return 0.95
    if letter in _ROUND:
        return 0.79
    if east_asian_width(letter) in "WF":  # pictographs are among these
        return 1.4
    return 0.72 if letter.isupper() else 0.57


def cut(words: str, width: float, most: int, *, bold: bool = False) -> list[str]:
    """Break words into lines that fit a width; beyond `most` lines the rest is left out, and shown to be."""
    lines = wrap(words, width, bold=bold)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and measure(f"{last}…", bold=bold) > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}…"]


def box(x: float, y: float, width: float, height: float, fill: str, stroke: float = 1.5, bend: float = 4) -> str:
    """Draw a box with an outline that also shows without its colour."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{bend:g}"'
        f' fill="{fill}" stroke="{DARK}" stroke-width="{stroke:g}"/>'
    )


def solid(x: float, y: float, width: float, height: float, fill: str = DARK) -> str:
    """Draw a bar, or a thin one as a line; it has no outline."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}"/>'


def hatch(x: float, y: float, width: float, height: float, gap: float) -> str:
    """Draw slanted lines in a box; the smaller the gap, the darker it is, also on paper."""
    path = "".join(
        f"M{x + max(0, d - height):g} {y + min(d, height):g}L{x + min(d, width):g} {y + max(0, d - width):g}"
        for d in (gap * n for n in range(1, ceil((width + height) / gap)))
    )
    return f'<path d="{path}" fill="none" stroke="{DARK}" stroke-width="0.75"/>'


def words(
    lines: Iterable[str], x: float, y: float, *, fill: str = INK, bold: bool = False, middle: bool = False
) -> str:
    """Write lines; `y` is the baseline of the first."""
    anchor = ' text-anchor="middle"' if middle else ""
    weight = ' font-weight="700"' if bold else ""
    spans = "".join(f'<tspan x="{x:g}" y="{y + at * LINE:g}">{escape(line)}</tspan>' for at, line in enumerate(lines))
    return f'<text fill="{fill}"{weight}{anchor}>{spans}</text>'


def centred(lines: list[str], x: float, y: float, height: float, *, fill: str = INK, bold: bool = False) -> str:
    """Write lines in the middle of a box of some height that begins at `y`."""
    first = y + (height - len(lines) * LINE) / 2 + LINE * 0.75
    return words(lines, x, first, fill=fill, bold=bold, middle=True)


def picture(
    name: str,
    caption: Inlines,
    outline: Iterable[tuple[str, Iterable[str]]],
    height: float,
    body: Iterable[str],
    data: Table | None = None,
) -> Figure:
    """Put a drawing together with its names for assistive technology."""
    told = tuple((heading, tuple(items)) for heading, items in outline)
    title, description = f"{name}-judul", f"{name}-uraian"
    sentences = " ".join(f"{heading}: {', '.join(items)}." for heading, items in told)
    names = f'role="img" aria-labelledby="{title} {description}"'
    font = f'font-family="Arial, Helvetica, sans-serif" font-size="{SIZE}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" {names} {font}>',
        f'<title id="{title}">{escape(plain(caption))}</title>',
        f'<desc id="{description}">{escape(sentences)}</desc>',
        *body,
        "</svg>",
    ]
    return Figure(name, caption, told, "\n".join(parts) + "\n", data)
