"""Where things stand: each loc at its key, its value, or a stretch of its value, on both parsers."""

import pytest
from reader_marks import BOTH_PARSERS, IN_ALL_DRESSES, Dress, unmarked

from sp4n_renaksi.finding import START, Loc
from sp4n_renaksi.reader.document import Document, read

pytestmark = BOTH_PARSERS

VALUES: dict[str, tuple[str, Loc]] = {
    "plain": ("a: «x y»  # z\n", ("a",)),
    "number": ("jawaban:\n  12: «4»\n", ("jawaban", "12")),
    "quotes": ("a: «'x'»\n", ("a",)),
    "empty quotes": ('a: «""»\n', ("a",)),
    "null": ("a: «~»\n", ("a",)),
    "nothing": ("b: 1\n«a»:\nc: 1\n", ("a",)),
    "nothing, last": ("b: 1\n«a»:", ("a",)),
    "nothing in braces": ("t: {«a»: , b: 1}\n", ("t", "a")),
    "block": ("a: «|»\n  x\n  y\nb: 1\n", ("a",)),
    "block with comment": ("a: «> # z»\n  x\n", ("a",)),
    "several lines": ("a: «x y»\n  z\nb: 1\n", ("a",)),
    "several lines in quotes": ('a: «"x y»\n  z"\nb: 1\n', ("a",)),
    "mapping": ("«a»:\n  b: 1\n", ("a",)),
    "list": ("«a»:\n  - b\n", ("a",)),
    "braces": ("«a»: {b: 1}\n", ("a",)),
    "brackets": ("«a»: [b]\n", ("a",)),
    "deep": ("a:\n  - b:\n      - x\n      - «y»\n    c: 1\n", ("a", 0, "b", 1)),
    "item": ("a:\n  - x\n  - «y»\n", ("a", 1)),
    "item on the left": ("a:\n- x\n- «y z»\n", ("a", 1)),
    "item of nothing": ("a:\n  - x\n  «-»\n  - y\n", ("a", 1)),
    "last item of nothing": ("a:\n  - x\n  «-»", ("a", 1)),
    "item with entries": ("a:\n  - b: 1\n    c: 2\n  - «b: 3   # z»\n    c: 4\n", ("a", 1)),
    "item with a list": ("a:\n  - «- b»\n    - c\n", ("a", 0)),
    "item with brackets": ("a:\n  - «[b, c]»\n", ("a", 0)),
    "item in brackets": ("a: [x, «y z» , w]\n", ("a", 1)),
    "entry in brackets": ("a: [{b: 1}, {b: «2»}]\n", ("a", 1, "b")),
    "pair in brackets": ("a: [x, b: «2»]\n", ("a", 1, "b")),
    "behind emoji": ("\U0001f3db\ufe0f e\u0301\u00a0k: «x»\n", ("\U0001f3db\ufe0f e\u0301\u00a0k",)),
    "in emoji": ("a: [\U0001f3db\ufe0f, e\u0301\u00a0e, «x»]\n", ("a", 2)),
    "other line breaks in quotes": ('a: "x\n\n  y"\nb: «z»\n', ("b",)),
    "behind a block": ("a: |\n  x\n\n  y\n\nb: «z»\n", ("b",)),
    "first of two": ("a: «1»\na: 2\n", ("a",)),
    "first of two containers": ("a:\n  b: «1»\na:\n  b: 2\n", ("a", "b")),
    "only in the second of two": ("«a»:\n  b: 1\na:\n  c: 2\n", ("a", "c")),
    "question mark": ("? a\n: «b»\n", ("a",)),
    "missing in a mapping": ("b: 1\n«a»:\n  c: 1\n", ("a", "d")),
    "missing in an item": ("a:\n  - b: 1\n  - «b: 2»\n", ("a", 1, "c")),
    "missing in a list": ("«a»:\n  - b\n", ("a", 7)),
    "short form": ("jawaban:\n  12: «4»\n", ("jawaban", "12", "nilai")),
    "short form, deeper": ("jawaban:\n  12: «4»\n", ("jawaban", "12", "bukti_dukung", 0, "uraian")),
    "number for a name": ("«a»:\n  b: 1\n", ("a", 0)),
    "name for a number": ("«a»:\n  - b\n", ("a", "0")),
    "joined": ("t: {2020: «43,7», 2021: 5}\n", ("t", "2020")),
    "behind joined": ("t: {2020: 43,7, 2021: «5»}\n", ("t", "2021")),
    "joined item": ("t: [43,7 %, «56,3 %», 9]\n", ("t", 1)),
    "behind joined items": ("t: [43,7 %, 56,3 %, «9»]\n", ("t", 2)),
    "joined sentence": ("a: {b: «x, y,z» , c: 1}\n", ("a", "b")),
    "joined over lines": ("a: {b: «x,»\n    y, c: 1}\n", ("a", "b")),
    "piece that has a name": ("t: {2020: 43,7, 7: «1»}\n", ("t", "7")),
    "word that belongs to nothing": ("«t»: {x: 'y', z}\n", ("t", "z")),
}


