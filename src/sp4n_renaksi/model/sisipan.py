"""How a chapter calls for a table, a figure or another part: a line of its own, in either of two forms."""

import re
from collections.abc import Iterator
from typing import NamedTuple

SIGNS = ("sisipkan:", "{tabel:", "{gambar:")
"""A text without any of these calls for nothing."""

_BARIS = re.compile(
    r"^[ \t]*(?:<!-- *sisipkan: *(?P<nama>[^\s>]+?) *-->|\{(?P<jenis>tabel|gambar):(?P<pendek>[^\s{}]+)\})[ \t\r]*$",
    re.MULTILINE,
)

_KERANGKA = re.compile(r"^#[^\n]*$|<!--.*?-->|^[ \t]*\{(?:tabel|gambar):[^\s{}]+\}[ \t\r]*$", re.MULTILINE | re.DOTALL)


class Sisipan(NamedTuple):
    """A call: the whole name of what is wanted, and where in the text its name is written."""

    nama: str
    span: tuple[int, int]


def sisipan(text: str) -> list[Sisipan]:
    """Find the calls in a text: `<!-- sisipkan: tabel-tim -->`, or shorter `{tabel:tim}`."""
    lines = sorted({text.rfind("\n", 0, at) + 1 for sign in SIGNS for at in _places(text, sign)})
    return [_sisipan(found) for line in lines if (found := _BARIS.match(text, line))]


def _places(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _sisipan(found: re.Match[str]) -> Sisipan:
    if found["nama"]:
        return Sisipan(found["nama"], found.span("nama"))
    return Sisipan(f"{found['jenis']}-{found['pendek']}", found.span("pendek"))


def isi_sendiri(text: str) -> str:
    """Give what a chapter says itself: without its headings, its comments and what it calls for."""
    return _KERANGKA.sub("", text).strip()
