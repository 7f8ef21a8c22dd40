"""Tables as such: rows that become a grid, and cells; with lines, or without any to put things side by side."""

from collections.abc import Sequence

from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.xml import w


def grid(widths: Sequence[int], rows: Sequence[str], pen: Pen, *, title: str = "", style: str = "") -> str:
    """Put rows together to a table with fixed widths; without a style it has no lines. Word knows none without rows."""
    if not rows:
        return ""
    look = w(
        "tblPr",
        w("tblStyle", val=pen.styles[style]) if style else "",
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
        "" if style else w("tblCellMar", *(w(side, w=0, type="dxa") for side in ("left", "right"))),
        w("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1),
        w("tblCaption", val=title) if title else "",
    )
    return w("tbl", look, w("tblGrid", *(w("gridCol", w=width) for width in widths)), *rows)


def cell(width: int, *inner: str, span: int = 1, **properties: str) -> str:
    """Write a cell; it always holds a paragraph."""
    given = {
        "tcW": w("tcW", w=width, type="dxa"),
        "gridSpan": w("gridSpan", val=span) if span > 1 else "",
        **properties,
    }
    order = ("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "vAlign")
    return w("tc", w("tcPr", *(given[name] for name in order if given.get(name))), *inner)


def ground(colour: str) -> str:
    """Colour the ground of a cell."""
    return w("shd", val="clear", color="auto", fill=colour)
