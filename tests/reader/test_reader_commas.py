"""Commas within braces and brackets: what they cut is joined and said; a list is a list."""

import pytest
from reader_marks import BOTH_PARSERS, IN_ALL_DRESSES, Dress, unmarked

from sp4n_renaksi.reader.document import read

pytestmark = BOTH_PARSERS

CUT = {
    "decimal": ("t: {2020: «43,7»}\n", {"t": {"2020": "43,7"}}, "YML010"),
    "decimal percent": ("t: {2020: «43,7 %», 2021: 5}\n", {"t": {"2020": "43,7 %", "2021": "5"}}, "YML010"),
    "decimal behind words": ("t: {a: «sekitar 43,7 %»}\n", {"t": {"a": "sekitar 43,7 %"}}, "YML010"),
    "thousands and decimal": ("t: {a: «1.234,56», b: 1}\n", {"t": {"a": "1.234,56", "b": "1"}}, "YML010"),
    "rupiah": ("t: {a: «Rp5.000.000,00»}\n", {"t": {"a": "Rp5.000.000,00"}}, "YML010"),
    "number that is a key too": ("t: {7: 1, 2020: «43,7»}\n", {"t": {"7": "1", "2020": "43,7"}}, "YML010"),
    "number that becomes a key": ("t: {2020: «43,7», 7: 1}\n", {"t": {"2020": "43,7", "7": "1"}}, "YML010"),
    "percent in brackets": ("t: [«43,7 %»]\n", {"t": ["43,7 %"]}, "YML010"),
    "percent in brackets, tight": ("t: [9, «43,7%»]\n", {"t": ["9", "43,7%"]}, "YML010"),
    "percent in words": ("t: [«43,7 persen»]\n", {"t": ["43,7 persen"]}, "YML010"),
    "rupiah in brackets": ("t: [«Rp5.000.000,00», x]\n", {"t": ["Rp5.000.000,00", "x"]}, "YML010"),
    "sentence": (
        "sdm: {prioritas: 1, alasan: «Koordinasi, Monev dan Pembinaan»}\n",
        {"sdm": {"prioritas": "1", "alasan": "Koordinasi, Monev dan Pembinaan"}},
        "YML011",
    ),
    "sentence in many pieces": ("a: {b: «A, B,C , D dan E» }\n", {"a": {"b": "A, B,C , D dan E"}}, "YML011"),
    "sentence over lines": ("a: {b: «A,\n    B dan C»,\n  d: 1}\n", {"a": {"b": "A, B dan C", "d": "1"}}, "YML011"),
    "sentence, then entries": ("a: {b: «A, B», c: 1}\n", {"a": {"b": "A, B", "c": "1"}}, "YML011"),
    "numbers in a sentence": ("a: {b: «1, 2»}\n", {"a": {"b": "1, 2"}}, "YML011"),
    "emoji before": ("\U0001f3db: {e\u0301\u00a0: «A, B»}\n", {"\U0001f3db": {"e\u0301\u00a0": "A, B"}}, "YML011"),
    "word alone": ("nama: {«nama_instansi»}\n", {"nama": {}}, "YML016"),
    "word behind nothing": ("a: {b: , «c»}\n", {"a": {"b": None}}, "YML016"),
    "word behind quotes": ('a: {b: "x", «c»}\n', {"a": {"b": "x"}}, "YML016"),
    "word behind brackets": ("a: {b: [1], «c»}\n", {"a": {"b": ["1"]}}, "YML016"),
    "word behind a comment": ("a: {b: x, # y, z\n  «c»}\n", {"a": {"b": "x"}}, "YML016"),
}


@IN_ALL_DRESSES
@pytest.mark.parametrize(("text", "data", "code"), CUT.values(), ids=CUT)
def test_cut_value_is_joined_and_said(text: str, data: object, code: str, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text)
    document = read(dress(source), "plan.yaml", pure=pure)
    assert document.data == data
    assert [(f.fault.code, f.place.position) for f in document.findings] == [(code, position)]


