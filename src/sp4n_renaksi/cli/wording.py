"""What Typer says in English, in Indonesian: its own options, the usage errors, and shell completion.

Typer has no setting for its words. Its commands may have classes of our own, though, and these say everything
themselves. No other module knows anything of this.
"""

from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from sp4n_renaksi.cli.help_page import command_page, program_page
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.targets import meant
from sp4n_renaksi.cli.terminal import reason, write

# The contexts, parameters and most exceptions of Typer have no public type: `Any` stands for them.


class Command(TyperCommand):
    """A command that speaks Indonesian."""

    allow_extra_args = True  # so that they are told here, not by Typer

    def get_params(self, ctx: Any) -> list[Any]:
        """Give the parameters, those of Typer itself reworded."""
        return [_reworded(param) for param in super().get_params(ctx)]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read what was typed; raises `Stop` for wrong usage."""
        rest: list[str] = _telling(ctx, super().parse_args, args)
        if rest and not ctx.resilient_parsing:
            raise Stop(f"`{' '.join(rest)}` tidak diperlukan pada `{ctx.command_path}`.", hint=_hint(ctx))
        return rest

    def get_help(self, ctx: Any) -> str:
        """Write the help page."""
        return command_page(self, ctx)


class Group(TyperGroup):
    """The program itself, which speaks Indonesian; typed without a command, it shows its help."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Give the parameters, those of Typer itself reworded."""
        return [_reworded(param) for param in super().get_params(ctx)]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read what was typed before the command; raises `Stop` for wrong usage."""
        alone = not args and not ctx.resilient_parsing
        rest: list[str] = _telling(ctx, super().parse_args, ["--help"] if alone else args)
        return rest

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was typed."""
        return _telling(ctx, super().invoke)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Find the command that was typed; raises `Stop` where there is none of that name."""
        name, known = args[0], self.list_commands(ctx)
        if name not in known and not ctx.resilient_parsing:
            path = f" Maksud Anda `renaksi validate {name}`?" if Path(name).exists() else ""
            near = meant(name, known) or path or f" Pilihannya: {', '.join(known)}."
            raise Stop(f"Perintah `{name}` tidak dikenal.{near}", hint=_hint(ctx))
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: Any) -> str:
        """Write the help page."""
        return program_page(self, ctx)


def _telling(ctx: Any, do: Callable[..., Any], *args: Any) -> Any:
    """Do something of Typer's; raises `Stop` with a sentence of ours for its usage errors."""
    try:
        return do(ctx, *args)
    except typer.TyperException as error:
        raise Stop(_sentence(error, ctx), hint=_hint(ctx)) from error


def _hint(ctx: Any) -> str:
    return f"Lihat `{ctx.command_path} --help`."


def _sentence(error: Any, ctx: Any) -> str:
    """Word a usage error; these classes of Typer can be told apart by their names only."""
    match type(error).__name__:
        case "NoSuchOption":
            near = f" Maksud Anda `{error.possibilities[0]}`?" if error.possibilities else ""
            return f"Opsi `{error.option_name}` tidak dikenal.{near}"
        case "BadOptionUsage":
            param = next(param for param in ctx.command.get_params(ctx) if error.option_name in param.opts)
            if param.is_flag:
                return f"Opsi `{error.option_name}` tidak memerlukan isi."
            return f"Opsi `{error.option_name}` memerlukan isi: `{error.option_name} {param.metavar or 'ISI'}`."
        case "MissingParameter":
            return f"{_named(error.param)} wajib diisi."
        case "BadParameter":
            choices = error.param.type_descriptor.choices
            known = f" Pilihannya: {', '.join(map(str, choices))}." if choices else ""
            return f"{_named(error.param)} tidak dapat dibaca.{known}"
        case _:
            return "Perintahnya belum ditulis."


def _named(param: Any) -> str:
    if param.param_type_name == "argument":
        return f"Argumen `{param.metavar or param.name.upper()}`"
    return f"Isi opsi `{max(param.opts, key=len)}`"


def _reworded(param: Any) -> Any:
    """Give one of Typer's own options our words; others stay as they are."""
    if param.name in _OWN:
        param.help, param.callback = _OWN[param.name]
        param.default = False  # a flag that is None would make Typer import pydantic to read it
    return param


def _show_help(ctx: Any, _: Any, wanted: Any) -> None:
    if wanted and not ctx.resilient_parsing:
        write(f"{ctx.get_help()}\n")
        raise typer.Exit


def _install_completion(ctx: Any, _: Any, wanted: Any) -> None:
    if not wanted or ctx.resilient_parsing:
        return
    from typer._completion_shared import install

    try:
        with redirect_stdout(StringIO()):
            shell, path = install()
    except typer.Exit as unknown:
        raise Stop(_UNKNOWN_SHELL) from unknown
    except OSError as error:
        raise Stop(f"Pelengkap perintah tidak dapat dipasang: {reason(error)}.") from error
    write(f"Pelengkap perintah untuk {shell} dipasang di {path}.\nBuka terminal baru untuk memakainya.\n")
    raise typer.Exit


def _show_completion(ctx: Any, param: Any, wanted: Any) -> None:
    from typer.completion import show_callback

    said = StringIO()
    try:
        with redirect_stdout(said), redirect_stderr(StringIO()):
            show_callback(ctx, param, wanted)
    except typer.Exit as unknown:
        raise Stop(_UNKNOWN_SHELL) from unknown
    except SystemExit as shown:
        write(said.getvalue())
        raise typer.Exit from shown


_UNKNOWN_SHELL = "Jenis terminal ini tidak dikenali. Yang dikenal: bash, zsh, fish, powershell, pwsh."

_OWN: Mapping[str, tuple[str, Callable[[Any, Any, Any], None]]] = {
    "help": ("Tampilkan bantuan ini.", _show_help),
    "install_completion": ("Pasang pelengkap perintah (tombol Tab) di terminal ini.", _install_completion),
    "show_completion": ("Tampilkan naskah pelengkap perintah untuk terminal ini.", _show_completion),
}
