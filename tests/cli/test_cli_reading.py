import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.cli.reading import open_plan

posix = pytest.mark.skipif(os.name == "nt", reason="as POSIX does it")


def _folder_named_plan(folder: Path) -> None:
    (folder / "plan.yaml").mkdir()


def _dangling(folder: Path) -> None:
    (folder / "tautan.yaml").symlink_to("tidak_ada.yaml")


def _loop(folder: Path) -> None:
    (folder / "putar.yaml").symlink_to("putar.yaml")


def _nothing(_: Path) -> None:
    pass


NOTHING_TO_READ = {
    "no such file": (_nothing, "tidak/ada", "`tidak/ada` tidak ada."),
    "no such file, with brackets": (_nothing, "[/]", "`[/]` tidak ada."),
    "no name": (_nothing, "", "Tidak ada plan.yaml di folder `` maupun di bawahnya."),
    "a folder without plan": (_nothing, ".", "Tidak ada plan.yaml di folder `.` maupun di bawahnya."),
    "a folder of that name": (_folder_named_plan, ".", "`plan.yaml` sebuah folder, padahal seharusnya berkas."),
    "that folder itself": (_folder_named_plan, "plan.yaml", "Tidak ada plan.yaml di folder `plan.yaml`"),
    "a link to nothing": (_dangling, "tautan.yaml", "`tautan.yaml` adalah tautan ke berkas yang tidak ada."),
    "a link to itself": (_loop, "putar.yaml", "`putar.yaml` tidak dapat dibaca: tautannya berputar tanpa ujung."),
    "a name too long": (_nothing, "n" * 300, f"`{'n' * 300}` tidak dapat dibaca: namanya terlalu panjang."),
    "a file for a folder": (
        lambda folder: (folder / "a").write_text("", encoding="utf-8"),
        "a/b",
        "`a/b` tidak dapat dibaca: bagian dari namanya bukan folder.",
    ),
    "a device": (_nothing, os.devnull, "bukan berkas biasa"),
}


@posix
@pytest.mark.parametrize("case", NOTHING_TO_READ)
def test_nothing_to_read(case: str, renaksi: Callable[..., Any], tmp_path: Path) -> None:
    make, name, sentence = NOTHING_TO_READ[case]
    make(tmp_path)
    said = renaksi("validate", name)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("renaksi: ")
    assert sentence in said.err.partition("\n")[0]
    assert said.err.count("\n") == (2 if case == "a device" else 1)  # the second says what to do


@pytest.mark.parametrize("command", ["score", "categorise", "render"])
def test_other_commands_say_the_same(command: str, typed: Callable[..., Any]) -> None:
    said = typed(command, "tidak/ada")
    assert (said.code, said.out, said.err) == (2, "", "renaksi: `tidak/ada` tidak ada.\n")


NOT_YAML = {
    "empty": b"",
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "docx": b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
    "PNG": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "UTF-16": "jenis_berkas: tim\n".encode("utf-16"),
    "prose": b"Ini bukan rencana.\n",
    "ESC": b'jenis_berkas: tim\nperan: "\x1b[2J"\n',
}


