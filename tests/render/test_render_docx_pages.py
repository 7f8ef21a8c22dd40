"""Pages of Word: covers without a number, Roman and Arabic numbers, wide tables across, heads that are repeated."""

from typing import Any

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm
from docx_files import EXAMPLES, body, document, fields, made, opened, text
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.render import DOCUMENTS
from sp4n_renaksi.render.blocks import Fields, Signatory, Signatures
from sp4n_renaksi.render.document import Document, Section
from sp4n_renaksi.render.docx import render_docx
from sp4n_renaksi.render.docx.sections import Page
from sp4n_renaksi.render.docx.widths import column_widths
from sp4n_renaksi.render.layout import Layout, Margins, Wishes
from sp4n_renaksi.tables.inline import text as words
from sp4n_renaksi.tables.table import Table, Width, column, row, table

WHOLE = pytest.mark.parametrize("name", EXAMPLES)
ALL = pytest.mark.parametrize(("name", "kind"), [(name, kind) for name in EXAMPLES for kind in DOCUMENTS])

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText"
    " vertAlign rtl cs em lang",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
    " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top left start bottom right end insideH insideV",
    "pBdr": "top left bottom right between bar",
    "tblCellMar": "top left start bottom right end",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
}
"""The order of children that the standard demands (ECMA-376, part 1, annex A); Word refuses files that break it."""


@ALL
def test_children_stand_in_the_order_of_the_standard(name: str, kind: str) -> None:
    word: Any = opened(made(name, kind))
    roots = [word.element, word.styles.element, word.part.numbering_part.element]
    for node in (node for root in roots for node in root.iter() if str(node.tag).startswith(qn("w:p")[:-1])):
        order = ORDER.get(str(node.tag).rpartition("}")[2], "").split()
        if order:
            at = [order.index(str(child.tag).rpartition("}")[2]) for child in node if qn("w:p")[:-1] in str(child.tag)]
            assert at == sorted(at)


@WHOLE
def test_the_cover_has_no_number_the_front_roman_ones_and_the_chapters_begin_with_1(name: str) -> None:
    sections = opened(made(name)).sections
    numbers = [s._sectPr.find(qn("w:pgNumType")) for s in sections]  # noqa: SLF001
    kinds = [(n.get(qn("w:fmt")), n.get(qn("w:start"))) for n in numbers]
    assert kinds[:3] == [("decimal", "1"), ("lowerRoman", "1"), ("decimal", "1")]
    assert set(kinds[3:]) == {("decimal", None)}
    feet = [[code for code, _ in fields(s.footer._element)] for s in sections]  # noqa: SLF001
    assert feet == [[], *([["PAGE"]] * (len(sections) - 1))]
    assert [s.footer.paragraphs[0].text for s in sections[:3]] == ["", "1", "Halaman 1"]
    assert sections[0].header.paragraphs[0].text == ""
    assert sections[1].header.paragraphs[0].text.startswith(document(name).title)


def test_a_form_says_how_many_pages_it_has() -> None:
    section = opened(made("opd_lengkap", "berita-acara")).sections[0]
    assert [code for code, _ in fields(section.footer._element)] == ["PAGE", "NUMPAGES"]  # noqa: SLF001


@WHOLE
def test_wide_tables_lie_across_and_what_follows_stands_upright_again(name: str) -> None:
    sections = opened(made(name)).sections
    turned = [s.orientation == WD_ORIENT.LANDSCAPE for s in sections]
    assert True in turned
    assert turned[0] is turned[-1] is False
    for section, across in zip(sections, turned, strict=True):
        size = (section.page_width, section.page_height)
        wanted = (Mm(297), Mm(210)) if across else (Mm(210), Mm(297))
        assert all(abs(one - other) < Mm(0.1) for one, other in zip(size, wanted, strict=True))  # type: ignore[operator]
    given_document = document(name)
    wide = [
        block.name
        for s in given_document.sections
        for block in s.blocks
        if isinstance(block, Table) and (block.landscape or s.landscape)
    ]
    assert across_tables(name) == len(wide) > 0


def across_tables(name: str) -> int:
    """Count the tables with a caption that stand on pages laid across."""
    counted = waiting = 0
    for node in body(made(name)).iter(qn("w:tblCaption"), qn("w:sectPr")):
        if node.tag == qn("w:tblCaption"):
            waiting += 1
            continue
        counted += waiting if node.find(qn("w:pgSz")).get(qn("w:orient")) == "landscape" else 0
        waiting = 0
    return counted


@ALL
def test_heads_are_repeated_rows_stay_whole_and_widths_add_up(name: str, kind: str) -> None:
    for drawn in body(made(name, kind)).iter(qn("w:tbl")):
        rows = drawn.findall(qn("w:tr"))
        properties = [r.find(qn("w:trPr")) for r in rows]
        assert all(p.find(qn("w:cantSplit")) is not None for p in properties)
        heads = [p.find(qn("w:tblHeader")) is not None for p in properties]
        captioned = drawn.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}") is not None
        assert heads == sorted(heads, reverse=True)
        assert any(heads) == captioned
        grid = [int(column.get(qn("w:w"))) for column in drawn.find(qn("w:tblGrid"))]
        for r in rows:
            cells = r.findall(f"{qn('w:tc')}/{qn('w:tcPr')}/{qn('w:tcW')}")
            assert sum(int(cell.get(qn("w:w"))) for cell in cells) == sum(grid)


