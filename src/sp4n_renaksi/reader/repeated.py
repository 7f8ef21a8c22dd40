"""Keys that their mapping already had: both places, and what stands at each."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, short
from sp4n_renaksi.reader.kinds import ENDS, ENTRIES, SCALAR, STARTS, position_of


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
    return f"`{short(' '.join(event.value[:200].split()), 40)}` " if event.value.strip() else "belum diisi "
