"""Numbers, dates, hours and years as Indonesian documents print them; the types of this folder read them back."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sp4n_renaksi.model.jam import Pukul
from sp4n_renaksi.model.waktu import BULAN, HARI

_SIGNS = str.maketrans(",.", ".,")
_DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_GROUPS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"), (1, ""))


def format_bilangan(nilai: Decimal | int) -> str:
    """Print a number with dots for thousands and a decimal comma, as precise as it is: 1.234,5."""
    return f"{nilai:,f}".translate(_SIGNS) if isinstance(nilai, Decimal) else f"{nilai:,}".translate(_SIGNS)


def format_rupiah(nilai: Decimal | int) -> str:
    """Print an amount of money, without a space as EYD has it: Rp25.000.000."""
    return f"Rp{format_bilangan(nilai)}"


def format_tanggal(tanggal: date, *, hari: bool = False) -> str:
    """Print a date, with the day's name where asked for: Rabu, 13 Oktober 2021."""
    written = f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"
    return f"{HARI[tanggal.weekday()]}, {written}" if hari else written


def format_pukul(pukul: Pukul, zona: str = "") -> str:
    """Print hours with their zone, that of the agency where none is written: 14.00 WIB s.d. selesai."""
    if not pukul.mulai:
        return pukul.teks
    zone = f" {pukul.zona or zona}".rstrip()
    if not pukul.sampai:
        return f"{pukul.mulai}{zone}"
    if pukul.sampai == "selesai":
        return f"{pukul.mulai}{zone} s.d. selesai"
    return f"{pukul.mulai} s.d. {pukul.sampai}{zone}"


def format_tahun(tahun: Sequence[int]) -> str:
    """Print years in order, those that follow each other as a span: 2021 s.d. 2023, 2025."""
    spans: list[list[int]] = []
    for year in tahun:
        if spans and year == spans[-1][-1] + 1:
            spans[-1][1:] = [year]
        else:
            spans.append([year])
    return ", ".join(" s.d. ".join(map(str, span)) for span in spans)


def terbilang(nilai: int) -> str:
    """Spell a whole number from 0 to below 10**15: 2021 is dua ribu dua puluh satu."""
    words: list[str] = []
    for size, name in _GROUPS:
        group = nilai // size % 1000
        if group == 1 and name == "ribu":
            words.append("seribu")
        elif group:
            words += [*_below_thousand(group), name]
    return " ".join(words).strip() or _DIGITS[0]


def _below_thousand(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [] if not hundreds else ["seratus"] if hundreds == 1 else [_DIGITS[hundreds], "ratus"]
    if rest in (10, 11):
        return [*words, "sepuluh" if rest == 10 else "sebelas"]
    if tens == 1:
        return [*words, _DIGITS[ones], "belas"]
    if tens:
        words += [_DIGITS[tens], "puluh"]
    return [*words, _DIGITS[ones]] if ones else words
