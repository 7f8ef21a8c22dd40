"""Tabel 7, Tabel 8 and the matrix of Lampiran I: groups of programmes, programmes and activities."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram, KelompokProgram, Program
from sp4n_renaksi.score import aspect_names
from sp4n_renaksi.tables.table import REST, TICK, Cell, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import agency, money, parties, rupiah, years

_HEAD = "Kelompok Program/ Program/ Kegiatan"

Item = KelompokProgram | BarisProgram


def menu_program(plan: Plan) -> Iterator[Table]:
    """Tabel 7: the groups with their programmes and activities."""
    if items := _items(plan):
        columns = [column("No.", width=Width.WORDS), column(_HEAD, names_row=True)]
        rows = (row(_code(item, _label(item)), item.nama, kind=_kind(item)) for item in items)
        yield table("tabel-program", _HEAD, columns, rows)


def indikator_keberhasilan(plan: Plan) -> Iterator[Table]:
    """Tabel 8: the measures of success of each group."""
    groups = plan.program.kelompok_program if plan.program else ()
    if not groups:
        return
    columns = [
        column("No.", width=Width.NUMBER),
        column("Program", width=Width.WORDS, names_row=True),
        column("Indikator (Ukuran) Keberhasilan"),
    ]
    rows = (
        row(f"{number}.", cell(group.nama, _aspect(plan, group)), cell(*group.indikator_keberhasilan, bulleted=True))
        for number, group in enumerate(groups, 1)
    )
    yield table("tabel-keberhasilan", "Indikator (Ukuran) Keberhasilan Program", columns, rows, stacked=True)


def _aspect(plan: Plan, group: KelompokProgram) -> str:
    aspek = plan.penilaian_terakhir.instrumen.aspek if plan.penilaian_terakhir else ()
    kode = aspect_names(aspek).get(group.aspek.casefold())
    nama = next((a.nama for a in aspek if a.kode == kode), group.aspek)
    return f"(aspek {nama})" if nama else ""


def matriks_program(plan: Plan) -> Iterator[Table]:
    """Lampiran I: when each programme and activity runs, and who takes part."""
    items = _items(plan)
    if not items:
        return
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    written = {year for item in items if isinstance(item, BarisProgram) and item.waktu for year in item.waktu.tahun}
    span = sorted(written.union(periode.tahun if periode else ()))
    columns = [
        column("No.", width=Width.NUMBER),
        column(_HEAD, names_row=True),
        *(column("Waktu", str(year), width=Width.TICK) for year in span),
        *([] if span else [column("Waktu", width=Width.FIGURE)]),
        column("Penanggung Jawab", width=Width.WORDS, optional=True),
        column("Pihak Terlibat"),
    ]
    title = f"{_HEAD} Rencana Aksi Pengelolaan Pengaduan {agency(plan)}"
    period = f" Tahun {years(periode)}" if periode else ""
    rows = (_matrix_row(plan, item, span) for item in items)
    notes = [_without_years(items)]
    yield table("tabel-matriks", title.rstrip() + period, columns, rows, notes=notes, landscape=True)


def _matrix_row(plan: Plan, item: Item, span: Sequence[int]) -> Row:
    if isinstance(item, KelompokProgram):
        return row(_code(item, "KP"), cell(item.nama, span=REST), kind=Kind.GROUP)
    who = parties(plan, [item.penanggung_jawab]), parties(plan, item.pihak_terlibat)
    return row(_code(item), item.nama, *_when(item, span), *who, kind=_kind(item))


def _when(item: BarisProgram, span: Sequence[int]) -> list[Cell]:
    if item.waktu and not item.waktu.tahun:
        return [cell(item.waktu.teks, span=max(len(span), 1))]
    ticked = item.waktu.tahun if item.waktu else ()
    return [cell(TICK if year in ticked else "") for year in span] or [cell()]


def _without_years(items: Sequence[Item]) -> str:
    activities = [item for item in items if isinstance(item, BarisProgram) and _is_activity(item)]
    waiting = sum(not (item.waktu and item.waktu.tahun) for item in activities)
    return f"Waktu belum diisi pada {waiting} kegiatan." if waiting else ""


def rincian_kegiatan(plan: Plan) -> Iterator[Table]:
    """What each programme and activity yields and costs, and which questions it answers."""
    items = _items(plan)
    if not any(isinstance(i, BarisProgram) and any(_details(i)) for i in items):
        return
    columns = [
        column("No.", width=Width.NUMBER),
        column("Program/Kegiatan", names_row=True),
        column("Keluaran (_output_)", optional=True),
        column("Anggaran", width=Width.FIGURE, optional=True),
        column("Sumber Dana", width=Width.WORDS, optional=True),
        column("Butir Asesmen", width=Width.FIGURE, optional=True),
        column("Catatan", optional=True),
    ]
    rows = [_detail_row(item) for item in items]
    if total := _total(items):
        rows.append(row("", "Jumlah anggaran", "", total, kind=Kind.TOTAL))
    title = "Keluaran, Anggaran, dan Sumber Dana Kegiatan"
    yield table("tabel-rincian-kegiatan", title, columns, rows, landscape=True, stacked=True)


def _detail_row(item: Item) -> Row:
    if isinstance(item, KelompokProgram):
        return row(_code(item, "KP"), cell(item.nama, span=REST), kind=Kind.GROUP)
    return row(_code(item), item.nama, *_details(item), kind=_kind(item))


def _details(item: BarisProgram) -> tuple[str, str, str, str, str]:
    butir = ", ".join(map(str, item.butir))
    return item.keluaran, money(item.anggaran), item.sumber_dana, butir, item.catatan


def _total(items: Sequence[Item]) -> str:
    """Add up the budget; empty where a programme and its activities both carry one, or an amount is not certain."""
    rows = [item for item in items if isinstance(item, BarisProgram) and item.anggaran]
    amounts = [item.anggaran.nilai for item in rows if item.anggaran]
    certain = [amount for amount in amounts if amount is not None]
    twice = any(isinstance(p, Program) and any(k.anggaran for k in p.kegiatan) for p in rows)
    return "" if twice or not certain or len(certain) < len(amounts) else rupiah(sum(certain, Decimal(0)))


def _items(plan: Plan) -> list[Item]:
    return [item for _, item in plan.program.baris()] if plan.program else []


def _is_activity(item: BarisProgram) -> bool:
    """Whether a row is carried out itself: an activity, or a programme that is one."""
    return not isinstance(item, Program) or item.sekaligus_kegiatan


def _kind(item: Item) -> Kind:
    if isinstance(item, KelompokProgram):
        return Kind.GROUP
    return Kind.PROGRAMME if isinstance(item, Program) else Kind.ACTIVITY


def _label(item: Item) -> str:
    if isinstance(item, KelompokProgram):
        return "KP"
    if isinstance(item, Program):
        return "Program/Kegiatan" if item.sekaligus_kegiatan else "Program"
    return "Kegiatan"


def _code(item: Item, label: str = "") -> str:
    code = f"{item.kode.rstrip('.')}." if item.kode else ""
    return f"{label} {code}".strip()
