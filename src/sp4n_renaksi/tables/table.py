"""A table without a format: captions, heads, rows and notes; every format draws the same one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sp4n_renaksi.tables.inline import Inlines, parse_inline

REST = 0
"""Span of a cell that takes all columns that are left."""

TICK = "√"


class Width(StrEnum):
    """How much room a column asks for; the value is the word that formats use as a name."""

    NUMBER = "nomor"
    TICK = "tanda"
    FIGURE = "angka"
    WORDS = "kata"
    TEXT = "uraian"


class Kind(StrEnum):
    """What a row is about; formats set groups off from the rows below them."""

    ITEM = "butir"
    GROUP = "kelompok"
    PROGRAMME = "program"
    ACTIVITY = "kegiatan"
    TOTAL = "jumlah"


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines of words; `inset` moves the content to the middle (the alternate numbers of an attendance list).

    `shaded` gives the cell a ground that also a print in black and white shows: a year in which something runs.
    """

    lines: tuple[Inlines, ...] = ()
    bulleted: bool = False
    span: int = 1
    inset: bool = False
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its heads from the top down; equal heads side by side become one that spans them."""

    heads: tuple[Inlines, ...]
    width: Width = Width.TEXT
    optional: bool = False
    names_row: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row; its cells fill all columns."""

    cells: tuple[Cell, ...]
    kind: Kind = Kind.ITEM


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `landscape` asks for a wide page, `stacked` tells that its cells read well one below the other.

    `numbered` asks for a line (1) (2) (3) under the heads, repeated with them; `roomy` for rows that are tall enough to
    be written in by hand.
    """

    name: str
    title: Inlines
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Inlines, ...] = ()
    landscape: bool = False
    stacked: bool = False
    numbered: bool = False
    roomy: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """A cell of the head, over `columns` columns and `rows` rows."""

    words: Inlines
    columns: int
    rows: int
    width: Width


def column(*heads: str, width: Width = Width.TEXT, optional: bool = False, names_row: bool = False) -> Column:
    """Build a column; an optional one is left out where no row fills it."""
    return Column(tuple(parse_inline(head) for head in heads), width, optional, names_row)


def cell(*texts: str, bulleted: bool = False, span: int = 1, inset: bool = False) -> Cell:
    """Build a cell of written texts; a line break in a text begins a new line, empty texts take none."""
    lines = (parse_inline(line) for text in texts for line in text.splitlines())
    return Cell(tuple(line for line in lines if line), bulleted, span, inset)


def tick(given: object, *, shaded: bool = False) -> Cell:
    """Build a cell that is ticked or empty; `shaded` shades it where it is ticked."""
    return replace(cell(TICK), shaded=shaded) if given else cell()


def row(*cells: Cell | str, kind: Kind = Kind.ITEM) -> Row:
    """Build a row; a bare text is a cell."""
    return Row(tuple(cell(c) if isinstance(c, str) else c for c in cells), kind)


def table(
    name: str,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Row],
    *,
    notes: Iterable[str] = (),
    landscape: bool = False,
    stacked: bool = False,
    numbered: bool = False,
    roomy: bool = False,
) -> Table:
    """Build a table: rows filled up to all columns, optional columns that stay empty left out."""
    filled = [replace(r, cells=_filled(r.cells, len(columns))) for r in rows]
    used = {at for r in filled for at, c in _starts(r.cells) if c.lines}
    kept = [at for at, c in enumerate(columns) if at in used or not c.optional]
    return Table(
        name,
        parse_inline(title),
        tuple(columns[at] for at in kept),
        tuple(replace(r, cells=_kept(r.cells, kept)) for r in filled),
        tuple(parse_inline(note) for note in notes if note.strip()),
        landscape,
        stacked,
        numbered,
        roomy,
    )


def column_numbers(table: Table) -> list[str]:
    """Give the line under the heads: (1), (2), (3); none where the table asks for none."""
    return [f"({number})" for number in range(1, len(table.columns) + 1)] if table.numbered else []


def head_rows(columns: Sequence[Column]) -> list[list[Head]]:
    """Lay out the heads: the lowest head of a shorter column reaches down to the body."""
    depth = max(len(c.heads) for c in columns)
    rows: list[list[Head]] = [[] for _ in range(depth)]
    for level in range(depth):
        start = 0
        for at, c in enumerate(columns):
            if at < start or level >= len(c.heads):
                continue
            last = level == len(c.heads) - 1
            same = at + 1
            while not last and same < len(columns) and columns[same].heads[: level + 1] == c.heads[: level + 1]:
                same += 1
            start = same
            rows[level].append(Head(c.heads[level], same - at, depth - level if last else 1, c.width))
    return rows


def _starts(cells: Iterable[Cell]) -> list[tuple[int, Cell]]:
    at, found = 0, []
    for c in cells:
        found.append((at, c))
        at += c.span
    return found


def _filled(cells: Sequence[Cell], width: int) -> tuple[Cell, ...]:
    left = width - sum(c.span for c in cells)
    spread = [replace(c, span=left) if c.span == REST else c for c in cells]
    missing = width - sum(c.span for c in spread)
    return (*spread, *(Cell() for _ in range(missing)))


def _kept(cells: Iterable[Cell], kept: Sequence[int]) -> tuple[Cell, ...]:
    narrowed = ((c, sum(at <= k < at + c.span for k in kept)) for at, c in _starts(cells))
    return tuple(replace(c, span=span) for c, span in narrowed if span)
