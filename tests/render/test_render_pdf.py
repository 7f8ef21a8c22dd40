"""The PDF says what the plan says, on the paper that was asked for, tagged, and with the same bytes each time."""

import os
import re
import subprocess
import sys
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from render_plans import EXAMPLES, XHTML, dom, drawn, example

from sp4n_renaksi.render import DOCUMENTS, FORMATS, MissingExtra, assembled, render
from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.layout import Layout, Wishes
from sp4n_renaksi.tables.inline import plain

pypdf = pytest.importorskip("pypdf")
try:
    FORMATS["pdf"].load()
except MissingExtra:
    pytest.skip("WeasyPrint or its Pango is not installed here", allow_module_level=True)

pytestmark = pytest.mark.slow
MM = 72 / 25.4


@cache
def pdf(name: str, document: str = "rencana-aksi", paper: str = "a4") -> bytes:
    made = render(example(name), document, "pdf", Wishes(about="Rencana diperiksa.", layout=Layout(paper)))
    assert isinstance(made, bytes)
    return made


def read(content: bytes) -> Any:
    return pypdf.PdfReader(BytesIO(content))


def made(document: Document) -> bytes:
    content = FORMATS["pdf"].draw(document, Wishes())
    assert isinstance(content, bytes)
    return content


def elements_of(html: str, tags: list[str]) -> list[Element]:
    return [e for e in dom(html).iter() if e.tag.removeprefix(XHTML) in tags]


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_every_heading_and_every_caption_is_printed(name: str) -> None:
    printed = squeezed("".join(page.extract_text() for page in read(pdf(name)).pages))
    document = assembled(example(name), "rencana-aksi")
    entries = [*document.contents, *document.tables, *document.figures]
    assert len(entries) > 30
    assert [plain(entry.words) for entry in entries if squeezed(plain(entry.words)) not in printed] == []


def test_it_is_tagged_and_says_what_it_is() -> None:
    reader = read(pdf("opd_lengkap"))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "id"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert reader.metadata.title == assembled(example("opd_lengkap"), "rencana-aksi").title
    assert reader.metadata.subject == "Rencana diperiksa."
    assert reader.outline


@pytest.mark.parametrize(("paper", "width", "height"), [("a4", 210, 297), ("f4", 215, 330)])
def test_paper_is_as_wished_and_wide_tables_lie_across(paper: str, width: int, height: int) -> None:
    sizes = {
        (round(p.mediabox.width / MM), round(p.mediabox.height / MM))
        for p in read(pdf("opd_lengkap", paper=paper)).pages
    }
    assert sizes == {(width, height), (height, width)}


def test_pages_are_numbered_in_two_rows() -> None:
    pages = [page.extract_text() for page in read(pdf("opd_lengkap")).pages]
    first = next(index for index, text in enumerate(pages) if "Halaman 1 dari" in text)
    assert "BAB I" in pages[first].upper()
    assert f"Halaman {len(pages) - first} dari {len(pages) - first}" in pages[-1]


def test_the_same_plan_gives_the_same_bytes() -> None:
    first = pdf("opd_lengkap", "ringkasan")
    pdf.cache_clear()
    assert pdf("opd_lengkap", "ringkasan") == first


def marks(outline: list[Any], level: int = 1) -> list[tuple[int, str]]:
    """Give the bookmarks with their level, from the top."""
    found: list[tuple[int, str]] = []
    for mark in outline:
        found += marks(mark, level + 1) if isinstance(mark, list) else [(level, squeezed(mark.title))]
    return found


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_bookmarks_are_the_headings(name: str) -> None:
    html = drawn(example(name), "rencana-aksi", "html")
    headings = elements_of(html, [f"h{level}" for level in range(1, 7)])
    assert marks(read(pdf(name)).outline) == [(int(h.tag[-1]), squeezed("".join(h.itertext()))) for h in headings]


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_the_lists_at_the_front_name_the_page_where_each_thing_stands(name: str) -> None:
    pages = [page.extract_text() for page in read(pdf(name)).pages]
    first = next(index for index, text in enumerate(pages) if "Halaman 1 dari" in text)
    listed = squeezed("".join(pages[1:first]))
    document = assembled(example(name), "rencana-aksi")
    for entry in (*document.tables, *document.figures):
        title = squeezed(f"{entry.label} {plain(entry.words)}")
        [number] = re.findall(rf"{re.escape(title)}\.+([0-9]+)", listed)
        assert title in squeezed(pages[first + int(number) - 1])


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_page_is_blank(document: str, name: str) -> None:
    for page in read(pdf(name, document)).pages:
        lines = page.extract_text().splitlines()
        assert len(lines) > 2, lines


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture from elsewhere stays away, whether it lies on a server or on this machine."""
    here = Path(__file__).as_uri()
    html = f'<p>a<img src="http://example.invalid/x.png"><img src="{here}"><link rel=stylesheet href="{here}">'
    monkeypatch.setattr("sp4n_renaksi.render.pdf.render_html", lambda *_: html)

    def opened(*_: object, **__: object) -> None:
        raise AssertionError("something was opened")

    monkeypatch.setattr("socket.socket.connect", opened)
    monkeypatch.setattr("socket.getaddrinfo", opened)
    monkeypatch.setattr("urllib.request.OpenerDirector.open", opened)
    assert read(made(assembled(example("opd_lengkap"), "ringkasan"))).pages[0].extract_text() == "a"


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_makes_the_same_bytes(seed: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sp4n_renaksi", "render", str(EXAMPLES / "opd_lengkap"), "-f", "pdf", "-o"]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": f"{seed}00000000", "TZ": f"X{seed}"}
    subprocess.run([*command, "a.pdf"], cwd=tmp_path, env=environment, check=True)
    content = (tmp_path / "a.pdf").read_bytes()
    about = read(content).metadata.subject
    assert content == render(example("opd_lengkap"), "rencana-aksi", "pdf", Wishes(about=about))
    assert not {"/CreationDate", "/ModDate"} & set(read(content).metadata)
