"""The attendance list of Lampiran II: filled, or as an empty form with room to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sp4n_renaksi.model.berita_acara import BeritaAcara, DaftarHadir
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Paragraph, Sheet, Signatures
from sp4n_renaksi.render.signing import DOTS, NOBODY, fields, letterhead, signatory
from sp4n_renaksi.tables.berita_acara import attendance, present
from sp4n_renaksi.tables.inline import parse_inline
from sp4n_renaksi.tables.words import day, hours


def form_name(name: str, number: int) -> str:
    """Name a form in its document: the second of a kind ends in its number."""
    return name if number == 1 else f"{name}-{number}"


def attendance_sheets(plan: Plan) -> Iterator[Block]:
    """The attendance lists."""
    lists: Sequence[DaftarHadir | None] = [risalah.berita_acara.daftar_hadir for risalah in plan.berita_acara]
    for number, daftar in enumerate((daftar for daftar in lists if daftar), 1):
        title = parse_inline(daftar.judul or "Daftar Hadir")
        blocks = attendance_blocks(plan, daftar, f"tabel-daftar-hadir-{number}")
        yield Sheet(form_name("daftar-hadir", number), letterhead(plan, daftar.kop), title, (), blocks)


def attendance_forms(plan: Plan) -> Iterator[Block]:
    """The attendance lists as a document of their own: minutes without a list get an empty form to take along."""
    filled = (replace(one, berita_acara=_with_form(one.berita_acara)) for one in plan.berita_acara)
    yield from attendance_sheets(replace(plan, berita_acara=tuple(filled)))


def _with_form(acara: BeritaAcara) -> BeritaAcara:
    if acara.daftar_hadir is not None:
        return acara
    form = DaftarHadir.model_construct(
        kop=acara.kop, tanggal=acara.tanggal, waktu=acara.waktu, tempat=acara.tempat, acara=acara.kegiatan
    )
    return acara.model_copy(update={"daftar_hadir": form})


def attendance_blocks(plan: Plan, daftar: DaftarHadir, name: str) -> tuple[Block, ...]:
    """Give what stands on a list under its head; `name` is that of its table."""
    place = ", ".join(part for part in (daftar.kota, day(daftar.tanggal_tanda_tangan, with_name=False)) if part)
    head = (
        ("Hari/tanggal", day(daftar.tanggal)),
        ("Waktu", hours(plan, daftar.waktu)),
        ("Tempat", daftar.tempat),
        ("Acara", daftar.acara),
    )
    person = signatory(daftar.penanda_tangan) if daftar.penanda_tangan else NOBODY
    return (
        *fields((label, value or DOTS) for label, value in head),
        replace(attendance(daftar, 1), name=name),
        Paragraph(parse_inline(f"Jumlah hadir: {present(daftar) or DOTS} orang")),
        Signatures(parse_inline(place or f"{DOTS}, {DOTS}"), (person,)),
    )
