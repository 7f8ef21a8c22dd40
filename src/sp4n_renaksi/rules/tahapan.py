"""Rules on the dates of the steps of drawing up the plan, Tabel 1 (BAC)."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, words
from sp4n_renaksi.rules.tanggal import speaks_of_assessment

_Step = tuple[Loc, str, date]
"""A step with a date that is certain: the loc of the date, its name, the date."""


@rule("BAC007", Severity.WARNING)
def tahapan_mundur(tim: Tim) -> Iterator[Hit]:
    """Sebuah tahapan bertanggal lebih awal daripada tahapan sebelumnya.

    Mengapa: tahapan penyusunan berurutan: rencana tidak dapat disahkan sebelum disusun. Salah satu tanggalnya keliru,
    atau urutan tahapannya.

    Salah:
        tahapan:
          - nama: Penulisan Rencana Aksi
            tanggal: 29 November 2021
          - nama: Pengesahan Rencana Aksi
            tanggal: 16 November 2021

    Benar:
        tahapan:
          - nama: Penulisan Rencana Aksi
            tanggal: 29 November 2021
          - nama: Pengesahan Rencana Aksi
            tanggal: 16 Desember 2021

    Perbaikan: perbaiki tanggalnya, atau susun tahapannya menurut tanggal.

    Dasar: Tabel 1.
    """
    for before, step in pairwise(_steps(tim)):
        if step[2] < before[2]:
            message = (
                f"Tahapan {step[1]} bertanggal {format_tanggal(step[2])}, lebih awal daripada {before[1]}, "
                f"{format_tanggal(before[2])}."
            )
            yield Hit(step[0], message, related=[(before[0], f"tanggal {before[1]}")])


@rule("BAC008", Severity.WARNING)
def tanggal_di_luar_tahapan(tim: Tim, plan: Plan) -> Iterator[Hit]:
    """Tanggal berita acara atau pengesahan tidak cocok dengan tahapannya.

    Mengapa: berita acara penilaian dibuat pada tahapan asesmen, dan rencana disahkan pada tahapan pengesahan. Berita
    acara di luar masa penyusunan, misalnya dari penilaian tahun lain, tidak diperiksa.

    Salah:
        tahapan:
          - nama: Pelaksanaan Asesmen
            tanggal: 20 Oktober 2021       # berita acara penilaian: 13 Oktober 2021

    Benar:
        tahapan:
          - nama: Pelaksanaan Asesmen
            tanggal: 13 Oktober 2021

    Perbaikan: samakan tanggalnya dengan kejadian yang sebenarnya.

    Dasar: Tabel 1 dan Lampiran II.
    """
    steps = _steps(tim)
    approved = plan.rencana_aksi.pengesahan if plan.rencana_aksi is not None else None
    if approved is not None and approved.tanggal is not None and approved.tanggal.nilai is not None:
        yield from _approval(steps, approved.tanggal.nilai)
    for risalah in plan.berita_acara:
        tanggal = risalah.berita_acara.tanggal
        if tanggal is not None and tanggal.nilai is not None and speaks_of_assessment(risalah):
            yield from _minutes(steps, (*risalah.loc, "tanggal"), tanggal.nilai)


def _approval(steps: Sequence[_Step], day: date) -> Iterator[Hit]:
    related = [(("rencana_aksi", "pengesahan", "tanggal"), "tanggal pengesahan")]
    for loc, name, planned in steps:
        if day != planned and name.casefold().startswith("pengesahan"):
            dates = f"bertanggal {format_tanggal(planned)}, padahal rencana disahkan {format_tanggal(day)}"
            yield Hit(loc, f"Tahapan {name} {dates}.", related=related)


def _minutes(steps: Sequence[_Step], loc: Loc, day: date) -> Iterator[Hit]:
    """Say where minutes of an assessment stand before their own step, or among the later ones."""
    assessing = found_by(words("berita_acara", "penilaian"))
    at = next((index for index, step in enumerate(steps) if assessing.search(step[1])), None)
    if at is None:
        return
    own, *later = steps[at:]
    early = day < own[2] and day.year == own[2].year
    late = bool(later) and later[0][2] < day <= later[-1][2]
    if early or late:
        order, step = ("sebelum", own) if early else ("sesudah", later[0])
        message = (
            f"Berita acara penilaian bertanggal {format_tanggal(day)}, {order} tahapan {step[1]}, "
            f"{format_tanggal(step[2])}."
        )
        yield Hit(loc, message, related=[(step[0], f"tanggal tahapan {step[1]}")])


def _steps(tim: Tim) -> list[_Step]:
    """Give the steps whose date is certain."""
    return [
        (("tim", "tahapan", index, "tanggal"), tahapan.nama, tahapan.tanggal.nilai)
        for index, tahapan in enumerate(tim.tahapan)
        if tahapan.tanggal is not None and tahapan.tanggal.nilai is not None
    ]
