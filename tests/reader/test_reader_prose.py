"""A chapter's prose is one text: a span is its place, cut at the end of its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import START, Loc
from sp4n_renaksi.reader.prose import read_prose

TEXT = "# Bab 1\r\n\r\nDinas Koinfo — 😀 bersama\nInspektorat.\rAkhir"


def span_of(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Dinas Koinfo", (3, 1, 3, 13)),
        ("😀 bersama", (3, 16, 3, 25)),
        ("bersama\nInspektorat", (3, 18, 3, 25)),
        ("Bab 1\r\n", (1, 3, 1, 8)),
        ("Inspektorat.\rAkhir", (4, 1, 4, 13)),
        ("Akhir", (5, 1, 5, 6)),
    ],
)
def test_a_span_is_placed_and_cut_at_the_end_of_its_line(words: str, place: tuple[int, int, int, int]) -> None:
    prose = read_prose(TEXT.encode(), "bab-1.md")
    at = prose.place_of((), span=span_of(words)).position
    assert (at.line, at.column, at.end_line, at.end_column) == place


def test_the_line_of_the_source_stands_beside_the_place() -> None:
    place = read_prose(TEXT.encode(), "bab-1.md").place_of((), span=span_of("Koinfo"))
    assert (place.file, place.source) == ("bab-1.md", "Dinas Koinfo — 😀 bersama")
    assert place.source[place.position.column - 1 : place.position.end_column - 1] == "Koinfo"


@pytest.mark.parametrize("loc", [(), ("tidak_ada",), (3,)])
def test_without_a_span_a_finding_stands_at_the_start(loc: Loc) -> None:
    prose = read_prose(TEXT.encode(), "bab-1.md")
    prose.look_up([loc])
    assert prose.place_of(loc, on_key=True).position == START


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    prose = read_prose(b"\xef\xbb\xbfAwal", "bab-1.md")
    assert (prose.text, prose.place_of((), span=(0, 4)).position.end_column) == ("Awal", 5)


@pytest.mark.parametrize(
    ("content", "code", "place", "source"),
    [
        ("satu\nsurat é".encode("latin-1"), "YML001", (2, 7), "surat \ufffd"),
        (b"satu\nA\x1bB", "YML003", (2, 2), "A\x1bB"),
        ("satu\nA\u2028B".encode(), "YML004", (2, 2), "A\u2028B"),
        ("satu".encode("utf-16"), "YML001", (1, 1), None),
    ],
)
def test_a_text_that_cannot_be_read_stays_empty_and_says_why(
    content: bytes, code: str, place: tuple[int, int], source: str | None
) -> None:
    prose = read_prose(content, "bab-1.md")
    (finding,) = prose.findings
    assert (prose.text, prose.data, finding.fault.code) == ("", None, code)
    assert (finding.place.position.line, finding.place.position.column) == place
    assert source is None or finding.place.source == source


@given(st.text(st.sampled_from("ab é\n\r"), max_size=30), st.data())
def test_every_span_lies_within_one_line_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = read_prose(text.encode(), "bab-1.md").place_of((), span=(start, end))
    at = place.position
    assert at.line == at.end_line
    assert place.source in text
    marked = place.source[at.column - 1 : at.end_column - 1]
    assert text[start:end].startswith(marked) or end == start
