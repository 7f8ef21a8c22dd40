"""Standard output and standard error: UTF-8 everywhere, colour where it is wanted, and no fuss about a closed pipe."""

import errno
import os
import shutil
import sys
from contextlib import suppress
from io import TextIOWrapper

from sp4n_renaksi.cli.stop import Stop

_WINDOWS = os.name == "nt"
_NARROW = 20
_FOR_FILES = 160


def prepare_streams() -> None:
    """Write UTF-8 also where the console is set to something else; what cannot be written is shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def wants_color(choice: str) -> bool:
    """Whether to colour what goes to standard output: as asked, else only on a terminal and without NO_COLOR."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return is_terminal()


def columns() -> int:
    """How many columns there are: as COLUMNS says, else those of the terminal, else plenty for a file or a pipe."""
    if is_terminal() or os.environ.get("COLUMNS"):
        return max(_NARROW, shutil.get_terminal_size().columns)
    return _FOR_FILES


def write(content: str | bytes) -> None:
    """Write to standard output; a reader that has gone away (`| head`) ends the run without a traceback."""
    if sys.stdout is None:
        raise Stop("Keluaran baku tertutup, jadi hasil tidak dapat ditulis.")
    try:
        if isinstance(content, bytes):
            sys.stdout.buffer.write(content)
        else:
            sys.stdout.write(content)
        sys.stdout.flush()
    except OSError as error:
        # Python flushes the stream once more at exit: give it a place where that cannot fail.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not _reader_left(error):
            raise Stop(f"Keluaran tidak dapat ditulis: {reason(error)}.") from error
        tell("renaksi: Pembaca keluaran sudah ditutup; sisanya tidak ditulis.")


def tell(text: str) -> None:
    """Say something beside the result, on standard error."""
    from sp4n_renaksi.report.plain import printable

    if sys.stderr is not None:
        with suppress(OSError):  # nobody listens: the exit code still speaks
            sys.stderr.write("".join(f"{printable(line)}\n" for line in text.split("\n")))


def complain(stop: Stop) -> None:
    """Say why the run, or a part of it, came to nothing."""
    from sp4n_renaksi.report.plain import printable

    tell("\n".join(printable(line) for line in (f"renaksi: {stop.sentence}", stop.hint) if line))


def reason(error: OSError) -> str:
    """Say in Indonesian why the system refused."""
    if isinstance(error, PermissionError):
        return "tidak ada izin" + (", atau sedang dibuka program lain" if _WINDOWS else "")
    number = error.errno or 0
    return _REASONS.get(number) or f"ditolak oleh sistem ({errno.errorcode.get(number, type(error).__name__)})"


_REASONS = {
    errno.ENOENT: "berkas atau foldernya tidak ada",
    errno.EISDIR: "nama itu sebuah folder",
    errno.ENOTDIR: "bagian dari namanya bukan folder",
    errno.ENOSPC: "tempat penyimpanan penuh",
    errno.EROFS: "tempat penyimpanan hanya dapat dibaca",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.ELOOP: "tautannya berputar tanpa ujung",
}


def _reader_left(error: OSError) -> bool:
    """Whether the pipe was closed at its other end, which Windows reports as a wrong argument."""
    return isinstance(error, BrokenPipeError) or (_WINDOWS and error.errno == errno.EINVAL)


def is_terminal() -> bool:
    """Whether standard output is a screen that somebody looks at."""
    return sys.stdout is not None and sys.stdout.isatty()
