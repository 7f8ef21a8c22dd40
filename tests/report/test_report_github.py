"""GitHub's workflow commands, read back as its runner reads them."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cases import EMPTY, MIXED, NASTY, finding, verdict

from sp4n_renaksi.finding import Place, Position, Severity
from sp4n_renaksi.report.findings_github import to_github
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.report.verdict import Verdict

E, W, S = Severity.ERROR, Severity.WARNING, Severity.INFO


def commands(given_verdict: Verdict) -> list[tuple[str, dict[str, str], str]]:
    """Take the commands apart: name, properties, message."""
    found = []
    for line in to_github(given_verdict).split("\n"):
        if line.startswith("::"):
            head, _, message = line[2:].partition("::")
            name, _, rest = head.partition(" ")
            found.append((name, dict(part.split("=", 1) for part in rest.split(",")), message))
    return found


def decoded(text: str) -> str:
    for sign, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(sign, char)
    return text


def test_a_command_says_where_and_what() -> None:
    assert commands(verdict(finding())) == [
        (
            "error",
            {
                "file": "rencana/tim.yaml",
                "line": "4",
                "endLine": "4",
                "col": "5",
                "endColumn": "9",
                "title": "PHK001%3A Judul aturan.",
            },
            "Pihak `x` tidak dikenal.%0APerbaikan: Ganti.",
        )
    ]


def test_without_help_there_is_the_message_alone() -> None:
    assert commands(verdict(finding(help="")))[0][2] == "Pihak `x` tidak dikenal."


def test_columns_are_for_one_line_only() -> None:
    place = Place("a.yaml", Position(2, 3, 4, 1), "x")
    ((_, properties, _),) = commands(verdict(finding(place=place)))
    assert properties.keys() == {"file", "line", "endLine", "title"}
    assert properties["endLine"] == "4"


def test_the_gravest_come_first_and_one_of_each_rule_before_its_repetitions() -> None:
    many = [
        finding("ASM001", S),
        *(finding("PRG004", E, line=line) for line in (1, 2, 3)),
        finding("SAS001", E),
        finding("PHK002", W),
        finding("SAS001", E, line=8),
    ]
    order = [(name, p["title"][:6], p["line"]) for name, p, _ in commands(verdict(*many))]
    assert order == [
        ("error", "PRG004", "1"),
        ("error", "SAS001", "4"),
        ("error", "PRG004", "2"),
        ("error", "SAS001", "8"),
        ("error", "PRG004", "3"),
        ("warning", "PHK002", "4"),
        ("notice", "ASM001", "4"),
    ]


@pytest.mark.parametrize(("number", "told"), [(10, False), (11, True)])
def test_the_last_line_counts_and_more_than_github_shows_is_told(number: int, told: bool) -> None:  # noqa: FBT001
    lines = to_github(verdict(*(finding(line=line) for line in range(1, number + 1)))).splitlines()
    assert lines[-1] == f"Rencana diperiksa: {number} kesalahan."
    assert any(line.startswith("GitHub menampilkan 10 anotasi") for line in lines) == told


@given(st.text(), st.text(min_size=1))
def test_whatever_a_file_holds_a_command_stays_one_line_and_can_be_read_back(text: str, file: str) -> None:
    ((_, properties, message),) = commands(verdict(finding(message=text, file=file, help="")))
    assert list(properties) == ["file", "line", "endLine", "col", "endColumn", "title"]
    signs = "".join(char if char in "\r\n" else printable(char) for char in text)
    assert decoded(message) == signs
    assert re.sub("[\r\n]", "", decoded(properties["file"])) == printable(re.sub("[\r\n]", "", file))


def test_nasty_words() -> None:
    text = to_github(verdict(finding(message=NASTY)))
    assert text.count("\n") == 2
    assert "\x1b" not in text
    assert "100%25" in text


def test_as_seen(bad_verdict: Verdict, golden: Callable[[str, str], None]) -> None:
    golden("report/bad_plan.github", to_github(bad_verdict))
    golden("report/empty.github", to_github(EMPTY))
    assert len(commands(MIXED)) == 4
