"""The rules on activities, their groups, their parties and their measures of success."""

from collections.abc import Callable

import pytest
from rule_cases import ANSWERS, ASESMEN, Case, Checked, hit, matrix, near_miss, said

HEAD = """\
periode: 2021-2024
daftar_pihak:
  - kode: kominfo
    nama: Dinas Kominfo
  - kode: panrb
    nama: Kementerian PANRB
    jenis: pusat
"""


def answered(**scores: str) -> str:
    """An assessment in which these questions (`b12`) have other answers than 3."""
    rows = ANSWERS
    for name, score in scores.items():
        rows = rows.replace(f"  {name[1:]}: 3\n", f"  {name[1:]}: {score}\n")
    return f"instrumen: sp4n-2021\n{rows}"


def deliverable(nama: str, parties: str = "panrb") -> str:
    """A matrix with one activity of this name by these parties."""
    return matrix("I", "-I.1", f"--I.1.1; nama: {nama}; pihak_terlibat: [{parties}]")


def measure(text: str) -> str:
    """A group with one measure of success."""
    return f"kelompok_program:\n  - kode: I\n    indikator_keberhasilan:\n      - {text}\n"


def vague(column: int, word: str) -> str:
    """What PRG017 says of `measure`."""
    return f'program.yaml:5:{column}: Indikator keberhasilan ini tidak dapat diukur: "{word}" tanpa angka.'


SERVED = matrix("II; aspek: SDM", "-II.1", "--II.1.1; nama: Pelatihan; butir: [18, 20]")

