"""The front of the plan: its cover and its ratification."""

from collections.abc import Iterator

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Cover
from sp4n_renaksi.render.signing import fields, letterhead, signatures
from sp4n_renaksi.tables.inline import clean, parse_inline, text
from sp4n_renaksi.tables.words import agency, day, parties, years

STATUS = {"draf": "DRAF", "siap_tanda_tangan": "Siap ditandatangani"}
"""What the cover says about a plan that is not yet set."""

TITLE = "Rencana Aksi Pengelolaan Pengaduan"


def cover(plan: Plan) -> Iterator[Block]:
    """The cover: whose plan it is, for which years, and whether it is a draft."""
    rencana = plan.rencana_aksi
    if rencana is None:
        yield Cover(None, text(TITLE), (), (), "")
        return
    title = rencana.judul or f"{TITLE} {agency(plan)}"
    region = rencana.instansi.nama_wilayah
    unit = parties(plan, [rencana.instansi.unit_pengelola])
    lines = (
        rencana.anak_judul,
        "" if clean(region).casefold() in clean(title).casefold() else region,
        f"Tahun {years(rencana.periode)}" if rencana.periode else "",
        f"Unit pengelola pengaduan: {unit}" if unit else "",
    )
    yield Cover(
        letterhead(plan),
        parse_inline(title),
        tuple(parse_inline(line) for line in lines if line),
        parse_inline(rencana.instansi.nama),
        STATUS.get(rencana.status, ""),
    )


def ratification(plan: Plan) -> Iterator[Block]:
    """How and when the plan was set, and who signs it."""
    pengesahan = plan.rencana_aksi.pengesahan if plan.rencana_aksi else None
    if pengesahan is None:
        return
    yield from fields([("Nomor", pengesahan.nomor)])
    place = ", ".join(part for part in (pengesahan.tempat, day(pengesahan.tanggal, with_name=False)) if part)
    yield from signatures(place, [pengesahan.penanda_tangan] if pengesahan.penanda_tangan else [])
