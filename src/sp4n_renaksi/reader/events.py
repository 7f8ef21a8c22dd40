"""The parser's events, each taken once and kept: building, second looks and places all go over the same list.

The C parser of libyaml gives them where PyYAML has it, the pure one (same classes, same marks) elsewhere. They are
taken in chunks, so that whoever goes over them can stop at the mistake of a hostile file, long before its end.
"""

from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import Any, Protocol

import yaml
from yaml.events import Event

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault
from sp4n_renaksi.reader.diagnosis import diagnose
from sp4n_renaksi.reader.kinds import position_of

MAX_EVENTS = 100_000
_CHUNK = 1024


class _Parser(Protocol):
    def get_event(self) -> Event | None: ...


_pure: Callable[[str], _Parser] = yaml.SafeLoader
_fastest: Callable[[str], _Parser] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Events:
    """The events of a text. Going over them raises `TextFault` where the parser cannot go on, or there are too many."""

    def __init__(self, text: str, *, pure: bool = False) -> None:
        self.text = text
        self.taken: list[Any] = []
        """Those that were taken so far, for going over them again."""
        self._source = iter((_pure if pure else _fastest)(text).get_event, None)

    def __iter__(self) -> Iterator[Any]:
        return chain.from_iterable(self._chunks())

    def _chunks(self) -> Iterator[list[Any]]:
        while len(self.taken) < MAX_EVENTS:
            chunk: list[Any] = []
            size = min(_CHUNK, MAX_EVENTS - len(self.taken))
            fault = None
            try:
                chunk.extend(islice(self._source, size))
            except (yaml.YAMLError, ValueError, OverflowError) as error:  # the pure parser lets int() and chr() through
                fault = diagnose(error, self.text, self.taken + chunk)
            self.taken += chunk
            yield chunk
            if fault is not None:
                raise fault
            if len(chunk) < size:
                return
        raise TextFault(
            faults.TERLALU_BESAR,
            f"Berkas ini memuat lebih dari {MAX_EVENTS:,} isian.".replace(",", "."),
            position_of(self.taken[-1]),
            "Pastikan yang disebut memang berkas rencana.",
        )
