"""Where the chain of a plan is broken."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sp4n_renaksi.register import Register
from sp4n_renaksi.score import Skor
from sp4n_renaksi.trace.graph import Kind, Links, Node


class Gaps(NamedTuple):
    """Things that should lead on and do not."""

    questions: tuple[Node, ...]
    """Weak questions, the weakest first, that no activity names."""
    aspects: tuple[Node, ...]
    """Aspects of the first priority that is declared, without activities."""
    activities: tuple[Node, ...]
    """What is carried out and answers no question."""
    parties: tuple[Node, ...]
    """Parties of the register that have no part in team, activities, indicators or support."""


def gaps_of(links: Links, skor: Skor, priorities: Mapping[str, int], register: Register | None) -> Gaps:
    """Find what is not linked: `priorities` are those declared, by the kode of the aspect."""
    questions = {node.code: node for node in links.of_kind(Kind.QUESTION)}
    weak = [questions[str(b.pertanyaan.nomor)] for b in skor.terlemah]
    first = min(priorities.values(), default=None)
    may_lack = {aspek.kode for aspek in skor.penilaian.instrumen.aspek if aspek.boleh_tanpa_kegiatan}
    return Gaps(
        tuple(node for node in weak if not is_carried_out(links, node)),
        tuple(
            node
            for node in links.of_kind(Kind.ASPECT)
            if first is not None
            and priorities.get(node.code) == first
            and not is_carried_out(links, node, programmes=node.code in may_lack)
        ),
        in_order(node for node in links.nodes if node.activity and not answers(links, node)),
        tuple(
            node
            for node in links.of_kind(Kind.PARTY)
            if register is not None and register.find(node.code or node.name) and not has_task(links, node)
        ),
    )


def in_order(rows: Iterable[Node]) -> tuple[Node, ...]:
    """Put rows of the matrix in the order in which they stand there, programmes among their activities."""
    return tuple(sorted(rows, key=lambda node: [int(step) for step in node.key.split(".")]))


def is_carried_out(links: Links, node: Node, *, programmes: bool = False) -> bool:
    """Whether a thing leads down to an activity; with `programmes` a programme will do."""
    return any(low.activity or (programmes and low.kind is Kind.PROGRAMME) for low in links.below(node))


def answers(links: Links, node: Node) -> bool:
    """Whether an activity answers a question, by its own `butir` or that of its programme."""
    return any(high.kind is Kind.QUESTION for high in links.above(node))


def has_task(links: Links, party: Node) -> bool:
    """Whether a party, a group that it belongs to, or a member of it has something to do."""
    family = (party, *(low for low in links.below(party) if low.kind is Kind.PARTY))
    return any(high.kind is not Kind.PARTY for node in family for high in links.above(node))
