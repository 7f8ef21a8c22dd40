"""What a head of agency needs of a plan on one page: targets as a table, the rest as facts for sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram
from sp4n_renaksi.model.sasaran import Indikator
from sp4n_renaksi.score import Butir, Skor
from sp4n_renaksi.tables.kategorisasi import aspect_priorities
from sp4n_renaksi.tables.rows import activities
from sp4n_renaksi.tables.table import Table, Width, column, row, table
from sp4n_renaksi.tables.words import figure, parties

SHOWN = 3
"""How many points, gaps and activities a page has room for."""

HORIZON = timedelta(days=90)
_INDICATORS = 6


@dataclass(frozen=True, slots=True)
class Belum:
    """How many of the activities still lack something."""

    kegiatan: int
    waktu: int
    penanggung_jawab: int
    anggaran: int


def target_ringkas(plan: Plan) -> Iterator[Table]:
    """Each indicator with its latest baseline and its last target, as many as a page has room for."""
    goals = plan.sasaran.sasaran_strategis if plan.sasaran else ()
    indicators = [indicator for goal in goals for indicator in goal.indikator]
    if not indicators:
        return
    columns = [
        column("Indikator", names_row=True),
        column("Nilai Awal", width=Width.WORDS),
        column("Target Akhir", width=Width.WORDS),
    ]
    rows = (row(i.nama, _last(i, i.baseline), _last(i, i.target)) for i in indicators[:_INDICATORS])
    rest = len(indicators) - _INDICATORS
    notes = [f"{rest} indikator lain dimuat pada rencana aksi."] if rest > 0 else []
    yield table("tabel-target-ringkas", "Target", columns, rows, notes=notes)


def _last(indicator: Indikator, values: Mapping[int, Angka | None]) -> str:
    years = sorted(year for year, value in values.items() if value)
    return f"{figure(values[years[-1]], indicator.satuan)} ({years[-1]})" if years else "belum diisi"


def weakest(skor: Skor | None) -> tuple[list[Butir], int]:
    """Give the weakest questions, and how many others have the score of the last of them."""
    low = skor.terlemah if skor else ()
    shown = list(low[:SHOWN])
    return shown, sum(butir.nilai == shown[-1].nilai for butir in low[SHOWN:]) if shown else 0


def gaps(plan: Plan) -> list[str]:
    """Give the gaps of chapter 4, of each kind of support one before a second."""
    needs = [need for need in (plan.dukungan.dukungan if plan.dukungan else ()) if need.kesenjangan]
    first = {need.jenis: need for need in reversed(needs)}
    ordered = [*(need for need in needs if first[need.jenis] is need), *(n for n in needs if first[n.jenis] is not n)]
    return [need.kesenjangan for need in ordered[:SHOWN]]


def missing(plan: Plan) -> Belum:
    """Count the activities that still lack years, who answers for them, or a budget."""
    found = activities(plan)
    return Belum(
        kegiatan=len(found),
        waktu=sum(not (item.waktu and item.waktu.tahun) for item in found),
        penanggung_jawab=sum(not item.penanggung_jawab for item in found),
        anggaran=sum(item.anggaran is None for item in found),
    )


def own_date(plan: Plan) -> date | None:
    """Give the day from which a plan looks ahead: that of its setting, else the latest that it names before that."""
    rencana = plan.rencana_aksi
    if rencana and rencana.pengesahan and rencana.pengesahan.tanggal and rencana.pengesahan.tanggal.nilai:
        return rencana.pengesahan.tanggal.nilai
    named = [step.tanggal for step in plan.tim.tahapan] if plan.tim else []
    named += [risalah.berita_acara.tanggal for risalah in plan.berita_acara]
    named += [penilaian.asesmen.tanggal_penilaian for penilaian in plan.penilaian]
    return max((when.nilai for when in named if when and when.nilai), default=None)


def ahead(plan: Plan, start: date) -> list[str]:
    """Say what the plan dates within the horizon: steps by their day, activities by the year in which they begin."""
    end = start + HORIZON
    steps = plan.tim.tahapan if plan.tim else ()
    dated = [(step.tanggal.nilai, step.nama) for step in steps if step.tanggal and step.tanggal.nilai]
    said = [f"{format_tanggal(when)}: {name}" for when, name in sorted(dated) if start <= when <= end]
    for year in dict.fromkeys((start.year, end.year)):
        begun = [item for item in activities(plan) if item.waktu and item.waktu.awal == year]
        if begun:
            said.append(f"Tahun {year}: {_begun(plan, begun)}")
    return said


def _begun(plan: Plan, begun: list[BarisProgram]) -> str:
    named = [f"{item.nama}{_by(plan, item)}" for item in begun[:SHOWN]]
    among = ", antara lain" if len(begun) > SHOWN else ":"
    return f"{len(begun)} kegiatan mulai dilaksanakan{among} {'; '.join(named)}"


def _by(plan: Plan, item: BarisProgram) -> str:
    who = parties(plan, [item.penanggung_jawab])
    return f" ({who})" if who else ""


def first_priorities(plan: Plan) -> list[str]:
    """Name the aspects that the agency wants to tend to first."""
    given = [(isi.prioritas, nama) for nama, isi in aspect_priorities(plan) if isi and isi.prioritas]
    lowest = min((rank for rank, _ in given), default=None)
    return [nama for rank, nama in given if rank == lowest]


def sources_of_funds(plan: Plan) -> list[str]:
    """Name the sources of funds, each once, in the order in which the activities name them."""
    return list(dict.fromkeys(item.sumber_dana for item in activities(plan) if item.sumber_dana))
