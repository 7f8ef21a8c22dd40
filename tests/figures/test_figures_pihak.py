"""Parties by year: counted once an activity, groups as they are, the more the denser."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from drawings import SVG, data_rows, drawn, plan_of, root_of, said_in

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.loader import load
from sp4n_renaksi.register import Register
from sp4n_renaksi.tables.rows import activities

REGISTER = [
    {"kode": "kominfo", "nama": "Dinas Komunikasi dan Informatika", "singkatan": "Dinas Kominfo"},
    {"kode": "semua", "nama": "Semua Unit", "jenis": "kelompok", "anggota": ["kominfo", "hukum"]},
    {"kode": "hukum", "nama": "Biro Hukum"},
    {"kode": "diam", "nama": "Tidak Bertugas"},
]


def chart(*kegiatan: dict[str, Any]) -> Figure:
    plan = plan_of(program=[{"program": [{"kegiatan": list(kegiatan)}]}], daftar_pihak=REGISTER)
    (figure,) = drawn(plan, "gambar-pihak")
    return figure


def test_each_activity_counts_once_for_a_party_in_each_of_its_years() -> None:
    figure = chart(
        {"waktu": "2021-2022", "penanggung_jawab": "kominfo", "pihak_terlibat": ["Dinas Kominfo", "hukum"]},
        {"waktu": "2022", "penanggung_jawab": "DINAS KOMINFO", "pihak_terlibat": ["Mitra", "mitra"]},
    )
    assert data_rows(figure) == [
        ["Dinas Kominfo", "1", "2", "0"],
        ["Biro Hukum", "1", "1", "0"],
        ["Mitra", "0", "1", "0"],
    ]
    assert figure.outline[0] == ("Dinas Kominfo", ("2021: 1 kegiatan", "2022: 2 kegiatan", "2023: tidak ada"))
    cells = [line for line in said_in(figure) if (line.isdecimal() and len(line) == 1) or line == "–"]
    assert cells == ["1", "2", "–", "1", "1", "–", "–", "1", "–"]


def test_a_group_is_a_party_of_its_own() -> None:
    figure = chart({"waktu": "2021", "pihak_terlibat": ["semua", "hukum"]})
    assert [row[:2] for row in data_rows(figure)] == [["Semua Unit", "1"], ["Biro Hukum", "1"]]


def test_activities_without_a_time_have_a_column_where_there_are_any() -> None:
    figure = chart({"waktu": "2021", "pihak_terlibat": ["hukum"]}, {"pihak_terlibat": ["hukum"]}, {"waktu": "..."})
    assert data_rows(figure) == [["Biro Hukum", "1", "0", "0", "1"]]
    assert "belum diisi: 1 kegiatan" in figure.outline[0][1]
    assert {"Belum", "diisi"} <= set(said_in(figure))


def test_more_activities_have_a_denser_ground() -> None:
    figure = chart(
        *(
            {"waktu": "2021", "pihak_terlibat": ["a", *(["b"] if n < 5 else []), *(["c"] if n < 2 else [])]}
            for n in range(8)
        )
    )
    strokes = [path.attrib["d"].count("M") for path in root_of(figure).iter(f"{SVG}path")]
    assert [row[1] for row in data_rows(figure)] == ["8", "5", "2"]
    assert strokes == sorted(strokes, reverse=True)
    assert len(set(strokes)) == 3


def test_many_parties_and_many_years_have_further_parts() -> None:
    kegiatan = [{"waktu": "2021-2028", "pihak_terlibat": [f"Pihak {number}" for number in range(40)]}]
    figures = drawn(plan_of(periode="2021-2028", program=[{"program": [{"kegiatan": kegiatan}]}]), "gambar-pihak")
    assert [len(data_rows(figure)) for figure in figures] == [20, 20, 20, 20]
    assert [len(data_rows(figure)[0]) for figure in figures] == [7, 7, 3, 3]


def test_every_count_of_the_example_is_printed(examples: Path) -> None:
    plan = load(examples / "opd_lengkap").plan
    assert plan.rencana_aksi
    register = Register.of(plan.rencana_aksi)
    assert register
    counted: Counter[tuple[str, str]] = Counter()
    for item in activities(plan):
        parties = {register.find(name) for name in (item.penanggung_jawab, *item.pihak_terlibat) if name}
        counted.update((p.nama_pendek, str(y)) for p in parties if p for y in (item.waktu.tahun if item.waktu else ()))
    (figure,) = drawn(plan, "gambar-pihak")
    years = [str(year) for year in range(2025, 2029)]
    assert {
        (row[0], y): int(n) for row in data_rows(figure) for y, n in zip(years, row[1:], strict=True) if n != "0"
    } == counted
    printed = [line for line in said_in(figure) if line.isdecimal() and line not in years]
    assert printed == [n for row in data_rows(figure) for n in row[1:] if n != "0"]


@pytest.mark.parametrize("kegiatan", [{}, {"waktu": "2021"}, {"pihak_terlibat": ["hukum"]}])
def test_no_party_or_no_year_is_no_chart(kegiatan: dict[str, Any]) -> None:
    plan = plan_of(program=[{"program": [{"kegiatan": [{"nama": "X", **kegiatan}]}]}], daftar_pihak=REGISTER)
    assert drawn(plan, "gambar-pihak") == []
