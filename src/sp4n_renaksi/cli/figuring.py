"""What `renaksi score` and `renaksi categorise` do once their flags are read."""

from collections.abc import Sequence
from dataclasses import replace

from sp4n_renaksi.cli.reading import find_plan, open_plan
from sp4n_renaksi.cli.refused import stop_if_refused
from sp4n_renaksi.cli.showing import show
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.loader import Loaded
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.ranking import rank_aspects
from sp4n_renaksi.report.figures_json import category_json, score_json
from sp4n_renaksi.report.figures_sheet import category_sheet, score_sheet
from sp4n_renaksi.score import Skor
from sp4n_renaksi.score import score as score_assessment
from sp4n_renaksi.tables.words import agency

_NEEDED = ("asesmen", "kategorisasi", "instrumen")


def show_score(path: str, formats: Sequence[str], output: str, *, explain: bool, color: str) -> None:
    """Show the score of the assessment at `path`."""
    plan, skor = _score(path)
    show(
        formats,
        output,
        color,
        sheet=lambda: score_sheet(skor, agency(plan), explain=explain),
        machine=lambda: score_json(skor),
    )


def show_categories(path: str, formats: Sequence[str], output: str, *, color: str) -> None:
    """Show Tabel 4 and the order of the aspects."""
    plan, skor = _score(path)
    order = rank_aspects(skor, plan.prioritas)
    show(
        formats,
        output,
        color,
        sheet=lambda: category_sheet(skor, agency(plan), order),
        machine=lambda: category_json(skor, order),
    )


def _score(path: str) -> tuple[Plan, Skor]:
    """Load the plan with the one assessment that is meant, and score it."""
    loaded = open_plan(find_plan(path))
    stop_if_refused(loaded, _NEEDED)
    plan = replace(loaded.plan, penilaian=(_assessment(loaded),))
    return plan, score_assessment(plan.penilaian[0], plan.kategorisasi)


def _assessment(loaded: Loaded) -> Penilaian:
    """Give the assessment that was named by its file, else that of the latest data year."""
    for penilaian in loaded.plan.penilaian:
        if loaded.only and loaded.sources.find(penilaian.loc)[0].file == loaded.only:
            return penilaian
    latest = loaded.plan.penilaian_terakhir
    if latest is None:
        raise Stop("Rencana ini belum mempunyai asesmen. Sebut berkasnya pada plan.yaml: `asesmen: asesmen.yaml`.")
    return latest
