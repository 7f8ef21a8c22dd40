"""The commands of `renaksi`."""

from typing import Annotated

import typer

from sp4n_renaksi import __version__
from sp4n_renaksi.cli.figures import categorise, score
from sp4n_renaksi.cli.init import init
from sp4n_renaksi.cli.render import render
from sp4n_renaksi.cli.rule import rule
from sp4n_renaksi.cli.schema import schema
from sp4n_renaksi.cli.status import status
from sp4n_renaksi.cli.terminal import write
from sp4n_renaksi.cli.trace import trace
from sp4n_renaksi.cli.validate import validate
from sp4n_renaksi.cli.wording import Command, Group

app = typer.Typer(
    name="renaksi",
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (validate, score, categorise, trace, status, render, init, rule, schema):
    app.command(cls=Command)(command)


def _version(ctx: typer.Context, *, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        write(f"renaksi {__version__}\n")
        raise typer.Exit


@app.callback()
def renaksi(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Tampilkan versi.")
    ] = False,
) -> None:
    """Memeriksa, menilai, dan membuat dokumen rencana aksi pengelolaan pengaduan (SP4N-LAPOR!).

    Contoh:
        renaksi validate rencana/
        renaksi validate --help
    """


def run() -> int:
    """Run the command that was typed, and give its exit code."""
    return int(app(prog_name="renaksi", standalone_mode=False) or 0)
