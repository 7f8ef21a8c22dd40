"""The sentences that an officer reads where a value is refused: what was read, what is wrong, what to write."""

import re
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from sp4n_renaksi.model.angka import Besaran, Bilangan, Persen, Rupiah
from sp4n_renaksi.model.butir import Cacah, NilaiButir, NomorButir
from sp4n_renaksi.model.instansi import Instansi
from sp4n_renaksi.model.jam import Jam
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.tahun import RentangTahun, Tahun
from sp4n_renaksi.model.teks import Teks, YaTidak
from sp4n_renaksi.model.waktu import Tanggal

SENTENCES: list[tuple[Any, Any, str]] = [
    (Teks, ["a"], "Di sini seharusnya satu isi, tetapi tertulis daftar."),
    (Tanggal, {"hari": "13"}, "Di sini seharusnya satu isi, tetapi tertulis rincian."),
    (Bilangan, 71, "Di sini seharusnya satu isi, tetapi tertulis isi lain."),
    (
        Bilangan,
        "tujuh",
        "`tujuh` tidak dapat dibaca sebagai angka. Tulis misalnya `71`, `1.234`, atau `300 pengaduan`.",
    ),
    (
        Persen,
        "1.234",
        (
            "`1.234` bermakna ganda untuk satuan persen: 1,234 (satu koma dua tiga empat) "
            "atau 1234 (seribu dua ratus tiga puluh empat)? Tulis `1,234` atau `1234`."
        ),
    ),
    (
        Besaran,
        "12.500 %",
        (
            "`12.500 %` bermakna ganda untuk satuan persen: 12,500 (dua belas koma lima nol nol) "
            "atau 12500 (dua belas ribu lima ratus)? Tulis `12,500 %` atau `12500 %`."
        ),
    ),
    (
        Bilangan,
        "1,234 pengaduan",
        (
            "`1,234 pengaduan` bermakna ganda: 1,234 (satu koma dua tiga empat) "
            "atau 1234 (seribu dua ratus tiga puluh empat)? "
            "Tulis `1234 pengaduan`, atau bila memang pecahan `1,23 pengaduan`."
        ),
    ),
    (Rupiah, "USD 5", "`USD 5` tidak dapat dibaca sebagai rupiah. Tulis misalnya `Rp25.000.000`."),
    (
        NilaiButir,
        "5",
        (
            "Nilai tertulis `5`. Nilai yang diperbolehkan: 1, 2, 3, atau 4 (1 terendah, 4 tertinggi), "
            "atau `tidak berlaku`."
        ),
    ),
    (NomorButir, "B12", "`B12` bukan nomor butir. Tulis nomornya saja dengan angka, misalnya `12`."),
    (NomorButir, None, "(belum diisi) bukan nomor butir. Tulis nomornya saja dengan angka, misalnya `12`."),
    (Cacah, "dua", "`dua` tidak dapat dibaca sebagai bilangan bulat di bawah 10.000. Tulis misalnya `3`."),
    (Tahun, "21", "`21` tidak dapat dibaca sebagai tahun. Tulis misalnya `2021`."),
    (RentangTahun, "21-24", "`21-24` tidak dapat dibaca sebagai tahun. Tulis misalnya `2021` atau `2021-2024`."),
    (
        RentangTahun,
        "2024-2021",
        "`2024-2021` terbalik. Tulis tahun yang lebih dahulu di depan: `2021-2024`.",
    ),
    (RentangTahun, {"2021": "ada"}, "Di bawah tahun 2021 hanya boleh ada `√`, atau biarkan belum diisi."),
    (Tanggal, "besok", "`besok` tidak dapat dibaca sebagai tanggal. Tulis misalnya `13 Oktober 2021`."),
    (Tanggal, "31 September 2021", "Tanggal `31 September 2021` tidak ada; September hanya sampai tanggal 30."),
    (Tanggal, "29-02-2021", "Tanggal `29-02-2021` tidak ada; Februari 2021 hanya sampai tanggal 28."),
    (Tanggal, "2021-13-01", "Tanggal `2021-13-01` tidak ada; bulan hanya sampai 12 (Desember)."),
    (Tanggal, "1 Mei 1820", "Tahun 1820 pada tanggal `1 Mei 1820` di luar 1900 sampai 2199."),
    (Tanggal, "13 Oktobr 2021", "`Oktobr` pada tanggal `13 Oktobr 2021` bukan nama bulan. Maksud Anda `Oktober`?"),
    (Tanggal, "Rabo, 1 Mei 2021", "`Rabo` pada tanggal `Rabo, 1 Mei 2021` bukan nama hari. Maksud Anda `Rabu`?"),
    (
        Tanggal,
        "3/4/2021",
        "`3/4/2021` bermakna ganda: 3 April 2021 atau 4 Maret 2021? Tulis nama bulannya, misalnya `3 April 2021`.",
    ),
    (
        Tanggal,
        "10/13/2021",
        "`10/13/2021` mendahulukan bulan. Tulis tanggal lebih dahulu: `13 Oktober 2021`.",
    ),
    (Jam, "sore", "`sore` tidak dapat dibaca sebagai jam. Tulis misalnya `14.00 s.d. selesai`."),
    (YaTidak, "ada", "Isi `ada` tidak dapat dibaca sebagai ya atau tidak. Tulis `ya` atau `tidak`."),
]


@pytest.mark.parametrize(("kind", "value", "sentence"), SENTENCES, ids=lambda case: str(case)[:30])
def test_sentences(kind: Any, value: object, sentence: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    assert [error["msg"] for error in caught.value.errors()] == [sentence]


@pytest.mark.parametrize(
    ("model", "field", "written", "sentence"),
    [
        (
            RencanaAksi,
            "status",
            "siap tanda tangan",
            (
                "Isi `siap tanda tangan` tidak dikenal. Maksud Anda `siap_tanda_tangan`? "
                "Pilihannya: draf, siap_tanda_tangan, ditetapkan."
            ),
        ),
        (Instansi, "zona_waktu", "wibb", "Isi `wibb` tidak dikenal. Maksud Anda `WIB`? Pilihannya: WIB, WITA, WIT."),
        (RencanaAksi, "status", "final", "Isi `final` tidak dikenal. Pilihannya: draf, siap_tanda_tangan, ditetapkan."),
    ],
)
def test_a_choice_names_the_nearest_and_all(model: Any, field: str, written: str, sentence: str) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate({field: written})
    (error,) = caught.value.errors()
    assert (error["loc"], error["type"], error["msg"]) == ((field,), "SKM004", sentence)


def test_a_long_text_does_not_drown_the_sentence() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Bilangan).validate_python("kira-kira " * 1000)
    (error,) = caught.value.errors()
    assert len(error["msg"]) < 200
    assert "kira-kira kira" in error["msg"]


def test_no_sentence_speaks_the_language_of_programmers() -> None:
    words = re.compile(r"\b(null|string|list|dict|key|field|value|invalid|error|none|tuple|parse)\b", re.IGNORECASE)
    assert not [sentence for _, _, sentence in SENTENCES if words.search(sentence)]
