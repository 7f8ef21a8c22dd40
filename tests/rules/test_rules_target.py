"""The rules on targets."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, assessed, hit, indicator, near_miss, said

BOTH = assessed("diterima: 71; diselesaikan: 43,7 %; tidak_diselesaikan: 56,3 %")

CASES = (
    hit(
        "SAS002",
        "a year after the plan, and one before",
        'sasaran.yaml:7:11: Target 2020 "Penyelesaian" di luar periode rencana, 2021 s.d. 2024.',
        'sasaran.yaml:9:11: Target 2025 "Penyelesaian" di luar periode rencana, 2021 s.d. 2024.',
        sasaran=indicator("target 2020: 60 %; target 2024: 80 %; target 2025: 90 %"),
    ),
    near_miss("SAS002", "the column is there, but empty", sasaran=indicator("target 2024: 80 %; target 2025:")),
    near_miss("SAS002", "the plan has no period", plan="judul: Rencana\n", sasaran=indicator("target 2025: 90 %")),
    hit(
        "SAS003",
        "below the baseline, and below the year before",
        'sasaran.yaml:10:17: Target 2021 "Penyelesaian" (50 %) lebih rendah daripada baseline 2020 (60 %), padahal '
        "arahnya naik.",
        'sasaran.yaml:12:17: Target 2023 "Penyelesaian" (70 %) lebih rendah daripada target 2022 (80 %), padahal '
        "arahnya naik.",
        sasaran=indicator("arah: naik; baseline 2020: 60 %; target 2021: 50 %; target 2022: 80 %; target 2023: 70 %"),
    ),
    hit(
        "SAS003",
        "rising where it should fall, over a year that is not yet certain",
        'sasaran.yaml:10:17: Target 2023 "Penyelesaian" (1.200) lebih tinggi daripada target 2021 (999), padahal '
        "arahnya turun.",
        sasaran=indicator("arah: turun; target 2021: 999; target 2022: ...; target 2023: 1.200"),
    ),
    hit(
        "SAS003",
        "years in another order",
        'sasaran.yaml:8:17: Target 2022 "Penyelesaian" (70) lebih rendah daripada target 2021 (80), padahal arahnya '
        "naik.",
        sasaran=indicator("arah: naik; target 2022: 70; target 2021: 80"),
    ),
    near_miss(
        "SAS003",
        "equal, compared as numbers",
        sasaran=indicator("arah: naik; baseline 2020: 900; target 2021: 1.000; target 2022: 1000"),
    ),
    near_miss("SAS003", "no direction", sasaran=indicator("target 2021: 80; target 2022: 70")),
    near_miss("SAS003", "to be kept", sasaran=indicator("arah: tetap; target 2021: 80; target 2022: 70")),
    near_miss("SAS003", "a number after a share", sasaran=indicator("arah: naik; target 2021: 80 %; target 2022: 70")),
    near_miss(
        "SAS003",
        "a baseline that is not before the first target, and an older one",
        sasaran=indicator("arah: naik; baseline 2018: 90; baseline 2020: 60; baseline 2021: 99; target 2021: 70"),
    ),
    hit(
        "SAS004",
        "the share that was not resolved, dots or not",
        'sasaran.yaml:8:17: Target 2021 "Penyelesaian", 56%, sama dengan persen pengaduan yang tidak diselesaikan '
        "pada Tabel 2 (56,3 %).",
        'sasaran.yaml:10:17: Target 2023 "Penyelesaian", 56,3 %, sama dengan persen pengaduan yang tidak diselesaikan '
        "pada Tabel 2 (56,3 %).",
        asesmen=BOTH,
        sasaran=indicator(
            "informasi_umum: diselesaikan; target 2021: ...56%; target 2022: 80 %; target 2023: 56,3 %; target 2024:"
        ),
    ),
    near_miss(
        "SAS004",
        "near it",
        asesmen=BOTH,
        sasaran=indicator("informasi_umum: diselesaikan; target 2021: 57 %; target 2022: 56,4 %; target 2023: ..."),
    ),
    near_miss(
        "SAS004",
        "a round figure, as targets are",
        asesmen=assessed("diselesaikan: 40 %; tidak_diselesaikan: 60 %"),
        sasaran=indicator("informasi_umum: diselesaikan; target 2021: 60 %"),
    ),
    near_miss(
        "SAS004",
        "a round target beside a share that comes near",
        asesmen=assessed("diselesaikan: 39,8 %; tidak_diselesaikan: 60,2 %"),
        sasaran=indicator("informasi_umum: diselesaikan; target 2021: 60 %"),
    ),
    near_miss(
        "SAS004",
        "an indicator of the very share",
        asesmen=BOTH,
        sasaran=indicator("informasi_umum: tidak_diselesaikan; arah: turun; target 2021: 56 %"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_targets(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
