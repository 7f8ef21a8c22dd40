"""Numbers as Indonesian officers write them: comma for decimals, dot for thousands, the unit behind."""

import re
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import Annotated, NamedTuple, NoReturn

from sp4n_renaksi.model.base import JsonSchema
from sp4n_renaksi.model.cetak import terbilang
from sp4n_renaksi.model.pola import bentuk, tulisan
from sp4n_renaksi.model.teks import Written, quote, refuse

_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4}(?:,[0-9]{1,9})?"
_NUMBER = rf"(?:[0-9]{{1,15}}(?:,[0-9]{{1,9}}|\.(?:[0-9]{{1,2}}|[0-9]{{4,9}}))?|0\.[0-9]{{3}}|{_GROUPED})"
_SCALE = "(?:ribu|rb|juta|jt|miliar|milyar|triliun)(?![a-z])"
_PERCENT = "(?:%|persen(?![a-z]))"
_WORDS = rf"(?!{_PERCENT}|{_SCALE}|(?:ribu|juta|mil[iy]ar|triliun)an)[a-zÀ-ÿ][a-zÀ-ÿ /().'’-]*"
_PARTS = (
    rf"(?P<rp>rp\.? ?)?(?P<number>{_NUMBER})(?: ?(?P<scale>{_SCALE}))?"
    rf"(?: ?(?P<percent>{_PERCENT}))?(?: ?(?P<words>{_WORDS}))?(?P<dash>,-)?"
)
_POWERS = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12}


class Angka(NamedTuple):
    """A number as it was written; `nilai` is None while it is not yet certain (`...56%`)."""

    teks: str
    nilai: Decimal | None = None
    satuan: str = ""

    @property
    def desimal(self) -> int:
        """Digits behind the decimal comma: the precision it is written in."""
        exponent = self.nilai.as_tuple().exponent if self.nilai is not None else 0
        return max(0, -exponent) if isinstance(exponent, int) else 0

    @property
    def persen(self) -> bool:
        """Whether the unit written behind it is percent."""
        return self.satuan == "persen"

    @property
    def bertitik_ribuan(self) -> bool:
        """Whether a single dot was read as thousands: `1.234`, which a percentage could not mean."""
        return self.nilai is not None and _one_sign(re.split("[^0-9.,]", self.teks, maxsplit=1)[0]) == "."


class _Kind(NamedTuple):
    """A field for numbers: what it is called, the parts that its numbers may have, its pattern, and an example."""

    nama: str
    parts: AbstractSet[str]
    pattern: str
    contoh: str

    def forms(self) -> list[JsonSchema]:
        """Give the JSON Schema; a plain number was read by the editor, which no longer knows how it was written."""
        return [{"type": "number", "minimum": 0, "exclusiveMaximum": 10**15}, tulisan(self.pattern)]

    def read(self, text: str) -> Angka:
        """Read a text; raises where it has two readings, or none."""
        found = bentuk(_PARTS).fullmatch(text)
        parts = {name: part for name, part in found.groupdict().items() if part} if found else {}
        share = self is _PERSEN or "percent" in parts
        if not parts or parts.keys() - self.parts or (share and _no_share(parts)):
            raise refuse("SKM006", f"{quote(text)} tidak dapat dibaca sebagai {self.nama}. Tulis {self.contoh}.")
        number, scale = parts["number"], parts.get("scale", "").casefold()
        sign = _one_sign(number)
        if sign == "." and (share or scale):
            _refuse_two_readings(text, number, share=share)
        if sign == "," and not (share or scale) and (self is not _BESARAN or "words" in parts):
            _refuse_two_readings(text, number, share=share)
        unit = "persen" if "percent" in parts else "rupiah" if self is _RUPIAH else parts.get("words", "")
        return Angka(text, _decimal(number, _POWERS.get(scale, 0)), unit)


def _no_share(parts: dict[str, str]) -> bool:
    return "scale" in parts or ("words" in parts and "percent" not in parts)


def _one_sign(number: str) -> str:
    """Give the only sign in a number where, with three digits behind it, it may part thousands or decimals."""
    head, sign = number[:-4], number[-4:-3]
    return sign if sign in (".", ",") and head.isdecimal() and len(head) <= 3 and head[0] != "0" else ""


