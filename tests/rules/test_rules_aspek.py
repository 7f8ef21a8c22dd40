"""The rule on the names of aspects."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said

CASES = (
    hit(
        "KAT004",
        "unknown names, wherever aspects are named",
        'kategorisasi.yaml:3:7: Aspek "sdn" tidak ada pada instrumen sp4n-2021.',
        'kategorisasi.yaml:6:19: Aspek "Data & Aplikas" tidak ada pada instrumen sp4n-2021. '
        'Maksud Anda "Data & Aplikasi"?',
        'prioritas.yaml:3:3: Aspek "sumber daya manusa" tidak ada pada instrumen sp4n-2021. '
        'Maksud Anda "Sumber Daya Manusia"?',
        'program.yaml:4:12: Aspek "kelembagan" tidak ada pada instrumen sp4n-2021. Maksud Anda "kelembagaan"?',
        asesmen=ASESMEN,
        kategorisasi="peta:\n  1: [sdn]\nsalinan:\n  - nomor: 1\n    aspek: [data, Data & Aplikas]\n",
        prioritas="aspek:\n  sumber daya manusa:\n    prioritas: 1\n",
        program="kelompok_program:\n  - kode: I\n    aspek: kelembagan\n",
    ),
    near_miss(
        "KAT004",
        "kode, nama and alias in any case",
        asesmen=ASESMEN,
        kategorisasi="peta:\n  1: [sdm, Data & aplikasi]\n",
        prioritas="aspek:\n  Penguatan Kelembagaan:\n    prioritas: 1\n    alasan: Belum ada SOP\n",
        program="kelompok_program:\n  - kode: V\n    aspek: Koordinasi, Monev\n  - kode: VI\n",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_aspects(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_a_known_aspect_is_put_in_its_place(plan: Callable[..., Checked]) -> None:
    checked = plan(asesmen=ASESMEN, program="kelompok_program:\n  - kode: I\n    aspek: kelembagan\n")
    assert [[edit.text for edit in finding.fix] for finding in checked.of("KAT004")] == [["kelembagaan"]]


def test_a_word_that_is_only_near_is_left_to_people(plan: Callable[..., Checked]) -> None:
    [finding] = plan(asesmen=ASESMEN, program="kelompok_program:\n  - kode: I\n    aspek: dana\n").of("KAT004")
    assert (finding.message.endswith('Maksud Anda "data"?'), finding.fix) == (True, ())
