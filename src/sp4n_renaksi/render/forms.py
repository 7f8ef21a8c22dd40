"""The forms of a document: cover, ratification, minutes and attendance list, each with its own head."""

from collections.abc import Iterable, Iterator

from sp4n_renaksi.model.berita_acara import BeritaAcara, DaftarHadir
from sp4n_renaksi.model.cetak import terbilang
from sp4n_renaksi.model.instansi import Kop, PenandaTangan
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.waktu import BULAN, HARI, HariTanggal
from sp4n_renaksi.render.blocks import (
    Block,
    Cover,
    Fields,
    Letterhead,
    Sheet,
    Signatory,
    Signatures,
)
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.templates import prose_templates
from sp4n_renaksi.tables.berita_acara import attendance
from sp4n_renaksi.tables.inline import clean, parse_inline, text
from sp4n_renaksi.tables.words import agency, day, hours, parties, years

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
        _letterhead(rencana.kop),
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
    yield from _fields(Nomor=pengesahan.nomor)
    place = ", ".join(part for part in (pengesahan.tempat, day(pengesahan.tanggal, with_name=False)) if part)
    yield from _signatures(place, [pengesahan.penanda_tangan] if pengesahan.penanda_tangan else [])


def minutes(plan: Plan) -> Iterator[Block]:
    """The minutes of the self-assessment."""
    for number, risalah in enumerate(plan.berita_acara, 1):
        yield _minutes(plan, risalah.berita_acara, _form_name("berita-acara", number))


def _form_name(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"


def _minutes(plan: Plan, acara: BeritaAcara, name: str) -> Sheet:
    said = (
        prose_templates()
        .get_template("bagian/isi_berita_acara.md")
        .render(
            acara=acara,
            hari=_weekday(acara.tanggal),
            tanggal=_spelled_out(acara.tanggal),
            pukul=hours(plan, acara.waktu),
        )
    )
    blocks: tuple[Block, ...] = (*parse(said), *_signatures("", acara.penanda_tangan))
    head = acara.kop or (plan.rencana_aksi.kop if plan.rencana_aksi else None)
    title = acara.judul or "Berita Acara"
    number = f"Nomor: {acara.nomor}" if acara.nomor else ""
    return Sheet(name, _letterhead(head), parse_inline(title), parse_inline(number), blocks)


def _weekday(tanggal: HariTanggal | None) -> str:
    """Give the day's name: the written one, else that of the calendar."""
    if tanggal is None or tanggal.nilai is None:
        return ""
    return tanggal.hari or HARI[tanggal.nilai.weekday()]


def _spelled_out(tanggal: HariTanggal | None) -> str:
    """Print a date in figures and in words, as minutes do."""
    if tanggal is None or tanggal.nilai is None:
        return day(tanggal)
    when = tanggal.nilai
    words = f"{terbilang(when.day)} {BULAN[when.month - 1]} {terbilang(when.year)}"
    return f"{day(tanggal, with_name=False)} ({words})"


def attendance_sheets(plan: Plan) -> Iterator[Block]:
    """The attendance lists."""
    lists = [risalah.berita_acara.daftar_hadir for risalah in plan.berita_acara]
    for number, daftar in enumerate((daftar for daftar in lists if daftar), 1):
        yield _attendance(plan, daftar, number)


def _attendance(plan: Plan, daftar: DaftarHadir, number: int) -> Sheet:
    place = ", ".join(part for part in (daftar.kota, day(daftar.tanggal_tanda_tangan, with_name=False)) if part)
    fields = {
        "Hari/tanggal": day(daftar.tanggal),
        "Waktu": hours(plan, daftar.waktu),
        "Tempat": daftar.tempat,
        "Acara": daftar.acara,
    }
    signs = _signatures(place, [daftar.penanda_tangan] if daftar.penanda_tangan else [])
    head = daftar.kop or (plan.rencana_aksi.kop if plan.rencana_aksi else None)
    blocks: tuple[Block, ...] = (*_fields(**fields), attendance(daftar, number), *signs)
    name = _form_name("daftar-hadir", number)
    return Sheet(name, _letterhead(head), parse_inline(daftar.judul or "Daftar Hadir"), (), blocks)


def _letterhead(kop: Kop | None) -> Letterhead | None:
    if kop is None:
        return None
    numbers = (("Telepon", kop.telepon), ("Faks", kop.faks), ("Web", kop.web), ("Surel", kop.surel))
    contacts = (kop.alamat, " · ".join(f"{label}: {value}" for label, value in numbers if value))
    return Letterhead(
        tuple(parse_inline(line) for line in kop.baris if line),
        tuple(parse_inline(contact) for contact in contacts if contact),
    )


def _fields(**pairs: str) -> Iterator[Fields]:
    filled = tuple((label, parse_inline(value)) for label, value in pairs.items() if value)
    if filled:
        yield Fields(filled)


def _signatures(place: str, people: Iterable[PenandaTangan]) -> Iterator[Signatures]:
    signatories = tuple(
        Signatory(parse_inline(p.jabatan), parse_inline(p.nama), parse_inline(p.pangkat), text(p.nip)) for p in people
    )
    if place or signatories:
        yield Signatures(parse_inline(place), signatories)
