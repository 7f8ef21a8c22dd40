"""The rule on answers that do not go well together."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_cases import Case, Checked, hit, near_miss, said


def answers(rows: str, umum: str = "") -> str:
    """An assessment; `15: 3; 18: 1` are answers, `umum` a general figure."""
    lines = [f"  {row}" for row in rows.split("; ")]
    general = f"informasi_umum:\n  {umum}\n" if umum else ""
    return f"instrumen: sp4n-2021\n{general}jawaban:\n" + "\n".join(lines) + "\n"


SKILLED = (
    "Staf dinilai cakap (butir 15), padahal semua pelatihan (butir 18, 19, 20) bernilai terendah; perlu dijelaskan."
)
SLOW = (
    "Tindak lanjut dinilai cepat dan solutif (butir 3 = 4), padahal kurang dari separuh pengaduan diselesaikan; "
    "perlu dijelaskan."
)

CASES = (
    hit(
        "ASM010",
        "all answers of a pair",
        f"asesmen.yaml:4:7: {SKILLED}",
        asesmen=answers("15: 3; 18: 1; 19: 1; 20: 1"),
    ),
    hit(
        "ASM010",
        "an answer and a general figure",
        f"asesmen.yaml:6:6: {SLOW}",
        asesmen=answers("3: 4", "diselesaikan: 49,9 %"),
    ),
    hit(
        "ASM010",
        "a reason for the low answers explains nothing",
        f"asesmen.yaml:4:7: {SKILLED}",
        asesmen=answers("15: 3; 19: 1; 20: 1") + "  18:\n    nilai: 1\n    alasan: Belum pernah ada\n",
    ),
    near_miss("ASM010", "one answer is different", asesmen=answers("15: 3; 18: 1; 19: 2; 20: 1")),
    near_miss(
        "ASM010", "one answer is missing, one does not apply", asesmen=answers("15: 3; 18: 1; 19: tidak berlaku")
    ),
    near_miss("ASM010", "just half", asesmen=answers("3: 4", "diselesaikan: 50 %")),
    near_miss("ASM010", "a share that is not yet certain", asesmen=answers("3: 4", "diselesaikan: ...43 %")),
    near_miss(
        "ASM010",
        "the high answer says why",
        asesmen=answers("18: 1; 19: 1; 20: 1") + "  15:\n    nilai: 3\n    alasan: Semua pernah menjadi admin\n",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_on_pairs(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_all_parts_of_a_pair_are_shown(plan: Callable[..., Checked]) -> None:
    (finding,) = plan(asesmen=answers("3: 4", "diselesaikan: 43,7 %")).of("ASM010")
    assert [(related.message, related.place.position.line) for related in finding.related] == [
        ("`diselesaikan`: 43,7 %", 4)
    ]


@pytest.mark.parametrize(
    ("syarat", "messages"),
    [
        ("[]", []),
        ("[{butir: 1}]", []),
        ("[{informasi_umum: diterima}]", []),
        ("[{informasi_umum: catatan, lebih_dari: 1}]", []),
        ("[{informasi_umum: diproses, lebih_dari: 1}]", []),
        ("[{butir: 1, minimal: 2, maksimal: 2}]", []),
        ("[{butir: 1, maksimal: 3}]", ["Jawaban butir 1 janggal bila dibaca bersama; perlu dijelaskan."]),
        (
            "[{informasi_umum: diterima, lebih_dari: 70}, {butir: 1, minimal: 3}]",
            ["Jawaban `diterima`, butir 1 janggal bila dibaca bersama; perlu dijelaskan."],
        ),
        ("[{informasi_umum: diterima, lebih_dari: 71}]", []),
        ("[{informasi_umum: diterima, lebih_dari: 1, kurang_dari: 71}]", []),
    ],
)
def test_the_pairs_of_another_instrument(syarat: str, messages: list[str], plan: Callable[..., Checked]) -> None:
    text = f"jenis_berkas: instrumen\nkode: kami\npertanyaan:\n  - nomor: 1\npasangan_janggal:\n  - syarat: {syarat}\n"
    Path("kami.yaml").write_text(text, encoding="utf-8")
    umum = "informasi_umum:\n  diterima: 71\n  catatan: Rata-rata\n"
    checked = plan(asesmen=f"instrumen: kami.yaml\n{umum}jawaban:\n  1: 3\n")
    assert [finding.message for finding in checked.of("ASM010")] == messages


@pytest.mark.parametrize(("note", "count"), [("alasan: Baru diangkat", 0), ("bukti_dukung: SK Tim", 1)])
def test_where_no_answer_is_high_any_of_them_may_explain(note: str, count: int, plan: Callable[..., Checked]) -> None:
    pair = "pasangan_janggal:\n  - syarat:\n      - {butir: 1, maksimal: 1}\n      - {butir: 2, maksimal: 1}\n"
    text = f"jenis_berkas: instrumen\nkode: kami\npertanyaan:\n  - nomor: 1\n  - nomor: 2\n{pair}"
    Path("kami.yaml").write_text(text, encoding="utf-8")
    checked = plan(asesmen=f"instrumen: kami.yaml\njawaban:\n  1: 1\n  2:\n    nilai: 1\n    {note}\n")
    assert len(checked.of("ASM010")) == count
