"""The schedule: each activity under its group, with the years in which it runs."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from sp4n_renaksi.figures.baris import Baris, rows_of
from sp4n_renaksi.figures.grid import PAD, Grid, bands
from sp4n_renaksi.figures.pages import PAGE, ROWS, notes, part_name, split, told
from sp4n_renaksi.figures.svg import DARK, LINE, PAPER, WIDTH, Figure, box, centred, cut, hatch, picture, solid, words
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.inline import parse_inline
from sp4n_renaksi.tables.rows import code, items_of, span_of, when
from sp4n_renaksi.tables.table import REST, TICK, Kind, Row, Table, Width, cell, column, row, table

_NAME = "gambar-jadwal"
_YEAR = 43
_ABREAST = 6
_LINES = 3
_BAR = 22


class Lembar(NamedTuple):
    """What one part shows: some rows, and some of the years."""

    rows: Sequence[Baris]
    grid: Grid


def jadwal(plan: Plan) -> Iterator[Figure]:
    """Draw the rows: all in one part where it has room, else a part or more for each group; none without a year."""
    rows = rows_of(plan)
    if not any(r.tahun for r in rows):
        return
    sheets = [
        Lembar(part, grid)
        for band in bands(span_of(plan, items_of(plan)), _ABREAST)
        for grid in [Grid(tuple(map(str, band)), _YEAR)]
        for part in _parts(rows, grid)
    ]
    for at in range(len(sheets)):
        yield _sheet(at, sheets)


def _parts(rows: Sequence[Baris], grid: Grid) -> list[Sequence[Baris]]:
    heads = sum(_group_height(name) for name, _ in groupby(rows, lambda r: r.group))
    room = PAGE - grid.head_height() - 3 * LINE
    if len(rows) <= ROWS and heads + sum(_height(r, grid) for r in rows) <= room:
        return [rows]
    groups = [list(members) for _, members in groupby(rows, lambda r: id(r.kelompok))]
    return [
        members[part]
        for members in groups
        for part in split([_height(r, grid) for r in members], room - _group_height(members[0].group))
    ]


def _height(baris: Baris, grid: Grid) -> float:
    return max(len(_lines(baris, grid)), len(_instead(baris, grid))) * LINE + 2 * PAD


def _lines(baris: Baris, grid: Grid) -> list[str]:
    return cut(baris.name, grid.room, _LINES)


def _instead(baris: Baris, grid: Grid) -> list[str]:
    return [] if baris.tahun else cut(baris.uncertain, grid.width * len(grid.heads) - 8, _LINES)


def _group_height(name: str) -> float:
    return len(cut(name, WIDTH - 16, _LINES, bold=True)) * LINE + 2 * PAD


def _sheet(at: int, sheets: Sequence[Lembar]) -> Figure:
    """Draw one part: the heads, then each group with its rows, then what the marks mean and what is missing."""
    rows, grid = sheets[at]
    body: list[str] = []
    y = 1 + grid.head(body, 1, "Kegiatan")
    outline: list[tuple[str, list[str]]] = []
    for name, grouped in groupby(rows, lambda r: r.group):
        members = list(grouped)
        y += _group(body, y, name)
        for baris in members:
            y += _row(body, y, baris, grid)
        outline.append((name, [f"{r.name}: {format_tahun(r.tahun) or r.uncertain}" for r in members]))
    waiting = sum(not r.tahun for r in rows)
    below = [
        f"{TICK} dan arsiran: tahun pelaksanaan.",
        f"Waktu belum diisi atau belum pasti pada {waiting} kegiatan." if waiting else "",
    ]
    y += notes(body, y, below)
    name, title = part_name(_NAME, at), _title(at, sheets)
    data = _data(name, title, sheets[at], below[1:])
    return picture(name, parse_inline(title), [*outline, *told(below[1:])], y + 1, body, data)


def _group(body: list[str], y: float, name: str) -> float:
    lines = cut(name, WIDTH - 16, _LINES, bold=True)
    height = _group_height(name)
    body.append(box(1, y, WIDTH - 2, height, DARK, 1, 0))
    body.append(words(lines, 7, y + PAD + LINE * 0.75, fill=PAPER, bold=True))
    return height


def _row(body: list[str], y: float, baris: Baris, grid: Grid) -> float:
    """Draw one row at `y`: years that follow each other as one hatched bar with a tick in each; gives the height."""
    height = _height(baris, grid)
    grid.row(body, y, _lines(baris, grid), height, parted=bool(baris.tahun))
    middle = y + height / 2
    for run in _runs([at for at, year in enumerate(grid.heads) if int(year) in baris.tahun]):
        x, wide = grid.x(run[0]) + 4, grid.width * len(run) - 7
        body.append(box(x, middle - _BAR / 2, wide, _BAR, PAPER, 1.5, 0))
        body.append(hatch(x, middle - _BAR / 2, wide, _BAR, 6))
        for at in run:
            body.append(solid(grid.x(at) + grid.width / 2 - 7.5, middle - 9, 16, 18, PAPER))
            body.append(centred([TICK], grid.x(at) + grid.width / 2 + 0.5, y, height, bold=True))
    if instead := _instead(baris, grid):
        body.append(centred(instead, (grid.left + WIDTH - 2) / 2, y, height))
    return height


def _runs(places: Sequence[int]) -> list[list[int]]:
    """Put places that follow each other together."""
    runs: list[list[int]] = []
    for at in places:
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _title(at: int, sheets: Sequence[Lembar]) -> str:
    """Name the group where the part shows one only, the years, and which of several alike it is."""
    titles = [_whole_title(sheet) for sheet in sheets]
    alike = [n for n, title in enumerate(titles) if title == titles[at]]
    return titles[at] + (f" (bagian {alike.index(at) + 1} dari {len(alike)})" if len(alike) > 1 else "")


def _whole_title(sheet: Lembar) -> str:
    groups = {r.group for r in sheet.rows}
    one = sheet.rows[0].kelompok
    of_group = f" {code(one, 'KP')} {one.nama}".rstrip() if len(groups) == 1 else ""
    return f"Jadwal Kegiatan{of_group} Tahun {format_tahun([int(year) for year in sheet.grid.heads])}"


def _data(name: str, title: str, sheet: Lembar, below: Sequence[str]) -> Table:
    columns = [
        column("Kegiatan", names_row=True),
        *(column("Waktu", year, width=Width.TICK) for year in sheet.grid.heads),
    ]
    return table(f"data-{name}", f"Data {title}", columns, _data_rows(sheet), notes=below)


def _data_rows(sheet: Lembar) -> Iterator[Row]:
    span = [int(year) for year in sheet.grid.heads]
    for group, members in groupby(sheet.rows, lambda r: r.kelompok):
        yield row(cell(f"{code(group, 'KP')} {group.nama}", span=REST), kind=Kind.GROUP)
        for baris in members:
            given = when(baris.item, span, shaded=True) if baris.tahun else [cell(baris.uncertain, span=REST)]
            yield row(f"{code(baris.item)} {baris.item.nama}", *given, kind=Kind.ACTIVITY)
