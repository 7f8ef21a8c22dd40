"""Table -> a table of Word: heads repeated on every page, rows that stay whole, cells joined as the table has them."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.render.docx.cells import cell, grid, ground
from sp4n_renaksi.render.docx.lists import list_place
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.runs import field, run, runs
from sp4n_renaksi.render.docx.styles import TABLE_STYLE
from sp4n_renaksi.render.docx.widths import column_widths, letters, upright
from sp4n_renaksi.render.docx.xml import keep, paragraph, w
from sp4n_renaksi.tables.inline import Inlines, plain
from sp4n_renaksi.tables.table import Cell, Column, Head, Kind, Row, Table, Width, column_numbers, head_rows

_HEAD_GROUND = "E7ECF2"
_GROUP_GROUND = "EEF3F8"
_SHADED_GROUND = "C9D6E4"
_HAND = 482
"""The height of a row that is written in by hand, in twips: 8,5 mm."""
_TALLEST, _EDGES, _LETTER = 2400, 200, 105
"""Of heads that are set on their side, in twips: they may break into two lines."""
_INSET = 794
_LEADING = (Kind.GROUP, Kind.PROGRAMME)
"""Rows that stay on the page of the one below them."""


def table(given: Table, room: int, pen: Pen, *, tailed: bool = False) -> str:
    """Write a table that is `room` twips wide; its caption is the caller's, its notes are below it.

    `tailed` keeps its last row on the page of what follows it.
    """
    widths = column_widths(given, room)
    held = tailed or bool(given.notes)
    rows = [
        *_head(given, widths, pen),
        *(_row(row, given, widths, pen, held=held and row is given.rows[-1]) for row in given.rows),
    ]
    notes = (
        paragraph(
            pen.styles["Catatan Tabel"],
            runs(note, pen),
            keepNext=keep() if tailed or note is not given.notes[-1] else "",
        )
        for note in given.notes
    )
    return grid(widths, rows, pen, title=plain(given.title), style=TABLE_STYLE) + "".join(notes)


def caption(label: str, kind: str, words: Inlines, anchor: str, pen: Pen, *, above: bool = True) -> str:
    """Write the caption of a table or a figure; Word counts it, and its number is the place that references show."""
    number = label.removeprefix(kind).strip()
    counted = run(f"{kind} ", bold=True) + field(rf"SEQ {kind} \* ARABIC", number, bold=True)
    written = pen.marked(anchor, counted) + run(" ") + runs(words, pen)
    centred = "" if above else w("jc", val="center")
    return paragraph(pen.styles["Caption"], written, keepNext=keep() if above else "", jc=centred)


def _head(given: Table, widths: Sequence[int], pen: Pen) -> Iterator[str]:
    """Write the rows of the head, repeated on every page that the table goes on to."""
    levels = head_rows(given.columns)
    longest = max(
        (letters(h.words) for heads in levels for h in heads if upright(h.words, h.width, h.columns)), default=0
    )
    tall = min(_TALLEST, _EDGES + _LETTER * longest)
    for level in range(len(levels)):
        last = level == len(levels) - 1
        height = w("trHeight", val=tall, hRule="atLeast") if longest and last else ""
        cells = (_head_cell(*placed, widths, pen) for placed in _placed(levels, level, len(widths)))
        yield w("tr", w("trPr", w("cantSplit"), height, w("tblHeader")), *cells)
    numbers = column_numbers(given)
    if numbers:
        style = pen.styles["Nomor Kolom"]
        cells = (
            cell(width, paragraph(style, run(n)), shd=ground(_HEAD_GROUND))
            for width, n in zip(widths, numbers, strict=True)
        )
        yield w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)


def _placed(levels: Sequence[Sequence[Head]], level: int, columns: int) -> Iterator[tuple[int, Head, bool]]:
    """Give the cells of a row of the head from left to right: where each begins, its head, and whether it goes on."""
    taken: dict[int, tuple[Head, int]] = {}
    for at_level in range(level + 1):
        heads = iter(levels[at_level])
        at = 0
        while at < columns:
            if at in taken and taken[at][1] + taken[at][0].rows > at_level:
                at += taken[at][0].columns
                continue
            head = next(heads)
            taken[at] = (head, at_level)
            at += head.columns
    at = 0
    while at < columns:
        head, begun = taken[at]
        yield at, head, begun < level
        at += head.columns


def _head_cell(at: int, head: Head, goes_on: bool, widths: Sequence[int], pen: Pen) -> str:  # noqa: FBT001
    style = pen.styles["Kepala Tabel"]
    written = paragraph(style, "" if goes_on else runs(head.words, pen))
    merge = "" if head.rows == 1 else w("vMerge") if goes_on else w("vMerge", val="restart")
    turned = w("textDirection", val="btLr") if upright(head.words, head.width, head.columns) else ""
    return cell(
        sum(widths[at : at + head.columns]),
        written,
        span=head.columns,
        vMerge=merge,
        shd=ground(_HEAD_GROUND),
        textDirection=turned,
        vAlign=w("vAlign", val="center"),
    )


def _row(row: Row, given: Table, widths: Sequence[int], pen: Pen, *, held: bool) -> str:
    height = w("trHeight", val=_HAND, hRule="atLeast") if given.roomy else ""
    cells: list[str] = []
    at = 0
    for placed in row.cells:
        width = sum(widths[at : at + placed.span])
        cells.append(_cell(placed, row.kind, given.columns[at], width, pen, held=held or row.kind in _LEADING))
        at += placed.span
    return w("tr", w("trPr", w("cantSplit"), height), *cells)


def _cell(given: Cell, kind: Kind, column: Column, width: int, pen: Pen, *, held: bool) -> str:
    names = column.names_row or column.width is Width.NUMBER
    bold = kind in (Kind.GROUP, Kind.TOTAL) or (kind is Kind.PROGRAMME and names)
    style = pen.styles["Butir Tabel" if given.bulleted else "Isi Tabel"]
    properties = {
        "keepNext": keep() if held else "",
        "jc": w("jc", val="center") if column.width is Width.TICK and given.span == 1 else "",
        "ind": w("ind", left=_INSET) if given.inset else "",
    }
    if given.bulleted and given.lines:
        properties |= {"numPr": list_place(pen.begin_list(None)), "ind": w("ind", left=200, hanging=200)}
    lines = given.lines or ((),)
    written = (paragraph(style, runs(line, pen, bold=bold), **properties) for line in lines)
    colour = _SHADED_GROUND if given.shaded else _GROUP_GROUND if kind is Kind.GROUP else ""
    return cell(width, *written, span=given.span, shd=ground(colour) if colour else "")
