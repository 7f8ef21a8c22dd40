"""What all forms of a report are made from."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sp4n_renaksi.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Verdict:
    """The findings of all plans of one run, in the order in which the plans were given."""

    findings: Sequence[Finding]
    plans: int
    files: int

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much."""
        return Counter(finding.fault.severity for finding in self.findings)[severity]

    @property
    def sentence(self) -> str:
        """One sentence on the whole run."""
        subject = "Rencana diperiksa" if self.plans == 1 else f"{self.plans} rencana diperiksa"
        counts = [f"{n} {s.kata}" for s in Severity if (n := self.count(s))]
        return f"{subject}: {', '.join(counts) or 'tidak ada temuan'}."
