"""Findings as SARIF 2.1.0, for code scanning and editors: the rules that were used, their pages, and fixes."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any
from urllib.parse import quote

from sp4n_renaksi import __version__
from sp4n_renaksi.finding import Fault, Finding, Mend, Place, Severity
from sp4n_renaksi.report.findings_json import dump
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.rule_pages import pages_markdown, parts
from sp4n_renaksi.report.verdict import Verdict

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
WORKING_FOLDER = "%SRCROOT%"
"""Files are named from the folder in which the command ran; where that was, a report does not say."""
FINGERPRINT = "renaksi/v1"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_link = re.compile(r"\](?=\()")


def to_sarif(verdict: Verdict) -> str:
    """Write one run with its results."""
    faults = sorted({finding.fault.code: finding.fault for finding in verdict.findings}.items())
    index = {code: number for number, (code, _) in enumerate(faults)}
    driver = {
        "name": "renaksi",
        "version": __version__,
        "semanticVersion": __version__,
        "language": "id",
        "rules": [_rule(fault) for _, fault in faults],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {WORKING_FOLDER: {"description": {"text": "Folder tempat renaksi dijalankan."}}},
        "results": [_result(finding, index) for finding in verdict.findings],
    }
    return dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(fault: Fault) -> dict[str, Any]:
    why = next((part.text for part in parts(fault) if part.label == "Mengapa"), "")
    return {
        "id": fault.code,
        "name": fault.name,
        "shortDescription": {"text": fault.title},
        "fullDescription": {"text": why[:1].upper() + why[1:] or fault.title},
        "help": {"text": fault.text, "markdown": pages_markdown([fault])},
        "defaultConfiguration": {"level": _LEVELS[fault.severity]},
    }


def _result(finding: Finding, index: dict[str, int]) -> dict[str, Any]:
    advice = f"\nPerbaikan: {_words(finding.help)}" if finding.help else ""
    return {
        "ruleId": finding.fault.code,
        "ruleIndex": index[finding.fault.code],
        "level": _LEVELS[finding.fault.severity],
        "message": {"text": _words(finding.message) + advice},
        "locations": [{"physicalLocation": _location(finding.place)}],
        "relatedLocations": [
            {"id": number, "message": {"text": _words(related.message)}, "physicalLocation": _location(related.place)}
            for number, related in enumerate(finding.related, 1)
        ],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        **({"fixes": [_fix(finding)]} if finding.fix else {}),
    }


def _fix(finding: Finding) -> dict[str, Any]:
    return {
        "description": {"text": _words(finding.help or finding.message)},
        "artifactChanges": list(_changes(finding.fix)),
    }


def _changes(mends: Sequence[Mend]) -> Iterator[dict[str, Any]]:
    ordered = sorted(mends, key=lambda mend: (mend.place.file, mend.place.position))
    for file, group in groupby(ordered, key=lambda mend: mend.place.file):
        replacements = [
            {"deletedRegion": _region(mend.place), "insertedContent": {"text": mend.text}} for mend in group
        ]
        yield {"artifactLocation": _artifact(file), "replacements": replacements}


def _location(place: Place) -> dict[str, Any]:
    return {"artifactLocation": _artifact(place.file), "region": _region(place)}


def _artifact(file: str) -> dict[str, str]:
    """Name a file by an address; only on Windows can it have a drive of its own, which no folder leads to."""
    address = quote(file, safe="/", errors="surrogateescape")
    if re.match("[A-Za-z]:/", file):
        return {"uri": f"file:///{file[:2]}{address[4:]}"}
    return {"uri": address, "uriBaseId": WORKING_FOLDER}


def _region(place: Place) -> dict[str, int]:
    at = place.position
    return {"startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column}


def _words(text: str) -> str:
    """Make a text fit for a message, in which `[words](address)` would be a link: a space keeps it from being one."""
    return _link.sub("] ", printable(text))
