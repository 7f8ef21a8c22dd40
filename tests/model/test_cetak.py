"""How documents print numbers, dates, hours and years."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.model.cetak import (
    format_bilangan,
    format_pukul,
    format_rupiah,
    format_tahun,
    format_tanggal,
    terbilang,
)
from sp4n_renaksi.model.jam import Pukul


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        (0, "0"),
        (999, "999"),
        (1234, "1.234"),
        (25000000, "25.000.000"),
        (Decimal("1234.5"), "1.234,5"),
        (Decimal("43.70"), "43,70"),
        (Decimal("0.123"), "0,123"),
        (Decimal("1.8E+6"), "1.800.000"),
    ],
)
def test_numbers(number: Decimal | int, printed: str) -> None:
    assert format_bilangan(number) == printed
    assert format_rupiah(number) == f"Rp{printed}"


def test_dates() -> None:
    assert format_tanggal(date(2021, 10, 13)) == "13 Oktober 2021"
    assert format_tanggal(date(2021, 10, 3), hari=True) == "Minggu, 3 Oktober 2021"


@pytest.mark.parametrize(
    ("years", "printed"),
    [
        ([], ""),
        ([2021], "2021"),
        ([2021, 2022], "2021 s.d. 2022"),
        ([2021, 2022, 2023, 2024], "2021 s.d. 2024"),
        ([2021, 2023], "2021, 2023"),
        ([2021, 2022, 2024, 2026, 2027], "2021 s.d. 2022, 2024, 2026 s.d. 2027"),
    ],
)
def test_years(years: list[int], printed: str) -> None:
    assert format_tahun(years) == printed


@pytest.mark.parametrize(
    ("hours", "zone", "printed"),
    [
        (Pukul("14.00 s.d selesai", "14.00", "selesai"), "", "14.00 s.d. selesai"),
        (Pukul("14.00 s.d selesai", "14.00", "selesai"), "WIB", "14.00 WIB s.d. selesai"),
        (Pukul("14", "14.00"), "WITA", "14.00 WITA"),
        (Pukul("9-12", "09.00", "12.00"), "WIB", "09.00 s.d. 12.00 WIB"),
        (Pukul("9 WIT", "09.00", "", "WIT"), "WIB", "09.00 WIT"),
        (Pukul("(diisi)"), "WIB", "(diisi)"),
    ],
)
def test_hours_take_the_zone_of_the_agency_where_they_have_none(hours: Pukul, zone: str, printed: str) -> None:
    assert format_pukul(hours, zone) == printed


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (7, "tujuh"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (13, "tiga belas"),
        (20, "dua puluh"),
        (31, "tiga puluh satu"),
        (100, "seratus"),
        (110, "seratus sepuluh"),
        (211, "dua ratus sebelas"),
        (1000, "seribu"),
        (1001, "seribu satu"),
        (2021, "dua ribu dua puluh satu"),
        (101000, "seratus satu ribu"),
        (1000000, "satu juta"),
        (25_001_500, "dua puluh lima juta seribu lima ratus"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert terbilang(number) == words


@given(st.integers(0, 10**15 - 1), st.integers(0, 10**15 - 1))
def test_two_numbers_never_share_their_words(first: int, second: int) -> None:
    assert (terbilang(first) == terbilang(second)) == (first == second)
    assert "  " not in terbilang(first)


def test_the_largest_number_in_words() -> None:
    group = "sembilan ratus sembilan puluh sembilan"
    assert terbilang(10**15 - 1) == f"{group} triliun {group} miliar {group} juta {group} ribu {group}"
