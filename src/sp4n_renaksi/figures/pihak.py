"""How many activities each party has in each year, as numbers on a ground that is the darker the more there are."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sp4n_renaksi.figures.grid import PAD, Grid, bands
from sp4n_renaksi.figures.pages import PAGE, notes, part_name, split, text, told
from sp4n_renaksi.figures.svg import LINE, PAPER, Figure, centred, cut, hatch, measure, picture, solid
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram
from sp4n_renaksi.register import Register
from sp4n_renaksi.tables.inline import parse_inline
from sp4n_renaksi.tables.rows import activities, items_of, span_of
from sp4n_renaksi.tables.table import Row, Table, Width, column, row, table

_NAME = "gambar-pihak"
_EMPTY = "Belum diisi"
_LINES = 3
_GAPS = (12, 8, 5.5, 3.5)
"""The hatches, from the one for few activities to the one for the most."""

Counts = Mapping[str, Counter[str]]


class Lembar(NamedTuple):
    """What one part shows: some parties, and some of the years."""

    names: Sequence[str]
    grid: Grid


def pihak(plan: Plan) -> Iterator[Figure]:
    """Draw the parties with something to do, in parts that fit a page; none without any year or any party."""
    counts = _counts(plan)
    if not any(year != _EMPTY for counted in counts.values() for year in counted):
        return
    waiting = any(_EMPTY in counted for counted in counts.values())
    width, abreast = (54, 4) if waiting else (44, 6)
    sheets = [
        Lembar(names[part], grid)
        for band in bands(span_of(plan, items_of(plan)), abreast)
        for grid in [Grid((*map(str, band), *([_EMPTY] if waiting else [])), width)]
        for names in [list(counts)]
        for part in split([_height(name, grid) for name in names], PAGE - grid.head_height() - 7 * LINE)
    ]
    for at in range(len(sheets)):
        yield _sheet(at, sheets, counts)


def _counts(plan: Plan) -> Counts:
    """Count each activity once for each party and year; the order of the register, then as they first appear."""
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
    found: dict[str, Counter[str]] = {}
    called: dict[str, str] = {}
    for item in activities(plan):
        names = (_called(register, name) for name in (item.penanggung_jawab, *item.pihak_terlibat))
        for own in dict.fromkeys(called.setdefault(name.casefold(), name) for name in names if name):
            found.setdefault(own, Counter()).update(_when(item))
    known = [called.get(text(p.nama_pendek).casefold(), "") for p in register.pihak] if register else []
    ordered = dict.fromkeys(name for name in known if name in found)
    return {name: found[name] for name in (*ordered, *(name for name in found if name not in ordered))}


def _called(register: Register | None, name: str) -> str:
    party = register.find(name) if register else None
    return text(party.nama_pendek if party else name)


def _when(item: BarisProgram) -> list[str]:
    years = item.waktu.tahun if item.waktu else ()
    return [str(year) for year in years] or [_EMPTY]


def _height(name: str, grid: Grid) -> float:
    return len(cut(name, grid.room, _LINES)) * LINE + 2 * PAD


def _sheet(at: int, sheets: Sequence[Lembar], counts: Counts) -> Figure:
    """Draw one part: the heads, the parties, and how to read the grounds."""
    names, grid = sheets[at]
    most = max(counted[head] for counted in counts.values() for head in counted)
    body: list[str] = []
    y = 1 + grid.head(body, 1, "Pihak")
    for name in names:
        y += _row(body, y, name, grid, counts[name], most)
    below = [
        f"Angka: jumlah kegiatan; makin rapat arsirannya, makin banyak (terbanyak {most}).",
        "Kegiatan yang berlangsung beberapa tahun dihitung pada setiap tahunnya; kelompok dihitung sebagai satu pihak.",
        f"{_EMPTY}: kegiatan yang tahunnya belum diisi atau belum pasti." if _EMPTY in grid.heads else "",
    ]
    y += notes(body, y, below)
    years = format_tahun([int(head) for head in grid.heads if head != _EMPTY])
    title = f"Jumlah Kegiatan setiap Pihak Tahun {years}"
    title += f" (bagian {at + 1} dari {len(sheets)})" if len(sheets) > 1 else ""
    outline = [(name, [_said(head, counts[name][head]) for head in grid.heads]) for name in names]
    name = part_name(_NAME, at)
    data = _data(name, title, sheets[at], counts, below[1:])
    return picture(name, parse_inline(title), [*outline, *told(below[1:])], y + 1, body, data)


def _said(head: str, count: int) -> str:
    return f"{head.casefold()}: {f'{count} kegiatan' if count else 'tidak ada'}"


def _row(body: list[str], y: float, name: str, grid: Grid, counted: Counter[str], most: int) -> float:
    height = _height(name, grid)
    grid.row(body, y, cut(name, grid.room, _LINES), height)
    for at, head in enumerate(grid.heads):
        count, middle = counted[head], grid.x(at) + grid.width / 2 + 0.5
        if count:
            level = (count * len(_GAPS) - 1) // most
            body.append(hatch(grid.x(at) + 1, y, grid.width - 1, height - 1, _GAPS[level]))
            wide = measure(str(count), bold=True) + 8
            body.append(solid(middle - wide / 2, y + height / 2 - 10, wide, 20, PAPER))
        body.append(centred([str(count) if count else "–"], middle, y, height, bold=bool(count)))
    return height


def _data(name: str, title: str, sheet: Lembar, counts: Counts, below: Sequence[str]) -> Table:
    columns = [
        column("Pihak", names_row=True),
        *(column("Jumlah Kegiatan", head, width=Width.FIGURE) for head in sheet.grid.heads),
    ]
    return table(f"data-{name}", f"Data {title}", columns, _data_rows(sheet, counts), notes=below)


def _data_rows(sheet: Lembar, counts: Counts) -> Iterator[Row]:
    for name in sheet.names:
        yield row(name, *(str(counts[name][head]) for head in sheet.grid.heads))
