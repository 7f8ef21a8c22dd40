"""Commas within `{ }` and `[ ]` that cut a number or a sentence: the pieces are joined again, each value said once."""

import re
from collections.abc import Iterator
from typing import Any

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.reader.decoding import TextFault, line_starts, position_between, short
from sp4n_renaksi.reader.kinds import position_of

_COUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+")
_PERCENT = re.compile(r"\d+ ?(?:%|persen)")
_RUPIAH = re.compile(r"Rp\.? ?\d{1,3}(?:\.\d{3})+")
_CENTS = re.compile(r"\d\d?")
_FOLD = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")
_ROWS = "Tulis setiap isian pada baris sendiri."


class _Cut:
    """A value in pieces: where it stands in the data and in the text, and its first two pieces."""

    def __init__(
        self, container: Any, key: Any, start: int, end: int, pieces: tuple[str, str], *, decimal: bool
    ) -> None:
        self.container, self.key = container, key
        self.start, self.end = start, end
        self.pieces, self.decimal = pieces, decimal

    def say(self) -> tuple[Fault, str, str]:
        """Give the fault, the sentence and the advice."""
        in_list = isinstance(self.container, list)
        brackets = "[ ]" if in_list else "{ }"
        first, second = map(short, self.pieces)
        if self.decimal:
            said = f"{first},{second} terbaca {first} dan {second}"
            return faults.KOMA_DESIMAL, f"Koma desimal di dalam `{brackets}` memutus angka: {said}.", _ROWS
        message = f'Koma di dalam `{brackets}` memutus kalimat sesudah "{first}".'
        return (
            faults.KOMA_KALIMAT,
            message,
            f"Tulis `{short(self.key)}:` pada baris sendiri, atau apit dengan tanda kutip.",
        )


class Commas:
    """The cut values of one text."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.pieces: set[int] = set()
        """The indices at which pieces begin that belong to the value before them."""
        self.ends: dict[int, int] = {}
        """Where a value in pieces begins -> where the last of them ends."""
        self._cuts: list[_Cut] = []
        self._alone: list[Any] = []

    def add_entry(self, entries: dict[str, Any], event: Any) -> None:
        """Take a name without a colon in `{ }`: a piece of the value before it, or a word that belongs to nothing."""
        stop = self._stop(event)
        self.pieces.add(event.start_mark.index)
        if self._cuts and self._cuts[-1].end == stop:
            self._cuts[-1].end = event.end_mark.index
        elif not self._cut(entries, next(reversed(entries), None), stop, event):
            self._alone.append(event)

    def add_item(self, items: list[Any], event: Any) -> bool:
        """Whether an item of `[ ]` is a piece of the one before it, because both surely are one number: `[43,7 %]`."""
        if self.text[event.start_mark.index - 1] != "," or not event.implicit[0]:
            return False
        before = items[-1] if items and isinstance(items[-1], str) else ""
        percent = _COUNT.fullmatch(before) and _PERCENT.fullmatch(event.value)
        rupiah = _RUPIAH.fullmatch(before) and _CENTS.fullmatch(event.value)
        if not (percent or rupiah) or not self._cut(items, len(items) - 1, self._stop(event), event):
            return False
        self.pieces.add(event.start_mark.index)
        return True

    def _stop(self, event: Any) -> int:
        """Give the index at which the text before the comma ends."""
        stop = self.text.rfind(",", 0, event.start_mark.index)
        while self.text.endswith(" ", 0, stop):
            stop -= 1
        return stop

    def _cut(self, container: Any, key: Any, stop: int, event: Any) -> bool:
        """Note a cut, if what stands before the comma is the plain text at this key of the container."""
        before = container[key] if container else None
        if not isinstance(before, str) or not before or not self.text.endswith(before, 0, stop):
            return False
        tight = self.text[event.start_mark.index - 1] == ","
        decimal = tight and (before[-1] + event.value[:1]).isdecimal()
        cut = _Cut(container, key, stop - len(before), event.end_mark.index, (before, event.value), decimal=decimal)
        self._cuts.append(cut)
        return True

    def settle(self) -> Iterator[TextFault]:
        """Put the joined values where their first pieces are, and say each of them; also what belongs to nothing."""
        starts = line_starts(self.text) if self._cuts else []
        for cut in self._cuts:
            self.ends[cut.start] = cut.end
            cut.container[cut.key] = _FOLD.sub(" ", self.text[cut.start : cut.end])
            fault, message, advice = cut.say()
            yield TextFault(fault, message, position_between(starts, cut.start, cut.end), advice)
        for event in self._alone:
            message = f'"{short(event.value)}" tidak mempunyai titik dua, sehingga tidak terbaca.'
            advice = "Tulis `nama isian: isi`; bila ini kalimat, apit seluruhnya dengan tanda kutip."
            yield TextFault(faults.TIDAK_TERBACA, message, position_of(event), advice)

    def end_of(self, event: Any) -> int:
        """Give the index at which a value ends, with all its pieces."""
        end: int = event.end_mark.index
        return self.ends.get(event.start_mark.index, end)
