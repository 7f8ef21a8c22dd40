"""Mends: what an edit changes in a file, and that the file then says what was meant and all else as before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Loc, Position
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


def test_prose_has_no_values_to_mend() -> None:
    assert read_prose(b"Dinas Koinfo\n", "bab-1.md").mend((), "Dinas Kominfo") is None
