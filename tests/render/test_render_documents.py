"""The documents beside the plan: what each must say, what none may say, and blanks where the plan is silent."""

import re

import pytest
from render_plans import drawn, example, html_words, make_plan

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render import DOCUMENTS, assembled
from sp4n_renaksi.render.blocks import Blank, Fields, Paragraph, Sheet, Signatures
from sp4n_renaksi.rules import catalogue
from sp4n_renaksi.tables.inline import plain, text
from sp4n_renaksi.tables.table import Table

EXAMPLES = ("babel_2021", "opd_lengkap")
OTHERS = [name for name in DOCUMENTS if name != "rencana-aksi"]


def sheet(plan: Plan, document: str) -> Sheet:
    return next(b for s in assembled(plan, document).sections for b in s.blocks if isinstance(b, Sheet))


def fields(of: Sheet) -> list[tuple[str, str]]:
    return [(label, plain(words)) for b in of.blocks if isinstance(b, Fields) for label, words in b.pairs]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("document", OTHERS)
def test_no_document_speaks_of_findings_or_passes_for_an_official_rating(document: str, name: str) -> None:
    said = html_words(drawn(example(name), document, "html"))
    codes = "|".join(fault.code for fault in catalogue())
    assert not re.search(rf"\b(?:{codes})\b|\btemuan\b|\bpredikat\b|\bindeks\b|surat tugas", said, re.IGNORECASE)


@pytest.mark.parametrize("form", ["html", "md"])
@pytest.mark.parametrize("document", OTHERS)
def test_a_plan_with_nothing_gives_a_document_that_says_so(document: str, form: str) -> None:
    assert re.search(r"[Bb]elum diisi|\.\.\.\.\.\.", drawn(Plan(), document, form))


def test_the_matrix_lies_across_and_is_signed_below() -> None:
    [section] = assembled(example("opd_lengkap"), "matriks-program").sections
    assert section.landscape
    [only] = section.blocks
    assert isinstance(only, Sheet)
    assert [type(b) for b in only.blocks] == [Fields, Table, Signatures]
    assert isinstance(only.blocks[-1], Signatures)
    assert plain(only.blocks[-1].place) == "Contoh, 16 Desember 2024"


def test_the_line_of_numbers_is_repeated_with_the_heads_in_html_and_stands_first_in_markdown() -> None:
    html, markdown = (drawn(example("opd_lengkap"), "matriks-program", form) for form in ("html", "md"))
    head = html[html.index("<thead>") : html.index("</thead>")]
    assert re.findall(r"<td>(\(\d+\))</td>", head) == [f"({n})" for n in range(1, 12)]
    assert f"|{' | '.join(f'({n})' for n in range(1, 12))}|".replace("|(", "| (").replace(")|", ") |") in markdown
    assert "nomor-kolom" not in drawn(example("opd_lengkap"), "asesmen", "html").split("</style>")[1]


def test_signatures_take_the_last_row_of_the_table_along() -> None:
    body = drawn(example("opd_lengkap"), "matriks-program", "html").split("</style>")[1]
    assert re.search(r'<tr class="akhir"><td colspan="11">(?:(?!</tr>).)*class="tanda-tangan"', body, re.DOTALL)
    assert body.count('class="akhir"') == 1


def test_the_assessment_has_its_tables_in_order() -> None:
    document = assembled(example("opd_lengkap"), "asesmen")
    assert [entry.anchor for entry in document.tables] == [
        "tabel-informasi-umum",
        "tabel-asesmen",
        "tabel-nilai",
        "tabel-kategorisasi",
        "tabel-bukti-dukung",
        "tabel-register-bukti",
    ]


def test_the_priorities_have_their_figure() -> None:
    document = assembled(example("babel_2021"), "prioritas")
    assert [entry.anchor for entry in document.figures] == ["gambar-prioritas"]
    assert [entry.anchor for entry in document.tables] == ["tabel-prioritas", "tabel-urutan-aspek"]


def test_a_sheet_for_each_party_with_whom_to_ask() -> None:
    pihak = [{"nama": "Dinas A", "narahubung": {"jabatan": "Kasubbag", "telepon": "0717"}}, {"nama": "Dinas B"}]
    program = {"kelompok_program": [{"program": [{"kegiatan": [{"nama": "k", "pihak_terlibat": ["Dinas A", "B"]}]}]}]}
    plan = make_plan(rencana_aksi={"daftar_pihak": pihak}, program=program)
    found = [b for s in assembled(plan, "rincian-tugas").sections for b in s.blocks if isinstance(b, Sheet)]
    assert [plain(s.title) for s in found] == ["Rincian Tugas Dinas A", "Rincian Tugas B"]
    assert [dict(fields(s))["Narahubung"] for s in found] == ["Kasubbag, 0717", "......"]


BRIEF = (
    "Posisi saat ini dan dasarnya",
    "Titik terlemah",
    "Target",
    "Anggaran",
    "Risiko",
    "Arahan yang dimohon",
)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_for_the_head(name: str) -> None:
    found = sheet(example(name), "ringkasan")
    headings = [plain(b.words) for b in found.blocks if isinstance(b, Paragraph) and bold(b)]
    assert [h for h in headings if not h.startswith("Sembilan puluh hari")] == list(BRIEF)
    assert found.blocks[-1] == Blank(text("Disposisi"), 4)
    said = html_words(drawn(example(name), "ringkasan", "html"))
    assert "angka ini bukan penilaian resmi" in said
    assert not re.search(r"\b[IV]+\.[0-9]", said)


