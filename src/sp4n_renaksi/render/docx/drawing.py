"""Our SVG -> a drawing of Word's own: boxes, lines and words stay what they are, at any size and without its fonts.

A picture made of dots would need the agency's letters on the machine that makes the document, and would differ from
machine to machine; this one is the same everywhere, and its words can be searched and read aloud.
"""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml import parse_xml

from sp4n_renaksi.figures.svg import LINE, SIZE, Figure
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.xml import element, paragraph, safe, w
from sp4n_renaksi.tables.inline import plain

_EMU = 9525 * 1.03
"""Word's measure of drawings to one unit of ours: 440 units are 12 cm."""
_POINT = 12700
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_STEPS = re.compile(r"([MLHV])([^MLHV]*)")


def drawing(figure: Figure, label: str, pen: Pen) -> str:
    """Write a figure as a run that holds its drawing, with a name and a description for those who do not see it."""
    root: Any = parse_xml(figure.svg)
    _, _, width, height = (round(float(number) * _EMU) for number in root.get("viewBox").split())
    told = " ".join(f"{heading}: {', '.join(items)}." for heading, items in figure.outline)
    names = {"id": next(pen.ids), "name": label, "descr": told, "title": f"{label} {plain(figure.caption)}"}
    size = {"cx": width, "cy": height}
    frame = element("a:xfrm", {}, _xy("a:off", 0, 0), element("a:ext", size), _xy("a:chOff", 0, 0), element("a:chExt", size))
    group = element(
        "wpg:wgp",
        {},
        element("wpg:cNvGrpSpPr", {}),
        element("wpg:grpSpPr", {}, frame),
        *(_shape(found, pen) for found in _drawn(root)),
    )
    data = element("a:graphic", {}, element("a:graphicData", {"uri": _GROUP}, group))
    inline = element(
        "wp:inline",
        dict.fromkeys(("distT", "distB", "distL", "distR"), 0),
        element("wp:extent", size),
        element("wp:docPr", names),
        element("wp:cNvGraphicFramePr", {}),
        data,
    )
    choice = element("mc:Choice", {"Requires": "wpg"}, w("drawing", inline))
    return w("r", element("mc:AlternateContent", {}, choice))


def _drawn(root: Any) -> Iterator[Any]:
    """Give what is to be seen, in the order in which it is painted."""
    return (found for found in root if _kind(found) not in ("title", "desc"))


def _kind(found: Any) -> str:
    return str(found.tag).rpartition("}")[2]


def _shape(found: Any, pen: Pen) -> str:
    match _kind(found):
        case "rect":
            x, y, width, height = (float(found.get(key)) for key in ("x", "y", "width", "height"))
            bend = round(float(found.get("rx", 0)) / min(width, height) * 100000)
            guide = element("a:gd", {"name": "adj", "fmla": f"val {bend}"})
            form = element("a:prstGeom", {"prst": "roundRect"}, element("a:avLst", {}, guide))
            return _solid(found, (x, y, width, height), form, pen)
        case "path":
            return _path(found, pen)
        case "text":
            return _words(found, pen)
        case other:
            raise ValueError(f"a figure holds what no drawing of Word has been written for: {other}")
