"""The styles that a document needs: real ones, which an agency can change in one place; a base keeps those it has."""

from dataclasses import replace

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor, Twips
from docx.styles.style import ParagraphStyle

from sp4n_renaksi.render.docx.looks import LOOKS, OURS, SHOWN, Look
from sp4n_renaksi.render.docx.xml import rooted, w
from sp4n_renaksi.render.layout import Layout

_BLACK = RGBColor(0, 0, 0)
_TIGHT = 0.35
TABLE_STYLE = "Tabel Renaksi"


def prepare(word: Word, layout: Layout, *, room: int, own: bool, tight: bool = False) -> dict[str, str]:
    """Make sure that all styles are there; gives the id of each by its name. A base's own are left as they are.

    `room` is the width of the text in twips; `tight` leaves less of it between lines and paragraphs.
    """
    if own:
        _set_defaults(word, layout)
    else:
        layout = replace(layout, points=_points(word) or layout.points)
    for name, look in LOOKS.items():
        there = name in word.styles
        style = (
            word.styles[name]
            if there
            else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name not in OURS)
        )
        if (own or not there) and isinstance(style, ParagraphStyle):
            _dress(word, style, _tightened(look) if tight else look, layout, own=own)
    _set_tabs(word, room, own=own)
    if TABLE_STYLE not in word.styles:
        word.styles.element.append(parse_xml(_table_style(word)))
    ids = {name: word.styles[name].style_id for name in LOOKS}
    return ids | {TABLE_STYLE: word.styles[TABLE_STYLE].style_id}


def _points(word: Word) -> int:
    """Tell the size of the running text of a base, 0 where it does not say."""
    usual = next((style for style in word.styles if style.name == "Normal"), None)
    size = usual.font.size if isinstance(usual, ParagraphStyle) else None
    return round(size.pt) if size else 0


def _tightened(look: Look) -> Look:
    return replace(look, before=look.before * _TIGHT, after=look.after * _TIGHT, line=min(look.line, 1.1))


def _set_defaults(word: Word, layout: Layout) -> None:
    """Set letters and language of the whole document; the template's would come from its theme."""
    fonts = dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), layout.font)
    look = w("rFonts", **fonts) + w("sz", val=layout.points * 2) + w("szCs", val=layout.points * 2)
    language = w("lang", val="id-ID", eastAsia="id-ID", bidi="ar-SA")
    held = word.styles.element.find(qn("w:docDefaults"))
    wanted = parse_xml(rooted("w:docDefaults", w("rPrDefault", w("rPr", look + language)), w("pPrDefault", w("pPr"))))
    if held is None:
        word.styles.element.insert(0, wanted)
    else:
        word.styles.element.replace(held, wanted)


def _dress(word: Word, style: ParagraphStyle, look: Look, layout: Layout, *, own: bool) -> None:
    """Give a style its look, and nothing that it had before."""
    for old in (style.element.pPr, style.element.rPr):
        if old is not None:
            style.element.remove(old)
    if style.name != "Normal":
        style.base_style = word.styles[look.based]
    if own or look.larger:
        style.font.size = Pt(max(1, layout.points + look.larger))
    style.font.bold, style.font.italic = look.bold, look.italic
    if own:
        style.font.name, style.font.color.rgb = layout.font, _BLACK
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing = look.line
    shape.alignment = look.align
    shape.left_indent, shape.right_indent = Mm(look.left), Mm(look.right)
    shape.keep_with_next = look.keep or None
    shape.page_break_before = look.fresh or None
    shape.widow_control = True
    level = str(style.name).removeprefix("Heading ")
    if level.isdecimal():
        style.element.get_or_add_pPr().append(parse_xml(rooted("w:pPr", w("outlineLvl", val=int(level) - 1)))[0])
    if style.name == "Batas Bagian":
        shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)
    style.hidden, style.unhide_when_used, style.quick_style = False, False, style.name in SHOWN


def _set_tabs(word: Word, room: int, *, own: bool) -> None:
    """Lead each line of a list at the front to its page number at the right edge."""
    edge = Twips(room)
    for name in ("toc 1", "toc 2", "toc 3", "table of figures"):
        style = word.styles[name]
        if isinstance(style, ParagraphStyle) and (own or not style.paragraph_format.tab_stops):
            style.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _table_style(word: Word) -> str:
    usual = word.styles.default(WD_STYLE_TYPE.TABLE)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = (w(side, val="single", sz=4, space=0, color="666666") for side in sides)
    room = (w(side, w=size, type="dxa") for side, size in (("top", 40), ("left", 80), ("bottom", 40), ("right", 80)))
    return rooted(
        "w:style",
        w("name", val=TABLE_STYLE),
        w("basedOn", val=usual.style_id) if usual else "",
        w("uiPriority", val=59),
        w("qFormat"),
        w("tblPr", w("tblBorders", *borders), w("tblCellMar", *room)),
    ).replace("<w:style ", '<w:style w:type="table" w:customStyle="1" w:styleId="TabelRenaksi" ', 1)
