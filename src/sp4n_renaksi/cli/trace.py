"""`renaksi trace`: what leads to what in a plan."""

from typing import Annotated

import typer

from sp4n_renaksi.cli.options import Color, Format, Output

Thing = Annotated[
    str | None,
    typer.Argument(
        metavar="HAL",
        help="Nomor butir, kode kegiatan atau program, nama indikator, atau pihak; tanpa ini: semua butir lemah.",
    ),
]
Where = Annotated[
    str | None,
    typer.Argument(metavar="LETAK", help="Folder rencana, plan.yaml, atau salah satu berkasnya; bawaan: folder ini."),
]
Question = Annotated[str, typer.Option("--butir", metavar="NOMOR", help="Telusuri butir asesmen ini.")]
Activity = Annotated[
    str, typer.Option("--kegiatan", metavar="KODE", help="Telusuri kegiatan, program, atau kelompok program ini.")
]
Indicator = Annotated[
    str, typer.Option("--indikator", metavar="NAMA", help="Telusuri indikator ini; sebagian namanya sudah cukup.")
]
Party = Annotated[
    str, typer.Option("--pihak", metavar="NAMA", help="Telusuri pihak ini: kode, nama, singkatan, atau aliasnya.")
]


def trace(
    thing: Thing = None,
    path: Where = None,
    *,
    question: Question = "",
    activity: Activity = "",
    indicator: Indicator = "",
    party: Party = "",
    formats: Format = None,
    output: Output = "",
    color: Color = "auto",
) -> None:
    """Menelusuri rantai dari butir lemah sampai kegiatan, indikator, pihak, dan tahun, beserta yang belum tersambung.

    Contoh:
        renaksi trace rencana/
        renaksi trace 12 rencana/
        renaksi trace I.1.1 rencana/
        renaksi trace --pihak kominfo rencana/

    Format: text, md, json.
    """
    from sp4n_renaksi.cli.tracing import show_trace

    named = {"--butir": question, "--kegiatan": activity, "--indikator": indicator, "--pihak": party}
    words = [word for word in (thing, path) if word is not None]
    show_trace(words, named, formats or [], output, color=color)
