"""The chosen rules are run, their hits placed, sorted and named; a rule that raises silences no other."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Fault, Hit, Severity
from sp4n_renaksi.lint import Choice, lint
from sp4n_renaksi.loader import load
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.rules import catalogue
from sp4n_renaksi.rules.engine import Rule
from sp4n_renaksi.suppressions import UNAVOIDABLE

Check = Callable[..., Iterator[Hit]]

PLAN = "jenis_berkas: rencana_aksi\njudul: Rencana\nsalah: 1\ntim: tim.yaml\nsasaran: hilang.yaml\n"
TIM = "jenis_berkas: tim\nperan:\n  - kode: ketua\n    pihak: [Dinas Koinfo, Dinas Koinfo]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "tim.yaml").write_text(TIM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let these be all the rules there are."""

    def these(**checks: Check) -> None:
        made = tuple(
            Rule(Fault(code, "nama", Severity.WARNING, "J."), check, ("plan",)) for code, check in checks.items()
        )
        monkeypatch.setattr("sp4n_renaksi.lint.all_rules", lambda: made)

    return these


def pihak(_: Plan) -> Iterator[Hit]:
    for index in (1, 0):
        yield Hit(("tim", "peran", 0, "pihak", index), f"pihak {index}")


def judul(_: Plan) -> Iterator[Hit]:
    yield Hit(("rencana_aksi", "judul"), "judul")


def crash(_: Plan) -> Iterator[Hit]:
    yield Hit(("tim", "peran", 0, "kode"), "sebelum jatuh")
    raise ZeroDivisionError


def codes(folder: Path, choice: Choice | None = None) -> list[str]:
    return [finding.fault.code for finding in lint(load(folder), choice).findings]


# The choice of codes


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        ((), (), {"ASM001", "ASM002", "PRG001"}),
        (("ASM",), (), {"ASM001", "ASM002"}),
        (("ASM001",), (), {"ASM001"}),
        (("A", "PRG001"), (), {"ASM001", "ASM002", "PRG001"}),
        (("TKS",), (), set()),
        ((), ("ASM",), {"PRG001"}),
        ((), ("ASM001",), {"ASM002", "PRG001"}),
        ((), ("A",), {"PRG001"}),
        (("ASM",), ("ASM001",), {"ASM002"}),
        (("ASM001",), ("ASM",), {"ASM001"}),
        (("ASM",), ("ASM",), set()),
        (("ASM", "ASM001"), ("ASM001",), {"ASM002"}),
        (("ASM", "PRG"), ("A",), {"ASM001", "ASM002", "PRG001"}),
    ],
)
def test_the_longer_beginning_of_a_code_decides(
    select: tuple[str, ...], ignore: tuple[str, ...], wanted: set[str]
) -> None:
    choice = Choice(select, ignore)
    assert {code for code in ("ASM001", "ASM002", "PRG001") if choice.wants(code)} == wanted


CODES = st.sampled_from([fault.code for fault in catalogue()])
BEGINNINGS = st.lists(st.builds(lambda code, length: code[:length], CODES, st.integers(1, 6)), max_size=3)


@given(BEGINNINGS, BEGINNINGS, CODES)
def test_what_could_not_be_read_is_always_said_and_a_whole_code_decides(
    select: list[str], ignore: list[str], code: str
) -> None:
    if code.startswith(UNAVOIDABLE):
        assert Choice(select, ignore).wants(code)
    else:
        assert not Choice(select, [*ignore, code]).wants(code)
        assert Choice([*select, code], [part for part in ignore if part != code]).wants(code)


def test_the_choice_holds_for_findings_of_the_loader_too(folder: Path, rules: Callable[..., None]) -> None:
    rules(PHK001=pihak, TKS001=judul)
    assert codes(folder) == ["TKS001", "SKM001", "BRK001", "PHK001", "PHK001"]
    assert codes(folder, Choice(ignore=("BRK", "PHK"))) == ["TKS001", "SKM001"]
    assert codes(folder, Choice(select=("PHK",))) == ["SKM001", "PHK001", "PHK001"]


def test_a_rule_that_is_not_wanted_does_not_run(folder: Path, rules: Callable[..., None]) -> None:
    rules(PHK001=crash, TKS001=judul)
    outcome = lint(load(folder), Choice(ignore=("PHK",)))
    assert outcome.crashes == ()


# A rule that raises


def test_a_rule_that_raises_silences_no_other_and_keeps_what_it_had_said(
    folder: Path, rules: Callable[..., None]
) -> None:
    rules(PHK001=crash, TKS001=judul)
    outcome = lint(load(folder))
    assert [finding.message for finding in outcome.findings if finding.fault.code[:3] in ("PHK", "TKS")] == [
        "judul",
        "sebelum jatuh",
    ]
    ((code, error),) = [(found.code, found.error) for found in outcome.crashes]
    assert (code, type(error)) == ("PHK001", ZeroDivisionError)


def test_a_rule_may_be_no_generator_and_raise_at_once(folder: Path, rules: Callable[..., None]) -> None:
    def at_once(_: Plan) -> Iterator[Hit]:
        raise KeyError("x")

    rules(PHK001=at_once, TKS001=judul)
    outcome = lint(load(folder))
    assert [found.code for found in outcome.crashes] == ["PHK001"]
    assert "TKS001" in [finding.fault.code for finding in outcome.findings]


# Order and names


def test_findings_stand_in_the_order_of_files_and_lines_whatever_the_order_of_rules(
    folder: Path, rules: Callable[..., None]
) -> None:
    rules(TKS001=judul, PHK001=pihak)
    first = lint(load(folder)).findings
    rules(PHK001=pihak, TKS001=judul)
    assert lint(load(folder)).findings == first
    places = [(finding.place.file, finding.place.position.line, finding.place.position.column) for finding in first]
    assert places == sorted(places)


def test_the_same_plan_gives_the_same_findings_each_with_a_name_of_its_own(
    folder: Path, rules: Callable[..., None]
) -> None:
    rules(PHK001=pihak, TKS001=judul)
    one, two = lint(load(folder)).findings, lint(load(folder)).findings
    assert one == two
    assert len({finding.fingerprint for finding in one}) == len(one) == 5


def test_a_file_that_is_checked_alone_shows_its_own_findings_under_the_same_names(
    folder: Path, rules: Callable[..., None]
) -> None:
    rules(PHK001=pihak, TKS001=judul)
    whole = [finding for finding in lint(load(folder)).findings if finding.place.file == "tim.yaml"]
    assert list(lint(load(folder / "tim.yaml")).findings) == whole
    assert [finding.fault.code for finding in whole] == ["PHK001", "PHK001"]


def test_names_do_not_depend_on_which_rules_were_chosen(folder: Path, rules: Callable[..., None]) -> None:
    rules(PHK001=pihak, TKS001=judul)
    whole = {finding.fingerprint for finding in lint(load(folder)).findings}
    assert {finding.fingerprint for finding in lint(load(folder), Choice(select=("PHK",))).findings} < whole


def test_the_published_plan_gives_the_same_findings_every_time(examples: Path) -> None:
    one, two = (lint(load(examples / "babel_2021")) for _ in range(2))
    assert (one.crashes, one.findings) == ((), two.findings)
    assert len({finding.fingerprint for finding in one.findings}) == len(one.findings)


def test_the_sound_example_gives_none(examples: Path) -> None:
    outcome = lint(load(examples / "opd_lengkap"))
    assert (outcome.findings, outcome.crashes) == ((), ())
