"""The pages of the faults of text: each says all that a page must, and its examples are true."""

import re
from textwrap import dedent

import pytest

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.reader.document import Document, read

HEADS = ["Mengapa", "Salah", "Benar", "Perbaikan", "Dasar"]
TOLD_IN_PROSE = {"YML001", "YML002", "YML003", "YML004", "YML014"}
"""Examples that YAML on a page cannot show: encodings, sizes, what nobody sees."""

every_fault = pytest.mark.parametrize("fault", faults.FAULTS, ids=lambda fault: fault.code)


def example(fault: Fault, head: str) -> str:
    """Give the lines below `Salah:` or `Benar:`, as they would stand in a file; empty where it is told in prose."""
    found = re.search(rf"^{head}:\n((?:    .*\n)+)", fault.text + "\n", re.MULTILINE)
    return dedent(found[1]).replace("<Tab>", "\t") if found else ""


def codes(document: Document) -> set[str]:
    return {finding.fault.code for finding in document.findings}


def test_codes_and_names() -> None:
    assert [fault.code for fault in faults.FAULTS] == [f"YML{number:03}" for number in range(1, len(faults.FAULTS) + 1)]
    names = [fault.name for fault in faults.FAULTS]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch("[a-z0-9_]+", name) for name in names)


@every_fault
def test_page_is_whole(fault: Fault) -> None:
    title, blank, *rest = fault.text.splitlines()
    assert title.endswith(".")
    assert blank == ""
    assert re.findall(r"^(\w+):", "\n".join(rest), re.MULTILINE) == HEADS
    assert fault.advice.endswith(".")
    assert max(map(len, fault.page.splitlines())) <= 120


@every_fault
def test_wrong_example_is_found_and_right_one_is_not(fault: Fault) -> None:
    wrong, right = example(fault, "Salah"), example(fault, "Benar")
    assert bool(wrong) == bool(right) == (fault.code not in TOLD_IN_PROSE)
    if wrong:
        assert codes(read(wrong.encode(), "plan.yaml")) == {fault.code}
        assert read(right.encode(), "plan.yaml").findings == []


@pytest.mark.parametrize("line", example(faults.AWALAN, "Salah").splitlines())
def test_each_line_begins_with_a_mark(line: str) -> None:
    assert codes(read(line.encode(), "plan.yaml")) == {faults.AWALAN.code}
