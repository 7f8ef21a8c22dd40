"""JUnit XML, held to the schema of the reports that Jenkins reads."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cases import EMPTY, MIXED, NASTY, finding, verdict

from sp4n_renaksi.finding import Severity
from sp4n_renaksi.report.findings_junit import to_junit
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.verdict import Verdict

XS = "{http://www.w3.org/2001/XMLSchema}"


class Kind(NamedTuple):
    """What the schema says of an element."""

    attributes: frozenset[str]
    required: frozenset[str]
    children: frozenset[str]
    mixed: bool


def kinds() -> Mapping[str, Kind]:
    """Read from the schema which attributes and children each element may have, and which it must."""
    root = ET.parse(Path(__file__).parent / "schema" / "junit-10.xsd").getroot()  # noqa: S314 - our copy
    found = {}
    for element in root.findall(f"{XS}element"):
        attributes = list(element.iter(f"{XS}attribute"))
        found[element.attrib["name"]] = Kind(
            frozenset(a.attrib["name"] for a in attributes),
            frozenset(a.attrib["name"] for a in attributes if a.get("use") == "required"),
            frozenset(child.attrib["ref"] for child in element.iter(f"{XS}element") if "ref" in child.attrib),
            any(part.get("mixed") == "true" for part in element.iter(f"{XS}complexType")),
        )
    return found


KINDS = kinds()


def faults(root: ET.Element) -> list[str]:
    """Say where a report is not as the schema has it."""
    found = []
    for element in root.iter():
        kind = KINDS[element.tag]
        found += [f"{element.tag} must have {name}" for name in kind.required - element.attrib.keys()]
        found += [f"{element.tag} has {name}" for name in element.attrib.keys() - kind.attributes]
        found += [f"{child.tag} in {element.tag}" for child in element if child.tag not in kind.children]
        if (element.text or "").strip() and not kind.mixed:
            found.append(f"text in {element.tag}")
    return found


def read(given_verdict: Verdict) -> ET.Element:
    root = ET.fromstring(to_junit(given_verdict).encode())  # noqa: S314 - our own report
    assert faults(root) == []
    return root


def test_the_schema_was_understood() -> None:
    assert KINDS["testcase"].required == {"name"}
    assert KINDS["testsuite"].required == {"name", "tests", "failures", "errors"}
    assert "failure" in KINDS["testcase"].children
    wrong = ET.fromstring('<testsuites warna="x"><testcase>x</testcase></testsuites>')  # noqa: S314
    assert faults(wrong) == [
        "testsuites has warna",
        "testcase in testsuites",
        "testcase must have name",
        "text in testcase",
    ]


@pytest.mark.parametrize("case", [EMPTY, MIXED], ids=["empty", "mixed"])
def test_counts_are_those_of_the_cases(case: Verdict) -> None:
    root = read(case)
    assert root.tag == "testsuites"
    for element in [root, *root.findall("testsuite")]:
        assert element.get("tests") == str(len(list(element.iter("testcase"))))
        assert element.get("failures") == str(len(list(element.iter("failure"))))
        assert element.get("errors") == "0"
    assert all(s.get("skipped") == str(len(list(s.iter("skipped")))) for s in root.findall("testsuite"))


def test_without_a_finding_one_case_passes() -> None:
    (case,) = read(EMPTY).iter("testcase")
    assert case.get("name") == "Rencana diperiksa: tidak ada temuan."
    assert list(case) == []


def test_each_file_is_a_suite_and_each_finding_a_case() -> None:
    suites = read(MIXED).findall("testsuite")
    assert [suite.get("file") for suite in suites] == [
        "rencana/asesmen.yaml",
        "rencana/a b#%.yaml",
        "rencana/tim.yaml",
    ]
    case = suites[2][0]
    assert case.attrib == {
        "classname": "rencana/tim.yaml",
        "name": "PHK001 4:5 Pihak `x` tidak dikenal.",
        "time": "0",
    }
    (failure,) = case
    assert failure.attrib == {"type": "kesalahan", "message": "Pihak `x` tidak dikenal."}
    assert failure.text == (
        "rencana/tim.yaml:4:5: Pihak `x` tidak dikenal.\nLihat juga rencana/plan.yaml:2: yang lain\nPerbaikan: Ganti."
    )


@pytest.mark.parametrize(
    ("severity", "tag"), [(Severity.ERROR, "failure"), (Severity.WARNING, "skipped"), (Severity.INFO, "skipped")]
)
def test_only_errors_fail(severity: Severity, tag: str) -> None:
    (case,) = read(verdict(finding(severity=severity))).iter("testcase")
    assert [child.tag for child in case] == [tag]


@given(st.text())
def test_whatever_a_file_holds_the_report_is_xml(text: str) -> None:
    (failure,) = read(verdict(finding(message=text, file=text, help=text))).iter("failure")
    shown = printable(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    assert failure.get("message") == shown


def test_nasty_words() -> None:
    text = to_junit(verdict(finding(message=NASTY)))
    assert "<img" not in text
    assert not [char for char in text if ord(char) < 32 and char != "\n"]


def test_as_seen(bad_verdict: Verdict, golden: Callable[[str, str], None]) -> None:
    read(bad_verdict)
    golden("report/bad_plan.junit.xml", to_junit(bad_verdict))
    golden("report/empty.junit.xml", to_junit(EMPTY))
