"""Findings as GitHub's workflow commands, which become annotations of the lines that they name."""

from collections import Counter
from collections.abc import Iterator

from sp4n_renaksi.finding import Finding, Severity
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.verdict import Verdict

SHOWN = 10
"""So many annotations of one level GitHub shows of one step."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def to_github(verdict: Verdict) -> str:
    """Write the gravest first, and of equals one of each rule before its repetitions; then the counts."""
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, int, Finding]] = []
    for finding in verdict.findings:
        seen[finding.fault.code] += 1
        ranked.append((finding.fault.severity.rank, seen[finding.fault.code], finding))
    ranked.sort(key=lambda entry: entry[:2])
    return "\n".join([*(_command(finding) for *_, finding in ranked), *_closing(verdict)]) + "\n"


def _closing(verdict: Verdict) -> Iterator[str]:
    if any(verdict.count(severity) > SHOWN for severity in Severity):
        yield f"GitHub menampilkan {SHOWN} anotasi pertama dari setiap tingkat; semuanya ada pada catatan ini."
    yield verdict.sentence


def _command(finding: Finding) -> str:
    at = finding.place.position
    properties = {
        "file": finding.place.file,
        "line": str(at.line),
        "endLine": str(at.end_line),
        # GitHub knows columns only within one line.
        **({"col": str(at.column), "endColumn": str(at.end_column)} if at.line == at.end_line else {}),
        "title": f"{finding.fault.code}: {finding.fault.title}",
    }
    written = ",".join(f"{name}={printable(value.translate(_PROPERTY))}" for name, value in properties.items())
    text = "\n".join([finding.message, *([f"Perbaikan: {finding.help}"] if finding.help else ())])
    return f"::{_COMMANDS[finding.fault.severity]} {written}::{printable(text.translate(_DATA))}"
