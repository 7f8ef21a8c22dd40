"""Commas within `{ }` and `[ ]` that cut a number or a sentence: the pieces are joined again, each value said once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, line_starts, position_between, short
from sp4n_renaksi.reader.kinds import position_of

_ROWS = "Tulis setiap isian pada baris sendiri."
_COUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+")
_PERCENT = re.compile(r"\d+ ?(?:%|persen)")
_RUPIAH = re.compile(r"Rp\.? ?\d{1,3}(?:\.\d{3})+")
_FOLD = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")
_CENTS = re.compile(r"\d\d?")


@dataclass(slots=True)
class _Cut:
    """A value in pieces: where it begins in the text, its first two pieces, and its entry's name (None in `[ ]`)."""

    start: int
    first: str
    second: str
    key: str | None
    decimal: bool

    def say(self) -> tuple[Any, str, str]:
        """Give the fault, the sentence and the advice."""
        brackets = "[ ]" if self.key is None else "{ }"
        if self.decimal:
            first, second = short(self.first), short(self.second)
            said = f"{first},{second} terbaca {first} dan {second}"
            return faults.KOMA_DESIMAL, f"Koma desimal di dalam `{brackets}` memutus angka: {said}.", _ROWS
        message = f'Koma di dalam `{brackets}` memutus kalimat sesudah "{short(self.first)}".'
        return (
            faults.KOMA_KALIMAT,
            message,
            f"Tulis `{short(self.key or '')}:` pada baris sendiri, atau apit dengan tanda kutip.",
        )


@dataclass(slots=True)
class Commas:
    """The cut values of one text."""

    text: str = ""
    pieces: set[int] = field(default_factory=set)
    """The indices at which pieces begin that belong to the value before them."""
    ends: dict[int, int] = field(default_factory=dict)
    """Where a value in pieces begins -> where the last of them ends."""
    _cuts: list[_Cut] = field(default_factory=list)
    _alone: list[Any] = field(default_factory=list)

    def join_entry(self, entries: dict[str, Any], event: Any) -> None:
        """Take a name without a colon in `{ }`: a piece of the value before it, or a word that belongs to nothing."""
        self.pieces.add(event.start_mark.index)
        last = next(reversed(entries), "")
        before = entries.get(last)
        if isinstance(before, str) and (joined := self._join(before, event, last)):
            entries[last] = joined
        else:
            self._alone.append(event)

    def join_item(self, items: list[Any], event: Any) -> bool:
        """Join an item of `[ ]` to the one before it, where both surely were one number: `[43,7 %]`."""
        before, value = items[-1] if items else None, event.value
        if not isinstance(before, str) or self.text[event.start_mark.index - 1] != "," or not event.implicit[0]:
            return False
        percent = _COUNT.fullmatch(before) and _PERCENT.fullmatch(value)
        rupiah = _RUPIAH.fullmatch(before) and _CENTS.fullmatch(value)
        joined = self._join(before, event, None) if percent or rupiah else ""
        if joined:
            self.pieces.add(event.start_mark.index)
            items[-1] = joined
        return bool(joined)

    def _join(self, before: str, event: Any, key: str | None) -> str:
        """Give both pieces as they stand in the text; nothing where the first is not plain text on the same line."""
        index, end = event.start_mark.index, event.end_mark.index
        stop = self.text.rfind(",", 0, index)
        while self.text.endswith(" ", 0, stop):
            stop -= 1
        start = self._cuts[-1].start if self._cuts else -1
        if self.ends.get(start) != stop:
            start = stop - len(before)
            if not before or start < 0 or not self.text.startswith(before, start):
                return ""
            decimal = self.text[index - 1] == "," and (before[-1] + event.value[:1]).isdecimal()
            self._cuts.append(_Cut(start, before, event.value, key, decimal))
        self.ends[start] = end
        return _FOLD.sub(" ", self.text[start:end])

    def end_of(self, event: Any) -> int:
        """Give the index at which a value ends, with all its pieces."""
        end: int = event.end_mark.index
        return self.ends.get(event.start_mark.index, end)

    def faults(self) -> Iterator[TextFault]:
        """Say each cut value, and each word that belongs to nothing."""
        starts = line_starts(self.text) if self._cuts else []
        for cut in self._cuts:
            fault, message, advice = cut.say()
            yield TextFault(fault, message, position_between(starts, cut.start, self.ends[cut.start]), advice)
        for event in self._alone:
            message = f'"{short(event.value)}" di dalam `{{ }}` tidak mempunyai titik dua, sehingga tidak terbaca.'
            advice = "Tulis `nama isian: isi`; bila ini kalimat, apit seluruhnya dengan tanda kutip."
            yield TextFault(faults.KOMA_KALIMAT, message, position_of(event), advice)
