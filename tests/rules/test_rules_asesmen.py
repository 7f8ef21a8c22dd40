"""The rules on answers."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said

CASES = (
    hit(
        "ASM001",
        "a number that the instrument does not have",
        "asesmen.yaml:4:3: Butir 23 tidak ada pada instrumen sp4n-2021, yang memuat butir 1 s.d. 22.",
        asesmen=ASESMEN.replace("jawaban:", "jawaban:\n  23: 4"),
    ),
    near_miss("ASM001", "the last number that it has", asesmen=ASESMEN),
    hit(
        "ASM002",
        "answers that are missing, empty, or still to come",
        "asesmen.yaml:3:1: Butir 1 s.d. 3, 22 belum dijawab.",
        asesmen="instrumen: sp4n-2021\njawaban:\n  2:\n  3: belum dinilai\n"
        + "".join(f"  {number}: 3\n" for number in range(4, 22)),
    ),
    hit(
        "ASM002",
        "no answers at all",
        "asesmen.yaml:1:1: Butir 1 s.d. 22 belum dijawab.",
        asesmen="instrumen: sp4n-2021\n",
    ),
    near_miss(
        "ASM002",
        "a question that does not apply is answered",
        asesmen=ASESMEN.replace("21: 3", "21: tidak berlaku"),
    ),
    hit(
        "ASM003",
        "no reason",
        "asesmen.yaml:24:7: Butir 21 dinyatakan tidak berlaku tanpa alasan.",
        asesmen=ASESMEN.replace("21: 3", "21: tidak berlaku"),
    ),
    hit(
        "ASM003",
        "no reason, in the long form",
        "asesmen.yaml:5:12: Butir 1 dinyatakan tidak berlaku tanpa alasan.",
        asesmen=ASESMEN.replace("  1: 3", "  1:\n    nilai: tidak berlaku", 1),
    ),
    near_miss(
        "ASM003",
        "a reason",
        asesmen=ASESMEN.replace("  1: 3", "  1:\n    nilai: tidak berlaku\n    alasan: Tidak ada aplikasi lain", 1),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_answers(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
