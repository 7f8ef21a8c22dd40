"""Dates as Indonesian officers write them."""

from calendar import monthrange
from datetime import date
from typing import Annotated, NamedTuple

from sp4n_renaksi.model.base import JsonSchema
from sp4n_renaksi.model.pola import bentuk, tulisan
from sp4n_renaksi.model.tahun import TAHUN
from sp4n_renaksi.model.teks import Written, maksud, quote, refuse

BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

_MONTHS = {word.casefold(): number for number, name in enumerate(BULAN, 1) for word in (name, name[:3])}
_MONTHS |= {"pebruari": 2, "peb": 2, "agt": 8, "ags": 8, "agst": 8, "sept": 9, "nopember": 11, "nop": 11}
_DAYS = {name.casefold(): name for name in HARI} | {"jum'at": "Jumat", "jum’at": "Jumat", "ahad": "Minggu"}

_HEAD = r"([a-z'’]+)(?: ?[,/] ?| )(?=[0-9])"
_FORMS = (
    r"(?P<d>[0-9]{1,2})(?: |-)(?P<word>[a-z]+)(?: |-)(?P<y>[0-9]{4})",
    r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})",
    r"(?P<d>[0-9]{1,2})(?P<sign>[-/])(?P<m>[0-9]{1,2})(?P=sign)(?P<y>[0-9]{4})",
)


class HariTanggal(NamedTuple):
    """A date as it was written, with the day's name where there is one; `nilai` is None while not yet certain."""

    teks: str
    nilai: date | None = None
    hari: str = ""


def _tanggal(text: str) -> HariTanggal:
    head = bentuk(_HEAD).match(text)
    hari = _DAYS.get(head[1].casefold(), "") if head else ""
    if head and not hari:
        hint = maksud(head[1], HARI)
        raise refuse("SKM011", f"{quote(head[1])} pada tanggal {quote(text)} bukan nama hari.{hint}")
    rest = text[head.end() :] if head else text
    found = next((match for form in _FORMS if (match := bentuk(form).fullmatch(rest))), None)
    if found is None:
        raise refuse("SKM011", f"{quote(text)} tidak dapat dibaca sebagai tanggal. Tulis misalnya `13 Oktober 2021`.")
    parts = found.groupdict()
    month = _month(parts["word"], text) if "word" in parts else int(parts["m"])
    day, year = int(parts["d"]), int(parts["y"])
    if "sign" in parts:
        _refuse_month_first(text, day, month, year, slash=parts["sign"] == "/")
    return HariTanggal(text, _existing(text, day, month, year), hari)


def _month(word: str, text: str) -> int:
    if (month := _MONTHS.get(word.casefold())) is not None:
        return month
    raise refuse("SKM011", f"{quote(word)} pada tanggal {quote(text)} bukan nama bulan.{maksud(word, BULAN)}")


def _refuse_month_first(text: str, day: int, month: int, year: int, *, slash: bool) -> None:
    """Refuse `10/13/2021`, which puts the month first, and `3/4/2021`, which may be 3 April or 4 March."""
    if 1 <= day <= 12 < month <= 31:
        right = f"{month} {BULAN[day - 1]} {year}"
        message = f"{quote(text)} mendahulukan bulan. Tulis tanggal lebih dahulu: `{right}`."
        raise refuse("SKM011", message, text.rstrip("0123456789/-") + right)
    if slash and 1 <= day <= 12 and 1 <= month <= 12 and day != month:
        first, second = f"{day} {BULAN[month - 1]} {year}", f"{month} {BULAN[day - 1]} {year}"
        raise refuse(
            "SKM012", f"{quote(text)} bermakna ganda: {first} atau {second}? Tulis nama bulannya, misalnya `{first}`."
        )


def _existing(text: str, day: int, month: int, year: int) -> date:
    if not 1900 <= year <= 2199:
        raise refuse("SKM011", f"Tahun {year} pada tanggal {quote(text)} di luar 1900 sampai 2199.")
    if not 1 <= month <= 12:
        raise refuse("SKM011", f"Tanggal {quote(text)} tidak ada; bulan hanya sampai 12 (Desember).")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = f"{BULAN[month - 1]} {year}" if month == 2 else BULAN[month - 1]
        raise refuse("SKM011", f"Tanggal {quote(text)} tidak ada; {name} hanya sampai tanggal {last}.")
    return date(year, month, day)


def _forms() -> list[JsonSchema]:
    """Give the pattern of all dates that there are, by the days that each month has."""
    words, dashed, slashed, iso = [], [], [], []
    for day, months, digits, year in (
        ("(?:0?[1-9]|1[0-9]|2[0-8])", range(1, 13), "(?:0?[1-9]|1[0-2])", TAHUN),
        ("(?:29|30)", (1, *range(3, 13)), "(?:0?[13-9]|1[0-2])", TAHUN),
        ("31", (1, 3, 5, 7, 8, 10, 12), "(?:0?[13578]|1[02])", TAHUN),
        ("29", (2,), "0?2", "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)"),
    ):
        names = "|".join(word for word, number in _MONTHS.items() if number in months)
        words.append(f"{day}(?: |-)(?:{names})(?: |-){year}")
        dashed.append(f"{day}-{digits}-{year}")
        slashed.append(f"{day}/{digits}/{year}")
        iso.append(f"{year}-{digits}-{day}".replace("0?", "0"))
    one_reading = r"(?:(?=0?([1-9]|1[0-2])/0?\1/)|(?!(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/))"
    dates = "|".join([*words, *dashed, *iso, f"{one_reading}(?:{'|'.join(slashed)})"])
    return [tulisan(f"(?:(?:{'|'.join(_DAYS)})(?: ?[,/] ?| ))?(?:{dates})")]


Tanggal = Annotated[HariTanggal | None, Written(_tanggal, _forms, uncertain=HariTanggal)]
"""`13 Oktober 2021`, `Rabu, 13 Oktober 2021`, `13-10-2021`, `13/10/2021`, `2021-10-13`."""
