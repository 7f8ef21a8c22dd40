"""`renaksi validate`: check plans and say what was found."""

from typing import Annotated

import typer

from sp4n_renaksi.cli import completing
from sp4n_renaksi.cli.options import Color, Format, Output, Paths, Quiet

Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KODE",
        help="Hanya aturan ini: kode atau awalannya, dipisah koma; boleh diulang.",
        autocompletion=completing.rule_codes,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KODE",
        help="Tanpa aturan ini: kode atau awalannya, dipisah koma; boleh diulang.",
        autocompletion=completing.rule_codes,
    ),
]

Strict = Annotated[bool | None, typer.Option("--strict/--no-strict", help="Peringatan ikut menentukan kode keluar.")]
Config = Annotated[
    str, typer.Option(metavar="BERKAS", help="Pengaturan dari berkas ini; bawaan: renaksi.yaml terdekat ke atas.")
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Tanpa berkas pengaturan.")]
Baseline = Annotated[
    str, typer.Option(metavar="BERKAS", help="Daftar temuan lama: hanya temuan baru yang ditampilkan.")
]
WriteBaseline = Annotated[
    str, typer.Option(metavar="BERKAS", help="Simpan temuan yang ada sekarang sebagai daftar temuan lama.")
]
Changed = Annotated[
    bool,
    typer.Option("--changed", help="LETAK adalah berkas yang berubah: periksa seluruh rencananya, lewati yang lain."),
]
Everything = Annotated[bool, typer.Option("--all", help="Tampilkan juga temuan yang dilipat.")]
Fix = Annotated[bool, typer.Option("--fix", help="Perbaiki yang jawabannya satu dan aman, langsung pada berkas.")]
Diff = Annotated[bool, typer.Option("--diff", help="Bersama --fix: tampilkan perubahannya saja, tanpa menulis.")]
StdinFilename = Annotated[str, typer.Option(metavar="BERKAS", help="Nama untuk isi yang datang lewat `-`.")]


def validate(
    paths: Paths = None,
    *,
    formats: Format = None,
    output: Output = "",
    strict: Strict = None,
    config: Config = "",
    isolated: Isolated = False,
    baseline: Baseline = "",
    write_baseline: WriteBaseline = "",
    select: Select = None,
    ignore: Ignore = None,
    fix: Fix = False,
    diff: Diff = False,
    changed: Changed = False,
    everything: Everything = False,
    stdin_filename: StdinFilename = "",
    quiet: Quiet = False,
    color: Color = "auto",
) -> None:
    """Memeriksa rencana: tulisan, isian, dan hubungan antarbagian.

    Contoh:
        renaksi validate rencana/
        renaksi validate rencana/asesmen.yaml --strict
        renaksi validate . -f text -f json=temuan.json
        renaksi validate rencana/ --fix --diff
        renaksi validate --changed rencana/tim.yaml README.md

    Format: text, json, sarif, github, gitlab, junit, markdown, reviu.

    Kode keluar: 0 tanpa kesalahan; 1 ada kesalahan (dengan --strict juga peringatan); 2 salah pakai atau tidak ada
    yang dapat dibaca; 70 kesalahan renaksi sendiri.
    """
    from sp4n_renaksi.cli.checking import Wishes, check

    wishes = Wishes(
        paths=paths or ["."],
        stdin_filename=stdin_filename,
        select=select or [],
        ignore=ignore or [],
        strict=strict,
        config=config,
        isolated=isolated,
        baseline=baseline,
        write_baseline=write_baseline,
        fix=fix,
        diff=diff,
        changed=changed,
        everything=everything,
        quiet=quiet,
        color=color,
    )
    raise typer.Exit(check(wishes, formats or [], output))
