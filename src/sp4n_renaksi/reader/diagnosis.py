"""Why the parser stopped, in words of an officer: read from the text around the place more than from its English."""

from collections.abc import Callable, Sequence
from typing import Any

from yaml import MarkedYAMLError

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.finding import Position
from sp4n_renaksi.reader import enclosures, lines, signs
from sp4n_renaksi.reader.decoding import TextFault, position_at, split_lines
from sp4n_renaksi.reader.scene import Scene

MAX_DEPTH = 32

_MISTAKES: tuple[Callable[[Scene], TextFault | None], ...] = (
    signs.backslash,
    signs.tab,
    signs.leading_mark,
    lines.colon,
    lines.no_name,
    lines.no_entry,
    enclosures.behind_quote,
    enclosures.behind_bracket,
    enclosures.quote_not_closed,
    enclosures.comma_alone,
    enclosures.bracket_not_closed,
    lines.cut_sentence,
    lines.list_or_entry,
    lines.behind_end,
    lines.misaligned,
)
"""Frequent mistakes, the surest first: the first that knows the scene speaks."""


def diagnose(error: Exception, text: str, taken: Sequence[Any]) -> TextFault:
    """Word what stopped a parser (either of the two) as a fault with its place; `taken` are the events before it."""
    if not isinstance(error, MarkedYAMLError) or (error.problem_mark or error.context_mark) is None:
        return _without_mark(text, taken)
    scene = Scene(error, text, taken)
    if "nesting depth" in (error.problem or ""):  # libyaml's own limit, met while it looks ahead
        return too_deep(scene.here)
    for mistake in _MISTAKES:
        if fault := mistake(scene):
            return fault
    return TextFault(
        faults.TIDAK_TERBACA,
        "Susunan berkas tidak dapat dibaca mulai dari sini.",
        scene.here,
        "Periksa tanda kutip, kurung dan jarak menjorok pada baris ini dan baris sebelumnya.",
    )


def too_deep(place: Position) -> TextFault:
    """Say that containers stand in each other deeper than any plan has them."""
    message = f"Isian di sini bertingkat lebih dari {MAX_DEPTH}."
    return TextFault(faults.TERLALU_DALAM, message, place, "Periksa kurung dan jarak menjorok di sekitarnya.")


def _without_mark(text: str, taken: Sequence[Any]) -> TextFault:
    """The pure parser's Python stumbled over a number: that of an escape, or of a directive."""
    done = taken[-1].end_mark.index if taken else 0
    index = text.find("\\", done)
    if index >= 0:
        return signs.escape_fault(position_at(text, index))
    place = position_at(text, text.find("%", done))
    return signs.special_mark(split_lines(text)[place.line - 1], place.line - 1, place.column - 1)
