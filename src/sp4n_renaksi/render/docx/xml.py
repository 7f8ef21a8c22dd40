"""WordprocessingML as text: elements that are whole and escaped, with their children in the order that Word demands."""

import re
from collections.abc import Mapping
from html import escape

NAMESPACES: Mapping[str, str] = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}

TWIPS = 1440 / 25.4
"""Word's measure of pages and tables, a twentieth of a point, to the millimetre."""

_PARAGRAPH = (
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "contextualSpacing",
    "jc",
    "rPr",
    "sectPr",
)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def safe(words: str) -> str:
    """Escape words for the text or an attribute of an element."""
    return escape(printable(words))


def printable(words: str) -> str:
    """Put the replacement character in the place of what XML cannot hold."""
    return _UNPRINTABLE.sub("\ufffd", words)


def element(name: str, attributes: Mapping[str, object], *inner: str) -> str:
    """Write an element with its attributes as they are named."""
    given = "".join(f' {key}="{safe(str(value))}"' for key, value in attributes.items())
    held = "".join(inner)
    return f"<{name}{given}>{held}</{name}>" if held else f"<{name}{given}/>"


def w(name: str, /, *inner: str, **attributes: object) -> str:
    """Write one of Word's own elements, whose attributes are Word's own as well."""
    return element(f"w:{name}", {f"w:{key}": value for key, value in attributes.items()}, *inner)


def paragraph(style: str, /, *inner: str, **properties: str) -> str:
    """Write a paragraph in a style, by its id; each further property is an element by its name."""
    given = {"pStyle": w("pStyle", val=style), **properties}
    return w("p", w("pPr", *(given[name] for name in _PARAGRAPH if given.get(name))), *inner)


def keep() -> str:
    """Keep a paragraph on the page of the next."""
    return w("keepNext")


def rooted(name: str, *inner: str) -> str:
    """Write an element that stands at the top of a part, with all names that may be used in it."""
    return element(name, {f"xmlns:{prefix}": uri for prefix, uri in NAMESPACES.items()}, *inner)
