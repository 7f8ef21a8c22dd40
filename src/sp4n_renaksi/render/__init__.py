"""Plan + document + format -> text. A document is a template, a format one function: each a line below."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.assemble import assemble
from sp4n_renaksi.render.blocks import Insert
from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.html import render_html
from sp4n_renaksi.render.inserts import is_known
from sp4n_renaksi.render.markdown import render_markdown
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.templates import prose_templates

DOCUMENTS: Mapping[str, str] = {
    "rencana-aksi": "Rencana Aksi Pengelolaan Pengaduan",
    "berita-acara": "Berita Acara",
    "daftar-hadir": "Daftar Hadir",
}
"""Every document by its name, with the title that it has where the plan gives none."""

FORMATS: Mapping[str, Callable[[Document, str, dict[str, bytes] | None], str]] = {
    "html": render_html,
    "md": render_markdown,
}
"""Every format by its name, which is also the ending of its files."""


@dataclass(frozen=True, slots=True)
class UnknownInsert:
    """A name that a chapter calls for and nobody knows; `span` is where it stands in the chapter's text."""

    chapter: str
    name: str
    span: tuple[int, int]


def render(
    plan: Plan, document: str, fmt: str, summary: str | None = None, assets: dict[str, bytes] | None = None
) -> str:
    """Render a document of a plan; `summary` is a sentence about its check, printed at the end.

    `assets` asks for the pictures as files where the format does not hold them itself: they are put there by file
    name, and the text links to them. The same plan gives the same bytes. Raises KeyError for a document or a format
    that is not listed here.
    """
    return FORMATS[fmt](assembled(plan, document), summary or "", assets)


def assembled(plan: Plan, document: str) -> Document:
    """Assemble a document of a plan, before any format."""
    penilaian = plan.penilaian_terakhir
    template = prose_templates().get_template(f"dokumen/{document.replace('-', '_')}.md")
    written = template.render(kerangka=penilaian.instrumen.komponen if penilaian else ())
    return assemble(plan, DOCUMENTS[document], written)


def unknown_inserts(plan: Plan) -> Iterator[UnknownInsert]:
    """Give the insertions whose name nothing answers to; a document leaves them out."""
    for chapter, written in plan.naskah.items():
        for block in parse(written):
            if isinstance(block, Insert) and not is_known(plan, block.name):
                yield UnknownInsert(chapter, block.name, block.span)
