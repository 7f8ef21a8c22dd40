"""What a rule is: a documented function that names by its parameters what it needs of a plan, and yields hits."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import Any, NamedTuple

from sp4n_renaksi.finding import Fault, Hit, Severity
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.register import Register
from sp4n_renaksi.rules.contents import collect

Check = Callable[..., Iterator[Hit]]

NEEDS: dict[str, Callable[[Plan], Iterable[Any]]] = {
    "rencana_aksi": lambda plan: _there(plan.rencana_aksi),
    "periode": lambda plan: _there(_period(plan)),
    "register": lambda plan: _there(plan.rencana_aksi and Register.of(plan.rencana_aksi)),
    "tim": lambda plan: _there(plan.tim),
    "penilaian": lambda plan: plan.penilaian,
    "penilaian_terakhir": lambda plan: _there(plan.penilaian_terakhir),
    "kategorisasi": lambda plan: _there(plan.kategorisasi),
    "prioritas": lambda plan: _there(plan.prioritas),
    "sasaran": lambda plan: _there(plan.sasaran),
    "program": lambda plan: _there(plan.program),
    "dukungan": lambda plan: _there(plan.dukungan),
    "risalah": lambda plan: plan.berita_acara,
    "naskah": lambda plan: _there(plan.naskah),
    "plan": lambda plan: (plan,),
    "contents": lambda plan: (collect(plan),),
}
"""What a rule may ask for: each gives what is there, and for what a plan has several of, each in turn."""


class Materials:
    """What the rules need of one plan, each thing made once, for the first rule that asks."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._made: dict[str, Sequence[Any]] = {}

    def give(self, name: str) -> Sequence[Any]:
        """Give what `NEEDS` has under a name; nothing where the plan does not have it."""
        if name not in self._made:
            self._made[name] = tuple(NEEDS[name](self._plan))
        return self._made[name]


class Rule(NamedTuple):
    """A rule with its page; `needs` are the names of its parameters."""

    fault: Fault
    check: Check
    needs: Sequence[str]

    def run(self, materials: Materials) -> Iterator[tuple[Fault, Hit]]:
        """Check a plan; yields nothing where something that the rule needs is not there."""
        for parts in product(*map(materials.give, self.needs)):
            for hit in self.check(*parts):
                yield self.fault, hit


_rules: dict[str, Rule] = {}


def rule(code: str, severity: Severity) -> Callable[[Check], Check]:
    """Make a function the rule `code`; its name is the rule's name and its docstring is the rule's page."""

    def register(check: Check) -> Check:
        if code in _rules:
            raise ValueError(f"{code} is the code of two rules")
        needs = check.__code__.co_varnames[: check.__code__.co_argcount]
        _rules[code] = Rule(Fault(code, check.__name__, severity, check.__doc__ or ""), check, needs)
        return check

    return register


def registered() -> tuple[Rule, ...]:
    """Give the rules of all modules imported so far, by code."""
    return tuple(_rules[code] for code in sorted(_rules))


def _there(part: object) -> tuple[Any, ...]:
    return () if part is None else (part,)


def _period(plan: Plan) -> tuple[int, ...] | None:
    """Give the years of the plan, None where it does not say them."""
    periode = plan.rencana_aksi and plan.rencana_aksi.periode
    return periode.tahun if periode and periode.tahun else None
