"""The thing of a plan that somebody means by a number, a code or a name."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.register import Register
from sp4n_renaksi.trace import Trace
from sp4n_renaksi.trace.graph import Kind, Node

QUESTIONS = (Kind.QUESTION,)
ROWS = (Kind.GROUP, Kind.PROGRAMME, Kind.ACTIVITY)
INDICATORS = (Kind.INDICATOR, Kind.MEASURE)
PARTIES = (Kind.PARTY,)
ANYTHING = (*QUESTIONS, Kind.ASPECT, *ROWS, *INDICATORS, *PARTIES)

_LONGEST = 100


def find(plan: Plan, trace: Trace, text: str, kinds: Collection[Kind] = ANYTHING) -> tuple[Node, ...]:
    """Give what a text names: exactly, else as a part of an indicator's name, else of another name or question."""
    wanted = _folded(text)
    if not wanted:
        return ()
    names = [(node, name) for node, name in _names(plan, trace) if node.kind in kinds]
    exact = dict.fromkeys(node for node, name in names if name == wanted)
    if exact:
        return tuple(exact)
    for among in (INDICATORS, ANYTHING):
        parts = dict.fromkeys(node for node, name in names if node.kind in among and wanted in name and node.name)
        if parts and not wanted.isdecimal():
            return tuple(parts)
    return ()


def nearest(plan: Plan, trace: Trace, text: str, kinds: Collection[Kind] = ANYTHING) -> Node | None:
    """Give what was probably meant; None where nothing is near enough."""
    wanted = _folded(text)
    if len(wanted) > _LONGEST:
        return None
    names = {name: node for node, name in _names(plan, trace) if node.kind in kinds}
    near = get_close_matches(wanted, names, n=1, cutoff=0.6)
    return names[near[0]] if near else None


def _names(plan: Plan, trace: Trace) -> Iterator[tuple[Node, str]]:
    """Give every name of every thing, folded."""
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
    aliases = {aspek.kode: aspek.sebutan for aspek in trace.skor.penilaian.instrumen.aspek}
    for node in trace.links.nodes:
        more: tuple[str, ...] = aliases.get(node.code, ()) if node.kind is Kind.ASPECT else ()
        if node.kind is Kind.PARTY and register and (pihak := register.find(node.code or node.name)):
            more = pihak.sebutan
        yield from ((node, _folded(name)) for name in dict.fromkeys((node.code, node.name, *more)) if name)


def _folded(text: str) -> str:
    return " ".join(text.replace("_", "").casefold().split()).rstrip(".")
