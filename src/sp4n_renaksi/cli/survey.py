"""What one run finds in all the plans and files that it is given."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from sp4n_renaksi.cli.reading import open_plan
from sp4n_renaksi.finding import Finding, Severity
from sp4n_renaksi.lint import Choice, Crash, Outcome, lint


@dataclass(frozen=True, slots=True)
class _Judged:
    """All that the rules say about a plan; `files` gives each of its files the name that findings use, plan.yaml first.

    A file without a plan is its own plan.
    """

    outcome: Outcome
    files: Mapping[Path, str]

    @property
    def root(self) -> Path:
        return next(iter(self.files))


@dataclass
class Survey:
    """Findings in the order in which files were asked for, each file once, whatever it was asked through.

    Only the latest plan is kept: enough to read a plan once whose files are named one by one. Where nobody will be
    shown the findings, they are counted and not kept.
    """

    choice: Choice
    keep: bool = True
    count: Counter[Severity] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)
    plans: set[Path] = field(default_factory=set)
    files: set[Path] = field(default_factory=set)
    _latest: _Judged | None = None

    def add(self, path: Path, overlay: dict[Path, bytes] | None = None) -> None:
        """Check a plan, or one of its files with the plan as its context; raises `Stop` where it cannot be read."""
        asked = path.resolve()
        if overlay or self._latest is None or asked not in self._latest.files:
            self._latest = None
            self._latest = self._judge(path, overlay)
        judged = self._latest
        wanted = set(judged.files) if asked == judged.root else {asked}
        fresh = {judged.files[file] for file in wanted - self.files}
        found = [finding for finding in judged.outcome.findings if finding.place.file in fresh]
        self.count.update(finding.fault.severity for finding in found)
        if self.keep:
            self.findings += found
        self.files |= wanted
        self.plans.add(judged.root)

    def _judge(self, path: Path, overlay: dict[Path, bytes] | None) -> _Judged:
        loaded = open_plan(path, overlay)
        outcome = lint(replace(loaded, only=""), self.choice)
        self.crashes += outcome.crashes
        return _Judged(outcome, loaded.files)
