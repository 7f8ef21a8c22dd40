"""What stands above and below the text of each page: what the base has, or title, stamp and page number."""

from typing import Any

from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.runs import TAB, field, run
from sp4n_renaksi.render.docx.sections import COVER, FRONT, Page, Place
from sp4n_renaksi.render.docx.xml import element, paragraph, rooted, w

Kind = tuple[str, str]
"""Header or footer; and of which pages: default, first, even."""


def of_base(word: Word) -> dict[Kind, str]:
    """Find what a base has above and below its text, where that is not empty; gives the ids."""
    shape = word.sections[0]._sectPr  # noqa: SLF001 - python-docx tells ids in no other way
    kept = {"default"} | ({"even"} if word.settings.odd_and_even_pages_header_footer else set())
    kept |= {"first"} if word.sections[0].different_first_page_header_footer else set()
    found: dict[Kind, str] = {}
    for name in ("header", "footer"):
        for reference in shape.findall(qn(f"w:{name}Reference")):
            kind, number = str(reference.get(qn("w:type"))), str(reference.get(qn("r:id")))
            if kind in kept and _says_something(word.part.related_parts[number].element):
                found[name, kind] = number
    return found


def _says_something(part: Any) -> bool:
    return any(list(part.iter(qn(tag))) for tag in ("w:t", "w:drawing", "w:pict", "w:object", "w:instrText"))


def _counts(part: Any) -> bool:
    """Whether a foot says the number of its page."""
    codes = (str(node.text) for node in part.iter(qn("w:instrText")))
    simple = (str(node.get(qn("w:instr"))) for node in part.iter(qn("w:fldSimple")))
    return any("PAGE" in code for code in (*codes, *simple))


class Stationery:
    """Heads and feet of pages; each is made once, when a page first wants it."""

    def __init__(self, word: Word, page: Page, pen: Pen, base: dict[Kind, str]) -> None:
        self._word = word
        self._page = page
        self._pen = pen
        self._made: dict[tuple[str, str], str] = {}
        self._base = base
        self._whole = pen.document.cover is None and not pen.document.front

    def around(self, place: Place) -> str:
        """Name what stands above and below the text of a place."""
        kinds = ["default", *(["even"] if self._word.settings.odd_and_even_pages_header_footer else [])]
        kinds += ["first"] if place.headed and ("header", "default") not in self._base else []
        heads = (_reference("header", kind, self._head(place, kind)) for kind in kinds)
        feet = (_reference("footer", kind, self._foot(place, kind)) for kind in kinds)
        return "".join((*heads, *feet))

    def _head(self, place: Place, kind: str) -> str:
        there = self._base.get(("header", kind)) or self._base.get(("header", "default"))
        if there:
            return there
        if place.part == COVER or kind == "first" or ("header", "first") in self._base:
            return self._new("header", "")
        sheet = self._page.turned() if place.across else self._page
        stamp = self._pen.document.cover.stamp if self._pen.document.cover else ""
        edge = w(
            "tabs",
            w("tab", val="clear", pos=4680),
            w("tab", val="clear", pos=9360),
            w("tab", val="right", pos=sheet.room),
        )
        words = run(self._pen.document.title) + (TAB + run(stamp, bold=True) if stamp else "")
        return self._new("header", paragraph(self._pen.styles["Header"], words, tabs=edge))

    def _foot(self, place: Place, kind: str) -> str:
        if place.part == COVER:
            return self._new("footer", "")
        there = self._base.get(("footer", kind)) or self._base.get(("footer", "default"))
        if there:
            part: Any = self._word.part.related_parts[there]
            if not _counts(part.element):
                part.element.extend(parse_xml(rooted("w:p", self._number(place))))
            return there
        return self._new("footer", self._number(place))

    def _number(self, place: Place) -> str:
        number = field("PAGE", "1")
        if place.part != FRONT:
            number = run("Halaman ") + number
        if self._whole:  # elsewhere Word would count the cover and the front as well
            number += run(" dari ") + field("NUMPAGES", "1")
        return paragraph(self._pen.styles["Footer"], number)

    def _new(self, name: str, written: str) -> str:
        """Make a head or a foot, or find the one that says the same."""
        if (name, written) not in self._made:
            of: Any = self._word.part
            part, number = of.add_header_part() if name == "header" else of.add_footer_part()
            nothing = paragraph(self._pen.styles[name.capitalize()])
            part.element[:] = list(parse_xml(rooted("w:p", written or nothing)))
            self._made[name, written] = number
        return self._made[name, written]


def _reference(name: str, kind: str, number: str) -> str:
    return element(f"w:{name}Reference", {"w:type": kind, "r:id": number})


def drop_unused(word: Word) -> None:
    """Let go of what a base held for its own body: pictures, links, remarks, heads of pages that are no more."""
    used = {value for node in word.element.iter() for key, value in node.attrib.items() if str(key).startswith(_R)}
    relations = word.part.rels
    for number in [n for n, relation in relations.items() if relation.reltype in _OF_BODY and n not in used]:
        del relations[number]


_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OF_BODY = frozenset({RT.IMAGE, RT.HYPERLINK, RT.HEADER, RT.FOOTER, RT.COMMENTS, RT.CHART, RT.OLE_OBJECT, RT.PACKAGE})
