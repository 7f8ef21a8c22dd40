"""Mends: what an edit changes in a file, and that the file then says what was meant and all else as before."""

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sp4n_renaksi.finding import Loc, Mend, Position
from sp4n_renaksi.reader.decoding import line_starts
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.reader.prose import read_prose
from sp4n_renaksi.reader.writing import written


@pytest.mark.parametrize(
    ("text", "style", "expected"),
    [
        ("Dinas Kominfo", "", "Dinas Kominfo"),
        ("12", "", "12"),
        ("Biro Hukum (Setda)", "", "Biro Hukum (Setda)"),
        ("SP4N-LAPOR!", "", '"SP4N-LAPOR!"'),
        ("null", "", '"null"'),
        ("Null", "", '"Null"'),
        ("nullus", "", "nullus"),
        ("~", "", '"~"'),
        ("", "", '""'),
        ("a: b", "", '"a: b"'),
        ("a #b", "", '"a #b"'),
        ("a, b", "", '"a, b"'),
        ("a ", "", '"a "'),
        ("-a", "", '"-a"'),
        ('kata "x"', "", r'"kata \"x\""'),
        ("a\\b", "", r'"a\\b"'),
        ("Jum'at", "'", "'Jum''at'"),
        ("Dinas Kominfo", '"', '"Dinas Kominfo"'),
    ],
)
def test_a_text_is_written_in_the_style_that_stands_there(text: str, style: str, expected: str) -> None:
    assert written(text, style) == expected


@given(
    st.text(st.characters(codec="utf-8")).filter(str.isprintable),
    st.sampled_from(["", "'", '"']),
    st.sampled_from(["a: {}\n", "- b\n- {}\n", "[x, {}]\n", "k: [{{a: {}}}]\n"]),
)
def test_whatever_is_written_is_read_as_that_text(text: str, style: str, around: str) -> None:
    document = read(("x:\n  " + around.format(written(text, style)).replace("\n", "\n  ")).encode(), "f")
    assert document.findings == []
    data = str(document.data)
    assert repr(text) in data


TEXT = """\
pihak: Dinas Koinfo  # salah eja
daftar: [Dinas Koinfo, 'Dinas Koinfo']
dua:
  nama: "Dinas Koinfo"
panjang: Dinas
  Koinfo
blok: |
  Dinas Koinfo
kosong:
"""


@pytest.mark.parametrize(
    ("loc", "position", "text"),
    [
        (("pihak",), Position(1, 8, 1, 20), "Dinas Kominfo"),
        (("pihak", 0), Position(1, 8, 1, 20), "Dinas Kominfo"),
        (("daftar", 0), Position(2, 10, 2, 22), "Dinas Kominfo"),
        (("daftar", 1), Position(2, 24, 2, 38), "'Dinas Kominfo'"),
        (("dua", "nama"), Position(4, 9, 4, 23), '"Dinas Kominfo"'),
    ],
)
def test_a_mend_is_the_stretch_of_the_whole_value(loc: Loc, position: Position, text: str) -> None:
    mend = read(TEXT.encode(), "tim.yaml").mend(loc, "Dinas Kominfo")
    assert mend is not None
    assert (mend.place.file, mend.place.position, mend.text) == ("tim.yaml", position, text)


@pytest.mark.parametrize(
    ("loc", "text"),
    [
        (("panjang",), "Dinas Kominfo"),
        (("blok",), "Dinas Kominfo"),
        (("kosong",), "Dinas Kominfo"),
        (("dua",), "Dinas Kominfo"),
        (("apa",), "Dinas Kominfo"),
        (("pihak",), "Dinas\nKominfo"),
        (("pihak",), "Dinas\x1bKominfo"),
    ],
)
def test_what_cannot_be_changed_in_one_stretch_is_left_to_people(loc: Loc, text: str) -> None:
    assert read(TEXT.encode(), "tim.yaml").mend(loc, text) is None


def made(text: str, mend: Mend) -> str:
    """Make one mend in a text without a mark of the byte order."""
    at = mend.place.position
    start = line_starts(text)[at.line - 1]
    return text[: start + at.column - 1] + mend.text + text[start + at.end_column - 1 :]


