"""The door of the program: what becomes of everything that can go wrong, from the first import to the last byte."""

import gc
import os
import sys

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import complain, prepare_streams, tell

OUR_BUG = 70
INTERRUPTED = 130


def main() -> None:
    """Run the command that was typed."""
    gc.disable()  # one short run over plain data: nothing to collect before it ends
    prepare_streams()
    sys.exit(_run())


def _run() -> int:
    try:
        from sp4n_renaksi.cli.app import run

        code = run()
    except Stop as stop:
        complain(stop)
        return stop.code
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as bug:  # noqa: BLE001 - whatever it is, an officer gets a sentence and no traceback
        return _our_bug(bug)
    if code == INTERRUPTED:
        tell("renaksi: Dihentikan sebelum selesai.")
    return code


def _our_bug(bug: Exception) -> int:
    from sp4n_renaksi.report.plain import printable

    if os.environ.get("RENAKSI_DEBUG") == "1":
        from traceback import format_exception

        tell("".join(format_exception(bug)))
    what = printable(str(bug)) or "tanpa keterangan"
    tell(f"renaksi: Ini kesalahan renaksi sendiri, bukan pada rencana Anda ({type(bug).__name__}: {what}).")
    tell("Mohon laporkan kepada pemelihara renaksi, beserta keluaran perintah yang sama dengan RENAKSI_DEBUG=1.")
    return OUR_BUG
