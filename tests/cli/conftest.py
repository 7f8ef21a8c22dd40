"""The command as its users start it, and small plans to try it on."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.cli.main import main

COMMAND = (sys.executable, "-m", "sp4n_renaksi")
_UNWANTED = ("NO_COLOR", "COLUMNS", "TERM", "RENAKSI_DEBUG", "PYTHONIOENCODING", "PYTHONUTF8")


@dataclass(frozen=True)
class Said:
    """What a run said, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


def surroundings(**variables: str) -> dict[str, str]:
    """Give the environment of this process without what would change the output."""
    return {**{k: v for k, v in os.environ.items() if k not in _UNWANTED}, **variables}


@pytest.fixture
def renaksi(tmp_path: Path) -> Run:
    """Start the real command in the temporary folder."""

    def run(*args: str | os.PathLike[str], env: Mapping[str, str] | None = None, **more: Any) -> Said:
        if isinstance(more.get("input"), str):
            more["input"] = more["input"].encode()
        options = {"cwd": tmp_path, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 60, **more}
        if "input" not in more:
            options.setdefault("stdin", subprocess.DEVNULL)
        done = subprocess.run([*COMMAND, *args], env=surroundings(**(env or {})), check=False, **options)
        return Said(done.returncode, _text(done.stdout), _text(done.stderr))

    return run


def _text(said: bytes | None) -> str:
    return (said or b"").decode("utf-8").replace("\r\n", "\n")


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command in this process, in the temporary folder: as the real one, but in no time."""
    for name in _UNWANTED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def run(*args: str | os.PathLike[str]) -> Said:
        monkeypatch.setattr(sys, "argv", ["renaksi", *map(str, args)])
        capsys.readouterr()
        try:
            with pytest.raises(SystemExit) as ended:
                main()
        finally:
            gc.enable()
        said = capsys.readouterr()
        return Said(int(ended.value.code or 0), said.out, said.err)

    return run


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A small plan of three files, each with one error of shape."""
    folder = tmp_path / "rencana"
    folder.mkdir()
    (folder / "plan.yaml").write_text(
        "jenis_berkas: rencana_aksi\n"
        "judul: Rencana Aksi Pengelolaan Pengaduan Kabupaten Contoh\n"
        "instansi:\n"
        "  nama: Pemerintah Kabupaten Contoh\n"
        "asesmen: asesmen.yaml\n"
        "sasaran: sasaran.yaml\n"
        "lampiran: tidak ada\n",
        encoding="utf-8",
    )
    (folder / "asesmen.yaml").write_text(
        "jenis_berkas: asesmen\ninstrumen: sp4n-2021\ntahun_data: 2020\njawaban:\n  1: 4\n  12: 5\n",
        encoding="utf-8",
    )
    (folder / "sasaran.yaml").write_text(
        "jenis_berkas: sasaran\ntujuan: Pengaduan dikelola sampai selesai\ntujan: salah eja\n", encoding="utf-8"
    )
    return folder


@pytest.fixture
def sound(examples: Path) -> Path:
    """A plan without a finding."""
    return examples / "opd_lengkap"
