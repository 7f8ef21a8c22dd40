"""What Word counts and looks up by itself: contents, captions, references; each says what is there."""

import re
from typing import Any

import pytest
from docx.oxml.ns import qn
from docx_files import EXAMPLES, body, document, fields, made, opened, parts, places, said, styled, text

from sp4n_renaksi.render import DOCUMENTS
from sp4n_renaksi.render.blocks import Paragraph
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.tables.inline import Reference

ALL = pytest.mark.parametrize(("name", "kind"), [(name, kind) for name in EXAMPLES for kind in DOCUMENTS])


@ALL
def test_every_field_and_link_leads_to_a_place_and_says_what_stands_there(name: str, kind: str) -> None:
    root = body(made(name, kind))
    there = places(root)
    for code, shown in fields(root):
        word, *rest = code.split()
        if word == "REF":
            assert shown == there[rest[0]]
        elif word == "PAGEREF":
            assert rest[0] in there
        else:
            assert word in ("TOC", "SEQ")
    assert {link.get(qn("w:anchor")) for link in root.iter(qn("w:hyperlink"))} <= there.keys()


@ALL
def test_a_number_names_one_thing_only(name: str, kind: str) -> None:
    root = body(made(name, kind))
    marks = [node.get(qn("w:id")) for node in root.iter(qn("w:bookmarkStart"))]
    ends = [node.get(qn("w:id")) for node in root.iter(qn("w:bookmarkEnd"))]
    shapes = [node.get("id") for node in root.iter() if str(node.tag).endswith(("}docPr", "}cNvPr"))]
    assert sorted(marks) == sorted(ends)
    assert len({*marks, *shapes}) == len(marks) + len(shapes)
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,39}", place) for place in places(root))


@pytest.mark.parametrize("name", EXAMPLES)
def test_references_are_fields_with_the_words_that_every_format_shows(name: str) -> None:
    given = document(name)
    references = [
        given.labels[item.target]
        for section in given.sections
        for block in section.blocks
        for item in getattr(block, "words", ())
        if isinstance(item, Reference) and item.target in given.labels
    ]
    shown = [words for code, words in fields(body(made(name))) if code.startswith("REF ")]
    assert {label.removeprefix("bagian ") for label in references} <= set(shown)
    paragraphs = styled(made(name), "Normal")
    whole = [said(b.words, given.labels) for s in given.sections for b in s.blocks if isinstance(b, Paragraph)]
    assert [words for words in whole if words not in paragraphs] == []


@pytest.mark.parametrize(("kind", "of"), [("Tabel", "tables"), ("Gambar", "figures")])
@pytest.mark.parametrize("name", EXAMPLES)
def test_word_counts_tables_and_figures_as_we_do(name: str, kind: str, of: str) -> None:
    shown = [words for code, words in fields(body(made(name))) if code == rf"SEQ {kind} \* ARABIC"]
    assert shown == [str(n) for n in range(1, len(getattr(document(name), of)) + 1)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_lists_at_the_front_are_fields_that_are_filled_already(name: str) -> None:
    given = document(name)
    codes = [code for code, _ in fields(body(made(name))) if code.startswith("TOC")]
    assert codes == [r'TOC \o "1-3" \h \z \u', r'TOC \h \z \c "Tabel"', r'TOC \h \z \c "Gambar"']
    lines = styled(made(name), "toc 1", "toc 2", "toc 3", "table of figures")
    entries = [*given.contents, *given.tables, *given.figures]
    assert [line.split("\t")[0] for line in lines] == [f"{e.label} {said(e.words, {})}".strip() for e in entries]
    levels = [len(styled(made(name), f"toc {level}")) for level in (1, 2, 3)]
    assert levels == [sum(entry.level == level for entry in given.contents) for level in (1, 2, 3)]


@pytest.mark.parametrize(("kind", "asks"), [("rencana-aksi", True), ("berita-acara", False), ("keputusan", False)])
def test_word_asks_to_look_up_pages_only_where_a_list_needs_them(kind: str, asks: bool) -> None:  # noqa: FBT001
    assert (b"<w:updateFields" in parts(made("opd_lengkap", kind))["word/settings.xml"]) == asks


def test_names_of_places_are_short_and_no_two_are_the_same() -> None:
    pen = Pen(document("opd_lengkap"), {})
    long = "bagian-" + "sangat-panjang-" * 5
    anchors = [long, long + "a", long + "b", "é", "è", "A-b", "a_B", "1"]
    names = [pen.name(anchor) for anchor in anchors]
    assert len({name.casefold() for name in names}) == len(anchors)
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,39}", name) for name in names)
    assert [pen.name(anchor) for anchor in anchors] == names


def test_a_place_is_marked_once() -> None:
    pen = Pen(document("opd_lengkap"), {})
    assert "bookmarkStart" in pen.marked("bab-1", "x")
    assert pen.marked("bab-1", "x") == "x"


def test_every_style_that_is_used_is_there() -> None:
    for name in EXAMPLES:
        word: Any = opened(made(name))
        there = {style.style_id for style in word.styles}
        used = {n.get(qn("w:val")) for n in word.element.body.iter(qn("w:pStyle"), qn("w:tblStyle"))}
        assert used <= there
        assert text(word.element.body)
