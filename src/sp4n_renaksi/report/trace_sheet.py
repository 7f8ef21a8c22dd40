"""The chain of a plan as a sheet: every weak question with what answers it, and what is not linked."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.report.figures_sheet import basis
from sp4n_renaksi.report.sheet import Sheet
from sp4n_renaksi.report.trace_words import (
    called,
    codes,
    parties_of,
    priority,
    service,
    within,
    without_marks,
    years_of,
)
from sp4n_renaksi.score import Butir
from sp4n_renaksi.tables.table import Kind as RowKind
from sp4n_renaksi.tables.table import Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import joined
from sp4n_renaksi.trace import Trace
from sp4n_renaksi.trace.gaps import in_order
from sp4n_renaksi.trace.graph import Kind, Node

NONE_ANSWERS = "Belum ada kegiatan yang menyebut butir ini."
_NOT_OFFICIAL = "Nilai di sini jawaban sendiri, bukan penilaian resmi."
_MEASURED_APART = "Indikator sasaran (Tabel 6) hanya tersambung dengan penanggung jawab dan tahun targetnya."


def chain_sheet(trace: Trace, agency: str, unread: Sequence[str] = ()) -> Sheet:
    """Show the whole chain; `unread` are sentences on what could not be read."""
    tables = [_weak(trace), _measures(trace), _gaps(trace)]
    remarks = [_MEASURED_APART] if trace.links.of_kind(Kind.INDICATOR) else []
    return Sheet(
        f"Rantai rencana {agency}".strip(),
        [*unread, *_about(trace)],
        [t for t in tables if t.rows],
        [*remarks, *([_NOT_OFFICIAL] if trace.assessed else [])],
    )


def about_map(trace: Trace) -> str:
    """Say on which map of questions to aspects the links rest."""
    return f"Aspek setiap butir {basis(trace.skor)}." if trace.map_is_known else "Peta butir ke aspek belum ada."


def _about(trace: Trace) -> Iterator[str]:
    if not trace.assessed:
        yield "Rencana ini belum mempunyai asesmen, jadi butir yang lemah belum diketahui."
        return
    skala = trace.skor.penilaian.instrumen.skala
    lowest, highest = skala.terendah or 1, skala.tertinggi or 4
    low = joined([str(nilai) for nilai in range(lowest, highest) if 2 * nilai < lowest + highest])
    year = trace.skor.penilaian.asesmen.tahun_data
    data = f" data tahun {year.teks}" if year else ""
    if trace.weak:
        yield f"Asesmen{data}: {len(trace.weak)} butir lemah (nilai {low}). {about_map(trace)}"
    else:
        yield f"Asesmen{data}: tidak ada butir lemah (nilai {low})."
    if trace.skor.sementara:
        yield f"{trace.skor.total.unanswered} dari {trace.skor.total.questions} butir belum dijawab."


def _weak(trace: Trace) -> Table:
    columns = [
        column("Butir lemah dan kegiatan yang menjawabnya"),
        column("Aspek atau program"),
        column("Pihak"),
        column("Tahun", width=Width.FIGURE),
    ]
    rows = (one for node, butir in trace.weak for one in _chain(trace, node, butir))
    return table("rantai", "Butir lemah, yang terlemah lebih dahulu", columns, rows)


def _chain(trace: Trace, node: Node, butir: Butir) -> Iterator[Row]:
    aspects = (f"{aspect.name} ({priority(trace, aspect)})" for aspect in trace.near(node, Kind.ASPECT))
    question = f"{called(node)} (nilai {butir.nilai}): {node.name}"
    yield row(question, "; ".join(aspects), kind=RowKind.GROUP)
    answering = in_order(low for low in trace.links.below(node) if low.activity)
    for item in answering:
        parties = "; ".join(parties_of(trace, item)) or "belum ada pihak"
        name = f"{item.code} {item.name}".strip()
        yield row(name, within(trace, item), parties, years_of(trace, item) or "belum diisi")
    if not answering:
        yield row(NONE_ANSWERS, service(trace, node))


def _measures(trace: Trace) -> Table:
    """List the measures of success of the groups in the chain."""
    items = [low for node, _ in trace.weak for low in trace.links.below(node) if low.activity]
    measures = {low for item in items for low in trace.near(item, Kind.MEASURE)}
    rows = []
    for group in trace.links.of_kind(Kind.GROUP):
        own = [low.name for low in trace.near(group, Kind.MEASURE) if low in measures]
        if own:
            rows.append(row(f"{called(group)} {group.name}", cell(*own, bulleted=True)))
    columns = [column("Kelompok program"), column("Ukuran keberhasilan (Tabel 8)")]
    return table("ukuran", "Indikator kegiatan di atas", columns, rows)


def _gaps(trace: Trace) -> Table:
    gaps = trace.gaps
    numbers = sorted(int(node.code) for node in gaps.questions)
    every = [node for node in trace.links.nodes if node.activity]
    lists: list[tuple[str, Sequence[Node], str]] = [
        ("Butir lemah tanpa kegiatan", gaps.questions, ", ".join(map(str, numbers))),
        ("Aspek prioritas pertama tanpa kegiatan", gaps.aspects, codes(a._replace(code="") for a in gaps.aspects)),
        (
            "Kegiatan yang tidak menjawab butir",
            gaps.activities,
            "semua kegiatan" if every and len(every) == len(gaps.activities) else codes(gaps.activities),
        ),
        ("Pihak tanpa tugas", gaps.parties, ", ".join(without_marks(party.name) for party in gaps.parties)),
    ]
    columns = [column("Kesenjangan"), column("Jumlah", width=Width.FIGURE), column("Yang mana")]
    rows = [row(name, str(len(found)), words or "tidak ada") for name, found, words in lists]
    return table("kesenjangan", "Yang belum tersambung", columns, rows)
