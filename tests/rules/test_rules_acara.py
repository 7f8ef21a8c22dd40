"""The rules on the minutes, the attendance list, their dates, and what a plan that is set must have."""

from collections.abc import Callable

import pytest
from rule_cases import ANSWERS, ASESMEN, Case, Checked, hit, near_miss, said


def minutes(*hasil: str, after: str = "") -> str:
    """Minutes with these results, all attached."""
    return "hasil:\n" + "".join(f"  - uraian: {text}\n    terlampir: ya\n" for text in hasil) + after


def event(kegiatan: str, acara: str, days: tuple[str, str] = ("13 Oktober 2021", "13 Oktober 2021")) -> str:
    """Minutes and attendance list of an event."""
    head = f"judul: Berita Acara\ntanggal: {days[0]}\nkegiatan: {kegiatan}\n"
    return f"{head}daftar_hadir:\n  judul: Daftar Hadir\n  tanggal: {days[1]}\n  acara: {acara}\n"


def present(*names: str, signed: str, jabatan: str = "Ketua") -> str:
    """An attendance list with these names, and who signs it."""
    rows = "".join(f"    - nama: {name}\n      jabatan: Staf\n" for name in names)
    return f"daftar_hadir:\n  peserta:\n{rows}  penanda_tangan:\n    nama: {signed}\n    jabatan: {jabatan}\n"


def assessed(day: str, head: str = "tahun_data: 2020") -> str:
    """An assessment on a day."""
    return f"instrumen: sp4n-2021\n{head}\ntanggal_penilaian: {day}\n{ANSWERS}"


def steps(*rows: str) -> str:
    """The steps of drawing up a plan, `name; date`."""
    lines = (row.split("; ") for row in rows)
    return "tahapan:\n" + "".join(f"  - nama: {name}\n    tanggal: {day}\n" for name, day in lines)


SELF = "judul: Berita Acara Penilaian Mandiri\ntanggal: 13 Oktober 2021\n"
WHOLE = """\
nomor: 12/BA/2021
tanggal: 13 Oktober 2021
penanda_tangan: Ketua
daftar_hadir:
  peserta:
    - nama: Ani
      tanda_tangan: ya
"""
SET = "status: ditetapkan\n"
APPROVED = f"{SET}pengesahan:\n  nomor: 1/2021\n  tanggal: 16 Desember 2021\n  penanda_tangan:\n    jabatan: Gubernur\n"

