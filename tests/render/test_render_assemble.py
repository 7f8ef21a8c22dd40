"""A document's order: everything once, in its place, numbered, and the lists at the front agree."""

import pytest
from render_plans import example, make_plan

from sp4n_renaksi.figures import FIGURES
from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render import DOCUMENTS, assembled
from sp4n_renaksi.render.blocks import ListBlock, Paragraph, Quote, Sheet
from sp4n_renaksi.render.document import Document, Section
from sp4n_renaksi.tables import TABLES
from sp4n_renaksi.tables.inline import Reference, Run, parse_inline, plain
from sp4n_renaksi.tables.table import Table

TIM = {"peran": [{"kode": "tim", "nama": "Tim Penyusun", "pihak": ["A"]}], "tahapan": [{"nama": "Penetapan Tim"}]}
PROGRAM = {"kelompok_program": [{"kode": "I", "nama": "Penguatan", "program": [{"kode": "I.1", "nama": "Kebijakan"}]}]}


def said(words: tuple[Run | Reference, ...]) -> str:
    return "".join(item.text if isinstance(item, Run) else f"<{item.target}>" for item in words)


def outline(document: Document) -> list[str]:
    return [f"{s.label} {plain(s.words)}".strip() for s in document.sections]


def section(document: Document, anchor: str) -> Section:
    return next(s for s in document.sections if s.anchor == anchor)


def names(document: Document) -> list[str]:
    return [b.name for s in document.sections for b in s.blocks if isinstance(b, Table | Figure | Sheet)]


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_every_table_and_figure_stands_once(name: str) -> None:
    plan = example(name)
    placed = names(assembled(plan, "rencana-aksi"))
    expected = [t.name for key, build in TABLES.items() if key != "daftar-hadir" for t in build(plan)]
    charts = [f.name for key, draw in FIGURES.items() if key != "gambar-nilai" for f in draw(plan)]
    assert sorted(placed) == sorted([*expected, *charts, "berita-acara", "daftar-hadir"])


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_lists_at_the_front_agree_with_what_stands_below(name: str) -> None:
    document = assembled(example(name), "rencana-aksi")
    standing = [b for s in document.sections for b in s.blocks]
    assert [e.anchor for e in document.tables] == [b.name for b in standing if isinstance(b, Table)]
    assert [e.label for e in document.tables] == [f"Tabel {n}" for n in range(1, len(document.tables) + 1)]
    assert [e.anchor for e in document.figures] == [b.name for b in standing if isinstance(b, Figure)]
    assert [e.anchor for e in document.figures][:2] == ["gambar-kerangka", "gambar-prioritas"]
    assert [e.label for e in document.figures] == [f"Gambar {n}" for n in range(1, len(document.figures) + 1)]
    listed = [(e.label, plain(e.words)) for e in document.contents]
    below = [(s.label, plain(s.words)) for s in document.sections if s.level <= 3 and s.anchor != "daftar-isi"]
    assert listed == below


def test_the_tables_of_the_published_plan_keep_their_numbers() -> None:
    document = assembled(example("babel_2021"), "rencana-aksi")
    whole = "Rencana Aksi Pengelolaan Pengaduan Provinsi Kepulauan Bangka Belitung Tahun 2021 s.d. 2024"
    assert [(e.label, plain(e.words)) for e in document.tables[:9]] == [
        ("Tabel 1", "Kegiatan Penyusunan Rencana Aksi"),
        ("Tabel 2", "Matriks Asesmen Informasi Umum"),
        ("Tabel 3", "Matriks Asesmen"),
        ("Tabel 4", "Kategorisasi Hasil Asesmen"),
        ("Tabel 5", "Penentuan Prioritas Instansi"),
        ("Tabel 6", "Indikator Sasaran Strategis dan Target 2021 s.d. 2024"),
        ("Tabel 7", "Kelompok Program/ Program/ Kegiatan"),
        ("Tabel 8", "Indikator (Ukuran) Keberhasilan Program"),
        ("Tabel 9", f"Kelompok Program/ Program/ Kegiatan {whole}"),
    ]


