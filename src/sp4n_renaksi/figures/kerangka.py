"""Gambar 1: the framework, its components with their parts."""

from collections.abc import Iterator

from sp4n_renaksi.figures.data import listed
from sp4n_renaksi.figures.svg import DARK, LINE, PAPER, WIDTH, Figure, box, centred, picture, words, wrap
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.inline import parse_inline, plain

_NAME_WIDTH = 156
_PAD = 12
_GAP = 10


def kerangka(plan: Plan) -> Iterator[Figure]:
    """Draw a row for each component of the instrument: its name, and its parts beside it."""
    if plan.penilaian_terakhir is None or not plan.penilaian_terakhir.instrumen.komponen:
        return
    caption = parse_inline("_Framework_ Sistem Pengelolaan Pengaduan")
    outline = [
        (plain(parse_inline(k.nama)), [plain(parse_inline(b.nama)) for b in k.bagian])
        for k in plan.penilaian_terakhir.instrumen.komponen
    ]
    body: list[str] = []
    y = 1.0
    for name, parts in outline:
        height = _component(body, y, name, parts)
        y += height + _GAP
    data = listed("gambar-kerangka", caption, ("Komponen", "Bagian"), outline)
    yield picture("gambar-kerangka", caption, outline, y - _GAP + 1, body, data)


def _component(body: list[str], y: float, name: str, parts: list[str]) -> float:
    """Draw one component at `y`; gives its height."""
    title = wrap(name, _NAME_WIDTH - 2 * _PAD, bold=True)
    left = _NAME_WIDTH + _PAD
    lines = [line for part in parts for line in _part(part, WIDTH - left - 2 * _PAD)]
    height = max(len(title), len(lines)) * LINE + 2 * _PAD
    body.append(box(1, y, WIDTH - 2, height, PAPER))
    body.append(box(1, y, _NAME_WIDTH, height, DARK))
    body.append(centred(title, _NAME_WIDTH / 2, y, height, fill=PAPER, bold=True))
    first = y + (height - len(lines) * LINE) / 2 + LINE * 0.75
    body.append(words(lines, left, first))
    return height


def _part(part: str, width: float) -> list[str]:
    first, *rest = wrap(part, width - LINE)
    return [f"• {first}", *(f"\u2003{line}" for line in rest)]
