"""Tabel 7, Tabel 8 and the matrix of Lampiran I: groups of programmes, programmes and activities."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram, KelompokProgram, Program
from sp4n_renaksi.score import aspect_names
from sp4n_renaksi.tables.rows import Item, code, items_of, kind_of, span_of, total_words, when, without_years
from sp4n_renaksi.tables.table import REST, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import agency, money, parties, years

_HEAD = "Kelompok Program/ Program/ Kegiatan"


def menu_program(plan: Plan) -> Iterator[Table]:
    """Tabel 7: the groups with their programmes and activities."""
    if items := items_of(plan):
        columns = [column("No.", width=Width.WORDS), column(_HEAD, names_row=True)]
        rows = (row(code(item, _label(item)), item.nama, kind=kind_of(item)) for item in items)
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
    items = items_of(plan)
    if not items:
        return
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    span = span_of(plan, items)
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
    notes = [without_years(items)]
    yield table("tabel-matriks", title.rstrip() + period, columns, rows, notes=notes, landscape=True)


def _matrix_row(plan: Plan, item: Item, span: Sequence[int]) -> Row:
    if isinstance(item, KelompokProgram):
        return row(code(item, "KP"), cell(item.nama, span=REST), kind=Kind.GROUP)
    who = parties(plan, [item.penanggung_jawab]), parties(plan, item.pihak_terlibat)
    return row(code(item), item.nama, *when(item, span), *who, kind=kind_of(item))


def rincian_kegiatan(plan: Plan) -> Iterator[Table]:
    """What each programme and activity yields and costs, and which questions it answers."""
    items = items_of(plan)
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
    if amount := total_words(items):
        rows.append(row("", "Jumlah anggaran", "", amount, kind=Kind.TOTAL))
    title = "Keluaran, Anggaran, dan Sumber Dana Kegiatan"
    yield table("tabel-rincian-kegiatan", title, columns, rows, landscape=True, stacked=True)


def _detail_row(item: Item) -> Row:
    if isinstance(item, KelompokProgram):
        return row(code(item, "KP"), cell(item.nama, span=REST), kind=Kind.GROUP)
    return row(code(item), item.nama, *_details(item), kind=kind_of(item))


def _details(item: BarisProgram) -> tuple[str, str, str, str, str]:
    butir = ", ".join(map(str, item.butir))
    return item.keluaran, money(item.anggaran), item.sumber_dana, butir, item.catatan


def _label(item: Item) -> str:
    if isinstance(item, KelompokProgram):
        return "KP"
    if isinstance(item, Program):
        return "Program/Kegiatan" if item.sekaligus_kegiatan else "Program"
    return "Kegiatan"
