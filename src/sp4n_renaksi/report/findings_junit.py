"""Findings as JUnit XML, which most CI systems show: a suite for each file, a case for each finding."""

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from sp4n_renaksi.finding import Finding, Severity
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.verdict import Verdict

_no_xml = re.compile("[\ufffe\uffff]")


def to_junit(verdict: Verdict) -> str:
    """Write errors as failures and all else as skipped, as the exit code has it; without a finding, one case passes."""
    root = ET.Element("testsuites", name="renaksi")
    for file, group in groupby(verdict.findings, key=lambda finding: finding.place.file):
        _suite(root, file, list(group))
    if not verdict.findings:
        suite = _counted(root, "renaksi", [])
        suite.set("tests", "1")  # some readers take a report without cases for a broken one
        ET.SubElement(suite, "testcase", classname="renaksi", name=verdict.sentence, time="0")
    root.set("tests", str(len(verdict.findings) or 1))
    root.set("failures", str(verdict.count(Severity.ERROR)))
    root.set("errors", "0")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, file: str, findings: Sequence[Finding]) -> None:
    suite = _counted(root, file, findings)
    suite.set("file", _text(file))
    for finding in findings:
        at = finding.place.position
        name = f"{finding.fault.code} {at.line}:{at.column} {finding.message}"
        case = ET.SubElement(suite, "testcase", classname=_text(file), name=_text(name), time="0")
        result = ET.SubElement(case, "failure" if finding.fault.severity is Severity.ERROR else "skipped")
        result.set("type", finding.fault.severity.kata)
        result.set("message", _text(finding.message))
        result.text = "\n".join(_text(line) for line in _lines(finding))


def _counted(root: ET.Element, name: str, findings: Sequence[Finding]) -> ET.Element:
    failures = sum(finding.fault.severity is Severity.ERROR for finding in findings)
    counts = {"tests": len(findings), "failures": failures, "errors": 0, "skipped": len(findings) - failures}
    return ET.SubElement(root, "testsuite", {"name": _text(name), **{k: str(n) for k, n in counts.items()}})


def _lines(finding: Finding) -> list[str]:
    at = finding.place.position
    related = [f"Lihat juga {r.place.file}:{r.place.position.line}: {r.message}" for r in finding.related]
    advice = [f"Perbaikan: {finding.help}"] if finding.help else []
    return [f"{finding.place.file}:{at.line}:{at.column}: {finding.message}", *related, *advice]


def _text(text: str) -> str:
    """Leave out what XML cannot hold, in a form that people can read."""
    return _no_xml.sub(lambda found: f"\\u{ord(found[0]):04x}", printable(text))