def bold(paragraph: Paragraph) -> bool:
    return all(getattr(item, "bold", False) for item in paragraph.words)


@pytest.mark.parametrize(
    ("status", "asked"),
    [
        ("draf", "Persetujuan atas rancangan rencana aksi ini."),
        ("siap_tanda_tangan", "Penandatanganan rencana aksi ini."),
        ("ditetapkan", "Penugasan kepada semua pihak untuk melaksanakan rencana aksi ini."),
    ],
)
def test_what_is_asked_of_the_head(status: str, asked: str) -> None:
    markdown = drawn(make_plan(rencana_aksi={"status": status}), "ringkasan", "md")
    assert f"1. {asked}\n2. Arahan tentang anggaran kegiatan.\n" in markdown


def test_money_that_cannot_be_added_up_is_not_added_up() -> None:
    rows = [{"nama": "a", "anggaran": "Rp5"}, {"nama": "b", "anggaran": "(diisi oleh instansi)"}, {"nama": "c"}]
    program = {"kelompok_program": [{"program": [{"kegiatan": rows}]}]}
    markdown = drawn(make_plan(program=program), "ringkasan", "md")
    assert "Anggaran belum dapat dijumlahkan; 1 dari 3 kegiatan belum mencantumkannya.\n" in markdown


def test_the_draft_of_a_decree_says_what_the_plan_says() -> None:
    found = fields(sheet(example("opd_lengkap"), "keputusan"))
    labels = [label for label, _ in found if label]
    assert labels == [
        "Menimbang",
        "Mengingat",
        "Menetapkan",
        "KESATU",
        "KEDUA",
        "KETIGA",
        "KEEMPAT",
        "KELIMA",
        "Tembusan",
    ]
    laws = [words for _, words in found if re.match(r"[0-9]\. [UP]", words)]
    assert [law[:30] for law in laws][:2] == ["1. Undang-Undang Nomor 25 Tahu", "2. Peraturan Presiden Nomor 76"]
    assert (
        "KEEMPAT",
        "Biaya yang timbul akibat pelaksanaan Keputusan ini dibebankan kepada APBD Kabupaten Contoh.",
    ) in found
    assert ("Menimbang", found[0][1]) == found[0]
    assert found[3][1].startswith(
        "d. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, huruf b, dan huruf c"
    )


def test_an_empty_plan_gives_a_decree_of_blanks() -> None:
    found = sheet(Plan(), "keputusan")
    assert plain(found.title) == "Rancangan Keputusan (......)"
    said = dict(fields(found))
    assert said["Mengingat"] == "1. ......;"
    assert said["KEEMPAT"].endswith("dibebankan kepada ......")


def test_a_decree_carries_no_personal_name() -> None:
    person = {"jabatan": "Kepala Dinas", "nama": "Ani Wijaya", "nip": "19700101", "pangkat": "Pembina"}
    plan = make_plan(rencana_aksi={"pengesahan": {"penanda_tangan": person}})
    for form in ("html", "md"):
        made = drawn(plan, "keputusan", form)
        assert "Kepala Dinas" in made
        assert not re.search("Ani Wijaya|19700101|Pembina", made)


def test_hostile_words_stay_words() -> None:
    hostile = "<b>*a_ [x](y) {{ z }} {% if %} &amp; 1. # |"
    row = {"kode": hostile, "nama": hostile, "pihak_terlibat": [hostile], "sumber_dana": hostile, "waktu": "2021"}
    plan = make_plan(
        rencana_aksi={"judul": hostile, "dasar_hukum": [hostile], "instansi": hostile, "roadmap": hostile},
        asesmen=[{"jawaban": {"1": {"nilai": "1", "bukti_dukung": [hostile]}}}],
        sasaran={"tujuan": hostile, "sasaran_strategis": [{"nama": hostile, "indikator": [hostile]}]},
        program={"kelompok_program": [{"nama": hostile, "program": [{"kegiatan": [row]}]}]},
        dukungan={"dukungan": [{"kesenjangan": hostile}]},
        prioritas={"aspek": {hostile: {"prioritas": "1", "alasan": hostile}}},
        berita_acara=[{"hasil": [hostile], "mengetahui": hostile, "daftar_hadir": {"peserta": [hostile]}}],
    )
    for document in OTHERS:
        made = html_words(drawn(plan, document, "html"))
        assert "{{ z }} {% if %} &amp; 1. # |" in made


def test_room_for_handwriting_and_lines_that_go_on() -> None:
    markdown = drawn(example("opd_lengkap"), "ringkasan", "md")
    assert markdown.endswith("- **Disposisi:**\n  - ......\n  - ......\n  - ......\n  - ......\n")
    assert '<div class="ruang"><p>Disposisi</p><div style="height: 6.4em">' in drawn(
        example("opd_lengkap"), "ringkasan", "html"
    )
    decree = drawn(Plan(), "keputusan", "md")
    assert "- **Menimbang:** a. bahwa untuk ......, perlu disusun" in decree
    assert "\n  - b. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, perlu menetapkan" in decree
    page = drawn(Plan(), "keputusan", "html")
    assert '<p class="di-tengah"><strong>MEMUTUSKAN:</strong></p>' in page
    assert page.count('class="lanjutan"') == 3
