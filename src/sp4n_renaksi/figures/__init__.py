"""Plan -> the figures of the source, as SVG and in words. A figure is one function here and one line below."""

from collections.abc import Callable, Mapping

from sp4n_renaksi.figures.kerangka import kerangka
from sp4n_renaksi.figures.prioritas import bagan_prioritas
from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.model.plan import Plan

FIGURES: Mapping[str, Callable[[Plan], Figure | None]] = {
    "gambar-kerangka": kerangka,
    "gambar-prioritas": bagan_prioritas,
}
"""Every figure by the name under which a chapter calls for it; None where the plan has nothing to draw."""
