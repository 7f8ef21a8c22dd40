"""What findings offer as mends, made in the bytes of files: those stretches change, every other byte stays."""

from bisect import bisect_left
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sp4n_renaksi.finding import Finding, Loc, Mend
from sp4n_renaksi.model.plan import PROSE
from sp4n_renaksi.reader.decoding import TextFault, decode, line_at, line_starts
from sp4n_renaksi.reader.document import read

Stretch = tuple[int, int, str]
"""From where to where in a text, and what then stands there."""


@dataclass(frozen=True, slots=True)
class Mended:
    """The findings that were mended, and the new content of each file that changed."""

    findings: Sequence[Finding]
    contents: Mapping[str, bytes]


def mend(contents: Mapping[str, bytes], findings: Iterable[Finding]) -> Mended:
    """Make the mends of findings in the files that they name.

    A finding is mended whole or not at all. Of two that want to change one stretch differently the first is, and the
    other waits for the next reading. A file stays as it is where it would say something else elsewhere too.
    """
    offered = [finding for finding in findings if finding.fix]
    prose = {finding.place.file for finding in offered if finding.loc[:1] == (PROSE,)}
    while True:
        drafts = {name: draft for name, content in contents.items() if (draft := _draft(content)) is not None}
        made = [finding for finding in offered if _take(drafts, finding.fix)]
        changed = {name: draft for name, draft in drafts.items() if draft.stretches}
        broken = {name for name, draft in changed.items() if name not in prose and not draft.is_safe(name)}
        if not broken:
            return Mended(made, {name: draft.mended for name, draft in changed.items()})
        offered = [finding for finding in offered if all(mend.place.file not in broken for mend in finding.fix)]


@dataclass(slots=True)
class _Draft:
    """A file in which stretches are to change, which are kept in order."""

    content: bytes
    text: str
    starts: Sequence[int]
    stretches: list[Stretch]

    def find(self, mend: Mend) -> Stretch | None:
        """Give the stretch that a mend means; None where the line is not the one that it was made for."""
        at = mend.place.position
        if at.line != at.end_line or at.line > len(self.starts):
            return None
        start = self.starts[at.line - 1]
        fits = line_at(self.text, start) == mend.place.source
        return (start + at.column - 1, start + at.end_column - 1, mend.text) if fits else None

    def has_room(self, stretch: Stretch) -> bool:
        """Whether nothing else is to change where this does."""
        index = bisect_left(self.stretches, stretch)
        near = self.stretches[max(0, index - 1) : index + 1]
        return all(other == stretch or other[1] <= stretch[0] or stretch[1] <= other[0] for other in near)

    @property
    def mended(self) -> bytes:
        """The new content; a mark of the byte order before the text stays."""
        parts, at = [], 0
        for start, end, words in self.stretches:
            parts += [self.text[at:start], words]
            at = end
        mark = BOM_UTF8 if self.content.startswith(BOM_UTF8) else b""
        return mark + "".join([*parts, self.text[at:]]).encode()

    def is_safe(self, name: str) -> bool:
        """Whether the new content reads as the old one does, but for texts in which a stretch changes."""
        before, after = read(self.content, name), read(self.mended, name)
        if [finding.fault for finding in before.findings] != [finding.fault for finding in after.findings]:
            return False
        extents = [before.extent(loc) for loc in _differences(before.data, after.data)]
        return all(extent is not None and self._changes_within(*extent) for extent in extents)

    def _changes_within(self, start: int, end: int) -> bool:
        index = bisect_left(self.stretches, (start,))
        return index < len(self.stretches) and self.stretches[index][1] <= end


def _draft(content: bytes) -> _Draft | None:
    try:
        text = decode(content)
    except TextFault:
        return None
    return _Draft(content, text, line_starts(text), [])


def _take(drafts: Mapping[str, _Draft], mends: Sequence[Mend]) -> bool:
    """Note all stretches of a finding, if there is room for every one of them."""
    wanted: list[tuple[_Draft, Stretch]] = []
    for mend in mends:
        draft = drafts.get(mend.place.file)
        stretch = draft.find(mend) if draft is not None else None
        if draft is None or stretch is None or not draft.has_room(stretch):
            return False
        wanted.append((draft, stretch))
    for index, (draft, stretch) in enumerate(wanted):
        if any(other is draft and _clash(stretch, taken) for other, taken in wanted[:index]):
            return False
    for draft, stretch in wanted:
        index = bisect_left(draft.stretches, stretch)
        if draft.stretches[index : index + 1] != [stretch]:
            draft.stretches.insert(index, stretch)
    return True


def _clash(one: Stretch, other: Stretch) -> bool:
    return one != other and one[0] < other[1] and other[0] < one[1]


def _differences(before: object, after: object, loc: Loc = ()) -> Iterator[Loc]:
    """Give the locs at which two readings differ; where other entries stand, that is what holds them."""
    if isinstance(before, dict) and isinstance(after, dict) and list(before) == list(after):
        for key, value in before.items():
            yield from _differences(value, after[key], (*loc, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, value in enumerate(before):
            yield from _differences(value, after[index], (*loc, index))
    elif before != after:
        yield loc
