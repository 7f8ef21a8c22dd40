"""One sentence on a whole run."""

import pytest

from sp4n_renaksi.finding import Fault, Finding, Place, Severity
from sp4n_renaksi.report.verdict import Verdict

E, W, S = Severity.ERROR, Severity.WARNING, Severity.INFO


def verdict(plans: int, *severities: Severity) -> Verdict:
    return Verdict([Finding(Fault("ASM001", "n", s, "J."), "x", Place("a.yaml")) for s in severities], plans, plans)


@pytest.mark.parametrize(
    ("plans", "severities", "sentence"),
    [
        (1, (), "Rencana diperiksa: tidak ada temuan."),
        (3, (), "3 rencana diperiksa: tidak ada temuan."),
        (1, (W, E, E), "Rencana diperiksa: 2 kesalahan, 1 peringatan."),
        (1, (S, W, E), "Rencana diperiksa: 1 kesalahan, 1 peringatan, 1 saran."),
        (2, (S,), "2 rencana diperiksa: 1 saran."),
    ],
)
def test_the_gravest_are_counted_first(plans: int, severities: tuple[Severity, ...], sentence: str) -> None:
    assert verdict(plans, *severities).sentence == sentence


@pytest.mark.parametrize(("severity", "count"), [(E, 2), (W, 1), (S, 0)])
def test_findings_are_counted_by_weight(severity: Severity, count: int) -> None:
    assert verdict(1, W, E, E).count(severity) == count
