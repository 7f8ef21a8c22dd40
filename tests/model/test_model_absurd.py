"""Absurd texts are refused as quickly as any other: no pattern goes back and forth over a long one."""

import time
from functools import cache
from typing import Annotated, Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from sp4n_renaksi.model.angka import Besaran, Bilangan, Persen, Rupiah
from sp4n_renaksi.model.butir import Cacah, NilaiButir, NomorButir
from sp4n_renaksi.model.jam import Jam
from sp4n_renaksi.model.tahun import RentangTahun, Tahun
from sp4n_renaksi.model.teks import YaTidak, pilihan
from sp4n_renaksi.model.waktu import Tanggal

TYPES: dict[str, Any] = {
    "bilangan": Bilangan,
    "persen": Persen,
    "besaran": Besaran,
    "rupiah": Rupiah,
    "nilai": NilaiButir,
    "nomor": NomorButir,
    "cacah": Cacah,
    "tahun": Tahun,
    "rentang": RentangTahun,
    "tanggal": Tanggal,
    "jam": Jam,
    "ya": YaTidak,
    "pilihan": Annotated[str, pilihan("draf", "ditetapkan")],
}
PIECES = [
    *("1", "0", ".", ",", "-", " ", "\u00a0", "a", "%", "<", "x", "X", "√", "'", "\n"),
    *(
        "1.",
        "1,",
        ".000",
        " 1",
        "1 ",
        "2021",
        "2021,",
        "2021, ",
        "2021-",
        "2021 dan ",
        "1 a",
        "% a",
        "a ",
        "Rp",
        "Rp. ",
    ),
    *("Rabu, ", "13 ", "13-", "13/10/", "oktober ", "14.00 ", "14.00-", "s.d. ", "<a", "belu", " /().'’-", "juta "),
]


@cache
def adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(TYPES[name])


def message(name: str, text: str) -> str:
    try:
        adapter(name).validate_python(text)
    except ValidationError as caught:
        return caught.errors()[0]["msg"]
    return ""


@pytest.mark.parametrize("name", TYPES)
def test_a_long_text_costs_no_more_than_its_length(name: str) -> None:
    texts = [text for piece in PIECES for text in (piece * 10_000, "1" + piece * 10_000 + "!")]
    start = time.perf_counter()
    longest = max(len(message(name, text)) for text in texts)
    assert time.perf_counter() - start < 5
    assert 0 < longest < 600


@pytest.mark.parametrize("name", TYPES)
def test_the_patterns_of_the_schema_neither(name: str) -> None:
    check = Draft202012Validator(adapter(name).json_schema())
    start = time.perf_counter()
    verdicts = {check.is_valid(piece * 1_000 + "!") for piece in PIECES}
    assert time.perf_counter() - start < 5
    assert False in verdicts
