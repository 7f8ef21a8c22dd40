"""Rules drawn for a window: the list of all, and the page of one."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sp4n_renaksi.cli.canvas import draw_all
from sp4n_renaksi.finding import Fault, Severity
from sp4n_renaksi.report.rule_pages import by_family, parts

WIDEST = 100
NARROW = 110

_INKS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}


def draw_list(faults: Sequence[Fault], *, width: int, color: bool) -> str:
    """Draw the list of rules, by family."""
    return draw_all(_list(faults, narrow=width < NARROW), width=width, color=color)


def draw_pages(faults: Sequence[Fault], *, width: int, color: bool) -> str:
    """Draw the pages of some rules."""
    return draw_all(_pages(faults), width=min(width, WIDEST), color=color)


def _list(faults: Sequence[Fault], *, narrow: bool) -> Iterator[RenderableType]:
    for family, group in by_family(faults):
        yield Text(f"{group[0].code[:3]}  {family}", style="bold")
        grid = Table.grid(padding=(0, 2, 0, 0))
        for _ in range(1 if narrow else 3):
            grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        for fault in group:
            severity = Text(fault.severity.kata, style=_INKS[fault.severity])
            if narrow:
                grid.add_row(Text(fault.code), Text.assemble(severity, f" {fault.name}\n{fault.title}"))
            else:
                grid.add_row(Text(fault.code), severity, Text(fault.name), Text(fault.title))
        yield Padding(grid, (0, 0, 1, 2))
    yield Text("Penjelasan sebuah aturan: renaksi rule KODE")


def _pages(faults: Sequence[Fault]) -> Iterator[RenderableType]:
    for number, fault in enumerate(faults):
        if number:
            yield Text()
        severity = Text(fault.severity.kata, style=_INKS[fault.severity])
        yield Text.assemble((fault.code, "bold"), " ", severity, f" ({fault.name})")
        yield Text(fault.title, style="bold")
        for part in parts(fault):
            yield Text()
            if part.label or part.text:
                yield Text.assemble((f"{part.label}: " if part.label else "", "bold"), part.text)
            if part.example:
                yield Padding(Text(part.example), (0, 0, 0, 4))
