"""What a text holds: plain data, text for every scalar, and what is said without refusing the file."""

from typing import Any

import pytest
from reader_marks import BOTH_PARSERS, IN_ALL_DRESSES, Dress, unmarked

from sp4n_renaksi.finding import Severity
from sp4n_renaksi.reader.document import Document, read

pytestmark = BOTH_PARSERS


def codes(document: Document) -> list[str]:
    return [finding.fault.code for finding in document.findings]


WRITTEN: dict[str, Any] = {
    "no: 1": {"no": "1"},
    "NO: ya": {"NO": "ya"},
    "on: off": {"on": "off"},
    "jam: 14:00": {"jam": "14:00"},
    "jam: 14.00": {"jam": "14.00"},
    "jam: 08.30": {"jam": "08.30"},
    "kode: 010": {"kode": "010"},
    "kode: 1.10": {"kode": "1.10"},
    "kode: 1_000": {"kode": "1_000"},
    "telepon: 07174262141": {"telepon": "07174262141"},
    "nilai: 1.234,56": {"nilai": "1.234,56"},
    "tanggal: 2021-13-45": {"tanggal": "2021-13-45"},
    "tanggal: 2021-02-30 25:00:00": {"tanggal": "2021-02-30 25:00:00"},
    "biner: 0b_": {"biner": "0b_"},
    "besar: 0x": {"besar": "0x"},
    "tak hingga: .inf": {"tak hingga": ".inf"},
    "sama: =": {"sama": "="},
    "12: 4": {"12": "4"},
    "2.5: x": {"2.5": "x"},
    "true: x": {"true": "x"},
    "~: x": {"~": "x"},
    "'<<': x": {"<<": "x"},
    "a: '<<'": {"a": "<<"},
    "a: <<": {"a": "<<"},
    "a: <<b": {"a": "<<b"},
    "a: Rp5.000.000,00": {"a": "Rp5.000.000,00"},
    "a: ...56%": {"a": "...56%"},
    "a: (diisi oleh instansi)": {"a": "(diisi oleh instansi)"},
    "a: √": {"a": "√"},
    "a: https://lapor.go.id": {"a": "https://lapor.go.id"},
    "a: SP4N-LAPOR!": {"a": "SP4N-LAPOR!"},
    "a: Monitoring & evaluasi": {"a": "Monitoring & evaluasi"},
    "a: x *miring* y": {"a": "x *miring* y"},
    "a: '[/]'": {"a": "[/]"},
    "a: --": {"a": "--"},
    "a: nama:Dinas": {"a": "nama:Dinas"},
    "a: Dinas {{ nama }}": {"a": "Dinas {{ nama }}"},
    "a:": {"a": None},
    "a: ~": {"a": None},
    "a: null": {"a": None},
    "a: Null": {"a": None},
    "a: NULL": {"a": None},
    "a: nULL": {"a": "nULL"},
    "a: ''": {"a": ""},
    'a: ""': {"a": ""},
    "a: '~'": {"a": "~"},
    "a: 'null'": {"a": "null"},
    "a: nul": {"a": "nul"},
    "a:\n  -\n  - ~\n  - ''\n  - x": {"a": [None, None, "", "x"]},
    "a: {b: , c: ~}": {"a": {"b": None, "c": None}},
    "a: {}": {"a": {}},
    "a: []": {"a": []},
    "a: [[1, 2], {b: c}]": {"a": [["1", "2"], {"b": "c"}]},
    "a: [b: c]": {"a": [{"b": "c"}]},
    "a:\n- b\n- c": {"a": ["b", "c"]},
    "a: |\n  x # y\n  - z": {"a": "x # y\n- z"},
    "a: >\n  x\n  y\n": {"a": "x y\n"},
    "a: |2\n    x\n": {"a": "  x\n"},
    "a: |\nb: 1": {"a": "", "b": "1"},
    "a: x\n  y": {"a": "x y"},
    "? a\n: b": {"a": "b"},
    "? a b c\n: b": {"a b c": "b"},
    "---\na: b\n...\n": {"a": "b"},
    "# komentar\na: b # komentar\n#c: d": {"a": "b"},
    "a: x\u00a0y \U0001f3db": {"a": "x\u00a0y \U0001f3db"},
    'a: "\\u00e9\\n\\tx\\\\"': {"a": "é\n\tx\\"},
    "a: " + "1" * 5000: {"a": "1" * 5000},
}


