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
    old: int = 0
    """So many findings stand in a list of old ones, and are not among these."""
    gone: int = 0
    """So many of that list are not there any more."""
    mended: str = ""
    """What was mended before, in a sentence."""

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much."""
        return Counter(finding.fault.severity for finding in self.findings)[severity]

    @property
    def sentence(self) -> str:
        """One sentence on the whole run."""
        subject = "Rencana diperiksa" if self.plans == 1 else f"{self.plans} rencana diperiksa"
        counts = [f"{n} {s.kata}" for s in Severity if (n := self.count(s))]
        new = " baru" if self.old else ""
        said = [f"{subject}: {', '.join(counts) or f'tidak ada temuan{new}'}."]
        if self.old:
            said.append(f"{self.old} temuan lama tidak ditampilkan.")
        if self.gone:
            said.append(f"{self.gone} temuan lama sudah tidak ada; perbarui daftarnya dengan --write-baseline.")
        if self.mended:
            said.append(self.mended)
        return " ".join(said)
