"""Who signs: for whom, in what capacity, with which room; and never a drawn signature."""

from typing import Any

import pytest
from render_plans import drawn, html_words, make_plan

from sp4n_renaksi.model.instansi import PenandaTangan
from sp4n_renaksi.render.blocks import Signatory
from sp4n_renaksi.render.signing import DOTS, NOBODY, closing, signatory
from sp4n_renaksi.tables.inline import plain


def lines(person: Signatory) -> list[str]:
    return [plain(line) for line in (*person.above, person.role, person.name, person.rank, person.nip) if line]


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ({"jabatan": "Kepala Dinas"}, ["Kepala Dinas"]),
        ({"jabatan": "Kepala Dinas", "pelaksana": "plt"}, ["Plt. Kepala Dinas"]),
        ({"jabatan": "Plh. Kepala Dinas", "pelaksana": "Plh"}, ["Plh. Kepala Dinas"]),
        ({"jabatan": "Sekretaris", "atas_nama": "Bupati"}, ["a.n. Bupati", "Sekretaris"]),
        (
            {"jabatan": "Kepala Bagian", "atas_nama": "a.n. Bupati", "untuk_beliau": "Sekretaris Daerah", "nip": "1"},
            ["a.n. Bupati", "Sekretaris Daerah", "u.b.", "Kepala Bagian", "1"],
        ),
    ],
)
def test_the_lines_over_and_under_a_signature(written: dict[str, Any], printed: list[str]) -> None:
    assert lines(signatory(PenandaTangan.model_validate(written))) == printed


def test_a_plan_that_names_nobody_ends_in_blanks() -> None:
    signed = closing(make_plan())
    assert (plain(signed.place), signed.people) == (f"{DOTS}, {DOTS}", (NOBODY,))


def test_an_electronic_signature_has_an_empty_box() -> None:
    person = {"jabatan": "Kepala", "tanda_tangan_elektronik": "ya"}
    plan = make_plan(rencana_aksi={"pengesahan": {"penanda_tangan": person}})
    html = drawn(plan, "rencana-aksi", "html")
    box = '<div class="kotak-elektronik" role="img" aria-label="tempat tanda tangan elektronik"></div>'
    assert html.count(box) == 1
    assert "Tanda tangan elektronik:" in drawn(plan, "rencana-aksi", "md")
    plain_one = make_plan(rencana_aksi={"pengesahan": {"penanda_tangan": {"jabatan": "Kepala"}}})
    assert "kotak-elektronik" not in html_words(drawn(plain_one, "rencana-aksi", "html"))
    assert box not in drawn(plain_one, "rencana-aksi", "html")
