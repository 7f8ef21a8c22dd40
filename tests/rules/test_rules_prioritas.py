"""The rules on the priorities."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said


def table(**rows: str) -> str:
    """Tabel 5 with a priority 1 and a reason for the aspects that are not said."""
    aspects = {"kelembagaan": "", "sdm": "", "data": "", "partisipasi": "", "koordinasi": ""} | rows
    full = "\n    prioritas: 1\n    alasan: Belum berjalan\n"
    return "aspek:\n" + "".join(f"  {name}:{row or full}" for name, row in aspects.items())


CASES = (
    hit(
        "PRI001",
        "no reason, an empty one, and the short form",
        'prioritas.yaml:3:3: Prioritas 2 untuk aspek "kelembagaan" belum disertai alasan.',
        'prioritas.yaml:7:5: Prioritas 2 untuk aspek "sdm" belum disertai alasan.',
        'prioritas.yaml:8:3: Prioritas 3 untuk aspek "data" belum disertai alasan.',
        prioritas=table(kelembagaan="\n    prioritas: 2\n", sdm="\n    prioritas: 2\n    alasan:\n", data=" 3\n"),
    ),
    near_miss("PRI001", "an aspect that has no priority needs no reason", prioritas=table(sdm="\n    prioritas:\n")),
    hit(
        "PRI002",
        "a row that is missing, one that is empty, one without priority",
        "prioritas.yaml:2:1: Aspek Kelembagaan & Kebijakan belum mempunyai prioritas.",
        "prioritas.yaml:3:3: Aspek Sumber Daya Manusia belum mempunyai prioritas.",
        "prioritas.yaml:4:3: Aspek Pemanfaatan Data & Optimalisasi Aplikasi belum mempunyai prioritas.",
        asesmen=ASESMEN,
        prioritas=table(sdm="\n", data="\n    alasan: a\n").replace(
            "  kelembagaan:\n    prioritas: 1\n    alasan: Belum berjalan\n", ""
        ),
    ),
    hit(
        "PRI002",
        "no table at all",
        *(
            f"prioritas.yaml:1:1: Aspek {nama} belum mempunyai prioritas."
            for nama in (
                "Kelembagaan & Kebijakan",
                "Koordinasi, Monev",
                "Partisipasi Pemangku Kepentingan",
                "Pemanfaatan Data & Optimalisasi Aplikasi",
                "Sumber Daya Manusia",
            )
        ),
        asesmen=ASESMEN,
        prioritas="catatan: belum dibahas\n",
    ),
    near_miss(
        "PRI002",
        "equal priorities, and an aspect by another of its names",
        asesmen=ASESMEN,
        prioritas=table().replace("  sdm:", "  Sumber daya manusia:"),
    ),
    hit(
        "PRI003",
        "none of the five",
        'prioritas.yaml:4:16: Prioritas aspek "kelembagaan" tertulis 0, di luar pilihan 1 sampai 5.',
        'prioritas.yaml:6:8: Prioritas aspek "sdm" tertulis 6, di luar pilihan 1 sampai 5.',
        prioritas=table(kelembagaan="\n    prioritas: 0\n    alasan: a\n", sdm=" 6\n"),
    ),
    near_miss("PRI003", "the last of the five", prioritas=table(kelembagaan="\n    prioritas: 5\n    alasan: a\n")),
    hit(
        "PRI004",
        "by its kode, its name, and another of its names",
        'prioritas.yaml:4:3: Aspek "Sumber daya manusia" sama dengan "sdm", yang sudah disebut di atas.',
        'prioritas.yaml:5:3: Aspek "Penguatan Sumber Daya Manusia" sama dengan "sdm", yang sudah disebut di atas.',
        'prioritas.yaml:7:3: Aspek "LAIN" sama dengan "lain", yang sudah disebut di atas.',
        asesmen=ASESMEN,
        prioritas="aspek:\n  sdm: 1\n  Sumber daya manusia: 1\n  Penguatan Sumber Daya Manusia: 2\n  lain: 2\n"
        "  LAIN: 3\n",
    ),
    near_miss(
        "PRI004", "each aspect once, by any of its names", asesmen=ASESMEN, prioritas="aspek:\n  SDM: 1\n  data: 1\n"
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_the_priorities(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