def test_chapters_and_sections_are_numbered() -> None:
    plan = make_plan({"bab-2": "## Satu\n\n### Dua\n\n#### Tiga\n\n### Empat\n\n## Lima", "kata-pengantar": "## Enam"})
    assert outline(assembled(plan, "rencana-aksi")) == [
        "Kata Pengantar",
        "Enam",
        "Daftar Isi",
        "Bab I Pendahuluan",
        "Bab II Kerangka Kerja (Framework) Sistem Pengelolaan Pengaduan Instansi",
        "2.1 Satu",
        "2.1.1 Dua",
        "2.1.1.1 Tiga",
        "2.1.2 Empat",
        "2.2 Lima",
        "Bab III Tujuan, Sasaran, Program, Kegiatan, dan Indikator",
        "Bab IV Dukungan Kelembagaan, Kebijakan, dan Sumber Daya",
    ]


def test_a_level_that_is_skipped_is_made_good() -> None:
    document = assembled(make_plan({"bab-1": "#### Satu\n\n#### Dua"}), "rencana-aksi")
    assert [(s.level, s.label) for s in document.sections if "bagian" in s.anchor] == [(2, "1.1"), (3, "1.1.1")]


def test_a_chapter_may_give_itself_another_title() -> None:
    document = assembled(make_plan({"bab-1": "# Dasar Pemikiran\n\nTeks."}), "rencana-aksi")
    assert "Bab I Dasar Pemikiran" in outline(document)
    assert "Pendahuluan" not in "".join(outline(document))


def test_an_empty_plan_has_its_chapters() -> None:
    document = assembled(Plan(), "rencana-aksi")
    assert [s.label for s in document.sections if s.label] == ["Bab I", "Bab II", "Bab III", "Bab IV"]
    assert [said(b.words) for b in section(document, "bab-3").blocks if isinstance(b, Paragraph)] == ["Belum diisi."]
    assert document.title == "Rencana Aksi Pengelolaan Pengaduan"


@pytest.mark.parametrize("name", ["berita-acara", "daftar-hadir"])
def test_a_form_without_content_says_so(name: str) -> None:
    [only] = assembled(Plan(), name).sections
    assert [said(b.words) for b in only.blocks if isinstance(b, Paragraph)] == ["Belum diisi."]


def test_a_table_stands_at_its_default_place() -> None:
    document = assembled(make_plan(tim=TIM), "rencana-aksi")
    assert document.homes["tabel-tim"] == "bagian-kegiatan-penyusunan-rencana-aksi"
    frame, _ = section(document, document.homes["tabel-tim"]).blocks
    assert isinstance(frame, Paragraph)
    assert said(frame.words).endswith("dimuat pada <tabel-tim>.")


def test_a_chapter_may_place_a_table_itself() -> None:
    document = assembled(make_plan({"bab-3": "## Tim\n\n<!-- sisipkan: tabel-tim -->"}, tim=TIM), "rencana-aksi")
    assert document.homes["tabel-tim"] == "bagian-tim"
    assert "Kegiatan Penyusunan Rencana Aksi" not in "".join(outline(document))
    assert names(document) == ["tabel-tim"]


def test_what_a_chapter_places_is_pointed_to_from_the_annex() -> None:
    plan = make_plan({"bab-3": "<!-- sisipkan: tabel-matriks -->"}, program=PROGRAM)
    document = assembled(plan, "rencana-aksi")
    [pointer] = section(document, "lampiran-program").blocks
    assert isinstance(pointer, Paragraph)
    assert said(pointer.words) == "Dimuat pada <tabel-matriks>."


def test_called_twice_it_stands_once_and_is_pointed_to() -> None:
    plan = make_plan({"bab-1": "<!-- sisipkan: tabel-tim -->", "bab-4": "<!-- sisipkan: tabel-tim -->"}, tim=TIM)
    document = assembled(plan, "rencana-aksi")
    assert names(document) == ["tabel-tim"]
    [pointer] = section(document, "bab-4").blocks
    assert isinstance(pointer, Paragraph)
    assert said(pointer.words) == "Dimuat pada <tabel-tim>."


