"""The rules on the support that a plan needs."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, matrix, near_miss, said

GUIDELINE = """\
Pada bagian ini, OPD akan menganalisis ketersediaan kebijakan, sumber daya, dan aspek kelembagaan yang ada untuk dapat
melaksanakan rencana aksi. Ketimpangan terhadap kondisi yang ada dan kebutuhan perlu dicarikan solusi dengan
memperhatikan tahapan dalam pelaksanaan rencana aksi.
"""

ROW = "dukungan:\n  - kebutuhan: SOP\n"

CASES = (
    hit(
        "DUK001",
        "the guideline's sentences alone",
        "dukungan.yaml:2:1: Analisis dukungan belum diisi, dan naskah Bab 4 hanya memuat kalimat petunjuk.",
        dukungan="dukungan:\n",
        bab_4=f"## Dukungan\n\n{GUIDELINE}\n<!-- sisipkan: tabel-dukungan -->\n",
    ),
    hit(
        "DUK001",
        "no prose, and rows that say nothing",
        "dukungan.yaml:2:1: Analisis dukungan belum diisi, dan naskah Bab 4 tidak ada isinya.",
        dukungan="dukungan:\n  - jenis: kebijakan\n",
    ),
    hit(
        "DUK001",
        "headings and calls alone",
        "dukungan.yaml:2:1: Analisis dukungan belum diisi, dan naskah Bab 4 tidak ada isinya.",
        dukungan="dukungan:\n",
        bab_4="## Dukungan\n\n<!-- sisipkan: tabel-dukungan -->\n\n{tabel:dukungan}\n",
    ),
    hit(
        "DUK001",
        "prose alone",
        "bab_4.md:1:1: Bab 4 hanya memuat kalimat petunjuk, tanpa analisis dukungan instansi sendiri.",
        bab_4=GUIDELINE,
    ),
    near_miss("DUK001", "rows", dukungan=ROW, bab_4=GUIDELINE),
    near_miss(
        "DUK001", "own words beside the guideline's", dukungan="dukungan:\n", bab_4=f"{GUIDELINE}\nSOP belum ada.\n"
    ),
    near_miss("DUK001", "own words below a heading", dukungan="dukungan:\n", bab_4="## Dukungan\n\nSOP belum ada.\n"),
    near_miss("DUK001", "a chapter that is not begun", bab_1="Pendahuluan.\n"),
    hit(
        "DUK002",
        "nothing but the need, and a gap that is left open",
        'dukungan.yaml:3:5: Dukungan "SOP" belum menyebut kesenjangan dan solusi.',
        'dukungan.yaml:4:16: Dukungan "Anggaran" belum menyebut solusi.',
        "dukungan.yaml:7:5: Dukungan ini belum menyebut kebutuhan.",
        dukungan="""\
            dukungan:
              - SOP
              - kebutuhan: Anggaran
                kesenjangan: Belum ada
                solusi:
              - kesenjangan: Kurang
                solusi: Menambah
            """,
    ),
    near_miss(
        "DUK002",
        "whole, nothing wanting, and an empty row",
        dukungan="""\
            dukungan:
              - kebutuhan: SOP
                kesenjangan: Belum ada
                solusi: Menyusun
              - kebutuhan: Ruang
                kesenjangan: Tidak ada.
              - jenis: kebijakan
            """,
    ),
    hit(
        "DUK003",
        "unknown, and with a dot behind",
        "dukungan.yaml:4:16: Kegiatan I.1.9 tidak ada pada matriks kegiatan.",
        "dukungan.yaml:4:23: Kegiatan I.1.1. tidak ada pada matriks kegiatan. Maksud Anda I.1.1?",
        dukungan=f"{ROW}    kegiatan: [I.1.9, I.1.1.]\n",
        program=matrix("I", "-I.1", "--I.1.1"),
    ),
    near_miss(
        "DUK003",
        "an activity, a programme, and nothing",
        dukungan=f"{ROW}    kegiatan: [I.1.1, I.1, '']\n",
        program=matrix("I", "-I.1", "--I.1.1"),
    ),
    near_miss("DUK003", "no matrix", dukungan=f"{ROW}    kegiatan: [I.1.9]\n"),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_support(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