@pytest.mark.parametrize("case", NOT_YAML)
@pytest.mark.parametrize("name", ["plan.yaml", "asesmen.yaml"])
def test_what_is_not_yaml_is_a_finding(case: str, name: str, typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(NOT_YAML[case])
    said = typed("validate", name)
    assert (said.code, said.err) == (1, "")
    assert said.out.startswith(f"{name} (1 kesalahan)\n\n{name}:")
    assert "\x1b" not in said.out


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_no_permission(renaksi: Callable[..., Any], plan: Path) -> None:
    (plan / "plan.yaml").chmod(0)
    said = renaksi("validate", "rencana")
    assert (said.code, said.out) == (2, "")
    assert "tidak ada izin" in said.err


@pytest.mark.parametrize("of", ["open", "stat"])
def test_no_permission_even_where_root_runs_the_tests(
    of: str, typed: Callable[..., Any], plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = getattr(Path, of)

    def refuse(path: Path, *args: Any, **more: Any) -> Any:
        if path.name == ("plan.yaml" if of == "open" else "rencana"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, *args, **more)

    monkeypatch.setattr(Path, of, refuse)
    said = typed("validate", "rencana")
    assert (said.code, said.out) == (2, "")
    assert "tidak ada izin" in said.err
    assert said.err.count("\n") == 1


def test_a_folder_that_cannot_be_listed(
    typed: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: str | Path) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    said = typed("validate", ".")
    assert (said.code, said.err) == (2, "renaksi: `.` tidak dapat dibaca: tidak ada izin.\n")


def test_a_folder_of_plans(typed: Callable[..., Any], plan: Path, sound: Path, tmp_path: Path) -> None:
    shutil.copytree(sound, tmp_path / "b" / "opd")
    shutil.copytree(plan, tmp_path / ".git" / "rencana")
    shutil.copytree(plan, tmp_path / "node_modules" / "rencana")
    shutil.copytree(plan, tmp_path / "a" / "z")
    said = typed("validate", ".", "--select", "SKM")
    heads = [line for line in said.out.splitlines() if line.endswith("(1 kesalahan)")]
    assert [head.split()[0] for head in heads] == [
        *("a/z/asesmen.yaml", "a/z/plan.yaml", "a/z/sasaran.yaml"),
        *("rencana/asesmen.yaml", "rencana/plan.yaml", "rencana/sasaran.yaml"),
    ]
    assert said.out.endswith("\n3 rencana diperiksa: 6 kesalahan.\n")
    one = typed("score", ".")
    assert (one.code, one.err) == (2, "renaksi: Di bawah `.` ada 3 rencana. Sebut salah satu, misalnya `a/z`.\n")


def test_what_cannot_be_read_does_not_stop_the_rest(typed: Callable[..., Any], plan: Path) -> None:
    said = typed("validate", "tidak_ada", "rencana", "juga_tidak", "--select", "SKM")
    assert said.code == 2
    assert said.out.endswith("\nRencana diperiksa: 3 kesalahan.\n")
    assert said.err == "renaksi: `tidak_ada` tidak ada.\nrenaksi: `juga_tidak` tidak ada.\n"


IN_ORDER = {
    "the plan": (["rencana"], ["asesmen", "plan", "sasaran"]),
    "its plan.yaml": (["rencana/plan.yaml"], ["asesmen", "plan", "sasaran"]),
    "one file": (["rencana/sasaran.yaml"], ["sasaran"]),
    "files in another order": (["rencana/sasaran.yaml", "rencana/asesmen.yaml"], ["sasaran", "asesmen"]),
    "a file twice": (["rencana/sasaran.yaml", "./rencana/sasaran.yaml"], ["sasaran"]),
    "the plan, then a file of it": (["rencana", "rencana/sasaran.yaml"], ["asesmen", "plan", "sasaran"]),
    "a file, then the plan": (["rencana/sasaran.yaml", "rencana"], ["sasaran", "asesmen", "plan"]),
    "the plan twice": (["rencana", "rencana/plan.yaml", "."], ["asesmen", "plan", "sasaran"]),
}


@pytest.mark.parametrize("case", IN_ORDER)
def test_each_file_is_reported_once_in_the_order_of_the_arguments(
    case: str, typed: Callable[..., Any], plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: list[Path] = []

    def counted(path: Path, overlay: dict[Path, bytes] | None = None) -> Any:
        loads.append(path)
        return open_plan(path, overlay)

    monkeypatch.setattr("sp4n_renaksi.cli.survey.open_plan", counted)
    args, files = IN_ORDER[case]
    said = typed("validate", *args, "--select", "SKM")
    heads = [line for line in said.out.splitlines() if line.endswith("(1 kesalahan)")]
    assert [head.split()[0] for head in heads] == [f"rencana/{name}.yaml" for name in files]
    assert said.out.endswith(f"\nRencana diperiksa: {len(files)} kesalahan.\n")
    assert len(loads) == 1


def test_standard_input(renaksi: Callable[..., Any], plan: Path) -> None:
    text = (plan / "asesmen.yaml").read_text(encoding="utf-8").replace("12: 5", "12: 4\n  13: 9")
    said = renaksi("validate", "-", "--stdin-filename", "rencana/asesmen.yaml", "--select", "SKM", input=text)
    assert (said.code, said.err) == (1, "")
    assert said.out.startswith("rencana/asesmen.yaml (1 kesalahan)\n\nrencana/asesmen.yaml:7:7: SKM008 ")
    as_stored = renaksi("validate", "rencana/asesmen.yaml", "--select", "SKM")
    assert as_stored.out.startswith("rencana/asesmen.yaml (1 kesalahan)\n\nrencana/asesmen.yaml:6:7: SKM008 ")


def test_standard_input_in_the_name_of_a_file_that_is_not_there(renaksi: Callable[..., Any]) -> None:
    said = renaksi("validate", "-", "--stdin-filename", "baru/asesmen.yaml", input="jenis_berkas: asesmen\njwaban: x\n")
    assert (said.code, said.err) == (1, "")
    assert "\nbaru/asesmen.yaml:2:1: SKM001 kesalahan: " in said.out


@pytest.mark.parametrize("content", [b"\x00\x01\xff\xfe", b"\xff", b"%PDF-1.7\n\xe2\xe3"])
def test_standard_input_that_is_not_text(content: bytes, renaksi: Callable[..., Any]) -> None:
    said = renaksi("validate", "-", "--stdin-filename", "a.yaml", input=content)
    assert (said.code, said.err) == (1, "")
    assert said.out.startswith("a.yaml (1 kesalahan)\n")


def test_standard_input_is_not_read_without_end(typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            assert size is not None
            assert size > 0
            return b"a" * size

    monkeypatch.setattr("sys.stdin", TextIOWrapper(Endless()))
    said = typed("validate", "-", "--stdin-filename", "a.yaml")
    assert said.code == 1
    assert "YML002" in said.out


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["-"], "renaksi: Isi dari pipa belum bernama.\nTulis: `renaksi validate - --stdin-filename asesmen.yaml`.\n"),
        (["-", "--stdin-filename", "."], "renaksi: `.` sebuah folder. Isi dari pipa memerlukan nama berkas.\n"),
        (["--stdin-filename", "a"], "renaksi: --stdin-filename hanya berlaku bersama `-`, isi dari pipa.\n"),
    ],
)
def test_standard_input_wrongly_used(args: list[str], sentence: str, typed: Callable[..., Any]) -> None:
    said = typed("validate", *args)
    assert (said.code, said.out, said.err) == (2, "", sentence)


@posix
def test_standard_input_that_is_closed(renaksi: Callable[..., Any], tmp_path: Path) -> None:
    line = f"{sys.executable} -m sp4n_renaksi validate - --stdin-filename a.yaml <&-"
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"renaksi: Masukan baku tertutup, jadi tidak ada yang dapat dibaca.\n"


STRANGE = ["baris\nbaru", "esc\x1b[31m", "kurung [bold] [red", "arah\u202e", "a b", "'kutip\"", "-strict", "日本"]


@posix
@pytest.mark.parametrize("name", [*STRANGE, "rusak\udcff"])
def test_strange_names(name: str, renaksi: Callable[..., Any], typed: Callable[..., Any], plan: Path) -> None:
    try:
        plan.rename(plan.parent / name)
    except OSError:
        pytest.skip("this file system has no such names")
    said = renaksi("validate", f"./{name}", "--select", "SKM", "--color", "always")
    assert (said.code, said.err) == (1, "")
    plain = said.out.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert not any(mark in plain for mark in ("\x1b[31m", "\u202e", "\udcff"))
    shown = name.encode("unicode_escape").decode() if name in (STRANGE[0], STRANGE[1], STRANGE[3]) else name
    assert plain.startswith(f"{shown}/asesmen.yaml (1 kesalahan)\n".replace("\udcff", "\\udcff"))
    missing = typed("validate", f"./{name}x")
    assert missing.code == 2
    assert missing.err.count("\n") == 1
    assert "\x1b" not in missing.err
