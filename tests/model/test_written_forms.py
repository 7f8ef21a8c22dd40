"""One table of written forms: what each annotated type reads or refuses, and that its JSON Schema says the same."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from sp4n_renaksi.model.angka import Besaran, Bilangan, Persen, Rupiah
from sp4n_renaksi.model.base import Daftar
from sp4n_renaksi.model.butir import Cacah, NilaiButir, NomorButir
from sp4n_renaksi.model.jam import Jam
from sp4n_renaksi.model.tahun import RentangTahun, Tahun, TahunKunci
from sp4n_renaksi.model.teks import Teks, YaTidak, pilihan
from sp4n_renaksi.model.waktu import Tanggal

NBSP = "\u00a0"
D = Decimal
Status = Annotated[str, pilihan("draf", "siap_tanda_tangan", "ditetapkan")]
UNSURE = [
    "...56%",
    "....",
    "…",
    "(diisi oleh instansi)",
    "....(diisi oleh instansi)",
    "belum ditetapkan",
    "<isi>",
    "20xx",
]
"""Not yet certain, wherever a number, a date, hours or years stand."""


class Forms(NamedTuple):
    """The cases of one type. `coarser` names refused texts that an editor sees as a plain number of the right kind."""

    type: Any
    reads: dict[str, Any]
    refuses: dict[str, list[str]]
    unsure: Any = ...
    empty: Any = None
    coarser: tuple[str, ...] = ()


NOT_NUMBERS = [
    "tujuh puluh",
    "1.2345.678",
    "1,234,567",
    "1.234.56",
    "12.34.567",
    "12 345",
    "-5",
    "1/2",
    "70-80",
    "2 ribuan pengaduan",
    "1.234 juta.",
    "2 ribu juta",
    "9" * 16,
    "9" * 5000,
    "٣",
    "²",
]
OTHER_NUMBERS = ("1234.567", "0.1234567891", "1e3", "+5", ".5", "5.")
"""Refused too, but to an editor plain numbers like any other."""
COUNTS = {
    "71": (D(71), ""),
    "0": (D(0), ""),
    "007": (D(7), ""),
    "1.234": (D(1234), ""),
    "12.345": (D(12345), ""),
    "1.234,5": (D("1234.5"), ""),
    "1.234.567": (D(1234567), ""),
    "43,7": (D("43.7"), ""),
    "43.7": (D("43.7"), ""),
    "43.75": (D("43.75"), ""),
    "0,123": (D("0.123"), ""),
    "0.123": (D("0.123"), ""),
    "1234,567": (D("1234.567"), ""),
    "300 pengaduan": (D(300), "pengaduan"),
    "300 Pengaduan": (D(300), "Pengaduan"),
    f"300{NBSP}pengaduan": (D(300), "pengaduan"),
    " 300  hari kerja ": (D(300), "hari kerja"),
    f"16 hari{NBSP}kerja": (D(16), "hari kerja"),
    "16 hari/laporan (rata-rata)": (D(16), "hari/laporan (rata-rata)"),
    "1,8 juta laporan": (D(1800000), "laporan"),
    "2 ribu": (D(2000), ""),
    "2 rb pengaduan": (D(2000), "pengaduan"),
    "1,725 miliar": (D(1725000000), ""),
}
SHARES = {
    "43,7 %": (D("43.7"), "persen"),
    "43,7%": (D("43.7"), "persen"),
    f"43,7{NBSP}%": (D("43.7"), "persen"),
    "43.7 %": (D("43.7"), "persen"),
    "80 persen": (D(80), "persen"),
    "80 Persen": (D(80), "persen"),
    "100 %": (D(100), "persen"),
    "43,725 %": (D("43.725"), "persen"),
    "80 % dari pengaduan": (D(80), "persen"),
    "1.234.567 %": (D(1234567), "persen"),
}
DATE = date(2021, 10, 13)
SPANS = {
    "2021": ((2021,),),
    "tahun 2021": ((2021,),),
}

TABLE = {
    "bilangan": Forms(
        Bilangan,
        COUNTS,
        {
            "SKM006": [*NOT_NUMBERS, *OTHER_NUMBERS, "43,7 %", "80 persen", "Rp5.000", "pengaduan"],
            "SKM007": ["1,234", "12,345 pengaduan", "1.234 juta"],
        },
        unsure=(None, ""),
        coarser=OTHER_NUMBERS,
    ),
    "persen": Forms(
        Persen,
        {**SHARES, "43,7": (D("43.7"), ""), "80": (D(80), ""), "1,234": (D("1.234"), "")},
        {
            "SKM006": [*NOT_NUMBERS, *OTHER_NUMBERS, "80 pengaduan", "5 juta %"],
            "SKM007": ["1.234", "1.234 %", "12.345 persen"],
        },
        unsure=(None, ""),
        coarser=(*OTHER_NUMBERS, "1.234"),
    ),
    "besaran": Forms(
        Besaran,
        {**COUNTS, **SHARES, "43,725": (D("43.725"), "")},
        {
            "SKM006": [*NOT_NUMBERS, *OTHER_NUMBERS, "Rp5.000", "5 juta %"],
            "SKM007": ["1,234 pengaduan", "1.234 %", "1.234 juta"],
        },
        unsure=(None, ""),
        coarser=OTHER_NUMBERS,
    ),
    "rupiah": Forms(
        Rupiah,
        {
            "Rp25.000.000": (D(25000000), "rupiah"),
            "Rp 25.000.000,00": (D("25000000.00"), "rupiah"),
            f"Rp{NBSP}25.000.000": (D(25000000), "rupiah"),
            "Rp. 25.000.000,-": (D(25000000), "rupiah"),
            "rp25.000": (D(25000), "rupiah"),
            "25.000.000,00": (D("25000000.00"), "rupiah"),
            "25000000": (D(25000000), "rupiah"),
            "25.500": (D(25500), "rupiah"),
            "Rp25jt": (D(25000000), "rupiah"),
            "Rp25 juta": (D(25000000), "rupiah"),
            "Rp1,5 miliar": (D(1500000000), "rupiah"),
            "Rp0": (D(0), "rupiah"),
        },
        {
            "SKM006": [*NOT_NUMBERS, *OTHER_NUMBERS, "25 %", "25 pengaduan", "Rp", "USD 25"],
            "SKM007": ["Rp25,000", "25,000", "Rp1.234 juta"],
        },
        unsure=(None, ""),
        coarser=OTHER_NUMBERS,
    ),
    "nilai": Forms(
        NilaiButir,
        {
            **{str(n): (n, False) for n in range(1, 5)},
            "tidak berlaku": (None, True),
            "Tidak Berlaku": (None, True),
            " 4 ": (4, False),
        },
        {"SKM008": ["0", "5", "-1", "2,5", "2.5", "04", "empat", "√", "9" * 5000]},
        unsure=(None, False),
        coarser=("04",),
    ),
    "nomor butir": Forms(
        NomorButir,
        {"1": 1, "22": 22, "999999999": 999999999},
        {"SKM009": ["0", "-1", "012", "12.", "butir 12", "12 ", "1e1", "", "9" * 10, "1" * 5000]},
        coarser=("012", "12.", "1e1"),
    ),
    "cacah": Forms(
        Cacah,
        {"0": 0, "3": 3, "007": 7, " 15 ": 15, "9999": 9999},
        {"SKM006": ["-1", "2,5", "2.5", "3.", "+3", "tiga", "1.234", "10000", "1" * 5000]},
        unsure=None,
        coarser=("3.", "+3"),
    ),
    "tahun": Forms(
        Tahun,
        {**SPANS, "1900": ((1900,),), "2199": ((2199,),), "Tahun 2024": ((2024,),)},
        {"SKM010": ["21", "1899", "2200", "20211", "02021", "2021-2024", "dua ribu", "2021/2022", "1" * 5000]},
        unsure=((),),
        coarser=("02021",),
    ),
    "tahun sebagai nama isian": Forms(
        TahunKunci,
        {"2021": 2021, "1900": 1900, "2199": 2199},
        {"SKM010": ["21", "1899", "2200", " 2021", "2021 (perubahan)", "", "TA 2021"]},
    ),
    "rentang tahun": Forms(
        RentangTahun,
        {
            **SPANS,
            "2021-2024": ((2021, 2022, 2023, 2024),),
            "2021 - 2022": ((2021, 2022),),
            "2021–2022": ((2021, 2022),),
            f"2021{NBSP}–{NBSP}2022": ((2021, 2022),),
            "2021 s.d. 2024": ((2021, 2022, 2023, 2024),),
            "2021 s.d 2022": ((2021, 2022),),
            "2021 S/D 2022": ((2021, 2022),),
            "2021 sampai dengan 2022": ((2021, 2022),),
            "2021 sampai 2022": ((2021, 2022),),
            "Tahun 2021 s.d. tahun 2022": ((2021, 2022),),
            "2021, 2023": ((2021, 2023),),
            "2021,2023": ((2021, 2023),),
            "2023 dan 2021": ((2021, 2023),),
            "2021, 2022, dan 2024": ((2021, 2022, 2024),),
            "2021-2022, 2024": ((2021, 2022, 2024),),
            "2021 & 2022": ((2021, 2022),),
        },
        {
            "SKM010": ["21-24", "2021-24", "2021--2022", "2021 2022", "2021,", "2021/2022", "TW I 2021", "2024-2021"],
        },
        unsure=((),),
        coarser=("2024-2021",),
    ),
    "tanggal": Forms(
        Tanggal,
        {
            "13 Oktober 2021": (DATE, ""),
            "13 oktober 2021": (DATE, ""),
            "13 Okt 2021": (DATE, ""),
            "13-Okt-2021": (DATE, ""),
            "Rabu, 13 Oktober 2021": (DATE, "Rabu"),
            f"Rabu,{NBSP}13{NBSP}Oktober{NBSP}2021": (DATE, "Rabu"),
            "RABU 13 Oktober 2021": (DATE, "Rabu"),
            "Rabu/13 Oktober 2021": (DATE, "Rabu"),
            "Kamis, 13-10-2021": (DATE, "Kamis"),
            "13-10-2021": (DATE, ""),
            "13/10/2021": (DATE, ""),
            "5/5/2021": (date(2021, 5, 5), ""),
            "05/5/2021": (date(2021, 5, 5), ""),
            "3-4-2021": (date(2021, 4, 3), ""),
            "2021-10-13": (DATE, ""),
            "7 Pebruari 2021": (date(2021, 2, 7), ""),
            "07 Nopember 2021": (date(2021, 11, 7), ""),
            "Jum'at, 15 Oktober 2021": (date(2021, 10, 15), "Jumat"),
            "Jum’at, 15 Oktober 2021": (date(2021, 10, 15), "Jumat"),
            "Ahad, 17 Oktober 2021": (date(2021, 10, 17), "Minggu"),
            "29 Februari 2024": (date(2024, 2, 29), ""),
            "29 Februari 2000": (date(2000, 2, 29), ""),
            "31 Desember 2199": (date(2199, 12, 31), ""),
            "1 Januari 1900": (date(1900, 1, 1), ""),
        },
        {
            "SKM011": [
                "31 September 2021",
                "31-9-2021",
                "31/09/2021",
                "2021-09-31",
                "29 Februari 2021",
                "29 Februari 2100",
                "2021-02-29",
                "0 Oktober 2021",
                "32 Oktober 2021",
                "13 Oktobre 2021",
                "13 October 2021",
                "Raboe, 13 Oktober 2021",
                "Oktober 2021",
                "13 Oktober",
                "13 Oktober 21",
                "13 Oktober 1821",
                "2021-13-10",
                "2021-00-10",
                "2021-1-3",
                "10/13/2021",
                "10-13-2021",
                "13.10.2021",
                "13-10/2021",
                "2021",
                "kemarin",
                "1" * 5000,
            ],
            "SKM012": ["3/4/2021", "03/04/2021", "Sabtu, 3/4/2021"],
        },
        unsure=(None, ""),
    ),
    "jam": Forms(
        Jam,
        {
            "14.00": ("14.00", "", ""),
            "14:30": ("14.30", "", ""),
            "9.05": ("09.05", "", ""),
            "08.30": ("08.30", "", ""),
            "14": ("14.00", "", ""),
            "14.00 WIB": ("14.00", "", "WIB"),
            "14.00 wita": ("14.00", "", "WITA"),
            "Pukul 14.00 WIT": ("14.00", "", "WIT"),
            "pkl. 14.00": ("14.00", "", ""),
            "14.00 s.d selesai": ("14.00", "selesai", ""),
            "14.00 s.d. selesai": ("14.00", "selesai", ""),
            "14.00 WIB s.d. Selesai": ("14.00", "selesai", "WIB"),
            f"14.00{NBSP}–{NBSP}selesai": ("14.00", "selesai", ""),
            "09.00 s.d. 12.00 WIB": ("09.00", "12.00", "WIB"),
            "09.00-11.30": ("09.00", "11.30", ""),
        },
        {"SKM013": ["sore", "24.00", "25.00", "14.75", "14.5", "14.00 WIBB", "s.d. selesai", "selesai", "1" * 5000]},
        unsure=("", "", ""),
        coarser=("14.75", "14.5"),
    ),
    "ya atau tidak": Forms(
        YaTidak,
        {"ya": True, "Ya": True, "√": True, "✓": True, "tidak": False, "TIDAK": False},
        {"SKM005": ["ada", "yes", "true", "y", "x", "1", "...."]},
        empty=False,
    ),
    "pilihan": Forms(
        Status,
        {"draf": "draf", "Draf": "draf", " siap_tanda_tangan ": "siap_tanda_tangan"},
        {"SKM004": ["final", "siap tanda tangan", "1", "....", "d" * 5000]},
        empty="",
    ),
    "teks": Forms(
        Teks,
        {"": "", " a  b ": " a  b ", "baris\nbaris\n": "baris\nbaris\n", "no": "no", "14.00": "14.00", "....": "...."},
        {},
        empty="",
    ),
}


def cases(part: str) -> list[Any]:
    return [
        pytest.param(name, text, expected, id=f"{name}: {text[:40]}")
        for name, forms in TABLE.items()
        for text, expected in rows(forms, part)
    ]


def rows(forms: Forms, part: str) -> Iterator[tuple[str, Any]]:
    if part == "reads":
        yield from forms.reads.items()
    elif part == "refuses":
        yield from ((text, code) for code, texts in forms.refuses.items() for text in texts)
    elif forms.unsure is not ...:
        yield from ((text, forms.unsure) for text in UNSURE)


@cache
def adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(TABLE[name].type)


@cache
def check(name: str) -> Any:
    return Draft202012Validator(adapter(name).json_schema())


def read(name: str, value: object) -> Any:
    return adapter(name).validate_python(value)


def without_text(value: Any) -> Any:
    return tuple(value)[1:] if isinstance(value, tuple) else value


def as_editor(text: str) -> object:
    """What the core schema of YAML 1.2 makes of a plain scalar."""
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.casefold() == "true"
    if re.fullmatch("[-+]?[0-9]+", text, re.ASCII) and len(text) < 4000:
        return int(text)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text, re.ASCII):
        return float(text)
    return text


def accepted_by_schema(name: str, value: object) -> bool:
    return bool(check(name).is_valid(value))


@pytest.mark.parametrize(("name", "text", "value"), [*cases("reads"), *cases("unsure")])
def test_reads(name: str, text: str, value: object) -> None:
    read_value = read(name, text)
    assert without_text(read_value) == value
    if isinstance(read_value, tuple):
        assert read_value[0] == " ".join(text.split())


@pytest.mark.parametrize(("name", "text", "value"), [*cases("reads"), *cases("unsure")])
def test_schema_takes_what_the_type_reads(name: str, text: str, value: object) -> None:
    assert accepted_by_schema(name, text), "quoted"
    if name != "tahun sebagai nama isian":  # a key is text in every editor
        assert accepted_by_schema(name, as_editor(text)), "plain"


@pytest.mark.parametrize(("name", "text", "code"), cases("refuses"))
def test_refuses(name: str, text: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        read(name, text)
    (error,) = caught.value.errors()
    assert error["type"] == code
    assert error["loc"] == ()
    assert text[:20] in error["msg"] if text else "(belum diisi)" in error["msg"]


@pytest.mark.parametrize(("name", "text", "code"), cases("refuses"))
def test_schema_refuses_what_the_type_refuses(name: str, text: str, code: str) -> None:
    reversed_span = text == "2024-2021"  # no pattern compares two numbers
    assert accepted_by_schema(name, text) is reversed_span, "quoted"
    plain = as_editor(text)
    if text in TABLE[name].coarser:
        assert reversed_span or isinstance(plain, int | float), "only a plain number may be coarser"
        assert accepted_by_schema(name, plain), "no longer coarser: take it off the list"
    elif text:
        assert not accepted_by_schema(name, plain), "plain"


@pytest.mark.parametrize("name", [name for name in TABLE if name not in ("nomor butir", "tahun sebagai nama isian")])
@pytest.mark.parametrize("value", [None, "", "  ", NBSP])
def test_nothing_filled_in(name: str, value: str | None) -> None:
    expected = value if name == "teks" and value is not None else TABLE[name].empty
    assert read(name, value) == expected
    assert accepted_by_schema(name, value)


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("value", [["2021", ["2022"]], {"nilai": "4"}, [{}], {"2021": ["√"]}], ids=str)
def test_one_scalar_is_no_list_and_no_mapping(name: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        read(name, value)
    (error,) = caught.value.errors()
    assert error["type"] == ("SKM010" if name == "rentang tahun" and isinstance(value, dict) else "SKM003")
    assert not accepted_by_schema(name, value)


YEARS = [
    (["2021", "2023"], (2021, 2023)),
    (["2021-2022", "2024", None, ""], (2021, 2022, 2024)),
    (["2021", "...."], ()),
    ({"2021": "√", "2022": None, "2023": "v", "2024": ""}, (2021, 2023)),
    ({"2021": "√", "2022": "...."}, ()),
]


@pytest.mark.parametrize(("value", "years"), YEARS, ids=str)
def test_years_as_a_list_or_as_ticks(value: object, years: tuple[int, ...]) -> None:
    assert read("rentang tahun", value).tahun == years
    assert accepted_by_schema("rentang tahun", value)


@pytest.mark.parametrize("value", [[], [None], {}, {"2021": None, "2022": None}], ids=str)
def test_no_year_ticked_is_not_filled_in(value: object) -> None:
    assert read("rentang tahun", value) is None
    assert accepted_by_schema("rentang tahun", value)


@pytest.mark.parametrize(
    "value", [["2021", "21"], ["2021", "dan 2022"], {"21": "√"}, {"2021": "2022"}, {"lain": None}], ids=str
)
def test_years_refused_in_a_list_or_under_a_key(value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        read("rentang tahun", value)
    assert [error["type"] for error in caught.value.errors()] == ["SKM010"]
    assert not accepted_by_schema("rentang tahun", value)


def test_a_list_of_one_may_be_that_one() -> None:
    several = TypeAdapter[tuple[int, ...]](Daftar[NomorButir])
    assert several.validate_python("12") == several.validate_python(["12"]) == (12,)
    assert several.validate_python(None) == ()
    taken = Draft202012Validator(several.json_schema())
    right: list[object] = ["12", 12, ["12", 13], [], None]
    wrong: list[object] = ["x", 0, ["x"], [None], {}]
    assert [value for value in (*right, *wrong) if taken.is_valid(value)] == right
