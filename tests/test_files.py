"""The wall around a plan folder, the names of files, and what is said of files that cannot be had."""

import os
from pathlib import Path

import pytest

from sp4n_renaksi.files import FileFault, Folder, read_bytes, real, shown
from sp4n_renaksi.reader.decoding import MAX_BYTES

links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    plan = tmp_path / "rencana"
    (plan / "bukti").mkdir(parents=True)
    (plan / "tim.yaml").write_bytes(b"tim")
    (plan / "bukti" / "sk.pdf").write_bytes(b"sk")
    (tmp_path / "lain.yaml").write_bytes(b"lain")
    return plan


def fault_of(folder: Folder, written: str) -> FileFault:
    with pytest.raises(FileFault) as caught:
        folder.read(folder.locate(written))
    return caught.value


@pytest.mark.parametrize(
    ("written", "content"),
    [
        ("tim.yaml", b"tim"),
        ("./tim.yaml", b"tim"),
        ("bukti/sk.pdf", b"sk"),
        ("bukti//sk.pdf", b"sk"),
        ("bukti/../tim.yaml", b"tim"),
    ],
)
def test_files_within_the_folder_are_read(folder: Path, written: str, content: bytes) -> None:
    plan = Folder(folder)
    assert plan.read(plan.locate(written)) == content


def test_a_name_may_begin_with_two_dots(folder: Path) -> None:
    (folder / "..tim.yaml").write_bytes(b"x")
    assert Folder(folder).locate("..tim.yaml").exists


@pytest.mark.parametrize("written", ["../lain.yaml", "..", "bukti/../../lain.yaml", "../rencana-2/tim.yaml"])
def test_a_way_out_of_the_folder_is_refused(folder: Path, written: str) -> None:
    fault = fault_of(Folder(folder), written)
    assert fault.fault.code == "BRK002"
    assert fault.message == f"`{written}` berada di luar folder rencana."


@pytest.mark.parametrize(
    "written",
    [
        "/etc/hostname",
        "//server/berbagi/tim.yaml",
        r"bukti\sk.pdf",
        r"..\lain.yaml",
        "C:/rencana/tim.yaml",
        "C:tim.yaml",
        r"\\server\tim.yaml",
        "tim.yaml:aliran",
        "",
        ".",
        "bukti/..",
        "tim\0.yaml",
        "tim\n.yaml",
        "tim\ud800.yaml",
    ],
)
def test_what_is_no_name_within_a_folder_is_refused_on_every_system(folder: Path, written: str) -> None:
    fault = fault_of(Folder(folder), written)
    assert fault.fault.code == "BRK002"
    assert fault.message == f"`{written}` bukan nama berkas di folder rencana."
    assert "garis miring" in fault.help


def test_a_very_long_name_does_not_drown_the_message(folder: Path) -> None:
    fault = fault_of(Folder(folder), "a" * 5000)
    assert fault.fault.code in {"BRK001", "BRK003"}
    assert len(fault.message) < 120


@links
@pytest.mark.parametrize("written", ["keluar.yaml", "keluar/lain.yaml", "keluar", "akar"])
def test_a_link_out_of_the_folder_is_refused(folder: Path, written: str) -> None:
    (folder / "keluar.yaml").symlink_to(folder.parent / "lain.yaml")
    (folder / "keluar").symlink_to(folder.parent, target_is_directory=True)
    (folder / "akar").symlink_to(folder, target_is_directory=True)
    assert fault_of(Folder(folder), written).fault.code == "BRK002"


@links
def test_a_link_within_the_folder_leads_to_the_same_file(folder: Path) -> None:
    (folder / "tautan.yaml").symlink_to("tim.yaml")
    plan = Folder(folder)
    assert plan.read(plan.locate("tautan.yaml")) == b"tim"
    assert plan.locate("tautan.yaml").path == plan.locate("tim.yaml").path
    assert plan.locate("tautan.yaml").shown.endswith("tautan.yaml")


@links
def test_links_in_a_circle_are_a_fault_and_no_crash(folder: Path) -> None:
    (folder / "a.yaml").symlink_to("b.yaml")
    (folder / "b.yaml").symlink_to("a.yaml")
    plan = Folder(folder)
    assert fault_of(plan, "a.yaml").fault.code == "BRK003"
    assert not plan.locate("a.yaml").exists


@links
def test_a_device_is_no_file(folder: Path) -> None:
    (folder / "alat.yaml").symlink_to(os.devnull)
    with pytest.raises(FileFault, match="bukan berkas biasa"):
        read_bytes(folder / "alat.yaml", "alat.yaml")


