"""One thing of a plan as a sheet: all that leads down to it, and all that it leads down to."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.report.sheet import Sheet
from sp4n_renaksi.report.trace_sheet import NONE_ANSWERS, about_map
from sp4n_renaksi.report.trace_words import called, details, service, within, without_marks
from sp4n_renaksi.tables.table import Row, Table, Width, column, row, table
from sp4n_renaksi.trace import Trace
from sp4n_renaksi.trace.gaps import answers, has_task, is_carried_out
from sp4n_renaksi.trace.graph import Kind, Node


def thread_sheet(trace: Trace, node: Node, unread: Sequence[str] = ()) -> Sheet:
    """Show one thing with everything above and below it; `unread` are sentences on what could not be read."""
    above, below = trace.links.above(node), trace.links.below(node)
    tables = [_table(trace, "ke-atas", "Ke atas", above), _table(trace, "ke-bawah", "Ke bawah", below)]
    own = details(trace, node)
    mapped = node.kind in (Kind.QUESTION, Kind.ASPECT) or any(one.kind is Kind.QUESTION for one in above)
    name = without_marks(node.name)
    return Sheet(
        called(node) if node.kind is Kind.YEAR else f"{called(node)}: {name}",
        [*unread, *([f"{own[:1].upper()}{own[1:]}."] if own else []), *missing(trace, node)],
        [t for t in tables if t.rows],
        [about_map(trace)] if mapped else [],
    )


def missing(trace: Trace, node: Node) -> Iterator[str]:
    """Say in a sentence each what is not linked to a thing and should be."""
    links = trace.links
    match node.kind:
        case Kind.QUESTION if not is_carried_out(links, node):
            yield f"{NONE_ANSWERS} {service(trace, node)}".rstrip()
        case Kind.ASPECT | Kind.GROUP if not is_carried_out(links, node):
            yield f"{called(node).partition(' ')[0]} ini belum mempunyai kegiatan."
        case Kind.PROGRAMME | Kind.ACTIVITY:
            yield from _of_activity(trace, node)
        case Kind.INDICATOR:
            yield "Rencana tidak menyebut kegiatan mana yang mencapai indikator Tabel 6."
            if not trace.near(node, Kind.PARTY):
                yield "Indikator ini belum mempunyai penanggung jawab."
            if not trace.near(node, Kind.YEAR):
                yield "Indikator ini belum mempunyai target."
        case Kind.PARTY if not has_task(links, node):
            yield "Pihak ini belum mendapat tugas pada tim, kegiatan, indikator, ataupun dukungan."
        case _:
            return


def _of_activity(trace: Trace, node: Node) -> Iterator[str]:
    noun = called(node).partition(" ")[0]
    if not node.activity:
        if not is_carried_out(trace.links, node):
            yield f"{noun} ini belum mempunyai kegiatan."
        return
    if not answers(trace.links, node):
        yield f"{noun} ini belum menyebut butir yang dijawabnya."
    if not trace.near(node, Kind.PARTY):
        yield f"{noun} ini belum mempunyai pihak."
    if not trace.near(node, Kind.YEAR):
        yield f"{noun} ini belum mempunyai tahun pelaksanaan."


def _about(trace: Trace, node: Node, shown: Sequence[Node]) -> str:
    """Say of a thing what belongs to it, and of an activity where it stands if that is not shown beside it."""
    place = "" if any(one.kind is Kind.GROUP for one in shown) or not node.activity else within(trace, node)
    return "; ".join(part for part in (place, details(trace, node)) if part)


def _table(trace: Trace, name: str, title: str, nodes: Sequence[Node]) -> Table:
    columns = [column("Hal", width=Width.WORDS), column("Isi"), column("Keterangan", width=Width.TEXT, optional=True)]
    years = [int(node.code) for node in nodes if node.kind is Kind.YEAR]
    rows: list[Row] = [
        row(called(node), node.name or "(belum bernama)", _about(trace, node, nodes))
        for node in nodes
        if node.kind is not Kind.YEAR
    ]
    if years:
        rows.append(row("Tahun", format_tahun(sorted(years))))
    return table(name, title, columns, rows)
