"""Each table by cases: what is filled, what is missing, what is not certain, what nobody knows."""

from dataclasses import replace
from typing import Any

import pytest

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.plan import MODELS, Penilaian, Plan, Risalah
from sp4n_renaksi.tables import TABLES
from sp4n_renaksi.tables.inline import Reference, plain
from sp4n_renaksi.tables.table import Table

INSTRUMEN, SHA256 = shipped_instrument("sp4n-2021")


def plan(*asesmen: dict[str, Any], **sections: Any) -> Plan:
    penilaian = tuple(
        Penilaian(("asesmen", n), Asesmen.model_validate(a), INSTRUMEN, SHA256) for n, a in enumerate(asesmen)
    )
    parts: dict[str, Any] = {name: MODELS[name].model_validate(data) for name, data in sections.items()}
    return Plan(penilaian=penilaian, **parts)


def build(name: str, of: Plan) -> Table:
    [table] = TABLES[name](of)
    return table


def rows(table: Table) -> list[list[str]]:
    return [[" / ".join(map(plain, cell.lines)) for cell in row.cells] for row in table.rows]


def columns(table: Table) -> list[str]:
    return [": ".join(map(plain, column.heads)) for column in table.columns]


def notes(table: Table) -> list[str]:
    return [plain(note) for note in table.notes]


PIHAK = [
    {"kode": "kominfo", "nama": "Dinas Komunikasi dan Informatika", "singkatan": "Dinas Kominfo"},
    {"nama": "Biro Hukum"},
]


def test_team_with_exceptions_and_terms() -> None:
    peran = [
        {"kode": "tim", "nama": "Tim Penyusun", "pihak": ["kominfo", "Biro hukum", "Dinas Koinfo"]},
        {"kode": "ketua", "nama": "Ketua", "pihak": ["Inspektorat"], "sampai": "2021", "catatan": "bergilir"},
    ]
    tahapan = [
        {"nama": "Penetapan Tim", "tanggal": "13 Oktober 2021"},
        {"nama": "Asesmen", "kecuali": {"Tim Penyusun": ["Biro Hukum"], "penasihat": ["kominfo"]}, "catatan": "rapat"},
    ]
    table = build("tabel-tim", plan(rencana_aksi={"daftar_pihak": PIHAK}, tim={"peran": peran, "tahapan": tahapan}))
    assert columns(table) == [
        "No.",
        "Kegiatan",
        "Tanggal",
        "Pihak Terlibat: Tim Penyusun",
        "Pihak Terlibat: Ketua",
        "Catatan",
    ]
    everyone = "Dinas Kominfo, Biro Hukum, dan Dinas Koinfo"
    chair = "Inspektorat s.d. tahun 2021"
    assert rows(table) == [
        ["1.", "Penetapan Tim", "13 Oktober 2021", everyone, chair, ""],
        ["2.", "Asesmen", "", "Biro Hukum", chair, "rapat / penasihat: Dinas Kominfo"],
    ]
    assert notes(table) == ["Ketua: bergilir"]


def test_general_figures() -> None:
    umum = {"diterima": "1.234", "diselesaikan": "43,7", "catatan": "Semua kanal."}
    table = build("tabel-informasi-umum", plan({"tahun_data": "2020", "informasi_umum": umum}))
    assert rows(table) == [
        ["1.", "Rata-rata jumlah pengaduan yang diterima dalam 1 Tahun 2020", "1.234 pengaduan"],
        ["2.", "Jumlah pengaduan yang diselesaikan", "43,7 %"],
        ["3.", "Jumlah pengaduan tidak dapat diselesaikan", ""],
    ]
    assert notes(table) == ["Semua kanal."]


@pytest.mark.parametrize(
    ("nilai", "cells"),
    [
        ("1", ["√", "", "", ""]),
        ("4", ["", "", "", "√"]),
        ("tidak berlaku", ["tidak berlaku"]),
        (None, ["belum dijawab"]),
        ("(diisi oleh instansi)", ["(diisi oleh instansi)"]),
    ],
)
def test_an_answer_is_a_tick_or_a_word(nilai: str | None, cells: list[str]) -> None:
    table = build("tabel-asesmen", plan({"jawaban": {"1": nilai}}))
    assert rows(table)[0][2:] == cells
    assert rows(table)[1][2:] == ["belum dijawab"]


