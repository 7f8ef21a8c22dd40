"""The questions of `renaksi init`, answered at a pseudo-terminal. Nothing here waits without an end."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="without pseudo-terminals")

PATIENCE = 20
"""Seconds until a terminal on which nothing happens fails its test."""


class Terminal:
    """The command with a person at a pseudo-terminal; `seen` is all that was shown, `read` how much of it was read."""

    def __init__(self, folder: Path, *args: str) -> None:
        pty = pytest.importorskip("pty")
        self.screen, theirs = pty.openpty()
        command = [sys.executable, "-m", "sp4n_renaksi", "init", *args]
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
        )
        os.close(theirs)
        self.bytes = b""
        self.read = 0

    @property
    def seen(self) -> str:
        return self.bytes.decode("utf-8", "replace").replace("\r\n", "\n")

    def until(self, text: str) -> None:
        """Look on until a text is shown, behind what was read before."""
        end = time.monotonic() + PATIENCE
        while (at := self.seen.find(text, self.read)) < 0:
            assert self._more(end - time.monotonic()), f"{text!r} was not shown:\n{self.seen}"
        self.read = at + len(text)

    def answer(self, question: str, typed: str) -> None:
        self.until(question)
        os.write(self.screen, f"{typed}\n".encode())

    def interrupt(self) -> None:
        """Press Ctrl-C: once, or again where Python was just between its question and waiting for the answer."""
        for _ in range(5):
            time.sleep(0.2)
            self.process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=2)
                return

    def end(self) -> int:
        """Look on until the end, and give the exit code."""
        end = time.monotonic() + PATIENCE
        while self._more(end - time.monotonic()):
            pass
        return self.process.wait(timeout=PATIENCE)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.screen)

    def _more(self, seconds: float) -> bool:
        """Take in what is shown; False where nothing comes any more."""
        if seconds <= 0 or not select.select([self.screen], [], [], seconds)[0]:
            return False
        try:
            more = os.read(self.screen, 4096)
        except OSError:  # how Linux says that the other side is closed
            return False
        self.bytes += more
        return bool(more)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def start(*args: str) -> Terminal:
        opened.append(Terminal(tmp_path, *args))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def test_what_is_missing_is_asked_until_it_can_be_read(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    at = terminal("rencana", "--zona-waktu", "WIB")
    at.answer("Nama instansi, misalnya Pemerintah Kabupaten Contoh: ", "")
    at.until("wajib diisi")
    at.answer("Nama instansi, misalnya Pemerintah Kabupaten Contoh: ", "Pemerintah Kabupaten “Coba”: #1")
    at.answer("lainnya) [kabupaten]: ", "kabupatn")
    at.until("Maksud Anda `kabupaten`?")
    at.answer("lainnya) [kabupaten]: ", "")
    at.answer("[Kabupaten “Coba”: #1]: ", "Kabupaten Coba")
    at.answer("misalnya 2025-2028: ", "2028-2025")
    at.until("terbalik")
    at.answer("misalnya 2025-2028: ", "2025-2028")
    at.answer("Pihak yang terlibat, misalnya", "kominfo = Dinas Kominfo")
    at.answer("Pihak berikutnya", "kominfo = Lagi")
    at.until("sudah dipakai untuk Dinas Kominfo")
    at.answer("Pihak berikutnya", "")
    assert at.end() == 0
    assert "Zona waktu" not in at.seen
    assert "\nAkan ditulis di folder `rencana`:\n" in at.seen
    text = (tmp_path / "rencana" / "plan.yaml").read_text(encoding="utf-8")
    assert '  nama: "Pemerintah Kabupaten “Coba”: #1"\n  nama_wilayah: Kabupaten Coba  #' in text
    assert "\n  zona_waktu: WIB  #" in text
    assert "\n  - kode: kominfo  #" in text


@pytest.mark.parametrize(("way", "code", "words"), [("^D", 2, "belum selesai dijawab"), ("^C", 130, "Dihentikan")])
def test_who_stops_answering_leaves_nothing_behind(
    way: str, code: int, words: str, terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    at = terminal("rencana")
    at.answer("Nama instansi", "Dinas X")
    at.until("[perangkat_daerah]: ")
    if way == "^D":
        os.write(at.screen, b"\x04")
    else:
        at.interrupt()
    assert at.end() == code
    assert words in at.seen
    assert "Traceback" not in at.seen
    assert list(tmp_path.iterdir()) == []


def test_with_both_options_nothing_is_asked(terminal: Callable[..., Terminal]) -> None:
    at = terminal("rencana", "--instansi", "Dinas X", "--periode", "2025")
    assert at.end() == 0
    assert at.seen.startswith("Akan ditulis")


def test_at_a_terminal_too_a_wrong_option_ends_the_run_before_any_question(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    at = terminal("rencana", "--instansi", "Dinas X", "--zona-waktu", "GMT")
    assert at.end() == 2
    assert at.seen.startswith("renaksi: `--zona-waktu`: Isi `GMT` tidak dikenal.")
    assert list(tmp_path.iterdir()) == []
