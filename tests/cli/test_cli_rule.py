import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.finding import Fault, Severity
from sp4n_renaksi.rules import catalogue

CODES = [fault.code for fault in catalogue()]


@pytest.mark.parametrize("columns", ["40", "80", "120", "160"])
def test_the_list_names_every_rule_at_any_width(
    columns: str, typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    said = typed("rule")
    assert (said.code, said.err) == (0, "")
    assert [line for line in said.out.splitlines() if len(line) > int(columns)] == []
    words = said.out.split()
    for fault in catalogue():
        assert fault.name in "".join(words)  # the longest are broken on a phone
        assert columns in ("120", "160") or f"{fault.code} {fault.severity.kata} " in " ".join(words)
        assert columns == "120" or fault.title in " ".join(words)
    assert [word for word in words if word in CODES] == CODES


def test_in_a_wide_pipe_each_rule_has_a_line(renaksi: Callable[..., Any]) -> None:
    lines = renaksi("rule").out.splitlines()
    assert "BRK  Berkas dan rujukan" in lines
    assert "  BRK001  kesalahan   berkas_tidak_ada           Berkas yang disebut tidak ada." in lines


@pytest.mark.parametrize(
    ("args", "codes"),
    [
        (["BRK001"], ["BRK001"]),
        (["brk001"], ["BRK001"]),
        (["berkas_tidak_ada"], ["BRK001"]),
        (["BRK00"], [code for code in CODES if code.startswith("BRK00")]),
        (["YML002", "BRK001"], ["YML002", "BRK001"]),
        (["YML002,BRK001"], ["YML002", "BRK001"]),
        (["BRK001", "BRK001"], ["BRK001"]),
        ([], CODES),
    ],
)
def test_the_rules_that_are_meant(args: list[str], codes: list[str], typed: Callable[..., Any]) -> None:
    said = typed("rule", *args, "-f", "json")
    assert (said.code, said.err) == (0, "")
    rules = json.loads(said.out)
    assert rules["version"] == 1
    assert [rule["code"] for rule in rules["rules"]] == codes
    assert {tuple(rule) for rule in rules["rules"]} == {("code", "rule", "severity", "title", "page")}


@pytest.mark.parametrize(
    ("typed_code", "near"),
    [
        ("BRK91", " Maksud Anda `BRK0"),
        ("berkas_tdk_ada", " Maksud Anda `berkas_tidak_ada`?"),
        ("ZZZ999", "\n"),
        ("[/]", "\n"),
        ("\x1b", "\n"),
    ],
)
def test_an_unknown_rule(typed_code: str, near: str, typed: Callable[..., Any]) -> None:
    said = typed("rule", typed_code)
    assert (said.code, said.out) == (2, "")
    shown = typed_code.replace("\x1b", "\\x1b")
    assert said.err.startswith(f"renaksi: Aturan `{shown}` tidak dikenal.{near}")
    assert said.err.endswith("\nLihat daftarnya dengan `renaksi rule`.\n")


@pytest.mark.parametrize("columns", ["40", "120"])
def test_a_page_as_seen(
    columns: str, typed: Callable[..., Any], golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    said = typed("rule", "BRK001", "YML001")
    assert (said.code, said.err) == (0, "")
    assert [line for line in said.out.splitlines() if len(line) > int(columns)] == []
    golden(f"rule_{columns}.txt", said.out)


def test_markdown_of_some_rules_is_their_pages_only(typed: Callable[..., Any]) -> None:
    said = typed("rule", "BRK001", "YML001", "-f", "md")
    assert [line for line in said.out.splitlines() if line.startswith("#")] == ["### BRK001", "### YML001"]


def test_the_pages_in_docs_are_those_of_the_code(
    typed: Callable[..., Any], golden: Callable[[str, str], None], tmp_path: Path
) -> None:
    assert typed("rule", "--format", "md", "-o", "aturan.md").code == 0
    golden("../../docs/aturan.md", (tmp_path / "aturan.md").read_text(encoding="utf-8"))


def test_brackets_in_a_page_stay(typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    page = "Judul [bold]tebal[/bold] :smile:.\n\nMengapa: [/] dan [red]merah.\nSalah:\n    a: [1, 2]\n"
    made = (Fault("TKS997", "kurung", Severity.WARNING, page),)
    monkeypatch.setattr("sp4n_renaksi.cli.ruling.catalogue", lambda: made)
    said = typed("rule", "TKS997", "--color", "always")
    for text in ("[bold]tebal[/bold] :smile:.", "[/] dan [red]merah.", "    a: [1, 2]"):
        assert text in said.out
    assert "[bold]tebal[/bold] :smile:." in typed("rule").out
