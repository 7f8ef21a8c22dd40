"""Findings as a Markdown summary, for the page of a CI job: counts, a table of files, folded details."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, islice

from sp4n_renaksi.finding import Finding, Severity
from sp4n_renaksi.report.markdown_words import table, words
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.verdict import Verdict

DETAILED = 1000
"""So many findings are shown one by one: a job page takes no more than a megabyte."""

_COUNTED = [severity.kata.capitalize() for severity in Severity]


def to_markdown(verdict: Verdict) -> str:
    """Write the summary."""
    files = [(file, list(group)) for file, group in groupby(verdict.findings, key=lambda finding: finding.place.file)]
    lines = ["## Hasil pemeriksaan rencana", "", verdict.sentence]
    if files:
        rows = ([words(file), *_counts(findings)] for file, findings in files)
        lines += ["", *table(["Berkas", *_COUNTED], rows, numbers=_COUNTED)]
    shown = islice(verdict.findings, DETAILED)
    for file, group in groupby(shown, key=lambda finding: finding.place.file):
        lines += ["", *_details(file, list(group))]
    if len(verdict.findings) > DETAILED:
        lines += ["", f"{DETAILED} temuan pertama dirinci di atas; sisanya ada pada catatan pekerjaan ini."]
    return "\n".join(lines) + "\n"


def _counts(findings: Sequence[Finding]) -> list[str]:
    return [str(sum(finding.fault.severity is severity for finding in findings)) for severity in Severity]


def _details(file: str, findings: Sequence[Finding]) -> Iterator[str]:
    yield "<details>"
    yield f"<summary>{escape(printable(file))} ({len(findings)} temuan)</summary>"
    yield ""
    yield from table(["Letak", "Aturan", "Tingkat", "Temuan", "Perbaikan"], map(_cells, findings))
    yield ""
    yield "</details>"


def _cells(finding: Finding) -> list[str]:
    at, fault = finding.place.position, finding.fault
    return [f"{at.line}:{at.column}", fault.code, fault.severity.kata, words(finding.message), words(finding.help)]
