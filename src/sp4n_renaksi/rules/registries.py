"""The registries that rules judge by: limits, and lists of words; each entry says where it comes from."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from sp4n_renaksi.data import read_data


@cache
def registry(name: str) -> Any:
    """Give the content of a registry, read at the first plan that needs it."""
    return read_data(f"{name}.yaml").data


@cache
def limit(name: str) -> int:
    """Give a limit of `ambang.yaml`, a whole number in the unit that is said there."""
    return int(registry("ambang")[name]["batas"])


@cache
def words(name: str, *lists: str) -> str:
    """Give the pattern of any of the words in these lists of a registry, as whole words."""
    return phrases(row["teks"] for key in lists for row in registry(name)[key])


def phrases(texts: Iterable[str]) -> str:
    """Give the pattern of any of these phrases, as whole words, whatever stands between them in white space."""
    spaced = (r"\s+".join(map(re.escape, text.split())) for text in texts)
    return rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)"


@cache
def found_by(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of words once; capital letters do not count."""
    return re.compile(pattern, re.IGNORECASE)
