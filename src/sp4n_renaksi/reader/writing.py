"""How a text is written as a value in YAML, so that it is read as that text again."""

import re

_PLAIN = re.compile(r"(?!null$)[^\W_](?:[\w ().&/-]*[\w).])?", re.IGNORECASE)


_INNER = re.compile(r"[^\W_](?:[\w ().&/!;-]*[\w).!])?")
_BLOCKS = ("|", ">")


def written(text: str, style: str) -> str:
    """Write a printable text in the style of the one that it replaces: plain (`""`) where that is safe, else quoted."""
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    if not style and _PLAIN.fullmatch(text):
        return text
    return '"' + _escaped(text) + '"'


def inserted(words: str, whole: str, style: str) -> str | None:
    """Write words that stand within a text in place of others; `whole` is the text that then stands there.

    None where the style of the text cannot hold them: no more signs may come into a plain text than letters and such.
    """
    if not words or words != words.strip():
        return None
    if style == "'":
        return words.replace("'", "''")
    if style == '"':
        return _escaped(words)
    if style in _BLOCKS:
        return words
    return words if _INNER.fullmatch(words) and whole.casefold() != "null" else None


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
