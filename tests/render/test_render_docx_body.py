"""A document of Word says what the plan says: headings, tables, captions, lists, forms and pictures."""

import re
from typing import Any

import pytest
from docx.oxml.ns import qn
from docx_files import EXAMPLES, body, document, made, opened, said, styled, text, words_of
from render_plans import XHTML, dom, drawn, example, make_plan

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render import DOCUMENTS, assembled
from sp4n_renaksi.render.blocks import Index, Sheet
from sp4n_renaksi.render.docx import render_docx
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Row, Table, column_numbers, head_rows

HEADINGS = ("TOC Heading", *(f"Heading {level}" for level in range(1, 7)))
ALL = [(name, kind) for name in EXAMPLES for kind in DOCUMENTS]
WHOLE = pytest.mark.parametrize("name", EXAMPLES)


def tables(name: str, kind: str) -> list[Table]:
    blocks = [b for s in document(name, kind).sections for b in s.blocks]
    blocks = [inner for b in blocks for inner in (b.blocks if isinstance(b, Sheet) else (b,))]
    return [b for b in blocks if isinstance(b, Table)]


def rows_of(drawn_table: Any) -> list[list[tuple[str, int, str]]]:
    """Each row of a table as its cells: words, columns, and how it is joined with those above and below."""
    return [[cell_of(cell) for cell in row.findall(qn("w:tc"))] for row in drawn_table.findall(qn("w:tr"))]


def cell_of(cell: Any) -> tuple[str, int, str]:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    joined = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    lines = "\n".join(text(p) for p in cell.findall(qn("w:p")))
    merge = "" if joined is None else joined.get(qn("w:val")) or "continue"
    return lines, 1 if span is None else int(span.get(qn("w:val"))), merge


def wanted_row(row: Row, labels: Any) -> list[tuple[str, int, str]]:
    return [("\n".join(said(line, labels) for line in c.lines), c.span, "") for c in row.cells]


@pytest.mark.parametrize(("name", "kind"), ALL)
def test_every_table_has_the_cells_that_it_has(name: str, kind: str) -> None:
    labels = document(name, kind).labels
    found = [
        t
        for t in body(made(name, kind)).iter(qn("w:tbl"))
        if t.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}") is not None
    ]
    expected = tables(name, kind)
    assert len(found) == len(expected)
    for drawn_table, table in zip(found, expected, strict=True):
        rows = rows_of(drawn_table)
        heads = head_rows(table.columns)
        depth = len(heads) + bool(column_numbers(table))
        assert rows[depth:] == [wanted_row(row, labels) for row in table.rows]
        for level, wanted in enumerate(heads):
            begun = [(w, n, j) for w, n, j in rows[level] if j != "continue"]
            assert begun == [(said(h.words, labels), h.columns, "restart" if h.rows > 1 else "") for h in wanted]
        assert {sum(span for _, span, _ in row) for row in rows} == {len(table.columns)}
        if table.numbered:
            assert [words for words, _, _ in rows[len(heads)]] == column_numbers(table)


@pytest.mark.parametrize(("name", "kind"), ALL)
def test_every_heading_is_a_heading_with_the_number_that_the_text_refers_to(name: str, kind: str) -> None:
    given = document(name, kind)
    wanted = [
        "".join((s.label, ("\n" if s.level == 1 else " ") if s.label else "", said(s.words, given.labels)))
        for s in given.sections
        if s.words
    ]
    assert styled(made(name, kind), *HEADINGS) == wanted


@WHOLE
def test_headings_are_of_their_level_and_the_list_of_contents_does_not_list_itself(name: str) -> None:
    given = document(name)
    content = made(name)
    for level in (1, 2, 3):
        wanted = [
            said(s.words, given.labels) for s in given.sections if s.level == level and Index("isi") not in s.blocks
        ]
        assert len(wanted) > 1
        found = styled(content, f"Heading {level}")
        assert [re.sub(r"^(?:(?:Bab|Lampiran) [IVX]+\n|[0-9.]+ )", "", words) for words in found] == wanted
    assert styled(content, "TOC Heading") == ["Daftar Isi"]


@pytest.mark.parametrize(("name", "kind"), ALL)
def test_captions_carry_their_numbers(name: str, kind: str) -> None:
    given = document(name, kind)
    wanted = sorted(f"{e.label} {plain(e.words)}" for e in (*given.tables, *given.figures))
    assert sorted(styled(made(name, kind), "Caption")) == wanted


