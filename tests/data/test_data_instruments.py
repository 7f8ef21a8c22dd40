"""The instruments that ship with renaksi: whole, consistent in themselves, and never changed once released."""

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from sp4n_renaksi.data import DEFAULT_INSTRUMENT, INSTRUMENTS, digest, read_data, shipped_instrument
from sp4n_renaksi.loader import load
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.score import aspect_names

RELEASED = {
    "sp4n-2021": "0a23f1b2cb3ced55b3c6b7b70190bf8acddf5b148dccb83a0334d27ff2c1ae24",
}
"""SHA-256 of every released instrument. Plans and scores name it: a correction is a new instrument, not a new hash."""

each = pytest.mark.parametrize("kode", INSTRUMENTS)


def instrument(kode: str) -> Instrumen:
    return shipped_instrument(kode)[0]


def test_every_instrument_is_listed_and_released() -> None:
    assert sorted(RELEASED) == sorted(INSTRUMENTS)
    shipped = {
        item.name.removesuffix(".yaml") for item in files("sp4n_renaksi.data").iterdir() if item.name.endswith(".yaml")
    }
    kinds = {name: (read_data(f"{name}.yaml").data or {}).get("jenis_berkas") for name in shipped}
    assert sorted(name for name, kind in kinds.items() if kind == "instrumen") == sorted(INSTRUMENTS)
    assert DEFAULT_INSTRUMENT in INSTRUMENTS


@each
def test_a_released_instrument_never_changes(kode: str) -> None:
    assert shipped_instrument(kode)[1] == RELEASED[kode]


