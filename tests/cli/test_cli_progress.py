"""Where many plans are checked, a line on a terminal counts along and is gone at the end; elsewhere there is none."""

import os
from pathlib import Path

import pytest

from sp4n_renaksi.cli import progress

PLANS = [Path(f"{number}/plan.yaml") for number in range(4)]


class Clock:
    """A second passes with each look at it."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "time", Clock())


@pytest.mark.skipif(os.name == "nt", reason="without pseudo-terminals")
@pytest.mark.usefixtures("counts")
def test_a_terminal_sees_how_many_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w", newline="") as terminal:
        monkeypatch.setattr("sys.stderr", terminal)
        assert list(progress.counted(PLANS, wanted=True)) == PLANS
    seen = os.read(ours, 1000).decode()
    os.close(ours)
    assert seen.startswith("\r0 dari 4 rencana diperiksa ...\r1 dari 4")
    assert seen.endswith("\r3 dari 4 rencana diperiksa ...\r\x1b[K")


@pytest.mark.usefixtures("counts")
@pytest.mark.parametrize("wanted", [True, False])
def test_a_pipe_sees_nothing(capsys: pytest.CaptureFixture[str], *, wanted: bool) -> None:
    assert list(progress.counted(PLANS, wanted=wanted)) == PLANS
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name == "nt", reason="without pseudo-terminals")
def test_a_few_plans_are_done_before_anybody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    with os.fdopen(theirs, "w", newline="") as terminal:
        monkeypatch.setattr("sys.stderr", terminal)
        assert list(progress.counted(PLANS, wanted=True)) == PLANS
        with pytest.raises(BlockingIOError):
            os.read(ours, 1)
    os.close(ours)
