"""What a written share can mean."""

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.rules.shares import agree, comes_from


def share(text: str) -> Angka:
    return Angka(f"{text} %", Decimal(text.replace(",", ".")), "persen")


def half_up(exact: Fraction, digits: int) -> Decimal:
    return Decimal(floor(exact * 10**digits + Fraction(1, 2))).scaleb(-digits)


def cut_off(exact: Fraction, digits: int) -> Decimal:
    return Decimal(floor(exact * 10**digits)).scaleb(-digits)


@pytest.mark.parametrize(
    ("text", "count", "fits"),
    [
        ("43,7", 71, True),
        ("43,7", 60, False),
        ("35", 215, True),
        ("35,8", 215, True),
        ("35,7", 215, False),
        ("46", 15, True),
        ("0", 7, True),
        ("100", 7, True),
        ("100,1", 7, False),
        ("33,33", 3, True),
    ],
)
def test_a_share_of_a_count(text: str, count: int, fits: bool) -> None:  # noqa: FBT001
    assert comes_from(share(text), count) is fits


@given(st.integers(1, 300), st.integers(0, 2), st.integers(0, 10_000))
def test_a_share_fits_just_when_some_part_is_written_so(count: int, digits: int, number: int) -> None:
    written = Decimal(number).scaleb(-digits)
    parts = [Fraction(100 * part, count) for part in range(2 * count + 1)]
    possible = {form(part, digits) for part in parts for form in (half_up, cut_off)}
    if written <= 100:
        assert comes_from(Angka("", written, "persen"), count) is (written in possible)


@given(st.decimals(0, 100, places=3), st.integers(0, 2))
def test_a_number_agrees_with_its_own_roundings(number: Decimal, digits: int) -> None:
    for rounded in (half_up(Fraction(number), digits), cut_off(Fraction(number), digits)):
        assert agree(Angka("", number), Angka("", rounded))
        assert agree(Angka("", rounded), Angka("", number))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("43,7", "44", True),
        ("43,7", "43", True),
        ("43,7", "43,6", False),
        ("43,70", "43,7", True),
        ("30", "43,7", False),
        ("56", "56,3", True),
        ("57", "56,3", False),
        ("44", "43,499", False),
        ("43", "44", False),
    ],
)
def test_numbers_of_two_tables(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert agree(share(one), share(other)) is same
    assert agree(share(other), share(one)) is same
