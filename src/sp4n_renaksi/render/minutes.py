"""Lampiran II: the minutes, and what is attached to them with heads of their own."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from sp4n_renaksi.data import read_data
from sp4n_renaksi.model.berita_acara import BeritaAcara, Hasil
from sp4n_renaksi.model.cetak import terbilang
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.waktu import BULAN, HARI, HariTanggal
from sp4n_renaksi.render.attendance import attendance_blocks, form_name
from sp4n_renaksi.render.blocks import Block, Paragraph, Sheet, Signatures
from sp4n_renaksi.render.document import roman
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.signing import DOTS, NOBODY, letterhead, signatory
from sp4n_renaksi.render.templates import prose_templates
from sp4n_renaksi.tables import OTHER_TABLES, TABLES
from sp4n_renaksi.tables.inline import Inlines, Run, parse_inline, plain
from sp4n_renaksi.tables.table import Table
from sp4n_renaksi.tables.words import day, hours

_ATTACHED = {
    "asesmen": ("tabel-informasi-umum", "tabel-asesmen"),
    "prioritas": ("tabel-prioritas",),
    "bukti_dukung": ("tabel-register-bukti",),
}
"""The tables of each part of a plan that minutes can have attached to them."""


def minutes(plan: Plan) -> Iterator[Block]:
    """The minutes of the self-assessment; what is attached stands elsewhere in the same document."""
    for number, risalah in enumerate(plan.berita_acara, 1):
        yield _minutes(plan, risalah.berita_acara, number, annexed=False)


def minutes_with_annexes(plan: Plan) -> Iterator[Block]:
    """The minutes as a document of their own, followed by what is attached to each."""
    for number, risalah in enumerate(plan.berita_acara, 1):
        yield _minutes(plan, risalah.berita_acara, number, annexed=True)
        yield from _annexes(plan, risalah.berita_acara, number)


def _minutes(plan: Plan, acara: BeritaAcara, number: int, *, annexed: bool) -> Sheet:
    said = (
        prose_templates()
        .get_template("bagian/isi_berita_acara.md")
        .render(
            acara=acara,
            hari=_weekday(acara.tanggal),
            tanggal=_spelled_out(acara.tanggal),
            pukul=hours(plan, acara.waktu),
            para_pihak=_parties(acara),
            lampiran=_annex_numbers(plan, acara) if annexed else {},
            rangkap=f"{acara.rangkap} ({terbilang(acara.rangkap)})" if acara.rangkap else "",
        )
    )
    blocks: tuple[Block, ...] = (*parse(said), *_signed(acara))
    return Sheet(
        form_name("berita-acara", number),
        letterhead(plan, acara.kop),
        parse_inline(_title(acara)),
        parse_inline(f"Nomor: {acara.nomor or DOTS}"),
        blocks,
    )


def _title(acara: BeritaAcara) -> str:
    return acara.judul or "Berita Acara"


def _parties(acara: BeritaAcara) -> list[str]:
    """Name who signs, by name and office; nothing where that would be an empty list."""
    named = [", ".join(w for w in (p.nama, plain(signatory(p).role)) if w) for p in acara.penanda_tangan]
    return [name for name in named if name]


def _signed(acara: BeritaAcara) -> Iterator[Signatures]:
    """Put the signatures in two columns: one who takes note stands left of a single signatory, else below them."""
    people = [signatory(person) for person in acara.penanda_tangan] or [NOBODY]
    if acara.mengetahui:
        noted = signatory(acara.mengetahui, "Mengetahui,")
        people = [noted, *people] if len(people) == 1 else [*people, noted]
    yield Signatures((), tuple(people))


def _weekday(tanggal: HariTanggal | None) -> str:
    """Give the day's name: the written one, else that of the calendar."""
    if tanggal is None or tanggal.nilai is None:
        return ""
    return tanggal.hari or HARI[tanggal.nilai.weekday()]


def _spelled_out(tanggal: HariTanggal | None) -> str:
    """Print a date in words and in figures, as minutes do; one that is not certain as written."""
    if tanggal is None or tanggal.nilai is None:
        return day(tanggal)
    when = tanggal.nilai
    spelled = f"{terbilang(when.day)} bulan {BULAN[when.month - 1]} tahun {terbilang(when.year)}"
    return f"{spelled} ({when:%d-%m-%Y})"


def _annex_numbers(plan: Plan, acara: BeritaAcara) -> dict[int, str]:
    """Number the results that have something attached, by their place in the list."""
    with_annex = [at for at, hasil in enumerate(acara.hasil) if _annex(plan, acara, hasil, "x")]
    return {at: f"Lampiran {roman(number)}" for number, at in enumerate(with_annex, 1)}


def _annexes(plan: Plan, acara: BeritaAcara, number: int) -> Iterator[Sheet]:
    """Give a sheet for each thing attached, with a head that says of what it is an annex."""
    date = day(acara.tanggal, with_name=False)
    of = f"{_title(acara)} Nomor {acara.nomor or DOTS}, tanggal {date or DOTS}"
    for at, label in _annex_numbers(plan, acara).items():
        name = f"{form_name('berita-acara', number)}-lampiran-{at + 1}"
        blocks = _annex(plan, acara, acara.hasil[at], name)
        title = f"{label}: {acara.hasil[at].uraian}"
        yield Sheet(name, None, parse_inline(title), parse_inline(of), blocks)


@cache
def _attachments() -> list[dict[str, str]]:
    """Give the words by which a result is known to be a part of the plan."""
    data = read_data("berita_acara.yaml").data
    return data["lampiran"] if data else []


def _annex(plan: Plan, acara: BeritaAcara, hasil: Hasil, name: str) -> tuple[Block, ...]:
    """Give what is attached to a result; nothing where the plan has nothing by that name."""
    words = " ".join(hasil.uraian.casefold().split())
    rows = _attachments() if hasil.terlampir else ()
    part = next((row["bagian"] for row in rows if row["teks"] in words), "")
    if part == "daftar_hadir":
        return attendance_blocks(plan, acara.daftar_hadir, f"{name}-hadir") if acara.daftar_hadir else ()
    build = {**TABLES, **OTHER_TABLES}
    found = [table for key in _ATTACHED.get(part, ()) for table in build[key](plan)]
    return tuple(block for at, table in enumerate(found) for block in _titled(table, f"{name}-{at}", len(found) > 1))


def _titled(table: Table, name: str, titled: bool) -> Iterator[Block]:  # noqa: FBT001 - one of two looks
    if titled:
        yield Paragraph(_bold(table.title))
    yield replace(table, name=name)


def _bold(words: Inlines) -> Inlines:
    return (Run(plain(words), bold=True),)
