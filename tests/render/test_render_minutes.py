"""Lampiran II: what the minutes say, what is attached to them with its own head, and the list of those present."""

from typing import Any

import pytest
from render_plans import drawn, example, make_plan

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render import assembled
from sp4n_renaksi.render.blocks import Fields, ListBlock, Paragraph, Sheet, Signatures
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Table


def sheets(plan: Plan, document: str) -> list[Sheet]:
    return [b for s in assembled(plan, document).sections for b in s.blocks if isinstance(b, Sheet)]


def lines(sheet: Sheet) -> list[str]:
    found = []
    for block in sheet.blocks:
        if isinstance(block, Paragraph):
            found.append(plain(block.words))
        elif isinstance(block, ListBlock):
            found += [plain(item.words) for item in block.items]
    return found


def test_parties_come_between_the_day_and_the_event() -> None:
    acara = {"kegiatan": "X", "penanda_tangan": [{"nama": "Ani", "jabatan": "Kepala"}, {"jabatan": "Inspektur"}]}
    [sheet] = sheets(make_plan(berita_acara=[acara]), "berita-acara")
    assert lines(sheet)[:4] == [
        "Pada hari ini, kami yang bertanda tangan di bawah ini:",
        "Ani, Kepala",
        "Inspektur",
        "telah melaksanakan kegiatan X.",
    ]
    assert plain(sheet.number) == "Nomor: ......"


@pytest.mark.parametrize(
    ("acara", "end"),
    [
        ({}, "dengan sebenarnya dalam rangkap ...... untuk dipergunakan sebagaimana mestinya."),
        ({"rangkap": "2"}, "dengan sebenarnya dalam rangkap 2 (dua) untuk dipergunakan sebagaimana mestinya."),
        ({"penutup": "Demikian."}, "Demikian."),
        ({"penutup": "Demikian.", "rangkap": "12"}, "Berita Acara ini dibuat dalam rangkap 12 (dua belas)."),
        ({"penutup": "Demikian, dalam rangkap dua.", "rangkap": "2"}, "Demikian, dalam rangkap dua."),
    ],
)
def test_how_they_end(acara: dict[str, Any], end: str) -> None:
    [sheet] = sheets(make_plan(berita_acara=[acara]), "berita-acara")
    assert lines(sheet)[-1].endswith(end)


def test_what_is_attached_stands_behind_with_its_own_head() -> None:
    minutes, *annexes = sheets(example("opd_lengkap"), "berita-acara")
    assert [line for line in lines(minutes) if "Lampiran" in line] == [
        "Matriks Asesmen Pengelolaan Pengaduan (Lampiran I)",
        "Prioritas Instansi untuk Meningkatkan Efektivitas Pengelolaan Pengaduan (Lampiran II)",
        "Daftar Bukti Dukung Asesmen (Lampiran III)",
    ]
    assert [plain(sheet.title).partition(":")[0] for sheet in annexes] == ["Lampiran I", "Lampiran II", "Lampiran III"]
    head = "Berita Acara Penilaian Mandiri Nomor 000.8.3/417/2024, tanggal 12 November 2024"
    assert {plain(sheet.number) for sheet in annexes} == {head}
    assert [len([b for b in sheet.blocks if isinstance(b, Table)]) for sheet in annexes] == [2, 1, 1]


@pytest.mark.parametrize(
    ("hasil", "said"),
    [
        ({"uraian": "Daftar hadir", "terlampir": "ya"}, "Daftar hadir (Lampiran I)"),
        ({"uraian": "Prioritas instansi", "terlampir": "ya"}, "Prioritas instansi (terlampir)"),
        ({"uraian": "Foto", "terlampir": "ya"}, "Foto (terlampir)"),
        ({"uraian": "Daftar hadir"}, "Daftar hadir"),
    ],
)
def test_only_what_the_plan_has_is_attached(hasil: dict[str, str], said: str) -> None:
    plan = make_plan(berita_acara=[{"hasil": [hasil], "daftar_hadir": {"acara": "Rapat"}}])
    minutes, *annexes = sheets(plan, "berita-acara")
    assert lines(minutes)[-2] == said
    assert len(annexes) == said.count("Lampiran")


def test_within_the_plan_the_annexes_are_those_of_the_plan() -> None:
    found = sheets(example("opd_lengkap"), "rencana-aksi")
    assert [sheet.name for sheet in found] == ["berita-acara", "daftar-hadir"]
    assert "Matriks Asesmen Pengelolaan Pengaduan (terlampir)" in lines(found[0])


@pytest.mark.parametrize(
    ("signatories", "order"),
    [
        ([], ["Mengetahui, Bupati", "......"]),
        (["A"], ["Mengetahui, Bupati", "A"]),
        (["A", "B"], ["A", "B", "Mengetahui, Bupati"]),
    ],
)
def test_where_who_takes_note_signs(signatories: list[str], order: list[str]) -> None:
    people = [{"jabatan": office} for office in signatories]
    plan = make_plan(berita_acara=[{"penanda_tangan": people, "mengetahui": {"jabatan": "Bupati"}}])
    [signed] = [b for b in sheets(plan, "berita-acara")[0].blocks if isinstance(b, Signatures)]
    assert [" ".join(plain(line) for line in (*p.above, p.role)) for p in signed.people] == order


@pytest.mark.parametrize(
    ("daftar", "rows", "present"),
    [
        ({"peserta": ["A", "B"], "jumlah_baris": "5"}, 5, "2"),
        ({"peserta": ["A", {"instansi": "X"}, {"nama": None}]}, 3, "2"),
        ({"acara": "Rapat"}, 15, "......"),
        ({"acara": "Rapat", "jumlah_baris": "30"}, 30, "......"),
        ({"peserta": ["A"], "jumlah_baris": "0"}, 1, "1"),
    ],
)
def test_a_list_is_filled_or_an_empty_form(daftar: dict[str, Any], rows: int, present: str) -> None:
    [sheet] = sheets(make_plan(berita_acara=[{"daftar_hadir": daftar}]), "daftar-hadir")
    [table] = [b for b in sheet.blocks if isinstance(b, Table)]
    assert (len(table.rows), table.roomy) == (rows, True)
    assert f"Jumlah hadir: {present} orang" in lines(sheet)


def test_an_empty_form_has_dots_where_nothing_is_known() -> None:
    markdown = drawn(make_plan(berita_acara=[{"daftar_hadir": {"judul": "Daftar"}}]), "daftar-hadir", "md")
    for label in ("Hari/tanggal", "Waktu", "Tempat", "Acara"):
        assert f"- **{label}:** ......" in markdown


def test_minutes_without_a_list_have_an_empty_form_to_take_along() -> None:
    acara = {"tanggal": "13 Oktober 2021", "waktu": "14.00", "tempat": "Aula", "kegiatan": "Rapat"}
    plan = make_plan(berita_acara=[acara, {"daftar_hadir": {"peserta": ["A"]}}])
    empty, filled = sheets(plan, "daftar-hadir")
    assert [len(b.rows) for s in (empty, filled) for b in s.blocks if isinstance(b, Table)] == [15, 1]
    [head] = [b for b in empty.blocks if isinstance(b, Fields)]
    assert [plain(words) for _, words in head.pairs] == ["13 Oktober 2021", "14.00", "Aula", "Rapat"]
    assert [s.name for s in sheets(plan, "rencana-aksi") if s.name.startswith("daftar")] == ["daftar-hadir"]
