"""GitLab Code Quality: the keys that GitLab reads, and nothing it would refuse."""

import json
from collections.abc import Callable

import jsonschema
import pytest
from report_cases import EMPTY, MIXED, NASTY, finding, verdict

from sp4n_renaksi.report.findings_gitlab import to_gitlab
from sp4n_renaksi.report.verdict import Verdict

LINE = {"type": "integer", "minimum": 1}
ENTRY = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {
        "description": {"type": "string", "minLength": 1},
        "check_name": {"type": "string", "minLength": 1},
        "fingerprint": {"type": "string", "minLength": 1},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "properties": {
                "path": {"type": "string", "pattern": "^[^./]"},
                "lines": {"type": "object", "required": ["begin"], "properties": {"begin": LINE, "end": LINE}},
            },
        },
    },
}
"""What GitLab's page on the format asks for."""


@pytest.mark.parametrize("case", [EMPTY, MIXED], ids=["empty", "mixed"])
def test_a_report_is_an_array_of_entries(case: Verdict) -> None:
    report = json.loads(to_gitlab(case).encode())
    jsonschema.validate(report, {"type": "array", "items": ENTRY, "minItems": len(case.findings)})


def test_an_entry() -> None:
    assert json.loads(to_gitlab(verdict(finding()))) == [
        {
            "description": "Pihak `x` tidak dikenal.",
            "check_name": "PHK001",
            "fingerprint": "PHK001-rencana/tim.yaml-4",
            "severity": "major",
            "location": {"path": "rencana/tim.yaml", "lines": {"begin": 4, "end": 4}},
        }
    ]


def test_weights() -> None:
    assert [entry["severity"] for entry in json.loads(to_gitlab(MIXED))] == ["info", "major", "major", "minor"]


def test_nasty_words_are_shown_and_not_obeyed() -> None:
    (entry,) = json.loads(to_gitlab(verdict(finding(message=NASTY))))
    assert "\\x1b[31m" in entry["description"]
    assert "\x1b" not in entry["description"]


def test_as_seen(bad_verdict: Verdict, golden: Callable[[str, str], None]) -> None:
    report = to_gitlab(bad_verdict)
    fingerprints = [entry["fingerprint"] for entry in json.loads(report)]
    assert len(set(fingerprints)) == len(fingerprints)
    golden("report/bad_plan.gitlab.json", report)
    golden("report/empty.gitlab.json", to_gitlab(EMPTY))
