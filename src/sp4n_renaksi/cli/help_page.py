"""Help pages: what a command is for, with examples, then what may be typed; fit for a phone too."""

from collections.abc import Mapping, Sequence
from inspect import cleandoc
from shutil import get_terminal_size
from textwrap import dedent
from typing import Any

from typer.core import TyperCommand, TyperGroup

WIDEST = 80
NARROWEST = 30

Rows = Sequence[tuple[str, str]]

# The contexts and parameters of Typer have no public type: `Any` stands for them.


def command_page(command: TyperCommand, ctx: Any) -> str:
    """Write the help page of a command."""
    params = command.get_params(ctx)
    arguments = [_argument(param) for param in params if param.param_type_name == "argument"]
    usage = " ".join(["[OPSI]", *(name for name, _ in arguments)])
    return _page(command, ctx, usage, {"Argumen": arguments, "Opsi": _options(params)})


def program_page(program: TyperGroup, ctx: Any) -> str:
    """Write the help page of the program."""
    commands = [(name, _summary(program.commands[name])) for name in program.list_commands(ctx)]
    return _page(program, ctx, "[OPSI] PERINTAH ...", {"Perintah": commands, "Opsi": _options(program.get_params(ctx))})


def _page(command: TyperCommand | TyperGroup, ctx: Any, usage: str, lists: Mapping[str, Rows]) -> str:
    """Write usage, then what the docstring says with its examples, then the lists."""
    width = max(NARROWEST, min(WIDEST, get_terminal_size().columns) - 2)
    ctx.terminal_width = width
    page = ctx.make_formatter()
    page.write_text(f"Pemakaian: {ctx.command_path} {usage}")
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        heading, _, lines = paragraph.partition("\n")
        if lines.startswith(" "):
            with page.section(heading.rstrip(":")):
                page.write_text(f"\b\n{dedent(lines)}")  # \b: lines that are not wrapped
        else:
            page.write_paragraph()
            page.write_text(paragraph)
    for heading, rows in lists.items():
        if rows:
            with page.section(heading):
                page.write_dl(rows, col_max=width // 3)
    return str(page.getvalue()).rstrip("\n")


def _summary(command: Any) -> str:
    return cleandoc(command.help or "").partition("\n\n")[0].replace("\n", " ")


def _argument(param: Any) -> tuple[str, str]:
    name = param.metavar or param.name.upper()
    name = name if param.required else f"[{name}]"
    return name + ("..." if param.nargs != 1 else ""), param.help or ""


def _options(params: Sequence[Any]) -> Rows:
    return [_option(param) for param in params if param.param_type_name == "option" and not param.hidden]


def _option(param: Any) -> tuple[str, str]:
    names = ", ".join((*sorted(param.opts, key=len), *param.secondary_opts))
    return names if param.is_flag else f"{names} {param.metavar or param.name.upper()}", param.help or ""
