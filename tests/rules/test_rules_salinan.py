"""The rules on a printed Tabel 4."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said

COPY = "".join(f"  - nomor: {number}\n    butir: {number}\n    nilai: 3\n" for number in range(1, 23))
"""A printed table that agrees with the answers."""

CASES = (
    hit(
        "KAT001",
        "another score, and the same again in the other half of a split row",
        "kategorisasi.yaml:5:12: Baris nomor 1 pada salinan Tabel 4 memberi butir 5 nilai 2, padahal jawabannya pada "
        "Tabel 3 bernilai 3; mungkin letak centangnya tidak terbaca di salinan ini.",
        asesmen=ASESMEN,
        kategorisasi="""\
            salinan:
              - nomor: 1
                butir: 5
                nilai: 2
              - nomor:
                butir: 5
                nilai: 2
            """,
    ),
    hit(
        "KAT001",
        "a repeated row with yet another score",
        "kategorisasi.yaml:8:12: Baris tanpa nomor pada salinan Tabel 4 memberi butir 5 nilai 1, padahal jawabannya "
        "pada Tabel 3 bernilai 3; mungkin letak centangnya tidak terbaca di salinan ini.",
        asesmen=ASESMEN,
        kategorisasi="""\
            salinan:
              - nomor: 1
                butir: 5
                nilai: 3
              - nomor:
                butir: 5
                nilai: 1
            """,
    ),
    hit(
        "KAT001",
        "a question that does not apply has a score in print",
        "kategorisasi.yaml:5:12: Baris nomor 1 pada salinan Tabel 4 memberi butir 5 nilai 2, padahal jawabannya pada "
        "Tabel 3 bernilai tidak berlaku; mungkin letak centangnya tidak terbaca di salinan ini.",
        asesmen="instrumen: sp4n-2021\njawaban:\n  5: tidak berlaku\n",
        kategorisasi="salinan:\n  - nomor: 1\n    butir: 5\n    nilai: 2\n",
    ),
    near_miss("KAT001", "the same scores", asesmen=ASESMEN, kategorisasi=f"salinan:\n{COPY}"),
    near_miss(
        "KAT001",
        "a score that is not yet certain, one that is not printed, and one not answered",
        asesmen="instrumen: sp4n-2021\njawaban:\n  5: 3\n  6: 3\n",
        kategorisasi="salinan:\n"
        + "".join(f"  - butir: {number}\n    nilai: {nilai}\n" for number, nilai in ((5, "...."), (6, ""), (7, "2"))),
    ),
    hit(
        "KAT002",
        "a row printed twice",
        "kategorisasi.yaml:6:12: Baris nomor 12 pada salinan Tabel 4 mengulang butir 12, seperti baris nomor 8.",
        kategorisasi="""\
            salinan:
              - nomor: 8
                butir: 12
              - nomor: 12
                butir: 12
            """,
    ),
    near_miss(
        "KAT002",
        "the other half of a row that was split between pages",
        kategorisasi="salinan:\n  - nomor: 6\n    butir: 10\n  - nomor:\n    butir: 10\n",
    ),
    near_miss("KAT002", "rows of which it is not known what they repeat", kategorisasi="salinan:\n  - a\n  - a\n"),
    hit(
        "KAT003",
        "the first questions are not in print",
        "kategorisasi.yaml:2:1: Butir 1 s.d. 4 tidak ada pada salinan Tabel 4.",
        asesmen=ASESMEN,
        kategorisasi="salinan:\n" + COPY[COPY.index("  - nomor: 5\n") :],
    ),
    near_miss("KAT003", "no printed table", asesmen=ASESMEN, kategorisasi="dasar: instrumen\n"),
    near_miss(
        "KAT003",
        "a note says why",
        asesmen=ASESMEN,
        kategorisasi="catatan: Butir 1 s.d. 4 tidak dikelompokkan\nsalinan:\n" + COPY[COPY.index("  - nomor: 5\n") :],
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_the_printed_table(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
