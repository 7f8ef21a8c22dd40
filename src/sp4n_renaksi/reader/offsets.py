"""Where each character of a value stands in the text: YAML folds lines, drops indentation and reads escapes."""

import re
from collections.abc import Iterator
from itertools import islice, repeat

_BREAK = re.compile("\r\n|\r|\n")
_FOLD = rf"(?P<fold>[ \t]*(?:{_BREAK.pattern})[ \t\r\n]*)"
_ESCAPED_FOLD = rf"(?P<gone>\\(?:{_BREAK.pattern})[ \t\r\n]*)"
_TOKENS = {
    "'": re.compile(rf"{_FOLD}|''|."),
    '"': re.compile(rf"{_ESCAPED_FOLD}|\\x..|\\u.{{4}}|\\U.{{8}}|\\.|{_FOLD}|."),
    "": re.compile(rf"{_FOLD}|."),
}
_LINE = re.compile(r"[^\r\n]+")
_SIGN = re.compile(r"\\([\"\\/])")


def origins(raw: str, value: str, style: str) -> list[int] | None:
    """Give for each character of a value its index in the raw text of the scalar; None where they do not match."""
    if raw == value:
        return list(range(len(raw)))
    found = list(_of_block(raw, value) if style in {"|", ">"} else _of_flow(raw, style))
    return found if len(found) == len(value) else None


def exact(raw: str, value: str, style: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the stretch of the raw text that holds a stretch of the value and nothing else; None where none does.

    White space at an edge may belong to a folded line, so a stretch that has it there is not told.
    """
    known, words = origins(raw, value, style), value[start:end]
    if not known or words != words.strip():
        return None
    last = known[end - 1]
    double = raw.startswith("''", last) if style == "'" else style == '"' and raw[last] == "\\"
    first, stop = known[start], last + 1 + double
    return (first, stop) if _unescaped(raw[first:stop], style) == words else None


def _unescaped(raw: str, style: str) -> str:
    """Read the signs that `writing` writes doubled or escaped; any other escape stays, and so matches no value."""
    if style == '"':
        return _SIGN.sub(r"\1", raw)
    return raw.replace("''", "'") if style == "'" else raw


def _of_flow(raw: str, style: str) -> Iterator[int]:
    edge = len(style)
    for token in _TOKENS[style].finditer(raw, edge, len(raw) - edge):
        breaks = len(_BREAK.findall(token[0])) if token.lastgroup else 0
        length = max(1, breaks - 1) if token.lastgroup == "fold" else breaks - 1 if breaks else 1
        yield from repeat(token.start(), length)


def _of_block(raw: str, value: str) -> Iterator[int]:
    """Each line stands in the value without its indentation; what lies between belongs to the line before."""
    done, before = 0, 0
    for line in islice(_LINE.finditer(raw), 1, None):
        words = line[0].lstrip(" ")
        start = value.find(words, done) if words else -1
        if start >= 0:
            yield from repeat(before, start - done)
            yield from range(line.end() - len(words), line.end())
            done, before = start + len(words), line.end()
    yield from repeat(before, len(value) - done)