CASES = (
    hit(
        "BAC002",
        "each part that the plan lacks",
        "berita_acara.yaml:3:13: Hasil ini disebut terlampir, tetapi rencana ini tidak mempunyai asesmen (Tabel 3).",
        "berita_acara.yaml:5:13: Hasil ini disebut terlampir, tetapi rencana ini tidak mempunyai prioritas (Tabel 5).",
        "berita_acara.yaml:7:13: Hasil ini disebut terlampir, tetapi rencana ini tidak mempunyai daftar hadir.",
        berita_acara=minutes("Matriks  Asesmen", "Prioritas Instansi untuk efektivitas", "Daftar hadir rapat"),
    ),
    hit(
        "BAC002",
        "proofs that no answer has",
        "berita_acara.yaml:3:13: Hasil ini disebut terlampir, tetapi rencana ini tidak mempunyai bukti dukung asesmen.",
        asesmen=ASESMEN,
        berita_acara=minutes("Bukti Dukung Matriks Asesmen"),
    ),
    near_miss(
        "BAC002",
        "they are there",
        asesmen=ASESMEN.replace("  1: 3\n", "  1:\n    nilai: 3\n    bukti_dukung: SK\n"),
        prioritas="aspek:\n  sdm: 1\n",
        berita_acara=minutes("Matriks Asesmen", "Prioritas Instansi", "Bukti dukung", "Foto"),
    ),
    near_miss("BAC002", "not attached", berita_acara="hasil:\n  - Matriks Asesmen\n"),
    hit(
        "BAC003",
        "not one word in common",
        'berita_acara.yaml:8:10: Acara pada daftar hadir, "Rencana Aksi dan Evaluasi SP4N", bernama lain daripada '
        "kegiatan pada berita acara.",
        berita_acara=event("Penilaian Mandiri Pengelolaan Pengaduan", "Rencana Aksi dan Evaluasi SP4N"),
    ),
    near_miss("BAC003", "one word", berita_acara=event("Penilaian Mandiri Pengaduan", "Rapat Mandiri")),
    near_miss("BAC003", "a word of the same meaning", berita_acara=event("Penilaian Mandiri", "Rapat Asesmen")),
    near_miss("BAC003", "words that say nothing", berita_acara=event("Penilaian Mandiri", "Rapat Dinas")),
    near_miss(
        "BAC003", "another day", berita_acara=event("Penilaian", "Evaluasi", ("13 Oktober 2021", "14 Oktober 2021"))
    ),
    hit(
        "BAC004",
        "not on the list, on either document",
        "berita_acara.yaml:3:11: Penanda tangan Dedi, S.Sos. tidak tercantum pada daftar hadir.",
        "berita_acara.yaml:11:11: Penanda tangan Citra tidak tercantum pada daftar hadir.",
        berita_acara=f'penanda_tangan:\n  - nama: "Dedi, S.Sos."\n{present("Ani", "Budi", signed="Citra")}',
    ),
    near_miss("BAC004", "with titles", berita_acara=present("Drs. Budi Santoso, M.Si.", "Ani", signed="BUDI SANTOSO")),
    near_miss("BAC004", "the short form of a name", berita_acara=present("Ani", "Budi Santoso", signed="Budi")),
    near_miss(
        "BAC004", "who only knows of it", berita_acara=present("Ani", signed="Citra", jabatan="Mengetahui, Kepala")
    ),
    near_miss("BAC004", "names left out", berita_acara=present("Ani", "", signed="Citra")),
    near_miss("BAC004", "no name", berita_acara=present("Ani", signed="")),
    hit(
        "BAC005",
        "assessment, minutes and list",
        "asesmen.yaml:4:20: Tanggal penilaian, 12 Oktober 2021, berbeda dari tanggal berita acaranya, 13 Oktober 2021.",
        "berita_acara.yaml:5:12: Tanggal daftar hadir, 14 Oktober 2021, berbeda dari tanggal berita acaranya, 13 "
        "Oktober 2021.",
        asesmen=assessed("12 Oktober 2021"),
        berita_acara=f"{SELF}daftar_hadir:\n  tanggal: 14 Oktober 2021\n",
    ),
    hit(
        "BAC005",
        "a slip in the year of the only two",
        "asesmen.yaml:4:20: Tanggal penilaian, 13 Oktober 2020, berbeda dari tanggal berita acaranya, 13 Oktober 2021.",
        asesmen=assessed("13 Oktober 2020"),
        berita_acara=SELF,
    ),
    near_miss(
        "BAC005", "minutes of something else", asesmen=assessed("12 Oktober 2021"), berita_acara="tanggal: 1-1-2021\n"
    ),
    near_miss("BAC005", "the same day in another form", asesmen=assessed("13-10-2021"), berita_acara=SELF),
    near_miss("BAC005", "not yet certain", asesmen=assessed(".... Oktober 2021"), berita_acara=SELF),
    hit(
        "BAC006",
        "before the year is over",
        "asesmen.yaml:4:20: Penilaian pada 13 Oktober 2021 dilakukan sebelum 2021 berakhir.",
        asesmen=assessed("13 Oktober 2021", "tahun_data: 2021"),
    ),
    hit(
        "BAC006",
        "long after",
        "asesmen.yaml:4:20: Penilaian pada 13 Oktober 2021 dilakukan lebih dari setahun sesudah tahun data 2018.",
        asesmen=assessed("13 Oktober 2021", "tahun_data: 2018"),
    ),
    near_miss("BAC006", "the year after", asesmen=assessed("31 Desember 2021")),
    near_miss(
        "BAC006", "explained", asesmen=assessed("13-10-2021", "tahun_data: 2021\ncatatan: Data sampai September")
    ),
    near_miss(
        "BAC006",
        "explained beside the figures",
        asesmen=assessed("13-10-2021", "tahun_data: 2021\ninformasi_umum:\n  catatan: Data sampai September"),
    ),
    hit(
        "BAC007",
        "a step before the one above",
        "tim.yaml:7:14: Tahapan Pengesahan bertanggal 16 November 2021, lebih awal daripada Penulisan, 29 November "
        "2021.",
        tim=steps("Penulisan; 29 November 2021", "Persetujuan; ....", "Pengesahan; 16 November 2021").replace(
            "    tanggal: ....\n", ""
        ),
    ),
    near_miss("BAC007", "the same day", tim=steps("Penulisan; 29 November 2021", "Pengesahan; 29-11-2021")),
    hit(
        "BAC008",
        "minutes before their step, approval on another day",
        "berita_acara.yaml:3:10: Berita acara penilaian bertanggal 13 Oktober 2021, sebelum tahapan Pelaksanaan "
        "Asesmen, 20 Oktober 2021.",
        "tim.yaml:6:14: Tahapan Pengesahan Rencana Aksi bertanggal 17 Desember 2021, padahal rencana disahkan 16 "
        "Desember 2021.",
        plan=APPROVED,
        berita_acara=SELF,
        tim=steps("Pelaksanaan Asesmen; 20 Oktober 2021", "Pengesahan Rencana Aksi; 17 Desember 2021"),
    ),
    hit(
        "BAC008",
        "minutes after the next step",
        "berita_acara.yaml:3:10: Berita acara penilaian bertanggal 13 Oktober 2021, sesudah tahapan Penulisan, 10 "
        "Oktober 2021.",
        berita_acara=SELF,
        tim=steps("Asesmen; 4 Oktober 2021", "Penulisan; 10 Oktober 2021", "Pengesahan; 16 Desember 2021"),
    ),
    near_miss(
        "BAC008",
        "between the steps",
        plan=APPROVED,
        berita_acara=SELF,
        tim=steps("Asesmen; 12 Oktober 2021", "Penulisan; 13 Oktober 2021", "Pengesahan; 16 Desember 2021"),
    ),
    near_miss(
        "BAC008",
        "an assessment of another year",
        berita_acara=SELF,
        tim=steps("Asesmen; 12 Oktober 2022", "Penulisan; 1 November 2022"),
    ),
    near_miss("BAC008", "other steps", berita_acara=SELF, tim=steps("Penulisan; 20 Oktober 2021")),
    hit(
        "BAC009", "nothing", "plan.yaml:3:9: Rencana ini sudah ditetapkan, tetapi pengesahannya belum diisi.", plan=SET
    ),
    hit(
        "BAC009",
        "some of it",
        "plan.yaml:4:1: Rencana ini sudah ditetapkan, tetapi nomor dan penanda tangan pengesahannya belum diisi.",
        plan=f"{SET}pengesahan:\n  nomor: '-'\n  tanggal: 16 Desember 2021\n  penanda_tangan:\n    nip: 1\n",
    ),
    near_miss("BAC009", "an office signs", plan=APPROVED),
    near_miss("BAC009", "not yet set", plan="status: siap_tanda_tangan\npengesahan:\n  nomor:\n"),
    hit(
        "BAC010",
        "nothing",
        "berita_acara.yaml:2:8: Rencana ini sudah ditetapkan, tetapi nomor, tanggal, penanda tangan, tanda tangan "
        "peserta pada berita acaranya belum diisi.",
        plan=APPROVED,
        berita_acara="judul: Berita Acara\ndaftar_hadir:\n  peserta: Ani\n",
    ),
    near_miss("BAC010", "whole", plan=APPROVED, berita_acara=WHOLE),
    near_miss("BAC010", "without a list", plan=APPROVED, berita_acara=WHOLE.partition("daftar_hadir")[0]),
    near_miss("BAC010", "a draft", plan="status: draf\n", berita_acara="judul: Berita Acara\n"),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_events(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_minutes_of_several_years_are_compared_with_the_assessment_of_their_year(
    plan: Callable[..., Checked],
) -> None:
    files = [
        f"  - instrumen: sp4n-2021\n    tahun_data: {year - 1}\n    tanggal_penilaian: {day} Oktober {year}\n"
        for year, day in ((2021, 13), (2022, 12), (2023, 11))
    ]
    held = [
        f"  - judul: Berita Acara Penilaian Mandiri\n    tanggal: {day} Oktober {year}\n"
        for year, day in ((2021, 13), (2022, 14))
    ]
    checked = plan(plan="asesmen:\n" + "".join(files) + "berita_acara:\n" + "".join(held))
    assert [finding.message for finding in checked.of("BAC005")] == [
        "Tanggal penilaian, 12 Oktober 2022, berbeda dari tanggal berita acaranya, 14 Oktober 2022."
    ]
