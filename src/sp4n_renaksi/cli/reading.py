"""From what was typed to loaded plans."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISDIR
from typing import NoReturn

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import reason
from sp4n_renaksi.files import PLAN_FILE, FileFault, real, shown
from sp4n_renaksi.loader import Loaded, load
from sp4n_renaksi.reader.decoding import MAX_BYTES

STANDARD_INPUT = "-"
_PASSED_OVER = {"node_modules", "__pycache__"}


def find_plans(text: str) -> list[Path]:
    """Turn an argument into files to read: a folder without plan.yaml stands for every plan.yaml below it.

    Raises `Stop` where there is nothing to read.
    """
    path = Path(text)
    try:
        if not S_ISDIR(path.stat().st_mode):
            return [path]
        if (path / PLAN_FILE).is_file():
            return [path / PLAN_FILE]
        if (path / PLAN_FILE).is_dir():
            raise Stop(f"`{path / PLAN_FILE}` sebuah folder, padahal seharusnya berkas.")
        plans = sorted(_below(path))
    except OSError as error:
        if isinstance(error, FileNotFoundError) and path.is_symlink():
            raise Stop(f"`{text}` adalah tautan ke berkas yang tidak ada.") from error
        raise Stop(_unreadable(text, error)) from error
    if not plans:
        raise Stop(f"Tidak ada {PLAN_FILE} di folder `{text}` maupun di bawahnya.")
    return plans


def plan_above(text: str) -> list[Path]:
    """Give the plan that a changed file belongs to, even if the file is gone; nothing where it belongs to none."""
    path = real(Path(text))
    return [folder / PLAN_FILE for folder in (path, *path.parents) if (folder / PLAN_FILE).is_file()][:1]


def find_plan(text: str) -> Path:
    """Turn the one argument of a command that takes one plan into the file to read."""
    plans = find_plans(text)
    if len(plans) > 1:
        raise Stop(f"Di bawah `{text}` ada {len(plans)} rencana. Sebut salah satu, misalnya `{plans[0].parent}`.")
    return plans[0]


def _below(folder: Path) -> Iterator[Path]:
    for where, folders, files in os.walk(folder, onerror=_give_up):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in _PASSED_OVER]
        if PLAN_FILE in files:
            yield Path(where, PLAN_FILE)


def _give_up(error: OSError) -> NoReturn:
    raise Stop(_unreadable(str(error.filename), error)) from error


def _unreadable(name: str, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"`{name}` tidak ada."
    return f"`{name}` tidak dapat dibaca: {reason(error)}."


def open_plan(path: Path, overlay: dict[Path, bytes] | None = None) -> Loaded:
    """Load a plan; raises `Stop` where its file cannot be had at all."""
    try:
        return load(path, overlay)
    except FileFault as fault:
        where = "" if path.parent == Path() else f"{shown(path)}: "  # the sentence names the file within its folder
        raise Stop(where + fault.message, hint=fault.help) from fault
    except OSError as error:
        raise Stop(_unreadable(str(error.filename or path), error)) from error


def read_standard_input(name: str) -> tuple[Path, dict[Path, bytes]]:
    """Read what comes through a pipe in the name of a file."""
    if not name:
        raise Stop("Isi dari pipa belum bernama.", hint="Tulis: `renaksi validate - --stdin-filename asesmen.yaml`.")
    if Path(name).is_dir():
        raise Stop(f"`{name}` sebuah folder. Isi dari pipa memerlukan nama berkas.")
    if sys.stdin is None:
        raise Stop("Masukan baku tertutup, jadi tidak ada yang dapat dibaca.")
    path = Path(name)
    return path, {path: sys.stdin.buffer.read(MAX_BYTES + 1)}
