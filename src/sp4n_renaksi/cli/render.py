"""`renaksi render`: make documents of a plan."""

from typing import Annotated

import typer

from sp4n_renaksi.cli import completing
from sp4n_renaksi.cli.options import Format, OnePath, Output

Document = Annotated[
    str,
    typer.Option(
        metavar="NAMA",
        help="Dokumen: rencana-aksi (bawaan), berita-acara, atau daftar-hadir.",
        autocompletion=completing.documents,
    ),
]


def render(
    path: OnePath = ".", *, formats: Format = None, output: Output = "", document: Document = "rencana-aksi"
) -> None:
    """Membuat dokumen dari rencana.

    Contoh:
        renaksi render rencana/
        renaksi render rencana/ -f md -o rencana.md
        renaksi render rencana/ --document berita-acara

    Format: html (bawaan), md. Tanpa -o, hasil disimpan di folder ini dengan nama dokumennya.
    """
    from sp4n_renaksi.cli.rendering import make_documents

    make_documents(path, document, formats or [], output)
