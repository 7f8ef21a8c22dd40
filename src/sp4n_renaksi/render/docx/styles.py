"""The styles that a document needs: real ones, which an agency can change in one place; a base keeps those it has."""

from collections.abc import Mapping
from dataclasses import dataclass

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from sp4n_renaksi.render.docx.xml import rooted, w
from sp4n_renaksi.render.layout import Layout

_CENTRE = WD_ALIGN_PARAGRAPH.CENTER
_BLACK = RGBColor(0, 0, 0)
TABLE_STYLE = "Tabel Renaksi"


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph style looks: sizes relative to running text in points, room in points, indents in mm."""

    larger: float = 0
    bold: bool | None = None
    italic: bool | None = None
    before: float = 0
    after: float = 0
    line: float = 1.0
    align: WD_ALIGN_PARAGRAPH | None = None
    keep: bool = False
    fresh: bool = False
    left: float = 0
    right: float = 0
    based: str = "Normal"


_TABLE = Look(larger=-2, line=1.05)

LOOKS: Mapping[str, Look] = {
    "Normal": Look(after=8, line=1.3),
    "Heading 1": Look(4, bold=True, after=18, line=1.15, align=_CENTRE, keep=True, fresh=True),
    "Heading 2": Look(2, bold=True, before=18, after=6, line=1.15, keep=True),
    "Heading 3": Look(1, bold=True, before=14, after=6, line=1.15, keep=True),
    "Heading 4": Look(0, bold=True, before=12, after=4, line=1.15, keep=True),
    "Heading 5": Look(0, bold=True, before=12, after=4, line=1.15, keep=True),
    "Heading 6": Look(0, bold=True, before=12, after=4, line=1.15, keep=True),
    "Title": Look(13, bold=True, after=12, line=1.15, align=_CENTRE),
    "Subtitle": Look(3, after=4, line=1.15, align=_CENTRE),
    "TOC Heading": Look(4, bold=True, after=18, line=1.15, align=_CENTRE, keep=True),
    "toc 1": Look(0, bold=True, before=4, after=1, line=1.15, right=10),
    "toc 2": Look(0, after=1, line=1.15, left=6, right=10),
    "toc 3": Look(0, after=1, line=1.15, left=12, right=10),
    "table of figures": Look(0, after=2, line=1.15, right=10),
    "Caption": Look(-1, before=10, after=4, line=1.15),
    "List Bullet": Look(after=3, line=1.3),
    "List Bullet 2": Look(after=3, line=1.3),
    "List Bullet 3": Look(after=3, line=1.3),
    "List Number": Look(after=3, line=1.3),
    "List Number 2": Look(after=3, line=1.3),
    "List Number 3": Look(after=3, line=1.3),
    "Quote": Look(italic=None, before=4, after=8, line=1.3, left=10, right=10),
    "Header": Look(-2.5, line=1.0),
    "Footer": Look(-2, line=1.0, align=_CENTRE),
    "Isi Tabel": _TABLE,
    "Butir Tabel": Look(larger=-2, after=1, line=1.05, based="Isi Tabel"),
    "Kepala Tabel": Look(larger=-2.5, bold=True, line=1.0, align=_CENTRE, keep=True, based="Isi Tabel"),
    "Nomor Kolom": Look(larger=-3.5, line=1.0, align=_CENTRE, keep=True, based="Isi Tabel"),
    "Catatan Tabel": Look(larger=-2, before=3, line=1.1),
    "Gambar": Look(before=8, line=1.0, align=_CENTRE, keep=True),
    "Kop Instansi": Look(larger=2, bold=True, line=1.1, align=_CENTRE, keep=True),
    "Kop Alamat": Look(larger=-1, line=1.1, align=_CENTRE, keep=True),
    "Judul Lembar": Look(larger=3, bold=True, before=6, after=4, line=1.15, align=_CENTRE, keep=True),
    "Nomor Lembar": Look(after=12, line=1.15, align=_CENTRE, keep=True),
    "Isi Formulir": Look(after=1, line=1.15),
    "Tanda Tangan": Look(line=1.15, align=_CENTRE, keep=True),
    "Cap Status": Look(larger=2, bold=True, after=24, line=1.15, align=_CENTRE),
    "Batas Bagian": Look(larger=-10, line=1.0),
}
"""Every paragraph style that a document uses, with its look where it is ours to give."""


def prepare(word: Word, layout: Layout, *, own: bool) -> dict[str, str]:
    """Make sure that all styles are there; gives the id of each by its name. A base's own are left as they are."""
    if own:
        _set_defaults(word, layout)
    for name, look in LOOKS.items():
        there = name in word.styles
        style = word.styles[name] if there else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if (own or not there) and isinstance(style, ParagraphStyle):
            _dress(word, style, look, layout, own=own)
    _set_tabs(word, layout, own=own)
    if TABLE_STYLE not in word.styles:
        word.styles.element.append(parse_xml(_table_style()))
    ids = {name: word.styles[name].style_id for name in LOOKS}
    return ids | {TABLE_STYLE: word.styles[TABLE_STYLE].style_id}


def _set_defaults(word: Word, layout: Layout) -> None:
    """Set letters and language of the whole document; the template's would come from its theme."""
    fonts = {name: layout.font for name in ("ascii", "hAnsi", "cs", "eastAsia")}
    look = w("rFonts", **fonts) + w("sz", val=layout.points * 2) + w("szCs", val=layout.points * 2)
    language = w("lang", val="id-ID", eastAsia="id-ID", bidi="ar-SA")
    held = word.styles.element.find(qn("w:docDefaults"))
    wanted = parse_xml(
        rooted("w:docDefaults", w("rPrDefault", w("rPr", look + language)), w("pPrDefault", w("pPr")))
    )
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
    if style.name == "Batas Bagian":
        shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)
    style.hidden, style.unhide_when_used, style.quick_style = False, False, style.name in _SHOWN


_SHOWN = frozenset(name for name in LOOKS if not name.startswith(("toc", "Header", "Footer", "Batas")))


def _set_tabs(word: Word, layout: Layout, *, own: bool) -> None:
    """Lead each line of a list at the front to its page number at the right edge."""
    edge = Mm(layout.width - layout.margins.left - layout.margins.right)
    for name in ("toc 1", "toc 2", "toc 3", "table of figures"):
        style = word.styles[name]
        if isinstance(style, ParagraphStyle) and (own or not style.paragraph_format.tab_stops):
            style.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _table_style() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = (w(side, val="single", sz=4, space=0, color="666666") for side in sides)
    room = (w(side, w=size, type="dxa") for side, size in (("top", 40), ("left", 80), ("bottom", 40), ("right", 80)))
    return rooted(
        "w:style",
        w("name", val=TABLE_STYLE),
        w("basedOn", val="TableNormal"),
        w("uiPriority", val=59),
        w("qFormat"),
        w("tblPr", w("tblBorders", *borders), w("tblCellMar", *room)),
    ).replace("<w:style ", '<w:style w:type="table" w:customStyle="1" w:styleId="TabelRenaksi" ', 1)
