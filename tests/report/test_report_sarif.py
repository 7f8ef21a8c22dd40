"""SARIF: valid by the official schema, and each part where code scanning and editors look for it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cases import BOTH, EMPTY, MIXED, NASTY, finding, verdict

from sp4n_renaksi import __version__
from sp4n_renaksi.report.findings_sarif import to_sarif
from sp4n_renaksi.report.verdict import Verdict

SCHEMA = json.loads((Path(__file__).parent / "schema" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)


def run_of(given_verdict: Verdict) -> dict[str, Any]:
    report = json.loads(to_sarif(given_verdict).encode())
    VALIDATOR.validate(report)
    (run,) = report["runs"]
    return dict(run)


def one(**more: Any) -> dict[str, Any]:
    (result,) = run_of(verdict(finding(**more)))["results"]
    return dict(result)


@pytest.mark.parametrize("case", [EMPTY, MIXED], ids=["empty", "mixed"])
def test_a_report_is_valid(case: Verdict) -> None:
    run = run_of(case)
    assert len(run["results"]) == len(case.findings)
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["version"] == __version__


def test_the_schema_refuses_what_is_no_report() -> None:
    report = json.loads(to_sarif(MIXED))
    del report["runs"][0]["results"][0]["message"]
    assert not VALIDATOR.is_valid(report)


def test_only_rules_that_were_used_are_told_once_each() -> None:
    run = run_of(verdict(finding("PHK002"), finding("ASM001"), finding("PHK002", line=9)))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["ASM001", "PHK002"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["PHK002", "ASM001", "PHK002"]
    assert rules[0]["name"] == "nama_asm001"
    assert rules[0]["shortDescription"] == {"text": "Judul aturan."}
    assert rules[0]["fullDescription"] == {"text": "Sebabnya begini."}
    assert rules[0]["help"]["text"].startswith("Judul aturan.\n\nMengapa: sebabnya begini.")
    assert "```yaml\na: 1\n```" in rules[0]["help"]["markdown"]


def test_weights() -> None:
    run = run_of(MIXED)
    assert [result["level"] for result in run["results"]] == ["note", "error", "error", "warning"]
    assert [rule["defaultConfiguration"]["level"] for rule in run["tool"]["driver"]["rules"]] == [
        "note",
        "error",
        "warning",
        "error",
    ]


def test_a_result_has_its_place_its_related_places_and_its_fingerprint() -> None:
    result = run_of(MIXED)["results"][2]
    assert result["message"] == {"text": "Pihak `x` tidak dikenal.\nPerbaikan: Ganti."}
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "rencana/tim.yaml", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 4, "startColumn": 5, "endLine": 4, "endColumn": 9},
            }
        }
    ]
    (related,) = result["relatedLocations"]
    assert related["message"] == {"text": "yang lain"}
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "rencana/plan.yaml"
    assert result["partialFingerprints"] == {"renaksi/v1": "PHK001-rencana/tim.yaml-4"}


def test_a_fix_names_what_is_deleted_and_what_comes_instead() -> None:
    (fix,) = one(fix=BOTH)["fixes"]
    (change,) = fix["artifactChanges"]
    assert fix["description"] == {"text": "Ganti."}
    assert change["artifactLocation"]["uri"] == "rencana/tim.yaml"
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 4, "startColumn": 5, "endLine": 4, "endColumn": 9},
            "insertedContent": {"text": "Dinas Kominfo"},
        },
        {
            "deletedRegion": {"startLine": 9, "startColumn": 3, "endLine": 9, "endColumn": 4},
            "insertedContent": {"text": "y"},
        },
    ]
    assert "fixes" not in one()


@pytest.mark.parametrize(
    ("file", "location"),
    [
        ("a b/c#d%.yaml", {"uri": "a%20b/c%23d%25.yaml", "uriBaseId": "%SRCROOT%"}),
        ("rencana/é\n:x.yaml", {"uri": "rencana/%C3%A9%0A%3Ax.yaml", "uriBaseId": "%SRCROOT%"}),
        ("../plan.yaml", {"uri": "../plan.yaml", "uriBaseId": "%SRCROOT%"}),
        ("\udcff.yaml", {"uri": "%FF.yaml", "uriBaseId": "%SRCROOT%"}),
        ("D:/a b/plan.yaml", {"uri": "file:///D:/a%20b/plan.yaml"}),
    ],
)
def test_files_are_named_by_addresses(file: str, location: dict[str, str]) -> None:
    assert one(file=file)["locations"][0]["physicalLocation"]["artifactLocation"] == location


@given(st.text(st.characters(codec="utf-8")))
def test_nothing_of_a_file_steers_whoever_shows_a_message(text: str) -> None:
    message = one(message=text or "x")["message"]["text"]
    assert not [char for char in message if (ord(char) < 32 and char != "\n") or 0x7F <= ord(char) < 0xA0]


def test_words_of_a_file_make_no_link() -> None:
    assert "](" not in one(message=NASTY)["message"]["text"]


def test_the_edits_of_rules_reach_the_report(bad_verdict: Verdict) -> None:
    fixes = [result["fixes"] for result in run_of(bad_verdict)["results"] if "fixes" in result]
    (replacement,) = fixes[0][0]["artifactChanges"][0]["replacements"]
    assert len(fixes) == 1
    assert replacement["deletedRegion"] == {"startLine": 6, "startColumn": 13, "endLine": 6, "endColumn": 25}
    assert replacement["insertedContent"] == {"text": "Dinas Kominfo"}


def test_as_seen(bad_verdict: Verdict, golden: Callable[[str, str], None]) -> None:
    golden("report/bad_plan.sarif", to_sarif(bad_verdict).replace(f'"{__version__}"', '"VERSI"'))
    golden("report/empty.sarif", to_sarif(EMPTY).replace(f'"{__version__}"', '"VERSI"'))
