import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import columns, tell, wants_color, write

posix = pytest.mark.skipif(os.name == "nt", reason="as POSIX does it")
ESC = "\x1b"


def in_shell(line: str, folder: Path, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line.replace("renaksi", f'"{sys.executable}" -m sp4n_renaksi', 1)],
        cwd=folder,
        capture_output=True,
        check=False,
        env={**os.environ, **env},
        timeout=60,
    )


@posix
@pytest.mark.parametrize("line", ["renaksi validate rencana --all", "renaksi rule YML BRK", "renaksi --help"])
def test_a_reader_that_goes_away(line: str, plan: Path) -> None:
    said = in_shell(f"{line} | true", plan.parent)
    assert b"Traceback" not in said.stderr
    assert said.stderr in (b"", b"renaksi: Pembaca keluaran sudah ditutup; sisanya tidak ditulis.\n")
    assert said.returncode == (1 if "validate" in line else 0)


def test_a_closed_pipe_is_said_once(typed: Callable[..., Any], plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(TextIOWrapper):
        def write(self, _: str, /) -> int:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

        def fileno(self) -> int:
            return os.open(os.devnull, os.O_WRONLY)

    monkeypatch.setattr("sys.stdout", Gone(BytesIO()))
    said = typed("validate", "rencana", "--select", "SKM")
    assert said.code == 1
    assert said.err == "renaksi: Pembaca keluaran sudah ditutup; sisanya tidak ditulis.\n"


@posix
@pytest.mark.parametrize("line", ["renaksi validate rencana >&-", "renaksi rule >&-", "renaksi --help >&-"])
def test_standard_output_that_is_closed(line: str, plan: Path) -> None:
    said = in_shell(line, plan.parent)
    assert said.returncode == 2
    assert said.stderr == b"renaksi: Keluaran baku tertutup, jadi hasil tidak dapat ditulis.\n"


@posix
def test_standard_output_that_is_closed_and_not_needed(plan: Path) -> None:
    said = in_shell("renaksi validate rencana -f json=a.json >&-", plan.parent)
    assert (said.returncode, said.stderr) == (1, b"")
    assert (plan.parent / "a.json").stat().st_size > 0


@posix
@pytest.mark.parametrize("line", ["renaksi validate tidak_ada 2>&-", "renaksi validate tidak_ada 2>/dev/full"])
def test_standard_error_that_is_closed(line: str, tmp_path: Path) -> None:
    if "full" in line and not Path("/dev/full").exists():
        pytest.skip("/dev/full is needed")
    said = in_shell(line, tmp_path)
    assert (said.returncode, said.stdout, said.stderr) == (2, b"", b"")


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is needed")
@pytest.mark.parametrize("line", ["renaksi validate rencana", "renaksi rule", "renaksi --help", "renaksi schema tim"])
def test_standard_output_on_a_full_disk(line: str, plan: Path) -> None:
    said = in_shell(f"{line} > /dev/full", plan.parent)
    assert said.returncode == 2
    assert said.stderr == b"renaksi: Keluaran tidak dapat ditulis: tempat penyimpanan penuh.\n"


SLEEPY = """
import sys, time
from sp4n_renaksi.cli.main import main
from sp4n_renaksi.finding import Severity
from sp4n_renaksi.rules.engine import rule

@rule("TKS999", Severity.INFO)
def tertidur():
    "Tidur."
    sys.stderr.write("mulai\\n")
    sys.stderr.flush()
    time.sleep(50)
    return iter(())

sys.argv = ["renaksi", "validate", "rencana"]
main()
"""


@posix
def test_ctrl_c(plan: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SLEEPY], cwd=plan.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stderr is not None
        assert running.stderr.readline() == b"mulai\n"
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert (running.returncode, out) == (130, b"")
    assert err == b"renaksi: Dihentikan sebelum selesai.\n"


@pytest.mark.parametrize(
    ("args", "env", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
        (["--color", "never"], {}, False),
    ],
)
@pytest.mark.parametrize("command", [["validate", "rencana"], ["rule"], ["rule", "YML001"]])
def test_color_where_there_is_no_terminal(
    command: list[str],
    args: list[str],
    env: dict[str, str],
    *,
    colored: bool,
    typed: Callable[..., Any],
    plan: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    said = typed(*command, *args)
    assert (ESC in said.out) == colored
    assert said.err == ""


class Stream(TextIOWrapper):
    """Standard output that is a terminal, or not."""

    def __init__(self, *, tty: bool) -> None:
        super().__init__(BytesIO())
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


@pytest.mark.parametrize(
    ("choice", "env", "tty", "colored"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "xterm"}, True, True),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {}, True, False),
    ],
)
def test_color(choice: str, env: dict[str, str], *, tty: bool, colored: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout", Stream(tty=tty))
    assert wants_color(choice) is colored


@pytest.mark.parametrize(
    ("env", "tty", "width"),
    [({"COLUMNS": "40"}, True, 40), ({"COLUMNS": "40"}, False, 40), ({"COLUMNS": "3"}, True, 20), ({}, False, 160)],
)
def test_columns(env: dict[str, str], *, tty: bool, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout", Stream(tty=tty))
    assert columns() == width


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16", "ascii:strict"])
def test_output_is_utf8_whatever_the_console_says(encoding: str, renaksi: Callable[..., Any], plan: Path) -> None:
    (plan / "asesmen.yaml").write_text("jenis_berkas: asesmen\n“isian”: √ 日本\n", encoding="utf-8")
    said = renaksi("validate", "rencana/asesmen.yaml", "--select", "SKM", env={"PYTHONIOENCODING": encoding})
    assert (said.code, said.err) == (1, "")
    assert "   2 | “isian”: √ 日本\n     | ^^^^^^^\n" in said.out
    assert "tidak dikenal" in renaksi("validate", "-é", env={"PYTHONIOENCODING": encoding}).err


@pytest.mark.skipif(shutil.which("script") is None or sys.platform != "linux", reason="script(1) of Linux is needed")
@pytest.mark.parametrize(("env", "colored"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_a_real_terminal(env: dict[str, str], *, colored: bool, plan: Path) -> None:
    line = f"{sys.executable} -m sp4n_renaksi validate rencana --select SKM"
    surroundings = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM", "COLUMNS")}
    done = subprocess.run(
        ["script", "--quiet", "--return", "--command", f"stty cols 40; {line}", "/dev/null"],
        cwd=plan.parent,
        env={**surroundings, "TERM": "xterm", **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    said = done.stdout.decode().replace("\r\n", "\n")
    assert done.returncode == 1
    assert (ESC in said) == colored
    assert "Rencana diperiksa: 3 kesalahan." in said


@pytest.mark.parametrize(
    ("error", "windows", "told"),
    [
        (BrokenPipeError(errno.EPIPE, ""), False, True),
        (OSError(errno.EINVAL, ""), True, True),
        (OSError(errno.EINVAL, ""), False, False),
        (OSError(errno.ENOSPC, ""), True, False),
    ],
)
def test_how_windows_closes_a_pipe(
    error: OSError, *, windows: bool, told: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Failing(Stream):
        def write(self, _: str, /) -> int:
            raise error

        def fileno(self) -> int:
            return os.open(os.devnull, os.O_WRONLY)

    monkeypatch.setattr("sys.stdout", Failing(tty=False))
    monkeypatch.setattr("sp4n_renaksi.cli.terminal._WINDOWS", windows)
    if told:
        write("isi")
        assert capsys.readouterr().err == "renaksi: Pembaca keluaran sudah ditutup; sisanya tidak ditulis.\n"
    else:
        with pytest.raises(Stop, match="Keluaran tidak dapat ditulis: "):
            write("isi")


def test_bytes_reach_standard_output_as_they_are(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    write(b"\x00\r\n\xff")
    assert capfdbinary.readouterr().out == b"\x00\r\n\xff"


def test_what_is_told_is_escaped_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    tell("satu\x1b[2J\ndua\u202e")
    assert capsys.readouterr().err == "satu\\x1b[2J\ndua\\u202e\n"
