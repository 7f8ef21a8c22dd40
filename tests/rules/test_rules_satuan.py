"""The rules on units."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, indicator, near_miss, said

CASES = (
    hit(
        "SAS005",
        "a count among shares, a share among counts",
        'sasaran.yaml:9:17: Target 2022 "Penyelesaian" tertulis 150 pengaduan, padahal satuannya persen.',
        sasaran=indicator("satuan: persen; target 2021: 60 %; target 2022: 150 pengaduan"),
    ),
    hit(
        "SAS005",
        "a share of what is counted",
        'sasaran.yaml:8:17: Baseline 2020 "Penyelesaian" tertulis 60 %, padahal satuannya pengaduan.',
        sasaran=indicator("satuan: pengaduan; baseline 2020: 60 %; target 2021: 70"),
    ),
    hit(
        "SAS005",
        "the first figure says the unit, one says another, one says none",
        'sasaran.yaml:9:17: Target 2021 "Penyelesaian" tertulis 70 dokumen, padahal satuannya laporan.',
        'sasaran.yaml:10:17: Target 2022 "Penyelesaian" tertulis 80 tanpa satuan, padahal satuannya laporan.',
        sasaran=indicator("baseline 2020: 60 laporan; target 2021: 70 dokumen; target 2022: 80"),
    ),
    hit(
        "SAS013",
        "a dot among shares, in the baseline too",
        "sasaran.yaml:8:17: `1.234` bermakna ganda untuk satuan persen: 1,234 (desimal) atau 1234 (ribuan)?",
        "sasaran.yaml:10:17: `43.725` bermakna ganda untuk satuan persen: 43,725 (desimal) atau 43725 (ribuan)?",
        sasaran=indicator("satuan: persen; baseline 2020: 1.234; target 2021: 43.725"),
    ),
    near_miss(
        "SAS013",
        "a count, and shares that can only be one number",
        sasaran=indicator("satuan: pengaduan; baseline 2020: 1.234; target 2021: 43,7 %; target 2022: 43.7"),
    ),
    near_miss("SAS013", "decimals with a comma", sasaran=indicator("satuan: persen; target 2021: 43,725")),
    near_miss(
        "SAS005",
        "forms of one unit: without, longer, shorter, in capitals",
        sasaran=indicator("satuan: hari kerja; baseline 2020: 16; target 2021: 14 hari; target 2022: 12 Hari Kerja"),
    ),
    near_miss(
        "SAS005",
        "percent by its sign and by its names",
        sasaran=indicator('satuan: "persentase (%)"; baseline 2020: 43,7 %; target 2021: 60 persen; target 2022: 80'),
    ),
    near_miss("SAS005", "no unit anywhere is another fault", sasaran=indicator("target 2021: 60; target 2022: 80")),
    near_miss(
        "SAS005",
        "a figure that is not yet certain",
        sasaran=indicator("satuan: persen; target 2021: ... pengaduan; target 2022: 80"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_on_units(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize("code", ["SAS001", "SAS003", "SAS010", "SAS012"])
def test_a_number_of_two_readings_is_compared_with_nothing(code: str, plan: Callable[..., Checked]) -> None:
    figures = (
        "informasi_umum: diselesaikan; satuan: persen; baseline 2020: 1.234; target 2021: 43.725; target 2022: 80 %"
    )
    umum = "instrumen: sp4n-2021\ntahun_data: 2020\ninformasi_umum:\n  diselesaikan: 43,7 %\n"
    assert plan(asesmen=umum, sasaran=indicator(figures + "; arah: naik")).of(code) == []