@pytest.mark.parametrize(("text", "data"), WRITTEN.items())
def test_scalars_are_text(text: str, data: object, *, pure: bool) -> None:
    document = read(text.encode(), "plan.yaml", pure=pure)
    assert document.findings == []
    assert document.data == data


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "belum berisi apa pun"),
        ("\n\n", "belum berisi apa pun"),
        ("# komentar saja\n", "belum berisi apa pun"),
        ("---\n", "belum berisi apa pun"),
        ("~", "belum berisi apa pun"),
        ("- kominfo\n", "tidak berisi isian"),
        ("[a, b]", "tidak berisi isian"),
        ("Rencana aksi ini ...", "tidak berisi isian"),
        ("nama:Dinas", "tidak berisi isian"),
    ],
)
def test_file_without_entries(text: str, words: str, *, pure: bool) -> None:
    document = read(text.encode(), "plan.yaml", pure=pure)
    assert codes(document) == ["YML017"]
    assert words in document.findings[0].message
    assert document.data is None


TWICE = {
    "number": (
        "3: 4\n4: 1\n«3»: 2\n",
        {"3": "4", "4": "1"},
        "Isian `3` tertulis dua kali: `4` pada baris 1 dan `2` pada baris 3.",
    ),
    "deep": (
        "a:\n  - nama: x\n    kode: y\n    «nama»: z\n",
        {"a": [{"nama": "x", "kode": "y"}]},
        "Isian `nama` tertulis dua kali: `x` pada baris 2 dan `z` pada baris 4.",
    ),
    "equal values": ("a: 1\n«a»: 1\n", {"a": "1"}, "`1` pada baris 1 dan `1` pada baris 2"),
    "containers": (
        "a:\n  b: 1\n«a»:\n  - c\nd: 1\n",
        {"a": {"b": "1"}, "d": "1"},
        "Isian `a` tertulis dua kali: pada baris 1 dan pada baris 3.",
    ),
    "container behind text": ("a: 1\n«a»: [b]\n", {"a": "1"}, "`1` pada baris 1 dan pada baris 2"),
    "empty": ("a:\n«a»: x\n", {"a": None}, "belum diisi pada baris 1 dan `x` pada baris 2"),
    "empty is kept": ("a: ~\n«a»:\n", {"a": None}, "pada baris 2"),
    "braces": ("a: {b: 1, «b»: 2}\n", {"a": {"b": "1"}}, "`1` pada baris 1 dan `2` pada baris 1"),
    "within a second": (
        "a: 1\nb: {c: 1}\n",
        {"a": "1", "b": {"c": "1"}},
        None,
    ),
    "same name elsewhere": ("a: {c: 1}\nb: {c: 1}\nc: 1\n", {"a": {"c": "1"}, "b": {"c": "1"}, "c": "1"}, None),
    "quotes": ("a: 1\n«'a'»: 2\n", {"a": "1"}, "`1` pada baris 1 dan `2` pada baris 2"),
    "long": ("a: " + "x" * 90 + "\n«a»: y\n", {"a": "x" * 90}, "`" + "x" * 37 + "...` pada baris 1"),
    "name that a comma cut off": ("t: {7: 1, 2020: 43, 2021: 5}\n", {"t": {"7": "1", "2020": "43", "2021": "5"}}, None),
}


@IN_ALL_DRESSES
@pytest.mark.parametrize(("text", "data", "words"), TWICE.values(), ids=TWICE)
def test_repeated_key(text: str, data: object, words: str | None, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text) if words else (text, None)
    document = read(dress(source), "plan.yaml", pure=pure)
    assert document.data == data
    assert [(f.fault.code, f.place.position) for f in document.findings] == ([("YML009", position)] if words else [])
    assert all(words in finding.message for finding in document.findings if words)


def test_repeated_key_names_both_places(*, pure: bool) -> None:
    document = read(b"jawaban:\n  3: 4\n  4: 2\n  3: 2\n  3: 1\n", "asesmen.yaml", pure=pure)
    second, third = document.findings
    assert second.help == "Hapus salah satu. (Pemeriksaan dilanjutkan dengan `4`.)"
    assert [(r.place.file, r.place.position.line, r.place.position.column) for r in second.related] == [
        ("asesmen.yaml", 2, 3)
    ]
    assert second.related[0].place.source == "  3: 4"
    assert (third.place.position.line, third.related[0].place.position.line) == (5, 2)