@pytest.mark.parametrize(("name", "kind"), ALL)
def test_no_word_of_the_page_is_missing(name: str, kind: str) -> None:
    content = made(name, kind)
    shown = " ".join([text(body(content)).replace("\n", " ")] + [text(p) for p in body(content).iter(qn("w:p"))])
    header = {text(p) for s in opened(content).sections for p in s.header._element.iter(qn("w:p"))}  # noqa: SLF001
    whole = next(dom(drawn(example(name), kind, "html")).iter(f"{XHTML}body"))
    for figure in whole.iter(f"{XHTML}figure"):  # its data stand in the drawing, and in words beside it
        for data in figure.findall(f"{XHTML}details"):
            figure.remove(data)
    page = " ".join(whole.itertext())
    lost = words_of(page) - words_of(shown) - words_of(" ".join(header)) - {"Langsung", "ke", "isi"}
    hidden = words_of(" ".join(said(t.title, {}) for t in tables(name, kind))) | words_of(figure_words(name, kind))
    assert lost - hidden == set()


def figure_words(name: str, kind: str) -> str:
    figures = [b for s in document(name, kind).sections for b in s.blocks if isinstance(b, Figure)]
    return " ".join(f.svg for f in figures)


@pytest.mark.parametrize(("name", "kind"), [(n, k) for n in EXAMPLES for k in ("rencana-aksi", "prioritas")])
def test_every_picture_is_drawn_with_its_words_and_told_in_words(name: str, kind: str) -> None:
    given = document(name, kind)
    figures = [b for s in given.sections for b in s.blocks if isinstance(b, Figure)]
    found = list(body(made(name, kind)).iter(qn("wp:inline")))
    assert len(found) == len(figures) > 0
    for inline, figure in zip(found, figures, strict=True):
        told = inline.find(qn("wp:docPr"))
        assert told.get("title") == f"{given.labels[figure.name]} {plain(figure.caption)}"
        assert all(words in told.get("descr") for heading, items in figure.outline for words in (heading, *items))
        drawn_lines = [text(p) for p in inline.iter(qn("w:p"))]
        assert drawn_lines == [unescaped(line) for line in re.findall(r"<tspan[^>]*>([^<]*)", figure.svg)]
        shapes = [n for n in inline.iter() if str(n.tag).endswith("}wsp")]
        assert len(shapes) == len(re.findall(r"<(?:rect|path|text)\b", figure.svg))


def unescaped(line: str) -> str:
    return line.replace("&amp;", "&")


def test_a_list_begins_with_its_number_and_each_begins_anew() -> None:
    written = "# Satu {#bab-1}\n\n1. a\n2. b\n\nAntara.\n\n5. c\n\nAntara.\n\n- d\n  1. e\n"
    plan = make_plan({"bab-1": written})
    word = opened(render_docx(assembled(plan, "rencana-aksi"), Wishes()))
    numbering: Any = word.part.numbering_part.element
    starts = {
        num.get(qn("w:numId")): [n.get(qn("w:val")) for n in num.iter(qn("w:startOverride"))][:1]
        for num in numbering.findall(qn("w:num"))
    }
    found = {}
    for p in word.element.body.iter(qn("w:p")):
        number = p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if number is not None and text(p) in set("abcde"):
            found[text(p)] = (number.get(qn("w:val")), p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val")))
    assert found["a"] == found["b"]
    assert [starts[found[item][0]] for item in "acde"] == [["1"], ["5"], [], ["1"]]
    assert [found[item][1] for item in "ade"] == ["ListNumber", "ListBullet", "ListNumber2"]


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_plan_with_nothing_gives_a_document_that_says_so(kind: str) -> None:
    content = render_docx(assembled(Plan(), kind), Wishes())
    assert re.search(r"[Bb]elum diisi|\.\.\.\.\.\.", text(body(content)))


def test_signs_and_characters_that_xml_cannot_hold() -> None:
    plan = make_plan({"bab-1": "# Satu\n\nBiaya < 5 & > 3 \"kutip\" 'tunggal' \x0b\x00 <w:t>"})
    content = render_docx(assembled(plan, "rencana-aksi"), Wishes(about="a & b <c>\x01"))
    assert any(
        "Biaya < 5 & > 3 \"kutip\" 'tunggal'" in words and "<w:t>" in words for words in styled(content, "Normal")
    )
    assert opened(content).core_properties.comments == "a & b <c>\ufffd"
