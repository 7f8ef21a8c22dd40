"""A Typer command with the very options of `renaksi validate` that does nothing: what any such command costs."""

import inspect

import typer

from sp4n_renaksi.cli.validate import validate


def empty(**_options: object) -> None:
    """Do nothing."""


empty.__signature__ = inspect.signature(validate)  # type: ignore[attr-defined]
empty.__annotations__ = validate.__annotations__

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
app.command()(empty)
app()