@pytest.mark.parametrize(
    ("loc", "text", "span", "expected"),
    [
        (("pihak",), "Kominfo", (6, 12), "pihak: Dinas Kominfo  # salah eja"),
        (("panjang",), "Kominfo", (6, 12), "  Kominfo"),
        (("blok",), "Kominfo: #1", (6, 12), "  Dinas Kominfo: #1"),
        (("daftar", 1), "'K'", (6, 12), "daftar: [Dinas Koinfo, 'Dinas ''K''']"),
        (("dua", "nama"), 'K"\\', (6, 12), r'  nama: "Dinas K\"\\"'),
    ],
)
def test_a_stretch_is_mended_where_it_stands(loc: Loc, text: str, span: tuple[int, int], expected: str) -> None:
    mend = read(TEXT.encode(), "tim.yaml").mend(loc, text, span)
    assert mend is not None
    assert mend.place.position.end_line == mend.place.position.line
    lines = zip(made(TEXT, mend).split("\n"), TEXT.split("\n"), strict=True)
    assert [line for line, before in lines if line != before] == [expected]


@pytest.mark.parametrize(
    ("loc", "text", "span"),
    [
        (("panjang",), "Dinas Kominfo", (0, 12)),  # on two lines
        (("panjang",), "Kominfo", (5, 12)),
        (("pihak",), "Kominfo: 1", (6, 12)),
        (("pihak",), "Kominfo #1", (6, 12)),
        (("daftar", 0), "Kominfo, 1", (6, 12)),
        (("pihak",), "null", (0, 12)),
        (("pihak",), "", (6, 12)),
        (("pihak",), " Kominfo", (6, 12)),
        (("blok",), "Kominfo\n", (6, 12)),
        (("pihak",), "Kominfo", (6, 13)),
        (("pihak",), "Kominfo", (6, 6)),
        (("kosong",), "Kominfo", (0, 1)),
    ],
)
def test_a_stretch_that_cannot_be_changed_alone(loc: Loc, text: str, span: tuple[int, int]) -> None:
    assert read(TEXT.encode(), "tim.yaml").mend(loc, text, span) is None


PIECES = st.sampled_from(
    [
        *("a", "resiko", "Jum'at", '"x"', "\u00a0", "\U0001f3db\ufe0f", "e\u0301", "\\", ":", "#", ",", "''", "  "),
        *("\n", "-", "ka", "\t"),
    ]
)


@settings(max_examples=400)
@given(
    value=st.lists(PIECES, min_size=1, max_size=14).map(" ".join),
    words=st.lists(PIECES, min_size=1, max_size=3).map(" ".join),
    style=st.sampled_from(["", "'", '"', "|", ">"]),
    width=st.sampled_from([10, 80]),
    data=st.data(),
)
def test_whatever_is_mended_reads_as_the_text_with_that_stretch_replaced(
    value: str, words: str, style: str, width: int, data: st.DataObject
) -> None:
    plan = {"awal": "x", "isi": [value, value], "akhir": "y"}
    text = yaml.safe_dump(plan, default_style=style or None, allow_unicode=True, width=width, sort_keys=False)
    document = read(text.encode(), "f")
    assume(document.data is not None)
    index = data.draw(st.sampled_from([0, 1]))
    texts = [document.value(("isi", 0)), document.value(("isi", 1))]  # PyYAML itself folds some texts wrongly
    start = data.draw(st.integers(0, len(texts[index]) - 1))
    end = data.draw(st.integers(start + 1, len(texts[index])))
    mend = document.mend(("isi", index), words, (start, end))
    if mend is not None:
        texts[index] = texts[index][:start] + words + texts[index][end:]
        assert read(made(text, mend).encode(), "f").data == {**plan, "isi": texts}


def test_prose_is_mended_in_stretches_of_one_line() -> None:
    prose = read_prose("\ufeffDinas Koinfo 🏛\r\nDinas Koinfo".encode(), "bab-1.md")
    mend = prose.mend((), "Kominfo", (22, 28))
    assert mend is not None
    assert made(prose.text, mend) == "Dinas Koinfo 🏛\r\nDinas Kominfo"


@pytest.mark.parametrize(
    ("text", "span"), [("K", None), ("K\n", (6, 12)), ("K", (6, 14)), ("K", (0, 0)), ("K", (9, 99))]
)
def test_prose_that_cannot_be_mended(text: str, span: tuple[int, int] | None) -> None:
    assert read_prose(b"Dinas Koinfo\r\nDinas", "bab-1.md").mend((), text, span) is None
