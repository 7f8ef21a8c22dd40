"""Plan + document + format -> text or bytes. A document is a template, a format one function: each a line below."""

from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from typing import NamedTuple

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.assemble import assemble
from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.render.templates import prose_templates

DOCUMENTS: Mapping[str, str] = {
    "rencana-aksi": "Rencana Aksi Pengelolaan Pengaduan",
    "berita-acara": "Berita Acara",
    "daftar-hadir": "Daftar Hadir",
    "matriks-program": "Matriks Program dan Kegiatan",
    "asesmen": "Asesmen Pengelolaan Pengaduan",
    "prioritas": "Prioritas Instansi",
    "rincian-tugas": "Rincian Tugas Setiap Pihak",
    "ringkasan": "Ringkasan Rencana Aksi",
    "keputusan": "Rancangan Keputusan Penetapan Rencana Aksi",
}
"""Every document by its name, with the title that it has where the plan gives none."""


class MissingExtra(Exception):  # noqa: N818 - an end of the run, not an error of the program
    """A format needs a library that is not installed, or one that is installed but lacks something of the system."""

    def __init__(self, extra: str, *, installed: bool) -> None:
        super().__init__(extra)
        self.extra = extra
        self.installed = installed


class Format(NamedTuple):
    """A form of documents: the function that draws it, in its module, and the extra that must be installed for it."""

    module: str
    function: str
    extra: str = ""
    text: bool = True
    """Whether it is text, which can be shown on a screen."""

    def load(self) -> Callable[[Document, Wishes], str | bytes]:
        """Load what draws it; raises `MissingExtra`."""
        spoken = StringIO()
        try:
            with redirect_stdout(spoken):  # WeasyPrint tells programmers at length what the system lacks
                module = import_module(f"{__name__}.{self.module}")
        except (ImportError, OSError) as error:
            if not self.extra:
                raise
            raise MissingExtra(self.extra, installed=isinstance(error, OSError)) from error
        function: Callable[[Document, Wishes], str | bytes] = getattr(module, self.function)
        return function

    def draw(self, document: Document, wishes: Wishes) -> str | bytes:
        """Draw a document; raises `MissingExtra`, and `LayoutFault` for wishes that cannot be met."""
        return self.load()(document, wishes)


FORMATS: Mapping[str, Format] = {
    "html": Format("html", "render_html"),
    "md": Format("markdown", "render_markdown"),
    "pdf": Format("pdf", "render_pdf", extra="pdf", text=False),
    "docx": Format("docx", "render_docx", extra="docx", text=False),
}
"""Every format by its name, which is also the ending of its files; one is loaded when it is wanted."""


def render(plan: Plan, document: str, fmt: str, wishes: Wishes | None = None) -> str | bytes:
    """Render a document of a plan: text or bytes, the same for the same plan and wishes.

    Raises KeyError for a document or a format that is not listed here, and what `Format.draw` raises.
    """
    return FORMATS[fmt].draw(assembled(plan, document), wishes or Wishes())


def assembled(plan: Plan, document: str) -> Document:
    """Assemble a document of a plan, before any format."""
    penilaian = plan.penilaian_terakhir
    template = prose_templates().get_template(f"dokumen/{document.replace('-', '_')}.md")
    written = template.render(kerangka=penilaian.instrumen.komponen if penilaian else ())
    return assemble(plan, DOCUMENTS[document], written)
