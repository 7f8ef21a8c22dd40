"""How a chapter calls for a table, a figure or another part: a line of its own, in either of two forms."""

import re
from typing import NamedTuple

SIGNS = ("sisipkan:", "{tabel:", "{gambar:")
"""A text without any of these calls for nothing."""

_BARIS = re.compile(
    r"^[ \t]*(?:<!-- *sisipkan: *(?P<nama>[^\s>]+?) *-->|\{(?P<jenis>tabel|gambar):(?P<pendek>[^\s{}]+)\})[ \t\r]*$",
    re.MULTILINE,
)


class Sisipan(NamedTuple):
    """A call: the whole name of what is wanted, and where in the text its name is written."""

    nama: str
    span: tuple[int, int]


def sisipan(text: str, start: int = 0, end: int | None = None) -> list[Sisipan]:
    """Find the calls in a text: `<!-- sisipkan: tabel-tim -->`, or shorter `{tabel:tim}`."""
    return [_sisipan(found) for found in _BARIS.finditer(text, start, len(text) if end is None else end)]


def _sisipan(found: re.Match[str]) -> Sisipan:
    if found["nama"]:
        return Sisipan(found["nama"], found.span("nama"))
    return Sisipan(f"{found['jenis']}-{found['pendek']}", found.span("pendek"))
