"""How the things of a chain are called and what is said of each, in the words of the plan."""

from collections.abc import Iterable, Mapping

from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.report.figures_sheet import score_of
from sp4n_renaksi.tables.inline import parse_inline, plain
from sp4n_renaksi.tables.words import joined
from sp4n_renaksi.trace import Trace
from sp4n_renaksi.trace.graph import Kind, Node

_NOUNS: Mapping[Kind, str] = {
    Kind.QUESTION: "Butir",
    Kind.ASPECT: "Aspek",
    Kind.GOAL: "Sasaran strategis",
    Kind.SUPPORT: "Dukungan (Bab 4)",
    Kind.ROLE: "Peran",
    Kind.GROUP: "KP",
    Kind.PROGRAMME: "Program",
    Kind.ACTIVITY: "Kegiatan",
    Kind.MEASURE: "Ukuran keberhasilan",
    Kind.INDICATOR: "Indikator",
    Kind.PARTY: "Pihak",
    Kind.YEAR: "Tahun",
}

_CODED = (Kind.QUESTION, Kind.GROUP, Kind.PROGRAMME, Kind.ACTIVITY, Kind.YEAR)
_SHORTEST = 60


def called(node: Node) -> str:
    """Say what a thing is, with its code where people know it by one: Kegiatan I.1.1."""
    return f"{_NOUNS[node.kind]} {node.code}" if node.kind in _CODED and node.code else _NOUNS[node.kind]


def named(node: Node) -> str:
    """Name a thing in a sentence: kegiatan I.1.1 "Penyusunan SOP"."""
    name = without_marks(node.name)
    name = f"{name[: _SHORTEST - 3].rstrip()}..." if len(name) > _SHORTEST else name
    noun = called(node) if node.kind is Kind.GROUP else called(node)[:1].lower() + called(node)[1:]
    return f'{noun} "{name}"' if name and node.kind is not Kind.YEAR else noun


def without_marks(text: str) -> str:
    """Give a short text without the marks of italics."""
    return plain(parse_inline(text))


def parties_of(trace: Trace, node: Node) -> list[str]:
    """Give the parties of an activity or an indicator, who answers for it first and marked."""
    lead = trace.leads.get(node)
    others = [party.name for party in trace.near(node, Kind.PARTY) if party != lead]
    return [*([f"{lead.name} (penanggung jawab)"] if lead else []), *others]


def years_of(trace: Trace, node: Node) -> str:
    """Print the years of an activity or an indicator."""
    return format_tahun(sorted(int(year.code) for year in trace.near(node, Kind.YEAR)))


def details(trace: Trace, node: Node) -> str:
    """Say of a thing what belongs to it alone."""
    match node.kind:
        case Kind.QUESTION if trace.assessed:
            butir = next(b for b in trace.skor.butir if str(b.pertanyaan.nomor) == node.code)
            return f"nilai {butir.nilai}" if butir.nilai is not None else score_of(butir)
        case Kind.ASPECT:
            return priority(trace, node)
        case Kind.PROGRAMME | Kind.ACTIVITY | Kind.INDICATOR:
            lead = trace.leads.get(node)
            about = f"penanggung jawab {lead.name}" if lead else ""
            return "; ".join(part for part in (years_of(trace, node), about) if part)
        case _:
            return ""


def priority(trace: Trace, aspect: Node) -> str:
    """Print the declared priority of an aspect."""
    number = trace.priorities.get(aspect.code)
    return f"prioritas {number}" if number is not None else "prioritas belum diisi"


def service(trace: Trace, question: Node) -> str:
    """Say which groups serve the aspects of a question, and with how many activities."""
    groups = dict.fromkeys(
        group for aspect in trace.near(question, Kind.ASPECT) for group in trace.near(aspect, Kind.GROUP)
    )
    parts = [f"{called(group)} ({activities_of(trace, group)} kegiatan)" for group in groups]
    return f"Aspeknya dilayani {joined(parts)}." if parts else ""


def activities_of(trace: Trace, group: Node) -> int:
    """Count what is carried out in a group."""
    return sum(node.activity for node in trace.links.below(group))


def codes(nodes: Iterable[Node]) -> str:
    """List things shortly: by code, else by name."""
    return ", ".join(node.code or without_marks(node.name) for node in nodes)


def within(trace: Trace, item: Node) -> str:
    """Name the group and the programme of an activity."""
    path = [item]
    while parents := [n for n in trace.links.up[path[-1]] if n.kind in (Kind.GROUP, Kind.PROGRAMME)]:
        path.append(parents[0])
    return ", ".join(called(n) for n in reversed(path[1:]))