def test_an_answer_to_no_question_is_not_lost() -> None:
    table = build("tabel-asesmen", plan({"jawaban": {"99": "2"}}))
    assert rows(table)[-1] == ["99.", "", "", "√", "", ""]


def test_the_source_of_the_answers() -> None:
    asesmen = {
        "tanggal_penilaian": "Rabu, 13 Oktober 2021",
        "penilai": ["Inspektorat", "Biro Hukum"],
        "catatan": "Luring.",
    }
    instrumen = f"instrumen sp4n-2021 (SHA-256 {SHA256[:12]})"
    assert notes(build("tabel-asesmen", plan(asesmen))) == [
        "Skala nilai: 1 terendah dan 4 tertinggi.",
        f"Sumber: penilaian mandiri tanggal 13 Oktober 2021 oleh Inspektorat dan Biro Hukum; {instrumen}.",
        "Luring.",
    ]


def test_evidence_stands_with_its_answer() -> None:
    bukti = [{"uraian": "SK Tim", "tanggal": "2 Mei 2021", "berkas": "bukti/sk.pdf"}, {"uraian": "Foto"}]
    table = build("tabel-bukti-dukung", plan({"jawaban": {"12": {"nilai": "3", "bukti_dukung": bukti}, "1": "4"}}))
    assert columns(table) == ["No.", "Pertanyaan", "Nilai", "Bukti Dukung"]
    assert [(r[0], r[2], r[3]) for r in rows(table)] == [("12.", "3", "SK Tim; 2 Mei 2021; berkas bukti/sk.pdf / Foto")]
    assert not list(TABLES["tabel-bukti-dukung"](plan({"jawaban": {"1": "4"}})))


def test_the_latest_assessment_is_the_table_the_others_are_earlier() -> None:
    both = plan({"tahun_data": "2023", "jawaban": {"1": "4"}}, {"tahun_data": "2020", "jawaban": {"1": "1"}})
    assert rows(build("tabel-asesmen", both))[0][5] == "√"
    earlier = list(TABLES["tabel-asesmen-terdahulu"](both))
    assert [plain(t.title) for t in earlier] == [
        "Matriks Asesmen Informasi Umum Tahun 2020",
        "Matriks Asesmen Tahun 2020",
    ]


@pytest.mark.parametrize(
    ("kategorisasi", "official", "first"),
    [
        (None, "tidak", "Pengelompokan butir ke aspek menurut peta bawaan renaksi, bukan peta resmi kementerian."),
        ({"dasar": "instrumen"}, "ya", None),
        ({"dasar": "peta"}, "ya", "Pengelompokan butir ke aspek menurut peta yang disusun instansi."),
        ({"dasar": "salinan"}, "tidak", "Pengelompokan butir ke aspek menurut salinan tabel yang tercetak."),
    ],
)
def test_whose_map_the_categories_follow(kategorisasi: dict[str, str] | None, official: str, first: str | None) -> None:
    instrumen = INSTRUMEN.model_copy(update={"peta_resmi": official == "ya"})
    sections = {"kategorisasi": kategorisasi} if kategorisasi else {}
    made = plan({"jawaban": {"1": "4"}}, **sections)
    made = replace(made, penilaian=(replace(made.penilaian[0], instrumen=instrumen),))
    assert notes(build("tabel-kategorisasi", made)) == ([first] if first else [])


def test_categories_of_the_questions() -> None:
    table = build("tabel-kategorisasi", plan({"jawaban": {"1": "4", "2": "tidak berlaku"}}))
    assert columns(table)[:4] == ["No.", "Pertanyaan", "Nilai", "Kategori: Kelembagaan & Kebijakan"]
    assert [r[2:] for r in rows(table)[:3]] == [
        ["4", "", "", "", "√", ""],
        ["tidak berlaku", "", "", "√", "", ""],
        ["belum dijawab", "", "", "", "√", ""],
    ]