def test_words_called_twice_are_said_twice() -> None:
    call = "<!-- sisipkan: tujuan -->"
    document = assembled(make_plan({"bab-1": call, "bab-3": call}, sasaran={"tujuan": "Cepat"}), "rencana-aksi")
    assert [type(b) for a in ("bab-1", "bab-3") for b in section(document, a).blocks] == [Quote, Quote]


def test_a_chapter_cannot_call_for_the_cover() -> None:
    plan = make_plan({"bab-1": "<!-- sisipkan: sampul -->"}, rencana_aksi={"judul": "Rencana"})
    document = assembled(plan, "rencana-aksi")
    assert document.cover
    assert plain(document.cover.title) == "Rencana"
    assert section(document, "bab-1").blocks == ()


def test_a_name_that_nobody_knows_leaves_nothing() -> None:
    plan = make_plan({"bab-1": "Teks.\n\n<!-- sisipkan: tabel-tin -->"}, tim=TIM)
    assert "tabel-tin" not in str(assembled(plan, "rencana-aksi"))


def test_definitions_of_a_component() -> None:
    naskah = {"bab-2": "<!-- sisipkan: definisi-sumber_daya -->"}
    document = assembled(make_plan(naskah, asesmen=[{"instrumen": "sp4n-2021"}]), "rencana-aksi")
    first, *_ = section(document, "bab-2").blocks
    assert isinstance(first, ListBlock)
    assert [said(item.words) for item in first.items] == [
        "Pelaksana: staf yang terampil",
        "Fasilitas: bahan dan peralatan yang memadai",
    ]
    assert "2.1.4 Pengembangan dan Pembelajaran" in outline(document)


def test_the_minutes_stand_alone_though_a_chapter_calls_for_them() -> None:
    plan = make_plan({"bab-1": "<!-- sisipkan: berita-acara -->"}, berita_acara=[{"judul": "Berita Acara Rapat"}])
    assert names(assembled(plan, "berita-acara")) == ["berita-acara"]


def test_two_minutes_have_names_of_their_own() -> None:
    acara = {"judul": "Berita Acara", "daftar_hadir": {"acara": "Rapat"}}
    document = assembled(make_plan(berita_acara=[acara, acara]), "rencana-aksi")
    assert names(document) == ["berita-acara", "berita-acara-2", "daftar-hadir", "daftar-hadir-2"]


def test_earlier_assessments_stand_in_the_annex() -> None:
    years = [{"instrumen": "sp4n-2021", "tahun_data": year, "jawaban": {"1": "3"}} for year in ("2020", "2023")]
    document = assembled(make_plan(asesmen=years), "rencana-aksi")
    annex = section(document, "lampiran-asesmen")
    assert [plain(b.title) for b in annex.blocks if isinstance(b, Table)] == [
        "Matriks Asesmen Informasi Umum Tahun 2020",
        "Matriks Asesmen Tahun 2020",
    ]


def test_equal_headings_have_anchors_of_their_own() -> None:
    document = assembled(make_plan({"bab-1": "## A\n\n## A 1\n\n## A\n\n## A"}), "rencana-aksi")
    anchors = [s.anchor for s in document.sections]
    assert len(set(anchors)) == len(anchors)


def test_references_know_chapters_sections_and_forms() -> None:
    document = assembled(make_plan({"bab-1": "## Arah"}, berita_acara=[{"judul": "B"}]), "rencana-aksi")
    wanted = ("bab-1", "bagian-arah", "lampiran-berita-acara", "berita-acara")
    assert [document.labels[a] for a in wanted] == ["Bab I", "bagian 1.1", "Lampiran I", "Lampiran I"]


