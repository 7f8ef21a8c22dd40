"""`validate --fix` mends what has one answer, `--diff` shows it first; a second time there is nothing left to do."""

import errno
import json
import os
import shutil
import subprocess
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
    typed("validate", "babel", "--fix", "--ignore", "TKS,PHK001")
    assert contents(babel) == before


SPELT = "jenis_berkas: rencana_aksi\r\njudul: Analisa 🏛 resiko  # tetap\r\ntim: tim.yaml"
TIM = "\ufeffjenis_berkas: tim\ntahapan:\n  - nama: Analisa\n"


@pytest.fixture
def spelt(tmp_path: Path) -> Path:
    """A plan of two files, each with a word spelt wrong; bytes that editors like to change."""
    folder = tmp_path / "rencana"
    folder.mkdir()
    (folder / "plan.yaml").write_bytes(SPELT.encode())
    (folder / "tim.yaml").write_bytes(TIM.encode())
    return folder


FIX = ("validate", "rencana", "--fix", "--select", "TKS011")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_line_ends_marks_rights_and_links_stay(spelt: Path, typed: Typed) -> None:
    plan = spelt / "plan.yaml"
    plan.rename(spelt / "asli.yaml")
    plan.symlink_to("asli.yaml")
    (spelt / "asli.yaml").chmod(0o640)
    assert typed(*FIX).out == "Rencana diperiksa: tidak ada temuan. 3 temuan diperbaiki pada 2 berkas.\n"
    assert plan.is_symlink()
    assert plan.read_bytes() == SPELT.replace("Analisa", "Analisis").replace("resiko", "risiko").encode()
    assert (spelt / "asli.yaml").stat().st_mode & 0o777 == 0o640
    assert (spelt / "tim.yaml").read_bytes() == TIM.replace("Analisa", "Analisis").encode()
    assert sorted(path.name for path in spelt.iterdir()) == ["asli.yaml", "plan.yaml", "tim.yaml"]


REFUSED = """\
jenis_berkas: rencana_aksi
status: Siap Tanda Tangan
pengesahan:
  tanggal: Rabu,  10/13/2021  # bulan di depan
"""


def test_a_date_or_a_choice_with_one_reading_is_written_so(tmp_path: Path, typed: Typed) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(REFUSED, encoding="utf-8")
    said = typed("validate", "plan.yaml", "--fix", "--select", "SKM")
    assert (said.code, said.out) == (0, "Rencana diperiksa: tidak ada temuan. 2 temuan diperbaiki pada 1 berkas.\n")
    assert plan.read_text(encoding="utf-8") == REFUSED.replace("Siap Tanda Tangan", "siap_tanda_tangan").replace(
        "Rabu,  10/13/2021", '"Rabu, 13 Oktober 2021"'
    )


@pytest.mark.parametrize("date", ["3/4/2021", "30/2/2021", "13 Oktobr 2021"])
def test_a_date_of_two_readings_or_none_is_left_to_people(date: str, tmp_path: Path, typed: Typed) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(f"jenis_berkas: rencana_aksi\npengesahan:\n  tanggal: {date}\n", encoding="utf-8")
    before = plan.read_bytes()
    assert typed("validate", "plan.yaml", "--fix").code == 1
    assert plan.read_bytes() == before


def test_only_the_files_that_were_asked_for_are_mended(spelt: Path, typed: Typed) -> None:
    said = typed("validate", "rencana/tim.yaml", "--fix", "--select", "TKS011")
    assert said.out.endswith("1 temuan diperbaiki pada 1 berkas.\n")
    assert (spelt / "plan.yaml").read_bytes() == SPELT.encode()


def test_what_a_comment_or_a_list_sets_aside_is_not_mended(spelt: Path, typed: Typed) -> None:
    tim = spelt / "tim.yaml"
    tim.write_text(
        "jenis_berkas: tim\ntahapan:\n  - nama: Analisa  # renaksi: abaikan TKS011 -- kutipan\n", encoding="utf-8"
    )
    before = contents(spelt)
    typed("validate", "rencana", "--write-baseline", "lama.json", "--select", "TKS011")
    typed(*FIX, "--baseline", "lama.json")
    assert contents(spelt) == before
    assert typed(*FIX).out.endswith("2 temuan diperbaiki pada 1 berkas.\n")
    assert {name for name, content in contents(spelt).items() if content != before[name]} == {"plan.yaml"}


@pytest.mark.parametrize("fails_at", ["access", "chmod", "replace"])
def test_where_one_file_cannot_be_written_none_is(
    fails_at: str, spelt: Path, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(spelt)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if fails_at == "access":
        monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "tim.yaml")
    else:
        monkeypatch.setattr(Path, fails_at, full)
    said = typed(*FIX)
    why = "tim.yaml` tidak dapat ditulis: tidak ada izin" if fails_at == "access" else "tempat penyimpanan penuh"
    assert (said.code, said.out) == (2, "")
    assert why in said.err
    assert said.err.endswith(" Tidak ada yang berubah.\n")
    assert contents(spelt) == before


def test_other_forms_carry_what_is_left_and_the_count_is_said_beside_them(spelt: Path, typed: Typed) -> None:
    said = typed(*FIX, "-f", "json")
    assert json.loads(said.out)["findings"] == []
    assert said.err == "3 temuan diperbaiki pada 2 berkas.\n"
    quiet = typed(*FIX, "-q")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


@pytest.mark.skipif(shutil.which("git") is None, reason="git applies the diff")
def test_the_diff_can_be_applied(spelt: Path, typed: Typed) -> None:
    shown = typed(*FIX, "--diff").out
    subprocess.run(["git", "apply", "-p0", "-"], cwd=spelt.parent, input=shown.encode(), check=True)
    applied = contents(spelt)
    shutil.rmtree(spelt)
    spelt.mkdir()
    (spelt / "plan.yaml").write_bytes(SPELT.encode())
    (spelt / "tim.yaml").write_bytes(TIM.encode())
    typed(*FIX)
    assert contents(spelt) == applied


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
