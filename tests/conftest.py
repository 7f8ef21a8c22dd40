"""What all tests share: the examples, and goldens of what the user sees."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Started in the background, a shell takes Ctrl-C away, also from the commands under test.
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent
GOLDENS = Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def examples() -> Path:
    return ROOT / "examples"


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with the golden of that name; `make goldens` writes them anew."""

    def compare(name: str, text: str) -> None:
        path = GOLDENS / name
        if os.environ.get("RENEW_GOLDENS"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.is_file(), f"{path} is missing: `make goldens` writes it"
        assert text == path.read_text(encoding="utf-8")

    return compare
