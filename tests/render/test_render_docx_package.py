"""The file of Word itself: the same bytes each time, nothing of who or when, and an agency's own base."""

import base64
import io
import zipfile
from datetime import datetime
from functools import cache
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx_files import EXAMPLES, body, document, made, opened, parts, styled, text

from sp4n_renaksi.render import DOCUMENTS
from sp4n_renaksi.render.docx import BaseFault, render_docx
from sp4n_renaksi.render.layout import Wishes

OWN_HEAD = "Jalan Terminal Nomor 1"
DOT = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=")
"""The smallest picture."""
BASE_HEAD = "KOP DARI BERKAS DASAR"


def in_bytes(word: docx.document.Document) -> bytes:
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


@cache
def base(*, first: bool = False, head: bool = True, foot: bool = True) -> bytes:
    """A base with its own styles under the names of an Indonesian Word, its paper, its head and old words."""
    word = docx.Document()
    heading = word.styles["Heading 1"]
    heading.font.color.rgb = RGBColor(0, 128, 0)
    heading.element.set(qn("w:styleId"), "Judul1")
    word.styles["Caption"].element.getparent().remove(word.styles["Caption"].element)
    section = word.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(215), Mm(330), Mm(40)
    section.different_first_page_header_footer = first
    if head:
        (section.first_page_header if first else section.header).paragraphs[0].text = BASE_HEAD
    if foot:
        section.footer.paragraphs[0].text = "Kaki dari berkas dasar"
    word.add_heading("Judul lama", 1)
    old = word.add_paragraph("Kalimat lama")
    word.add_comment(old.runs, "Catatan lama", "Penulis Lama")
    word.add_picture(io.BytesIO(DOT))
    word.core_properties.author, word.core_properties.keywords = "Penulis Lama", "kata lama"
    return in_bytes(word)


def heads(content: bytes) -> list[str]:
    return [text(s.header._element) for s in opened(content).sections]  # noqa: SLF001


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_bytes_twice(name: str, kind: str) -> None:
    again = render_docx(document(name, kind), Wishes(about="Rencana diperiksa."))
    assert again == made(name, kind)


def test_the_same_bytes_twice_on_a_base() -> None:
    again = render_docx(document("opd_lengkap"), Wishes(about="Rencana diperiksa.", base=base()))
    assert again == made("opd_lengkap", base=base()) != made("opd_lengkap")


def test_every_part_is_well_formed_listed_once_and_without_a_time() -> None:
    for content in (made("opd_lengkap"), made("opd_lengkap", base=base())):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            assert archive.testzip() is None
        names = [entry.filename for entry in entries]
        assert names[0] == "[Content_Types].xml"
        assert names[1:] == sorted(set(names[1:]))
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        written = parts(content)
        assert all(ET.fromstring(written[name]) is not None for name in names if name.endswith((".xml", ".rels")))  # noqa: S314
        assert "docProps/thumbnail.jpeg" not in names


def test_the_properties_say_what_it_is_and_not_when_it_was_made() -> None:
    properties = opened(made("opd_lengkap", base=base())).core_properties
    assert properties.title == document("opd_lengkap").title
    assert properties.author == properties.last_modified_by == "Dinas Perhubungan Kabupaten Contoh"
    assert properties.comments == "Rencana diperiksa."
    assert {properties.created.replace(tzinfo=None), properties.modified.replace(tzinfo=None)} == {datetime(2000, 1, 1)}  # noqa: DTZ001
    assert properties.keywords == ""
    assert "Rencana diperiksa." not in text(body(made("opd_lengkap")))


def test_what_was_written_in_the_language_of_the_land_is_spelled_by_it() -> None:
    assert b'<w:lang w:val="id-ID"' in parts(made("opd_lengkap"))["word/styles.xml"]


def test_a_note_stands_at_the_end() -> None:
    content = render_docx(document("opd_lengkap"), Wishes(note="Salinan publik."))
    assert styled(content, "Catatan Tabel")[-1] == "Salinan publik."


@pytest.mark.parametrize("first", [True, False])
def test_a_base_gives_styles_paper_and_head_and_nothing_that_was_written_in_it(first: bool) -> None:  # noqa: FBT001
    content = made("opd_lengkap", base=base(first=first))
    word = opened(content)
    assert word.styles["Heading 1"].font.color.rgb == RGBColor(0, 128, 0)
    assert styled(content, "Heading 1") == styled(made("opd_lengkap"), "Heading 1")
    assert styled(content, "Caption") == styled(made("opd_lengkap"), "Caption")
    assert abs(word.sections[1].page_width - Mm(215)) < Mm(0.1)  # type: ignore[operator]
    assert abs(word.sections[1].left_margin - Mm(40)) < Mm(0.1)  # type: ignore[operator]
    assert not any(name.startswith(("word/media", "word/comments")) for name in parts(content))
    whole = b"".join(parts(content).values())
    assert [old for old in (b"Judul lama", b"Kalimat lama", b"Catatan lama", b"Penulis Lama") if old in whole] == []
    assert OWN_HEAD not in text(word.element.body)


