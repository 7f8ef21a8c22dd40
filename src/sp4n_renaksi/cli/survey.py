"""What one run finds in all the plans and files that it is given."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from sp4n_renaksi.baseline import Baseline
from sp4n_renaksi.cli.policy import Policies, Policy
from sp4n_renaksi.cli.reading import open_plan
from sp4n_renaksi.files import real
from sp4n_renaksi.finding import Finding, Severity
from sp4n_renaksi.lint import Crash, Outcome, lint
from sp4n_renaksi.settings import SETTINGS_FILE, Settings
from sp4n_renaksi.sources import name_within, repository_root
from sp4n_renaksi.suppressions import UNAVOIDABLE


@dataclass(frozen=True, slots=True)
class _Judged:
    """All that the rules say about a plan; `files` gives each of its files the name that findings use, plan.yaml first.

    A file without a plan is its own plan.
    """

    outcome: Outcome
    files: Mapping[Path, str]
    policy: Policy

    @property
    def root(self) -> Path:
        return next(iter(self.files))


@dataclass
class Survey:
    """Findings in the order in which files were asked for, each file once, whatever it was asked through.

    Only the latest plan is kept: enough to read a plan once whose files are named one by one. Where nobody will be
    shown the findings, they are counted and not kept. Those that are `recording` become old ones, as do those that a
    list of old findings holds: they are counted apart.
    """

    policies: Policies
    keep: bool = True
    recording: bool = False
    grave: int = 0
    """How many findings make the run fail."""
    findings: list[Finding] = field(default_factory=list)
    recorded: list[tuple[str, Finding]] = field(default_factory=list)
    """Old findings to be written down, each with the name of its file in the repository."""
    old: int = 0
    crashes: list[Crash] = field(default_factory=list)
    plans: set[Path] = field(default_factory=set)
    files: set[Path] = field(default_factory=set)
    _met: set[str] = field(default_factory=set)
    _baselines: list[Baseline] = field(default_factory=list)
    _latest: _Judged | None = None

    def add(self, path: Path, overlay: dict[Path, bytes] | None = None) -> None:
        """Check a plan, or one of its files with the plan as its context; raises `Stop` where it cannot be read."""
        asked = path.resolve()
        if path.name == SETTINGS_FILE:
            policy = self.policies.of(path)
            self._heed(policy)
            return
        if overlay or self._latest is None or asked not in self._latest.files:
            self._latest = None
            self._latest = self._judge(path, overlay)
        judged = self._latest
        wanted = set(judged.files) if asked == judged.root else {asked}
        fresh = {judged.files[file]: file for file in wanted - self.files}
        self._take(judged.policy, fresh, judged.outcome.findings)
        self.files |= wanted
        self.plans.add(judged.root)

    def _judge(self, path: Path, overlay: dict[Path, bytes] | None) -> _Judged:
        loaded = open_plan(path, overlay)
        policy = self.policies.of(next(iter(loaded.files)))
        self._heed(policy)
        outcome = lint(replace(loaded, only=""), policy.choice)
        self.crashes += outcome.crashes
        return _Judged(outcome, loaded.files, policy)

    def _heed(self, policy: Policy) -> None:
        """Say what is wrong with the settings, once for all plans that they are for."""
        settings: Settings = policy.settings
        if not any(known is policy.baseline for known in self._baselines):
            self._baselines.append(policy.baseline)
        if settings.path is None or (path := real(settings.path)) in self.files:
            return
        self.files.add(path)
        self._take(policy, {finding.place.file: path for finding in settings.findings}, settings.findings)

    def _take(self, policy: Policy, files: Mapping[str, Path], findings: Iterable[Finding]) -> None:
        """Count the findings of some files, and keep those that are new."""
        for finding in findings:
            if finding.place.file not in files:
                continue
            if policy.baseline.files:
                self._met.add(finding.fingerprint)
            recorded = self.recording and not finding.fault.code.startswith(UNAVOIDABLE)
            if recorded:
                self.recorded.append((_repository_name(files[finding.place.file]), finding))
            if recorded or finding.fingerprint in policy.baseline:
                self.old += 1
                continue
            severity = finding.fault.severity
            self.grave += severity is Severity.ERROR or (policy.strict and severity is Severity.WARNING)
            if self.keep:
                self.findings.append(finding)

    def gone(self) -> int:
        """Count the old findings that are not there any more, in the files that were checked."""
        lists = [baseline for baseline in self._baselines if baseline.files]
        if not lists or self.recording:
            return 0
        checked = {_repository_name(path) for path in self.files}
        return sum(baseline.gone(self._met, checked) for baseline in lists)


def _repository_name(path: Path) -> str:
    return name_within(_root(path.parent), path)


_root = cache(repository_root)
