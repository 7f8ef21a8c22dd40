"""What the tables of programmes share: the rows of program.yaml in order, their codes, years and sums."""

from collections.abc import Sequence
from decimal import Decimal

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram, KelompokProgram, Program
from sp4n_renaksi.tables.table import Cell, Kind, cell, tick
from sp4n_renaksi.tables.words import rupiah

Item = KelompokProgram | BarisProgram


def items_of(plan: Plan) -> list[Item]:
    """Give all groups, programmes and activities in their order."""
    return [item for _, item in plan.program.baris()] if plan.program else []


def is_activity(item: Item) -> bool:
    """Whether a row is carried out itself: an activity, or a programme that is one."""
    if isinstance(item, KelompokProgram):
        return False
    return not isinstance(item, Program) or item.sekaligus_kegiatan


def activities(plan: Plan) -> list[BarisProgram]:
    """Give what is carried out itself, in order."""
    return [item for item in items_of(plan) if isinstance(item, BarisProgram) and is_activity(item)]


def kind_of(item: Item) -> Kind:
    """Give the kind of row that an item is."""
    if isinstance(item, KelompokProgram):
        return Kind.GROUP
    return Kind.PROGRAMME if isinstance(item, Program) else Kind.ACTIVITY


def code(item: Item, label: str = "") -> str:
    """Print a code with its dot, behind a label: KP I."""
    written = f"{item.kode.rstrip('.')}." if item.kode else ""
    return f"{label} {written}".strip()


def span_of(plan: Plan, items: Sequence[Item]) -> list[int]:
    """Give the years of the columns: those of the period, and every other in which something runs."""
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    written = {year for item in items if isinstance(item, BarisProgram) and item.waktu for year in item.waktu.tahun}
    return sorted(written.union(periode.tahun if periode else ()))


def when(item: BarisProgram, span: Sequence[int], *, shaded: bool = False) -> list[Cell]:
    """Give the cells of the years: ticks, or what is written where it is not certain."""
    if item.waktu and not item.waktu.tahun:
        return [cell(item.waktu.teks, span=max(len(span), 1))]
    ticked = item.waktu.tahun if item.waktu else ()
    return [tick(year in ticked, shaded=shaded) for year in span] or [cell()]


def without_years(items: Sequence[Item]) -> str:
    """Say how many activities have no years yet; empty where all have."""
    waiting = sum(
        not (item.waktu and item.waktu.tahun) for item in items if isinstance(item, BarisProgram) and is_activity(item)
    )
    return f"Waktu belum diisi pada {waiting} kegiatan." if waiting else ""


def total(items: Sequence[Item]) -> Decimal | None:
    """Add up the budget; None where a programme and its activities both carry one, or an amount is not certain."""
    rows = [item for item in items if isinstance(item, BarisProgram) and item.anggaran]
    amounts = [item.anggaran.nilai for item in rows if item.anggaran]
    certain = [amount for amount in amounts if amount is not None]
    twice = any(isinstance(p, Program) and any(k.anggaran for k in p.kegiatan) for p in rows)
    return None if twice or not certain or len(certain) < len(amounts) else sum(certain, Decimal(0))


def total_words(items: Sequence[Item]) -> str:
    """Print the sum of the budget, empty where there is none."""
    amount = total(items)
    return "" if amount is None else rupiah(amount)
