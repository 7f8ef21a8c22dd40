"""All that is written in a plan, gone through once: its texts, the values that are not yet certain, its dates."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple, get_args

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.angka import Angka, Besaran
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.butir import Nilai, NilaiButir
from sp4n_renaksi.model.jam import Jam, Pukul
from sp4n_renaksi.model.plan import PROSE, ROOT, Plan
from sp4n_renaksi.model.tahun import Rentang, RentangTahun
from sp4n_renaksi.model.teks import Refusal
from sp4n_renaksi.model.waktu import HariTanggal, Tanggal

Value = Angka | Rentang | HariTanggal | Pukul | Nilai

_READERS: dict[type, Callable[[str], Value]] = {
    kind: get_args(annotated)[1]
    for kind, annotated in (
        (Angka, Besaran),
        (Rentang, RentangTahun),
        (HariTanggal, Tanggal),
        (Pukul, Jam),
        (Nilai, NilaiButir),
    )
}
"""Each kind of value with the annotated type that reads it."""

_PLAIN = frozenset((int, bool))

_WORDS_ONLY = bytes(code if chr(code).isascii() and chr(code).isalnum() else ord(" ") for code in range(256))
"""Puts a space for every byte that is no part of a word."""

_HEADS = frozenset(("kop", "baris", "penanda_tangan"))

_waits = re.compile(r"\b(?:belum|akan|menyusul)\b|(?:^|, )[–—-]+(?:$|,)", re.IGNORECASE)


class Contents(NamedTuple):
    """The texts of all sections and of the prose, each by the loc of what holds it and its step in there."""

    texts: Sequence[tuple[Loc, str | int, str]]
    unsure: Sequence[tuple[Loc, Value]]
    dates: Sequence[tuple[Loc, HariTanggal]]
    """The dates that also name the day."""
    whole: str
    """All texts, each on lines of its own."""
    starts: Sequence[int]
    """Where each text begins in there."""
    words: frozenset[bytes]
    """All words of ASCII letters and digits, in the case they are written in, but for those of heads and guests."""

    def places_of(self, mark: str) -> Iterator[tuple[Loc, str, int]]:
        """Give each place where a mark stands: the loc of its text, the text, and the index in there."""
        at = self.whole.find(mark)
        while at >= 0:
            index = bisect_right(self.starts, at) - 1
            holder, step, text = self.texts[index]
            yield (*holder, step), text, at - self.starts[index]
            at = self.whole.find(mark, at + 1)

    def containing(self, marks: Iterable[str]) -> Iterator[tuple[Loc, str]]:
        """Give the texts in which at least one of the marks stands; cheap where none does."""
        found: set[int] = set()
        for mark in marks:
            at = self.whole.find(mark)
            while at >= 0:
                index = bisect_right(self.starts, at)
                found.add(index - 1)
                at = self.whole.find(mark, self.starts[index]) if index < len(self.starts) else -1
        for index in sorted(found):
            holder, step, text = self.texts[index]
            yield (*holder, step), text


def is_unsure(value: Value) -> bool:
    """Whether nothing but the text of a value is known."""
    return not value[1] and value == type(value)(value.teks)


def is_missing(value: Value | None) -> bool:
    """Whether nothing is there yet, or only a dash or words that say so (`belum ditetapkan`)."""
    return value is None or (is_unsure(value) and _waits.search(value.teks) is not None)


def readable(value: Value) -> Value | None:
    """Give the value that stands beside the dots of a form (`...56%`), None where none does."""
    rest = value.teks.strip(" .…")
    if rest == value.teks or not any(char.isdigit() for char in rest):
        return None
    try:
        read = _READERS[type(value)](rest)
    except Refusal:
        return None
    return None if is_unsure(read) else read


def collect(plan: Plan) -> Contents:
    """Go through a plan once."""
    texts: list[tuple[Loc, str | int, str]] = []
    unsure: list[tuple[Loc, Value]] = []
    dates: list[tuple[Loc, HariTanggal]] = []
    stack = list(_sections(plan))
    while stack:
        loc, holder = stack.pop()
        for step, value in _entries(holder):
            if not value:
                continue
            kind = type(value)
            if kind is str:
                texts.append((loc, step, value))
            elif kind in _READERS:
                if is_unsure(value):
                    unsure.append(((*loc, step), value))
                elif kind is HariTanggal and value.hari:
                    dates.append(((*loc, step), value))
            elif kind not in _PLAIN:
                stack.append(((*loc, step), value))
    texts += [((PROSE,), chapter, text) for chapter, text in plan.naskah.items()]
    whole = "\n".join([text for _, _, text in texts])
    starts = [*accumulate([len(text) + 1 for _, _, text in texts], initial=0)][:-1]
    said = "\n".join([text for loc, _, text in texts if loc[-1] not in _HEADS and "peserta" not in loc])
    words = frozenset(said.encode("ascii", "replace").translate(_WORDS_ONLY).split())
    return Contents(texts, unsure, dates, whole, starts, words)


def _sections(plan: Plan) -> Iterator[tuple[Loc, Model]]:
    for name in (ROOT, "tim", "kategorisasi", "prioritas", "sasaran", "program", "dukungan"):
        if (section := getattr(plan, name)) is not None:
            yield (name,), section
    for penilaian in plan.penilaian:
        yield penilaian.loc, penilaian.asesmen
    for risalah in plan.berita_acara:
        yield risalah.loc, risalah.berita_acara


def _entries(holder: Any) -> Iterable[tuple[str | int, Any]]:
    """Give what a model, a list or a mapping holds, by the steps of a loc."""
    kind = type(holder)
    if kind is tuple:
        return enumerate(holder)
    if kind is dict:
        return [(str(key), value) for key, value in holder.items()]
    entries: Iterable[tuple[str, Any]] = holder.__dict__.items()
    return entries
