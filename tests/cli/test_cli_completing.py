import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.rules import catalogue

needs_bash = pytest.mark.skipif(os.name == "nt" or shutil.which("bash") is None, reason="bash is needed")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["renaksi", "va"], {"validate"}),
        (["renaksi", "--v"], {"--version"}),
        (["renaksi", "validate", "--str"], {"--strict"}),
        (["renaksi", "validate", "--format", ""], {"text", "json"}),
        (["renaksi", "score", "--format", ""], {"text", "md", "json"}),
        (["renaksi", "rule", "--format", "m"], {"md"}),
        (["renaksi", "render", "--format", ""], {"html", "md"}),
        (["renaksi", "render", "--document", "b"], {"berita-acara"}),
        (["renaksi", "validate", "--color", "a"], {"auto", "always"}),
        (["renaksi", "validate", "--select", "BRK001"], {"BRK001"}),
        (["renaksi", "schema", "as"], {"asesmen"}),
        (["renaksi", "rule", "YML00"], {f.code for f in catalogue() if f.code.startswith("YML00")}),
    ],
)
def test_the_tab_key_offers(
    words: list[str], offered: set[str], typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_RENAKSI_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", " ".join(words))
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    said = typed()
    assert (said.code, said.err) == (0, "")
    assert set(said.out.split()) >= offered
    assert all(word.startswith(words[-1]) for word in said.out.split())


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_codes_are_offered_with_what_they_mean(shell: str, renaksi: Callable[..., Any]) -> None:
    env = {
        "_RENAKSI_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": "renaksi rule ",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    said = renaksi(env=env)
    assert (said.code, said.err) == (0, "")
    assert all(fault.code in said.out for fault in catalogue())
    assert "Berkas yang disebut tidak ada." in said.out


@needs_bash
def test_the_completion_script_is_shown(tmp_path: Path) -> None:
    said = _in_bash("--show-completion", tmp_path)
    assert said.returncode == 0
    assert "complete -o default -F _renaksi_completion renaksi" in said.stdout


@needs_bash
def test_completion_is_installed(tmp_path: Path) -> None:
    said = _in_bash("--install-completion", tmp_path)
    assert said.returncode == 0
    script = tmp_path / ".bash_completions" / "renaksi.sh"
    assert said.stdout == (
        f"Pelengkap perintah untuk bash dipasang di {script}.\nBuka terminal baru untuk memakainya.\n"
    )
    assert "_renaksi_completion" in script.read_text(encoding="utf-8")


@needs_bash
def test_completion_that_cannot_be_installed(tmp_path: Path) -> None:
    (tmp_path / ".bash_completions").write_text("", encoding="utf-8")
    said = _in_bash("--install-completion", tmp_path)
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("renaksi: Pelengkap perintah tidak dapat dipasang: ")


@pytest.mark.parametrize("flag", ["--install-completion", "--show-completion"])
def test_an_unknown_shell(flag: str, typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("typer._completion_shared", "typer.completion"):
        monkeypatch.setattr(f"{module}._get_shell_name", lambda: None)
    said = typed(flag)
    assert (said.code, said.out) == (2, "")
    assert said.err == (
        "renaksi: Jenis terminal ini tidak dikenali. Yang dikenal: bash, zsh, fish, powershell, pwsh.\n"
    )


def _in_bash(flag: str, home: Path) -> subprocess.CompletedProcess[str]:
    line = f'"{sys.executable}" -m sp4n_renaksi {flag}; exit $?'  # a last command alone would take the shell's place
    return subprocess.run(
        ["bash", "--norc", "-c", line],
        env={**os.environ, "HOME": str(home)},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
