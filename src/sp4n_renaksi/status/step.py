"""A step of drawing up a plan: how far it is, and what is left to do."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from sp4n_renaksi.finding import Loc


class State(StrEnum):
    """How far a step is; the value is its JSON name."""

    DONE = "done"
    PARTLY = "partial"
    EMPTY = "empty"
    UNREADABLE = "unreadable"


class Work(NamedTuple):
    """One thing to do: where it is written, what to do there, and who the plan names for it (nobody: empty)."""

    loc: Loc
    what: str
    who: str = ""


class Step(NamedTuple):
    """A step with how many of its parts are done; `unit` says what is counted, `note` what else should be known.

    `needless` marks a step of which the plan needs nothing, `begun` one that is under way though no part is done yet.
    """

    key: str
    name: str
    section: str
    done: int
    of: int
    unit: str
    work: Sequence[Work] = ()
    note: str = ""
    needless: bool = False
    begun: bool = False
    unreadable: bool = False

    @property
    def state(self) -> State:
        """Say how far the step is."""
        if self.unreadable:
            return State.UNREADABLE
        if self.needless or 0 < self.of == self.done:
            return State.DONE
        return State.PARTLY if self.done or self.begun else State.EMPTY


def some(words: Sequence[str], most: int = 5) -> str:
    """List the first of many: A, B, dan 7 lainnya."""
    shown = list(words[:most])
    if len(words) > most:
        shown.append(f"{len(words) - most} lainnya")
    *rest, last = shown or [""]
    return f"{', '.join(rest)}{',' if rest[1:] else ''} dan {last}" if rest else last
