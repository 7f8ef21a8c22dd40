"""Years as Indonesian officers write them: one, a span, a choice, or ticks under years."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, NamedTuple, NoReturn

from sp4n_renaksi.model.base import JsonSchema
from sp4n_renaksi.model.pola import bentuk, tulisan
from sp4n_renaksi.model.teks import Exact, Written, belum_pasti, quote, refuse, tidak_pasti

SAMPAI = r" ?(?:-|–|—|s\.d\.?|s/d|sampai dengan|sampai|hingga) ?"
"""What joins the two ends of a span, of years as of hours."""

TAHUN = "(?:19|20|21)[0-9]{2}"
"""A year of four digits, as a pattern."""

_ONE = f"(?:tahun )?{TAHUN}"
_SPAN = f"(?:tahun )?(?P<first>{TAHUN})(?:{SAMPAI}(?:tahun )?(?P<last>{TAHUN}))?"
_AND = " ?, ?dan | ?, ?| dan | ?& ?"
_TICK = "√|✓|✔|x|v|ya"
_NUMBER: JsonSchema = {"type": "integer", "minimum": 1900, "maximum": 2199}


class Rentang(NamedTuple):
    """One year, a span or a choice of years, in order; no years while it is not yet certain."""

    teks: str
    tahun: tuple[int, ...] = ()

    @property
    def awal(self) -> int | None:
        """The first year."""
        return self.tahun[0] if self.tahun else None

    @property
    def akhir(self) -> int | None:
        """The last year."""
        return self.tahun[-1] if self.tahun else None


def _unreadable(text: str, example: str) -> NoReturn:
    raise refuse("SKM010", f"{quote(text)} tidak dapat dibaca sebagai tahun. Tulis misalnya {example}.")


def _kunci(text: str) -> int:
    if not re.fullmatch(TAHUN, text):
        _unreadable(text, "`2021`")
    return int(text)


def _tahun(text: str) -> Rentang:
    if not bentuk(_ONE).fullmatch(text):
        _unreadable(text, "`2021`")
    return Rentang(text, (int(text[-4:]),))


def _rentang(text: str) -> Rentang:
    years: set[int] = set()
    for part in bentuk(_AND).split(text):
        found = bentuk(_SPAN).fullmatch(part)
        if found is None:
            _unreadable(text, "`2021` atau `2021-2024`")
        first, last = int(found["first"]), int(found["last"] or found["first"])
        if last < first:
            raise refuse("SKM010", f"{quote(text)} terbalik. Tulis tahun yang lebih dahulu di depan: `{last}-{first}`.")
        years.update(range(first, last + 1))
    return Rentang(text, tuple(sorted(years)))


def _ticked(ticks: Mapping[str, object]) -> Iterator[str]:
    """Give the years that have a tick under them, as in the matrix of Lampiran I."""
    for key, tick in ticks.items():
        year = str(_kunci(str(key)))
        if tick is None or tick == "":
            continue
        if isinstance(tick, str) and bentuk(_TICK).fullmatch(tick):
            yield year
        elif isinstance(tick, str) and tidak_pasti(tick):
            yield f"{year} {tick}"
        else:
            raise refuse("SKM010", f"Di bawah tahun {year} hanya boleh ada `√`, atau biarkan belum diisi.")


def _joined(parts: list[Rentang]) -> Rentang | None:
    if not parts:
        return None
    certain = all(part.tahun for part in parts)
    years = sorted({year for part in parts for year in part.tahun}) if certain else []
    return Rentang(", ".join(part.teks for part in parts), tuple(years))


class _Spans(Written):
    """Years also as a list, or as ticks under years."""

    def __call__(self, value: object) -> object:
        items = list(_ticked(value)) if isinstance(value, dict) else value
        if not isinstance(items, list):
            return super().__call__(items)
        return _joined([part for item in items if isinstance(part := Written.__call__(self, item), Rentang)])


def _span_forms() -> list[JsonSchema]:
    span = f"{_ONE}(?:{SAMPAI}{_ONE})?"
    text = tulisan(f"{span}(?:(?:{_AND}){span})*")
    tick: JsonSchema = {"anyOf": [tulisan(_TICK), belum_pasti(), {"type": "null"}]}
    return [
        _NUMBER,
        text,
        {"type": "array", "items": {"anyOf": [_NUMBER, text, belum_pasti(), {"type": "null"}]}},
        {"type": "object", "patternProperties": {f"^{TAHUN}$": tick}, "additionalProperties": False},
    ]


TahunKunci = Annotated[int, Exact(_kunci, lambda: {"type": "string", "pattern": f"^{TAHUN}$"})]
"""A year as a key: the column of a table of targets."""

Tahun = Annotated[Rentang | None, Written(_tahun, lambda: [_NUMBER, tulisan(_ONE)], uncertain=Rentang)]
"""One year, kept as a span of one; no years while it is not yet certain."""

RentangTahun = Annotated[Rentang | None, _Spans(_rentang, _span_forms, uncertain=Rentang)]
"""`2021`, `2021-2024`, `2021 s.d. 2024`, `2021, 2023`, `[2021, 2023]`, or ticks under years (`2021: √`)."""
