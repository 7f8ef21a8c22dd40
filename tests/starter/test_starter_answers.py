"""Each answer is read as people give it, or refused with a sentence that says why."""

import pytest

from sp4n_renaksi.starter.answers import (
    Answers,
    Wrong,
    kind,
    kind_in,
    name,
    party,
    period,
    region_in,
    required_name,
    time_zone,
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  Pemerintah Kota Contoh ", "Pemerintah Kota Contoh"),
        ("Dinas  Dua  Spasi", "Dinas  Dua  Spasi"),
        ("", ""),
        ("Dinas \N{NO-BREAK SPACE}X", "Dinas \N{NO-BREAK SPACE}X"),
    ],
)
def test_names(typed: str, read: str) -> None:
    assert name(typed) == read


@pytest.mark.parametrize("typed", ["a\tb", "a\nb", "a\x1b[31m", "a\u2028b", "a\udce9", "a\ufeffb"])
def test_names_with_what_nobody_sees_are_refused(typed: str) -> None:
    with pytest.raises(Wrong, match="tidak terlihat"):
        name(typed)


def test_a_name_may_be_required() -> None:
    assert required_name(" X ") == "X"
    with pytest.raises(Wrong, match="wajib diisi"):
        required_name("  ")


@pytest.mark.parametrize(
    ("typed", "read"), [("kabupaten", "kabupaten"), (" Perangkat  Daerah ", "perangkat_daerah"), ("", "")]
)
def test_kinds(typed: str, read: str) -> None:
    assert kind(typed) == read


def test_an_unknown_kind_is_refused_with_the_choices() -> None:
    with pytest.raises(Wrong, match=r"Maksud Anda `kabupaten`.*Pilihannya: provinsi, kabupaten"):
        kind("kabupatn")


def test_time_zones() -> None:
    assert (time_zone("wita"), time_zone("")) == ("WITA", "")
    with pytest.raises(Wrong, match="Pilihannya: WIB, WITA, WIT"):
        time_zone("GMT+7")


@pytest.mark.parametrize(
    ("typed", "text", "years"),
    [
        ("2025", "2025", (2025,)),
        (" 2025  s.d.  2027 ", "2025 s.d. 2027", (2025, 2026, 2027)),
        ("2025-2044", "2025-2044", tuple(range(2025, 2045))),
    ],
)
def test_periods(typed: str, text: str, years: tuple[int, ...]) -> None:
    assert period(typed) == (text, years)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "wajib diisi"),
        ("...", "wajib diisi"),
        ("akan ditentukan", "wajib diisi"),
        ("2028-2025", "terbalik"),
        ("20252028", "tidak dapat dibaca"),
        ("2025-2045", "memuat 21 tahun"),
    ],
)
def test_periods_that_cannot_be_used(typed: str, why: str) -> None:
    with pytest.raises(Wrong, match=why):
        period(typed)


KNOWN = {"kominfo": "Dinas Kominfo"}


def test_parties() -> None:
    assert party(" bagian_hukum = Bagian Hukum = Organisasi ", KNOWN) == ("bagian_hukum", "Bagian Hukum = Organisasi")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Inspektorat", "kode dan namanya"),
        ("inspektorat =", "kode dan namanya"),
        ("= Inspektorat", "satu kata"),
        ("Bagian Hukum = Bagian Hukum", "satu kata"),
        ("kominfo = Yang Lain", "sudah dipakai untuk Dinas Kominfo"),
        ("dinas = dinas kominfo", "satu kali"),
        ("dinas = Kominfo", "satu kali"),
        ("x = a\tb", "tidak terlihat"),
    ],
)
def test_parties_that_cannot_be_used(typed: str, why: str) -> None:
    with pytest.raises(Wrong, match=why):
        party(typed, KNOWN)


@pytest.mark.parametrize(
    ("nama", "region", "jenis"),
    [
        ("Pemerintah Kabupaten Contoh", "Kabupaten Contoh", "kabupaten"),
        ("Pemerintah Provinsi Contoh", "Provinsi Contoh", "provinsi"),
        ("Dinas Sosial Kota Contoh", "", "perangkat_daerah"),
        ("Kementerian Contoh", "", "kementerian"),
        ("Pemerintah", "", ""),
        ("Pemerintah Desa Contoh", "", ""),
        ("", "", ""),
    ],
)
def test_what_a_name_suggests(nama: str, region: str, jenis: str) -> None:
    assert (region_in(nama), kind_in(nama)) == (region, jenis)


@pytest.mark.parametrize(
    ("jenis", "wilayah", "whose"),
    [
        ("kota", "Kota Contoh", "Kota Contoh"),
        ("kota", "", "Dinas X"),
        ("perangkat_daerah", "Kota Contoh", "Dinas X"),
        ("", "", "Dinas X"),
    ],
)
def test_the_title_names_the_region_or_the_agency(jenis: str, wilayah: str, whose: str) -> None:
    answers = Answers("Dinas X", "2025", (2025,), jenis=jenis, wilayah=wilayah)
    assert answers.judul == f"Rencana Aksi Pengelolaan Pengaduan {whose}"
