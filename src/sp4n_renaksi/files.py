"""The files of a plan folder: their bytes, the names that findings give them, and the wall around the folder."""

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from posixpath import normpath
from stat import S_ISDIR, S_ISLNK, S_ISREG
from typing import NamedTuple

from sp4n_renaksi.faults import files as faults
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.reader.decoding import MAX_BYTES, short

PLAN_FILE = "plan.yaml"

_unfit = re.compile(r"[\\:\x00-\x1f\x7f\ud800-\udfff]|^/|^$")
_upward = re.compile(r"\.\.(?:/|$)")
_SLASH = "Tulis nama berkas dari folder rencana dengan garis miring, misalnya `bukti/sk_tim.pdf`."


class FileFault(Exception):  # noqa: N818 - a fault of the plan, not an error of the program
    """A file that cannot be had, in words of an officer."""

    def __init__(self, fault: Fault, message: str, help_text: str = "") -> None:
        super().__init__(message)
        self.fault = fault
        self.message = message
        self.help = help_text


class File(NamedTuple):
    """A file of a plan folder: as it is written there, as people and reports read it, and where it really is."""

    written: str
    shown: str
    path: Path

    @property
    def exists(self) -> bool:
        """Whether it is there and is a file."""
        try:
            return S_ISREG(self.path.stat().st_mode)
        except OSError:
            return False


def shown(path: Path) -> str:
    """Give the name of a file as people and reports read it: from the working folder, with `/`."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive, on Windows
        return path.as_posix()


def real(path: Path) -> Path:
    """Follow all links, also where they lead nowhere or in a circle."""
    return Path(os.path.realpath(path))


class Folder:
    """A plan folder; `overlay` holds contents that stand for files, such as what comes through a pipe."""

    def __init__(self, path: Path, overlay: Mapping[Path, bytes] | None = None) -> None:
        self.path = path
        name, root = shown(path), real(path)
        self._shown = "" if name == "." else f"{name}/"
        self._real = {"": root}
        self._wall = f"{str(root).rstrip(os.sep)}{os.sep}"
        self._overlay = {real(path): content for path, content in (overlay or {}).items()}

    def named(self, written: str) -> File:
        """Give a file of the folder by a name that is not to be doubted."""
        return File(written, self._name(written), real(self.path / written))

    def locate(self, written: str) -> File:
        """Give the file that a plan names; raises `FileFault` where the name leaves the folder."""
        if _unfit.search(written) or (inner := normpath(written)) == ".":
            raise FileFault(faults.DI_LUAR_FOLDER, f"`{short(written)}` bukan nama berkas di folder rencana.", _SLASH)
        folder, _, name = inner.rpartition("/")
        if folder not in self._real:  # links are followed once a folder, and for a file only where it is one itself
            self._real[folder] = real(self.path / folder)
        path = self._real[folder] / name
        path = real(path) if _is_link(path) else path
        if _upward.match(inner) or not str(path).startswith(self._wall):
            raise FileFault(faults.DI_LUAR_FOLDER, f"`{short(written)}` berada di luar folder rencana.")
        return File(inner, self._name(inner), path)

    def read(self, file: File) -> bytes:
        """Read a file of the folder; raises `FileFault`."""
        stand_in = self._overlay.get(file.path)
        return read_bytes(file.path, file.written) if stand_in is None else stand_in

    def _name(self, inner: str) -> str:
        """Call a file by its name from the working folder, which may itself be within the plan folder: `../`."""
        within = self._shown and not self._shown.strip("./")
        return shown(self.path / inner) if within else self._shown + inner


def read_bytes(path: Path, name: str) -> bytes:
    """Read a file, never much more of it than a plan may have; raises `FileFault`, which calls it `name`."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            what = "adalah folder, bukan berkas" if S_ISDIR(status.st_mode) else "bukan berkas biasa"
            raise FileFault(faults.TIDAK_DAPAT_DIBUKA, f"`{short(name)}` {what}.", "Sebut nama sebuah berkas.")
        with path.open("rb", buffering=0) as file:
            return file.read(MAX_BYTES + 1 if status.st_size > MAX_BYTES else -1) or b""
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileFault(faults.TIDAK_ADA, f"Berkas `{short(name)}` tidak ada.", _near(path, name)) from error
    except OSError as error:
        why = "tidak ada izin untuk membacanya" if isinstance(error, PermissionError) else "sistem menolaknya"
        raise FileFault(faults.TIDAK_DAPAT_DIBUKA, f"Berkas `{short(name)}` tidak dapat dibuka: {why}.") from error


def _near(path: Path, name: str) -> str:
    """Name a file of the same folder that was probably meant; endings do not count, since all share them."""
    try:
        names = {entry.stem.casefold(): entry.name for entry in path.parent.iterdir() if entry.is_file()}
    except OSError:
        return ""
    near = get_close_matches(path.stem.casefold(), names, n=1, cutoff=0.75)
    return f"Maksud Anda `{PurePosixPath(name).with_name(names[near[0]])}`?" if near else ""


def _is_link(path: Path) -> bool:
    try:
        return S_ISLNK(path.lstat().st_mode)
    except OSError:
        return False
