"""Run the chosen rules over a plan, place what they find, sort it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sp4n_renaksi.finding import Fault, Finding, Hit
from sp4n_renaksi.loader import Loaded
from sp4n_renaksi.rules import all_rules
from sp4n_renaksi.rules.engine import Materials, Rule
from sp4n_renaksi.suppressions import UNAVOIDABLE, apply


@dataclass(frozen=True, slots=True)
class Choice:
    """Which codes are wanted: `select` and `ignore` hold codes or their beginnings; nothing selected means all."""

    select: Sequence[str] = ()
    ignore: Sequence[str] = ()

    def wants(self, code: str) -> bool:
        """Whether findings of this code are wanted; the longer beginning wins, and ignoring wins among equals."""
        if code.startswith(UNAVOIDABLE):
            return True
        chosen = max((len(part) for part in self.select if code.startswith(part)), default=0 if self.select else 1)
        ignored = max((len(part) for part in self.ignore if code.startswith(part)), default=0)
        return chosen > ignored


@dataclass(frozen=True, slots=True)
class Crash:
    """A rule that raised: our own bug, told after all that the other rules found."""

    code: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Outcome:
    """All findings of a plan in the order of files and lines, and what went wrong with us."""

    findings: tuple[Finding, ...]
    crashes: tuple[Crash, ...]


def lint(loaded: Loaded, choice: Choice | None = None) -> Outcome:
    """Judge a loaded plan."""
    choice = choice or Choice()
    hits: list[tuple[Fault, Hit]] = []
    crashes: list[Crash] = []
    materials = Materials(loaded.plan)
    for rule in all_rules():
        if not choice.wants(rule.fault.code):
            continue
        crash = _run(rule, materials, hits)
        if crash is not None:
            crashes.append(crash)
    findings = [f for f in loaded.findings if choice.wants(f.fault.code)]
    findings += loaded.sources.findings(hits)
    complete = loaded.plan.rencana_aksi is not None and not loaded.refused and not crashes
    findings = apply(loaded.sources, findings, choice.wants, complete=complete)
    findings.sort(key=lambda finding: finding.sort_key)
    named = loaded.sources.named(findings)
    if loaded.only:
        named = [finding for finding in named if finding.place.file == loaded.only]
    return Outcome(tuple(named), tuple(crashes))


def _run(rule: Rule, materials: Materials, hits: list[tuple[Fault, Hit]]) -> Crash | None:
    try:
        hits.extend(rule.run(materials))
    except Exception as error:  # noqa: BLE001 - whatever a rule raises, the others still speak
        return Crash(rule.fault.code, error)
    return None
