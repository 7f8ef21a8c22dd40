"""The flags that several commands share: one meaning everywhere."""

from typing import Annotated, Literal

import typer

from sp4n_renaksi.cli import completing

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="LETAK",
        help="Folder rencana, plan.yaml, atau salah satu berkasnya; bawaan: folder ini. `-`: isi dari pipa.",
    ),
]
OnePath = Annotated[
    str,
    typer.Argument(metavar="LETAK", help="Folder rencana, plan.yaml, atau salah satu berkasnya; bawaan: folder ini."),
]
Format = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAMA[=BERKAS]",
        help="Bentuk hasil, dan berkas tujuannya; boleh diulang.",
        autocompletion=completing.forms,
    ),
]
Output = Annotated[
    str,
    typer.Option("--output", "-o", metavar="BERKAS", help="Simpan hasil di berkas ini; `-` untuk keluaran baku."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Jangan tampilkan hasil di layar; hanya kode keluar.")]
Color = Annotated[
    Literal["auto", "always", "never"],
    typer.Option("--color", metavar="auto|always|never", help="Warna di layar; bawaan: auto."),
]
