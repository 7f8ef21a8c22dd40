"""What is known and counted while a document is written: styles, the names of its places, numbers that are used up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.docx.xml import w

_LONGEST = 40
_WITHIN = "bagian "


@dataclass(slots=True)
class Pen:
    """The state of one document that is being written."""

    document: Document
    styles: Mapping[str, str]
    """For the name of a style, as Word shows it in English, the id that it has in this file."""
    first_list: int = 1
    """The number of the first list of ours; a base may have lists of its own."""
    after_list: int = 160
    """The room below a list, in twips."""
    lists: list[int | None] = field(default_factory=list)
    """The lists that were begun: the first number of an ordered one, None for bullets."""
    ids: Iterator[int] = field(default_factory=lambda: count(1))
    used: set[str] = field(default_factory=set)
    _names: dict[str, str] = field(default_factory=dict)

    def begin_list(self, start: int | None) -> int:
        """Begin a list; gives its number. All lists with bullets are one."""
        if start is None and None in self.lists:
            return self.first_list + self.lists.index(None)
        self.lists.append(start)
        return self.first_list + len(self.lists) - 1

    def name(self, anchor: str) -> str:
        """Name a place as Word demands it: letters, digits and underscores, 40 at most, no two the same."""
        if anchor not in self._names:
            wanted = "".join(c if c.isascii() and c.isalnum() else "_" for c in f"r_{anchor}")[:_LONGEST]
            taken = {name.casefold() for name in self._names.values()}
            names = (wanted, *(f"{wanted[: _LONGEST - 4]}_{n}" for n in range(1, len(taken) + 1)))
            self._names[anchor] = next(name for name in names if name.casefold() not in taken)
        return self._names[anchor]

    def marked(self, anchor: str, inner: str) -> str:
        """Write something as the place that an anchor names; the same anchor again names nothing."""
        if anchor in self.used:
            return inner
        self.used.add(anchor)
        number = next(self.ids)
        return w("bookmarkStart", id=number, name=self.name(anchor)) + inner + w("bookmarkEnd", id=number)

    def target(self, anchor: str) -> tuple[str, str, str]:
        """Tell where a reference goes: the words before the number, the number, and the name of its place."""
        label = self.document.labels[anchor]
        own = {entry.anchor for entry in (*self.document.tables, *self.document.figures)}
        place = anchor if anchor in own else self.document.homes.get(anchor, anchor)
        before = _WITHIN if label.startswith(_WITHIN) else ""
        return before, label.removeprefix(before), self.name(place)