def test_repeated_key_in_what_is_left_out(*, pure: bool) -> None:
    document = read(b"a: {b: 1}\na: {b: 2, b: 3}\n", "plan.yaml", pure=pure)
    assert document.data == {"a": {"b": "1"}}
    places = [(f.place.position.column, f.related[0].place.position.column) for f in document.findings]
    assert sorted(places) == [(1, 1), (11, 5)]


HASHES = {
    "in a value": ("catatan: Laporan «#1234567 selesai»\n", {"catatan": "Laporan"}),
    "all of a value": ("catatan: «#1234567 selesai»\n", {"catatan": None}),
    "in an item": ("a:\n  - Laporan «#12»\n", {"a": ["Laporan"]}),
    "behind several spaces": ("a: x   «#12»\n", {"a": "x"}),
    "behind a number": ("a: 12 «#3»\n", {"a": "12"}),
    "last line": ("a: Laporan «#12»", {"a": "Laporan"}),
    "behind emoji": (
        "a: \U0001f3db\ufe0f e\u0301\u00a0«x»".replace("«x»", "y «#1»"),
        {"a": "\U0001f3db\ufe0f e\u0301\u00a0y"},
    ),
}


@IN_ALL_DRESSES
@pytest.mark.parametrize(("text", "data"), HASHES.values(), ids=HASHES)
def test_hash_cuts_a_value(text: str, data: object, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text)
    document = read(dress(source), "plan.yaml", pure=pure)
    assert [(f.fault.code, f.place.position) for f in document.findings] == [("YML012", position)]
    assert document.findings[0].fault.severity is Severity.WARNING
    assert document.data == data


def test_hash_says_what_is_lost(*, pure: bool) -> None:
    finding = read(b"catatan: Laporan #1234567 selesai\n", "plan.yaml", pure=pure).findings[0]
    assert finding.message == "Tulisan sesudah ` #` dianggap komentar dan tidak terbaca: `#1234567 selesai`."
    assert "apit seluruh isi dengan tanda kutip" in finding.help


@pytest.mark.parametrize(
    "text",
    [
        "a: x # perlu cek",
        "a: x #",
        "a: x ##",
        "a: x #! alat",
        "a: x\n#b: y",
        "a: x\n  #b: y\nc: z",
        "a: 'Laporan #12' # nomor",
        "a: 'Laporan' #nomor",
        "a: Laporan#12",
        "a: Laporan\u00a0#12",
        "a: |\n  Laporan #12\n",
        "a: [b, c] #daftar",
        "a: #daftar\n  - b",
        "a: x # renaksi: abaikan SAS003 -- alasan",
        "#12\na: x",
    ],
)
def test_comment_is_a_comment(text: str, *, pure: bool) -> None:
    assert read(text.encode(), "plan.yaml", pure=pure).findings == []


def test_second_document(*, pure: bool) -> None:
    document = read(b"a: 1\n---\nb: 2 #x\nb: 3\n", "plan.yaml", pure=pure)
    assert [(f.fault.code, f.place.position.line) for f in document.findings] == [("YML013", 2)]
    assert document.data == {"a": "1"}


def test_broken_second_document(*, pure: bool) -> None:
    document = read(b"a: 1\n---\nb: [\n", "plan.yaml", pure=pure)
    assert [(f.fault.code, f.place.position.line) for f in document.findings] == [("YML013", 2)]
    assert document.data == {"a": "1"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: &x 1\nb: *x\n", [(1, 4), (2, 4)]),
        ("a: &x\n  c: 1\nb:\n  <<: *x\n", [(1, 4), (4, 3), (4, 7)]),
        ("a: &x [*x]\n", [(1, 4), (1, 8)]),
        ("&x a: 1\nb: *x\n", [(1, 1), (2, 4)]),
        ("*x : 1\nb: &x 1\n", [(1, 1), (2, 4)]),
    ],
)
def test_anchors_and_aliases(text: str, places: list[tuple[int, int]], *, pure: bool) -> None:
    document = read(text.encode(), "plan.yaml", pure=pure)
    assert sorted((f.place.position.line, f.place.position.column) for f in document.findings) == places
    assert set(codes(document)) == {"YML015"}
    assert document.data is None


def test_all_faults_of_a_file_in_one_run(*, pure: bool) -> None:
    text = "a: 1\na: 2\nb: {c: 43,7}\nd: Laporan #12\ne: !x 1\nf: x: y\n"
    document = read(text.encode(), "plan.yaml", pure=pure)
    assert sorted(codes(document)) == ["YML006", "YML007", "YML009", "YML010", "YML012"]
    assert document.data is None
