"""What holds for every number, date, year and hour: printing one and reading it back gives the same."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from sp4n_renaksi.model.angka import Besaran, Bilangan, Persen, Rupiah
from sp4n_renaksi.model.butir import NomorButir
from sp4n_renaksi.model.cetak import format_bilangan, format_pukul, format_rupiah, format_tahun, format_tanggal
from sp4n_renaksi.model.jam import Jam, Pukul
from sp4n_renaksi.model.tahun import RentangTahun
from sp4n_renaksi.model.waktu import BULAN, HARI, Tanggal

TYPES: dict[str, Any] = {
    "bilangan": Bilangan,
    "persen": Persen,
    "besaran": Besaran,
    "rupiah": Rupiah,
    "nomor": NomorButir,
    "tahun": RentangTahun,
    "tanggal": Tanggal,
    "jam": Jam,
}
ADAPTERS = {name: TypeAdapter[Any](kind) for name, kind in TYPES.items()}
CHECKS = {name: Draft202012Validator(adapter.json_schema()) for name, adapter in ADAPTERS.items()}

whole = st.integers(0, 10**15 - 1)
fractions = st.decimals(0, 10**12, places=1) | st.decimals(0, 10**12, places=2) | st.decimals(0, 10**9, places=5)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
years = st.integers(1900, 2199)


def read(name: str, written: object) -> Any:
    assert CHECKS[name].is_valid(written)
    return ADAPTERS[name].validate_python(written)


@given(whole)
def test_a_whole_number_reads_back(number: int) -> None:
    for name in ("bilangan", "besaran", "rupiah"):
        assert read(name, format_bilangan(number)).nilai == number
        assert read(name, str(number)).nilai == number
    assert read("rupiah", format_rupiah(number)).nilai == number
    assert read("besaran", f"{format_bilangan(number)} pengaduan") == (
        f"{format_bilangan(number)} pengaduan",
        number,
        "pengaduan",
    )


@given(fractions)
def test_a_fraction_reads_back_as_precise_as_it_was(number: Decimal) -> None:
    assume("," in format_bilangan(number))
    for name in ("bilangan", "persen", "besaran", "rupiah"):
        angka = read(name, format_bilangan(number))
        assert angka.nilai == number
        assert angka.desimal == len(format_bilangan(number).partition(",")[2])
    assert read("persen", f"{format_bilangan(number)} %").persen


@pytest.mark.parametrize(
    ("text", "written_out", "decimals"),
    [("1,8 juta", "1800000", 0), ("1,25 ribu", "1250", 0), ("1,2345 ribu", "1234.5", 1), ("43,70", "43.70", 2)],
)
def test_a_number_is_as_precise_as_it_is_written(text: str, written_out: str, decimals: int) -> None:
    angka = read("besaran", text)
    assert (str(angka.nilai), angka.desimal) == (written_out, decimals)


@given(st.integers(1, 999), st.integers(0, 999))
def test_a_dot_and_three_digits_are_thousands_but_never_of_a_percentage(head: int, group: int) -> None:
    text = f"{head}.{group:03}"
    assert read("bilangan", text).nilai == head * 1000 + group
    assert read("besaran", text).bertitik_ribuan
    for refused in (text, f"{text} %"):
        with pytest.raises(ValidationError, match=rf"{head},{group:03}.*{head}{group:03}"):
            ADAPTERS["persen"].validate_python(refused)


@given(st.integers(1, 10**9 - 1))
def test_a_question_is_called_by_one_spelling_only(number: int) -> None:
    assert read("nomor", str(number)) == number
    for other in (f"0{number}", f" {number}", f"{number}.", f"+{number}"):
        with pytest.raises(ValidationError):
            ADAPTERS["nomor"].validate_python(other)


SPELLINGS: dict[str, Callable[[date], str]] = {
    "words": lambda day: f"{day.day} {BULAN[day.month - 1]} {day.year}",
    "short words": lambda day: f"{day.day:02}-{BULAN[day.month - 1][:3].lower()}-{day.year}",
    "with the day": lambda day: f"{HARI[day.weekday()]}, {day.day} {BULAN[day.month - 1].upper()} {day.year}",
    "dashes": lambda day: f"{day.day}-{day.month:02}-{day.year}",
    "ISO": date.isoformat,
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_date_reads_back_in_every_spelling(spelling: str) -> None:
    """All 109.572 days, since the borders of months and leap years are what matters."""
    adapter, write = ADAPTERS["tanggal"], SPELLINGS[spelling]
    day = date(1900, 1, 1)
    while day.year < 2200:
        assert adapter.validate_python(write(day)).nilai == day
        day += timedelta(days=1)


@given(days)
def test_the_schema_takes_every_date_and_slashes_have_one_reading_or_none(day: date) -> None:
    assert all(CHECKS["tanggal"].is_valid(write(day)) for write in SPELLINGS.values())
    slashes = f"{day.day}/{day.month}/{day.year}"
    if day.day <= 12 and day.day != day.month:
        assert not CHECKS["tanggal"].is_valid(slashes)
        with pytest.raises(ValidationError, match=f"{BULAN[day.month - 1]}.*{BULAN[day.day - 1]}"):
            ADAPTERS["tanggal"].validate_python(slashes)
    else:
        assert read("tanggal", slashes).nilai == day


@given(st.integers(0, 32), st.integers(0, 13), years)
def test_the_schema_takes_just_the_days_that_there_are(day: int, month: int, year: int) -> None:
    for text in (f"{day}-{month}-{year}", f"{year}-{month:02}-{day:02}", f"{day}/{month}/{year}"):
        try:
            ADAPTERS["tanggal"].validate_python(text)
        except ValidationError:
            assert not CHECKS["tanggal"].is_valid(text), text
        else:
            assert CHECKS["tanggal"].is_valid(text), text


@given(days)
def test_a_printed_date_reads_back(day: date) -> None:
    assert read("tanggal", format_tanggal(day)).nilai == day
    assert read("tanggal", format_tanggal(day, hari=True)) == (
        format_tanggal(day, hari=True),
        day,
        HARI[day.weekday()],
    )


@given(st.lists(years, min_size=1, unique=True).map(sorted))
def test_printed_years_read_back(chosen: list[int]) -> None:
    assert read("tahun", format_tahun(chosen)).tahun == tuple(chosen)
    assert read("tahun", [str(year) for year in chosen]).tahun == tuple(chosen)
    assert read("tahun", {str(year): "√" for year in chosen}).tahun == tuple(chosen)


@given(years, years)
def test_a_span_holds_all_its_years_or_is_refused_as_reversed(first: int, last: int) -> None:
    if first <= last:
        assert read("tahun", f"{first}-{last}").tahun == tuple(range(first, last + 1))
        return
    with pytest.raises(ValidationError, match=f"{last}-{first}"):
        ADAPTERS["tahun"].validate_python(f"{first}-{last}")


hours = st.builds("{:02}.{:02}".format, st.integers(0, 23), st.integers(0, 59))


@given(hours, hours | st.sampled_from(["", "selesai"]), st.sampled_from(["", "WIB", "WITA", "WIT"]))
def test_printed_hours_read_back(start: str, end: str, zone: str) -> None:
    printed = format_pukul(Pukul("", start, end, zone))
    assert read("jam", printed) == (printed, start, end, zone)


TOKENS = [
    *"0123456789.,-/:%&√xX()…–’' \n",
    *("\u00a0", "\u202f", "..", "000", "1.234", "1,234", "2021", "2024", "29", "31", "14.00"),
    *("Rp", "rp. ", "juta", "ribu", " miliar", "persen", " Persen", "pengaduan", "é", "ſ", "K"),
    *(
        "Rabu, ",
        "jum'at",
        "Februari",
        " oktober ",
        "mei",
        "tahun ",
        " s.d. ",
        " s.d ",
        "dan",
        "pukul ",
        " WIB",
        "selesai",
    ),
    *("belum", "diisi", "<isi>", "tidak berlaku", "ya"),
]


@pytest.mark.parametrize("name", ADAPTERS)
@settings(max_examples=300, deadline=None)
@given(text=st.lists(st.sampled_from(TOKENS), max_size=7).map("".join) | st.text(max_size=12))
def test_type_and_schema_agree_on_any_text(name: str, text: str) -> None:
    assume(name != "nomor" or not text.endswith("\n"))  # Python's `$`, unlike ECMA's, lets a last line end pass
    try:
        ADAPTERS[name].validate_python(text)
    except ValidationError as caught:
        reversed_span = "terbalik" in str(caught)
        assert CHECKS[name].is_valid(text) is reversed_span
    else:
        assert CHECKS[name].is_valid(text)
