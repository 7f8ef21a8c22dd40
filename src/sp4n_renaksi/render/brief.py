"""The plan on one page for the head of the agency: where we stand, what is wanted, what comes next, what is asked."""

from collections.abc import Iterator

from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Blank, Block, Paragraph, Sheet
from sp4n_renaksi.render.heads import titled
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.signing import letterhead
from sp4n_renaksi.render.templates import prose_templates
from sp4n_renaksi.tables.inline import Run, parse_inline, text
from sp4n_renaksi.tables.nilai import mean, scored, share
from sp4n_renaksi.tables.ringkasan import (
    ahead,
    first_priorities,
    gaps,
    missing,
    own_date,
    sources_of_funds,
    target_ringkas,
    weakest,
)
from sp4n_renaksi.tables.rows import items_of, total_words
from sp4n_renaksi.tables.words import day, figure, joined, years

_DISPOSITION = 4
"""Lines for the head's own hand."""


def brief(plan: Plan) -> Iterator[Block]:
    """Give the page."""
    targets: tuple[Block, ...] = tuple(target_ringkas(plan)) or (Paragraph(text("Belum diisi.")),)
    blocks: tuple[Block, ...] = (
        *_said("ringkasan_posisi", **_standing(plan)),
        Paragraph((Run("Target", bold=True),)),
        *targets,
        *_said("ringkasan_langkah", **_steps(plan)),
        Blank(text("Disposisi"), _DISPOSITION),
    )
    title = parse_inline(titled(plan, "Ringkasan Rencana Aksi Pengelolaan Pengaduan"))
    yield Sheet("ringkasan", letterhead(plan), title, (), blocks)


def _said(template: str, **values: object) -> tuple[Block, ...]:
    return parse(prose_templates().get_template(f"bagian/{template}.md").render(**values))


def _standing(plan: Plan) -> dict[str, object]:
    """Gather where we stand, on what basis, and what is weakest."""
    penilaian, skor = plan.penilaian_terakhir, scored(plan)
    shown, others = weakest(skor)
    umum = penilaian.asesmen.informasi_umum if penilaian else None
    return {
        "skor": skor,
        "tahun": years(penilaian.asesmen.tahun_data) if penilaian else "",
        "tanggal": day(penilaian.asesmen.tanggal_penilaian, with_name=False) if penilaian else "",
        "instrumen": (penilaian.instrumen.nama or penilaian.instrumen.kode) if penilaian else "",
        "rata_rata": mean(skor.total) if skor else "",
        "persen": share(skor.total) if skor else "",
        "diterima": figure(umum.diterima, "pengaduan") if umum else "",
        "diselesaikan": figure(umum.diselesaikan, "persen") if umum else "",
        "terlemah": [(butir.pertanyaan.uraian.rstrip("."), butir.nilai) for butir in shown],
        "lainnya": others,
    }


def _steps(plan: Plan) -> dict[str, object]:
    """Gather money, risks, the next dates, and what is asked of the head."""
    start = own_date(plan)
    return {
        "status": plan.rencana_aksi.status if plan.rencana_aksi else "",
        "anggaran": total_words(items_of(plan)),
        "sumber_dana": joined(sources_of_funds(plan)),
        "belum": missing(plan),
        "kesenjangan": gaps(plan),
        "mulai": format_tanggal(start) if start else "",
        "jadwal": ahead(plan, start) if start else [],
        "prioritas": joined(first_priorities(plan)),
    }
