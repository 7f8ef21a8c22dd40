"""Small plans to draw, and what a drawing says and where."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.figures import FIGURES
from sp4n_renaksi.figures.svg import LINE, WIDTH, Figure, measure
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.tables.inline import plain

SVG = "{http://www.w3.org/2000/svg}"


class Line(NamedTuple):
    """A line of words with the room that it takes."""

    words: str
    left: float
    right: float
    baseline: float


def plan_of(
    *, program: list[Any] | None = None, sasaran: list[Any] | None = None, periode: str = "2021-2023", **root: Any
) -> Plan:
    """Build a plan from its groups of programmes and its strategic goals, written as in their files."""
    return Plan(
        rencana_aksi=RencanaAksi.model_validate({"periode": periode, **root}),
        program=BerkasProgram.model_validate({"kelompok_program": program}) if program else None,
        sasaran=Sasaran.model_validate({"sasaran_strategis": sasaran}) if sasaran else None,
    )


def answered(jawaban: dict[str, str], kategorisasi: dict[str, Any] | None = None) -> Plan:
    """Build a plan that is nothing but an assessment."""
    asesmen = Asesmen.model_validate({"jawaban": jawaban})
    return Plan(
        penilaian=(Penilaian(("asesmen", 0), asesmen, *shipped_instrument("sp4n-2021")),),
        kategorisasi=Kategorisasi.model_validate(kategorisasi) if kategorisasi else None,
    )


def drawn(plan: Plan, name: str) -> list[Figure]:
    """Draw all parts of a chart."""
    return list(FIGURES[name](plan))


def every(plan: Plan) -> list[Figure]:
    """Draw all that a plan has data for."""
    return [figure for draw in FIGURES.values() for figure in draw(plan)]


def root_of(figure: Figure) -> ET.Element:
    return ET.fromstring(figure.svg)  # noqa: S314 - our own drawing


def lines_of(figure: Figure) -> Iterator[Line]:
    """Give every line of words with its room, by the measure that it was laid out with."""
    for text in root_of(figure).iter(f"{SVG}text"):
        for span in text:
            words, x = span.text or "", float(span.attrib["x"])
            wide = measure(words, bold="font-weight" in text.attrib)
            left = x - wide / 2 if text.get("text-anchor") == "middle" else x
            yield Line(words, left, left + wide, float(span.attrib["y"]))


def said_in(figure: Figure) -> list[str]:
    """Give what a drawing says, line by line."""
    return [line.words for line in lines_of(figure)]


def outside(figure: Figure) -> list[Line]:
    """Give the lines that leave the frame."""
    height = float(root_of(figure).attrib["viewBox"].split()[3])
    return [
        line
        for line in lines_of(figure)
        if line.left < 0 or line.right > WIDTH + 0.01 or line.baseline < LINE / 2 or line.baseline > height - LINE / 5
    ]


def overlapping(figure: Figure) -> list[tuple[Line, Line]]:
    """Give the lines that run into each other."""
    return [
        (one, other)
        for one, other in combinations(lines_of(figure), 2)
        if one.left < other.right - 0.01 and other.left < one.right - 0.01 and abs(one.baseline - other.baseline) < 14
    ]


def data_rows(figure: Figure) -> list[list[str]]:
    """Give the cells of the table of data, each as one text."""
    assert figure.data
    return [[" ".join(map(plain, c.lines)) for c in r.cells] for r in figure.data.rows]