def test_pages_turn_for_wide_tables_only() -> None:
    document = assembled(example("opd_lengkap"), "rencana-aksi")
    across = {s.anchor for s in document.sections if s.landscape}
    assert {"lampiran-program", "lampiran-asesmen"} <= across
    assert not {"bab-1", "bab-3", "lampiran-berita-acara", "lampiran-pihak"} & across


def test_a_bare_heading_turns_with_the_wide_table_below_it() -> None:
    needs = {"dukungan": [{"kondisi": "a"}]}
    document = assembled(make_plan(dukungan=needs), "rencana-aksi")
    assert [s.anchor for s in document.sections if s.landscape] == ["bab-4", "bagian-analisis-dukungan"]
    document = assembled(make_plan({"bab-4": "Teks."}, dukungan=needs), "rencana-aksi")
    assert [s.anchor for s in document.sections if s.landscape] == ["bagian-analisis-dukungan"]


def test_a_reference_in_a_heading_is_written_out_in_the_lists() -> None:
    document = assembled(make_plan({"bab-1": "## Isi [](#tabel-tim) dan [](#tabel-x)"}, tim=TIM), "rencana-aksi")
    [entry] = [e for e in document.contents if e.label == "1.1"]
    assert said(entry.words) == "Isi Tabel 1 dan tabel x"


SPELLED = "tiga belas bulan Oktober tahun dua ribu dua puluh satu"
CLOSED = (
    "Demikian Berita Acara ini dibuat dengan sebenarnya dalam rangkap ...... untuk dipergunakan sebagaimana mestinya."
)


def minutes_of(acara: dict[str, object], **rencana: object) -> str:
    [sheet] = assembled(make_plan(rencana_aksi=rencana, berita_acara=[acara]), "berita-acara").sections[0].blocks
    assert isinstance(sheet, Sheet)
    return " ".join(said(b.words) for b in sheet.blocks if isinstance(b, Paragraph))


@pytest.mark.parametrize(
    ("acara", "day", "rest"),
    [
        (
            {"tanggal": "13 Oktober 2021", "kegiatan": "X", "tempat": "Aula", "waktu": "14.00 s.d selesai"},
            f" Rabu tanggal {SPELLED} (13-10-2021), pukul 14.00 WIT s.d. selesai, bertempat di Aula,",
            f"X. {CLOSED}",
        ),
        (
            {"tanggal": "belum ditetapkan", "penutup": "- Demikian."},
            " tanggal belum ditetapkan,",
            "penilaian mandiri pengelolaan pengaduan. - Demikian.",
        ),
        ({"kegiatan": "X", "dasar": "SK 1"}, "", f"X. Kegiatan ini mengacu kepada SK 1. {CLOSED}"),
        ({"kegiatan": "X", "hasil": ["M"], "penutup": "Demikian."}, "", "X. Kegiatan telah menghasilkan: Demikian."),
    ],
)
def test_what_the_minutes_say(acara: dict[str, object], day: str, rest: str) -> None:
    said_so = minutes_of(acara, instansi={"zona_waktu": "WIT"})
    assert said_so == f"Pada hari ini{day} telah dilaksanakan kegiatan {rest}"


@pytest.mark.parametrize(
    ("peta", "sentence"),
    [
        (
            {"nama": "_Road Map_", "periode": "2020-2024", "dasar": "Permen 46"},
            "_Road Map_ 2020-2024, yang ditetapkan dengan Permen 46",
        ),
        ("Peta Jalan", "Peta Jalan"),
        ({"dasar": "Permen 46"}, "peta jalan, yang ditetapkan dengan Permen 46"),
    ],
)
def test_the_road_map_in_a_sentence(peta: object, sentence: str) -> None:
    document = assembled(make_plan(rencana_aksi={"roadmap": peta}), "rencana-aksi")
    [paragraph] = section(document, "bagian-peta-jalan").blocks
    assert paragraph == Paragraph(parse_inline(f"Rencana aksi ini mengacu kepada {sentence}."))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_insertion_is_left_over(document: str) -> None:
    assert "Insert(" not in str(assembled(example("opd_lengkap"), document))
