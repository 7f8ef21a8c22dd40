"""Questions by their number, the scores of Tabel 3, and plain whole numbers."""

import re
from typing import Annotated, NamedTuple

from sp4n_renaksi.model.base import JsonSchema
from sp4n_renaksi.model.pola import tulisan
from sp4n_renaksi.model.teks import Exact, Written, quote, refuse

_NOMOR = "[1-9][0-9]{0,8}"
_CACAH = "[0-9]{1,4}"


class Nilai(NamedTuple):
    """A score of Tabel 3: 1 (lowest) to 4 (highest), or *tidak berlaku*; both None and False while not yet certain."""

    teks: str
    angka: int | None = None
    tidak_berlaku: bool = False


def _nilai(text: str) -> Nilai:
    if text in ("1", "2", "3", "4"):
        return Nilai(text, int(text))
    if text.casefold() == "tidak berlaku":
        return Nilai(text, tidak_berlaku=True)
    raise refuse(
        "SKM008",
        f"Nilai tertulis {quote(text)}. Nilai yang diperbolehkan: 1, 2, 3, atau 4 (1 terendah, 4 tertinggi), "
        "atau `tidak berlaku`.",
    )


def _nomor(text: str) -> int:
    if re.fullmatch(_NOMOR, text):
        return int(text)
    raise refuse("SKM009", f"{quote(text)} bukan nomor butir. Tulis nomornya saja dengan angka, misalnya `12`.")


def _cacah(text: str) -> int:
    if re.fullmatch(_CACAH, text):
        return int(text)
    raise refuse(
        "SKM006", f"{quote(text)} tidak dapat dibaca sebagai bilangan bulat di bawah 10.000. Tulis misalnya `3`."
    )


def _whole(minimum: int, maximum: int) -> JsonSchema:
    return {"type": "integer", "minimum": minimum, "maximum": maximum}


NilaiButir = Annotated[
    Nilai | None,
    Written(
        _nilai, lambda: [_whole(1, 4), {"const": "tidak berlaku"}, tulisan("[1-4]|tidak berlaku")], uncertain=Nilai
    ),
]
"""The answer to a question: 1 to 4, or *tidak berlaku*."""

NomorButir = Annotated[
    int, Exact(_nomor, lambda: {**_whole(1, 999_999_999), "type": ["integer", "string"], "pattern": f"^{_NOMOR}$"})
]
"""The number of a question of the instrument, also as a key."""

Cacah = Annotated[int | None, Written(_cacah, lambda: [_whole(0, 9999), tulisan(_CACAH)], uncertain=lambda _: None)]
"""A small whole number, such as a rank or a number of rows; what is not yet certain counts as not filled in."""
