"""The chain of a plan from a weak answer down to the years of its activities, in both directions, with its gaps."""

from collections.abc import Mapping
from typing import NamedTuple

from sp4n_renaksi.data import unassessed
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.ranking import declared_priorities
from sp4n_renaksi.register import Register
from sp4n_renaksi.score import Butir, Skor, score
from sp4n_renaksi.trace.build import build
from sp4n_renaksi.trace.gaps import Gaps, gaps_of
from sp4n_renaksi.trace.graph import Kind, Links, Node


class Trace(NamedTuple):
    """All links of a plan, with what is said of its things beside: scores, priorities, who answers for what."""

    links: Links
    leads: Mapping[Node, Node]
    skor: Skor
    priorities: Mapping[str, int]
    """The declared priority of each aspect, by its kode."""
    gaps: Gaps
    assessed: bool
    """Whether the plan has an assessment; without one the questions are those of the usual instrument."""

    @property
    def weak(self) -> tuple[tuple[Node, Butir], ...]:
        """The questions in the lower half of the scale with their answers, the weakest first."""
        nodes = {node.code: node for node in self.links.of_kind(Kind.QUESTION)}
        return tuple((nodes[str(b.pertanyaan.nomor)], b) for b in self.skor.terlemah)

    @property
    def map_is_known(self) -> bool:
        """Whether any question counts in an aspect: an instrument may come without a map."""
        return any(butir.aspek for butir in self.skor.butir)

    def near(self, node: Node, kind: Kind) -> tuple[Node, ...]:
        """Give the things of a kind that are linked to a thing directly, above or below."""
        return tuple(other for other in (*self.links.up[node], *self.links.down[node]) if other.kind is kind)


def trace(plan: Plan) -> Trace:
    """Link a plan by its latest assessment."""
    latest = plan.penilaian_terakhir
    skor = score(latest or unassessed(), plan.kategorisasi)
    priorities = declared_priorities(skor, plan.prioritas)
    links, leads = build(plan, skor)
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
    return Trace(links, leads, skor, priorities, gaps_of(links, skor, priorities, register), latest is not None)
