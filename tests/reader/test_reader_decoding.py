"""From bytes to text: what is refused, where, and positions of stretches of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import START, Position
from sp4n_renaksi.reader.decoding import MAX_BYTES, TextFault, decode, line_starts, position_at, short, split_lines
from sp4n_renaksi.reader.document import read

REFUSED = {
    "latin-1": ("a: 1\nb: é\n".encode("latin-1"), "YML001", (2, 4), 'mungkin "é"'),
    "windows-1252": (b"a: 2021 \x96 2024\n", "YML001", (1, 9), 'mungkin "–"'),
    "no letter at all": (b"a: \x81\n", "YML001", (1, 4), "Huruf di sini tidak dapat dibaca"),
    "behind emoji and BOM": ("\ufeffa: \U0001f3db\r\ne\u0301\u00a0".encode() + b"\xff", "YML001", (2, 4), "UTF-8"),
    "cut in the middle": ("a: é".encode()[:-1], "YML001", (1, 4), "UTF-8"),
    "half a character": (b"a: \xed\xa0\x80", "YML001", (1, 4), "UTF-8"),
    "utf-16": ("a: 1\n".encode("utf-16"), "YML001", (1, 1), "UTF-16"),
    "utf-16 big-endian": ("\ufeffa: 1\n".encode("utf-16-be"), "YML001", (1, 1), "UTF-16"),
    "utf-16 without BOM": ("a: 1\n".encode("utf-16-le"), "YML001", (1, 1), "UTF-16"),
    "utf-16 big-endian without BOM": ("a: 1\n".encode("utf-16-be"), "YML001", (1, 1), "UTF-16"),
    "word": (b"PK\x03\x04\x14\x00", "YML001", (1, 1), "Word, Excel"),
    "pdf": (b"%PDF-1.7\n", "YML001", (1, 1), "PDF"),
    "nul": (b"a: 1\nb: x\x00y\n", "YML003", (2, 5), "U+0000"),
    "nul alone": (b"\x00", "YML003", (1, 1), "U+0000"),
    "escape": (b"a: '\x1b[31m'\n", "YML003", (1, 5), "U+001B"),
    "escape in a comment": (b"a: 1 # \x1b[31m\n", "YML003", (1, 8), "U+001B"),
    "delete": (b"a: \x7f\n", "YML003", (1, 4), "U+007F"),
    "c1": ("a: \x9b\n".encode(), "YML003", (1, 4), "U+009B"),
    "vertical tab": (b"a: \x0b\n", "YML003", (1, 4), "U+000B"),
    "form feed": (b"a: 1\r\n\x0cb: 1\n", "YML003", (2, 1), "U+000C"),
    "second BOM": ("\ufeff\ufeffa: 1\n".encode(), "YML003", (1, 1), "U+FEFF"),
    "BOM within": ("a: 1\n\ufeffb: 1\n".encode(), "YML003", (2, 1), "U+FEFF"),
    "no character": ("a: \uffff\n".encode(), "YML003", (1, 4), "U+FFFF"),
    "next line": ("a: x\x85y\n".encode(), "YML004", (1, 5), "U+0085"),
    "line separator": ("a: \U0001f3db\u2028y\n".encode(), "YML004", (1, 5), "U+2028"),
    "paragraph separator": ("a: 'x\u2029y'\n".encode(), "YML004", (1, 6), "U+2029"),
}


@pytest.mark.parametrize(("content", "code", "at", "words"), REFUSED.values(), ids=REFUSED)
def test_refused(content: bytes, code: str, at: tuple[int, int], words: str) -> None:
    document = read(content, "plan.yaml")
    (finding,) = document.findings
    assert (finding.fault.code, finding.place.position.line, finding.place.position.column) == (code, *at)
    assert words in finding.message
    assert document.data is None


def test_line_of_a_refused_file_is_shown_raw() -> None:
    assert read(b"a: 1\nb: x\x1b[31my\n", "f").findings[0].place.source == "b: x\x1b[31my"
    assert read(b"a: 1\nb: x\xffy\n", "f").findings[0].place.source == "b: x\ufffdy"
    assert read("a: 1\n".encode("utf-16"), "f").findings[0].place.source == ""


def test_lines_of_other_hidden_characters_are_named() -> None:
    assert read(b"a: \x00\x00\nb: 1\nc: \x00\n", "f").findings[0].help.endswith("juga pada baris 3.")
    assert read(b"a: \x00\x00\n", "f").findings[0].help == "Hapus karakter itu, lalu ketik ulang."
    assert read(b"a: \x00\n" * 9, "f").findings[0].help.endswith("juga pada baris 2, 3, 4, 5, 6, ....")


def test_size() -> None:
    assert len(decode(b"#" * MAX_BYTES)) == MAX_BYTES
    (finding,) = read(b"#" * (MAX_BYTES + 1), "f").findings
    assert (finding.fault.code, finding.place.position) == ("YML002", START)


@pytest.mark.parametrize(
    "text", ["", "a: 1", "\ta\r\nb\rc\n", "é – “x” √", "\u00a0\u200b\U0001f3db\ufe0f", "\x85"[:0], "\ufffd"]
)
def test_readable(text: str) -> None:
    assert decode(text.encode()) == decode(b"\xef\xbb\xbf" + text.encode()) == text


@given(st.binary(max_size=200))
def test_decoding_refuses_or_gives_the_text(content: bytes) -> None:
    document = read(content, "plan.yaml")
    try:
        text = decode(content)
    except TextFault:
        assert [finding.fault.code for finding in document.findings] in (["YML001"], ["YML003"], ["YML004"])
    else:
        assert text.encode() == content.removeprefix(b"\xef\xbb\xbf")
        assert document.text == text


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]), ("\n\r\n\r", [""] * 4)],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert split_lines(text) == lines


@given(st.text(alphabet="ab\n\r\u00a0\U0001f3db", max_size=40), st.data())
def test_positions_agree_with_lines(text: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(text)))
    position = position_at(text, index)
    line = split_lines(text)[position.line - 1]
    if index < len(text) and text[index] not in "\r\n":
        assert line[position.column - 1] == text[index]
        assert (position.end_line, position.end_column) == (position.line, position.column + 1)
    assert len(line_starts(text)) == len(split_lines(text))


@pytest.mark.parametrize(
    ("index", "length", "position"),
    [
        (0, 1, Position(1, 1, 1, 2)),
        (1, 0, Position(1, 2, 1, 2)),
        (0, 2, Position(1, 1, 1, 3)),
        (4, 2, Position(2, 1, 2, 3)),
        (1, 5, Position(1, 2, 2, 3)),
        (7, 0, Position(3, 1, 3, 1)),
    ],
)
def test_stretches(index: int, length: int, position: Position) -> None:
    assert position_at("ab\r\ncd\n", index, length) == position


def test_short() -> None:
    assert short("x" * 60) == "x" * 60
    assert short("x" * 61) == "x" * 57 + "..."
    assert short("kata " * 20, 10) == "kata ka..."
