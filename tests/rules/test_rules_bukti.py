"""The rules on what proves the answers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said


def answered(*answers: str, head: str = "tahun_data: 2020") -> str:
    """An assessment with these answers; `8: 4; Laporan, 12 Juli 2018` has a proof with its date."""
    lines = ["instrumen: sp4n-2021", head, "jawaban:"]
    for answer in answers:
        nomor, _, proof = answer.partition("; ")
        number, nilai = nomor.split(": ")
        lines += [f"  {number}:", f"    nilai: {nilai}"]
        if proof:
            uraian, _, tanggal = proof.partition(", ")
            lines += ["    bukti_dukung:", f"      - uraian: {uraian}", f"        tanggal: {tanggal}".rstrip()]
    return "\n".join(lines) + "\n"


CASES = (
    hit(
        "ASM007",
        "no proof at all is one finding",
        "asesmen.yaml:4:1: Belum ada bukti dukung satu pun, padahal butir 1, 4 s.d. 5 bernilai 3 atau lebih.",
        asesmen=answered("1: 3", "2: 2", "4: 4", "5: 3", "6: tidak berlaku", "7: ....", "8: "),
    ),
    hit(
        "ASM007",
        "some proofs, also one that says nothing",
        "asesmen.yaml:11:12: Butir 2 bernilai 3 tanpa bukti dukung.",
        "asesmen.yaml:13:12: Butir 3 bernilai 4 tanpa bukti dukung.",
        asesmen=answered("1: 4; SK Tim", "2: 3", "3: 4") + "    bukti_dukung:\n      - tanggal: 1 Juli 2020\n",
    ),
    hit(
        "ASM007",
        "a proof of a low answer is a proof",
        "asesmen.yaml:11:12: Butir 2 bernilai 3 tanpa bukti dukung.",
        asesmen=answered("1: 2; SK Tim", "2: 3"),
    ),
    near_miss(
        "ASM007",
        "a low answer, a proof by its file only, and one in the short form",
        asesmen=answered("1: 2", "2: 4")
        + "    bukti_dukung:\n      - berkas: asesmen.yaml\n  3:\n    nilai: 3\n    bukti_dukung: SK Tim\n",
    ),
    near_miss("ASM007", "no high answer", asesmen=answered("1: 2", "2: 1")),
    hit(
        "ASM008",
        "reports of the years before",
        'asesmen.yaml:9:18: Bukti dukung butir 8, "Laporan supervisi", bertanggal 12 Juli 2018, lebih lama daripada '
        "tahun data 2020.",
        'asesmen.yaml:14:18: Bukti dukung butir 9, "tangkapan  layar dasbor", bertanggal 31 Desember 2019, lebih lama '
        "daripada tahun data 2020.",
        asesmen=answered("8: 4; Laporan supervisi, 12 Juli 2018", "9: 4; tangkapan  layar dasbor, 31 Desember 2019"),
    ),
    near_miss(
        "ASM008",
        "in the data year or after it, a decision that is still in force, no date, a date that is to come",
        asesmen=answered(
            "1: 4; Laporan supervisi, 1 Januari 2020",
            "2: 4; Laporan supervisi, 3 Mei 2021",
            "3: 4; SK Kepala Dinas tentang Tim, 3 Mei 2015",
            "4: 4; Laporan supervisi",
            "5: 4; Laporan supervisi, .... 2019",
            "6: 4; Laporannya hilang, 3 Mei 2015",
        ),
    ),
    near_miss(
        "ASM008",
        "a note explains it",
        asesmen=answered("8: 4; Laporan supervisi, 12 Juli 2018")
        + "    catatan: Laporan berikutnya terbit tahun 2021\n",
    ),
    near_miss(
        "ASM008",
        "the data year is not said",
        asesmen=answered("8: 4; Laporan supervisi, 12 Juli 2018", head="tahun_data:"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_proofs(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize(
    ("limit", "numbers"),
    [("", None), ("bukti_dukung_mulai_nilai: 4\n", "2"), ("bukti_dukung_mulai_nilai: 2\n", "1 s.d. 2")],
)
def test_the_instrument_says_which_answers_need_a_proof(
    limit: str, numbers: str | None, plan: Callable[..., Checked]
) -> None:
    questions = "pertanyaan:\n  - nomor: 1\n  - nomor: 2\n"
    Path("kami.yaml").write_text(f"jenis_berkas: instrumen\nkode: kami\n{limit}{questions}", encoding="utf-8")
    checked = plan(asesmen="instrumen: kami.yaml\njawaban:\n  1: 3\n  2: 4\n")
    assert [numbers in finding.message for finding in checked.of("ASM007") if numbers] == [True] * bool(numbers)
    assert bool(checked.of("ASM007")) == bool(numbers)


def test_the_answers_of_the_cases_are_high(plan: Callable[..., Checked]) -> None:
    assert plan(asesmen=ASESMEN).of("ASM007")
