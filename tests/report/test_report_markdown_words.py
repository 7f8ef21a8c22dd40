"""Words in Markdown are read as words, wherever they come from."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from report_cases import NASTY
from report_markdown import ODD, rows, tokens

from sp4n_renaksi.report.markdown_words import table, words
from sp4n_renaksi.report.plain import printable


def seen(text: str) -> list[str]:
    """What a cell with these words says, and the cell beside it."""
    markdown = "\n".join(table(["A", "B"], [[words(text), "z"]]))
    assert not {token.type for token in tokens(markdown)} & {*ODD, "html_inline", "html_block"}
    _, row = rows(markdown)
    return row


def solid(text: str) -> str:
    return "".join(text.replace("`", "").split())


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Isi `...56%` salah.", "Isi `...56%` salah."),
        ("a|b `c|d`", r"a\|b `c\|d`"),
        ("babel_2021 dan _miring_", r"babel_2021 dan \_miring\_"),
        ("**tebal**", r"\*\*tebal\*\*"),
        ("[a](b) <b>", r"\[a\](b) \<b>"),
        ("A & B &amp;", r"A & B \&amp;"),
        ("satu ` saja", r"satu \` saja"),
        ("``dua``", r"\`\`dua\`\`"),
        ("http://x www.x a@b.c", r"http\://x www\.x a\@b.c"),
        ("a\nb\x1b", r"a\\nb\\x1b"),
    ],
)
def test_only_what_would_be_read_otherwise_is_escaped(text: str, markdown: str) -> None:
    assert words(text) == markdown


@given(st.text() | st.text("`|\\ab*_[]()<>!~&;#\n "))
@example(NASTY)
@example(r"`a\|b`")
@example("`a\\\\` | b")
def test_words_stay_words(text: str) -> None:
    cell, beside = seen(text)
    assert solid(cell) == solid(printable(text))
    assert beside == "z"


def test_numbers_stand_right() -> None:
    assert list(table(["A", "B"], [["x", "1"]], numbers=["B"])) == ["| A | B |", "| --- | ---: |", "| x | 1 |"]
