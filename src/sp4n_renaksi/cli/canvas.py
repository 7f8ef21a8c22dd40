"""What rich draws on: as wide and as colourful as we say, whatever it thinks of the terminal."""

from collections.abc import Iterable
from io import StringIO

from rich.console import Console, RenderableType

_HEIGHT = 25  # without it rich takes a width of its own where TERM is dumb


def draw_all(things: Iterable[RenderableType], *, width: int, color: bool) -> str:
    """Draw one thing below the other. Give it `Text`, never a string: rich would read its brackets as markup."""
    file = StringIO()
    console = Console(
        file=file,
        width=width,
        height=_HEIGHT,
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        highlight=False,
    )
    for thing in things:
        console.print(thing)
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().removesuffix("\n").split("\n"))
