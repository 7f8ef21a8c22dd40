"""One loop over the parser's events: plain dict, list, text and None out; every limit and every trap on the way.

Nothing here recurses and nothing is typed: `no: 1`, `14.00`, `010` and `1.10` lose nothing.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Any

from yaml.events import AliasEvent, DocumentStartEvent

from sp4n_renaksi.finding import Severity
from sp4n_renaksi.reader.commas import Commas
from sp4n_renaksi.reader.decoding import TextFault
from sp4n_renaksi.reader.diagnosis import MAX_DEPTH, too_deep
from sp4n_renaksi.reader.events import Events
from sp4n_renaksi.reader.extras import alias, container_as_name, directive, second_document
from sp4n_renaksi.reader.kinds import ENDS, ENTRIES, SCALAR, STARTS, position_of
from sp4n_renaksi.reader.repeated import repeated_keys
from sp4n_renaksi.reader.second_look import second_look
from sp4n_renaksi.reader.signs import nameless

MAX_SEEN = 100
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_DIGITS = frozenset("0123456789")


class Built:
    """What a text holds: plain data (None if it is refused, or empty) and the faults that were seen on the way."""

    def __init__(self, commas: Commas | None = None, events: Sequence[Any] = ()) -> None:
        self.data: Any = None
        self.refused = False
        self.faults: list[TextFault] = []
        self.commas = commas or Commas()
        self.events = events
        """What the parser gave, kept for the places of what has a finding."""


def build(events: Events) -> Built:
    """Build plain data from the events of a text; what stands in the way is a fault, and then the data is None."""
    builder = _Builder(events)
    built = Built(builder.commas, events.taken)
    try:
        built.data = builder.run()
    except TextFault as fault:
        built.faults.append(fault.with_traceback(None))  # its frames would keep the whole reading alive
    said = {fault.position for fault in built.faults}
    built.faults += (fault for fault in islice(second_look(events), MAX_SEEN) if fault.position not in said)
    built.refused = any(fault.fault.severity is Severity.ERROR for fault in built.faults)
    if built.refused:
        built.data = None
    if builder.second is not None:
        built.faults.append(builder.second)
    built.faults += builder.commas.settle()
    built.faults += repeated_keys(events.taken, builder.repeated)
    return built


class _Builder:
    """Fills one container after the other; those that are not full yet wait on a stack."""

    def __init__(self, events: Events) -> None:
        self.text = events.text
        self.events = iter(events)
        self.commas = Commas(events.text)
        self.repeated: set[int] = set()
        self.second: TextFault | None = None

    def run(self) -> Any:
        """Open and close containers; the scalars between are taken by the two methods below."""
        documents: list[Any] = []
        container: Any = documents
        waiting: list[Any] = []
        while True:
            named = type(container) is dict
            key, event = self._entries(container) if named else self._items(container)
            kind = type(event)
            if kind in ENDS:
                container = waiting.pop()
            elif kind in STARTS:
                waiting.append(container)
                child: Any = {} if kind is ENTRIES else []
                if not named:
                    container.append(child)
                elif key is None:
                    raise container_as_name(self.text, event)
                elif key.value in container:
                    self.repeated.add(key.start_mark.index)
                else:
                    container[key.value] = child
                container = child
                if len(waiting) > MAX_DEPTH:
                    raise too_deep(position_of(event))
            elif kind is AliasEvent:
                raise alias(self.text, event)
            elif event is None or (kind is DocumentStartEvent and self._is_second(event, documents)):
                return documents[0] if documents else None

    def _entries(self, entries: dict[str, Any]) -> tuple[Any, Any]:
        """Take pairs of scalars until this container ends, or another begins (then its key is given too)."""
        events = self.events
        for key_event in events:
            if type(key_event) is not SCALAR:
                return None, key_event
            key = key_event.value
            if not key:
                raise nameless(position_of(key_event))
            event = next(events)
            if type(event) is not SCALAR:
                return key_event, event
            value = event.value
            if value in _NULLS and event.implicit[0]:
                if self._lacks_colon(key_event, event):
                    self.commas.add_entry(entries, key_event)
                    continue
                value = None
            if key in entries:
                self.repeated.add(key_event.start_mark.index)
            else:
                entries[key] = value
        return None, None

    def _items(self, items: list[Any]) -> tuple[Any, Any]:
        """Take scalars until this container ends, or another begins."""
        for event in self.events:
            if type(event) is not SCALAR:
                return None, event
            value = event.value
            if value in _NULLS:
                items.append(None if event.implicit[0] else value)
            elif value[0] not in _DIGITS or not self.commas.add_item(items, event):
                items.append(value)
        return None, None

    def _lacks_colon(self, key: Any, value: Any) -> bool:
        return ":" not in self.text[key.end_mark.index : value.end_mark.index]

    def _is_second(self, event: Any, documents: list[Any]) -> bool:
        """Check the head of a document; the second one ends the reading."""
        if fault := directive(self.text, event):
            raise fault
        if documents:
            self.second = second_document(event)
        return bool(documents)
