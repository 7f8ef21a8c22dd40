"""Rules on the dates of the assessment, the minutes and the steps of drawing up the plan (BAC)."""

from collections.abc import Iterator
from datetime import date

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.model.plan import Penilaian, Plan, Risalah
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, words

Dated = tuple[Loc, date]
"""A date that is certain, with its loc."""


@rule("BAC005", Severity.WARNING)
def tanggal_kejadian_berbeda(plan: Plan) -> Iterator[Hit]:
    """Tanggal penilaian, berita acara, dan daftar hadirnya berbeda.

    Mengapa: ketiganya mencatat satu kejadian. Bila tanggalnya berbeda, pembaca tidak tahu kapan penilaian dilakukan dan
    siapa yang hadir. Bila rencana mempunyai beberapa berita acara, yang dibandingkan adalah yang setahun.

    Salah:
        tanggal_penilaian: 12 Oktober 2021       # berita acara: 13 Oktober 2021

    Benar:
        tanggal_penilaian: 13 Oktober 2021

    Perbaikan: samakan tanggalnya dengan kejadian yang sebenarnya.

    Dasar: Lampiran II.
    """
    minutes = list(_assessment_minutes(plan))
    for risalah in plan.berita_acara:
        present = risalah.berita_acara.daftar_hadir
        said = risalah.berita_acara.tanggal
        listed = present.tanggal if present is not None else None
        if said is not None and said.nilai and listed is not None and listed.nilai and said.nilai != listed.nilai:
            loc: Loc = (*risalah.loc, "daftar_hadir", "tanggal")
            yield _contrast("daftar hadir", (loc, listed.nilai), ((*risalah.loc, "tanggal"), said.nilai))
    for penilaian in plan.penilaian:
        if (held := _held(penilaian)) is None:
            continue
        alone = len(minutes) == len(plan.penilaian) == 1
        same_year = [dated for dated in minutes if alone or dated[1].year == held[1].year]
        if same_year and all(day != held[1] for _, day in same_year):
            yield _contrast("penilaian", held, same_year[0])


@rule("BAC006", Severity.WARNING)
def penilaian_di_luar_waktunya(penilaian: Penilaian) -> Iterator[Hit]:
    """Penilaian dilakukan sebelum tahun datanya berakhir, atau lama sesudahnya.

    Mengapa: sebelum tahun berakhir, angka setahun belum lengkap; lebih dari setahun sesudahnya, keadaan yang dinilai
    sudah lewat. Bila isian `catatan` pada asesmen atau informasi umumnya menjelaskan kurun datanya, temuan ini tidak
    muncul.

    Salah:
        tahun_data: 2021
        tanggal_penilaian: 13 Oktober 2021

    Benar:
        tahun_data: 2020
        tanggal_penilaian: 13 Oktober 2021

    Perbaikan: perbaiki tahunnya, atau jelaskan kurun datanya pada `catatan`.

    Dasar: Tabel 2 (data dalam satu tahun) dan Lampiran II.
    """
    asesmen = penilaian.asesmen
    umum = asesmen.informasi_umum
    held, tahun = _held(penilaian), asesmen.tahun_data
    if held is None or tahun is None or tahun.akhir is None or asesmen.catatan or (umum is not None and umum.catatan):
        return
    late = held[1].year - tahun.akhir
    if late == 1:
        return
    when = f"lebih dari setahun sesudah tahun data {tahun.akhir}" if late > 0 else f"sebelum {tahun.akhir} berakhir"
    related = [((*penilaian.loc, "tahun_data"), f"tahun data {tahun.teks}")]
    yield Hit(held[0], f"Penilaian pada {format_tanggal(held[1])} dilakukan {when}.", related=related)


def _assessment_minutes(plan: Plan) -> Iterator[Dated]:
    """Give the dates of the minutes that speak of an assessment."""
    for risalah in plan.berita_acara:
        tanggal = risalah.berita_acara.tanggal
        if tanggal is not None and tanggal.nilai is not None and speaks_of_assessment(risalah):
            yield (*risalah.loc, "tanggal"), tanggal.nilai


def speaks_of_assessment(risalah: Risalah) -> bool:
    """Whether minutes are those of a self-assessment."""
    text = f"{risalah.berita_acara.judul} {risalah.berita_acara.kegiatan}"
    return found_by(words("berita_acara", "penilaian")).search(text) is not None


def _held(penilaian: Penilaian) -> Dated | None:
    tanggal = penilaian.asesmen.tanggal_penilaian
    day = tanggal.nilai if tanggal is not None else None
    return ((*penilaian.loc, "tanggal_penilaian"), day) if day is not None else None


def _contrast(what: str, one: Dated, other: Dated) -> Hit:
    message = (
        f"Tanggal {what}, {format_tanggal(one[1])}, berbeda dari tanggal berita acaranya, {format_tanggal(other[1])}."
    )
    return Hit(one[0], message, related=[(other[0], "tanggal berita acara")])
