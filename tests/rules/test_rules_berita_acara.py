"""The rules on the minutes and on dates."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, near_miss, said

CASES = (
    hit(
        "BAC001",
        "minutes and attendance list",
        "berita_acara.yaml:2:10: 13 Oktober 2021 adalah hari Rabu, bukan Kamis.",
        "berita_acara.yaml:4:12: 31 Desember 2021 adalah hari Jumat, bukan Minggu.",
        berita_acara="tanggal: Kamis, 13 Oktober 2021\ndaftar_hadir:\n  tanggal: ahad 31-12-2021\n",
    ),
    hit(
        "BAC001",
        "every other date that names its day",
        "asesmen.yaml:3:20: 13 Oktober 2021 adalah hari Rabu, bukan Senin.",
        "asesmen.yaml:9:18: 13 Oktober 2021 adalah hari Rabu, bukan Senin.",
        "plan.yaml:4:12: 13 Oktober 2021 adalah hari Rabu, bukan Senin.",
        "tim.yaml:4:14: 13 Oktober 2021 adalah hari Rabu, bukan Jumat.",
        plan="pengesahan:\n  tanggal: Senin, 13 Oktober 2021\n",
        asesmen="""\
            instrumen: sp4n-2021
            tanggal_penilaian: Senin, 13 Oktober 2021
            jawaban:
              1:
                nilai: 4
                bukti_dukung:
                  - uraian: SK
                    tanggal: Senin, 13 Oktober 2021
            """,
        tim="tahapan:\n  - nama: Penetapan Tim\n    tanggal: Jum'at, 13 Oktober 2021\n",
    ),
    near_miss(
        "BAC001",
        "the right day, and dates without one",
        berita_acara="tanggal: Rabu, 13 Oktober 2021\ndaftar_hadir:\n  tanggal: 13-10-2021\n",
    ),
    near_miss("BAC001", "not yet certain", berita_acara="tanggal: Kamis, .... Oktober 2021\n"),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_dates(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_the_name_of_the_day_is_marked(plan: Callable[..., Checked]) -> None:
    [finding] = plan(berita_acara='tanggal: "Kamis, 13 Oktober 2021"\n').of("BAC001")
    assert finding.place.source[finding.place.position.column - 1 : finding.place.position.end_column - 1] == "Kamis"