def _decimal(number: str, power: int) -> Decimal:
    """Give the value; `1,8 juta` is 1.800.000 without decimals (adding 0 writes it out)."""
    if "," in number or number.count(".") > 1 or _one_sign(number):
        number = number.replace(".", "").replace(",", ".")
    return Decimal(number).scaleb(power) + 0


def _refuse_two_readings(text: str, number: str, *, share: bool) -> NoReturn:
    """Name both readings of `1.234 %`, of `1.234 juta`, or of `1,234 pengaduan`."""
    head, decimals = re.split("[.,]", number)
    spelt = f"{terbilang(int(head))} koma {' '.join(terbilang(int(digit)) for digit in decimals)}"
    readings = f"{head},{decimals} ({spelt}) atau {head}{decimals} ({terbilang(int(head + decimals))})"
    whole = quote(text.replace(number, head + decimals))
    mend = (
        f"Tulis {quote(text.replace(number, f'{head},{decimals}'))} atau {whole}."
        if "." in number
        else f"Tulis {whole}, atau bila memang pecahan {quote(text.replace(number, f'{head},{decimals[:2]}'))}."
    )
    unit = " untuk satuan persen" if share else ""
    raise refuse("SKM007", f"{quote(text)} bermakna ganda{unit}: {readings}? {mend}")


_ONE_DOT = r"[1-9][0-9]{0,2}\.[0-9]{3}"
_ONE_COMMA = rf"[1-9][0-9]{{0,2}},[0-9]{{3}}(?![0-9])(?! ?{_SCALE}| ?{_PERCENT})"
_COUNT = f"{_NUMBER}(?: ?{_SCALE})?(?: ?{_WORDS})?"
_SHARE = f"{_NUMBER} ?{_PERCENT}(?: ?{_WORDS})?"
_NOT_SCALED = f"(?!{_ONE_DOT} ?{_SCALE})"

_BILANGAN = _Kind(
    "angka",
    {"number", "scale", "words"},
    f"{_NOT_SCALED}(?!{_ONE_COMMA}){_COUNT}",
    "misalnya `71`, `1.234`, atau `300 pengaduan`",
)
_PERSEN = _Kind(
    "persen",
    {"number", "percent", "words"},
    f"(?!{_ONE_DOT} ?(?:{_PERCENT}|$))(?:{_SHARE}|{_NUMBER})",
    "misalnya `43,7 %`",
)
_BESARAN = _Kind(
    "angka",
    {"number", "scale", "percent", "words"},
    f"{_NOT_SCALED}(?!{_ONE_COMMA} ?{_WORDS})(?!{_ONE_DOT} ?{_PERCENT})(?:{_SHARE}|{_COUNT})",
    "misalnya `71`, `300 pengaduan`, atau `43,7 %`",
)
_RUPIAH = _Kind(
    "rupiah",
    {"rp", "number", "scale", "dash"},
    rf"(?:rp\.? ?)?{_NOT_SCALED}(?!{_ONE_COMMA}){_NUMBER}(?: ?{_SCALE})?(?:,-)?",
    "misalnya `Rp25.000.000`",
)

Bilangan = Annotated[Angka | None, Written(_BILANGAN.read, _BILANGAN.forms, uncertain=Angka)]
"""A count, with or without the thing counted: `71`, `1.234`, `300 pengaduan`."""

Persen = Annotated[Angka | None, Written(_PERSEN.read, _PERSEN.forms, uncertain=Angka)]
"""A share of a hundred: `43,7 %`, `43,7`, `80 persen`."""

Besaran = Annotated[Angka | None, Written(_BESARAN.read, _BESARAN.forms, uncertain=Angka)]
"""The value of an indicator: a count or a share, as its own unit or that of the indicator says."""

Rupiah = Annotated[Angka | None, Written(_RUPIAH.read, _RUPIAH.forms, uncertain=Angka)]
"""An amount of money: `Rp25.000.000`, `25.000.000,00`, `Rp25 juta`."""
