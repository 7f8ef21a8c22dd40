"""The rule on what chapters call for."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said

from sp4n_renaksi.model.plan import INSERTS
from sp4n_renaksi.render.inserts import known_names

CASES = (
    hit(
        "TKS020",
        "a slip in the name, and a name of nothing",
        "bab_1.md:3:16: Sisipan `tabel-team` tidak dikenal. Maksud Anda `tabel-tim`?",
        "bab_1.md:5:16: Sisipan `xyz` tidak dikenal.",
        "bab_1.md:7:8: Sisipan `tabel-team` tidak dikenal. Maksud Anda `tabel-tim`?",
        asesmen=ASESMEN,
        bab_1="Lihat tabel.\n\n<!-- sisipkan: tabel-team -->\n\n<!-- sisipkan: xyz -->\n\n{tabel:team}\n",
    ),
    near_miss(
        "TKS020",
        "known names, and words that only look like a call",
        asesmen=ASESMEN,
        bab_1="<!-- sisipkan: tabel-tim -->\n\n<!-- sisipkan: definisi-nilai -->\n\nTulis sisipkan: xyz di sini.\n"
        "\n{tabel:tim}\n\n{gambar:kerangka}\n\nTulis {tabel:xyz} di sini.\n",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_insertions(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


def test_the_names_are_those_that_documents_answer_to() -> None:
    assert set(INSERTS) == set(known_names())
