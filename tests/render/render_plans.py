"""Plans for the tests of documents, and the words that a reader sees in what is rendered."""

import re
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from markdown_it import MarkdownIt

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.loader import load
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.plan import MODELS, Penilaian, Plan, Risalah
from sp4n_renaksi.render import render
from sp4n_renaksi.render.layout import Wishes

EXAMPLES = Path(__file__).parents[2] / "examples"
XHTML = "{http://www.w3.org/1999/xhtml}"
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@cache
def example(name: str) -> Plan:
    return load(EXAMPLES / name).plan


def make_plan(naskah: dict[str, str] | None = None, **sections: Any) -> Plan:
    """Build a plan from plain data; `asesmen` is a list, `berita_acara` too."""
    penilaian = tuple(
        Penilaian(("asesmen", at), Asesmen.model_validate(data), *shipped_instrument("sp4n-2021"))
        for at, data in enumerate(sections.pop("asesmen", []))
    )
    risalah = tuple(
        Risalah(("berita_acara", at), BeritaAcara.model_validate(data))
        for at, data in enumerate(sections.pop("berita_acara", []))
    )
    parts: dict[str, Any] = {name: MODELS[name].model_validate(data) for name, data in sections.items()}
    return Plan(penilaian=penilaian, berita_acara=risalah, naskah=naskah or {}, **parts)


def drawn(plan: Plan, document: str, form: str, wishes: Wishes | None = None) -> str:
    """Render a document in a form that is text."""
    made = render(plan, document, form, wishes)
    assert isinstance(made, str)
    return made


def dom(html: str) -> Element:
    """Read a page as a browser does, but strictly: any fault of the markup raises."""
    tree: Element = html5lib.HTMLParser(strict=True).parse(html)
    return tree


def words(element: Element) -> str:
    return re.sub(r"[ \n]+", " ", "".join(element.itertext())).strip()


def html_words(html: str) -> str:
    return words(next(dom(html).iter(f"{XHTML}body")))


def markdown_words(markdown: str) -> str:
    """Give the words of a Markdown text as a CommonMark reader with tables shows them."""
    page = f"<!DOCTYPE html><title>x</title><body>{MARKDOWN.render(markdown)}</body>"
    body = next(html5lib.HTMLParser().parse(page).iter(f"{XHTML}body"))
    return words(body)
