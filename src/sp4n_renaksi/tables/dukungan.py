"""Chapter 4 as a table: what support is there, what is needed, and how the gap is closed."""

from collections.abc import Iterator

from sp4n_renaksi.model.dukungan import ButirDukungan
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.table import REST, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import parties

_JENIS = {
    "kelembagaan": "Dukungan kelembagaan",
    "kebijakan": "Dukungan kebijakan",
    "sumber_daya": "Dukungan sumber daya",
    "": "Dukungan lain",
}


def analisis_dukungan(plan: Plan) -> Iterator[Table]:
    """Needs by kind of support, with their gaps and solutions."""
    needs = plan.dukungan.dukungan if plan.dukungan else ()
    if not needs:
        return
    columns = [
        column("No.", width=Width.NUMBER),
        column("Kondisi Saat Ini", names_row=True),
        column("Kebutuhan"),
        column("Kesenjangan"),
        column("Solusi"),
        column("Tahap", width=Width.WORDS, optional=True),
        column("Penanggung Jawab", width=Width.WORDS, optional=True),
        column("Kegiatan", width=Width.FIGURE, optional=True),
    ]
    rows = _rows(plan, needs)
    title = "Analisis Dukungan Kelembagaan, Kebijakan, dan Sumber Daya"
    yield table("tabel-dukungan", title, columns, rows, landscape=True, stacked=True)


def _rows(plan: Plan, needs: tuple[ButirDukungan, ...]) -> Iterator[Row]:
    number = 0
    for jenis, title in _JENIS.items():
        group = [need for need in needs if need.jenis == jenis]
        if group:
            yield row(cell(title, span=REST), kind=Kind.GROUP)
        for need in group:
            number += 1
            who = parties(plan, [need.penanggung_jawab])
            gap = need.kondisi, need.kebutuhan, need.kesenjangan, need.solusi
            yield row(f"{number}.", *gap, need.tahap, who, ", ".join(need.kegiatan))
