"""`renaksi render`: make documents of a plan."""

from typing import Annotated

import typer

from sp4n_renaksi.cli import completing
from sp4n_renaksi.cli.options import Format, OnePath

Document = Annotated[
    str,
    typer.Option(
        metavar="NAMA",
        help="Dokumen: rencana-aksi (bawaan), matriks-program, asesmen, prioritas, berita-acara, daftar-hadir, "
        "rincian-tugas, ringkasan, atau keputusan.",
        autocompletion=completing.documents,
    ),
]
Output = Annotated[
    str,
    typer.Option(
        "--output", "-o", metavar="BERKAS", help="Simpan hasil di berkas ini, bersama --all di folder ini; `-`: layar."
    ),
]
Everything = Annotated[bool, typer.Option("--all", help="Buat semua dokumen yang ada isinya.")]
Listing = Annotated[bool, typer.Option("--list", help="Tampilkan nama dokumen dan format, lalu selesai.")]
Public = Annotated[
    bool, typer.Option("--publik", help="Salinan publik: tanpa NIP, nomor telepon, dan nama pada daftar hadir.")
]
Force = Annotated[
    bool, typer.Option("--force", help="Buat juga rencana siap tanda tangan yang masih ada kesalahannya.")
]
Paper = Annotated[str, typer.Option("--paper", metavar="a4|f4", help="Kertas untuk html, pdf, dan docx; bawaan: a4.")]
Margins = Annotated[
    str,
    typer.Option("--margin", metavar="MM", help="Margin: `25`, atau `25 20 25 30` untuk atas, kanan, bawah, kiri."),
]
Font = Annotated[str, typer.Option("--font", metavar="HURUF", help="Huruf di atas kertas; bawaan: Arial.")]
Base = Annotated[
    str, typer.Option("--base", metavar="BERKAS.docx", help="Dokumen Word instansi; gaya dan kopnya dipakai docx.")
]


def render(
    path: OnePath = ".",
    *,
    formats: Format = None,
    output: Output = "",
    document: Document = "",
    everything: Everything = False,
    listing: Listing = False,
    public: Public = False,
    force: Force = False,
    paper: Paper = "",
    margins: Margins = "",
    font: Font = "",
    base: Base = "",
) -> None:
    """Membuat dokumen dari rencana.

    Contoh:
        renaksi render rencana/
        renaksi render rencana/ -f pdf --paper f4
        renaksi render rencana/ --document daftar-hadir --publik
        renaksi render rencana/ --all -f docx -f pdf -o hasil/

    Format: html (bawaan), md, pdf, docx. Tanpa -o, hasil disimpan di folder ini dengan nama dokumennya.
    """
    from sp4n_renaksi.cli.ordering import Order
    from sp4n_renaksi.cli.rendering import list_documents, make_documents

    if listing:
        list_documents()
        return
    order = Order(document, formats or [], output, everything, public, force, paper, margins, font, base)
    make_documents(path, order)
