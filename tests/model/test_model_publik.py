"""A public copy: personal fields gone wherever they stand, everything else as it was, the plan itself untouched."""

from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.loader import load
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.plan import Plan, Risalah
from sp4n_renaksi.model.publik import UNNAMED, public_copy
from sp4n_renaksi.model.rencana_aksi import RencanaAksi

PERSON = {"nama": "Ani Wijaya", "jabatan": "Kepala", "nip": "19700101", "pangkat": "Pembina"}


def made(acara: dict[str, Any] | None = None, **rencana: Any) -> Plan:
    risalah = (Risalah(("berita_acara", 0), BeritaAcara.model_validate(acara)),) if acara else ()
    return Plan(rencana_aksi=RencanaAksi.model_validate(rencana), berita_acara=risalah)


def test_who_signs_keeps_name_and_office_but_no_number() -> None:
    plan = made(pengesahan={"nomor": "1/2021", "penanda_tangan": PERSON})
    assert public_copy(plan) == made(pengesahan={"nomor": "1/2021", "penanda_tangan": {**PERSON, "nip": None}})


def test_no_name_stays_on_an_attendance_list_and_the_number_of_those_present_does() -> None:
    hadir = {"peserta": [PERSON["nama"], {"instansi": "X"}], "jumlah_baris": "3", "penanda_tangan": PERSON}
    [risalah] = public_copy(made({"daftar_hadir": hadir, "penanda_tangan": [PERSON]})).berita_acara
    daftar = risalah.berita_acara.daftar_hadir
    assert daftar is not None
    assert daftar.penanda_tangan is not None
    assert [p.nama for p in daftar.peserta] == [UNNAMED, ""]
    assert (daftar.penanda_tangan.nama, daftar.penanda_tangan.jabatan) == ("", "Kepala")
    assert risalah.berita_acara.penanda_tangan[0].nama == PERSON["nama"]


def test_whom_to_ask_stays_as_an_office() -> None:
    narahubung = {"jabatan": "Kasubbag", "nama": "Budi", "telepon": "0812", "surel": "a@b.example"}
    plan = public_copy(made(daftar_pihak=[{"nama": "Dinas", "narahubung": narahubung}]))
    rest = {"jabatan": "Kasubbag", "surel": "a@b.example"}
    assert plan == made(daftar_pihak=[{"nama": "Dinas", "narahubung": rest}])


def test_the_plan_itself_stays_as_it_is() -> None:
    plan = made(pengesahan={"penanda_tangan": PERSON})
    public_copy(plan)
    assert plan == made(pengesahan={"penanda_tangan": PERSON})


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_a_public_copy_of_a_public_copy_is_the_same(examples: Path, name: str) -> None:
    plan = load(examples / name).plan
    once = public_copy(plan)
    assert public_copy(once) == once
    assert (once.program, once.sasaran, once.penilaian, once.naskah) == (
        plan.program,
        plan.sasaran,
        plan.penilaian,
        plan.naskah,
    )


def test_no_attendance_name_is_left_in_the_published_plan(examples: Path) -> None:
    plan = load(examples / "babel_2021").plan
    lists = [risalah.berita_acara.daftar_hadir for risalah in plan.berita_acara]
    names = [peserta.nama for daftar in lists if daftar for peserta in daftar.peserta if peserta.nama]
    assert names
    assert not [name for name in names if name in repr(public_copy(plan).berita_acara)]
