"""The facts of the page for the head: what is shown, what is left out, and the dates of the plan alone."""

from datetime import date
from typing import Any

import pytest
from table_plans import notes, plan, programme, rows

from sp4n_renaksi.tables.nilai import scored
from sp4n_renaksi.tables.ringkasan import (
    Belum,
    ahead,
    first_priorities,
    gaps,
    missing,
    own_date,
    sources_of_funds,
    target_ringkas,
    weakest,
)


def test_targets_are_the_latest_and_the_page_has_room_for_six() -> None:
    full = {"nama": "Selesai", "satuan": "persen", "baseline": {"2019": "20", "2020": "43,7"}, "target": {"2024": "80"}}
    many: list[Any] = [full, *({"nama": f"I{n}"} for n in range(7))]
    [table] = target_ringkas(plan(sasaran={"sasaran_strategis": [{"nama": "S", "indikator": many}]}))
    assert rows(table)[0] == ["Selesai", "43,7 % (2020)", "80 % (2024)"]
    assert rows(table)[1] == ["I0", "belum diisi", "belum diisi"]
    assert len(table.rows) == 6
    assert notes(table) == ["2 indikator lain dimuat pada rencana aksi."]


def test_the_weakest_are_three_and_their_equals_are_counted() -> None:
    jawaban = {str(n): "1" if n in (3, 5, 8, 9, 11) else "2" if n == 2 else "4" for n in range(1, 23)}
    shown, others = weakest(scored(plan({"jawaban": jawaban})))
    assert ([b.pertanyaan.nomor for b in shown], others) == ([3, 5, 8], 2)
    assert weakest(scored(plan({"jawaban": {"1": "4"}}))) == ([], 0)
    assert weakest(None) == ([], 0)


def test_of_each_kind_of_support_one_gap_comes_before_a_second() -> None:
    needs = [
        {"jenis": "kelembagaan", "kesenjangan": "a"},
        {"jenis": "kelembagaan", "kesenjangan": "b"},
        {"jenis": "kebijakan", "kesenjangan": "c"},
        {"jenis": "kebijakan"},
    ]
    assert gaps(plan(dukungan={"dukungan": needs})) == ["a", "c", "b"]
    assert gaps(plan()) == []


def test_what_activities_lack_and_what_pays_for_them() -> None:
    whole = {"nama": "k", "waktu": "2021", "penanggung_jawab": "A", "anggaran": "Rp1", "sumber_dana": "APBD"}
    made = plan(program=programme(whole, {"nama": "l", "waktu": "belum ditentukan", "sumber_dana": "APBD"}))
    assert missing(made) == Belum(kegiatan=2, waktu=1, penanggung_jawab=1, anggaran=1)
    assert sources_of_funds(made) == ["APBD"]


TIM = {"tahapan": [{"nama": "Rapat", "tanggal": "1 Maret 2021"}, {"nama": "Sah", "tanggal": "2 Mei 2021"}]}


@pytest.mark.parametrize(
    ("sections", "day"),
    [
        ({"tim": TIM, "rencana_aksi": {"pengesahan": {"tanggal": "20 April 2021"}}}, date(2021, 4, 20)),
        ({"tim": TIM, "rencana_aksi": {"pengesahan": {"tanggal": "belum ditetapkan"}}}, date(2021, 5, 2)),
        ({}, None),
    ],
)
def test_the_day_from_which_it_looks_ahead_is_the_plans_own(sections: dict[str, Any], day: date | None) -> None:
    assert own_date(plan(**sections)) == day


def test_the_next_ninety_days() -> None:
    kegiatan = [{"nama": n, "waktu": "2022", "penanggung_jawab": "A"} for n in "abcd"]
    made = plan(tim=TIM, program=programme(*kegiatan, {"nama": "e", "waktu": "2021"}))
    assert ahead(made, date(2021, 2, 1)) == [
        "1 Maret 2021: Rapat",
        "2 Mei 2021: Sah",
        "Tahun 2021: 1 kegiatan mulai dilaksanakan: e",
    ]
    assert ahead(made, date(2021, 2, 1).replace(month=1)) == [
        "1 Maret 2021: Rapat",
        "Tahun 2021: 1 kegiatan mulai dilaksanakan: e",
    ]
    assert ahead(made, date(2021, 12, 1)) == [
        "Tahun 2021: 1 kegiatan mulai dilaksanakan: e",
        "Tahun 2022: 4 kegiatan mulai dilaksanakan, antara lain a (A); b (A); c (A)",
    ]


def test_the_aspects_that_come_first() -> None:
    aspek = {"sdm": "2", "data": "2", "koordinasi": "4", "partisipasi": None}
    assert first_priorities(plan({}, prioritas={"aspek": aspek})) == [
        "Sumber Daya Manusia",
        "Pemanfaatan Data & Optimalisasi Aplikasi",
    ]
    assert first_priorities(plan()) == []
