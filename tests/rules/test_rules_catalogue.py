"""What holds for every rule: its form, its page, its places, and that the tables of cases know it."""

import ast
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from textwrap import dedent

import pytest
from rule_cases import Case, Checked, resolves

from sp4n_renaksi import rules
from sp4n_renaksi.finding import Severity
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.rules import MODULES, all_rules, catalogue
from sp4n_renaksi.rules.engine import Materials, Rule

HERE = Path(__file__).parent
CASES: tuple[Case, ...] = tuple(
    case
    for path in sorted(HERE.glob("test_rules_*.py"))
    if path.stem != Path(__file__).stem
    for case in getattr(import_module(path.stem), "CASES", ())
)
HITS = [case for case in CASES if case.said]
RULES = all_rules()
FAMILIES = ("ASM", "KAT", "PRI", "SAS", "PRG", "PHK", "DUK", "BAC", "TKS")
FOREIGN = re.compile(r"\b(?:null|none|string|field|key|value|file|folder|error|invalid|dict|parse)\b", re.IGNORECASE)
PARAGRAPHS = ("Mengapa", "Salah", "Benar", "Perbaikan", "Dasar")


def paragraphs(rule: Rule) -> dict[str, str]:
    """The page of a rule by the words that its paragraphs begin with."""
    _, *parts = rule.fault.text.split("\n\n")
    return {name: text for name, _, text in (part.partition(":") for part in parts)}


def name(rule: Rule) -> str:
    return rule.fault.code


def test_every_file_that_holds_rules_is_listed() -> None:
    folder = Path(rules.__path__[0])
    holding = {
        path.stem
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "rule"
    }
    assert sorted(MODULES) == list(MODULES) == sorted(holding)


def test_codes_and_names_are_given_once() -> None:
    faults = catalogue()
    assert len({fault.code for fault in faults}) == len({fault.name for fault in faults}) == len(faults)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_the_form_of_a_rule(rule: Rule) -> None:
    fault = rule.fault
    assert re.fullmatch(rf"(?:{'|'.join(FAMILIES)})[0-9]{{3}}", fault.code)
    assert re.fullmatch(r"[a-z]+(?:_[a-z]+)+", fault.name)
    assert fault.severity in Severity
    assert re.fullmatch(r"[A-Z].*[a-z0-9%]\.", fault.title)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_the_page_of_a_rule(rule: Rule) -> None:
    page = paragraphs(rule)
    assert tuple(page) == PARAGRAPHS
    assert page["Salah"] != page["Benar"]
    for example in (page["Salah"], page["Benar"]):
        assert example.startswith("\n    "), "an example stands indented on its own lines"
        document = read(dedent(example).encode(), "contoh.yaml")
        assert document.findings == []
        assert document.data
    for prose in (page["Mengapa"], page["Perbaikan"], page["Dasar"]):
        assert re.fullmatch(r" \S(?s:.)*\.", prose)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_the_advice_is_the_whole_paragraph(rule: Rule) -> None:
    words = " ".join(paragraphs(rule)["Perbaikan"].split())
    assert rule.fault.advice == words[:1].upper() + words[1:]


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_every_rule_has_a_hit_and_a_near_miss(rule: Rule) -> None:
    assert {bool(case.said) for case in CASES if case.code == rule.fault.code} == {True, False}


@pytest.mark.parametrize("case", HITS, ids=str)
def test_every_place_resolves_exactly(case: Case, plan: Callable[..., Checked]) -> None:
    checked = plan(**case.files)
    rule = next(rule for rule in RULES if rule.fault.code == case.code)
    hits = [hit for _, hit in rule.run(Materials(checked.loaded.plan))]
    locs = [loc for hit in hits for loc in (hit.loc, *(loc for loc, _ in hit.related))]
    assert locs
    for loc in locs:
        assert all(type(step) in (str, int) for step in loc)
        assert resolves(checked.loaded, loc), loc


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_plans_of_the_cases_can_be_read(case: Case, plan: Callable[..., Checked]) -> None:
    checked = plan(**case.files)
    assert [
        finding.message for finding in checked.findings if finding.fault.code.startswith(("YML", "SKM", "BRK"))
    ] == []


@pytest.mark.parametrize("case", HITS, ids=str)
def test_messages_are_sentences_for_officers(case: Case, plan: Callable[..., Checked]) -> None:
    for finding in plan(**case.files).of(case.code):
        for text in (finding.message, finding.help, *(related.message for related in finding.related)):
            assert text
            assert not FOREIGN.search(text)
        assert re.fullmatch(r"(?s)\S.*[.?]", finding.message)
        assert re.fullmatch(r"(?s)[A-Z`].*[.?]", finding.help)
