"""The cover, and the lists at the front: fields of Word that are filled already, to be read as they are."""

from collections.abc import Mapping

from sp4n_renaksi.render.blocks import Cover
from sp4n_renaksi.render.document import Entry
from sp4n_renaksi.render.docx.cells import cell, grid
from sp4n_renaksi.render.docx.forms import letterhead
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.runs import TAB, closed, field, link, opened, run, runs
from sp4n_renaksi.render.docx.xml import paragraph, w

_CODES: Mapping[str, str] = {
    "isi": r'TOC \o "1-3" \h \z \u',
    "tabel": r'TOC \h \z \c "Tabel"',
    "gambar": r'TOC \h \z \c "Gambar"',
}
_PAGE = "…"
_PARTS = (0.2, 0.6, 0.2)
"""How the height of the cover is shared: head, title, agency."""


def index(of: str, pen: Pen) -> str:
    """Write a list of contents, of tables or of figures; each line leads to its place and asks for its page."""
    entries = pen.document.lists[of]
    lines = [_line(entry, pen) for entry in entries]
    begun = [opened(_CODES[of]), *[""] * (len(lines) - 1)]
    styles = [pen.styles[f"toc {entry.level}" if of == "isi" else "table of figures"] for entry in entries]
    written = (paragraph(style, start, line) for style, start, line in zip(styles, begun, lines, strict=True))
    return "".join(written) + paragraph(pen.styles["Batas Bagian"], closed()) if entries else ""


def _line(entry: Entry, pen: Pen) -> str:
    place = pen.name(entry.anchor)
    label = run(f"{entry.label} ") if entry.label else ""
    # The page is not known before Word or LibreOffice lays the pages out; a number that is wrong would be printed.
    return link(place, label, runs(entry.words, pen), TAB, field(rf"PAGEREF {place} \h", _PAGE))


def cover(block: Cover, width: int, height: int, pen: Pen, *, head: bool) -> str:
    """Write the cover in three parts of a page: head, title, agency; all in twips."""
    title = [
        paragraph(pen.styles["Cap Status"], _stamp(block.stamp)) if block.stamp else "",
        paragraph(pen.styles["Title"], runs(block.title, pen)),
        *(paragraph(pen.styles["Subtitle"], runs(line, pen)) for line in block.lines),
    ]
    nothing = paragraph(pen.styles["Subtitle"])
    parts = (
        (letterhead(block.letterhead, pen, ruled=False) if block.letterhead and head else nothing, "top"),
        ("".join(title), "center"),
        (paragraph(pen.styles["Subtitle"], runs(block.agency, pen, bold=True)), "bottom"),
    )
    rows = [
        w(
            "tr",
            w("trPr", w("cantSplit"), w("trHeight", val=round(height * part), hRule="atLeast")),
            cell(width, written, vAlign=w("vAlign", val=where)),
        )
        for (written, where), part in zip(parts, _PARTS, strict=True)
    ]
    return grid((width,), rows, pen)


def _stamp(stamp: str) -> str:
    """Write the word about the status in a frame."""
    frame = w("bdr", val="double", sz=6, space=6, color="000000")
    return run(f"\u00a0{stamp}\u00a0").replace("<w:r>", f"<w:r>{w('rPr', w('b'), frame)}", 1)
