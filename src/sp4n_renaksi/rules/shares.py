"""What a written share can mean: exact arithmetic at the precision that it is written in.

Officers round half up (43,66 is written 43,7) or cut off (43,69 is written 43,6): both are good. So a written number
stands for all exact ones from half a unit of its last place below it up to a whole unit above it.
"""

from fractions import Fraction
from math import ceil

from sp4n_renaksi.model.angka import Angka

WHOLE = 100
"""Percent."""


def exact(angka: Angka) -> Fraction:
    """Give the number itself; 0 while it is not yet certain."""
    return Fraction(angka.nilai or 0)


def unit(angka: Angka) -> Fraction:
    """Give the unit of the last place written: a tenth for 43,7."""
    return Fraction(1, 10**angka.desimal)


def below(written: Fraction, unit: Fraction) -> Fraction:
    """Give the smallest exact number that may be written so."""
    return written - unit / 2


def above(written: Fraction, unit: Fraction) -> Fraction:
    """Give the number up to which, itself left out, all may be written so."""
    return written + unit


def agree(one: Angka, other: Angka) -> bool:
    """Whether two written numbers can be the same one, the coarser a rounding of the finer."""
    if one.nilai == other.nilai:
        return True
    coarse, fine = sorted((one, other), key=lambda angka: angka.desimal)
    written, step = exact(coarse), unit(coarse)
    return below(written, step) <= exact(fine) < above(written, step)


def comes_from(share: Angka, count: int) -> bool:
    """Whether some whole part of `count` is this share of it: 43,7 % is 31 of 71, and nothing of 60."""
    written, step = exact(share), unit(share)
    least = ceil(below(written, step) * count / WHOLE)
    return least * WHOLE < above(written, step) * count


def is_share(angka: Angka, satuan: str = "") -> bool:
    """Whether a number is a percentage, by the unit written behind it or else by that of its indicator."""
    return angka.persen or (not angka.satuan and satuan.casefold() in ("persen", "%"))


def has_two_readings(angka: Angka, satuan: str = "") -> bool:
    """Whether the dot of a share may part thousands or decimals: a bare `1.234` under `satuan: persen`."""
    return is_share(angka, satuan) and angka.bertitik_ribuan


def is_certain(angka: Angka | None, satuan: str = "") -> bool:
    """Whether there is a number, and only one that it can be."""
    return angka is not None and angka.nilai is not None and not has_two_readings(angka, satuan)
