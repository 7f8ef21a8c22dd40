"""What is left of a form in a text: dots, lines, words in brackets, and the guideline's own sentences."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Self

from sp4n_renaksi.rules.registries import registry

_DOTS = r"(?:\.{3,}|…+)"
_SIGNS = (
    ("...", _DOTS),
    ("…", "…+"),
    ("____", r"(?<!_)(?!^_+[ \t]*$)_{4,}"),
    ("{", r"\{\{[^{}\n]*\}\}"),
    ("xxx", r"\bx{3,}\b"),
)
_LEADER = 5
"""So many dots are no ellipsis, whatever stands around them; only a table of contents has them before a page number."""

_NEAR = 30
"""So many characters around dots say what they are."""

_page_number = re.compile(r"[ \t]*(?:[0-9]+|[ivxlc]+)[ \t]*(?:\n|$)")


class Forms(NamedTuple):
    """The signs of a form, each with a mark that a text must contain to be looked at closely."""

    signs: Sequence[tuple[str, re.Pattern[str]]]
    waiting: re.Pattern[str]
    """A word before dots that wait for content."""
    instructions: Mapping[str, Sequence[tuple[str, re.Pattern[str]]]]
    """By chapter, each with its first word as its mark."""

    @classmethod
    @cache
    def of_data(cls) -> Self:
        """Read `sisa_isian.yaml`, at the first plan."""
        data = registry("sisa_isian")
        bracketed, loose, waiting = (
            [row["teks"] for row in data[key]] for key in ("dalam_kurung", "lepas", "menunggu_isi")
        )
        instructions: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for row in data["petunjuk"]:
            words = row["teks"].split()
            pattern = re.compile(r"\s+".join(map(re.escape, words)))
            instructions.setdefault(row["naskah"], []).append((words[0], pattern))
        return cls(
            [*_signs(bracketed, loose)],
            re.compile(rf"\b(?:{'|'.join(waiting)})[ :]*$", re.IGNORECASE),
            instructions,
        )

    def residues(self, text: str) -> Iterator[tuple[int, int]]:
        """Give the stretches of a text that are left of a form, the longest where they overlap."""
        found = [match for mark, pattern in self.signs if mark in text for match in pattern.finditer(text)]
        end = 0
        for match in sorted(found, key=lambda match: (match.start(), -match.end())):
            if match.start() >= end and (match[0].strip(".…") or self._waits(match)):
                yield match.span()
                end = match.end()

    def _waits(self, dots: re.Match[str]) -> bool:
        """Whether dots stand for missing content; an ellipsis in a sentence or a list does not."""
        text, start, end = dots.string, dots.start(), dots.end()
        before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
        if len(dots[0]) >= _LEADER or dots[0].startswith("……"):
            return _page_number.match(after) is None
        if before[-1:].isalnum() and after.startswith("("):
            return True
        alone = len(text) <= _NEAR and not text.strip(" .…")
        return alone or self.waiting.search(before) is not None


def _signs(bracketed: list[str], loose: list[str]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Give all signs; the mark of a word leaves its first letter out, which may be a capital."""
    for mark, pattern in _SIGNS:
        yield mark, re.compile(pattern, re.MULTILINE)
    beginnings = {words.rpartition(" ")[0] for words in bracketed}
    for beginning in sorted(beginnings):
        ends = "|".join(words for words in bracketed if words.startswith(f"{beginning} "))
        yield beginning[1:], re.compile(rf"(?:{_DOTS}\s*)?[(\[][\s_]*(?:{ends})[^)\]\n]*[)\]]", re.IGNORECASE)
    for words in loose:
        yield words[1:], re.compile(words, re.IGNORECASE)
