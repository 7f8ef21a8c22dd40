"""Where things stand: a second pass over the events, made only for a file that has a finding."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.reader.commas import Commas
from sp4n_renaksi.reader.kinds import ENDS, ITEMS, SCALAR, STARTS
from sp4n_renaksi.reader.offsets import exact, origins


class Entry(NamedTuple):
    """The events of one loc: its key (where it has one) and its value, which may go on behind a comma."""

    key: Any
    value: Any
    end: int
    """The index in the text at which the whole value ends."""

    @property
    def is_written(self) -> bool:
        """Whether a scalar is written here: not nothing, nor a container."""
        return type(self.value) is SCALAR and self.value.start_mark.index < self.end

    def within(self, text: str, value: str, start: int, end: int) -> tuple[int, int] | None:
        """Give the stretch of the text in which a stretch of the value stands, where that can be told."""
        if not (self.is_written and 0 <= start < end <= len(value)):
            return None
        first = self.value.start_mark.index
        known = origins(text[first : self.end], value, self.value.style or "")
        return (first + known[start], first + known[end - 1] + 1) if known else None

    def exactly(self, text: str, value: str, start: int, end: int) -> tuple[int, int] | None:
        """Give the stretch of the text that holds a stretch of the value and nothing else, where there is one."""
        if not (self.is_written and 0 <= start < end <= len(value)):
            return None
        first = self.value.start_mark.index
        found = exact(text[first : self.end], value, self.value.style or "", start, end)
        return (first + found[0], first + found[1]) if found else None


def locate(events: Sequence[Any], wanted: Iterable[Loc], commas: Commas) -> dict[Loc, Entry]:
    """Find the entries of locs (without their section) and of all their prefixes; what is not there is left out."""
    prefixes = {loc[:length] for loc in wanted for length in range(1, len(loc) + 1)}
    tree: dict[Any, Any] = {}
    for loc in prefixes:
        node = tree
        for step in loc:
            node = node.setdefault(step, {})
    return _Locator(iter(events), commas).run(tree, len(prefixes)) if prefixes else {}


class _Frame:
    """A container: its loc, what is wanted in it, and the index of its next item (None where there are keys)."""

    def __init__(self, loc: Loc, wanted: dict[Any, Any], index: int | None) -> None:
        self.loc, self.wanted, self.index = loc, wanted, index


class _Locator:
    """Goes into what is wanted, over what is not, and no further than the last of it."""

    def __init__(self, events: Iterator[Any], commas: Commas) -> None:
        self.events, self.commas = events, commas
        self.frames: list[_Frame] = []

    def run(self, tree: dict[Any, Any], count: int) -> dict[Loc, Entry]:
        """Find the steps of a tree; each is taken out when found, so that of two equal keys the first counts."""
        found: dict[Loc, Entry] = {}
        events, frames = self.events, self.frames
        self._open((), tree, next(event for event in events if type(event) in STARTS))
        while frames and len(found) < count:
            frame = frames[-1]
            if not frame.wanted:
                frames.pop()
                self._skip()
                continue
            key, event = None, next(events)
            if type(event) in ENDS:
                frames.pop()
                continue
            if frame.index is None:
                key, event = event, next(events)
            if (key or event).start_mark.index in self.commas.pieces:
                continue
            step: Any = key.value if key else frame.index
            if frame.index is not None:
                frame.index += 1
            below = frame.wanted.pop(step, None)
            if below is not None:
                found[(*frame.loc, step)] = Entry(key, event, self.commas.end_of(event))
            if type(event) in STARTS:
                self._open((*frame.loc, step), below, event)
        return found

    def _open(self, loc: Loc, wanted: dict[Any, Any] | None, event: Any) -> None:
        """Go into a container if something is wanted in it, else behind its end."""
        if wanted:
            self.frames.append(_Frame(loc, wanted, 0 if type(event) is ITEMS else None))
        else:
            self._skip()

    def _skip(self) -> None:
        """Go on behind the end of the container that is open."""
        depth = 1
        for event in self.events:
            if type(event) is not SCALAR:
                depth += 1 if type(event) in STARTS else -1
                if not depth:
                    return
