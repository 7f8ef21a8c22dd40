"""`renaksi score` and `renaksi categorise`: the assessment in figures."""

from typing import Annotated

import typer

from sp4n_renaksi.cli.options import Color, Format, OnePath, Output


def score(
    path: OnePath = ".",
    *,
    formats: Format = None,
    output: Output = "",
    explain: Annotated[bool, typer.Option("--explain", help="Tuliskan juga hitungannya.")] = False,
    color: Color = "auto",
) -> None:
    """Menghitung nilai asesmen: jumlah, rata-rata, per komponen, per aspek, dan butir terlemah.

    Contoh:
        renaksi score rencana/
        renaksi score rencana/asesmen.yaml --explain

    Format: text, md, json.
    """
    from sp4n_renaksi.cli.figuring import show_score

    show_score(path, formats or [], output, explain=explain, color=color)


def categorise(path: OnePath = ".", *, formats: Format = None, output: Output = "", color: Color = "auto") -> None:
    """Mengelompokkan hasil asesmen menurut aspek, dan membandingkan urutannya dengan prioritas (Tabel 4 dan 5).

    Contoh:
        renaksi categorise rencana/
        renaksi categorise rencana/ -f json=aspek.json

    Format: text, md, json.
    """
    from sp4n_renaksi.cli.figuring import show_categories

    show_categories(path, formats or [], output, color=color)
