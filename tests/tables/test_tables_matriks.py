"""The matrix as a document: years shaded, all columns there, the sum of the budget or why there is none."""

from typing import Any

import pytest
from table_plans import notes, plan, programme, rows

from sp4n_renaksi.tables.matriks import matriks_lengkap

KEGIATAN = {
    "kode": "I.1.1",
    "nama": "SOP",
    "waktu": "2022-2023",
    "penanggung_jawab": "A",
    "pihak_terlibat": ["A", "B"],
    "keluaran": "4 SOP",
    "anggaran": "Rp5.000.000",
    "sumber_dana": "APBD",
}
PERIODE = {"periode": "2021-2023"}


def test_a_row_says_all_and_the_last_one_sums_up() -> None:
    [table] = matriks_lengkap(plan(rencana_aksi=PERIODE, program=programme(KEGIATAN)))
    assert rows(table) == [
        ["KP I.", "Penguatan"],
        ["I.1.", "Kebijakan", "", "", "", "", "", "", "", ""],
        ["I.1.1.", "SOP", "", "√", "√", "4 SOP", "A", "A dan B", "Rp5.000.000", "APBD"],
        ["JUMLAH", "Rp5.000.000", ""],
    ]
    assert (table.numbered, table.landscape) == (True, True)
    assert [cell.shaded for cell in table.rows[2].cells] == [False, False, False, True, True, *[False] * 5]
    assert [row.cells[1].span for row in table.rows] == [9, 1, 1, 1]
    assert notes(table) == ["Keterangan: KP = kelompok program; √ dan arsiran = tahun pelaksanaan."]


def test_no_years_at_all_leave_one_column_and_no_legend_of_ticks() -> None:
    [table] = matriks_lengkap(plan(program=programme({"nama": "SOP", "waktu": "belum ditentukan"})))
    assert len(table.columns) == 8
    assert rows(table)[2] == ["", "SOP", "belum ditentukan", "", "", "", "", ""]
    assert notes(table) == ["Keterangan: KP = kelompok program.", "Waktu belum diisi pada 1 kegiatan."]


@pytest.mark.parametrize(
    ("kegiatan", "program", "said"),
    [
        ([{"anggaran": "Rp1.500"}, {"anggaran": "Rp2.000"}], {}, "Rp3.500"),
        ([{"anggaran": "Rp1.500"}, {}], {}, "Rp1.500"),
        ([{}], {}, "belum diisi"),
        ([{"anggaran": "(diisi oleh instansi)"}, {"anggaran": "Rp2.000"}], {}, "belum dapat dijumlahkan"),
        ([{"anggaran": "Rp2.000"}], {"anggaran": "Rp2.000"}, "belum dapat dijumlahkan"),
        ([{}], {"anggaran": "Rp2.000"}, "Rp2.000"),
    ],
)
def test_the_sum(kegiatan: list[dict[str, Any]], program: dict[str, Any], said: str) -> None:
    [table] = matriks_lengkap(plan(program=programme(*kegiatan, **program)))
    assert rows(table)[-1][1] == said
