"""The rule on the order of the priorities against the figures."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, near_miss, said

ASPECTS = ("kelembagaan", "sdm", "data", "partisipasi", "koordinasi")


def figures(**means: str) -> str:
    """A map of five questions, one for each aspect, and the answers to all: 3 where not said."""
    rows = "".join(f"  {n}: {means.get(ASPECTS[n - 1], '3') if n <= 5 else 3}\n" for n in range(1, 23))
    return f"instrumen: sp4n-2021\njawaban:\n{rows}"


def declared(*priorities: int, more: str = "") -> str:
    """Tabel 5 with these priorities, in the order of the aspects."""
    rows = (f"  {name}: {rank}\n" for name, rank in zip(ASPECTS, priorities, strict=True))
    return f"aspek:\n{''.join(rows)}{more}"


PETA = "dasar: peta\npeta:\n" + "".join(f"  {n}: [{name}]\n" for n, name in enumerate(ASPECTS, 1))

CASES = (
    hit(
        "PRI008",
        "a weak aspect comes late",
        "prioritas.yaml:4:8: Aspek Sumber Daya Manusia (rata-rata 1,00) berprioritas 3, sesudah aspek yang lebih kuat: "
        "Pemanfaatan Data & Optimalisasi Aplikasi (rata-rata 3,00, prioritas 2); Koordinasi, Monev (rata-rata 3,00, "
        "prioritas 1), menurut peta instansi.",
        asesmen=figures(sdm="1"),
        kategorisasi=PETA,
        prioritas=declared(3, 3, 2, 4, 1),
    ),
    hit(
        "PRI008",
        "a strong aspect comes first",
        "prioritas.yaml:6:16: Aspek Partisipasi Pemangku Kepentingan (rata-rata 4,00) berprioritas 1, mendahului aspek "
        "yang lebih lemah: Kelembagaan & Kebijakan (rata-rata 3,00, prioritas 2); Sumber Daya Manusia (rata-rata 3,00, "
        "prioritas 2), menurut peta instansi.",
        asesmen=figures(partisipasi="4"),
        kategorisasi=PETA,
        prioritas=declared(2, 2, 1, 1, 1),
    ),
    hit(
        "PRI008",
        "by the map of the instrument",
        "prioritas.yaml:4:8: Aspek Sumber Daya Manusia (rata-rata 1,00) berprioritas 2, sesudah aspek yang lebih kuat: "
        "Kelembagaan & Kebijakan (rata-rata 3,00, prioritas 1), menurut peta bawaan.",
        asesmen="instrumen: sp4n-2021\njawaban:\n"
        + "".join(f"  {n}: {1 if n in (11, 15, 18, 19, 20, 22) else 3}\n" for n in range(1, 23)),
        prioritas=declared(1, 2, 2, 2, 2),
    ),
    hit(
        "PRI008",
        "a weak aspect behind a strong one is told once, a whole score apart",
        "prioritas.yaml:4:8: Aspek Sumber Daya Manusia (rata-rata 2,00) berprioritas 2, sesudah aspek yang lebih kuat: "
        "Kelembagaan & Kebijakan (rata-rata 3,00, prioritas 1); Pemanfaatan Data & Optimalisasi Aplikasi (rata-rata "
        "3,00, prioritas 1); Koordinasi, Monev (rata-rata 3,00, prioritas 1); Partisipasi Pemangku Kepentingan "
        "(rata-rata 4,00, prioritas 1), menurut peta instansi.",
        asesmen=figures(sdm="2", partisipasi="4"),
        kategorisasi=PETA,
        prioritas=declared(1, 2, 1, 1, 1),
    ),
    hit(
        "PRI008",
        "just the middle of the scale is not weak",
        "prioritas.yaml:6:16: Aspek Partisipasi Pemangku Kepentingan (rata-rata 4,00) berprioritas 1, mendahului aspek "
        "yang lebih lemah: Sumber Daya Manusia (rata-rata 2,50, prioritas 2), menurut peta instansi.",
        asesmen=figures(sdm="2", partisipasi="4"),
        kategorisasi=f"{PETA}  6: [sdm]\n",
        prioritas=declared(1, 2, 1, 1, 1),
    ),
    near_miss(
        "PRI008",
        "the order of the figures, and equal priorities",
        asesmen=figures(sdm="1", data="2", partisipasi="4"),
        kategorisasi=PETA,
        prioritas=declared(2, 1, 1, 5, 2),
    ),
    near_miss(
        "PRI008",
        "less than a whole score apart",
        asesmen="instrumen: sp4n-2021\njawaban:\n"
        + "".join(f"  {n}: {2 if n in (11, 15, 18, 19) else 3}\n" for n in range(1, 23)),
        prioritas=declared(1, 2, 1, 1, 1),
    ),
    near_miss(
        "PRI008",
        "neither weak nor strong",
        asesmen=figures(kelembagaan="3", sdm="3", data="3", koordinasi="3", partisipasi="3"),
        kategorisasi=PETA,
        prioritas=declared(5, 4, 3, 2, 1),
    ),
    near_miss(
        "PRI008",
        "answers are missing, so the figures may still move",
        asesmen=figures(sdm="1").replace("  22: 3\n", ""),
        kategorisasi=PETA,
        prioritas=declared(1, 5, 1, 1, 1),
    ),
    near_miss(
        "PRI008",
        "a note explains it",
        asesmen=figures(sdm="1"),
        kategorisasi=PETA,
        prioritas=declared(1, 5, 1, 1, 1, more="catatan: Pelatihan baru dapat dianggarkan pada 2023\n"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_on_the_order(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_an_aspect_without_a_figure_or_without_a_priority_is_left_out(plan: Callable[..., Checked]) -> None:
    checked = plan(
        asesmen=figures(sdm="1"),
        kategorisasi="dasar: peta\npeta:\n  2: [sdm]\n  3: [data]\n",
        prioritas="aspek:\n  kelembagaan: 1\n  Sumber Daya Manusia: 5\n  data:\n",
    )
    assert checked.of("PRI008") == []


def test_an_aspect_may_go_by_any_of_its_names(plan: Callable[..., Checked]) -> None:
    checked = plan(
        asesmen=figures(sdm="1"),
        kategorisasi=PETA,
        prioritas="aspek:\n  Sumber daya manusia: 5\n  Data & Aplikasi: 1\n",
    )
    assert [said(finding).partition(" (")[0] for finding in checked.of("PRI008")] == [
        "prioritas.yaml:3:24: Aspek Sumber Daya Manusia"
    ]
