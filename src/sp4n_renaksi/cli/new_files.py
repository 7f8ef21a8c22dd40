"""Several new files at once: all of them, or none; and never over one that is there."""

import errno
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import reason


def write_new(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder, which is made if need be, in the order given.

    They are written aside first and then renamed. Raises `Stop` where the system refuses one, or where one has
    appeared meanwhile; whatever was made until then is gone again.
    """
    made: list[Path] = []
    aside = folder / f".renaksi-{os.urandom(6).hex()}"
    try:
        _make(aside, made)
        for number, content in enumerate(files.values()):
            (aside / str(number)).write_text(content, encoding="utf-8", newline="\n")
        for number, name in enumerate(files):
            _make((folder / name).parent, made)
            _place(aside / str(number), folder / name)
            made.append(folder / name)
        shutil.rmtree(aside, ignore_errors=True)
    except BaseException as problem:
        shutil.rmtree(aside, ignore_errors=True)
        _unmake(made)
        if isinstance(problem, OSError):
            raise Stop(f"Folder `{folder}` tidak dapat diisi: {_why(problem)}. Tidak ada yang ditulis.") from problem
        raise


def _make(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it, and remember which were made."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir()
        made.append(place)


def _place(aside: Path, path: Path) -> None:
    """Give a file its name, unless there is one of that name."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, "exists", str(path))
    aside.rename(path)


def _unmake(made: list[Path]) -> None:
    for path in reversed(made):
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()


def _why(problem: OSError) -> str:
    if isinstance(problem, FileExistsError):
        return f"`{problem.filename}` sudah ada"
    return reason(problem)
