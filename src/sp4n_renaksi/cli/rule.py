"""`renaksi rule`: what renaksi can find, and why it matters."""

from typing import Annotated

import typer

from sp4n_renaksi.cli import completing
from sp4n_renaksi.cli.options import Color, Format, Output

Codes = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="KODE",
        help="Kode aturan, awalannya, atau namanya; tanpa kode: daftar semua aturan.",
        autocompletion=completing.rule_codes,
    ),
]


def rule(codes: Codes = None, *, formats: Format = None, output: Output = "", color: Color = "auto") -> None:
    """Menampilkan daftar aturan, atau penjelasan sebuah aturan.

    Contoh:
        renaksi rule
        renaksi rule BRK001
        renaksi rule YML --format md

    Format: text, md, json.
    """
    from sp4n_renaksi.cli.ruling import show_rules

    show_rules(codes or [], formats or [], output, color=color)
