"""Findings as JSON, for programs: English keys, columns from 1 in code points, ends exclusive."""

import json
import re
from typing import Any

from sp4n_renaksi.finding import Finding, Place, Severity
from sp4n_renaksi.report.verdict import Verdict

VERSION = 1

_unsafe = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_json(verdict: Verdict) -> str:
    """Write the findings and their counts."""
    summary = {
        "plans": verdict.plans,
        "files": verdict.files,
        "errors": verdict.count(Severity.ERROR),
        "warnings": verdict.count(Severity.WARNING),
        "infos": verdict.count(Severity.INFO),
        "baselined": verdict.old,
    }
    return dump({"version": VERSION, "findings": [_finding(f) for f in verdict.findings], "summary": summary})


def dump(data: dict[str, Any] | list[Any]) -> str:
    """Write JSON as every command writes it; what a terminal would obey or UTF-8 cannot write stands escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _unsafe.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.fault.code,
        "rule": finding.fault.name,
        "severity": finding.fault.severity.value,
        "message": finding.message,
        "help": finding.help,
        **_place(finding.place),
        "loc": list(finding.loc),
        "related": [{"message": r.message, **_place(r.place)} for r in finding.related],
        "fingerprint": finding.fingerprint,
    }


def _place(place: Place) -> dict[str, Any]:
    at = place.position
    return {
        "file": place.file,
        "line": at.line,
        "column": at.column,
        "end_line": at.end_line,
        "end_column": at.end_column,
    }
