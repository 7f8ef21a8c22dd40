"""The mean score of each component and each aspect, as bars on the scale of the instrument. Never a rating."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from sp4n_renaksi.figures.pages import notes, text, told
from sp4n_renaksi.figures.svg import DARK, LINE, PALE, PAPER, Figure, box, centred, cut, picture, solid, words
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.score import Figures, Kelompok, Skor
from sp4n_renaksi.tables.inline import parse_inline, plain
from sp4n_renaksi.tables.nilai import mean, nilai_asesmen, scored
from sp4n_renaksi.tables.table import REST, Kind, Row, Table, Width, cell, column, row, table

_NAME = "gambar-nilai"
_TITLE = "Rata-rata Nilai Butir menurut Komponen dan Aspek"
_LEFT = 180
_LONG = 200
_BAR = 16
_PAD = 5
_TICKS = 10
"""The longest scale, in steps, of which every step is drawn."""


def nilai(plan: Plan) -> Iterator[Figure]:
    """Draw a bar for each component and each aspect; None where nothing is answered."""
    skor = scored(plan)
    if skor is None or skor.total.mean is None or not (skor.komponen or skor.aspek):
        return
    low, high = _scale(skor)
    groups = list(_groups(skor))
    scale = f"Batang menunjukkan rata-rata nilai butir pada skala {low} sampai {high}."
    below = [scale, *(plain(note) for t in nilai_asesmen(plan) for note in t.notes)]
    outline = [(heading, [f"{_name(g)} {_value(g.figures)}" for g in members]) for heading, members in groups]
    body: list[str] = []
    y = 1.0
    for heading, members in groups:
        y += _section(body, y, heading, members, (low, high))
    y += notes(body, y, below)
    yield picture(_NAME, parse_inline(_TITLE), [*outline, *told(below)], y + 1, body, _data(groups, below))


def _scale(skor: Skor) -> tuple[int, int]:
    skala = skor.penilaian.instrumen.skala
    low = 1 if skala.terendah is None else skala.terendah
    return low, max(skor.total.maximum, low + 1)


def _groups(skor: Skor) -> Iterator[tuple[str, Sequence[Kelompok]]]:
    if skor.komponen:
        yield "Komponen", skor.komponen
    if skor.aspek:
        ours = skor.dasar == "instrumen" and not skor.peta_resmi
        yield ("Aspek (menurut peta bawaan)" if ours else "Aspek"), skor.aspek


def _name(group: Kelompok) -> str:
    return text(group.nama or group.kode)


def _value(figures: Figures) -> str:
    if not figures.questions:
        return "tidak ada butir"
    return mean(figures) or ("belum dijawab" if figures.unanswered else "tidak berlaku")


def _section(body: list[str], y: float, heading: str, groups: Sequence[Kelompok], scale: tuple[int, int]) -> float:
    """Draw the bars of one kind from `y` on, under the numbers of the scale; gives the height."""
    body.append(words([heading], 1, y + LINE * 0.75, bold=True))
    names = [cut(_name(group), _LEFT - 12, 3) for group in groups]
    heights = [len(lines) * LINE + 2 * _PAD for lines in names]
    top = y + 2 * LINE
    _ruler(body, top, sum(heights), scale)
    for group, lines, height in zip(groups, names, heights, strict=True):
        body.append(words(lines, 1, top + _PAD + LINE * 0.75))
        _bar(body, top + height / 2, group.figures, scale)
        top += height
    return top - y + 2 * _PAD


def _ruler(body: list[str], y: float, height: float, scale: tuple[int, int]) -> None:
    low, high = scale
    for at in range(low, high + 1) if high - low <= _TICKS else scale:
        x = _LEFT + float(_along(Fraction(at), scale))
        body.append(solid(x - 0.5, y, 1, height, PALE))
        body.append(centred([str(at)], x, y - LINE, LINE))


def _along(value: Fraction, scale: tuple[int, int]) -> Fraction:
    low, high = scale
    return min(max((value - low) / (high - low), Fraction(0)), Fraction(1)) * _LONG


def _bar(body: list[str], middle: float, figures: Figures, scale: tuple[int, int]) -> None:
    """Draw the track of the whole scale with the bar in it, and the figure behind it; words where there is none."""
    said = words([_value(figures)], _LEFT + _LONG + 12, middle + LINE / 4, bold=True)
    if figures.mean is None:
        body.append(solid(_LEFT - 1, middle - LINE / 2, _LONG + 2, LINE, PAPER))
        said = words([_value(figures)], _LEFT + 4, middle + LINE / 4)
    else:
        body.append(box(_LEFT, middle - _BAR / 2, _LONG, _BAR, PAPER, 1, 0))
        body.append(solid(_LEFT, middle - _BAR / 2, max(3.0, float(_along(figures.mean, scale))), _BAR, DARK))
    body.append(said)


def _data(groups: Sequence[tuple[str, Sequence[Kelompok]]], below: Sequence[str]) -> Table:
    columns = [column("Komponen/ Aspek", names_row=True), column("Rata-rata", width=Width.FIGURE)]
    return table(f"data-{_NAME}", f"Data {_TITLE}", columns, _rows(groups), notes=below)


def _rows(groups: Sequence[tuple[str, Sequence[Kelompok]]]) -> Iterator[Row]:
    for heading, members in groups:
        yield row(cell(heading, span=REST), kind=Kind.GROUP)
        yield from (row(group.nama or group.kode, _value(group.figures)) for group in members)
