"""Who has to do what: groups as their members, the answering party first, nobody twice, nobody forgotten."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from table_plans import notes, plan, programme, rows

from sp4n_renaksi.tables.tugas import rincian_tugas, shares

PIHAK = [
    {"kode": "a", "nama": "Dinas A", "singkatan": "A"},
    {"kode": "b", "nama": "Biro B"},
    {"kode": "semua", "nama": "Semua Unit", "jenis": "kelompok", "anggota": ["b", "a", "Unit Lain"]},
    {"kode": "hampa", "nama": "Kelompok Hampa", "jenis": "kelompok"},
]


def found(*kegiatan: dict[str, Any]) -> list[tuple[str, list[str], list[str]]]:
    made = plan(rencana_aksi={"daftar_pihak": PIHAK}, program=programme(*kegiatan))
    return [(s.nama, [k.nama for k in s.led], [k.nama for k in s.joined]) for s in shares(made)]


def test_groups_stand_for_their_members() -> None:
    one = {"nama": "satu", "penanggung_jawab": "Biro B", "pihak_terlibat": ["semua", "dinas a"]}
    two = {"nama": "dua", "pihak_terlibat": ["hampa", "Pihak Luar"]}
    assert found(one, two) == [
        ("A", [], ["satu"]),
        ("Biro B", ["satu"], []),
        ("Kelompok Hampa", [], ["dua"]),
        ("Unit Lain", [], ["satu"]),
        ("Pihak Luar", [], ["dua"]),
    ]


def test_a_group_in_a_circle_comes_to_an_end() -> None:
    circle = [
        {"kode": "x", "nama": "X", "anggota": ["y"]},
        {"kode": "y", "nama": "Y", "anggota": ["x", "z"]},
        {"kode": "z", "nama": "Z"},
    ]
    made = plan(rencana_aksi={"daftar_pihak": circle}, program=programme({"nama": "k", "penanggung_jawab": "x"}))
    assert [share.nama for share in shares(made)] == ["Z"]


def test_a_programme_counts_only_if_it_is_an_activity() -> None:
    made = plan(program=programme({"nama": "k", "penanggung_jawab": "A"}, penanggung_jawab="B"))
    assert [share.nama for share in shares(made)] == ["A"]
    made = plan(program=programme(penanggung_jawab="B", sekaligus_kegiatan="ya"))
    assert [share.nama for share in shares(made)] == ["B"]


def test_the_table_of_a_party() -> None:
    led = {"kode": "I.1.2", "nama": "dua", "penanggung_jawab": "a", "pihak_terlibat": ["A", "semua"], "waktu": "2021"}
    joined = {"kode": "I.1.1", "nama": "satu", "penanggung_jawab": "b", "pihak_terlibat": ["Dinas A"], "keluaran": "x"}
    made = plan(rencana_aksi={"daftar_pihak": PIHAK}, program=programme(joined, led))
    table = rincian_tugas(made, shares(made)[0], 1)
    assert rows(table) == [
        ["1.", "I.1.2. dua", "Penanggung jawab", "", "2021", "Semua Unit", *[""] * 5],
        ["2.", "I.1.1. satu", "Pihak terlibat", "x", "", "Biro B", *[""] * 5],
    ]
    assert (table.landscape, table.numbered) == (True, True)
    assert notes(table) == ["Bukti dukung dan realisasi diisi setiap triwulan (TW)."]


NAMES = st.sampled_from(["a", "Dinas A", "b", "semua", "hampa", "Pihak Luar", ""])


@given(st.lists(st.tuples(NAMES, st.lists(NAMES, max_size=3)), max_size=4))
@settings(deadline=None)
def test_every_named_party_has_its_share_and_no_activity_twice(drawn: list[tuple[str, list[str]]]) -> None:
    kegiatan = [
        {"nama": str(n), "penanggung_jawab": who, "pihak_terlibat": them} for n, (who, them) in enumerate(drawn)
    ]
    given_out = found(*kegiatan)
    names = [name for name, _, _ in given_out]
    assert len(set(names)) == len(names)
    for _, led, joined in given_out:
        assert len({*led, *joined}) == len(led) + len(joined) > 0
    busy = {str(n) for n, (who, them) in enumerate(drawn) if who or any(them)}
    assert {k for _, led, joined in given_out for k in (*led, *joined)} == busy
