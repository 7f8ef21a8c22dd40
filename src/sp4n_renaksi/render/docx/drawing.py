"""Our SVG -> a drawing of Word's own: boxes, lines and words stay what they are, at any size and without its fonts.

A picture made of dots would need the agency's letters on the machine that makes the document, and would differ from
machine to machine; this one is the same everywhere, and its words can be searched and read aloud.
"""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml import parse_xml

from sp4n_renaksi.figures.svg import LINE, SIZE, WIDTH, Figure
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.xml import NAMESPACES, element, paragraph, safe, w
from sp4n_renaksi.tables.inline import plain

_EMU = 9818
"""Word's measure of drawings to one unit of ours: 440 units are 12 cm."""
_POINT = _EMU / 12700
# What is required is named by a prefix, which must be known right there, whatever the base has at its top.
_NEEDS_GROUPS = {"xmlns:wpg": NAMESPACES["wpg"], "Requires": "wpg"}
_CLEAR = 5
"""How far words keep from the edge of the picture, so that they never cover an outline."""
_STEPS = re.compile(r"([MLHV])([^MLHV]*)")


def drawing(figure: Figure, label: str, pen: Pen) -> str:
    """Write a figure as a run that holds its drawing, with a name and a description for those who do not see it."""
    root: Any = parse_xml(figure.svg)
    _, _, width, height = (float(number) for number in root.get("viewBox").split())
    told = " ".join(f"{heading}: {', '.join(items)}." for heading, items in figure.outline)
    names = {"id": next(pen.ids), "name": label, "descr": told, "title": f"{label} {plain(figure.caption)}"}
    size = {"cx": round(width * _EMU), "cy": round(height * _EMU)}
    frame = element(
        "a:xfrm", {}, _xy("a:off", 0, 0), element("a:ext", size), _xy("a:chOff", 0, 0), element("a:chExt", size)
    )
    group = element(
        "wpg:wgp",
        {},
        element("wpg:cNvGrpSpPr", {}),
        element("wpg:grpSpPr", {}, frame),
        *(_shape(found, pen) for found in _drawn(root)),
    )
    data = element("a:graphic", {}, element("a:graphicData", {"uri": NAMESPACES["wpg"]}, group))
    inline = element(
        "wp:inline",
        dict.fromkeys(("distT", "distB", "distL", "distR"), 0),
        element("wp:extent", size),
        element("wp:docPr", names),
        element("wp:cNvGraphicFramePr", {}),
        data,
    )
    choice = element("mc:Choice", _NEEDS_GROUPS, w("drawing", inline))
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


def _xy(name: str, x: float, y: float) -> str:
    return element(name, {"x": round(x * _EMU), "y": round(y * _EMU)})


def _solid(found: Any, edges: tuple[float, float, float, float], form: str, pen: Pen, *inner: str) -> str:
    """Write a shape of some form at its place, with the colours that it has."""
    x, y, width, height = edges
    size = element("a:ext", {"cx": round(width * _EMU), "cy": round(height * _EMU)})
    line = element("a:ln", {"w": round(float(found.get("stroke-width", 0)) * _EMU)}, _colour(found.get("stroke")))
    shape = element(
        "wps:spPr", {}, element("a:xfrm", {}, _xy("a:off", x, y), size), form, _colour(found.get("fill")), line
    )
    number = next(pen.ids)
    body = element("wps:bodyPr", {**dict.fromkeys(("lIns", "tIns", "rIns", "bIns"), 0), "anchor": "t"})
    names = element("wps:cNvPr", {"id": number, "name": f"Bentuk {number}"})
    return element("wps:wsp", {}, names, element("wps:cNvSpPr", {}), shape, *inner, body)


def _colour(named: str | None) -> str:
    if named in (None, "none"):
        return element("a:noFill", {})
    return element("a:solidFill", {}, element("a:srgbClr", {"val": str(named).lstrip("#").upper()}))


def _path(found: Any, pen: Pen) -> str:
    """Write lines, given as SVG does: M and L to a point, V and H up or across to one."""
    points: list[tuple[bool, float, float]] = []
    x = y = 0.0
    for letter, numbers in _STEPS.findall(found.get("d")):
        given = [float(number) for number in numbers.replace(",", " ").split()]
        x, y = (given[0] if letter != "V" else x), (given[-1] if letter != "H" else y)
        points.append((letter == "M", x, y))
    left, top = min(x for _, x, _ in points), min(y for _, _, y in points)
    width, height = max(x for _, x, _ in points) - left, max(y for _, _, y in points) - top
    steps = (element("a:moveTo" if new else "a:lnTo", {}, _xy("a:pt", x - left, y - top)) for new, x, y in points)
    size = {"w": round(width * _EMU), "h": round(height * _EMU), "fill": "none"}
    lists = (element(f"a:{name}", {}) for name in ("avLst", "gdLst", "ahLst", "cxnLst"))
    around = element("a:rect", {"l": "0", "t": "0", "r": "r", "b": "b"})
    form = element("a:custGeom", {}, *lists, around, element("a:pathLst", {}, element("a:path", size, *steps)))
    return _solid(found, (left, top, width, height), form, pen)


def _words(found: Any, pen: Pen) -> str:
    """Write words as a shape without ground and outline, each line a paragraph."""
    lines = list(found)
    middle = found.get("text-anchor") == "middle"
    x, first = float(lines[0].get("x")), float(lines[0].get("y"))
    half = min(x, WIDTH - x) - _CLEAR
    edges = (
        x - half if middle else x,
        first - LINE * 0.75,
        2 * half if middle else WIDTH - x - _CLEAR,
        len(lines) * LINE,
    )
    look = w("rPr", w("b") if found.get("font-weight") else "", *_letters(str(found.get("fill"))))
    spaced = w("spacing", before=0, after=0, line=round(LINE * _POINT * 20), lineRule="exact")
    placed = w("jc", val="center" if middle else "left")
    style = pen.styles["Gambar"]
    written = (
        paragraph(
            style,
            w("r", look, element("w:t", {"xml:space": "preserve"}, safe(line.text or ""))),
            keepNext=w("keepNext", val=0),
            spacing=spaced,
            jc=placed,
        )
        for line in lines
    )
    form = element("a:prstGeom", {"prst": "rect"}, element("a:avLst", {}))
    plain_shape: dict[str, str] = {}
    return _solid(plain_shape, edges, form, pen, element("wps:txbx", {}, w("txbxContent", *written)))


def _letters(colour: str) -> tuple[str, ...]:
    size = round(SIZE * _POINT * 2)
    return w("color", val=colour.lstrip("#").upper()), w("sz", val=size), w("szCs", val=size)
