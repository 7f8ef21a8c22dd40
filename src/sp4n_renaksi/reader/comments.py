"""Comments that speak to renaksi: `# renaksi: ...`, with the node that each of them stands at."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.reader.kinds import ENDS, ITEMS, SCALAR, STARTS

SIGN = "renaksi:"
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*renaksi:[ \t]*([^\r\n]*)", re.MULTILINE)
_CONTENT = re.compile(r"^[ \t]*(?!#)[^\s]", re.MULTILINE)


class Comment(NamedTuple):
    """What a comment says to renaksi, and where: the stretch of the text, and what it stands at."""

    words: str
    start: int
    end: int
    alone: bool
    """Whether there is nothing else on its line."""
    below: Loc = ()
    """Where it is alone: the next node in the file; empty where none follows."""
    top: bool = False
    """Whether all that the file holds stands below it."""


def comments(text: str, events: Sequence[Any], pieces: Collection[int]) -> Iterator[Comment]:
    """Give the comments of a text that speak to renaksi; what looks like one within a value is the value's.

    `pieces` are the indices at which something begins that belongs to the value before it.
    """
    found = list(_COMMENT.finditer(text)) if SIGN in text else []
    if not found:
        return
    scalars = [event for event in events if type(event) is SCALAR]
    starts = [event.start_mark.index for event in scalars]
    nodes = list(_Nodes(events, pieces).run())
    first = min((start for start, _ in nodes), default=len(text))
    for match in found:
        before = bisect_right(starts, match.start()) - 1
        if before >= 0 and _is_within(text, match.start(), scalars[before]):
            continue
        alone = not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        yield Comment(
            words=match[1].rstrip(),
            start=match.start(),
            end=match.start() + len(match[0].rstrip()),
            alone=alone,
            below=_next(text, nodes, match.end()) if alone else (),
            top=match.end() <= first,
        )


def _is_within(text: str, index: int, scalar: Any) -> bool:
    """Whether an index is one of a scalar's own words; behind `|` or `>`, the first line is not."""
    begins = scalar.start_mark.index
    if scalar.style in {"|", ">"}:
        begins = text.find("\n", begins)
    return bool(begins <= index < scalar.end_mark.index)


def _next(text: str, nodes: Sequence[tuple[int, Loc]], index: int) -> Loc:
    """Give the first node that begins behind an index: an item where its dash is met first, else an entry."""
    content = _CONTENT.search(text, index)
    if content is None:
        return ()
    at = content.end() - 1
    if text[at : at + 2] in {"- ", "-\n", "-\r"}:
        return next((loc for start, loc in nodes if start > at), ())
    return max((loc for start, loc in nodes if start == at), key=len, default=())


class _Container:
    """An open container: its loc, and the index of its next item (None where there are keys)."""

    def __init__(self, loc: Loc, index: int | None) -> None:
        self.loc, self.index = loc, index


class _Nodes:
    """Goes over all events and tells where each entry and each item begins: at its key, or behind its dash."""

    def __init__(self, events: Sequence[Any], pieces: Collection[int]) -> None:
        self.events, self.pieces = events, pieces
        self.open: list[_Container] = []

    def run(self) -> Iterator[tuple[int, Loc]]:
        key: Any = None
        for event in self.events:
            kind = type(event)
            if kind in ENDS:
                self.open.pop()
                continue
            if kind is not SCALAR and kind not in STARTS:
                continue
            if self.open and self.open[-1].index is None and key is None:
                key = event
                continue
            start, key, named = (key or event).start_mark.index, None, key
            if start in self.pieces:
                continue
            loc = self._step(named)
            if loc:
                yield start, loc
            if kind in STARTS:
                self.open.append(_Container(loc, 0 if kind is ITEMS else None))

    def _step(self, key: Any) -> Loc:
        """Give the loc of the node that begins."""
        if not self.open:
            return ()
        container = self.open[-1]
        if container.index is None:
            return (*container.loc, key.value)
        container.index += 1
        return (*container.loc, container.index - 1)
