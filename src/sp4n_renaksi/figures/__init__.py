"""Plan -> the figures, as SVG and in words: those of the source, and charts of what a plan holds.

A figure is one function here and one line below.
"""

from collections.abc import Callable, Iterator, Mapping

from sp4n_renaksi.figures.jadwal import jadwal
from sp4n_renaksi.figures.kerangka import kerangka
from sp4n_renaksi.figures.nilai import nilai
from sp4n_renaksi.figures.pihak import pihak
from sp4n_renaksi.figures.prioritas import bagan_prioritas
from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.figures.target import target
from sp4n_renaksi.model.plan import Plan

FIGURES: Mapping[str, Callable[[Plan], Iterator[Figure]]] = {
    "gambar-kerangka": kerangka,
    "gambar-nilai": nilai,
    "gambar-prioritas": bagan_prioritas,
    "gambar-target": target,
    "gambar-jadwal": jadwal,
    "gambar-pihak": pihak,
}
"""Every figure by the name under which a chapter calls for it; a chart longer than a page gives several."""