@pytest.mark.parametrize(
    ("text", "data", "places"),
    [
        ("target: {2020: 43,7, 2021: 56,3}", {"target": {"2020": "43,7", "2021": "56,3"}}, [(16, 20), (28, 32)]),
        ("target: {2020: 43,7, 2021: 56,7}", {"target": {"2020": "43,7", "2021": "56,7"}}, [(16, 20), (28, 32)]),
        ("target: {2020: 43,7,2021: 56,3}", {"target": {"2020": "43,7", "2021": "56,3"}}, [(16, 20), (27, 31)]),
        ("target: [43,7 %, 56,3 %]", {"target": ["43,7 %", "56,3 %"]}, [(10, 16), (18, 24)]),
        ("target: [43,7 %,56,3 %]", {"target": ["43,7 %", "56,3 %"]}, [(10, 16), (17, 23)]),
    ],
)
def test_each_cut_value_is_said_once(text: str, data: object, places: list[tuple[int, int]], *, pure: bool) -> None:
    document = read(text.encode(), "plan.yaml", pure=pure)
    assert document.data == data
    assert {f.fault.code for f in document.findings} == {"YML010"}
    assert [(f.place.position.column, f.place.position.end_column) for f in document.findings] == places


@pytest.mark.parametrize(
    ("text", "message", "advice"),
    [
        (
            "target: {2020: 43,7, 2021: 5}",
            "Koma desimal di dalam `{ }` memutus angka: 43,7 terbaca 43 dan 7.",
            "Tulis setiap isian pada baris sendiri.",
        ),
        (
            "target: [43,7 %]",
            "Koma desimal di dalam `[ ]` memutus angka: 43,7 % terbaca 43 dan 7 %.",
            "Tulis setiap isian pada baris sendiri.",
        ),
        (
            "sdm: {prioritas: 1, alasan: Koordinasi, Monev dan Pembinaan}",
            'Koma di dalam `{ }` memutus kalimat sesudah "Koordinasi".',
            "Tulis `alasan:` pada baris sendiri, atau apit dengan tanda kutip.",
        ),
    ],
)
def test_words(text: str, message: str, advice: str, *, pure: bool) -> None:
    finding = read(text.encode(), "plan.yaml", pure=pure).findings[0]
    assert (finding.message, finding.help) == (message, advice)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("[Koordinasi, Monev dan Pembinaan]", ["Koordinasi", "Monev dan Pembinaan"]),
        ("[Koordinasi,Monev]", ["Koordinasi", "Monev"]),
        ("[12,13]", ["12", "13"]),
        ("[12,13, 14,15]", ["12", "13", "14", "15"]),
        ("[12, 13 %]", ["12", "13 %"]),
        ("['43','7 %']", ["43", "7 %"]),
        ("[43,'7 %']", ["43", "7 %"]),
        ("[x,7 %]", ["x", "7 %"]),
        ("[[43],7 %]", [["43"], "7 %"]),
        ("[43,7a %]", ["43", "7a %"]),
        ("[I.1,2.1]", ["I.1", "2.1"]),
        ("[2021,2022]", ["2021", "2022"]),
        ("[Rp5.000, 00]", ["Rp5.000", "00"]),
        ("[Rp5.000,100]", ["Rp5.000", "100"]),
        ("['a, b', c]", ["a, b", "c"]),
        ("[a, ]", ["a"]),
        ("[43, ]", ["43"]),
    ],
)
def test_list_is_a_list(text: str, items: list[str], *, pure: bool) -> None:
    document = read(f"a: {text}".encode(), "plan.yaml", pure=pure)
    assert document.findings == []
    assert document.data == {"a": items}


@pytest.mark.parametrize(
    "text", ["{a: '1,2', b: \"x, y\"}", "{a: , b: }", "{a: 1, }", "{a : 1,b : ~}", "{? a : 1}", "{a: [1,2]}"]
)
def test_sound_braces(text: str, *, pure: bool) -> None:
    assert read(f"t: {text}".encode(), "plan.yaml", pure=pure).findings == []
