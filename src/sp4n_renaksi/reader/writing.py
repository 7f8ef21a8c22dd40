"""How a text is written as a value in YAML, so that it is read as that text again."""

import re

_PLAIN = re.compile(r"(?!null$)[^\W_](?:[\w ().&/-]*[\w).])?", re.IGNORECASE)


def written(text: str, style: str) -> str:
    """Write a printable text in the style of the one that it replaces: plain (`""`) where that is safe, else quoted."""
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    if not style and _PLAIN.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
