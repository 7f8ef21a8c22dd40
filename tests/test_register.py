"""The parties of a plan by every name they go by."""

import pytest

from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.register import Register

PARTIES = [
    {
        "kode": "kominfo",
        "nama": "Dinas Komunikasi dan Informatika",
        "singkatan": "Dinas Kominfo",
        "alias": ["Diskominfo"],
    },
    {"kode": "hukum", "nama": "Biro Hukum"},
    {
        "kode": "opd",
        "nama": "Seluruh Perangkat Daerah",
        "jenis": "kelompok",
        "anggota": ["DISKOMINFO", "hukum", "lain"],
    },
    "Inspektorat",
    {"kode": "ganda", "nama": "Biro Hukum"},
]


@pytest.fixture
def register() -> Register:
    made = Register.of(RencanaAksi.model_validate({"daftar_pihak": PARTIES}))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("name", "kode"),
    [
        ("kominfo", "kominfo"),
        ("Dinas Komunikasi dan Informatika", "kominfo"),
        ("dinas  kominfo ", "kominfo"),
        ("DISKOMINFO", "kominfo"),
        ("Inspektorat", ""),
        ("Biro Hukum", "hukum"),
        ("Dinas Koinfo", None),
        ("", None),
    ],
)
def test_a_party_is_found_by_any_of_its_names(register: Register, name: str, kode: str | None) -> None:
    found = register.find(name)
    assert (found and found.kode) == kode


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Dinas Koinfo", "Dinas Kominfo"),
        ("diskomimfo", "Diskominfo"),
        ("Inspektorrat", "Inspektorat"),
        ("Biro Umum", ""),
        ("", ""),
    ],
)
def test_the_nearest_name_is_given_as_the_plan_writes_it(register: Register, name: str, near: str) -> None:
    assert register.nearest(name) == near


def test_the_members_of_a_group_are_those_that_are_known(register: Register) -> None:
    group = register.find("opd")
    assert group is not None
    assert [member.kode for member in register.members(group)] == ["kominfo", "hukum"]


@pytest.mark.parametrize("parties", [None, []])
def test_without_parties_there_is_no_register(parties: object) -> None:
    assert Register.of(RencanaAksi.model_validate({"daftar_pihak": parties})) is None
