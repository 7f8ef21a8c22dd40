"""The rules on answers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said


def left_out(count: int, *more: int) -> str:
    """An assessment in which the last questions do not apply."""
    numbers = [*range(1, 23), *more]
    rows = (f"  {n}: {'tidak berlaku' if n > 22 - count else 2}\n" for n in numbers)
    return "instrumen: sp4n-2021\njawaban:\n" + "".join(rows)


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
    hit(
        "ASM009",
        "six of twenty-two",
        "asesmen.yaml:3:1: 6 dari 22 butir (27,3 %) dinyatakan tidak berlaku, lebih dari batas 25 %.",
        asesmen=left_out(6),
    ),
    near_miss("ASM009", "five of twenty-two, and one that the instrument does not have", asesmen=left_out(5, 23)),
    near_miss("ASM009", "a note explains it", asesmen=left_out(6) + "catatan: Instansi baru dibentuk\n"),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_answers(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_just_a_quarter_may_not_apply(plan: Callable[..., Checked]) -> None:
    questions = "".join(f"  - nomor: {number}\n" for number in range(1, 5))
    Path("kami.yaml").write_text(f"jenis_berkas: instrumen\nkode: kami\npertanyaan:\n{questions}", encoding="utf-8")
    answers = "  1: tidak berlaku\n  2: 2\n  3: 2\n"
    assert plan(asesmen=f"instrumen: kami.yaml\njawaban:\n{answers}  4: 2\n").of("ASM009") == []
    assert plan(asesmen=f"instrumen: kami.yaml\njawaban:\n{answers}  4: tidak berlaku\n").of("ASM009")
