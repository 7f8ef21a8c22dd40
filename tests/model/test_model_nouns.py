"""What holds for every noun of a plan: closed at every level, free to be empty, frozen, and nothing but refusals."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from sp4n_renaksi.model import instrumen
from sp4n_renaksi.model.asesmen import Asesmen, BuktiDukung, Jawaban
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.berita_acara import BeritaAcara, DaftarHadir, Peserta
from sp4n_renaksi.model.instansi import Pihak
from sp4n_renaksi.model.plan import MODELS
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.model.tim import Tim


def nouns() -> list[type[Model]]:
    """All models that there are, down from `Model`."""
    found, waiting = [], [Model]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        found.append(kind)
    return sorted(found[1:], key=lambda noun: noun.__name__)


NOUNS = nouns()
PLAN_NOUNS = [noun for noun in NOUNS if noun.__module__ != instrumen.__name__]


def codes(error: ValidationError) -> list[str]:
    return [detail["type"] for detail in error.errors(include_url=False)]


def refusals(noun: type[Model], data: dict[str, Any]) -> list[str]:
    try:
        noun.model_validate(data)
    except ValidationError as caught:
        return codes(caught)
    return []


@pytest.mark.parametrize("noun", NOUNS)
def test_an_unknown_key_is_refused(noun: type[Model]) -> None:
    assert "extra_forbidden" in refusals(noun, {"bukan_isian": "x"})


@pytest.mark.parametrize("noun", PLAN_NOUNS)
@pytest.mark.parametrize("empty", [None, ""])
def test_every_field_may_be_empty(noun: type[Model], empty: str | None) -> None:
    """An empty text stands for a scalar only: quotes in the place of a list of models name one without a name."""
    noun.model_validate(dict.fromkeys(noun.model_fields))
    refused = {code for name in noun.model_fields for code in refusals(noun, {name: empty})}
    assert refused <= (set() if empty is None else {"model_type", "dict_type", "SKM009"})


@pytest.mark.parametrize("noun", PLAN_NOUNS)
def test_nothing_changes_after_reading(noun: type[Model]) -> None:
    made = noun.model_validate({})
    with pytest.raises(ValidationError):
        setattr(made, next(iter(noun.model_fields)), "lain")


@pytest.mark.parametrize("noun", NOUNS)
def test_validators_wait_for_their_first_use(noun: type[Model]) -> None:
    assert noun.model_config["defer_build"] is True


@pytest.mark.parametrize(
    ("noun", "short", "whole"),
    [
        (Asesmen, {"jawaban": {"12": "4"}}, {"jawaban": {"12": {"nilai": "4"}}}),
        (Jawaban, {"bukti_dukung": "SK Tim"}, {"bukti_dukung": [{"uraian": "SK Tim"}]}),
        (Jawaban, {"bukti_dukung": ["SK Tim", None]}, {"bukti_dukung": [{"uraian": "SK Tim"}, {}]}),
        (RencanaAksi, {"instansi": "Kab. Contoh"}, {"instansi": {"nama": "Kab. Contoh"}}),
        (RencanaAksi, {"instansi": None}, {}),
        (RencanaAksi, {"roadmap": "Peta Jalan"}, {"roadmap": {"nama": "Peta Jalan"}}),
        (RencanaAksi, {"daftar_pihak": ["Inspektorat"]}, {"daftar_pihak": [{"nama": "Inspektorat"}]}),
        (
            Tim,
            {"peran": "Ketua", "tahapan": ["Asesmen"]},
            {"peran": [{"nama": "Ketua"}], "tahapan": [{"nama": "Asesmen"}]},
        ),
        (Prioritas, {"aspek": {"sdm": "1", "data": None}}, {"aspek": {"sdm": {"prioritas": "1"}, "data": None}}),
        (Sasaran, {"sasaran_strategis": ["Naik"]}, {"sasaran_strategis": [{"nama": "Naik"}]}),
        (BerkasProgram, {"kelompok_program": ["KP I"]}, {"kelompok_program": [{"nama": "KP I"}]}),
        (BeritaAcara, {"penanda_tangan": "Budi"}, {"penanda_tangan": [{"nama": "Budi"}]}),
        (DaftarHadir, {"peserta": [None, None]}, {"peserta": [{}, {}]}),
    ],
)
def test_a_short_form_is_the_whole_form(noun: type[Model], short: dict[str, Any], whole: dict[str, Any]) -> None:
    assert noun.model_validate(short) == noun.model_validate(whole)


@pytest.mark.parametrize(
    ("noun", "data", "loc", "code"),
    [
        (Asesmen, {"jawaban": {"12": "5"}}, ("jawaban", "12", "nilai"), "SKM008"),
        (Asesmen, {"jawaban": {"butir 12": "4"}}, ("jawaban", "butir 12", "[key]"), "SKM009"),
        (Asesmen, {"jawaban": ["4"]}, ("jawaban",), "dict_type"),
        (Jawaban, {"bukti_dukung": {"uraian": "SK"}}, ("bukti_dukung",), "tuple_type"),
        (Sasaran, {"sasaran_strategis": [{"indikator": [{"target": {"21": "4"}}]}]},
         ("sasaran_strategis", 0, "indikator", 0, "target", "21", "[key]"), "SKM010"),
        (Sasaran, {"sasaran_strategis": [{"indikator": [{"satan": "%"}]}]},
         ("sasaran_strategis", 0, "indikator", 0, "satan"), "extra_forbidden"),
        (BerkasProgram, {"kelompok_program": [{"program": [{"kegiatan": [{"waktu": "21"}]}]}]},
         ("kelompok_program", 0, "program", 0, "kegiatan", 0, "waktu"), "SKM010"),
        (RencanaAksi, {"kop": "Dinas"}, ("kop",), "model_type"),
        (BuktiDukung, {"tanggal": "3/4/2021"}, ("tanggal",), "SKM012"),
    ],
)  # fmt: skip
def test_an_error_carries_its_place_and_its_fault(
    noun: type[Model], data: dict[str, Any], loc: tuple[str | int, ...], code: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        noun.model_validate(data)
    assert [(detail["loc"], detail["type"]) for detail in caught.value.errors()] == [(loc, code)]


def test_all_errors_come_in_one_run() -> None:
    with pytest.raises(ValidationError) as caught:
        Asesmen.model_validate({"jawaban": {"1": "5", "2": "0", "x": "1"}, "tahun_data": "20", "lain": "x"})
    assert sorted(codes(caught.value)) == ["SKM008", "SKM008", "SKM009", "SKM010", "extra_forbidden"]


def test_personal_data_is_marked() -> None:
    marks = {
        (noun.__name__, name): field.json_schema_extra
        for noun in PLAN_NOUNS
        for name, field in noun.model_fields.items()
        if field.json_schema_extra
    }
    assert marks == {
        ("Peserta", "nama"): {"x-data-pribadi": "nama"},
        ("PenandaTangan", "nama"): {"x-data-pribadi": "nama"},
        ("PenandaTangan", "nip"): {"x-data-pribadi": "nip"},
        ("Narahubung", "nama"): {"x-data-pribadi": "nama"},
        ("Narahubung", "telepon"): {"x-data-pribadi": "telepon"},
    }
    assert Peserta.model_validate({"nama": "A"}).nama == "A"


def test_a_party_goes_by_all_its_names() -> None:
    pihak = Pihak.model_validate({"kode": "kominfo", "nama": "Dinas Komunikasi", "alias": "Diskominfo"})
    assert pihak.sebutan == ("kominfo", "Dinas Komunikasi", "Diskominfo")
    assert pihak.nama_pendek == "Dinas Komunikasi"
    assert Pihak.model_validate({"kode": "x"}).nama_pendek == "x"


def test_the_rows_of_the_matrix_come_in_order_with_their_locs() -> None:
    berkas = BerkasProgram.model_validate(
        {"kelompok_program": [{"kode": "I", "program": [{"kode": "I.1", "kegiatan": ["a", "b"]}]}, {"kode": "II"}]}
    )
    assert [(loc, getattr(row, "kode", "")) for loc, row in berkas.baris()] == [
        (("program", "kelompok_program", 0), "I"),
        (("program", "kelompok_program", 0, "program", 0), "I.1"),
        (("program", "kelompok_program", 0, "program", 0, "kegiatan", 0), ""),
        (("program", "kelompok_program", 0, "program", 0, "kegiatan", 1), ""),
        (("program", "kelompok_program", 1), "II"),
    ]


FIELDS = sorted({name for noun in NOUNS for name in noun.model_fields} | {"1", "12", "2021", "2022", "sdm"})
SCALARS = (
    st.none()
    | st.sampled_from(["4", "12", "2021-2024", "43,7 %", "Rp5.000", "√", "....", "1.234", "3/4/2021", "ya", ""])
    | st.text(st.characters(codec="utf-8"), max_size=20)
    | st.booleans()
    | st.integers()
    | st.floats()
)
DATA = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(FIELDS) | st.text(st.characters(codec="utf-8"), max_size=8), inner, max_size=4
        )
    ),
    max_leaves=12,
)


def filled(noun: type[Model]) -> st.SearchStrategy[dict[str, Any]]:
    """Data with the noun's own keys, so that something stands at every level."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(noun.model_fields, DATA))


@pytest.mark.parametrize("noun", NOUNS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_is_written_is_read_or_refused(noun: type[Model], data: st.DataObject) -> None:
    written = data.draw(filled(noun) | DATA)
    try:
        noun.model_validate(written)
        details = []
    except ValidationError as caught:
        details = caught.errors(include_url=False)
    assert all(detail["msg"] for detail in details)
    assert all(isinstance(step, str | int) for detail in details for step in detail["loc"])


def test_each_kind_of_file_has_one_model() -> None:
    assert len(set(MODELS.values())) == len(MODELS)
    assert all(next(iter(noun.model_fields)) == "jenis_berkas" for noun in MODELS.values())
