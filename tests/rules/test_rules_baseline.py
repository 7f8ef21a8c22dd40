"""The rule on baselines."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, assessed, hit, indicator, near_miss, said

BOTH = assessed("diterima: 71; diselesaikan: 43,7 %; tidak_diselesaikan: 56,3 %")

CASES = (
    hit(
        "SAS001",
        "the share of Tabel 2 is another",
        'sasaran.yaml:8:17: Baseline 2020 "Penyelesaian" tertulis 30 %, padahal informasi umum asesmen (Tabel 2) '
        "menyebut 43,7 % untuk tahun yang sama.",
        asesmen=BOTH,
        sasaran=indicator("informasi_umum: diselesaikan; baseline 2020: 30 %"),
    ),
    hit(
        "SAS001",
        "the number, of an indicator known by its name",
        'sasaran.yaml:7:17: Baseline 2020 "Jumlah pengaduan yang diterima" tertulis 60 pengaduan, padahal informasi '
        "umum asesmen (Tabel 2) menyebut 71 untuk tahun yang sama.",
        asesmen=BOTH,
        sasaran=indicator("baseline 2020: 60 pengaduan", nama="Jumlah pengaduan yang diterima"),
    ),
    hit(
        "SAS001",
        "a note that speaks of something else",
        'sasaran.yaml:10:17: Baseline 2020 "Penyelesaian" tertulis 43,6 %, padahal informasi umum asesmen (Tabel 2) '
        "menyebut 43,7 % untuk tahun yang sama.",
        asesmen=BOTH,
        sasaran=indicator(
            "informasi_umum: diselesaikan; catatan: Naik 143,7 % sejak 2019; satuan: persen; baseline 2020: 43,6 %"
        ),
    ),
    near_miss(
        "SAS001",
        "rounded to whole points",
        asesmen=BOTH,
        sasaran=indicator("informasi_umum: diselesaikan; satuan: persen; baseline 2020: 44"),
    ),
    near_miss(
        "SAS001",
        "a note that names the other figure",
        asesmen=BOTH,
        sasaran=indicator(
            "informasi_umum: diselesaikan; catatan: Tabel 2 (43,7 %) memuat semua kanal; baseline 2020: 30 %"
        ),
    ),
    near_miss(
        "SAS001",
        "a note beside Tabel 2",
        asesmen=assessed("diselesaikan: 43,7 %; catatan: Baseline 30 % hanya memuat SP4N-LAPOR!"),
        sasaran=indicator("informasi_umum: diselesaikan; baseline 2020: 30 %"),
    ),
    near_miss(
        "SAS001",
        "another year, another measure, a number beside a share, and figures that are not yet certain",
        asesmen=assessed("diterima: ...; diselesaikan: 43,7 %"),
        sasaran=indicator("informasi_umum: diselesaikan; baseline 2019: 30 %; baseline 2020: 26 pengaduan")
        + indicator("baseline 2020: 30 %")[len("sasaran_strategis:\n") :]
        + indicator("informasi_umum: diterima; baseline 2020: 60")[len("sasaran_strategis:\n") :]
        + indicator("informasi_umum: diselesaikan; baseline 2020: ...%")[len("sasaran_strategis:\n") :],
    ),
    hit(
        "SAS009",
        "in the year of the first target and after it, not in an empty column before",
        'sasaran.yaml:8:11: Baseline 2022 "Penyelesaian" tidak mendahului target yang pertama, 2022.',
        'sasaran.yaml:9:11: Baseline 2023 "Penyelesaian" tidak mendahului target yang pertama, 2022.',
        sasaran=indicator(
            "baseline 2020: 50; baseline 2022: 60; baseline 2023: 70; target 2021:; target 2022: 70; target 2023: 80"
        ),
    ),
    near_miss(
        "SAS009",
        "the year before, and an empty column after",
        sasaran=indicator("baseline 2020: 60; baseline 2022:; target 2021: 70"),
    ),
    near_miss("SAS009", "no target yet", sasaran=indicator("baseline 2024: 60; target 2021:")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_baselines(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
