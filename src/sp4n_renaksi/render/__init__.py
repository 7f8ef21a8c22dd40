"""Plan + document + format -> text. A document is a template, a format one function: each a line below."""

from collections.abc import Callable, Mapping

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.assemble import assemble
from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.html import render_html
from sp4n_renaksi.render.markdown import render_markdown
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
