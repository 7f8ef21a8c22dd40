"""A document: what it says of a file, with and without YAML."""

from dataclasses import dataclass

import pytest

from sp4n_renaksi.finding import START, Loc, Position
from sp4n_renaksi.reader.document import Document, read


def test_what_was_read() -> None:
    document = read(b"a: 1\r\nb: [x]\r\n", "plan.yaml")
    assert (document.file, document.data, document.findings) == ("plan.yaml", {"a": "1", "b": ["x"]}, [])
    assert document.text == "a: 1\r\nb: [x]\r\n"
    assert document.lines == ["a: 1", "b: [x]", ""]


def test_places_carry_file_and_line() -> None:
    place = read(b"a: 1\n  # x\nb:\tx \x09\n", "rencana/plan.yaml").place_of(("b",))
    assert (place.file, place.source) == ("rencana/plan.yaml", "b:\tx \x09")


@pytest.mark.parametrize(
    ("loc", "value"),
    [
        (("a",), "teks"),
        (("b", 0, "c"), "x"),
        (("b", 1), ""),
        (("b",), ""),
        (("b", 7), ""),
        (("b", "0"), ""),
        (("a", 0), ""),
        (("a", "x"), ""),
        (("d",), ""),
        (("d", "e"), ""),
        (("z",), ""),
        ((), ""),
    ],
)
def test_value(loc: Loc, value: str) -> None:
    assert read(b"a: teks\nb: [{c: x}, [y]]\nd:\n", "plan.yaml").value(loc) == value


def test_text_without_yaml() -> None:
    document = Document("naskah/bab-1.md", "# Bab\r\nSatu *dua: tiga*\n")
    place = document.place_in_text(12, 21)
    assert (place.file, place.position, place.source) == (
        "naskah/bab-1.md",
        Position(2, 6, 2, 15),
        "Satu *dua: tiga*",
    )
    assert document.place_in_text(0, 14).position == Position(1, 1, 2, 8)
    assert document.place_of(("apa",)).position == START
    assert document.data is None


def test_document_can_be_another_kind_of_text() -> None:
    @dataclass(eq=False)
    class Note(Document):
        pass

    assert Note("x.md", "a\nb").lines == ["a", "b"]


def test_looked_up_or_not_is_the_same_place() -> None:
    text = b"a:\n  - b: 1\n  - c: {d: 43,7}\n"
    locs: list[Loc] = [("a", 1, "c", "d"), ("a", 0), ("a", 1, "x"), ("y",)]
    asked = read(text, "f")
    asked.look_up(locs)
    assert [asked.place_of(loc) for loc in locs] == [read(text, "f").place_of(loc) for loc in locs]
