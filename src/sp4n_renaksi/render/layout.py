"""How a document is wanted, beside what it says: paper, margins, letters, remarks, and where its pictures go."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

PAPERS: Mapping[str, tuple[int, int]] = {"a4": (210, 297), "f4": (215, 330)}
"""Width and height in mm. A4 is what most rules on official documents name, F4 (folio) what many offices print on."""

_MARGIN = re.compile(r"[0-9]{1,2}(?:[.,][0-9])?")
_FONT = re.compile(r"([A-Za-z](?:[A-Za-z0-9 _-]{0,38}[A-Za-z])?)(?: +([0-9]{1,2}))?")
_SIZES = range(8, 17)


class LayoutFault(Exception):  # noqa: N818 - a slip of the user, not an error of the program
    """A paper, margins or a font that cannot be, in one sentence."""


class Margins(NamedTuple):
    """The margins of an upright page in mm; on one laid across, the edge for binding is above."""

    top: float
    right: float
    bottom: float
    left: float


COMMON = Margins(25, 20, 25, 30)


@dataclass(frozen=True, slots=True)
class Layout:
    """The paper that a document is laid out for; no rule of any office is claimed to be met."""

    paper: str = "a4"
    margins: Margins = COMMON
    font: str = "Arial"
    points: int = 11
    """The size of the letters of running text."""

    @property
    def width(self) -> int:
        """Of an upright page, in mm."""
        return PAPERS[self.paper][0]

    @property
    def height(self) -> int:
        """Of an upright page, in mm."""
        return PAPERS[self.paper][1]


def parse_layout(paper: str, margins: str, font: str) -> Layout:
    """Read a layout as flags give it, each empty for its default; raises `LayoutFault`.

    Margins are one number for all edges, or four: top, right, bottom, left, in mm. A font may end in its size.
    """
    plain = Layout()
    name = paper.casefold() or plain.paper
    if name not in PAPERS:
        raise LayoutFault(f"Kertas `{paper}` tidak dikenal. Pilihannya: {', '.join(PAPERS)}.")
    letters = _FONT.fullmatch(font.strip() or plain.font)
    if letters is None:
        raise LayoutFault(
            f"Huruf `{font}` tidak dapat dipakai. Tulis namanya, boleh dengan ukurannya: `Bookman Old Style 12`."
        )
    points = int(letters[2] or plain.points)
    if points not in _SIZES:
        raise LayoutFault(f"Ukuran huruf {points} tidak dapat dipakai. Pilih dari {_SIZES[0]} sampai {_SIZES[-1]}.")
    return Layout(name, _margins(margins) if margins else plain.margins, letters[1], points)


def _margins(written: str) -> Margins:
    parts = re.split(r"[ ;/]+", written.strip())
    if len(parts) not in (1, len(Margins._fields)) or not all(map(_MARGIN.fullmatch, parts)):
        raise LayoutFault(
            f"Margin `{written}` tidak dapat dibaca. Tulis `25`, atau `25 20 25 30`: atas, kanan, bawah, kiri (mm)."
        )
    numbers = [float(part.replace(",", ".")) for part in parts]
    margins = Margins(*(numbers * 4 if len(numbers) == 1 else numbers))
    if max(margins) > LARGEST or min(margins) < SMALLEST:
        raise LayoutFault(f"Margin `{written}` tidak dapat dipakai. Pilih dari {SMALLEST} sampai {LARGEST} mm.")
    return margins


SMALLEST, LARGEST = 10, 60
"""Margins between these, in mm, leave room for heads and page numbers, and for the text."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a document is wanted."""

    note: str = ""
    """A sentence that is printed at its end."""
    about: str = ""
    """A sentence that stands in the file where programs and curious people find it, and on no page."""
    layout: Layout = field(default_factory=Layout)
    assets: dict[str, bytes] | None = None
    """Where pictures go by file name, for a format that does not hold them itself; the text then links to them."""
    pictures: str = ""
    """What the names of these files begin with, so that several documents can lie in one folder."""
    base: bytes | None = None
    """An agency's own document, from which a format takes styles and head."""
