"""Runs of text -> Markdown: emphasis by marks, words escaped, for our own prose and for the Markdown of a document."""

from collections.abc import Callable, Iterator
from itertools import groupby

from sp4n_renaksi.tables.inline import Inlines, Reference, Run, is_word


def marked(inlines: Inlines, escape: Callable[[str], str], refer: Callable[[Reference], str]) -> str:
    """Write inlines with `**` and `_`; `escape` makes words safe, `refer` writes a reference.

    A mark that Markdown would not see as one there (a word goes on right beside it) is left out: words before looks.
    """

    def words(start: int, stop: int) -> str:
        return "".join(refer(i) if isinstance(i, Reference) else escape(i.text) for i in inlines[start:stop])

    def italics(start: int, stop: int) -> str:
        return "".join(
            _wrapped(words(a, b), "_", inlines, a, b) if italic else words(a, b)
            for italic, a, b in _stretches(inlines, "italic", start, stop)
        )

    return "".join(
        _wrapped(italics(a, b), "**", inlines, a, b) if bold else italics(a, b)
        for bold, a, b in _stretches(inlines, "bold", 0, len(inlines))
    )


def _stretches(inlines: Inlines, look: str, start: int, stop: int) -> Iterator[tuple[bool, int, int]]:
    """Cut a part of the inlines into stretches that have a look, or have it not."""
    for on, group in groupby(inlines[start:stop], key=lambda item: isinstance(item, Run) and bool(getattr(item, look))):
        end = start + len(list(group))
        yield on, start, end
        start = end


def _wrapped(written: str, mark: str, inlines: Inlines, start: int, stop: int) -> str:
    """Put marks around the words, spaces at the edges outside of them."""
    core = written.strip(" ")
    left, right = written[: len(written) - len(written.lstrip(" "))], written[len(written.rstrip(" ")) :]
    before = "" if left else _edge(inlines[start - 1 : start], last=True)
    after = "" if right else _edge(inlines[stop : stop + 1], last=False)
    if not core or core[0].isspace() or core[-1].isspace() or is_word(before) or is_word(after):
        return written
    return f"{left}{mark}{core}{mark}{right}"


def _edge(neighbour: Inlines, *, last: bool) -> str:
    """Give the character of a neighbour that touches the marks; a reference is taken for a word."""
    if not neighbour:
        return ""
    item = neighbour[0]
    return (item.text[-1:] if last else item.text[:1]) if isinstance(item, Run) else "x"
