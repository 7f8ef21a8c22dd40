"""The kinds of events that hold content; `Any`, since the stubs let marks be missing, which no event does."""

from typing import Any

from yaml.events import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from sp4n_renaksi.finding import Position

SCALAR: Any = ScalarEvent
ENTRIES: Any = MappingStartEvent
ITEMS: Any = SequenceStartEvent
STARTS = frozenset({MappingStartEvent, SequenceStartEvent})
ENDS = frozenset({MappingEndEvent, SequenceEndEvent})


def position_of(event: Any) -> Position:
    """Where an event stands; what has no width, such as the beginning of indented lines, has that of one character."""
    start, end = event.start_mark, event.end_mark
    return Position(start.line + 1, start.column + 1, end.line + 1, end.column + 1 + (start.index == end.index))