@each
def test_an_instrument_is_read_as_an_agency_would_read_its_own(kode: str, tmp_path: Path) -> None:
    content = files("sp4n_renaksi.data").joinpath(f"{kode}.yaml").read_bytes()
    (tmp_path / "kami.yaml").write_bytes(content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    assert load(tmp_path / "kami.yaml").findings == ()
    (tmp_path / "plan.yaml").write_text(
        "jenis_berkas: rencana_aksi\nasesmen: {instrumen: kami.yaml}\n", encoding="utf-8"
    )
    loaded = load(tmp_path)
    assert loaded.findings == ()
    assert (loaded.plan.penilaian[0].instrumen, loaded.plan.penilaian[0].sha256) == shipped_instrument(kode)


def test_line_ends_do_not_count_in_the_hash() -> None:
    assert digest(b"a\r\nb\r\n") == digest(b"a\nb\n") != digest(b"a\nb")


@each
def test_an_instrument_says_who_it_is_and_where_it_comes_from(kode: str) -> None:
    made = instrument(kode)
    assert made.kode == kode
    assert made.nama
    assert made.sumber
    assert (made.skala.terendah, made.skala.tertinggi) == (1, 4)


def test_the_map_of_the_first_instrument_is_not_called_official() -> None:
    assert instrument("sp4n-2021").peta_resmi is False


@each
def test_names_within_an_instrument_are_unique(kode: str) -> None:
    made = instrument(kode)
    for names in (
        [part.kode for part in made.komponen],
        [piece.kode for part in made.komponen for piece in part.bagian],
        [aspect.kode for aspect in made.aspek],
        [name for aspect in made.aspek for name in {name.casefold() for name in aspect.sebutan}],
        [str(question.nomor) for question in made.pertanyaan],
        [question.uraian for question in made.pertanyaan],
        [pair.kode for pair in made.pasangan_janggal],
        [row.kode for row in made.informasi_umum],
        [group.kode for group in made.menu_program],
        [program.kode for group in made.menu_program for program in group.program],
    ):
        assert [name for name, count in Counter(names).items() if count > 1 or not name] == []


@each
def test_every_question_has_a_known_component_part_and_aspect(kode: str) -> None:
    made = instrument(kode)
    parts = {part.kode: {piece.kode for piece in part.bagian} for part in made.komponen}
    aspects = {aspect.kode for aspect in made.aspek}
    for question in made.pertanyaan:
        assert question.komponen in parts, question.nomor
        assert question.bagian, question.nomor
        assert set(question.bagian) <= parts[question.komponen], question.nomor
        assert question.aspek, question.nomor
        assert set(question.aspek) <= aspects, question.nomor
        assert set(question.aspek_terkait) <= aspects - set(question.aspek), question.nomor
        assert question.uraian, question.nomor
        assert question.alasan, question.nomor
        assert question.keyakinan, question.nomor


@each
def test_questions_are_numbered_without_a_gap_and_every_group_has_some(kode: str) -> None:
    made = instrument(kode)
    assert [question.nomor for question in made.pertanyaan] == list(range(1, len(made.pertanyaan) + 1))
    assert {question.komponen for question in made.pertanyaan} == {part.kode for part in made.komponen}
    assert {aspect for question in made.pertanyaan for aspect in question.aspek} == {a.kode for a in made.aspek}


@each
def test_implausible_pairs_speak_of_what_the_instrument_asks(kode: str) -> None:
    made = instrument(kode)
    numbers = {question.nomor for question in made.pertanyaan}
    rows = {row.kode for row in made.informasi_umum}
    for pair in made.pasangan_janggal:
        assert len(pair.syarat) > 1, pair.kode
        assert pair.pesan.endswith("."), pair.kode
        for condition in pair.syarat:
            if condition.butir is not None:
                assert condition.butir in numbers, pair.kode
                assert not condition.informasi_umum, pair.kode
                limits = [limit for limit in (condition.minimal, condition.maksimal) if limit is not None]
                assert limits, pair.kode
                assert all(1 <= limit <= 4 for limit in limits), pair.kode
            else:
                assert condition.informasi_umum in rows, pair.kode
                assert condition.kurang_dari or condition.lebih_dari, pair.kode


@each
def test_each_group_of_the_menu_serves_one_aspect_which_names_it(kode: str) -> None:
    made = instrument(kode)
    names = aspect_names(made.aspek)
    groups = {aspect.kelompok_program: aspect.kode for aspect in made.aspek}
    assert {group.nama: group.aspek for group in made.menu_program} == groups
    assert all(names[group.nama.casefold()] == group.aspek for group in made.menu_program)


# The first instrument, counted in the published plan of 2021


def test_tabel_2_and_3_are_whole() -> None:
    made = instrument("sp4n-2021")
    assert [row.kode for row in made.informasi_umum] == ["diterima", "diselesaikan", "tidak_diselesaikan"]
    assert Counter(question.komponen for question in made.pertanyaan) == {
        "nilai": 4,
        "komitmen": 7,
        "kebijakan": 3,
        "sumber_daya": 2,
        "pengembangan": 6,
    }


def test_the_framework_of_chapter_2_1_is_whole() -> None:
    parts = {part.nama: len(part.bagian) for part in instrument("sp4n-2021").komponen}
    assert parts == {
        "Nilai": 4,
        "Komitmen": 3,
        "Kebijakan": 4,
        "Sumber Daya": 2,
        "Pengembangan dan Pembelajaran": 4,
    }
    assert all(piece.uraian for part in instrument("sp4n-2021").komponen for piece in part.bagian)


def test_the_menu_of_tabel_7_and_8_is_whole() -> None:
    menu = instrument("sp4n-2021").menu_program
    assert {group.kode: [len(program.kegiatan) for program in group.program] for group in menu} == {
        "I": [3, 3, 2, 2],
        "II": [2, 3],
        "III": [2, 2, 2],
        "IV": [2, 2, 2],
        "V": [0, 0, 0],
    }
    assert all(
        program.kode == f"{group.kode}.{number}" for group in menu for number, program in enumerate(group.program, 1)
    )
    assert {group.kode: len(group.contoh_indikator) for group in menu} == {"I": 2, "II": 2, "III": 3, "IV": 2, "V": 2}
    without = {aspect.kode for aspect in instrument("sp4n-2021").aspek if aspect.boleh_tanpa_kegiatan}
    assert {group.aspek for group in menu if not any(program.kegiatan for program in group.program)} == without
