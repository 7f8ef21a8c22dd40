"""A plan from texts, through the real loader."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_cases import Checked, check, write


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Checked]:
    """Give what makes a plan of the texts of its files and checks it."""
    monkeypatch.chdir(tmp_path)

    def build(**files: str) -> Checked:
        write(tmp_path, files)
        return check(tmp_path)

    return build
