"""The matrix of programmes as a document of its own: all that a row says, on one wide page."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import KelompokProgram
from sp4n_renaksi.tables.rows import Item, code, items_of, kind_of, span_of, total_words, when, without_years
from sp4n_renaksi.tables.table import REST, TICK, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import money, parties

_BEFORE_BUDGET = 5
"""Columns before the budget, beside those of the years: number, name, output, who answers, who takes part."""


def matriks_lengkap(plan: Plan) -> Iterator[Table]:
    """Each programme and activity with its years, output, parties, budget and source of funds, and the sum."""
    items = items_of(plan)
    if not items:
        return
    span = span_of(plan, items)
    columns = [
        column("No.", width=Width.NUMBER),
        column("Kelompok Program/ Program/ Kegiatan", names_row=True),
        *(column("Waktu", str(year), width=Width.TICK) for year in span),
        *([] if span else [column("Waktu", width=Width.FIGURE)]),
        column("Keluaran (_output_)", width=Width.WORDS),
        column("Penanggung Jawab", width=Width.WORDS),
        column("Pihak Terlibat"),
        column("Anggaran", width=Width.WORDS),
        column("Sumber Dana", width=Width.FIGURE),
    ]
    before = _BEFORE_BUDGET + max(len(span), 1)
    rows = [_row(plan, item, span) for item in items]
    rows.append(row(cell("JUMLAH", span=before), total_words(items) or _why_no_sum(items), kind=Kind.TOTAL))
    legend = f"Keterangan: KP = kelompok program; {TICK} dan arsiran = tahun pelaksanaan."
    notes = [legend if span else "Keterangan: KP = kelompok program.", without_years(items)]
    title = "Matriks Program dan Kegiatan"
    yield table("tabel-matriks-program", title, columns, rows, notes=notes, landscape=True, numbered=True)


def _row(plan: Plan, item: Item, span: Sequence[int]) -> Row:
    if isinstance(item, KelompokProgram):
        return row(code(item, "KP"), cell(item.nama, span=REST), kind=Kind.GROUP)
    who = parties(plan, [item.penanggung_jawab]), parties(plan, item.pihak_terlibat)
    funds = money(item.anggaran), item.sumber_dana
    return row(code(item), item.nama, *when(item, span, shaded=True), item.keluaran, *who, *funds, kind=kind_of(item))


def _why_no_sum(items: Sequence[Item]) -> str:
    """Say why there is no sum: nothing is filled in, or what is cannot be added up."""
    filled = any(not isinstance(item, KelompokProgram) and item.anggaran for item in items)
    return "belum dapat dijumlahkan" if filled else "belum diisi"
