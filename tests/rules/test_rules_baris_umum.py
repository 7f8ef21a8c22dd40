"""The rules on single rows of the general figures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_cases import Case, Checked, assessed, hit, near_miss, said

CASES = (
    hit(
        "ASM011",
        "shares without their number",
        "asesmen.yaml:5:3: Isian `diterima` pada Tabel 2 belum diisi, padahal `diselesaikan` dan `tidak_diselesaikan` "
        "sudah.",
        asesmen=assessed("diterima:; diselesaikan: 43,7 %; tidak_diselesaikan: 56,3 %"),
    ),
    hit(
        "ASM011",
        "a number without its shares",
        "asesmen.yaml:4:1: Isian `diselesaikan` pada Tabel 2 belum diisi, padahal `diterima` sudah.",
        "asesmen.yaml:4:1: Isian `tidak_diselesaikan` pada Tabel 2 belum diisi, padahal `diterima` sudah.",
        asesmen=assessed("diterima: 71"),
    ),
    near_miss("ASM011", "nothing is filled in", asesmen=assessed("diterima:; diselesaikan:")),
    near_miss("ASM011", "there are no shares of nought", asesmen=assessed("diterima: 0")),
    near_miss(
        "ASM011",
        "still to come is an answer",
        asesmen=assessed("diterima: belum dihitung; diselesaikan: 43,7 %; tidak_diselesaikan: 56,3 %"),
    ),
    near_miss("ASM011", "a note explains it", asesmen=assessed("diterima: 71; catatan: Penyelesaian belum dicatat")),
    hit(
        "ASM012",
        "more than all",
        "asesmen.yaml:5:17: Isian `diselesaikan` pada Tabel 2 tertulis 437 %, lebih dari 100 %.",
        asesmen=assessed("diselesaikan: 437 %; tidak_diselesaikan: ...."),
    ),
    near_miss("ASM012", "all of them", asesmen=assessed("diselesaikan: 100 %")),
    near_miss(
        "ASM012", "both are there, so their sum tells it", asesmen=assessed("diselesaikan: 101; tidak_diselesaikan: 0")
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_rows_of_the_general_figures(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_a_row_that_the_instrument_does_not_have_is_not_asked_for(plan: Callable[..., Checked]) -> None:
    text = "jenis_berkas: instrumen\nkode: kami\ninformasi_umum:\n  - kode: diterima\n"
    Path("kami.yaml").write_text(text, encoding="utf-8")
    assert plan(asesmen="instrumen: kami.yaml\ninformasi_umum:\n  diterima: 71\n").of("ASM011") == []