@links
def test_a_link_to_nothing_is_a_missing_file(folder: Path) -> None:
    (folder / "putus.yaml").symlink_to("tidak_ada.yaml")
    assert fault_of(Folder(folder), "putus.yaml").fault.code == "BRK001"


@links
def test_a_plan_folder_may_itself_be_a_link(folder: Path) -> None:
    link = folder.parent / "tautan"
    link.symlink_to(folder, target_is_directory=True)
    plan = Folder(link)
    file = plan.locate("bukti/sk.pdf")
    assert plan.read(file) == b"sk"
    assert file.shown.endswith("tautan/bukti/sk.pdf")


@pytest.mark.parametrize(
    ("written", "help_text"),
    [
        ("tim.yml", "Maksud Anda `tim.yaml`?"),
        ("timm.yaml", "Maksud Anda `tim.yaml`?"),
        ("bukti/skk.pdf", "Maksud Anda `bukti/sk.pdf`?"),
        ("sasaran.yaml", ""),
        ("buktii", ""),
        ("tidak_ada/tim.yaml", ""),
        ("tim.yaml/x.yaml", ""),
    ],
)
def test_a_missing_file_is_named_with_the_nearest_one(folder: Path, written: str, help_text: str) -> None:
    fault = fault_of(Folder(folder), written)
    assert fault.fault.code == "BRK001"
    assert fault.message == f"Berkas `{written}` tidak ada."
    assert fault.help == help_text


def test_a_folder_is_no_file(folder: Path) -> None:
    fault = fault_of(Folder(folder), "bukti")
    assert fault.fault.code == "BRK003"
    assert fault.message == "`bukti` adalah folder, bukan berkas."
    assert not Folder(folder).locate("bukti").exists


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(13, "Permission denied"), "tidak ada izin untuk membacanya"),
        (OSError(5, "Input/output error"), "sistem menolaknya"),
    ],
)
def test_a_file_that_the_system_keeps_back_gets_an_indonesian_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, why: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    fault = fault_of(Folder(folder), "tim.yaml")
    assert fault.fault.code == "BRK003"
    assert fault.message == f"Berkas `tim.yaml` tidak dapat dibuka: {why}."


def test_a_file_in_a_folder_that_may_not_be_entered_is_kept_back_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    plan = Folder(folder)
    file = plan.locate("tim.yaml")
    monkeypatch.setattr(Path, "stat", refuse)
    assert not file.exists
    with pytest.raises(FileFault, match="tidak ada izin"):
        plan.read(file)


@pytest.mark.parametrize(("size", "read"), [(MAX_BYTES, MAX_BYTES), (MAX_BYTES + 5000, MAX_BYTES + 1), (0, 0)])
def test_no_more_is_read_than_a_plan_may_have_and_one_byte_to_tell(tmp_path: Path, size: int, read: int) -> None:
    file = tmp_path / "besar.yaml"
    file.write_bytes(b"x" * size)
    assert len(read_bytes(file, "besar.yaml")) == read


@pytest.mark.parametrize("spelling", ["tim.yaml", "bukti/../tim.yaml", "baru.yaml"])
def test_what_comes_through_a_pipe_stands_for_the_file(folder: Path, spelling: str) -> None:
    plan = Folder(folder, {folder / spelling: b"pipa"})
    name = os.path.normpath(spelling)
    assert plan.read(plan.locate(name)) == b"pipa"
    assert plan.read(plan.named(name)) == b"pipa"
    assert plan.read(plan.locate("bukti/sk.pdf")) == b"sk"


def test_an_empty_pipe_stands_for_an_empty_file(folder: Path) -> None:
    plan = Folder(folder, {folder / "tim.yaml": b""})
    assert plan.read(plan.locate("tim.yaml")) == b""


@pytest.mark.parametrize(
    ("working", "name"),
    [(".", "rencana/bukti/sk.pdf"), ("rencana", "bukti/sk.pdf"), ("rencana/bukti", "sk.pdf")],
)
def test_files_are_called_as_the_working_folder_sees_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch, working: str, name: str
) -> None:
    monkeypatch.chdir(folder.parent / working)
    assert Folder(folder).locate("bukti/sk.pdf").shown == name
    assert Folder(Path(os.path.relpath(folder))).locate("./bukti/sk.pdf").shown == name
    assert real(Path(name)) == real(folder / "bukti" / "sk.pdf")


def test_on_another_drive_the_whole_name_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", refuse)
    assert shown(Path("d") / "tim.yaml") == "d/tim.yaml"
