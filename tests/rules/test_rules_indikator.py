"""The rules on what an indicator must have."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, indicator, near_miss, said

CASES = (
    hit(
        "SAS006",
        "nothing but a name, in the short form",
        'sasaran.yaml:5:9: Indikator "Penyelesaian" belum lengkap; yang belum diisi: satuan, baseline, target.',
        sasaran="sasaran_strategis:\n  - nama: Sasaran\n    indikator:\n      - Penyelesaian\n",
    ),
    hit(
        "SAS006",
        "no name, empty columns, and figures without unit",
        "sasaran.yaml:5:9: Indikator ini belum lengkap; yang belum diisi: nama, satuan, baseline.",
        sasaran=indicator("satuan:; baseline 2020:; target 2021: 70; target 2022:", nama=""),
    ),
    near_miss("SAS006", "the unit stands behind a figure", sasaran=indicator("baseline 2020: 40 %; target 2021: ...")),
    near_miss(
        "SAS006",
        "a new indicator, as its note says",
        sasaran=indicator("satuan: poin; target 2021: 70; catatan: Baru diukur mulai 2021"),
    ),
    hit(
        "SAS007",
        "an empty direction, and none",
        'sasaran.yaml:6:9: Indikator "Penyelesaian" belum menyebut arahnya.',
        sasaran=indicator("arah:; target 2021: 70"),
    ),
    near_miss("SAS007", "no target yet", sasaran=indicator("arah:; target 2021:")),
    near_miss("SAS007", "to be kept is a direction", sasaran=indicator("arah: tetap; target 2021: 70")),
    hit(
        "SAS008",
        "a year between, and an empty last one",
        'sasaran.yaml:6:9: Indikator "Penyelesaian" belum mempunyai target 2022, 2024.',
        sasaran=indicator("target 2021: 60; target 2023: 80; target 2024:"),
    ),
    near_miss(
        "SAS008",
        "the first year has the baseline, another waits for its figure",
        sasaran=indicator("baseline 2021: 50; target 2022: 60; target 2023: ....; target 2024: belum ditetapkan"),
    ),
    near_miss("SAS008", "no target at all is another fault", sasaran=indicator("baseline 2020: 50")),
    near_miss(
        "SAS008",
        "a note explains it",
        sasaran=indicator("target 2024: 60; catatan: Survei dilakukan pada tahun terakhir"),
    ),
    near_miss("SAS008", "the plan has no period", plan="judul: Rencana\n", sasaran=indicator("target 2021: 60")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_indicators(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