def at(document: Document, loc: Loc, *, on_key: bool = False, span: tuple[int, int] | None = None) -> object:
    return document.place_of(loc, on_key=on_key, span=span).position


@IN_ALL_DRESSES
@pytest.mark.parametrize(("text", "loc"), VALUES.values(), ids=VALUES)
def test_value(text: str, loc: Loc, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text)
    assert at(read(dress(source), "plan.yaml", pure=pure), loc) == position


KEYS: dict[str, tuple[str, Loc]] = {
    "plain": ("«a»: x\n", ("a",)),
    "quotes": ("«'a b'»: x\n", ("a b",)),
    "deep": ("a:\n  - b: 1\n    «c»: 2\n", ("a", 0, "c")),
    "mapping": ("a:\n  «b»:\n    c: 1\n", ("a", "b")),
    "braces": ("t: {a: 1, «b»: 2}\n", ("t", "b")),
    "item has none": ("a:\n  - «x»\n", ("a", 0)),
    "missing, at the key above": ("«a»:\n  b: 1\n", ("a", "c")),
    "missing, at the short form's key": ("«a»: 1\n", ("a", "c")),
    "emoji": ("\U0001f3db: {e\u0301\u00a0: 1, «b»: 2}\n", ("\U0001f3db", "b")),
}


@IN_ALL_DRESSES
@pytest.mark.parametrize(("text", "loc"), KEYS.values(), ids=KEYS)
def test_key(text: str, loc: Loc, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text)
    assert at(read(dress(source), "plan.yaml", pure=pure), loc, on_key=True) == position


SPANS = {
    "plain": "a: x «kata» y\n",
    "plain, emoji": "a: \U0001f3db\ufe0f e\u0301\u00a0«kata» y\n",
    "single quotes": "a: 'x «kata» y'\n",
    "single quotes, doubled": "a: 'Jum''at «kata» y'\n",
    "double quotes": 'a: "x «kata» y"\n',
    "double quotes, escapes": 'a: "\\"x\\"\\t\\u00e9\\x41\\U0001f3db «kata» y"\n',
    "double quotes, escaped line break": 'a: "x \\\n   y «kata» z"\n',
    "double quotes, escaped line break and empty lines": 'a: "x \\\n\n\n   y «kata» z"\n',
    "plain, several lines": "a: x y\n  z w\n\n  u «kata» v\nb: 1\n",
    "single quotes, several lines": "a: 'x y  \n  z ''w\n\n\n  u «kata» v'\nb: 1\n",
    "double quotes, several lines": 'a: "x\n\n   z\\n w\n  u «kata» v"\nb: 1\n',
    "literal": "a: |\n  x y\n\n    z\n  u «kata» v\n\nb: 1\n",
    "literal, first line": "a: |-\n    «kata» v\n    y\n",
    "literal, indentation given": "a: |2\n    x\n   «kata» v\n",
    "literal, its mark in the text": "a: |\n  x | «kata» |\n",
    "literal, comment": "a: | # kata\n  x «kata»\n",
    "folded": "a: >\n  x y\n  z w\n\n    more\n  u «kata» v\nb: 1\n",
    "folded, in a list": "b:\n- a: >+\n    x\n    y «kata»\n\n",
    "joined": "t: {a: x, «kata», y}\n",
}


