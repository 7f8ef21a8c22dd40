"""The rules on the years of the matrix."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, matrix, near_miss, said

CASES = (
    hit(
        "PRG004",
        "an activity without years, empty, absent, or only a dash",
        "program.yaml:9:13: Kegiatan I.1.1 belum mempunyai waktu pelaksanaan, atau waktunya tidak terbaca di salinan "
        "ini.",
        "program.yaml:10:13: Kegiatan I.1.2 belum mempunyai waktu pelaksanaan, atau waktunya tidak terbaca di salinan "
        "ini.",
        'program.yaml:12:20: Kegiatan "Rapat" belum mempunyai waktu pelaksanaan, atau waktunya tidak terbaca di '
        "salinan ini.",
        program=matrix("I", "-I.1; waktu:", "--I.1.1; waktu:", "--I.1.2", "--; waktu: '-'; nama: Rapat"),
    ),
    hit(
        "PRG004",
        "a programme that is itself an activity",
        "program.yaml:7:9: Program V.1, yang sekaligus kegiatan, belum mempunyai waktu pelaksanaan, atau waktunya "
        "tidak terbaca di salinan ini.",
        plan="judul: Rencana\n",
        program=matrix("V", "-V.1; sekaligus_kegiatan: ya; waktu:"),
    ),
    near_miss("PRG004", "a programme's own years may be left empty", program=matrix("I", "-I.1; waktu:")),
    near_miss("PRG004", "ticks under years", program=matrix("I", "-I.1", "--I.1.1; waktu: {2021: √, 2022: }")),
    near_miss(
        "PRG004", "dots of a form are told by their own rule", program=matrix("I", "-I.1", "--I.1.1; waktu: ....")
    ),
    hit(
        "PRG005",
        "years before and after the plan",
        "program.yaml:6:16: Waktu program I.1 menyebut 2020, di luar periode rencana, 2021 s.d. 2024.",
        "program.yaml:9:20: Waktu kegiatan I.1.1 menyebut 2025 s.d. 2026, di luar periode rencana, 2021 s.d. 2024.",
        program=matrix("I", "-I.1; waktu: 2020-2024", "--I.1.1; waktu: 2023-2026"),
    ),
    near_miss("PRG005", "first and last year", program=matrix("I", "-I.1; waktu: 2021-2024", "--I.1.1; waktu: 2024")),
    hit(
        "PRG006",
        "a year when its programme does not run",
        "program.yaml:9:20: Kegiatan I.1.1 dilaksanakan pada 2023, di luar waktu program I.1, 2021 s.d. 2022.",
        program=matrix("I", "-I.1; waktu: 2021-2022", "--I.1.1; waktu: 2022-2023"),
    ),
    hit(
        "PRG006",
        "a plan without period",
        "program.yaml:9:20: Kegiatan I.1.1 dilaksanakan pada 2025, di luar waktu program I.1, 2021.",
        plan="judul: Rencana\n",
        program=matrix("I", "-I.1; waktu: 2021", "--I.1.1; waktu: 2025"),
    ),
    near_miss(
        "PRG006",
        "the programme's years are not said, or the year is outside the plan, which has a rule of its own",
        program=matrix("I", "-I.1; waktu:", "--I.1.1; waktu: 2023", "-I.2; waktu: 2024", "--I.2.1; waktu: 2024-2025"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_years(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize(
    ("periode", "advice"),
    [
        ("2021-2024", "Isi tahun antara 2021 dan 2024, misalnya `waktu: 2021-2022`."),
        ("2021", "Isi tahun antara 2021 dan 2021, misalnya `waktu: 2021`."),
        ("....", "Isi tahun pelaksanaannya, misalnya `waktu: 2021-2022` atau `waktu: [2021, 2023]`."),
    ],
)
def test_the_advice_names_the_years_of_the_plan(periode: str, advice: str, plan: Callable[..., Checked]) -> None:
    checked = plan(plan=f"periode: {periode}\n", program=matrix("I", "-I.1", "--I.1.1"))
    assert [finding.help for finding in checked.of("PRG004")] == [advice]
