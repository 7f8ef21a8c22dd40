"""Catatan Hasil Reviu: the columns of the Inspektorat, one row for each rule and chapter."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cases import EMPTY, MIXED, finding, verdict
from report_markdown import ODD, rows, tokens

from sp4n_renaksi.finding import Loc, Severity
from sp4n_renaksi.model.plan import CHAPTERS as PROSE_CHAPTERS
from sp4n_renaksi.model.plan import MODELS
from sp4n_renaksi.report.chapters import CHAPTERS, chapter
from sp4n_renaksi.report.findings_reviu import HEADS, to_reviu
from sp4n_renaksi.report.verdict import Verdict


def test_a_row_is_made_of_the_finding_and_of_the_page_of_its_rule() -> None:
    head, row = rows(to_reviu(verdict(finding())))
    assert head == list(HEADS) == ["No", "Bab/Tabel", "Kondisi", "Kriteria", "Akibat", "Rekomendasi", "Tanggapan"]
    assert row == [
        "1",
        "Bab I, Tabel 1",
        "Pihak x tidak dikenal. (rencana/tim.yaml baris 4)\n(PHK001, kesalahan)",
        "Tabel 6 | Lampiran.",
        "Sebabnya begini.",
        "Ganti.",
        "",
    ]


def test_without_help_the_advice_of_the_page_is_recommended() -> None:
    assert rows(to_reviu(verdict(finding(help=""))))[1][5] == "Perbaiki."


def test_repetitions_are_joined_with_all_their_places() -> None:
    many = [finding(message=f"Pesan {line}.", line=line, help=f"Bantu {line % 2}.") for line in range(1, 6)]
    again = finding(message="Pesan 2.", file="lain/tim.yaml", line=3, help="Bantu 0.")
    rest = [finding(message=f"Sisa {line}.", line=line, help="Bantu 1.") for line in (8, 8, 9)]
    _, row = rows(to_reviu(verdict(*many, again, *rest)))
    assert row[2].split("\n") == [
        "Pesan 1. (rencana/tim.yaml baris 1)",
        "Pesan 2. (rencana/tim.yaml baris 2; lain/tim.yaml baris 3)",
        "Pesan 3. (rencana/tim.yaml baris 3)",
        "Pesan 4. (rencana/tim.yaml baris 4)",
        "Pesan 5. (rencana/tim.yaml baris 5)",
        "Hal yang sama pada 3 tempat lain: rencana/tim.yaml baris 8, 9.",
        "(PHK001, kesalahan)",
    ]
    assert row[5].split("\n") == ["Bantu 1.", "Bantu 0."]


def test_rows_follow_the_printed_plan_then_the_weight() -> None:
    mixed = verdict(
        finding("BAC001", loc=("berita_acara", 0, "tanggal")),
        finding("SAS001", Severity.WARNING, loc=("sasaran", "tujuan")),
        finding("SAS002", loc=("sasaran", "tujuan")),
        finding("TKS001", loc=("sasaran", "tujuan")),
        finding("TKS001", loc=("tim", "peran", 0)),
        finding("YML001", loc=()),
    )
    assert [(row[0], row[1], row[2].rpartition("(")[2][:6]) for row in rows(to_reviu(mixed))[1:]] == [
        ("1", "Tulisan berkas", "YML001"),
        ("2", "Bab I, Tabel 1", "TKS001"),
        ("3", "Bab III, Tabel 6", "SAS002"),
        ("4", "Bab III, Tabel 6", "TKS001"),
        ("5", "Bab III, Tabel 6", "SAS001"),
        ("6", "Lampiran, berita acara", "BAC001"),
    ]


@pytest.mark.parametrize(
    ("loc", "expected"),
    [
        ((), "Tulisan berkas"),
        (("rencana_aksi", "periode"), "Sampul dan Bab I"),
        (("asesmen", 0, "informasi_umum", "diterima"), "Bab II, Tabel 2"),
        (("asesmen", 0, "jawaban", "12"), "Bab II, Tabel 3"),
        (("naskah", "bab-2"), "Bab II"),
        (("program", "kelompok_program", 0, "kode"), "Bab III, Tabel 7"),
        (("program", "kelompok_program", 0, "indikator_keberhasilan", 1), "Bab III, Tabel 8"),
        (
            ("program", "kelompok_program", 0, "program", 1, "kegiatan", 2, "waktu"),
            "Lampiran, matriks program dan kegiatan",
        ),
        (("berita_acara", 0, "daftar_hadir", "jumlah_baris"), "Lampiran, daftar hadir"),
        (("sasaran", "kegiatan"), "Bab III, Tabel 6"),
    ],
)
def test_an_address_has_its_chapter(loc: Loc, expected: str) -> None:
    assert chapter(loc) == expected


def test_every_section_has_its_chapter() -> None:
    assert {(name,) for name in MODELS} <= CHAPTERS.keys()
    assert {("naskah", name) for name in PROSE_CHAPTERS} <= CHAPTERS.keys()


@given(st.text(), st.text(min_size=1))
def test_whatever_a_file_holds_the_table_keeps_its_form(text: str, file: str) -> None:
    markdown = to_reviu(verdict(finding(message=text, help=text, file=file)))
    assert [len(row) for row in rows(markdown)] == [7, 7]
    assert not {token.type for token in tokens(markdown)} & ODD


def test_as_seen(bad_verdict: Verdict, golden: Callable[[str, str], None]) -> None:
    golden("report/bad_plan.reviu.md", to_reviu(bad_verdict))
    golden("report/empty.reviu.md", to_reviu(EMPTY))
    assert len(rows(to_reviu(MIXED))) == 5
