"""What `renaksi status` does once its flags are read."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

from sp4n_renaksi.cli.reading import find_plan, open_plan
from sp4n_renaksi.cli.showing import FORMS
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.targets import parse_targets, save
from sp4n_renaksi.cli.terminal import columns
from sp4n_renaksi.files import real
from sp4n_renaksi.finding import Loc
from sp4n_renaksi.loader import Loaded
from sp4n_renaksi.model.plan import ROOT
from sp4n_renaksi.model.teks import Refusal
from sp4n_renaksi.model.waktu import Tanggal
from sp4n_renaksi.report.status_json import status_json
from sp4n_renaksi.report.status_markdown import status_markdown
from sp4n_renaksi.report.status_text import status_text
from sp4n_renaksi.sources import name_within
from sp4n_renaksi.status import status
from sp4n_renaksi.tables.words import agency


def show_status(path: str, per: str, formats: Sequence[str], output: str) -> None:
    """Show how far the plan at `path` is; what could not be read is said among the rest."""
    day = _day(per) if per else None
    targets = parse_targets(formats, output, FORMS, "text")
    loaded = open_plan(find_plan(path))
    found = status(loaded.plan, loaded.refused, lambda loc: _file(loaded, loc), day)
    of = agency(loaded.plan)
    for target in targets:
        match target.form:
            case "json":
                content = status_json(found, per=day)
            case "md":
                content = status_markdown(found, of, per=day)
            case _:
                content = status_text(found, of, width=columns(), per=day)
        save(target.file, content)


def _file(loaded: Loaded, loc: Loc) -> str:
    """Name the file that holds an address from the plan's folder, empty where the section is nowhere."""
    document, inner = loaded.sources.find(loc)
    if document is loaded.sources.documents[0] and not inner and loc[0] != ROOT:
        return ""
    return name_within(real(loaded.sources.folder), real(Path(document.file)))


def _day(written: str) -> date:
    """Read a day as a plan's dates are read; raises `Stop`."""
    try:
        found = get_args(Tanggal)[1](written)
    except Refusal as refusal:
        raise Stop(refusal.message()) from refusal
    if found is None or found.nilai is None:
        raise Stop(f"`{written}` belum berupa tanggal. Tulis misalnya `13 Oktober 2021`.")
    day: date = found.nilai
    return day
