"""Findings as text for people: grouped by file, with the line of the source and a marker under it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from sp4n_renaksi.finding import Finding, Place, Severity
from sp4n_renaksi.report.plain import beginning, cells, ending, printable
from sp4n_renaksi.report.verdict import Verdict

SHOWN = 3
"""So many findings of one code in one file are shown whole; the rest is folded into one line."""
FOLDED_LINES = 12
"""So many line numbers a folded line names."""
CONTEXT = 8
"""So many cells beside a long marked stretch show what it stands in."""

_INKS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


class Style(NamedTuple):
    """How text is shown: in colour, within so many columns, with repetitions unfolded."""

    color: bool = False
    width: int = 160
    everything: bool = False

    def ink(self, code: str, text: str) -> str:
        """Colour a text, where colour is wanted."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.color else text


def to_text(verdict: Verdict, style: Style) -> str:
    """Write the findings, then one sentence on all of them."""
    lines: list[str] = []
    for file, group in groupby(verdict.findings, key=lambda finding: finding.place.file):
        lines += [*_file(file, list(group), style), ""]
    ink = next((_INKS[s] for s in Severity if verdict.count(s)), "1;32")
    return "\n".join([*lines, style.ink(ink, verdict.sentence)]) + "\n"


def _file(file: str, findings: Sequence[Finding], style: Style) -> Iterator[str]:
    counts = Counter(finding.fault.severity for finding in findings)
    summary = ", ".join(f"{counts[s]} {s.kata}" for s in Severity if counts[s])
    yield style.ink("1", f"{printable(file)} ({summary})")
    seen: Counter[str] = Counter()
    total = Counter(finding.fault.code for finding in findings)
    for finding in findings:
        code = finding.fault.code
        seen[code] += 1
        folds = not style.everything and total[code] > SHOWN + 1
        if not folds or seen[code] <= SHOWN:
            yield ""
            yield from _finding(finding, style)
        if folds and seen[code] == SHOWN:
            yield ""
            yield _folded([f for f in findings if f.fault.code == code][SHOWN:], style)


def _folded(rest: Sequence[Finding], style: Style) -> str:
    numbers = list(dict.fromkeys(str(finding.place.position.line) for finding in rest))
    more = ", ..." if len(numbers) > FOLDED_LINES else ""
    where = f"baris {', '.join(numbers[:FOLDED_LINES])}{more}"
    sentence = f"... dan {len(rest)} temuan {rest[0].fault.code} lain pada {where}. Tampilkan semuanya dengan --all."
    return style.ink("2", f"  {sentence}")


def _finding(finding: Finding, style: Style) -> Iterator[str]:
    severity, ink = finding.fault.severity, _INKS[finding.fault.severity]
    kind = style.ink(ink, f"{finding.fault.code} {severity.kata}:")
    yield f"{style.ink('1', _where(finding.place))} {kind} {printable(finding.message)}"
    yield from _excerpt(finding.place, style, ink)
    for related in finding.related:
        yield f"  Lihat juga {_where(related.place)} {printable(related.message)}"
    if finding.help:
        yield f"  {style.ink('1;32', 'Perbaikan:')} {printable(finding.help)}"


def _where(place: Place) -> str:
    """Name a place so that editors and terminals make a link of it."""
    return f"{printable(place.file)}:{place.position.line}:{place.position.column}:"


def _excerpt(place: Place, style: Style, ink: str) -> Iterator[str]:
    """Show the line of the source and mark the place, cut to the width around the marker."""
    if not place.source.strip():
        return
    at = place.position
    gutter = f"{at.line:>4} | "
    room = max(20, style.width - len(gutter))
    start = at.column - 1
    end = max(at.end_column - 1 if at.end_line == at.line else len(place.source), at.column)
    # A line may be megabytes long: what is far from the marker is not even looked at.
    far = 4 * room
    stretches = (
        place.source[max(0, start - far) : start],
        place.source[start : min(end, start + far)] or " ",
        place.source[end : end + far],
    )
    before, marked, after = (printable(stretch.replace("\t", " ")) for stretch in stretches)
    before, marked, after = _fit(before, marked, after, room)
    yield style.ink("2", gutter) + (before + marked + after).rstrip()
    marks = "^" * max(1, cells(marked))  # a mark of writing has no width of its own
    yield style.ink("2", f"{'|':>{len(gutter) - 1}} ") + " " * cells(before) + style.ink(ink, marks)


def _fit(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """Cut a line to so many cells: first its indentation, then what is far from the marked stretch."""
    after = after.rstrip()
    if cells(before + marked + after) <= room:
        return before, marked, after
    before = before.lstrip()
    whole, marked = marked, beginning(marked, room - CONTEXT)
    if marked != whole:
        after = ""
    free = room - cells(marked)
    before = ending(before, max(free * 2 // 3, free - cells(after)))
    return before, marked, beginning(after, free - cells(before))
