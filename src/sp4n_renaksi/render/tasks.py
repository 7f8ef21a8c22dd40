"""A sheet for each party: what it has to do, with whom, and lines to write down what came of it."""

from collections.abc import Iterator

from sp4n_renaksi.model.instansi import Narahubung, Pihak
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Sheet
from sp4n_renaksi.render.heads import period
from sp4n_renaksi.render.signing import DOTS, fields, letterhead
from sp4n_renaksi.tables.inline import parse_inline
from sp4n_renaksi.tables.tugas import rincian_tugas, shares
from sp4n_renaksi.tables.words import parties


def task_sheets(plan: Plan) -> Iterator[Block]:
    """Give a sheet for each party that the activities name; groups as their members."""
    unit = plan.rencana_aksi.instansi.unit_pengelola if plan.rencana_aksi else ""
    for number, bagian in enumerate(shares(plan), 1):
        pihak = bagian.pihak
        head = fields(
            [
                ("Pihak", (pihak.nama if pihak else "") or bagian.nama),
                ("Narahubung", _reached(pihak)),
                ("Unit pengelola", parties(plan, [unit]) or DOTS),
                ("Realisasi tahun", DOTS),
            ]
        )
        title = f"Rincian Tugas {bagian.nama}" + (f", Rencana Aksi {period(plan)}" if period(plan) else "")
        blocks: tuple[Block, ...] = (*head, rincian_tugas(plan, bagian, number))
        yield Sheet(f"rincian-tugas-{number}", letterhead(plan), parse_inline(title), (), blocks)


def _reached(pihak: Pihak | None) -> str:
    """Say how to reach a party; dots where that is not written."""
    who = (pihak.narahubung if pihak else None) or Narahubung.model_construct()
    return ", ".join(word for word in (who.nama, who.jabatan, who.telepon, who.surel) if word) or DOTS
