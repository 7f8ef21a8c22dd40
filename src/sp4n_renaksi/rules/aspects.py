"""The instrument that a plan is judged by, and which of its aspects a group of programmes serves."""

from collections.abc import Sequence

from sp4n_renaksi.data import DEFAULT_INSTRUMENT, shipped_instrument
from sp4n_renaksi.model.instrumen import Aspek, Instrumen
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import KelompokProgram


def instrument_of(plan: Plan) -> Instrumen:
    """Give the instrument of the latest assessment, the usual one where the plan has no assessment."""
    latest = plan.penilaian_terakhir
    return latest.instrumen if latest is not None else shipped_instrument(DEFAULT_INSTRUMENT)[0]


def aspect_of(kelompok: KelompokProgram, known: Sequence[Aspek]) -> Aspek | None:
    """Give the aspect that a group serves; None where it names none, or one that is not known."""
    name = kelompok.aspek.casefold()
    return next((aspek for aspek in known if name and name in map(str.casefold, aspek.sebutan)), None)
