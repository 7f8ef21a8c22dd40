"""Text from files made fit for Markdown: it is read as words, wherever in a line it stands."""

import re
from collections.abc import Iterable, Iterator, Sequence

from sp4n_renaksi.report.plain import printable

_code = re.compile(r"(?<!`)(`[^`]+`)(?!`)")
_special = re.compile(
    r"[\\`*\[\]<~$|]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word an underscore is one to Markdown as well
    r"|&(?=[#A-Za-z0-9]+;)"
    r"|:(?=//)|(?<=\S)@(?=\S)|(?<=[Ww]{3})\."  # an address would become a link
)


def words(text: str) -> str:
    """Escape a text; what stands in backticks is code, as everywhere in our messages."""
    return "".join(map(_piece, _code.split(printable(text))))


def _piece(piece: str) -> str:
    if _code.fullmatch(piece) and "\\|" not in piece:  # a table would end at such a sign
        return piece.replace("|", "\\|")
    return _special.sub(r"\\\g<0>", piece)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: Sequence[str] = ()) -> Iterator[str]:
    """Write a table of cells that are Markdown already; the columns named in `numbers` stand right."""
    yield _row(heads)
    yield _row(["---:" if head in numbers else "---" for head in heads])
    yield from map(_row, rows)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
