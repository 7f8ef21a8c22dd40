"""What can be said about a plan, and where."""

import hashlib
import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from inspect import cleandoc
from typing import NamedTuple

Loc = tuple[str | int, ...]
"""The one address: the section, then text for a mapping key and an int for a list index.

`("sasaran", "sasaran_strategis", 0, "indikator", 1, "target", "2022")` is the key under which the reader
knows a position, the `loc` of a pydantic error, and what a rule yields.
"""


class Severity(StrEnum):
    """How much a finding weighs; the value is the word of the machine formats."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _RANKS.index(self)

    @property
    def kata(self) -> str:
        """The word that people read."""
        return _WORDS[self]


_RANKS = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_WORDS = {Severity.ERROR: "kesalahan", Severity.WARNING: "peringatan", Severity.INFO: "saran"}


class Position(NamedTuple):
    """A stretch of a file; lines and columns from 1, columns in code points, the end exclusive.

    Those of one file are in the order of their beginnings.
    """

    line: int
    column: int
    end_line: int
    end_column: int


START = Position(1, 1, 1, 1)
"""Where a finding about a whole file stands."""


class Place(NamedTuple):
    """A stretch of a named file, and the line of the source that the reader shows under a finding."""

    file: str
    position: Position = START
    source: str = ""


class Related(NamedTuple):
    """A second place that a finding speaks of: the other half of a contradiction or a duplicate."""

    message: str
    place: Place


class Fault(NamedTuple):
    """One kind of finding: its code, its name and its page. Reader, loader and rules all speak through it."""

    code: str
    name: str
    severity: Severity
    page: str
    """As it stands in the source, indented: `text` is for reading."""

    @property
    def text(self) -> str:
        """The page for reading."""
        return cleandoc(self.page)

    @property
    def title(self) -> str:
        """First line of the page."""
        return self.page.strip().partition("\n")[0]

    @property
    def advice(self) -> str:
        """The page's paragraph on how to mend it."""
        return _advice(self.page)


@cache
def _advice(page: str) -> str:
    found = re.search(r"^ *Perbaikan: *(.*(?:\n(?! *\w+:| *$).*)*)", page, re.MULTILINE)
    sentence = " ".join(found[1].split()) if found else ""
    return sentence[:1].upper() + sentence[1:]


class Edit(NamedTuple):
    """A pure change that mends a finding: the text at `loc`, or the stretch `span` of it, becomes `text`."""

    loc: Loc
    text: str
    span: tuple[int, int] | None = None


class Mend(NamedTuple):
    """An edit as it is made in a file: what stands at `place` becomes `text`, which is written as YAML wants it."""

    place: Place
    text: str


class Hit(NamedTuple):
    """What a rule or the loader has to say, before it has a place.

    `span` narrows the place to a stretch of the text at `loc`, `on_key` moves it to the key, `related` names other
    places with a word on each, `fix` mends it. An empty `help` stands for the advice on the fault's page.
    """

    loc: Loc
    message: str
    help: str = ""
    span: tuple[int, int] | None = None
    on_key: bool = False
    related: Sequence[tuple[Loc, str]] = ()
    fix: Sequence[Edit] = ()


class Finding(NamedTuple):
    """One thing that a person should know about a plan, with its address."""

    fault: Fault
    message: str
    place: Place
    loc: Loc = ()
    help: str = ""
    related: Sequence[Related] = ()
    fix: Sequence[Mend] = ()
    """All changes that together mend it; none where not all of them can be made."""
    fingerprint: str = ""

    @property
    def sort_key(self) -> tuple[str, Position, str, str]:
        """File, then place, then code: the order in which every report gives findings."""
        return self.place.file, self.place.position, self.fault.code, self.message


def fingerprint(identity: Sequence[str], ordinal: int) -> str:
    """Name a finding so that it is known again; `ordinal` counts those of the same identity from 0."""
    return hashlib.sha256("\0".join((*identity, str(ordinal))).encode("utf-8", "surrogatepass")).hexdigest()[:20]
