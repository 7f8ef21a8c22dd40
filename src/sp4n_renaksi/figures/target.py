"""Baseline and targets of each indicator: one small chart an indicator, one column a year."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.figures.pages import PAGE, notes, part_name, split, text
from sp4n_renaksi.figures.svg import DARK, LINE, PAPER, WIDTH, Figure, box, cut, hatch, picture, solid, words
from sp4n_renaksi.figures.titik import Titik, amount, columns, points_of, remarks, said
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.sasaran import Indikator
from sp4n_renaksi.tables.inline import parse_inline
from sp4n_renaksi.tables.table import REST, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import years

_NAME = "gambar-target"
_GAP = 14
_LINES = 4
_LEGEND = LINE + 12
_ROOM = PAGE - _LEGEND - 2 * LINE

Charts = Sequence[tuple[Indikator, Sequence[Titik]]]


def target(plan: Plan) -> Iterator[Figure]:
    """Draw the indicators, in parts that fit a page; none where no indicator has a value that is certain."""
    goals = plan.sasaran.sasaran_strategis if plan.sasaran else ()
    charts = [(i, points_of(plan, i)) for goal in goals for i in goal.indikator]
    if all(point.nilai is None for _, points in charts for point in points):
        return
    parts = split([_chart([], 0, i, points) for i, points in charts], _ROOM)
    for at, part in enumerate(parts):
        yield _page(plan, at, len(parts), charts[part])


def _page(plan: Plan, at: int, parts: int, charts: Charts) -> Figure:
    """Put charts one below the other, under the words that tell the two marks apart."""
    body = list(_legend())
    y = float(_LEGEND)
    for indicator, points in charts:
        y += _chart(body, y, indicator, points)
    period = years(plan.rencana_aksi.periode) if plan.rencana_aksi else ""
    title = f"Baseline dan Target Indikator {period}".rstrip()
    title += f" (bagian {at + 1} dari {parts})" if parts > 1 else ""
    outline = [(_name(i), [f"{p.jenis} {p.tahun}: {said(i, p)}" for p in points]) for i, points in charts]
    name = part_name(_NAME, at)
    return picture(name, parse_inline(title), outline, y + 1, body, _data(name, title, charts))


def _name(indicator: Indikator) -> str:
    return text(indicator.nama) or "Indikator belum diberi nama"


def _legend() -> Iterator[str]:
    yield _bar("baseline", 1, 3, 20, 14)
    yield words(["baseline"], 28, 15)
    yield _bar("target", 120, 3, 20, 14)
    yield words(["target"], 147, 15)


def _chart(body: list[str], y: float, indicator: Indikator, points: Sequence[Titik]) -> float:
    """Draw one indicator at `y`: its name, its columns, and what is missing or not certain; gives the height."""
    title = cut(_name(indicator), WIDTH - 2, _LINES, bold=True)
    body.append(solid(1, y, WIDTH - 2, 1))
    body.append(words(title, 1, y + 6 + LINE * 0.75, bold=True))
    top = y + 6 + len(title) * LINE
    about = "; ".join(f"{what}: {text(word)}" for what, word in _about(indicator) if word)
    if lines := cut(about[:1].upper() + about[1:], WIDTH - 2, _LINES) if about else []:
        body.append(words(lines, 1, top + LINE * 0.75))
        top += len(lines) * LINE
    for band in columns(indicator, points):
        top += band.draw(body, top, _bar)
    top += notes(body, top, remarks(indicator, points))
    return top + _GAP - y


def _about(indicator: Indikator) -> Iterator[tuple[str, str]]:
    yield "satuan", indicator.satuan
    yield "arah", indicator.arah


def _bar(jenis: str, x: float, y: float, width: float, height: float) -> str:
    """Draw a bar: slanted lines in an outline for a baseline, one dark surface for a target."""
    if jenis == "target":
        return solid(x, y, width, height, DARK)
    return box(x, y, width, height, PAPER, 1, 0) + "\n" + hatch(x, y, width, height, 6)


def _data(name: str, title: str, charts: Charts) -> Table:
    heads = [
        column("Indikator/ Tahun", names_row=True),
        column("Jenis", width=Width.WORDS),
        column("Nilai", width=Width.FIGURE),
    ]
    return table(f"data-{name}", f"Data {title}", heads, _rows(charts))


def _rows(charts: Charts) -> Iterator[Row]:
    for indicator, points in charts:
        yield row(cell(indicator.nama or _name(indicator), span=REST), kind=Kind.GROUP)
        yield from (row(str(p.tahun), p.jenis, amount(p, indicator) or said(indicator, p)) for p in points)
