"""What the loop does not look at: each thing is looked for only in a text that has the sign of it."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import Any

from yaml.events import DocumentEndEvent

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, hides, line_at, position_at, short
from sp4n_renaksi.reader.events import Events
from sp4n_renaksi.reader.extras import command, merge
from sp4n_renaksi.reader.kinds import ENDS, ENTRIES, SCALAR, STARTS, position_of
from sp4n_renaksi.reader.offsets import origins
from sp4n_renaksi.reader.scene import at
from sp4n_renaksi.reader.signs import escape_fault, other_space, special_mark

_HASH = re.compile(r"#[^\s#!]")
_BLOCK = re.compile(r"[|>]\d")
_CUT = re.compile(r"[ \t]+(#[^\s#!][^\r\n]*)")
_BEFORE_VALUES = " \t\r\n[{,"
_OTHER_SPACES = "\u00a0\u2007\u202f\u3000"


def second_look(events: Events) -> Iterator[TextFault]:
    """Look again at the first document, as far as it was taken, for what its text has the signs of."""
    looks = [look for has_sign, look in _LOOKS if has_sign(events.text)]
    if not looks:
        return
    for event in events.taken:
        if type(event) is SCALAR or type(event) in STARTS:
            for look in looks:
                if fault := look(events.text, event):
                    yield fault
        elif type(event) is DocumentEndEvent:
            return


def _cut_by_hash(text: str, event: Any) -> TextFault | None:
    """Give what ` #` cut off: without a space behind it, it is rather a number than a comment."""
    if type(event) is not SCALAR or not event.implicit[0]:
        return None
    found = _CUT.match(text, event.end_mark.index)
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
    if type(event) is not SCALAR or event.style != '"' or not (hidden := hides(event.value)):
        return None
    start, end = event.start_mark.index, event.end_mark.index
    known = origins(text[start:end], event.value, '"')
    index = start + known[hidden.start()] if known else start
    return escape_fault(position_at(text, index))


def _empty_block(text: str, event: Any) -> TextFault | None:
    """Find `target: >9`, which is no text but the beginning of one."""
    mark = event.start_mark
    if type(event) is SCALAR and event.style in {"|", ">"} and not event.value and text[mark.index + 1].isdigit():
        return special_mark(line_at(text, mark.index - mark.column), mark.line, mark.column)
    return None


def _name_behind_other_space(text: str, event: Any) -> TextFault | None:
    """Find a name with a space before it that is not the one of the space bar: to the eye it is the right name."""
    if type(event) is not SCALAR or event.value[:1] not in _OTHER_SPACES or not event.value:
        return None
    if event.implicit[0] and text.startswith(":", event.end_mark.index):
        return other_space(event.start_mark.line, event.start_mark.column, event.value[0])
    return None


def _has_command(text: str) -> bool:
    """Whether `&name` or `!` stands where a value may begin; `SP4N-LAPOR!` and `monitoring & evaluasi` do not."""
    return any(before[-1:] in _BEFORE_VALUES for before in text.split("!")[:-1]) or any(
        before[-1:] in _BEFORE_VALUES and after[:1].strip() for before, after in pairwise(text.split("&"))
    )


_LOOKS: tuple[tuple[Callable[[str], Any], Callable[[str, Any], TextFault | None]], ...] = (
    (_has_command, command),
    (lambda text: "<" in text, merge),
    (_HASH.search, _cut_by_hash),
    (lambda text: "\\" in text, _hidden_by_escape),
    (_BLOCK.search, _empty_block),
    (lambda text: any(space in text for space in _OTHER_SPACES), _name_behind_other_space),
)


def repeated_keys(taken: Sequence[Any], repeated: Collection[int]) -> Iterator[TextFault]:
    """Say where the keys at these indices were written first, and what stands at both places."""
    frames: list[dict[str, tuple[Any, Any]] | None] = []
    key: Any = None
    for event in taken if repeated else ():
        kind = type(event)
        if kind in ENDS:
            frames.pop()
        elif kind is SCALAR or kind in STARTS:
            entries = frames[-1] if frames else None
            if entries is not None and key is None:
                if kind is not SCALAR:
                    return  # a container for a name: building stopped here
                key = event
                continue
            if entries is not None:
                first = entries.setdefault(key.value, (key, event))
                if key.start_mark.index in repeated:
                    yield _twice(*first, key, event)
                key = None
            if kind in STARTS:
                frames.append({} if kind is ENTRIES else None)


def _twice(first_key: Any, first: Any, key: Any, second: Any) -> TextFault:
    name, place, earlier = short(key.value), position_of(key), position_of(first_key)
    values = f"{_said(first)}pada baris {earlier.line} dan {_said(second)}pada baris {place.line}"
    kept = _said(first).strip() or "yang pertama"
    return TextFault(
        faults.ISIAN_GANDA,
        f"Isian `{name}` tertulis dua kali: {values}.",
        place,
        f"Hapus salah satu. (Pemeriksaan dilanjutkan dengan {kept}.)",
        [("pertama kali tertulis di sini.", earlier)],
    )


def _said(event: Any) -> str:
    if type(event) is not SCALAR:
        return ""
    return f"`{short(' '.join(event.value.split()), 40)}` " if event.value.strip() else "belum diisi "
