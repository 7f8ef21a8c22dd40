"""Scores of questions that a sentence speaks of: `butir 1, 3, dan 6 bernilai 3`."""

import re
from collections.abc import Iterator

from sp4n_renaksi.rules.registries import found_by

_NUMBERS = (
    r"butir\s+(?P<butir>[0-9]{1,3}(?:(?:\s*,\s*(?:dan\s+)?|\s+dan\s+(?:butir\s+)?|\s*(?:-|–|s\.d\.)\s*)[0-9]{1,3})*)"
)
_MORE = r"(?!\s*(?:,?\s*(?:dan\s+)?[0-9]|\.[0-9]|[-–]|(?:atau|sampai|s\.d\.|ke\s+atas|ke\s+bawah)))"
"""What makes a number behind `bernilai` part of something longer: a fraction, a list, a span."""

_SAID = rf"\b{_NUMBERS}\s+bernilai\s+(?P<nilai>[1-4]){_MORE}"
_BRACKETED = rf"\bbernilai\s+(?P<nilai>[1-4])\s*\(\s*{_NUMBERS}\s*\)"
_SPAN = r"([0-9]+)(?:\s*(?:-|–|s\.d\.)\s*([0-9]+))?"


def scores_said(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Give the questions that a text gives a score, with the score and the stretch that says so."""
    for pattern in (_SAID, _BRACKETED):
        for found in found_by(pattern).finditer(text):
            for part in re.finditer(_SPAN, found["butir"]):
                first, last = int(part[1]), int(part[2] or part[1])
                for nomor in range(first, last + 1):
                    yield nomor, int(found["nilai"]), found.span()
