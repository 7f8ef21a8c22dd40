"""The rules on what is left of a form or of the guideline."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, near_miss, said


def activity(nama: str) -> str:
    """A matrix with one activity of this name."""
    return f"kelompok_program:\n  - program:\n      - kegiatan:\n          - kode: I.1.1\n            nama: {nama}\n"


def target(text: str) -> str:
    """An indicator with one target."""
    return f"sasaran_strategis:\n  - indikator:\n      - nama: Penyelesaian\n        target:\n          2021: {text}\n"


def left(column: int, residue: str) -> str:
    """What TKS001 says of the name of `activity`."""
    return f'program.yaml:6:{column}: Masih ada sisa isian contoh "{residue}".'


CASES = (
    hit(
        "TKS001",
        "dots and a word in brackets",
        left(37, "....(_diisi oleh instansi_)"),
        program=activity("Pelatihan nasional....(_diisi oleh instansi_)"),
    ),
    hit(
        "TKS001",
        "the word alone, in any case",
        left(29, "(Diisi oleh OPD masing-masing)"),
        program=activity("Pelatihan (Diisi oleh OPD masing-masing)"),
    ),
    hit(
        "TKS001",
        "dots that a word leans on",
        left(33, "Penyusunan SOP...."),
        program=activity("Penyusunan SOP....(alur)"),
    ),
    hit("TKS001", "a leader", left(32, "Dokumen lain ....."), program=activity("Dokumen lain .....")),
    hit("TKS001", "nothing but dots", left(19, "..."), program=activity("...")),
    hit("TKS001", "an ellipsis sign alone", left(19, "…"), program=activity("…")),
    hit(
        "TKS001", "dots where a number should be", left(28, "SK Nomor ..."), program=activity("SK Nomor ... Tahun 2021")
    ),
    hit("TKS001", "a line", left(23, "SK ____"), program=activity(" SK ____ Tahun 2021")),
    hit("TKS001", "a template", left(26, "{{ nama }}"), program=activity('"Rapat {{ nama }}"')),
    hit("TKS001", "letters for a name", left(25, "xxx"), program=activity("Dinas xxx")),
    hit("TKS001", "a word of forms", left(19, "Isi di sini"), program=activity("Isi di sini")),
    hit(
        "TKS001",
        "two in one text",
        left(28, "SK Nomor ...."),
        left(41, ".... tanggal ...."),
        program=activity("SK Nomor .... tanggal ...."),
    ),
    hit(
        "TKS001",
        "a number, a year, a date, an amount and a score",
        "asesmen.yaml:4:6: Nilai butir 1 masih berupa sisa isian contoh `....`.",
        "berita_acara.yaml:2:10: Isian `tanggal` masih berupa sisa isian contoh `.... Oktober 2021`.",
        "program.yaml:5:23: Isian `anggaran` masih berupa sisa isian contoh `Rp....`.",
        "sasaran.yaml:6:17: Target 2021 masih berupa sisa isian contoh `...%`.",
        "tim.yaml:4:13: Isian `sampai` masih berupa sisa isian contoh `20..`.",
        asesmen="instrumen: sp4n-2021\njawaban:\n  1: ....\n",
        berita_acara="tanggal: .... Oktober 2021\n",
        program="kelompok_program:\n  - program:\n      - nama: a\n        anggaran:     Rp....\n",
        sasaran=target("...%"),
        tim="peran:\n  - nama: Ketua\n    sampai: 20..\n",
    ),
    hit(
        "TKS001",
        "prose",
        'bab_1.md:3:6: Masih ada sisa isian contoh "Oleh .....".',
        bab_1="# Judul\n\nOleh .....\n",
    ),
    near_miss("TKS001", "an ellipsis in a sentence", program=activity("Rapat, lokakarya, ... dan seterusnya")),
    near_miss("TKS001", "an ellipsis at the end", program=activity("Rapat, lokakarya, dll...")),
    near_miss("TKS001", "an ellipsis before a bracket", program=activity("Rapat … (lihat II.1)")),
    near_miss("TKS001", "a quotation", program=activity('"Menuju “... respon dan solusi cepat ...”"')),
    near_miss(
        "TKS001", "a name that ends like an amount", program=activity("Rapat dengan Contoh Corp ... dan lain-lain")
    ),
    near_miss("TKS001", "two dots", program=activity("Rapat dsb.. (rutin)")),
    near_miss("TKS001", "a form that others fill in", program=activity("Formulir yang diisi oleh instansi lain")),
    near_miss("TKS001", "italics, Roman thirty, and a list", program=activity("'_Coaching_ XXX [A]'")),
    near_miss(
        "TKS001",
        "in prose a table of contents, a rule between paragraphs, and an ellipsis",
        bab_1="1.1 Pendahuluan.......4\nDaftar isi......ii\n\n_____\n\nLaporan, aduan, ...\n",
    ),
    near_miss("TKS001", "a number beside the dots has a rule of its own", sasaran=target("...56%")),
    near_miss("TKS001", "words and dashes that say that nothing is there", sasaran=target("belum ditetapkan")),
    hit(
        "TKS002",
        "a share",
        "sasaran.yaml:6:17: Target 2021 tertulis `...56%`. Titik-titiknya sisa formulir.",
        sasaran=target("...56%"),
    ),
    hit(
        "TKS002",
        "dots behind, and dots before a date and a year",
        "berita_acara.yaml:2:10: Isian `tanggal` tertulis `....13 Oktober 2021`. Titik-titiknya sisa formulir.",
        "sasaran.yaml:6:30: Target 2021 tertulis `300 pengaduan....`. Titik-titiknya sisa formulir.",
        "tim.yaml:4:13: Isian `sampai` tertulis `…2024`. Titik-titiknya sisa formulir.",
        berita_acara="tanggal: ....13 Oktober 2021\n",
        sasaran=target("300 pengaduan...."),
        tim="peran:\n  - nama: Ketua\n    sampai: …2024\n",
    ),
    near_miss("TKS002", "no number", sasaran=target("....")),
    near_miss("TKS002", "dots between numbers", sasaran=target("50...56%")),
    hit(
        "TKS003",
        "across the ends of lines",
        'bab_2.md:3:29: Kalimat petunjuk penyusunan masih tertinggal: "diskusikan dan tentukan kelompok prioritas".',
        bab_2="# Prioritas\n\nBerdasarkan hasil di atas,  diskusikan dan tentukan\nkelompok prioritas instansi.\n",
    ),
    near_miss("TKS003", "what was done instead", bab_2="Tim mendiskusikan dan menentukan kelompok prioritas.\n"),
    near_miss("TKS003", "the first word alone", bab_3="Program dipertajam sesuai hasil asesmen.\n"),
    hit(
        "TKS004",
        "a plan that is ready",
        "sasaran.yaml:6:17: Target 2021 masih tertulis `belum ditetapkan`, padahal rencana ini sudah siap tanda "
        "tangan.",
        plan="status: siap_tanda_tangan\n",
        sasaran=target("belum ditetapkan"),
    ),
    near_miss("TKS004", "a draft", plan="status: draf\n", sasaran=target("belum ditetapkan")),
    near_miss("TKS004", "a dash says that there is none", plan="status: ditetapkan\n", sasaran=target("'-'")),
    near_miss("TKS004", "dots have their own rule", plan="status: ditetapkan\n", sasaran=target("....")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_texts(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize(
    ("written", "marked", "advice"),
    [
        ("...56%", "...", "Bila memang 56 %, tulis `56 %`."),
        ("300 pengaduan....", "....", "Bila memang 300 pengaduan, tulis `300 pengaduan`."),
    ],
)
def test_the_dots_are_marked_and_the_number_is_given(
    written: str, marked: str, advice: str, plan: Callable[..., Checked]
) -> None:
    [finding] = plan(sasaran=target(written)).of("TKS002")
    at = finding.place.position
    assert finding.place.source[at.column - 1 : at.end_column - 1] == marked
    assert finding.help == advice


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        (activity("....."), "Ganti dengan nama kegiatan yang sebenarnya, atau hapus kegiatan ini."),
        (
            "kelompok_program:\n  - nama: .....\n",
            "Ganti dengan nama kelompok program yang sebenarnya, atau hapus kelompok program ini.",
        ),
        (
            "kelompok_program:\n  - kode: I\n    indikator_keberhasilan: [.....]\n",
            "Ganti dengan isi yang sebenarnya, atau hapus sisa isian itu.",
        ),
    ],
)
def test_the_advice_names_what_has_no_name(text: str, advice: str, plan: Callable[..., Checked]) -> None:
    assert [finding.help for finding in plan(program=text).of("TKS001")] == [advice]
