"""Document -> PDF, from the very page that a browser shows, laid out for paper by WeasyPrint."""

import hashlib

from weasyprint import HTML
from weasyprint.urls import URLFetcher

from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.html import render_html
from sp4n_renaksi.render.layout import Wishes


def render_pdf(document: Document, wishes: Wishes) -> bytes:
    """Draw a document as PDF/UA: tagged, with bookmarks, and the same bytes for the same page."""
    page = render_html(document, wishes)
    identifier = hashlib.sha256(page.encode("utf-8", "surrogatepass")).digest()[:16]
    fetcher = URLFetcher(allowed_protocols=("data",))  # a document holds all that it needs
    made: bytes = HTML(string=page, url_fetcher=fetcher).write_pdf(
        pdf_variant="pdf/ua-1", pdf_tags=True, pdf_identifier=identifier
    )
    return made