@pytest.mark.parametrize(
    ("layout", "width", "left"), [(Layout("f4"), 215, 30), (Layout(margins=Margins(20, 20, 20, 40)), 210, 40)]
)
def test_paper_and_margins_are_as_wished(layout: Layout, width: int, left: int) -> None:
    section = opened(render_docx(document("opd_lengkap", "berita-acara"), Wishes(layout=layout))).sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert abs(section.page_width - Mm(width)) < Mm(0.1)
    assert abs(section.left_margin - Mm(left)) < Mm(0.1)


def test_paper_goes_round_with_its_margins() -> None:
    page = Page.of(Layout("f4", Margins(11, 12, 13, 14)))
    across = page.turned()
    assert (across.width, across.height) == (page.height, page.width)
    assert (across.top, across.right, across.bottom, across.left) == (page.left, page.top, page.right, page.bottom)
    assert across.upright() == page.upright() == page


def test_letters_are_as_wished() -> None:
    styles = opened(
        render_docx(document("opd_lengkap", "berita-acara"), Wishes(layout=Layout(font="Cambria", points=12)))
    ).styles
    assert styles["Normal"].font.name == "Cambria"
    assert styles["Isi Tabel"].font.size.pt == 10


def test_what_follows_a_form_at_the_beginning_stands_below_it_and_the_first_page_has_no_line_above() -> None:
    sections = opened(made("opd_lengkap", "asesmen")).sections
    [first, *others] = [s.different_first_page_header_footer for s in sections]
    assert first
    assert not any(others)
    assert sections[0].first_page_header.paragraphs[0].text == ""
    assert sections[0].header.paragraphs[0].text == "Asesmen Pengelolaan Pengaduan"
    assert "Halaman" in sections[0].first_page_footer.paragraphs[0].text
    paragraphs = list(body(made("opd_lengkap", "asesmen")).iter(qn("w:p")))
    ends = next(at for at, p in enumerate(paragraphs) if has_break(p))
    assert "Informasi Umum" in [text(p) for p in paragraphs[:ends]]


def has_break(paragraph: Any) -> bool:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None


def test_the_names_of_two_who_sign_stand_on_one_line() -> None:
    [*_, signed] = [
        t for t in body(made("opd_lengkap", "berita-acara")).iter(qn("w:tbl")) if "Inspektur Pembantu" in text(t)
    ]
    rows = [[text(c) for c in r.findall(qn("w:tc"))] for r in signed.findall(qn("w:tr"))]
    assert [bool(one) and bool(other) for one, _, other in rows[-2:]] == [True, True]
    assert rows[-1][0] == rows[-1][2] == "." * 40


@pytest.mark.parametrize("people", range(5))
@pytest.mark.parametrize("electronic", [True, False])
def test_all_who_sign_are_there_and_no_table_is_empty(people: int, electronic: bool) -> None:  # noqa: FBT001
    signing = [
        Signatory(words(f"Jabatan {n}"), words(f"Nama {n}"), (), words(f"1970 {n}"), electronic=electronic)
        for n in range(people)
    ]
    block = Signatures((), tuple(signing))
    whole = Document("T", None, (Section(1, (), "isi", (block, Fields(()))),), (), (), (), {}, {})
    root = body(render_docx(whole, Wishes()))
    assert all(drawn.findall(qn("w:tr")) for drawn in root.iter(qn("w:tbl")))
    assert all(f"{label} {n}" in text(root) for n in range(people) for label in ("Jabatan", "Nama", "NIP 1970"))
    assert len(list(root.iter(qn("w:pBdr")))) == (people if electronic else 0)


def test_every_form_begins_on_a_page_of_its_own() -> None:
    sheets = [
        b for s in document("opd_lengkap", "rincian-tugas").sections for b in s.blocks if type(b).__name__ == "Sheet"
    ]
    assert len(sheets) > 3
    assert len(opened(made("opd_lengkap", "rincian-tugas")).sections) == len(sheets)


def test_signatures_take_the_last_row_of_the_table_along() -> None:
    [*_, last] = [t for t in body(made("opd_lengkap", "matriks-program")).iter(qn("w:tbl")) if has_heads(t)]
    kept = [
        [p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for p in r.iter(qn("w:p"))]
        for r in last.iter(qn("w:tr"))
    ]
    assert all(kept[-1])
    assert not all(all(one) for one in kept)
    signed = last.getnext()
    while signed.tag != qn("w:tbl"):
        assert signed.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
        signed = signed.getnext()
    assert "Contoh, 16 Desember 2024" in text(signed)


def has_heads(drawn: Any) -> bool:
    return next(drawn.iter(qn("w:tblHeader")), None) is not None


WORDS = st.text("abc /-", max_size=60)
WIDTHS = st.sampled_from(list(Width))


@given(st.data(), st.lists(st.tuples(WORDS, WIDTHS), min_size=1, max_size=14), st.integers(5000, 15000), st.booleans())
def test_columns_share_the_whole_page_and_none_vanishes(
    data: st.DataObject,
    heads: list[tuple[str, Width]],
    room: int,
    roomy: bool,  # noqa: FBT001
) -> None:
    rows = data.draw(st.lists(st.lists(WORDS, min_size=len(heads), max_size=len(heads)), max_size=4))
    made_table = table("t", "T", [column(h, width=w) for h, w in heads], [row(*cells) for cells in rows], roomy=roomy)
    widths = column_widths(made_table, room)
    assert len(widths) == len(heads)
    assert sum(widths) == room
    assert min(widths) > 100


def test_a_long_text_gets_more_room_than_a_tick() -> None:
    columns = [column("No.", width=Width.NUMBER), column("Uraian"), column("Ya", width=Width.TICK)]
    number, words, tick = column_widths(table("t", "T", columns, [row("1.", "kata " * 40, "√")]), 9000)
    assert tick < number < 1000
    assert words > 7000