CASES = (
    hit(
        "PRG007",
        "activities, programmes and groups, wherever the gap is",
        "program.yaml:5:15: Kode pertama di sini I.2; I.1 tidak ada.",
        "program.yaml:8:19: Sesudah kode I.2.1 langsung I.2.4; I.2.2 s.d. I.2.3 tidak ada.",
        "program.yaml:9:11: Sesudah kode I langsung III; II tidak ada.",
        program=matrix("I", "-I.2", "--I.2.1", "--I.2.4", "III"),
    ),
    near_miss("PRG007", "in another order", program=matrix("II", "-II.2", "-II.1", "--II.1.2", "--II.1.1", "I")),
    near_miss("PRG007", "a code that is told elsewhere", program=matrix("I", "-I.1", "--I.1.1", "--II.1.2", "--I.1.4")),
    near_miss("PRG007", "codes of a budget", program=matrix("2", "-2.16", "--2.16.02", "--2.16.05")),
    near_miss(
        "PRG007", "the same code twice, and none", program=matrix("I", "-I.1", "--I.1.1", "--I.1.1", "-I.2", "--")
    ),
    hit(
        "PRG008",
        "a group and a programme",
        "program.yaml:6:9: Program I.1 belum mempunyai kegiatan.",
        "program.yaml:7:5: Kelompok program II belum mempunyai program.",
        "program.yaml:10:5: Kelompok program III belum mempunyai program.",
        program=matrix("I", "-I.1; kegiatan:", "II", "III; nama: Data; program:"),
    ),
    near_miss(
        "PRG008",
        "a programme that is itself an activity, and an aspect that needs none",
        program=matrix("I", "-I.1; sekaligus_kegiatan: ya", "V; aspek: Koordinasi dan Monev", "-V.1"),
    ),
    hit(
        "PRG009",
        "nobody at all",
        "program.yaml:7:13: Kegiatan I.1.1 belum mempunyai penanggung jawab ataupun pihak terlibat.",
        "program.yaml:9:13: Kegiatan I.1.2 belum mempunyai penanggung jawab ataupun pihak terlibat.",
        "program.yaml:12:9: Program V.1 belum mempunyai penanggung jawab ataupun pihak terlibat.",
        program=matrix("I", "-I.1", "--I.1.1", "--I.1.2; pihak_terlibat: ['-']", "V", "-V.1; sekaligus_kegiatan: ya"),
    ),
    near_miss(
        "PRG009",
        "one is enough, also that of the programme",
        program=matrix(
            "I", "-I.1", "--I.1.1; penanggung_jawab: hukum", "-I.2; pihak_terlibat: [hukum]", "--I.2.1", "-I.3"
        ),
    ),
    near_miss("PRG009", "dots of a form", program=matrix("I", "-I.1", "--I.1.1; pihak_terlibat: [....]")),
    hit(
        "PRG010",
        "a row copied twice",
        'program.yaml:12:19: Kegiatan I.1.2 bernama sama dengan kegiatan I.1.1: "pelatihan admin".',
        program=matrix(
            "I",
            "-I.1",
            "--I.1.1; nama: Pelatihan admin; waktu: 2021; pihak_terlibat: [kominfo]",
            "--I.1.2; nama: pelatihan admin; waktu: 2021; pihak_terlibat: [kominfo]",
        ),
    ),
    near_miss(
        "PRG010",
        "other years, other parties",
        program=matrix(
            "I",
            "-I.1",
            "--I.1.1; nama: Pelatihan; waktu: 2021",
            "--I.1.2; nama: Pelatihan; waktu: 2022",
            "--I.1.3; nama: Pelatihan; waktu: 2022; penanggung_jawab: hukum",
            "--I.1.4; nama: Pelatihan; waktu: 2022; pihak_terlibat: [hukum]",
        ),
    ),
    near_miss(
        "PRG010",
        "what is left of a form, and programmes",
        program=matrix("I", "-I.1; nama: a", "--I.1.1; nama: ....", "--I.1.2; nama: ....", "-I.2; nama: a"),
    ),
    hit(
        "PRG011",
        "empty and absent",
        "program.yaml:4:5: Kelompok program I tidak menyebut aspek yang dilayaninya.",
        'program.yaml:5:5: Kelompok program "Data" tidak menyebut aspek yang dilayaninya.',
        program="kelompok_program:\n  - kode: I\n    aspek:\n  - nama: Data\n",
    ),
    near_miss("PRG011", "an unknown aspect has its own rule", program=matrix("I; aspek: gedung")),
    hit(
        "PRG012",
        "no group, and a group without activities",
        'prioritas.yaml:3:8: Aspek "sdm" berprioritas 1, tetapi tidak ada kegiatan yang melayaninya.',
        'prioritas.yaml:4:20: Aspek "Data & Aplikasi" berprioritas 1, tetapi tidak ada kegiatan yang melayaninya.',
        asesmen=ASESMEN,
        prioritas="aspek:\n  sdm: 1\n  Data & Aplikasi: 1\n  partisipasi: 2\n",
        program=matrix("III; aspek: data", "-III.1", "I; aspek: kelembagaan", "-I.1", "--I.1.1"),
    ),
    near_miss(
        "PRG012",
        "served by any name, and an aspect that needs no activities",
        asesmen=ASESMEN,
        prioritas="aspek:\n  Sumber Daya Manusia: 1\n  koordinasi: 1\n  partisipasi: 2\n",
        program=matrix("II; aspek: SDM", "-II.1", "--II.1.1", "V; aspek: koordinasi", "-V.1"),
    ),
    near_miss(
        "PRG012",
        "a group that may serve it",
        asesmen=ASESMEN,
        prioritas="aspek:\n  sdm: 1\n",
        program=matrix("I; aspek: kelembagaan", "II"),
    ),
    hit(
        "PRG013",
        "documents of the agency, by their verb or by themselves",
        "program.yaml:9:13: Kegiatan I.1.1 menghasilkan SOP setempat, tetapi pihaknya hanya panrb.",
        plan=HEAD,
        program=deliverable("Penyusunan SOP OPD(mengikuti alur aplikasi)"),
    ),
    hit(
        "PRG013",
        "two verbs, and who is in charge",
        "program.yaml:7:13: Kegiatan I.1.1 menghasilkan panduan setempat, tetapi pihaknya hanya Kementerian PANRB.",
        plan=HEAD,
        program=matrix(
            "I", "-I.1", "--I.1.1; nama: Penyusunan/penguatan panduan teknis; penanggung_jawab: Kementerian PANRB"
        ),
    ),
    near_miss("PRG013", "the agency as well", plan=HEAD, program=deliverable("SK Tim", "panrb, kominfo")),
    near_miss("PRG013", "a party that nobody knows", plan=HEAD, program=deliverable("SK Tim", "panrb, Biro Umum")),
    near_miss("PRG013", "what the ministry gives", plan=HEAD, program=deliverable("Pelatihan penyusunan SOP")),
    near_miss("PRG013", "a national document", plan=HEAD, program=deliverable("Penyusunan panduan nasional")),
    near_miss("PRG013", "a word that begins so", plan=HEAD, program=deliverable("SKema insentif")),
    near_miss(
        "PRG013",
        "a ministry's own plan",
        plan=f"instansi:\n  nama: Kementerian\n  jenis: kementerian\n{HEAD}",
        program=deliverable("Penyusunan SOP"),
    ),
    hit(
        "PRG014",
        "a number after the last question",
        "program.yaml:8:25: Butir 23 pada kegiatan I.1.1 tidak ada pada instrumen sp4n-2021.",
        asesmen=ASESMEN,
        program=matrix("I", "-I.1", "--I.1.1; butir: [22, 23]"),
    ),
    near_miss("PRG014", "the last question", asesmen=ASESMEN, program=matrix("I", "-I.1; butir: [1, 22]")),
    hit(
        "PRG015",
        "the lowest score",
        "asesmen.yaml:22:7: Butir 19 bernilai 1, yang terendah, tetapi tidak dijawab satu kegiatan pun.",
        asesmen=answered(b18="1", b19="1", b20="2"),
        program=SERVED,
    ),
    near_miss("PRG015", "served, or not the lowest", asesmen=answered(b18="1", b19="2"), program=SERVED),
    near_miss(
        "PRG015",
        "a note says why",
        asesmen=answered(b19="\n    nilai: 1\n    catatan: Dilatih kementerian pada 2022"),
        program=SERVED,
    ),
    near_miss("PRG015", "a plan that names no questions", asesmen=answered(b19="1"), program=matrix("I", "-I.1")),
    hit(
        "PRG016",
        "with and without lowest scores",
        "program.yaml:2:1: Belum satu kegiatan pun menyebut butir asesmen yang dijawabnya, padahal butir 12, 18 s.d. "
        "19 bernilai 1, yang terendah.",
        asesmen=answered(b18="1", b19="1", b12="1"),
        program=matrix("I", "-I.1", "--I.1.1"),
    ),
    hit(
        "PRG016",
        "a programme that is itself an activity",
        "program.yaml:2:1: Belum satu kegiatan pun menyebut butir asesmen yang dijawabnya.",
        asesmen=ASESMEN,
        program=matrix("V", "-V.1; sekaligus_kegiatan: ya"),
    ),
    near_miss("PRG016", "one is enough to begin with", asesmen=answered(b19="1"), program=SERVED),
    near_miss("PRG016", "no activities yet", asesmen=answered(b19="1"), program=matrix("I", "-I.1")),
    hit("PRG017", "a share in words", vague(9, "Sebagian besar"), program=measure("Sebagian besar pengelola dilatih")),
    hit(
        "PRG017",
        "4 is no figure of SP4N",
        vague(21, "secara rutin"),
        program=measure("Simpul SP4N secara  rutin rapat"),
    ),
    hit(
        "PRG017",
        "a measure of what nobody can count",
        vague(31, "memadai"),
        program=measure("Jumlah perangkat yang memadai"),
    ),
    hit("PRG017", "all", vague(9, "Semua"), program=measure("Semua unit menerapkan proses bisnis")),
    near_miss("PRG017", "a figure", program=measure("Semua dari 12 unit menerapkan proses bisnis")),
    near_miss("PRG017", "a number in words", program=measure("Pemantauan secara rutin, dua laporan")),
    near_miss("PRG017", "how often", program=measure("Pemantauan secara rutin setiap bulan")),
    near_miss("PRG017", "a share of all", program=measure("Persentase seluruh pengaduan yang diselesaikan")),
    near_miss("PRG017", "within a word", program=measure("Kesemuanya dipublikasikan")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_activities(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
