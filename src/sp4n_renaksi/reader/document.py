"""One file: its text, its plain data, its faults, and the look-up of places."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.finding import START, Finding, Loc, Mend, Place, Position, Related
from sp4n_renaksi.reader.building import Built, build
from sp4n_renaksi.reader.comments import Comment, comments
from sp4n_renaksi.reader.decoding import TextFault, decode, line_starts, position_between, split_lines
from sp4n_renaksi.reader.events import Events
from sp4n_renaksi.reader.kinds import SCALAR, position_of
from sp4n_renaksi.reader.places import Entry, locate
from sp4n_renaksi.reader.writing import inserted, written


@dataclass
class Document:
    """A file as far as it could be read: `data` is None where it was refused, or is no YAML."""

    file: str
    text: str = ""
    data: dict[str, Any] | None = None
    findings: list[Finding] = field(default_factory=list)
    _built: Built = field(default_factory=Built, repr=False)
    _entries: dict[Loc, Entry | None] = field(default_factory=dict, repr=False)

    @cached_property
    def lines(self) -> list[str]:
        """The source by lines, as it stands: whoever shows it escapes what a terminal would obey."""
        return split_lines(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return line_starts(self.text)

    def place(self, position: Position) -> Place:
        """Join a position with the file and the line that stands there."""
        source = self.lines[position.line - 1] if position.line <= len(self.lines) else ""
        return Place(self.file, position, source)

    def place_in_text(self, start: int, end: int) -> Place:
        """Give the place of a stretch of the text, by its indices; for this nothing need be YAML."""
        return self.place(position_between(self._starts, start, end))

    @property
    def comments(self) -> Iterator[Comment]:
        """What the file says to renaksi; nothing where it was refused."""
        return comments(self.text, self._built.events, self._built.commas.pieces) if self.data else iter(())

    def look_up(self, wanted: Iterable[Loc]) -> None:
        """Find many locs (without their section) in one pass, for `place_of`."""
        new = [loc for loc in wanted if loc not in self._entries]
        self._entries.update(dict.fromkeys(new))
        if self.data is not None:
            self._entries.update(locate(self._built.events, new, self._built.commas))

    def place_of(self, loc: Loc, *, on_key: bool = False, span: tuple[int, int] | None = None) -> Place:
        """Give the place of a loc: its key if that is wanted, else its value, else the longest prefix that is there.

        A `span` narrows it to a stretch of the text at the loc.
        """
        known = self._nearest(loc)
        entry = self._entries.get(known)
        if entry is None:
            return self.place(START)
        if on_key and entry.key is not None:
            return self.place(position_of(entry.key))
        if span is not None and (stretch := entry.within(self.text, self.value(known), *span)):
            return self.place_in_text(*stretch)
        return self.place(self._position(entry))

    def mend(self, loc: Loc, text: str, span: tuple[int, int] | None = None) -> Mend | None:
        """Say how the text at a loc, or a stretch of it, becomes another one.

        None where it does not stand on one line, plain or quoted, or where the other has signs that nobody sees. A
        stretch may stand in a text of many lines, also in a block; it has to be written as it is read.
        """
        known = self._nearest(loc)
        entry = self._entries.get(known)
        if entry is None or not entry.is_written or not text.isprintable():
            return None
        if span is not None:
            return self._mend_stretch(entry, self.value(known), span, text)
        start, style = entry.value.start_mark.index, entry.value.style or ""
        raw = self.text[start : entry.end]
        place = self.place_in_text(start, entry.end)
        whole = raw.startswith(style) if style else raw == self.value(known)  # else an anchor or a tag stands before it
        return Mend(place, written(text, style)) if whole and place.position.end_line == place.position.line else None

    def extent(self, loc: Loc) -> tuple[int, int] | None:
        """Give the indices between which the text at a loc is written; None where no text is."""
        self.look_up([loc] if loc not in self._entries else [])
        entry = self._entries.get(loc)
        return (entry.value.start_mark.index, entry.end) if entry is not None and entry.is_written else None

    def _mend_stretch(self, entry: Entry, value: str, span: tuple[int, int], text: str) -> Mend | None:
        start, end = span
        stretch = entry.exactly(self.text, value, start, end)
        words = inserted(text, value[:start] + text + value[end:], entry.value.style or "")
        if stretch is None or words is None:
            return None
        place = self.place_in_text(*stretch)
        return Mend(place, words) if place.position.end_line == place.position.line else None

    def _nearest(self, loc: Loc) -> Loc:
        """Give the longest beginning of a loc that is there: a short form has no more than that."""
        if loc not in self._entries:
            self.look_up([loc])
        return next((loc[:length] for length in range(len(loc), 0, -1) if self._entries.get(loc[:length])), ())

    def _position(self, entry: Entry) -> Position:
        """Where an entry stands: its value, no further than its first line; at its key what is empty or a container."""
        if entry.key is not None and not entry.is_written:
            return position_of(entry.key)
        mark = entry.value.start_mark
        if entry.is_written:
            joined = entry.end > entry.value.end_mark.index
            whole = position_between(self._starts, mark.index, entry.end) if joined else position_of(entry.value)
            if whole.end_line == whole.line:
                return whole
        elif type(entry.value) is SCALAR:  # an item of which there is only the dash
            return Position(mark.line + 1, mark.column, mark.line + 1, mark.column + 1)
        end = len(self.lines[mark.line].rstrip())
        return Position(mark.line + 1, mark.column + 1, mark.line + 1, max(mark.column + 1, end) + 1)

    def value(self, loc: Loc) -> str:
        """Give the text that stands at a loc, empty for anything but a text."""
        node: Any = self.data
        for step in loc:
            try:
                node = None if isinstance(node, str) else node[step]
            except (KeyError, IndexError, TypeError):
                return ""
        return node if isinstance(node, str) else ""

    def hold(self, built: Built) -> None:
        """Take over what was built from the text, and say what is wrong with it."""
        self._built = built
        self.data = built.data if isinstance(built.data, dict) else None
        self.findings += [self.fault(fault) for fault in built.faults]
        if self.data is None and not built.refused:
            self.findings.append(self.fault(_no_entries(built.data)))

    def fault(self, fault: TextFault) -> Finding:
        """Make a finding of a fault of this file's text."""
        related = tuple(Related(message, self.place(position)) for message, position in fault.related)
        return Finding(fault.fault, fault.message, self.place(fault.position), help=fault.help, related=related)


def read(content: bytes, file: str, *, pure: bool = False) -> Document:
    """Read the bytes of a file; `file` is the name under which findings speak of it.

    Nothing is raised: what is wrong with the text stands in the findings. `pure` asks for the parser without libyaml.
    """
    document = Document(file)
    try:
        document.text = decode(content)
    except TextFault as fault:
        if fault.position != START:  # else the fault is of the whole file, and no line of it would help
            document.text = content.decode("utf-8-sig", "replace")
        document.findings.append(document.fault(fault))
        return document
    document.hold(build(Events(document.text, pure=pure)))
    return document


def _no_entries(data: object) -> TextFault:
    message = (
        "Berkas ini belum berisi apa pun."
        if data is None
        else "Berkas ini tidak berisi isian: setiap baris seharusnya `nama isian: isi`."
    )
    return TextFault(faults.BUKAN_RINCIAN, message, START, "Mulai dengan `jenis_berkas:` pada baris pertama.")
