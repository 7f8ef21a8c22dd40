"""Tabel 6: the indicators of the strategic goals, with baseline and target per year."""

from collections.abc import Iterator

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.sasaran import Indikator, SasaranStrategis
from sp4n_renaksi.tables.table import REST, Column, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import figure, parties, years


def target_indikator(plan: Plan) -> Iterator[Table]:
    """Tabel 6: a row for each indicator, under its strategic goal."""
    if plan.sasaran is None or not plan.sasaran.sasaran_strategis:
        return
    goals = plan.sasaran.sasaran_strategis
    baselines, targets = _years(plan, goals)
    columns = [
        column("Indikator Sasaran Strategis", width=Width.WORDS, names_row=True),
        *(column(f"Baseline {year}", width=Width.FIGURE) for year in baselines),
        *(column("Target", str(year), width=Width.FIGURE) for year in targets),
        column("Arah", width=Width.FIGURE, optional=True),
    ]
    title = "Indikator Sasaran Strategis dan Target"
    period = years(plan.rencana_aksi.periode) if plan.rencana_aksi else ""
    rows = (r for goal in goals for r in _goal(goal, baselines, targets))
    yield table("tabel-indikator", f"{title} {period}".rstrip(), columns, rows)


def _years(plan: Plan, goals: tuple[SasaranStrategis, ...]) -> tuple[list[int], list[int]]:
    """Years of the columns: those of the period, and every other that an indicator names."""
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    indicators = [indicator for goal in goals for indicator in goal.indikator]
    baselines = {year for indicator in indicators for year in indicator.baseline}
    targets = {year for indicator in indicators for year in indicator.target}
    return sorted(baselines), sorted(targets.union(periode.tahun if periode else ()))


def _goal(goal: SasaranStrategis, baselines: list[int], targets: list[int]) -> Iterator[Row]:
    if goal.nama:
        yield row(cell(goal.nama, span=REST), kind=Kind.GROUP)
    for indicator in goal.indikator:
        figures = [
            *(figure(indicator.baseline.get(year), indicator.satuan) for year in baselines),
            *(figure(indicator.target.get(year), indicator.satuan) for year in targets),
        ]
        unit = f"(satuan: {indicator.satuan})" if indicator.satuan and not any(figures) else ""
        yield row(cell(indicator.nama, unit), *figures, indicator.arah)


def rincian_indikator(plan: Plan) -> Iterator[Table]:
    """Where the figures of Tabel 6 come from, who answers for them, and remarks."""
    goals = plan.sasaran.sasaran_strategis if plan.sasaran else ()
    indicators = [indicator for goal in goals for indicator in goal.indikator]
    if not any(_details(plan, indicator) != ("", "", "") for indicator in indicators):
        return
    columns: list[Column] = [
        column("Indikator", width=Width.WORDS, names_row=True),
        column("Sumber Data", optional=True),
        column("Penanggung Jawab", width=Width.WORDS, optional=True),
        column("Catatan", optional=True),
    ]
    rows = (row(indicator.nama, *_details(plan, indicator)) for indicator in indicators)
    yield table("tabel-rincian-indikator", "Sumber Data dan Penanggung Jawab Indikator", columns, rows, stacked=True)


def _details(plan: Plan, indicator: Indikator) -> tuple[str, str, str]:
    return indicator.sumber_data, parties(plan, [indicator.penanggung_jawab]), indicator.catatan
