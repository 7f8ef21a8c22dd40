"""Findings as a GitLab Code Quality report, which merge requests compare with that of the target branch."""

from typing import Any

from sp4n_renaksi.finding import Finding, Severity
from sp4n_renaksi.report.findings_json import dump
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.verdict import Verdict

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def to_gitlab(verdict: Verdict) -> str:
    """Write one entry for each finding."""
    return dump([_entry(finding) for finding in verdict.findings])


def _entry(finding: Finding) -> dict[str, Any]:
    at = finding.place.position
    return {
        "description": printable(finding.message),
        "check_name": finding.fault.code,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.fault.severity],
        "location": {"path": finding.place.file, "lines": {"begin": at.line, "end": at.end_line}},
    }