def test_a_printed_copy_beside_the_derived_table() -> None:
    salinan = [
        {"nomor": "1", "uraian": "Peran jelas", "butir": "5", "nilai": "3", "aspek": ["SDM", "Keuangan"]},
        {"uraian": "lanjutan", "aspek": ["data"]},
    ]
    made = plan({"jawaban": {"5": "4"}}, kategorisasi={"salinan": salinan})
    table = build("tabel-kategorisasi-salinan", made)
    assert columns(table)[-2:] == ["Kategori: Kategori Lain", "Butir Asesmen"]
    assert rows(table) == [
        ["1.", "Peran jelas", "3", "", "√", "", "", "", "Keuangan", "5"],
        ["", "lanjutan", "", "", "", "√", "", "", "", ""],
    ]
    assert Reference("tabel-kategorisasi-salinan") in build("tabel-kategorisasi", made).notes[-1]


def test_priorities_in_the_order_of_the_instrument() -> None:
    aspek = {"lain": {"prioritas": "3"}, "Data & Aplikasi": {"prioritas": "2", "alasan": "jarang dipakai"}, "sdm": None}
    assert rows(build("tabel-prioritas", plan({}, prioritas={"aspek": aspek}))) == [
        ["Kelembagaan & Kebijakan", "", ""],
        ["Sumber Daya Manusia", "", ""],
        ["Pemanfaatan Data & Optimalisasi Aplikasi", "2", "jarang dipakai"],
        ["Partisipasi Pemangku Kepentingan", "", ""],
        ["Koordinasi, Monev", "", ""],
        ["lain", "3", ""],
    ]


INDIKATOR = {
    "nama": "Persentase Selesai",
    "satuan": "persen",
    "arah": "naik",
    "baseline": {"2020": "30 %"},
    "target": {"2021": "...56%", "2025": "80"},
}


def test_targets_by_year() -> None:
    goals = [{"nama": "Cepat", "indikator": [INDIKATOR, {"nama": "Waktu", "satuan": "hari"}]}]
    table = build("tabel-indikator", plan(rencana_aksi={"periode": "2021-2022"}, sasaran={"sasaran_strategis": goals}))
    assert plain(table.title) == "Indikator Sasaran Strategis dan Target 2021 s.d. 2022"
    assert columns(table)[1:] == ["Baseline 2020", "Target: 2021", "Target: 2022", "Target: 2025", "Arah"]
    assert rows(table) == [
        ["Cepat"],
        ["Persentase Selesai", "30 %", "...56%", "", "80 %", "naik"],
        ["Waktu / (satuan: hari)", "", "", "", "", ""],
    ]


def test_details_of_indicators_only_where_there_are_any() -> None:
    def made(**more: str) -> Plan:
        return plan(sasaran={"sasaran_strategis": [{"nama": "S", "indikator": [{**INDIKATOR, **more}]}]})

    assert not list(TABLES["tabel-rincian-indikator"](made()))
    table = build("tabel-rincian-indikator", made(sumber_data="Rekapitulasi"))
    assert (columns(table), rows(table)) == (["Indikator", "Sumber Data"], [["Persentase Selesai", "Rekapitulasi"]])


def program(*kegiatan: dict[str, Any], **more: Any) -> Plan:
    group = {
        "kode": "I",
        "nama": "Penguatan",
        "aspek": "sdm",
        "program": [{"kode": "I.1", "nama": "P", "kegiatan": list(kegiatan), **more}],
    }
    return plan({}, rencana_aksi={"periode": "2021-2022", "daftar_pihak": PIHAK}, program={"kelompok_program": [group]})


def test_rows_of_the_menu_say_what_they_are() -> None:
    made = program({"kode": "I.1.1.", "nama": "K"})
    assert rows(build("tabel-program", made)) == [
        ["KP I.", "Penguatan"],
        ["Program I.1.", "P"],
        ["Kegiatan I.1.1.", "K"],
    ]
    assert rows(build("tabel-program", program(sekaligus_kegiatan="ya")))[1] == ["Program/Kegiatan I.1.", "P"]


def test_measures_of_success_name_the_aspect() -> None:
    assert rows(build("tabel-keberhasilan", program())) == [["1.", "Penguatan / (aspek Sumber Daya Manusia)", ""]]


