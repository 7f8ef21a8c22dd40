"""`validate --fix` mends what has one answer, `--diff` shows it first; a second time there is nothing left to do."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Typed = Callable[..., Any]


@pytest.fixture
def babel(examples: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(examples / "babel_2021", tmp_path / "babel"))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_look_first_and_then_the_same(babel: Path, typed: Typed, golden: Callable[[str, str], None]) -> None:
    before = contents(babel)
    shown = typed("validate", "babel", "--fix", "--diff")
    golden("fix_babel.diff", shown.out)
    assert contents(babel) == before
    assert "belum ada yang ditulis" in shown.err

    said = typed("validate", "babel", "--fix")
    after = contents(babel)
    removed = {line[1:] for line in shown.out.splitlines() if line.startswith("-") and not line.startswith("---")}
    changed = {name for name, content in after.items() if content != before[name]}
    assert changed
    assert all(name in shown.out for name in changed)
    gone = {
        line
        for name in changed
        for line in set(before[name].decode().splitlines()) - set(after[name].decode().splitlines())
    }
    assert gone == removed
    assert "temuan diperbaiki pada" in said.out

    again = typed("validate", "babel", "--fix")
    assert contents(babel) == after
    assert again.out.endswith("Tidak ada temuan yang dapat diperbaiki dengan --fix.\n")


def test_a_sound_plan_stays_as_it_is(sound: Path, tmp_path: Path, typed: Typed) -> None:
    shutil.copytree(sound, tmp_path / "opd")
    before = contents(tmp_path / "opd")
    assert typed("validate", "opd", "--fix").code == 0
    assert contents(tmp_path / "opd") == before


def test_what_is_ignored_is_not_mended(babel: Path, typed: Typed) -> None:
    before = contents(babel)
    typed("validate", "babel", "--fix", "--ignore", "TKS011,PHK001")
    assert contents(babel) == before


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["babel", "--diff"], "renaksi: --diff menampilkan apa yang akan diubah --fix."),
        (["-", "--fix", "--stdin-filename", "plan.yaml"], "renaksi: --fix mengubah berkas"),
    ],
)
def test_flags_that_do_not_go_together(args: list[str], sentence: str, babel: Path, typed: Typed) -> None:
    said = typed("validate", *args)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(sentence)