def test_what_a_base_lacks_fits_to_its_letters_and_its_own_numbers_of_headings_are_not_doubled() -> None:
    word = docx.Document(io.BytesIO(base()))
    word.styles["Normal"].font.size = Pt(14)
    content = made("opd_lengkap", base=in_bytes(word))
    assert opened(content).styles["Isi Tabel"].font.size == Pt(12)
    headings = [
        p for p in body(content).iter(qn("w:p")) if "Judul1" in {n.get(qn("w:val")) for n in p.iter(qn("w:pStyle"))}
    ]
    assert len(headings) > 5
    assert {n.get(qn("w:val")) for p in headings for n in p.iter(qn("w:numId"))} == {"0"}


def test_a_head_on_all_pages_stays_on_all_pages() -> None:
    assert set(heads(made("opd_lengkap", base=base()))) == {BASE_HEAD}


def test_a_head_on_first_pages_comes_back_where_a_form_has_its_head() -> None:
    word = opened(made("opd_lengkap", base=base(first=True)))
    headed = [s.different_first_page_header_footer for s in word.sections]
    assert headed[0]
    assert sum(headed) == 3
    shown = {text(s.first_page_header._element) for s, one in zip(word.sections, headed, strict=True) if one}  # noqa: SLF001
    assert shown == {BASE_HEAD}


def test_without_a_head_in_the_base_the_plan_gives_its_own() -> None:
    content = made("opd_lengkap", base=base(head=False))
    assert OWN_HEAD in text(body(content))
    assert heads(content)[1].startswith(document("opd_lengkap").title)


@pytest.mark.parametrize("foot", [True, False])
def test_a_foot_of_the_base_stays_and_gets_a_page_number_once(foot: bool) -> None:  # noqa: FBT001
    word = opened(made("opd_lengkap", base=base(foot=foot)))
    feet = [s.footer._element for s in word.sections]  # noqa: SLF001
    assert text(feet[0]) == ""
    assert all(("Kaki dari berkas dasar" in text(f)) == foot for f in feet[1:])
    assert all(len(list(f.iter(qn("w:instrText")))) == 1 for f in feet[1:])


def test_properties_as_libreoffice_names_them_are_not_kept_beside_ours() -> None:
    other = "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"
    usual = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts(base()).items():
            archive.writestr(name, data.replace(usual.encode(), other.encode()) if name == "_rels/.rels" else data)
    names = [e.filename for e in zipfile.ZipFile(io.BytesIO(made("opd_lengkap", base=stream.getvalue()))).infolist()]
    assert names.count("docProps/core.xml") == 1


def test_a_base_without_lists_gets_ours() -> None:
    word = docx.Document()
    relations = word.part.rels
    for number in [n for n, relation in relations.items() if relation.reltype.endswith("/numbering")]:
        del relations[number]
    content = made("opd_lengkap", base=in_bytes(word))
    assert "word/numbering.xml" in parts(content)
    numbers = {n.get(qn("w:val")) for n in body(content).iter(qn("w:numId"))} - {"0"}
    there = {n.get(qn("w:numId")) for n in opened(content).part.numbering_part.element.findall(qn("w:num"))}
    assert numbers <= there


def zipped(**files: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"bukan dokumen",
        b"%PDF-1.7",
        zipped(),
        zipped(a="b"),
        base()[:3000],
        zipped(**{"[Content_Types].xml": "<a"}),
    ],
    ids=["empty", "text", "pdf", "zip-empty", "zip", "cut", "xml"],
)
def test_a_base_that_is_no_document_is_refused_in_one_sentence(broken: bytes) -> None:
    with pytest.raises(BaseFault, match=r"^Berkas dasar bukan dokumen Word \(\.docx\) yang dapat dibuka\."):
        render_docx(document("opd_lengkap"), Wishes(base=broken))


def test_a_template_of_word_or_one_with_macros_is_refused() -> None:
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    other = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts(base()).items():
            archive.writestr(name, data.replace(kind, other))
    with pytest.raises(BaseFault):
        render_docx(document("opd_lengkap"), Wishes(base=stream.getvalue()))
