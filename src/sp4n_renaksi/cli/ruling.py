"""What `renaksi rule` does once its flags are read."""

from collections.abc import Sequence

from sp4n_renaksi.cli.rule_text import draw_list, draw_pages
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.targets import meant, parse_targets, save
from sp4n_renaksi.cli.terminal import columns, wants_color
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.report.rule_pages import FORMS, catalogue_markdown, pages_json, pages_markdown
from sp4n_renaksi.rules import catalogue


def show_rules(codes: Sequence[str], formats: Sequence[str], output: str, *, color: str) -> None:
    """Show the pages of the named rules; where none is named, all of them, or as text only their list."""
    targets = parse_targets(formats, output, FORMS, "text")
    faults = _named(codes) if codes else catalogue()
    for target in targets:
        paint = target.on_screen and wants_color(color)
        save(target.file, _make(target.form, faults, whole=not codes, paint=paint))


def _make(form: str, faults: Sequence[Fault], *, whole: bool, paint: bool) -> str:
    match form:
        case "md":
            return catalogue_markdown(faults) if whole else pages_markdown(faults)
        case "json":
            return pages_json(faults)
        case _:
            return (draw_list if whole else draw_pages)(faults, width=columns(), color=paint)


def _named(written: Sequence[str]) -> tuple[Fault, ...]:
    """Find rules by code, beginning of a code, or name; raises `Stop` for what fits none."""
    known = catalogue()
    found: dict[str, Fault] = {}
    for text in (part for item in written for part in item.split(",") if part.strip()):
        word = text.strip()
        fitting = [fault for fault in known if fault.code.startswith(word.upper()) or fault.name == word.lower()]
        if not fitting:
            near = meant(word.upper(), [f.code for f in known]) or meant(word.lower(), [f.name for f in known])
            raise Stop(f"Aturan `{word}` tidak dikenal.{near}", hint="Lihat daftarnya dengan `renaksi rule`.")
        found.update((fault.code, fault) for fault in fitting)
    return tuple(found.values())
