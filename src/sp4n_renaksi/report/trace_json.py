"""The chain of a plan as JSON, for programs: English keys, things by an id that no other has."""

from collections.abc import Sequence
from typing import Any

from sp4n_renaksi.report.findings_json import VERSION, dump
from sp4n_renaksi.trace import Trace
from sp4n_renaksi.trace.gaps import in_order
from sp4n_renaksi.trace.graph import Kind, Node


def chain_json(trace: Trace, unread: Sequence[str] = ()) -> str:
    """Write every weak question with what it leads down to, and the gaps; `unread` says what could not be read."""
    weak = [
        {
            **_node(trace, node),
            "aspects": [_node(trace, aspect) for aspect in trace.near(node, Kind.ASPECT)],
            "activities": [_activity(trace, low) for low in in_order(n for n in trace.links.below(node) if n.activity)],
        }
        for node, _ in trace.weak
    ]
    gaps = {name: [_node(trace, node) for node in nodes] for name, nodes in trace.gaps._asdict().items()}
    return dump({"version": VERSION, **_basis(trace), "weak": weak, "gaps": gaps, "unread": list(unread)})


def thread_json(trace: Trace, node: Node, unread: Sequence[str] = ()) -> str:
    """Write one thing with everything above and below it, and the links among these."""
    above, below = trace.links.above(node), trace.links.below(node)
    among = {node, *above, *below}
    links = [[_id(upper), _id(lower)] for upper in trace.links.nodes for lower in trace.links.down[upper]]
    inside = {_id(one) for one in among}
    return dump(
        {
            "version": VERSION,
            **_basis(trace),
            "subject": _node(trace, node),
            "above": [_node(trace, one) for one in above],
            "below": [_node(trace, one) for one in below],
            "links": [link for link in links if inside.issuperset(link)],
            "gaps": [name for name, nodes in trace.gaps._asdict().items() if node in nodes],
            "unread": list(unread),
        }
    )


def _basis(trace: Trace) -> dict[str, Any]:
    skor = trace.skor
    return {
        "instrument": {"id": skor.penilaian.instrumen.kode, "sha256": skor.penilaian.sha256},
        "basis": skor.dasar,
        "official": skor.peta_resmi,
        "assessed": trace.assessed,
        "provisional": skor.sementara,
    }


def _id(node: Node) -> str:
    return f"{node.kind.value}:{node.key}"


def _node(trace: Trace, node: Node) -> dict[str, Any]:
    data: dict[str, Any] = {"id": _id(node), "kind": node.kind.value, "code": node.code, "name": node.name}
    if node.kind is Kind.QUESTION:
        data["score"] = next(b.nilai for b in trace.skor.butir if str(b.pertanyaan.nomor) == node.code)
    if node.kind is Kind.ASPECT:
        data["priority"] = trace.priorities.get(node.code)
    return data


def _activity(trace: Trace, node: Node) -> dict[str, Any]:
    lead = trace.leads.get(node)
    above = [high for high in trace.links.above(node) if high.kind in (Kind.GROUP, Kind.PROGRAMME)]
    return {
        **_node(trace, node),
        "within": [_node(trace, high) for high in above],
        "measures": [_node(trace, low) for low in trace.near(node, Kind.MEASURE)],
        "responsible": _node(trace, lead) if lead else None,
        "parties": [_node(trace, low) for low in trace.near(node, Kind.PARTY)],
        "years": sorted(int(year.code) for year in trace.near(node, Kind.YEAR)),
    }
