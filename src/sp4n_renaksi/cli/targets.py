"""Where results go: `--format NAME` or `NAME=FILE`, `--output FILE`; files are written beside and renamed."""

import errno
import os
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISREG

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import reason, write

STANDARD_OUTPUT = "-"


@dataclass(frozen=True, slots=True)
class Target:
    """One wanted form and where it goes; `-` is standard output."""

    form: str
    file: str

    @property
    def on_screen(self) -> bool:
        """Whether it goes to standard output."""
        return self.file == STANDARD_OUTPUT


def parse_targets(
    written: Sequence[str],
    output: str,
    known: Collection[str],
    default: str,
    *,
    place: Callable[[str], str] = lambda _: STANDARD_OUTPUT,
) -> list[Target]:
    """Read `--format` and `--output`; `place` gives where a form goes that names no file.

    Raises `Stop` for an unknown form, and for two results that go to one place.
    """
    targets = []
    for text in written or [default]:
        form, equals, file = text.partition("=")
        if form not in known:
            raise Stop(f"Format `{form}` tidak dikenal.{meant(form, known)} Pilihannya: {', '.join(known)}.")
        if equals and not file:
            raise Stop(f"Nama berkas belum ditulis pada `--format {text}`.")
        targets.append(Target(form, file or place(form)))
    if output:
        if len(targets) > 1 or "=" in (written or [default])[0]:
            raise Stop("--output hanya untuk satu format. Untuk beberapa format, tulis --format NAMA=BERKAS.")
        targets = [Target(targets[0].form, output)]
    places = [target.file if target.on_screen else os.path.normcase(Path(target.file).absolute()) for target in targets]
    if len(set(places)) < len(places):
        raise Stop("Dua format ditujukan ke tempat yang sama. Tulis --format NAMA=BERKAS untuk masing-masing.")
    return targets


def meant(typed: str, known: Collection[str]) -> str:
    """Ask for the nearest known name, with a space before it; nothing where none is near."""
    near = get_close_matches(typed, list(known), n=1)
    return f" Maksud Anda `{near[0]}`?" if near else ""


def save(file: str, content: str | bytes) -> None:
    """Write a result whole or not at all; `-` is standard output. Raises `Stop` where the system refuses."""
    if file == STANDARD_OUTPUT:
        write(content)
        return
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    try:
        _store(Path(file), data)
    except OSError as error:
        raise Stop(f"`{file}` tidak dapat ditulis: {reason(error)}. Tidak ada yang berubah.") from error


def make_folder(folder: str) -> None:
    """Make a folder for results, with those above it, where there is none; raises `Stop` as `save` does."""
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        taken = isinstance(error, FileExistsError)
        why = "nama itu sudah dipakai sebuah berkas" if taken else reason(error)
        raise Stop(f"Folder `{folder}` tidak dapat dibuat: {why}. Tidak ada yang ditulis.") from error


def save_together(files: Mapping[Path, tuple[str, bytes]]) -> None:
    """Write new contents of files, each with the name it is told by: all or none. Raises `Stop` as `save` does."""
    beside: dict[Path, Path] = {}
    done = 0
    try:
        for path, (_, data) in files.items():
            mode = path.stat().st_mode
            _refuse(path, mode)
            beside[path] = _beside(path, data, mode)
        for path in files:
            beside[path].replace(path)
            done += 1
    except OSError as error:
        name = files[[*files][done if len(beside) == len(files) else len(beside)]][0]
        rest = f"{done} berkas lain sudah ditulis" if done else "Tidak ada yang berubah"
        raise Stop(f"`{name}` tidak dapat ditulis: {reason(error)}. {rest}.") from error
    finally:
        for draft in beside.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def _store(path: Path, data: bytes) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mode = None
    _refuse(path, mode)
    if mode is not None and not S_ISREG(mode):  # a device such as /dev/null cannot be replaced
        path.write_bytes(data)
        return
    path = path.resolve()
    beside = _beside(path, data, mode)
    try:
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _refuse(path: Path, mode: int | None) -> None:
    if mode is not None and S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "folder")
    if mode is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "read-only")


def _beside(path: Path, data: bytes, mode: int | None) -> Path:
    """Write what is to stand at a path into a new file beside it, with the rights that the old one has."""
    beside = path.with_name(f".renaksi-{os.urandom(6).hex()}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        if mode is not None:
            beside.chmod(S_IMODE(mode))
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    return beside
