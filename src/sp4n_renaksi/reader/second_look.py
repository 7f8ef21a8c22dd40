"""What the loop does not look at: each thing is looked for only in a text that has the sign of it."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from yaml.events import DocumentEndEvent

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, hides, line_at, position_at, short
from sp4n_renaksi.reader.events import Events
from sp4n_renaksi.reader.extras import command, merge
from sp4n_renaksi.reader.kinds import SCALAR, STARTS
from sp4n_renaksi.reader.offsets import origins
from sp4n_renaksi.reader.scene import at
from sp4n_renaksi.reader.signs import escape_fault, other_space, special_mark

_HASH = re.compile(r"#[^\s#!]")
_CUT = re.compile(r"[ \t]+(#[^\s#!][^\r\n]*)")
_BEFORE_VALUES = " \t\r\n[{,"
_OTHER_SPACES = "\u00a0\u2007\u202f\u3000"


def second_look(events: Events) -> Iterator[TextFault]:
    """Look again at the first document, as far as it was taken, for what its text has the signs of."""
    looks = [look for has_sign, look in _LOOKS if has_sign(events.text)]
    if not looks:
        return
    at_containers = [look for look in looks if look is command]
    for event in events.taken:
        kind = type(event)
        if kind is DocumentEndEvent:
            return
        for look in looks if kind is SCALAR else at_containers if kind in STARTS else ():
            if fault := look(events.text, event):
                yield fault


def _cut_by_hash(text: str, event: Any) -> TextFault | None:
    """Give what ` #` cut off: without a space behind it, it is rather a number than a comment."""
    found = _CUT.match(text, event.end_mark.index) if event.implicit[0] else None
    if found is None:
        return None
    lost = found[1].rstrip()
    return TextFault(
        faults.TANDA_PAGAR,
        f"Tulisan sesudah ` #` dianggap komentar dan tidak terbaca: `{short(lost)}`.",
        at(event.end_mark.line, event.end_mark.column + found.start(1) - found.start(), len(lost)),
        "Bila itu bagian dari isi, apit seluruh isi dengan tanda kutip; bila memang komentar, beri spasi sesudah `#`.",
    )


def _hidden_by_escape(text: str, event: Any) -> TextFault | None:
    r"""Find a character that nobody sees, written as an escape such as `\e`."""
    if event.style != '"' or not (hidden := hides(event.value)):
        return None
    start, end = event.start_mark.index, event.end_mark.index
    known = origins(text[start:end], event.value, '"')
    index = start + known[hidden.start()] if known else start
    return escape_fault(position_at(text, index))


def _empty_block(text: str, event: Any) -> TextFault | None:
    """Find `target: >9`, which is no text but the beginning of one."""
    mark = event.start_mark
    if event.style in {"|", ">"} and not event.value and text[mark.index + 1 : mark.index + 2].isdigit():
        return special_mark(line_at(text, mark.index - mark.column), mark.line, mark.column)
    return None


def _name_behind_other_space(text: str, event: Any) -> TextFault | None:
    """Find a name with a space before it that is not the one of the space bar: to the eye it is the right name."""
    if (
        event.value
        and event.value[0] in _OTHER_SPACES
        and event.implicit[0]
        and text.startswith(":", event.end_mark.index)
    ):
        return other_space(event.start_mark.line, event.start_mark.column, event.value[0])
    return None


def _has_command(text: str) -> bool:
    """Whether `&name` or `!` stands where a value may begin; `SP4N-LAPOR!` and `monitoring & evaluasi` do not."""
    if "!" in text and any(before[-1:] in _BEFORE_VALUES for before in text.split("!")[:-1]):
        return True
    pieces = pairwise(text.split("&")) if "&" in text else ()
    return any(before[-1:] in _BEFORE_VALUES and after[:1].strip() for before, after in pieces)


_LOOKS: tuple[tuple[Callable[[str], Any], Callable[[str, Any], TextFault | None]], ...] = (
    (_has_command, command),
    (lambda text: "<" in text, merge),
    (_HASH.search, _cut_by_hash),
    (lambda text: "\\" in text, _hidden_by_escape),
    (lambda text: "|" in text or ">" in text, _empty_block),
    (lambda text: any(space in text for space in _OTHER_SPACES), _name_behind_other_space),
)
