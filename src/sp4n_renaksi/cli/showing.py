"""A sheet of figures or links, in the forms that were asked for."""

from collections.abc import Callable, Sequence

from sp4n_renaksi.cli.sheets import draw
from sp4n_renaksi.cli.targets import parse_targets, save
from sp4n_renaksi.cli.terminal import columns, wants_color
from sp4n_renaksi.render.md_sheet import markdown_sheet
from sp4n_renaksi.report.sheet import Sheet

FORMS = ("text", "md", "json")


def show(
    formats: Sequence[str], output: str, color: str, *, sheet: Callable[[], Sheet], machine: Callable[[], str]
) -> None:
    """Write a sheet as text or Markdown, or what a machine reads, wherever each is wanted."""
    for target in parse_targets(formats, output, FORMS, "text"):
        match target.form:
            case "json":
                content = machine()
            case "md":
                page = sheet()
                content = markdown_sheet(page.title, page.sentences, page.tables, page.remarks)
            case _:
                content = draw(sheet(), width=columns(), color=target.on_screen and wants_color(color))
        save(target.file, content)
