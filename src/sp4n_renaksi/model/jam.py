"""Hours as Indonesian officers write them."""

from typing import Annotated, NamedTuple

from sp4n_renaksi.model.pola import bentuk, tulisan
from sp4n_renaksi.model.tahun import SAMPAI
from sp4n_renaksi.model.teks import Written, quote, refuse

_HOUR = r"(?:[01]?[0-9]|2[0-3])(?:[.:][0-5][0-9])?"
_ZONE = "wib|wita|wit"
_JAM = rf"(?:pukul |pkl\.? |jam )?({_HOUR})(?: ({_ZONE}))?(?:{SAMPAI}({_HOUR}|selesai)(?: ({_ZONE}))?)?"


class Pukul(NamedTuple):
    """Hours as they were written: start, end (an hour or *selesai*), zone; `mulai` is empty while not yet certain."""

    teks: str
    mulai: str = ""
    sampai: str = ""
    zona: str = ""


def _jam(text: str) -> Pukul:
    found = bentuk(_JAM).fullmatch(text)
    if found is None:
        raise refuse("SKM013", f"{quote(text)} tidak dapat dibaca sebagai jam. Tulis misalnya `14.00 s.d. selesai`.")
    start, zone, end, end_zone = found.groups(default="")
    return Pukul(text, _dotted(start), _dotted(end), (end_zone or zone).upper())


def _dotted(hour: str) -> str:
    """Write an hour as Indonesians do: 9:30 as 09.30, 14 as 14.00."""
    if not hour[:1].isdigit():
        return hour.casefold()
    whole, _, minutes = hour.replace(":", ".").partition(".")
    return f"{whole:0>2}.{minutes or '00'}"


Jam = Annotated[
    Pukul | None,
    Written(_jam, lambda: [{"type": "number", "minimum": 0, "exclusiveMaximum": 24}, tulisan(_JAM)], uncertain=Pukul),
]
"""`14.00 WIB`, `14.00 s.d. selesai`, `09.00-11.30`."""
