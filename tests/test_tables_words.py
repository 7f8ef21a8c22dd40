"""Values as a document prints them."""

from decimal import Decimal

import pytest

from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.plan import MODELS, Plan
from sp4n_renaksi.model.tahun import Rentang
from sp4n_renaksi.tables.words import agency, day, figure, joined, money, years


@pytest.mark.parametrize(
    ("angka", "satuan", "printed"),
    [
        (None, "persen", ""),
        (Angka("71", Decimal(71)), "", "71"),
        (Angka("1234", Decimal(1234)), "pengaduan", "1.234 pengaduan"),
        (Angka("300 Pengaduan", Decimal(300), "Pengaduan"), "pengaduan", "300 Pengaduan"),
        (Angka("43,70%", Decimal("43.70"), "persen"), "", "43,70 %"),
        (Angka("80", Decimal(80)), "persen", "80 %"),
        (Angka("80 % pengaduan", Decimal(80), "persen"), "", "80 % pengaduan"),
        (Angka("...56%"), "persen", "...56%"),
    ],
)
def test_figures(angka: Angka | None, satuan: str, printed: str) -> None:
    assert figure(angka, satuan) == printed


@pytest.mark.parametrize(
    ("angka", "printed"),
    [
        (None, ""),
        (Angka("x", Decimal(25_000_000), "rupiah"), "Rp25.000.000"),
        (Angka("x", Decimal("25000000.00"), "rupiah"), "Rp25.000.000"),
        (Angka("x", Decimal("1500.5"), "rupiah"), "Rp1.500,50"),
        (Angka("belum ditetapkan"), "belum ditetapkan"),
    ],
)
def test_money(angka: Angka | None, printed: str) -> None:
    assert money(angka) == printed


@pytest.mark.parametrize(
    ("words", "printed"), [([], ""), (["A"], "A"), (["A", "B"], "A dan B"), (["A", "B", "C"], "A, B, dan C")]
)
def test_words_in_a_sentence(words: list[str], printed: str) -> None:
    assert joined(words) == printed


def test_years_and_days_that_are_missing_or_not_certain() -> None:
    assert (years(None), years(Rentang("menyusul")), years(Rentang("x", (2021, 2022)))) == (
        "",
        "menyusul",
        "2021 s.d. 2022",
    )
    assert day(None) == ""


@pytest.mark.parametrize(
    ("instansi", "name"),
    [
        ({"nama": "Pemerintah Kabupaten X", "nama_wilayah": "Kabupaten X", "jenis": "kabupaten"}, "Kabupaten X"),
        ({"nama": "Dinas Y", "nama_wilayah": "Kabupaten X", "jenis": "perangkat_daerah"}, "Dinas Y"),
        ({"nama": "Kementerian Z", "jenis": "kementerian"}, "Kementerian Z"),
        ({}, ""),
    ],
)
def test_whose_plan_it_is(instansi: dict[str, str], name: str) -> None:
    model = MODELS["rencana_aksi"].model_validate({"instansi": instansi})
    assert agency(Plan(rencana_aksi=model)) == name  # type: ignore[arg-type]
    assert agency(Plan()) == ""
