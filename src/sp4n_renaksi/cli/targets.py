"""Where results go: `--format NAME` or `NAME=FILE`, `--output FILE`; files are written beside and renamed."""

import errno
import os
from collections.abc import Callable, Collection, Sequence
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


def _store(path: Path, data: bytes) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mode = None
    if mode is not None and S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "folder")
    if mode is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "read-only")
    if mode is not None and not S_ISREG(mode):  # a device such as /dev/null cannot be replaced
        path.write_bytes(data)
        return
    path = path.resolve()
    beside = path.with_name(f".renaksi-{os.urandom(6).hex()}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        if mode is not None:
            beside.chmod(S_IMODE(mode))
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
