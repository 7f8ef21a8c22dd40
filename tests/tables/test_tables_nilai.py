"""Figures of the answers, the order of the aspects, and the register of evidence; what rests on our map says so."""

from typing import Any

import pytest
from table_plans import notes, plan, rows

from sp4n_renaksi.tables.nilai import nilai_asesmen, register_bukti, scored, urutan_aspek

BASIS = "Pengelompokan butir ke aspek menurut peta bawaan renaksi, bukan peta resmi kementerian."
NOT_OFFICIAL = "Angka ini hitungan atas jawaban instansi sendiri, bukan penilaian resmi."


def test_figures_of_the_whole_and_of_its_parts() -> None:
    jawaban = {str(n): "3" for n in range(1, 21)} | {"21": {"nilai": "tidak berlaku", "alasan": "x"}}
    [table] = nilai_asesmen(plan({"jawaban": jawaban}))
    found = rows(table)
    assert found[0] == ["Komponen"]
    assert found[-1] == ["Seluruh asesmen", "22", "20", "60", "3,00", "75,00 %"]
    assert sum(int(line[1]) for line in found[1 : found.index(["Aspek"])]) == 22
    assert notes(table) == [
        "1 butir belum dijawab dan 1 butir tidak berlaku, dan tidak ikut dihitung.",
        "Satu butir dapat masuk beberapa aspek dan dihitung penuh pada masing-masing.",
        BASIS,
        NOT_OFFICIAL,
    ]


def test_what_has_no_answer_has_no_figure() -> None:
    [table] = nilai_asesmen(plan({"jawaban": {"1": "4"}}))
    unanswered = [line for line in rows(table) if len(line) > 1 and line[2] == "0"]
    assert unanswered
    assert {tuple(line[3:]) for line in unanswered} == {("", "", "")}


@pytest.mark.parametrize("asesmen", [[], [{}], [{"jawaban": {}}]])
def test_without_answers_there_are_no_figures(asesmen: list[dict[str, Any]]) -> None:
    assert scored(plan(*asesmen)) is None
    assert not [*nilai_asesmen(plan(*asesmen)), *urutan_aspek(plan(*asesmen))]


def test_where_figures_and_priorities_differ() -> None:
    jawaban = {str(n): "1" if n in (18, 19, 20, 22) else "4" for n in range(1, 23)}
    prioritas = {"aspek": {"sdm": "2", "data": "1"}}
    [table] = urutan_aspek(plan({"jawaban": jawaban}, prioritas=prioritas))
    by_name = {line[0]: line[1:] for line in rows(table)}
    assert by_name["Sumber Daya Manusia"][1:3] == ["1", "2"]
    assert by_name["Sumber Daya Manusia"][3].startswith("rata-ratanya lebih rendah daripada Pemanfaatan Data")
    assert by_name["Pemanfaatan Data & Optimalisasi Aplikasi"][2:] == ["1", ""]
    assert by_name["Koordinasi, Monev"][2] == "belum diisi"
    assert notes(table)[1:] == [BASIS, NOT_OFFICIAL]


def test_evidence_stands_once_with_all_its_questions() -> None:
    sk = {"uraian": "SK Tim", "tanggal": "2 Mei 2021", "berkas": "bukti/sk.pdf"}
    jawaban = {"13": {"nilai": "3", "bukti_dukung": [sk]}, "5": {"nilai": "3", "bukti_dukung": [sk, sk, "Foto"]}}
    [table] = register_bukti(plan({"jawaban": jawaban}))
    assert rows(table) == [
        ["1.", "SK Tim", "2 Mei 2021", "bukti/sk.pdf", "5, 13"],
        ["2.", "Foto", "", "", "5"],
    ]
    without = ", ".join(str(n) for n in range(1, 23) if n not in (5, 13))
    assert notes(table) == [f"Butir tanpa bukti dukung yang dicatat: {without}."]


def test_no_evidence_is_said() -> None:
    [table] = register_bukti(plan({"jawaban": {"1": "4"}}))
    assert rows(table) == [["", "Bukti dukung belum dicatat.", "", "", ""]]
