"""`validate --changed`: files that a commit changes stand for the plans that they belong to."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def two(plan: Path, sound: Path, tmp_path: Path) -> Path:
    """A bad plan `rencana`, a sound one `opd`, and files of neither."""
    shutil.copytree(sound, tmp_path / "opd")
    (tmp_path / "README.md").write_text("# Rencana\n", encoding="utf-8")
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain" / "compose.yaml").write_text("services: [\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("files", "code", "last"),
    [
        (["README.md", "lain/compose.yaml"], 0, "0 rencana diperiksa: tidak ada temuan."),
        (["opd/naskah/bab-1.md"], 0, "Rencana diperiksa: tidak ada temuan."),
        (["opd/README.md", "opd/bukti/sudah_dihapus.pdf"], 0, "Rencana diperiksa: tidak ada temuan."),
        (["opd"], 0, "Rencana diperiksa: tidak ada temuan."),
        (["rencana/tidak_disebut.yaml"], 1, "Rencana diperiksa: 3 kesalahan."),
        (["rencana/plan.yaml", "rencana/asesmen.yaml"], 1, "Rencana diperiksa: 3 kesalahan."),
        (["rencana/asesmen.yaml", "opd/tim.yaml", "rencana/sasaran.yaml"], 1, "2 rencana diperiksa: 3 kesalahan."),
        (["lain/../rencana/asesmen.yaml"], 1, "Rencana diperiksa: 3 kesalahan."),
    ],
)
def test_a_changed_file_stands_for_its_plan(
    files: list[str], code: int, last: str, two: Path, typed: Callable[..., Any]
) -> None:
    said = typed("validate", "--changed", "--select", "SKM,BRK", *files)
    assert (said.code, said.out.splitlines()[-1], said.err) == (code, last, "")


def test_without_the_flag_only_the_file_itself_is_judged(two: Path, typed: Callable[..., Any]) -> None:
    assert typed("validate", "--select", "SKM", "rencana/asesmen.yaml").out.endswith(
        "Rencana diperiksa: 1 kesalahan.\n"
    )
    assert typed("validate", "README.md").code == 1


def test_files_are_named_from_the_working_folder(
    two: Path, typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(two / "lain")
    said = typed("validate", "--changed", "../rencana/tim.yaml", "--select", "SKM")
    assert said.out.startswith("../rencana/asesmen.yaml (1 kesalahan)\n")
