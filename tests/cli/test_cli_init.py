"""`renaksi init` as people use it: with options, with questions, and where it has to say no."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

OPTIONS = ("--instansi", "Dinas Sosial Kota Contoh", "--periode", "2025-2026")


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_options_begin_a_plan_that_is_checked_at_once(renaksi: Callable[..., Any], tmp_path: Path) -> None:
    said = renaksi("init", "rencana baru", *OPTIONS)
    assert (said.code, said.err) == (0, "")
    first, *listed, last = said.out.splitlines()
    assert first == "Akan ditulis di folder `rencana baru`:"
    assert sorted(line.strip() for line in listed) == names(tmp_path / "rencana baru")
    assert last.endswith("periksa dengan `renaksi validate 'rencana baru'`.")
    checked = renaksi("validate", "rencana baru", "--ignore", "ASM,DUK,PHK,PRG,PRI,SAS")
    assert (checked.code, checked.out) == (0, "Rencana diperiksa: tidak ada temuan.\n")


def test_all_options_reach_the_plan(typed: Callable[..., Any], tmp_path: Path) -> None:
    more = ["--jenis", "perangkat daerah", "--wilayah", "Kota Contoh", "--zona-waktu", "wit", "--ci", "gitlab"]
    parties = ["--pihak", "kominfo=Dinas: Kominfo", "--pihak", "hukum = Bagian Hukum"]
    assert typed("init", *OPTIONS, *more, *parties, "--instrumen", "sp4n-2021").code == 0
    text = (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    for line in ("jenis: perangkat_daerah", "nama_wilayah: Kota Contoh", "zona_waktu: WIT", 'nama: "Dinas: Kominfo"'):
        assert f"  {line}" in text
    assert (tmp_path / ".gitlab-ci.yml").is_file()
    assert "instrumen: sp4n-2021" in (tmp_path / "asesmen.yaml").read_text(encoding="utf-8")


def test_dry_run_writes_nothing(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "tim.yaml").write_text("", encoding="utf-8")
    said = typed("init", *OPTIONS, "--dry-run")
    assert said.code == 0
    assert said.out.startswith("Yang akan ditulis di folder `.`:\n  .gitattributes\n")
    assert "\n  tim.yaml (sudah ada, tidak diubah)\nBelum ada yang ditulis.\n" in said.out
    assert names(tmp_path) == ["tim.yaml"]


def test_quiet_says_nothing(typed: Callable[..., Any], tmp_path: Path) -> None:
    said = typed("init", "r", *OPTIONS, "--quiet")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert (tmp_path / "r" / "plan.yaml").is_file()


def test_a_file_that_is_there_stays_as_it_is(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("milik lain", encoding="utf-8")
    said = typed("init", *OPTIONS)
    assert said.code == 0
    assert "\n  README.md (sudah ada, tidak diubah)\n" in said.out
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "milik lain"


def test_a_plan_that_is_there_is_never_begun_again(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("milik lain", encoding="utf-8")
    said = typed("init", *OPTIONS)
    assert (said.code, said.out) == (2, "")
    assert said.err == "renaksi: `plan.yaml` sudah ada, jadi rencana sudah dimulai di sini. Tidak ada yang ditulis.\n"
    assert names(tmp_path) == ["plan.yaml"]


REFUSED = {
    "nothing said": ((), "Sebut `--instansi` dan `--periode`; tanpa terminal tidak ada yang dapat ditanyakan."),
    "no period": (OPTIONS[:2], "Sebut `--periode`; tanpa terminal tidak ada yang dapat ditanyakan."),
    "an empty name": (("--instansi", " ", *OPTIONS[2:]), "Sebut `--instansi`; tanpa terminal"),
    "a wrong period": ((*OPTIONS[:2], "--periode", "2025-20"), "`--periode`: `2025-20` tidak dapat dibaca"),
    "a wrong kind": ((*OPTIONS, "--jenis", "kabupatn"), "`--jenis`: Isi `kabupatn` tidak dikenal. Maksud Anda"),
    "a wrong zone": ((*OPTIONS, "--zona-waktu", "GMT"), "`--zona-waktu`: Isi `GMT` tidak dikenal. Pilihannya: WIB"),
    "a wrong party": ((*OPTIONS, "--pihak", "Kominfo"), "`--pihak`: Pihak ditulis dengan kode dan namanya"),
    "a party twice": ((*OPTIONS, "--pihak", "a=B", "--pihak", "a=C"), "`--pihak`: Kode `a` sudah dipakai untuk B."),
    "a wrong instrument": ((*OPTIONS, "--instrumen", "sp4n-2012"), "Instrumen `sp4n-2012` tidak dikenal. Maksud Anda"),
    "a hidden sign": (("--instansi", "a\x1bb", *OPTIONS[2:]), "`--instansi`: Nama itu memuat tanda"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_used_is_said_and_nothing_is_written(
    case: str, typed: Callable[..., Any], tmp_path: Path
) -> None:
    args, sentence = REFUSED[case]
    said = typed("init", "r", *args)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"renaksi: {sentence}")
    assert said.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "r").write_text("", encoding="utf-8")
    said = typed("init", "r", *OPTIONS)
    assert (said.code, said.err) == (2, "renaksi: `r` sudah ada dan bukan folder. Sebut nama folder yang lain.\n")


def test_within_a_repository_the_check_has_to_move(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "akar repositori" in typed("init", "r", *OPTIONS).err
    assert typed("init", "s", *OPTIONS, "--ci", "none").err == ""
    assert typed("init", *OPTIONS).err == ""
