"""Words -> runs, and fields: what Word counts and looks up by itself, each with the result that it has now."""

from sp4n_renaksi.render.document import unresolved
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.xml import element, safe, w
from sp4n_renaksi.tables.inline import Inlines, Reference, Run

BREAK = w("r", w("br"))
TAB = w("r", w("tab"))


def run(words: str, *, bold: bool = False, italic: bool = False) -> str:
    """Write a stretch of text of one look."""
    if not words:
        return ""
    looks = (w("b") if bold else "") + (w("i") if italic else "")
    return w("r", w("rPr", looks) if looks else "", element("w:t", {"xml:space": "preserve"}, safe(words)))


def runs(words: Inlines, pen: Pen, *, bold: bool = False) -> str:
    """Write words; a reference is a field that leads to its place."""
    return "".join(
        run(item.text, bold=bold or item.bold, italic=item.italic)
        if isinstance(item, Run)
        else _reference(item, pen, bold=bold)
        for item in words
    )


def _reference(item: Reference, pen: Pen, *, bold: bool) -> str:
    if item.target not in pen.document.labels:
        return run(unresolved(item), bold=bold)
    before, number, place = pen.target(item.target)
    # Without MERGEFORMAT an update would bring the look of the heading into the sentence.
    return run(before, bold=bold) + field(rf"REF {place} \h \* MERGEFORMAT", number, bold=bold)


def opened(code: str, look: str = "") -> str:
    """Begin a field that goes on until `closed`, with what it shows now in between; `look` is that of its runs."""
    written = element("w:instrText", {"xml:space": "preserve"}, safe(f" {code} "))
    begun, separate = (w("fldChar", fldCharType=kind) for kind in ("begin", "separate"))
    return "".join(w("r", look, inner) for inner in (begun, written, separate))


def closed(look: str = "") -> str:
    """End a field."""
    return w("r", look, w("fldChar", fldCharType="end"))


def field(code: str, result: str, *, bold: bool = False) -> str:
    """Write a field with what it shows until it is updated."""
    look = w("rPr", w("b")) if bold else ""
    return opened(code, look) + run(result, bold=bold) + closed(look)


def link(place: str, *inner: str) -> str:
    """Write a link to a place of this document."""
    return w("hyperlink", *inner, anchor=place, history=1)
