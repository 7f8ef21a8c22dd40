"""The rule on shares of a whole."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, indicator, near_miss, said

CASES = (
    hit(
        "SAS010",
        "a share by its row of Tabel 2, in the baseline too",
        'sasaran.yaml:8:17: Baseline 2020 "Penyelesaian" tertulis 437 %, lebih dari 100 %.',
        'sasaran.yaml:11:17: Target 2022 "Penyelesaian" tertulis 100,5 %, lebih dari 100 %.',
        sasaran=indicator(
            "informasi_umum: diselesaikan; baseline 2020: 437 %; target 2021: 100 %; target 2022: 100,5 %"
        ),
    ),
    hit(
        "SAS010",
        "a share by its name",
        'sasaran.yaml:8:17: Target 2021 "Persentase unit kerja yang terhubung" tertulis 110, lebih dari 100 %.',
        sasaran=indicator("satuan: persen; target 2021: 110", nama="Persentase unit kerja yang terhubung"),
    ),
    near_miss(
        "SAS010",
        "a growth",
        sasaran=indicator("satuan: persen; target 2021: 150 %", nama="Persentase kenaikan pengaduan yang diterima"),
    ),
    near_miss(
        "SAS010",
        "an achievement, which may go beyond its target",
        sasaran=indicator("target 2021: 120 %", nama="Persentase capaian kegiatan yang dilaksanakan"),
    ),
    near_miss("SAS010", "a name that does not say a part", sasaran=indicator("target 2021: 120 %")),
    near_miss(
        "SAS010",
        "a count",
        sasaran=indicator("satuan: pengaduan; target 2021: 150", nama="Persentase pengaduan yang diselesaikan"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_on_shares(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
