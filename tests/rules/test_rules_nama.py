"""The rules on names, headings, regulations, abbreviations and spelling."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, matrix, near_miss, said

AGENCY = "instansi:\n  nama: Pemerintah Provinsi Kepulauan Bangka Belitung\n"

PERMEN = "Peraturan Menteri PANRB Nomor"


def head(*dasar: str, periode: str = "2021-2024", more: str = "") -> str:
    """plan.yaml with a legal basis."""
    rows = "".join(f"  - {text}\n" for text in dasar)
    return f"periode: {periode}\n{more}" + (f"dasar_hukum:\n{rows}" if dasar else "")


def activity(nama: str, plan: str = "judul: Rencana\n") -> dict[str, str]:
    """A plan with one activity of this name."""
    return {"plan": plan, "program": matrix("I", "-I.1", f"--I.1.1; nama: {nama}")}


CASES = (
    hit(
        "TKS005",
        "headings, with and without number",
        'bab_1.md:3:8: Judul "Tujuan Petunjuk Teknis" masih judul petunjuk teknis.',
        'bab_1.md:7:4: Judul "Cakupan Panduan Teknis" masih judul petunjuk teknis.',
        bab_1="# Bab\n\n## 1.2 Tujuan Petunjuk Teknis\n\nIsi.\n\n## Cakupan Panduan Teknis ##\n",
    ),
    near_miss(
        "TKS005", "a sentence", bab_1="Tujuan Petunjuk Teknis itu menjadi acuan.\n\n## Tujuan Petunjuk Teknis Lama\n"
    ),
    hit(
        "TKS006",
        "the agency and the national programme, each once",
        'bab_1.md:1:6: Tertulis "Pemerintah Provinsi Kepulauan Belitung", padahal namanya Pemerintah Provinsi '
        "Kepulauan Bangka Belitung.",
        'bab_1.md:3:1: Tertulis "Sistem Pengelolaan Pelayanan Pengaduan Nasional", padahal namanya Sistem Pengelolaan '
        "Pengaduan Pelayanan Publik Nasional.",
        'bab_1.md:4:1: Tertulis "Sistem Pengelolaan Pengaduan Publik Nasional", padahal namanya Sistem Pengelolaan '
        "Pengaduan Pelayanan Publik Nasional.",
        plan=f"{AGENCY}  nama_wilayah: Provinsi Kepulauan Bangka Belitung\n",
        bab_1="Maka Pemerintah Provinsi Kepulauan Belitung berbenah.\n\nSistem Pengelolaan Pelayanan Pengaduan "
        "Nasional.\nSistem Pengelolaan Pengaduan Publik Nasional.\n",
    ),
    near_miss(
        "TKS006",
        "the whole name, a usual short one, another party",
        plan=f"{AGENCY}daftar_pihak:\n  - Pemerintah Provinsi Bangka Belitung\n",
        bab_1="Pemerintah Provinsi Kepulauan Bangka Belitung, Pemerintah Kepulauan Bangka Belitung, dan Pemerintah "
        "Provinsi Bangka Belitung.\n",
    ),
    near_miss(
        "TKS006",
        "a name of three words",
        plan="instansi:\n  nama: Pemerintah Kabupaten Contoh\n",
        bab_1="Pemerintah Contoh dan Pemerintah Kabupatenan Contoh\n",
    ),
    hit(
        "TKS007",
        "the first that differs from most",
        'program.yaml:8:23: Nama aplikasi ditulis dengan 2 cara: "SP4N-LAPOR!" (2 kali), "SP4N Lapor" (1 kali).',
        **activity("SOP SP4N Lapor", "judul: SP4N-LAPOR!\nstatus: draf\nroadmap: SP4N-LAPOR!\n"),
    ),
    near_miss("TKS007", "one way, and its parts", **activity("SP4N, LAPOR!, dan SP4N-LAPOR!", "judul: SP4N-LAPOR!\n")),
    hit(
        "TKS008",
        "kinds and numbers in several forms",
        "plan.yaml:5:5: Peraturan Menteri PANRB Nomor 24 Tahun 2014 sudah diganti dengan Peraturan Menteri PANRB "
        "Nomor 62 Tahun 2018 pada tanggal rencana ini, 1 Januari 2021.",
        "plan.yaml:6:5: Permenpan RB No. 3/2015 sudah diganti dengan Peraturan Menteri PANRB Nomor 46 Tahun 2020 pada "
        "tanggal rencana ini, 1 Januari 2021.",
        plan=head(f"{PERMEN} 24 Tahun 2014 tentang Pedoman", "Permenpan RB No. 3/2015"),
    ),
    hit(
        "TKS008",
        "by the date of approval, and a road map whose time is over",
        "plan.yaml:7:5: Peraturan Menteri PANRB Nomor 62 Tahun 2018 sudah diganti dengan Peraturan Menteri PANRB "
        "Nomor 5 Tahun 2025 pada tanggal rencana ini, 1 Juni 2025.",
        "plan.yaml:8:5: Peraturan Menteri PANRB Nomor 46 Tahun 2020 menetapkan _Road Map_ SP4N sampai 2024 saja, "
        "sedangkan rencana ini bertanggal 1 Juni 2025.",
        plan=head(f"{PERMEN} 62 Tahun 2018", f"{PERMEN} 46 Tahun 2020", more="pengesahan:\n  tanggal: 1 Juni 2025\n"),
    ),
    hit(
        "TKS008",
        "in prose, by the date of the assessment",
        "bab_1.md:1:13: Permen PANRB 24/2014 sudah diganti dengan Peraturan Menteri PANRB Nomor 62 Tahun 2018 pada "
        "tanggal rencana ini, 13 Oktober 2021.",
        plan="judul: Rencana\n",
        asesmen=f"tanggal_penilaian: 13 Oktober 2021\n{ASESMEN}",
        bab_1="Berdasarkan Permen PANRB 24/2014 disusun rencana ini. Peraturan lain dicabut.\n",
    ),
    near_miss(
        "TKS008",
        "history, told once for the whole prose",
        bab_1=f"Berdasarkan {PERMEN} 24 Tahun 2014.\n\n{PERMEN} 24 tahun 2014 sudah tidak berlaku lagi.\n",
    ),
    near_miss("TKS008", "in force", plan=head(f"{PERMEN} 62 Tahun 2018", f"{PERMEN} 46 Tahun 2020")),
    near_miss(
        "TKS008",
        "replaced after the plan's date",
        plan=head(f"{PERMEN} 62 Tahun 2018", more="pengesahan:\n  tanggal: 31 Mei 2025\n"),
    ),
    near_miss(
        "TKS008",
        "another kind, another number",
        plan=head("Peraturan Bupati Nomor 24 Tahun 2014", f"{PERMEN} 124/2014"),
    ),
    near_miss("TKS008", "a plan without date", plan=f"dasar_hukum:\n  - {PERMEN} 24 Tahun 2014\n"),
    near_miss(
        "TKS008",
        "a proof may be older",
        asesmen=ASESMEN.replace(
            "  1: 3\n", f"  1:\n    nilai: 3\n    bukti_dukung: Sosialisasi {PERMEN} 24 Tahun 2014\n"
        ),
    ),
    hit(
        "TKS009",
        "a road map that ended",
        "plan.yaml:6:12: Peta jalan ini berakhir pada 2024, padahal rencana dimulai pada 2025.",
        plan=head(periode="2025-2028", more="roadmap:\n  nama: Road Map\n  periode: 2020 s.d. 2024\n"),
    ),
    near_miss(
        "TKS009", "its last year", plan=head(periode="2024-2028", more="roadmap:\n  nama: a\n  periode: 2020-2024\n")
    ),
    near_miss("TKS009", "no years", plan=head(periode="2025-2028", more="roadmap: Road Map\n")),
    hit(
        "TKS010",
        "once, in the prose first",
        "bab_1.md:1:9: Singkatan LKPP tidak dijelaskan di mana pun.",
        "program.yaml:8:25: Singkatan DP3A tidak dijelaskan di mana pun.",
        **activity("Rapat DP3A dan LKPP"),
        bab_1="Bersama LKPP dan LKPP.\n",
    ),
    near_miss(
        "TKS010",
        "explained in each way",
        **activity("LKPP, KSP, GESI, BKD, DII", "daftar_pihak:\n  - nama: Badan Kepegawaian\n    singkatan: BKD\n"),
        bab_1="Lembaga Pengadaan (LKPP), GESI (_Gender_), Kantor Staf yang disingkat KSP. DII berarti inklusi.\n",
    ),
    near_miss(
        "TKS010",
        "well known, Roman, written large, numbers of documents, heads",
        **activity("SK TIM ASN tahap XIV", "judul: RENCANA AKSI PEMDA\ninstansi: Tim\nkop:\n  baris: RSJ\n"),
        berita_acara="nomor: 188/DSHB/2021\ndaftar_hadir:\n  peserta:\n    - nama: ARU\n      instansi: KUMINFO\n",
    ),
    hit(
        "TKS011",
        "in the case it is written in",
        'plan.yaml:3:8: Tertulis "RESIKO"; ejaan yang baku "RISIKO".',
        'program.yaml:8:19: Tertulis "Analisa"; ejaan yang baku "Analisis".',
        'program.yaml:8:38: Tertulis "pra sarana"; ejaan yang baku "prasarana".',
        **activity("Analisa sarana dan pra sarana", "judul: RESIKO\n"),
    ),
    hit(
        "TKS011",
        "every one in prose",
        'bab_1.md:1:1: Tertulis "Resiko"; ejaan yang baku "Risiko".',
        'bab_1.md:2:8: Tertulis "resiko"; ejaan yang baku "risiko".',
        bab_1="Resiko dicatat.\nSetiap resiko.\n",
    ),
    near_miss(
        "TKS011", "within words, quotations, foreign words", **activity("Analisator “analisa” _professional_ responsif")
    ),
    near_miss("TKS011", "names", plan='daftar_pihak: [Bidang Analisa]\ndasar_hukum: ["Peraturan tentang Resiko"]\n'),
    near_miss(
        "TKS011",
        "what leads elsewhere by its letters",
        plan="daftar_pihak:\n  - kode: kerjasama\n    nama: Bagian Kerjasama\n",
        tim="peran:\n  - kode: kerjasama\n    pihak: [Bagian Kerjasama]\n",
        program=matrix("I", "-I.1; penanggung_jawab: kerjasama; pihak_terlibat: [Bagian Kerjasama]"),
    ),
    near_miss(
        "TKS011",
        "the instrument's own words",
        bab_2="- memberikan respon terhadap pengaduan yang diterima;\n",
        kategorisasi="salinan:\n  - Pejabat yang bertanggungjawab\n",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_names_and_words(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_spelling_is_mended_word_by_word_in_fields_and_in_prose(plan: Callable[..., Checked]) -> None:
    checked = plan(**activity("Analisa resiko"), bab_1="Analisa.\n")
    assert {tuple(edit.text for edit in finding.fix) for finding in checked.of("TKS011")} == {
        ("Analisis",),
        ("risiko",),
    }


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("Lihat analisa.", ["analisis"]),
        ("(analisa), **resiko**: saran", ["analisis", "risiko"]),
        ("resiko-resiko", ["risiko", "risiko"]),
        ("http://contoh.go.id/analisa", []),
        ("[peta](analisa.png) dan [peta](hasil/resiko.png)", []),
        ("surel analisa@contoh.go.id", []),
        ("{tabel:analisa}", []),
    ],
)
def test_a_word_within_an_address_or_a_call_stays(
    written: str, mended: list[str], plan: Callable[..., Checked]
) -> None:
    found = plan(bab_1=f"{written}\n").of("TKS011")
    assert found
    assert sorted(edit.text for finding in found for edit in finding.fix) == mended


def test_a_name_is_made_whole_but_where_it_is_given_or_quoted(plan: Callable[..., Checked]) -> None:
    head = """\
        judul: Rencana Aksi Pemerintah Provinsi Kepulauan Belitung
        instansi: {nama: Pemerintah Provinsi Kepulauan Bangka Belitung}
        dasar_hukum: [Peraturan Gubernur tentang Pemerintah Provinsi Kepulauan Belitung]
    """
    found = plan(plan=head).of("TKS006")
    assert [[edit.text for edit in finding.fix] for finding in found] == [
        ["Pemerintah Provinsi Kepulauan Bangka Belitung"],
        [],
    ]


def test_the_name_of_a_file_stays(plan: Callable[..., Checked]) -> None:
    evidence = "  1: {nilai: 4, bukti_dukung: [{berkas: analisa resiko.pdf}]}"
    assert plan(asesmen=ASESMEN.replace("  1: 3", evidence)).of("TKS011") == []


def test_a_role_is_named_by_its_letters(plan: Callable[..., Checked]) -> None:
    tim = "peran:\n  - nama: Tim Kerjasama\ntahapan:\n  - nama: A\n    kecuali:\n      Tim Kerjasama: [hukum]\n"
    [finding] = plan(tim=tim).of("TKS011")
    assert finding.fix == ()


def test_a_better_heading_is_given(plan: Callable[..., Checked]) -> None:
    [finding] = plan(bab_1="## Tujuan Petunjuk Teknis\n").of("TKS005")
    assert finding.help == 'Ganti misalnya dengan "Maksud dan Tujuan", lalu tulis isinya tentang rencana aksi instansi.'