@IN_ALL_DRESSES
@pytest.mark.parametrize("text", SPANS.values(), ids=SPANS)
def test_span(text: str, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text)
    document = read(dress(source), "plan.yaml", pure=pure)
    loc: Loc = next(loc for loc in (("a",), ("b", 0, "a"), ("t", "a")) if document.value(loc))
    start = document.value(loc).index("kata")
    assert at(document, loc, span=(start, start + 4)) == position


def test_span_over_lines(*, pure: bool) -> None:
    source, position = unmarked("a: |\n  x «kata\n  kata» y\n")
    document = read(source.encode(), "plan.yaml", pure=pure)
    assert at(document, ("a",), span=(2, 11)) == position


@pytest.mark.parametrize("span", [(0, 0), (5, 5), (2, 1), (-1, 2), (3, 99)])
def test_span_outside_is_the_whole_value(span: tuple[int, int], *, pure: bool) -> None:
    source, position = unmarked("a: «x kata y»\n")
    assert at(read(source.encode(), "plan.yaml", pure=pure), ("a",), span=span) == position


def test_span_of_a_short_form(*, pure: bool) -> None:
    source, position = unmarked("dasar_hukum:\n  - UU «Nomor» 25\n")
    document = read(source.encode(), "plan.yaml", pure=pure)
    assert at(document, ("dasar_hukum", 0, "judul"), span=(3, 8)) == position


def test_span_of_a_container_is_its_key(*, pure: bool) -> None:
    source, position = unmarked("«a»:\n  b: kata\n")
    assert at(read(source.encode(), "plan.yaml", pure=pure), ("a",), span=(0, 1)) == position


def test_many_in_one_pass(*, pure: bool) -> None:
    text = "a:\n  - b: 1\n    c: [x, y]\n  - b: 2\nd: {e: 1}\n"
    document = read(text.encode(), "plan.yaml", pure=pure)
    locs: list[Loc] = [("d", "e"), ("a", 1, "b"), ("a", 0, "c", 1), ("a", 0, "b"), ("a", 9), (), ("a",)]
    document.look_up(locs)
    places = [document.place_of(loc).position for loc in locs]
    assert [(p.line, p.column) for p in places] == [(5, 8), (4, 8), (3, 12), (2, 8), (1, 1), (1, 1), (1, 1)]


@pytest.mark.parametrize("loc", [(), ("b",), (0,), ("b", "c", 1)])
def test_unknown_is_the_start_of_the_file(loc: Loc, *, pure: bool) -> None:
    assert at(read(b"# x\na: 1\n", "plan.yaml", pure=pure), loc) == START


@pytest.mark.parametrize("text", ["a: b: c\n", "{[a]: 1}", "[a]", "", "a: &x 1\n", "\x00"])
def test_refused_file_has_no_places(text: str, *, pure: bool) -> None:
    document = read(text.encode(), "plan.yaml", pure=pure)
    document.look_up([("a",), ("a", 0)])
    assert at(document, ("a",), on_key=True) == START
    assert document.value(("a",)) == ""


def test_nothing_recurses(*, pure: bool) -> None:
    text = "".join(f"{'  ' * depth}a:\n" for depth in range(31)) + "  " * 31 + "a: «x»\n"
    source, position = unmarked(text)
    document = read(source.encode(), "plan.yaml", pure=pure)
    assert at(document, ("a",) * 32) == position
    assert at(document, ("a",) * 5000) == position
