"""How wide each column of a table is: room for every word where the page has it, and the rest for long texts."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.tables.inline import Inlines, Reference
from sp4n_renaksi.tables.table import Table, Width

_LETTER = 100
"""The width of a letter of a table, in twips, by a cautious guess."""
_EDGES = 200
_TICK = 620
"""The width of a column whose head is set on its side: two lines of it."""
_TICK_WORDS = 9
_NARROWEST = 480
_GREED = 0.6
"""How much more room a text gets that is longer than another; 1 would be as many times more."""
_HAND = 25**_GREED
"""The least that a column wishes for which is written in by hand: as one that holds 25 letters."""
_SIGNED = 1 / 5
"""The part of a page for the last column of a table that is written in by hand."""


def column_widths(table: Table, room: int) -> list[int]:
    """Share the room of a page among the columns, all in twips."""
    least = [max(_NARROWEST, _EDGES + _LETTER * longest) for longest in _longest_words(table)]
    most = [max(low, _EDGES + _LETTER * longest) for low, longest in zip(least, _longest_lines(table), strict=True)]
    for at, column in enumerate(table.columns):
        if column.width is Width.TICK:
            head = column.heads[-1]
            whole = _EDGES + _LETTER * letters(head)
            least[at] = most[at] = _TICK if upright(head, column.width, 1) else max(least[at], whole)
    wishes = _wishes(table)
    if table.roomy:
        most = [low if column.width is Width.NUMBER else room for low, column in zip(least, table.columns, strict=True)]
        wishes = [max(wish, _HAND) for wish in wishes]
        least[-1] = most[-1] = max(least[-1], round(room * _SIGNED))
    if sum(least) >= room:
        widths = [width * room // sum(least) for width in least]
    else:
        widths = _shared(least, most, wishes, room)
    widths[widths.index(max(widths))] += room - sum(widths)
    return widths


def _shared(least: Sequence[int], most: Sequence[int], wishes: Sequence[float], room: int) -> list[int]:
    """Give what is left to the columns that can use it, and to all of them once each has its longest line."""
    widths = list(least)
    growing = [at for at in range(len(widths)) if most[at] > widths[at]]
    while growing and room > sum(widths):
        unit = (room - sum(widths)) / sum(wishes[at] for at in growing)
        full = [at for at in growing if widths[at] + wishes[at] * unit >= most[at]]
        for at in full or growing:
            widths[at] = most[at] if full else widths[at] + int(wishes[at] * unit)
        growing = [at for at in growing if at not in full] if full else []
    left = room - sum(widths)
    wide = [at for at in range(len(widths)) if most[at] > least[at]] or list(range(len(widths)))
    return [width + (left // len(wide) if at in wide else 0) for at, width in enumerate(widths)]


def upright(words: Inlines, width: Width, columns: int) -> bool:
    """Whether a head is set on its side: words above a column that is only as wide as a tick."""
    return width is Width.TICK and columns == 1 and letters(words) > _TICK_WORDS


def _cells(table: Table) -> Iterator[tuple[int, Inlines]]:
    """Give each line that stands in one column only, with the number of the column."""
    for row in table.rows:
        at = 0
        for cell in row.cells:
            if cell.span == 1:
                yield from ((at, line) for line in cell.lines)
            at += cell.span


def _heads(table: Table) -> Iterator[tuple[int, Inlines]]:
    for at, column in enumerate(table.columns):
        lowest = column.heads[-1]
        if not upright(lowest, column.width, 1):
            yield at, lowest


def _longest_words(table: Table) -> list[int]:
    longest = [0] * len(table.columns)
    for at, line in (*_cells(table), *_heads(table)):
        for item in line:
            parts = (
                ["Tabel 10"] if isinstance(item, Reference) else item.text.replace("/", "/ ").replace("-", "- ").split()
            )
            longest[at] = max([longest[at], *map(len, parts)])
    return longest


def _longest_lines(table: Table) -> list[int]:
    longest = [0] * len(table.columns)
    for at, line in (*_cells(table), *_heads(table)):
        spare = 0 if table.columns[at].width is Width.NUMBER else 2
        longest[at] = max(longest[at], letters(line) + spare)
    return longest


def _wishes(table: Table) -> list[float]:
    """Weigh each column by its longest texts: a third of the way from its mean to its longest cell."""
    lengths: list[list[int]] = [[] for _ in table.columns]
    for row in table.rows:
        at = 0
        for cell in row.cells:
            if cell.span == 1:
                lengths[at].append(sum(map(letters, cell.lines)))
            at += cell.span
    return [_wish(found) for found in lengths]


def _wish(lengths: Sequence[int]) -> float:
    mean = sum(lengths) / max(1, len(lengths))
    longest = max(lengths, default=0)
    return max(1.0, float((mean + (longest - mean) / 3) ** _GREED))


def letters(words: Inlines) -> int:
    """Count the letters of words, a reference as one to a table."""
    return sum(8 if isinstance(item, Reference) else len(item.text) for item in words)
