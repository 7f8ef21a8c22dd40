"""How far a plan is: the steps of drawing it up, and what is left to do. It counts what is there and judges nothing."""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from typing import NamedTuple

from sp4n_renaksi.data import unassessed
from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.plan import ROOT, Plan
from sp4n_renaksi.score import score
from sp4n_renaksi.status import assessing, closing, planning
from sp4n_renaksi.status.casting import cast
from sp4n_renaksi.status.step import State, Step, Work


class Task(NamedTuple):
    """One thing to do: the step it belongs to, the file to open, what to do there, who and by when the plan says.

    `new` tells that plan.yaml does not name the file yet; `late` that its day has passed on the day that was asked for.
    """

    step: str
    file: str
    new: bool
    what: str
    who: str
    by: date | None
    late: bool


class Status(NamedTuple):
    """The steps in their order, and all that is left to do in the same order."""

    steps: tuple[Step, ...]
    tasks: tuple[Task, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.state is State.DONE for step in self.steps)


def status(plan: Plan, refused: Collection[str], where: Callable[[Loc], str], per: date | None = None) -> Status:
    """Say how far a plan is.

    `refused` names the sections that could not be read, `where` gives the file that holds an address, `per` is the day
    on which it is asked what is late; without it nothing is.
    """
    nothing = ROOT in refused and plan == Plan()
    steps = tuple(
        step._replace(unreadable=True, work=()) if nothing or step.section in refused else step
        for step in _steps(plan, refused)
    )
    return Status(steps, tuple(_tasks(plan, steps, where, per)))


def _steps(plan: Plan, refused: Collection[str]) -> tuple[Step, ...]:
    latest = plan.penilaian_terakhir
    skor = score(latest or unassessed(), plan.kategorisasi)
    categories = assessing.categories(latest, skor)
    if "asesmen" in refused:  # there is nothing to put into categories
        categories = categories._replace(section="asesmen")
    return (
        closing.team(plan),
        assessing.general_figures(latest),
        assessing.answers(latest, skor),
        assessing.evidence(latest, skor),
        categories,
        assessing.priorities(plan, skor),
        planning.targets(plan),
        planning.programmes(plan),
        planning.support(plan),
        closing.prose(plan),
        closing.minutes(plan),
        closing.approval(plan),
    )


def _tasks(plan: Plan, steps: tuple[Step, ...], where: Callable[[Loc], str], per: date | None) -> Iterator[Task]:
    broken: set[str] = set()
    for step in steps:
        if step.unreadable:
            file = where((step.section, 0)) or where((step.section,)) or where((ROOT,))
            if file not in broken:
                yield Task(step.key, file, new=False, what="", who="", by=None, late=False)
            broken.add(file)
            continue
        who, by = cast(plan, step.key)
        for work in step.work:
            late = by is not None and per is not None and by < per
            file = where(work.loc)
            yield Task(step.key, file or _usual(work), not file, work.what, work.who or who, by, late)


def _usual(work: Work) -> str:
    """Name the file that a section is usually kept in."""
    section, *rest = work.loc
    return f"naskah/{rest[0]}.md" if section == "naskah" else f"{section}.yaml"
