"""SVG by hand: boxes and wrapped words, with a title and a description for those who do not see the picture.

A picture is 440 units wide and its words 15 units or more, so that they stay readable on a phone. Colours only repeat
what words, numbers and outlines say, so that a print in black and white tells as much.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from sp4n_renaksi.tables.inline import Inlines, plain

WIDTH = 440
SIZE = 15
LINE = 20

INK = "#1b2a3d"
DARK = "#1f3d63"
LIGHT = "#eef3f8"
PAPER = "#ffffff"

_NARROW = frozenset("iljtfrI.,:;'|!()/- ")
_BROAD = frozenset("mwMW@%&")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption; `outline` says the same in words: headings, each with its items."""

    name: str
    caption: Inlines
    outline: tuple[tuple[str, tuple[str, ...]], ...]
    svg: str


def wrap(words: str, width: float, *, bold: bool = False) -> list[str]:
    """Break words into lines that fit a width, by a cautious guess at the letters' widths."""
    lines: list[str] = []
    for word in words.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and _width(joined, bold=bold) <= width:
            lines[-1] = joined
            continue
        rest = word
        while len(rest) > 1 and _width(rest, bold=bold) > width:
            fits = next((n for n in range(len(rest) - 1, 1, -1) if _width(rest[:n], bold=bold) <= width), 1)
            lines.append(rest[:fits])
            rest = rest[fits:]
        lines.append(rest)
    return lines


def _width(words: str, *, bold: bool) -> float:
    ems = sum(0.34 if c in _NARROW else 0.92 if c in _BROAD else 0.72 if c.isupper() else 0.57 for c in words)
    return ems * SIZE * (1.1 if bold else 1)


def box(x: float, y: float, width: float, height: float, fill: str, stroke: float = 1.5) -> str:
    """Draw a box with an outline that also shows without its colour."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="4"'
        f' fill="{fill}" stroke="{DARK}" stroke-width="{stroke:g}"/>'
    )


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
    name: str, caption: Inlines, outline: Iterable[tuple[str, Iterable[str]]], height: float, body: Iterable[str]
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
    return Figure(name, caption, told, "\n".join(parts) + "\n")
