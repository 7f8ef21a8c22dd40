import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.targets import Target, parse_targets, save

FORMS = ("text", "json")
posix = pytest.mark.skipif(os.name == "nt", reason="as POSIX does it")


@pytest.mark.parametrize(
    ("written", "output", "targets"),
    [
        ([], "", [Target("text", "-")]),
        ([], "a.txt", [Target("text", "a.txt")]),
        (["json"], "", [Target("json", "-")]),
        (["json"], "a.json", [Target("json", "a.json")]),
        (["json"], "-", [Target("json", "-")]),
        (["json=a.json"], "", [Target("json", "a.json")]),
        (["json=-"], "", [Target("json", "-")]),
        (["json=a=b.json"], "", [Target("json", "a=b.json")]),
        (["text", "json=a.json"], "", [Target("text", "-"), Target("json", "a.json")]),
        (["text=a", "json=b", "json=c"], "", [Target("text", "a"), Target("json", "b"), Target("json", "c")]),
    ],
)
def test_targets(written: list[str], output: str, targets: list[Target]) -> None:
    assert parse_targets(written, output, FORMS, "text") == targets


@pytest.mark.parametrize(
    ("written", "output", "sentence"),
    [
        (["jsn"], "", "Format `jsn` tidak dikenal. Maksud Anda `json`? Pilihannya: text, json."),
        (["sarif"], "", "Format `sarif` tidak dikenal. Pilihannya: text, json."),
        ([""], "", "Format `` tidak dikenal. Pilihannya: text, json."),
        (["=a"], "", "Format `` tidak dikenal. Pilihannya: text, json."),
        (["json="], "", "Nama berkas belum ditulis pada `--format json=`."),
        (["text", "json"], "", "Dua format ditujukan ke tempat yang sama."),
        (["text", "json=-"], "", "Dua format ditujukan ke tempat yang sama."),
        (["text=a", "json=./a"], "", "Dua format ditujukan ke tempat yang sama."),
        (["text", "json=a"], "b", "--output hanya untuk satu format."),
        (["json=a"], "b", "--output hanya untuk satu format."),
    ],
)
def test_targets_that_are_refused(written: list[str], output: str, sentence: str) -> None:
    with pytest.raises(Stop) as stop:
        parse_targets(written, output, FORMS, "text")
    assert stop.value.sentence.startswith(sentence)
    assert stop.value.code == 2


def test_a_command_may_say_where_its_forms_go() -> None:
    targets = parse_targets(["text", "json"], "", FORMS, "text", place=lambda form: f"x.{form}")
    assert [target.file for target in targets] == ["x.text", "x.json"]


def test_a_file_is_written_with_the_usual_rights_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    file = tmp_path / "hasil.txt"
    usual = tmp_path / "biasa.txt"
    usual.write_text("x", encoding="utf-8")
    save(str(file), "pertama\n")
    assert file.read_bytes() == b"pertama\n"
    assert file.stat().st_mode == usual.stat().st_mode
    file.chmod(0o600)
    before = file.stat().st_mode
    save(str(file), b"kedua\n")
    assert file.read_bytes() == b"kedua\n"
    assert file.stat().st_mode == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["biasa.txt", "hasil.txt"]


def test_text_is_written_as_utf8_and_what_has_no_letter_is_escaped(tmp_path: Path) -> None:
    save(str(tmp_path / "a"), "√ \udc80\n")
    assert (tmp_path / "a").read_bytes() == "√ \\udc80\n".encode()


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "tautan").symlink_to("asli")
    save(str(tmp_path / "tautan"), "isi")
    assert (tmp_path / "tautan").is_symlink()
    assert (tmp_path / "asli").read_text(encoding="utf-8") == "isi"


@pytest.mark.parametrize("fails_at", ["write", "replace"])
def test_a_file_that_cannot_be_written_whole_stays_as_it_was(
    fails_at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "hasil.txt"
    file.write_text("lama", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if fails_at == "replace":
        monkeypatch.setattr(Path, "replace", full)
    else:
        monkeypatch.setattr(Path, "chmod", full)
    with pytest.raises(Stop) as stop:
        save(str(file), "baru")
    assert stop.value.sentence == f"`{file}` tidak dapat ditulis: tempat penyimpanan penuh. Tidak ada yang berubah."
    assert file.read_text(encoding="utf-8") == "lama"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(errno.EACCES, ""), "tidak ada izin"),
        (OSError(errno.EROFS, ""), "tempat penyimpanan hanya dapat dibaca"),
        (OSError(errno.ENOTCONN, ""), "ditolak oleh sistem (ENOTCONN)"),
        (OSError(), "ditolak oleh sistem (OSError)"),
    ],
)
def test_the_reason_is_said_in_indonesian(
    error: OSError, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Stop) as stop:
        save(str(tmp_path / "a"), "isi")
    assert why in stop.value.sentence


def test_a_file_that_may_only_be_read_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "hasil.txt"
    file.write_text("lama", encoding="utf-8")
    file.chmod(stat.S_IREAD)
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for anyone but root
    with pytest.raises(Stop, match="tidak ada izin"):
        save(str(file), "baru")
    assert file.read_text(encoding="utf-8") == "lama"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("rencana", "nama itu sebuah folder"),
        ("tidak/ada.txt", "berkas atau foldernya tidak ada"),
        pytest.param("rencana/plan.yaml/a.txt", "bagian dari namanya bukan folder", marks=posix),
        pytest.param("putar", "tautannya berputar tanpa ujung", marks=posix),
        pytest.param("n" * 300, "namanya terlalu panjang", marks=posix),
    ],
)
def test_places_that_cannot_be(place: str, why: str, renaksi: Callable[..., Any], plan: Path) -> None:
    if place == "putar":
        (plan.parent / "putar").symlink_to("putar")
    said = renaksi("validate", "rencana", "-f", "json", "-o", place)
    assert (said.code, said.out) == (2, "")
    assert said.err == f"renaksi: `{place}` tidak dapat ditulis: {why}. Tidak ada yang berubah.\n"


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="a folder in which nobody can write is found in /proc only")
def test_a_folder_in_which_nothing_can_be_written(renaksi: Callable[..., Any], plan: Path) -> None:
    said = renaksi("validate", plan, "-o", "/proc/hasil.txt")
    assert said.code == 2
    assert said.err.startswith("renaksi: `/proc/hasil.txt` tidak dapat ditulis: ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is needed")
@pytest.mark.parametrize("args", [["-o", "/dev/full"], ["-f", "json=/dev/full"]])
def test_a_full_disk(args: list[str], renaksi: Callable[..., Any], plan: Path) -> None:
    said = renaksi("validate", plan, *args)
    assert (said.code, said.out) == (2, "")
    assert said.err == "renaksi: `/dev/full` tidak dapat ditulis: tempat penyimpanan penuh. Tidak ada yang berubah.\n"


@posix
def test_a_device_is_written_to_and_stays(renaksi: Callable[..., Any], plan: Path) -> None:
    said = renaksi("validate", plan, "-o", os.devnull)
    assert (said.code, said.out, said.err) == (1, "", "")
    assert Path(os.devnull).is_char_device()


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read(renaksi: Callable[..., Any], plan: Path) -> None:
    closed = plan.parent / "tertutup"
    closed.mkdir(mode=0o500)
    said = renaksi("validate", plan, "-o", "tertutup/hasil.txt")
    assert said.code == 2
    assert said.err == "renaksi: `tertutup/hasil.txt` tidak dapat ditulis: tidak ada izin. Tidak ada yang berubah.\n"
