"""Gambar 2: the aspects by their priority, those of one priority side by side."""

from collections.abc import Iterator

from sp4n_renaksi.figures.data import listed
from sp4n_renaksi.figures.svg import DARK, INK, LIGHT, LINE, PAPER, WIDTH, Figure, box, centred, picture, wrap
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.inline import parse_inline, plain
from sp4n_renaksi.tables.kategorisasi import aspect_priorities

_LABEL_WIDTH = 104
_PAD = 10
_GAP = 8
_STEP = 22
_ABREAST = 2


def bagan_prioritas(plan: Plan) -> Iterator[Figure]:
    """Draw a step for each priority that is given, from the most urgent down; aspects without one come last."""
    ranked: dict[int | None, list[str]] = {}
    for nama, isi in aspect_priorities(plan) if plan.prioritas else ():
        ranked.setdefault(isi.prioritas if isi else None, []).append(plain(parse_inline(nama)))
    given = sorted(rank for rank in ranked if rank is not None)
    if not given:
        return
    steps = [(f"Prioritas {rank}", ranked[rank]) for rank in given]
    if None in ranked:
        steps.append(("Belum ditetapkan", ranked[None]))
    body: list[str] = []
    y = 1.0
    for at, (label, aspects) in enumerate(steps):
        if at:
            body.append(_arrow(y - _STEP))
        y += _step(body, y, label, aspects, first=at == 0) + _STEP
    caption = parse_inline("Bagan Prioritas Instansi")
    data = listed("gambar-prioritas", caption, ("Prioritas", "Aspek"), steps)
    yield picture("gambar-prioritas", caption, steps, y - _STEP + 1, body, data)


def _step(body: list[str], y: float, label: str, aspects: list[str], *, first: bool) -> float:
    """Draw one priority at `y`: its label, then its aspects two abreast; gives the height."""
    left = _LABEL_WIDTH + _GAP
    pairs = [aspects[at : at + _ABREAST] for at in range(0, len(aspects), _ABREAST)]
    top: float = y
    for pair in pairs:
        width = (WIDTH - left - 1 - _GAP * (len(pair) - 1)) / len(pair)
        texts = [wrap(aspect, width - 2 * _PAD, bold=first) for aspect in pair]
        tall = max(map(len, texts)) * LINE + 2 * _PAD
        for at, lines in enumerate(texts):
            x = left + at * (width + _GAP)
            body.append(box(x, top, width, tall, LIGHT if first else PAPER, 3 if first else 1.5))
            body.append(centred(lines, x + width / 2, top, tall, fill=INK, bold=first))
        top += tall + _GAP
    height = top - _GAP - y
    body.append(box(1, y, _LABEL_WIDTH, height, DARK))
    body.append(
        centred(wrap(label, _LABEL_WIDTH - 2 * _PAD, bold=True), _LABEL_WIDTH / 2, y, height, fill=PAPER, bold=True)
    )
    return height


def _arrow(y: float) -> str:
    x, tip = _LABEL_WIDTH / 2, y + _STEP - 3
    path = f"M{x:g} {y + 3:g}V{tip:g}M{x - 6:g} {tip - 7:g}L{x:g} {tip:g}L{x + 6:g} {tip - 7:g}"
    return f'<path d="{path}" fill="none" stroke="{DARK}" stroke-width="2"/>'
