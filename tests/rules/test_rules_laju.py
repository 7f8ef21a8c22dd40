"""The rules on how fast the targets move."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, indicator, near_miss, said

CASES = (
    hit(
        "SAS011",
        "equal in all years",
        'sasaran.yaml:7:9: Target "Penyelesaian" sama setiap tahun (80 %), padahal arahnya naik.',
        sasaran=indicator("arah: naik; target 2021: 80 %; target 2022: 80,0 %; target 2023: 80 %; target 2024: ..."),
    ),
    hit(
        "SAS011",
        "equal to the baseline",
        'sasaran.yaml:9:9: Target "Penyelesaian" sama setiap tahun (14), padahal arahnya turun.',
        sasaran=indicator("arah: turun; baseline 2020: 14; target 2021: 14; target 2022: 14"),
    ),
    near_miss(
        "SAS011", "a step first", sasaran=indicator("arah: naik; target 2021: 70; target 2022: 80; target 2023: 80")
    ),
    near_miss(
        "SAS011",
        "only two, above the baseline",
        sasaran=indicator("arah: naik; baseline 2020: 70; target 2021: 80; target 2022: 80"),
    ),
    near_miss(
        "SAS011",
        "as good as can be, upwards",
        sasaran=indicator("arah: naik; target 2021: 100 %; target 2022: 100 %; target 2023: 100 %"),
    ),
    near_miss(
        "SAS011",
        "as good as can be, downwards",
        sasaran=indicator("arah: turun; target 2021: 0; target 2022: 0; target 2023: 0"),
    ),
    near_miss("SAS011", "to be kept", sasaran=indicator("arah: tetap; target 2021: 8; target 2022: 8; target 2023: 8")),
    near_miss(
        "SAS011",
        "a note explains it",
        sasaran=indicator("arah: naik; target 2021: 8; target 2022: 8; target 2023: 8; catatan: Sesuai jumlah unit"),
    ),
    hit(
        "SAS011",
        "a hundred that is no share",
        'sasaran.yaml:7:9: Target "Penyelesaian" sama setiap tahun (100), padahal arahnya naik.',
        sasaran=indicator("arah: naik; target 2021: 100; target 2022: 100; target 2023: 100"),
    ),
    hit(
        "SAS012",
        "a count that more than doubles",
        'sasaran.yaml:9:17: Target 2022 "Penyelesaian" (150 pengaduan) naik lebih dari 2 kali lipat setahun dari '
        "target 2021 (70 pengaduan), tanpa penjelasan.",
        sasaran=indicator("satuan: pengaduan; target 2021: 70 pengaduan; target 2022: 150 pengaduan"),
    ),
    hit(
        "SAS012",
        "a share that rises by more than thirty points, from the baseline on",
        'sasaran.yaml:10:17: Target 2021 "Penyelesaian" (75 %) naik lebih dari 30 poin persen setahun dari baseline '
        "2020 (43,7 %), tanpa penjelasan.",
        sasaran=indicator("arah: naik; baseline 2020: 43,7 %; target 2021: 75 %; target 2022: 80 %"),
    ),
    hit(
        "SAS012",
        "a fall to less than half, and to nothing",
        'sasaran.yaml:8:17: Target 2022 "Penyelesaian" (29) turun lebih dari 2 kali lipat setahun dari target 2021 '
        "(60), tanpa penjelasan.",
        'sasaran.yaml:9:17: Target 2023 "Penyelesaian" (0) turun lebih dari 2 kali lipat setahun dari target 2022 '
        "(29), tanpa penjelasan.",
        sasaran=indicator("target 2021: 60; target 2022: 29; target 2023: 0"),
    ),
    hit(
        "SAS012",
        "the smallest count that is looked at",
        'sasaran.yaml:8:17: Target 2022 "Penyelesaian" (41) naik lebih dari 2 kali lipat setahun dari target 2021 '
        "(20), tanpa penjelasan.",
        sasaran=indicator("target 2021: 20; target 2022: 41"),
    ),
    near_miss(
        "SAS012",
        "just twice",
        sasaran=indicator("arah: naik; baseline 2020: 35; target 2021: 70; target 2022: 140"),
    ),
    near_miss("SAS012", "just thirty points", sasaran=indicator("target 2021: 40 %; target 2022: 70 %")),
    near_miss(
        "SAS012",
        "over two years, as one between is not yet certain",
        sasaran=indicator("arah: naik; target 2021: 30 %; target 2022: ...56%; target 2023: 90 %"),
    ),
    near_miss(
        "SAS012", "a small count", sasaran=indicator("arah: naik; target 2021: 4; target 2022: 12; target 2023: 19")
    ),
    near_miss(
        "SAS012", "the wrong way is another fault", sasaran=indicator("arah: naik; target 2021: 90; target 2022: 30")
    ),
    near_miss("SAS012", "a count beside a share", sasaran=indicator("target 2021: 20 %; target 2022: 90")),
    near_miss(
        "SAS012",
        "a note explains it",
        sasaran=indicator("arah: naik; target 2021: 70; target 2022: 150; catatan: Aplikasi digabungkan pada 2022"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_the_pace_of_targets(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
