"""Patterns of written forms: one pattern both for reading and for JSON Schema."""

import re
from functools import cache

from sp4n_renaksi.model.base import JsonSchema


@cache
def bentuk(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of a written form at its first use; it reads texts whose white space is single spaces."""
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


def pola(pattern: str) -> str:
    """Write a pattern for JSON Schema (ECMA 262): no flag for letter case, any white space where one space stands."""
    return re.sub(r"\\.|\[[^\]]*\]| \??|[a-z]", _token, pattern)


def _token(found: re.Match[str]) -> str:
    token = found[0]
    if token.startswith("["):
        return token.replace("a-z", "A-Za-z").replace(" ", r"\s")
    if token.startswith(" "):
        return r"\s*" if token.endswith("?") else r"\s+"
    return f"[{token.upper()}{token}]" if token.isalpha() else token


def tulisan(pattern: str) -> JsonSchema:
    """JSON Schema of a text of this form, or of an empty one."""
    return {"type": "string", "pattern": rf"^\s*(?:(?:{pola(pattern)})\s*)?$"}
