"""The rule on rows of a printed Tabel 4 that were split."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, near_miss, said


def copied(*rows: str) -> str:
    """A printed table: `6 10` is row 6 with question 10, `- 10` a row without number."""
    parts = (row.split(" ") for row in rows)
    lines = (
        f"  - nomor: {'' if nomor == '-' else nomor}\n    butir: {'' if butir == '-' else butir}\n"
        for nomor, butir in parts
    )
    return "salinan:\n" + "".join(lines)


CASES = (
    hit(
        "KAT008",
        "two halves, and a third",
        "kategorisasi.yaml:8:12: Baris nomor 6 pada salinan Tabel 4 (butir 10) terbelah; belahan ini tercetak tanpa "
        "nomor.",
        "kategorisasi.yaml:10:12: Baris nomor 6 pada salinan Tabel 4 (butir 10) terbelah; belahan ini tercetak tanpa "
        "nomor.",
        kategorisasi=copied("5 9", "6 10", "- 10", "- 10", "7 11"),
    ),
    near_miss(
        "KAT008",
        "another question, one that is not named, and a row that does not follow",
        kategorisasi=copied("1 5", "- 6", "- 5", "2 7", "- -", "- 7"),
    ),
    near_miss("KAT008", "rows without numbers from the first on", kategorisasi=copied("- 5", "- 5", "- 6")),
    near_miss("KAT008", "a repeated row has a number of its own", kategorisasi=copied("8 12", "9 12")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_on_split_rows(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
