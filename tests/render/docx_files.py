"""Documents of Word for the tests, and what a reader of them sees: parts, words of paragraphs, fields, places."""

import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Any

import docx
from docx.document import Document as Word
from docx.oxml.ns import qn
from render_plans import example

from sp4n_renaksi.render import assembled
from sp4n_renaksi.render.document import Document, unresolved
from sp4n_renaksi.render.docx import render_docx
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.tables.inline import Inlines, Run

EXAMPLES = ("babel_2021", "opd_lengkap")


@cache
def document(name: str, kind: str = "rencana-aksi") -> Document:
    return assembled(example(name), kind)


@cache
def made(name: str, kind: str = "rencana-aksi", base: bytes | None = None) -> bytes:
    return render_docx(document(name, kind), Wishes(about="Rencana diperiksa.", base=base))


def opened(content: bytes) -> Word:
    return docx.Document(io.BytesIO(content))


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(content: bytes) -> Any:
    return opened(content).element.body


def said(words: Inlines, labels: Any) -> str:
    """Give words as a reader sees them."""
    return "".join(i.text if isinstance(i, Run) else labels.get(i.target) or unresolved(i) for i in words)


def text(node: Any) -> str:
    """Give the words of a part of a document; line breaks and tabs are white space."""
    shown = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    found = node.iter(qn("w:t"), qn("w:br"), qn("w:tab"))
    return "".join(shown.get(n.tag) or n.text or "" for n in found if n.getparent().tag == qn("w:r"))


def styled(content: bytes, *names: str) -> list[str]:
    """Give the words of all paragraphs of some styles, in order."""
    word = opened(content)
    ids = {word.styles[name].style_id for name in names}
    return [
        text(p)
        for p in word.element.body.iter(qn("w:p"))
        if (s := p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")) is not None and s.get(qn("w:val")) in ids
    ]


def fields(root: Any) -> Iterator[tuple[str, str]]:
    """Give the code and the shown words of each field; raises where begin and end do not match."""
    stack: list[list[str]] = []
    for node in root.iter(qn("w:fldChar"), qn("w:instrText"), qn("w:t"), qn("w:tab")):
        kind = node.get(qn("w:fldCharType"))
        if kind == "begin":
            stack.append(["code", "", ""])
        elif kind == "separate":
            stack[-1][0] = "result"
        elif kind == "end":
            _, code, shown = stack.pop()
            yield code.strip(), shown
        elif node.tag == qn("w:instrText"):
            stack[-1][1] += node.text
        elif node.tag == qn("w:t"):
            for one in stack:
                one[2] += node.text
    assert stack == []


def places(root: Any) -> dict[str, str]:
    """Give the words that stand at each bookmark."""
    found: dict[str, str] = {}
    for start in root.iter(qn("w:bookmarkStart")):
        name, number, words = start.get(qn("w:name")), start.get(qn("w:id")), ""
        for node in start.itersiblings():
            if node.tag == qn("w:bookmarkEnd") and node.get(qn("w:id")) == number:
                break
            words += text(node)
        assert name not in found
        found[name] = words
    return found


def words_of(written: str) -> set[str]:
    """Give the words of a text, without signs and spaces."""
    return set(re.findall(r"\w+", written))
