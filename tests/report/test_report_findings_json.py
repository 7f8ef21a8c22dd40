"""Findings for programs: the keys that were promised, and nothing that a terminal would obey."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Fault, Finding, Place, Position, Related, Severity
from sp4n_renaksi.report.findings_json import dump, to_json
from sp4n_renaksi.report.verdict import Verdict


def finding(severity: Severity = Severity.ERROR, **more: Any) -> Finding:
    place = Place("rencana/tim.yaml", Position(4, 12, 4, 24), "    pihak: Dinas Koinfo")
    known: dict[str, Any] = {
        "loc": ("tim", "peran", 0, "pihak"),
        "help": "Maksud Anda `Dinas Kominfo`?",
        "related": (Related("daftarnya di sini", Place("rencana/plan.yaml", Position(9, 1, 9, 2))),),
        "fingerprint": "0123456789abcdef0123",
    }
    return Finding(Fault("PHK001", "pihak_tidak_dikenal", severity, "J."), "Pihak “x” √", place, **(known | more))


def test_a_report_has_the_keys_that_were_promised_in_their_order() -> None:
    verdict = Verdict([finding(), finding(Severity.WARNING), finding(Severity.WARNING)], plans=2, files=9)
    report = json.loads(to_json(verdict))
    assert list(report) == ["version", "findings", "summary"]
    assert report["version"] == 1
    assert report["summary"] == {"plans": 2, "files": 9, "errors": 1, "warnings": 2, "infos": 0, "baselined": 0}
    assert report["findings"][0] == {
        "code": "PHK001",
        "rule": "pihak_tidak_dikenal",
        "severity": "error",
        "message": "Pihak “x” √",
        "help": "Maksud Anda `Dinas Kominfo`?",
        "file": "rencana/tim.yaml",
        "line": 4,
        "column": 12,
        "end_line": 4,
        "end_column": 24,
        "loc": ["tim", "peran", 0, "pihak"],
        "related": [
            {
                "message": "daftarnya di sini",
                "file": "rencana/plan.yaml",
                "line": 9,
                "column": 1,
                "end_line": 9,
                "end_column": 2,
            }
        ],
        "fingerprint": "0123456789abcdef0123",
    }
    assert list(report["findings"][0])[:6] == ["code", "rule", "severity", "message", "help", "file"]


def test_a_report_without_findings_is_whole() -> None:
    assert json.loads(to_json(Verdict([], 1, 3)))["findings"] == []


def test_the_words_of_officers_stay_readable_and_the_report_ends_with_a_line_end() -> None:
    text = to_json(Verdict([finding()], 1, 1))
    assert "Pihak “x” √" in text
    assert text.endswith("}\n")


@given(st.text())
def test_whatever_a_file_holds_the_report_can_be_written_and_read_back(text: str) -> None:
    written = dump({"isi": text})
    assert json.loads(written.encode()) == {"isi": text}
    assert not set(written) & {"\x1b", "\x7f", "\x9b", "\u2028", "\ud800"}


@pytest.mark.parametrize("char", ["\x1b", "\x7f", "\x9b", "\u2028", "\u2029", "\ud800"])
def test_what_a_terminal_would_obey_and_utf8_cannot_write_stands_escaped(char: str) -> None:
    assert f"\\u{ord(char):04x}" in dump({"isi": char})
