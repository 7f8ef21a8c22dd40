"""Several new files: all of them, or none; never over one that is there."""

from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.cli import new_files
from sp4n_renaksi.cli.new_files import write_new
from sp4n_renaksi.cli.stop import Stop

FILES = {"a.txt": "satu\n", "b/c/d.txt": "dua é\n", "b/e.txt": ""}


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    write_new(tmp_path / "x" / "y z", FILES)
    assert held(tmp_path / "x" / "y z") == {name: text.encode() for name, text in FILES.items()}
    assert sorted(path.name for path in (tmp_path / "x" / "y z").iterdir()) == ["a.txt", "b"]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "e.txt").write_text("milik lain", encoding="utf-8")
    with pytest.raises(Stop, match=r"e\.txt` sudah ada\. Tidak ada yang ditulis"):
        write_new(tmp_path, FILES)
    assert held(tmp_path) == {"b/e.txt": b"milik lain"}
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["e.txt"]


def test_a_file_where_a_folder_is_needed(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("", encoding="utf-8")
    with pytest.raises(Stop, match="tidak dapat diisi"):
        write_new(tmp_path, FILES)
    assert held(tmp_path) == {"b": b""}


@pytest.mark.parametrize("problem", [OSError(28, "no space"), KeyboardInterrupt()])
def test_whatever_happens_on_the_way_leaves_nothing(
    problem: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = new_files._place  # noqa: SLF001 - the step that is made to fail
    done: list[Any] = []

    def fail_at_the_last(*paths: Any) -> None:
        if len(done) == len(FILES) - 1:
            raise problem
        place(*paths)
        done.append(paths)

    monkeypatch.setattr(new_files, "_place", fail_at_the_last)
    with pytest.raises(KeyboardInterrupt if isinstance(problem, KeyboardInterrupt) else Stop):
        write_new(tmp_path / "baru" / "sekali", FILES)
    assert list(tmp_path.iterdir()) == []
