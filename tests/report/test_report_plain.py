import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.report.plain import beginning, cells, ending, printable

anything = st.text(st.characters())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("biasa, √ “kutip” 日本 👩‍💻", "biasa, √ “kutip” 日本 👩‍💻"),
        ("\x1b[2J", "\\x1b[2J"),
        ("\x00\x07\x08\x0b\x7f\x85\x9b", "\\x00\\x07\\x08\\x0b\\x7f\\x85\\x9b"),
        ("baris\nbaru\r\tdan", "baris\\nbaru\\r\\tdan"),
        ("\u202eterbalik\u2066", "\\u202eterbalik\\u2066"),
        ("\u2028\u2029\u061c\u200e", "\\u2028\\u2029\\u061c\\u200e"),
        ("\ud800\udcff", "\\ud800\\udcff"),
        ("[/] [bold]", "[/] [bold]"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(anything)
def test_printable_text_is_one_line_that_steers_nothing(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert not [char for char in shown if ord(char) < 32 or 0x7F <= ord(char) < 0xA0]
    shown.encode()
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("日本", 4),
        ("é", 1),
        ("e\u0301", 1),
        ("ＡＢ", 4),
        ("👍", 2),
        ("a\u200db", 2),
        ("ก\u0e34", 1),
    ],
)
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "room", "first", "last"),
    [
        ("abcdefgh", 8, "abcdefgh", "abcdefgh"),
        ("abcdefgh", 7, "abcd...", "...efgh"),
        ("abcdefgh", 4, "a...", "...h"),
        ("abcdefgh", 3, "", ""),
        ("日本日本", 7, "日本...", "...日本"),
        ("日本日本", 6, "日...", "...本"),
        ("", 0, "", ""),
    ],
)
def test_cutting(text: str, room: int, first: str, last: str) -> None:
    assert beginning(text, room) == first
    assert ending(text, room) == last


@given(anything.map(printable), st.integers(0, 40))
def test_what_is_cut_fits(text: str, room: int) -> None:
    for cut in (beginning(text, room), ending(text, room)):
        assert cells(cut) <= room
        assert cut == text or cells(text) > room
