"""A line on a terminal that counts along where many plans are checked."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

_PATIENCE = 0.5
_PAUSE = 0.1


def counted(plans: Sequence[Path], *, wanted: bool) -> Iterator[Path]:
    """Give the plans one by one and say meanwhile how many are done; only on a terminal, and only if it takes time."""
    if not wanted or sys.stderr is None or not sys.stderr.isatty():
        yield from plans
        return
    yield from _told(plans, len(plans))


def _told(plans: Iterable[Path], total: int) -> Iterator[Path]:
    due = time.monotonic() + _PATIENCE
    said = False
    try:
        for done, plan in enumerate(plans):
            if time.monotonic() >= due:
                sys.stderr.write(f"\r{done} dari {total} rencana diperiksa ...")
                sys.stderr.flush()
                said, due = True, time.monotonic() + _PAUSE
            yield plan
    finally:
        if said:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
