"""The rules on the general figures."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, assessed, hit, near_miss, said

RECEIVED = """\
sasaran_strategis:
  - nama: Meningkatnya jumlah pengaduan
    indikator:
      - nama: Jumlah Pengaduan yang Diterima
        satuan: pengaduan
        baseline:
          2020: 60 pengaduan
"""

CASES = (
    hit(
        "ASM004",
        "more than all complaints",
        "asesmen.yaml:5:17: Pengaduan yang diselesaikan (53,7 %) dan yang tidak diselesaikan (56,3 %) "
        "berjumlah 110 %, lebih dari 100 %.",
        asesmen=assessed("diselesaikan: 53,7 %; tidak_diselesaikan: 56,3 %"),
    ),
    hit(
        "ASM004",
        "two points more, which no rounding gives",
        "asesmen.yaml:5:17: Pengaduan yang diselesaikan (45 %) dan yang tidak diselesaikan (57 %) "
        "berjumlah 102 %, lebih dari 100 %.",
        asesmen=assessed("diselesaikan: 45 %; tidak_diselesaikan: 57 %"),
    ),
    near_miss(
        "ASM004",
        "both rounded up, of 43,5 and 56,5",
        asesmen=assessed("diselesaikan: 44 %; tidak_diselesaikan: 57 %"),
    ),
    near_miss("ASM004", "only one of them", asesmen=assessed("diselesaikan: 110 %")),
    hit(
        "ASM005",
        "a rest that nobody explains",
        "asesmen.yaml:5:17: Pengaduan yang diselesaikan (60 %) dan yang tidak diselesaikan (25,5 %) "
        "berjumlah 85,5 %; sisanya, 14,5 %, belum dijelaskan.",
        asesmen=assessed("diselesaikan: 60 %; tidak_diselesaikan: 25,5 %"),
    ),
    near_miss(
        "ASM005",
        "a rest that is explained",
        asesmen=assessed("diselesaikan: 60 %; tidak_diselesaikan: 25 %; catatan: Sisanya masih diproses"),
    ),
    near_miss(
        "ASM005", "both cut off, of 43,66 and 56,33", asesmen=assessed("diselesaikan: 43,6; tidak_diselesaikan: 56,3")
    ),
    hit(
        "ASM006",
        "a share that no part of the count gives",
        "asesmen.yaml:6:17: 43,7 % tidak mungkin berasal dari 60 pengaduan (Tabel 2): "
        "26 pengaduan adalah 43,3 % dan 27 pengaduan adalah 45,0 %.",
        asesmen=assessed("diterima: 60; diselesaikan: 43,7 %; tidak_diselesaikan: 56,3 %"),
    ),
    hit(
        "ASM006",
        "the count stands in Tabel 6 only",
        "asesmen.yaml:5:17: 43,7 % tidak mungkin berasal dari 60 pengaduan (baseline 2020): "
        "26 pengaduan adalah 43,3 % dan 27 pengaduan adalah 45,0 %.",
        asesmen=assessed("diselesaikan: 43,7 %"),
        sasaran=RECEIVED,
    ),
    hit(
        "ASM006",
        "only the other share",
        "asesmen.yaml:6:23: 30 % tidak mungkin berasal dari 7 pengaduan (Tabel 2): "
        "2 pengaduan adalah 28,6 % dan 3 pengaduan adalah 42,9 %.",
        asesmen=assessed("diterima: 7 pengaduan; tidak_diselesaikan: 30 %"),
    ),
    near_miss("ASM006", "31 of 71", asesmen=assessed("diterima: 71; diselesaikan: 43,7 %")),
    near_miss("ASM006", "77 of 215 cut off to whole points", asesmen=assessed("diterima: 215; diselesaikan: 35 %")),
    near_miss(
        "ASM006",
        "another year's count",
        asesmen=assessed("diselesaikan: 43,7 %", tahun="2019"),
        sasaran=RECEIVED,
    ),
    near_miss("ASM006", "no complaint at all", asesmen=assessed("diterima: 0; diselesaikan: 43,7 %")),
    near_miss("ASM006", "a mean that is no whole number", asesmen=assessed("diterima: 60,5; diselesaikan: 43,7 %")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_the_general_figures(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
