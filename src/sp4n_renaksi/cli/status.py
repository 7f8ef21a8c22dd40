"""`renaksi status`: how far a plan is, and what is left to do."""

from typing import Annotated

import typer

from sp4n_renaksi.cli.options import Format, OnePath, Output


def status(
    path: OnePath = ".",
    *,
    per: Annotated[
        str,
        typer.Option("--per-tanggal", metavar="TANGGAL", help="Tandai yang lewat tenggat pada tanggal ini."),
    ] = "",
    formats: Format = None,
    output: Output = "",
) -> None:
    """Menampilkan langkah penyusunan yang sudah dan yang belum, serta yang perlu dikerjakan.

    Contoh:
        renaksi status rencana/
        renaksi status rencana/ --per-tanggal "1 Desember 2024"

    Format: text, md, json.
    """
    from sp4n_renaksi.cli.standing import show_status

    show_status(path, per, formats or [], output)