@pytest.mark.parametrize(
    ("waktu", "cells", "waiting"),
    [
        ("2021", ["√", "", ""], 0),
        ("2021-2022", ["√", "√", ""], 0),
        ("2024", ["", "", "√"], 0),
        (None, ["", "", ""], 1),
        ("belum ditentukan", ["belum ditentukan"], 1),
    ],
)
def test_years_of_the_matrix(waktu: str | None, cells: list[str], waiting: int) -> None:
    made = program({"nama": "K", "waktu": waktu, "pihak_terlibat": ["kominfo"]}, {"nama": "L", "waktu": "2024"})
    table = build("tabel-matriks", made)
    assert rows(table)[2] == ["", "K", *cells, "Dinas Kominfo"]
    assert notes(table) == ([f"Waktu belum diisi pada {waiting} kegiatan."] if waiting else [])


def test_a_matrix_without_any_year() -> None:
    made = plan(program={"kelompok_program": [{"kode": "I", "nama": "G", "program": [{"nama": "P"}]}]})
    assert columns(build("tabel-matriks", made)) == [
        "No.",
        "Kelompok Program/ Program/ Kegiatan",
        "Waktu",
        "Pihak Terlibat",
    ]


@pytest.mark.parametrize(
    ("amounts", "of_program", "total"),
    [
        (["Rp1.000", "Rp500,50"], None, "Rp1.500,50"),
        (["Rp25 juta", None], None, "Rp25.000.000"),
        (["Rp1.000"], "Rp1.000", None),
        (["Rp1.000", "belum ada"], None, None),
        ([], "Rp2.000", "Rp2.000"),
    ],
)
def test_the_budget_adds_up_only_where_it_is_plain(
    amounts: list[str | None], of_program: str | None, total: str | None
) -> None:
    made = program(*({"nama": "K", "anggaran": amount} for amount in amounts), anggaran=of_program)
    last = rows(build("tabel-rincian-kegiatan", made))[-1]
    assert (last[-1] if "Jumlah anggaran" in last else None) == total


def test_details_of_activities_only_where_there_are_any() -> None:
    assert not list(TABLES["tabel-rincian-kegiatan"](program({"nama": "K"})))
    table = build("tabel-rincian-kegiatan", program({"nama": "K", "butir": ["12", "13"], "keluaran": "1 SK"}))
    assert columns(table) == ["No.", "Program/Kegiatan", "Keluaran (output)", "Butir Asesmen"]
    assert rows(table)[2] == ["", "K", "1 SK", "12, 13"]


def test_support_by_kind() -> None:
    needs = [
        {"jenis": "sumber_daya", "kondisi": "a", "kegiatan": ["I.1", "I.2"]},
        {"kondisi": "b"},
        {"jenis": "kebijakan", "solusi": "c"},
    ]
    table = build("tabel-dukungan", plan(dukungan={"dukungan": needs}))
    assert columns(table)[-1] == "Kegiatan"
    assert rows(table) == [
        ["Dukungan kebijakan"],
        ["1.", "", "", "", "c", ""],
        ["Dukungan sumber daya"],
        ["2.", "a", "", "", "", "I.1, I.2"],
        ["Dukungan lain"],
        ["3.", "b", "", "", "", ""],
    ]


def test_parties_with_their_short_names() -> None:
    pihak = [*PIHAK, {"nama": "Semua", "jenis": "kelompok", "anggota": ["kominfo", "Biro Hukum"], "catatan": "tetap"}]
    table = build("tabel-pihak", plan(rencana_aksi={"daftar_pihak": pihak}))
    assert rows(table)[0] == ["Dinas Kominfo", "Dinas Komunikasi dan Informatika", "", "", ""]
    assert rows(table)[2] == ["Semua", "Semua", "Kelompok", "Dinas Kominfo dan Biro Hukum", "tetap"]


def test_attendance_of_several_lists() -> None:
    lists = [{"daftar_hadir": {"jumlah_baris": "2"}}, {}, {"daftar_hadir": {"peserta": ["A"]}}]
    made = Plan(
        berita_acara=tuple(Risalah(("berita_acara", n), BeritaAcara.model_validate(b)) for n, b in enumerate(lists))
    )
    tables = list(TABLES["daftar-hadir"](made))
    assert [rows(t) for t in tables] == [
        [["1.", "", "", "", "1."], ["2.", "", "", "", "2."]],
        [["1.", "A", "", "", "1."]],
    ]
    assert [t.name for t in tables] == ["tabel-daftar-hadir-1", "tabel-daftar-hadir-2"]
