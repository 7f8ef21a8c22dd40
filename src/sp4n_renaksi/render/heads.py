"""Heads of the documents that are made of tables: what it is, whose, of when; and the matrix as a sheet."""

from collections.abc import Iterator

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Sheet
from sp4n_renaksi.render.signing import DOTS, closing, fields, letterhead
from sp4n_renaksi.tables.inline import parse_inline
from sp4n_renaksi.tables.matriks import matriks_lengkap
from sp4n_renaksi.tables.words import agency, day, parties, years


def period(plan: Plan) -> str:
    """Print the years of the plan with a word before them: Tahun 2021 s.d. 2024."""
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    return f"Tahun {years(periode)}" if periode else ""


def titled(plan: Plan, title: str) -> str:
    """Print the title of a document with whose it is and for which years."""
    return " ".join(part for part in (title, agency(plan), period(plan)) if part)


def matrix_sheet(plan: Plan) -> Iterator[Block]:
    """The matrix of programmes with its head, and the signature below it."""
    unit = plan.rencana_aksi.instansi.unit_pengelola if plan.rencana_aksi else ""
    lines = fields([("Unit pengelola", parties(plan, [unit]))])
    for table in matriks_lengkap(plan):
        title = parse_inline(titled(plan, "Matriks Program dan Kegiatan Rencana Aksi Pengelolaan Pengaduan"))
        blocks: tuple[Block, ...] = (*lines, table, closing(plan))
        yield Sheet("matriks-program", letterhead(plan), title, (), blocks)


def assessment_head(plan: Plan) -> Iterator[Block]:
    """Of which data the assessment is, when it was made, by whom and with what."""
    if plan.penilaian_terakhir is None:
        return
    asesmen, instrumen = plan.penilaian_terakhir.asesmen, plan.penilaian_terakhir.instrumen
    lines = [
        ("Tahun data", years(asesmen.tahun_data)),
        ("Tanggal penilaian", day(asesmen.tanggal_penilaian)),
        ("Penilai", parties(plan, asesmen.penilai)),
        ("Instrumen", instrumen.nama or instrumen.kode),
    ]
    title = f"Hasil Penilaian Mandiri Pengelolaan Pengaduan {agency(plan)}".strip()
    blocks: tuple[Block, ...] = tuple(fields((label, said or DOTS) for label, said in lines))
    yield Sheet("kepala-asesmen", letterhead(plan), parse_inline(title), (), blocks)


def priorities_head(plan: Plan) -> Iterator[Block]:
    """Whose priorities they are."""
    if plan.prioritas is None:
        return
    title = titled(plan, "Prioritas Perbaikan Pengelolaan Pengaduan")
    yield Sheet("kepala-prioritas", letterhead(plan), parse_inline(title), (), ())
