"""Lines of YAML with their explanations: beside what is filled in, above what is not."""

import pytest

from sp4n_renaksi.model.instansi import Instansi, Narahubung, Pihak
from sp4n_renaksi.model.sasaran import Indikator
from sp4n_renaksi.starter.lines import choices, comment, commented, fields, head, item, value


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("Dinas Sosial", "Dinas Sosial"),
        ("Dinas: #1", '"Dinas: #1"'),
        ("null", '"null"'),
        ('a "b" \\ c', '"a \\"b\\" \\\\ c"'),
    ],
)
def test_values(text: str, line: str) -> None:
    assert value(text) == line


def test_what_is_filled_in_is_explained_beside_and_what_is_not_above() -> None:
    assert list(fields(Pihak, {"kode": "kominfo", "singkatan": "", "nama": ""}, 4)) == [
        "    kode: kominfo  # Satu kata untuk menyebut pihak ini di berkas lain, misalnya kominfo",
        "    # Nama pendek untuk tabel, misalnya Dinas Kominfo",
        "    singkatan:",
        "    nama:",
    ]


def test_hints_speak_only_where_the_model_is_silent() -> None:
    lines = list(
        fields(
            Indikator,
            {"sumber_data": "", "penanggung_jawab": ""},
            hints=dict.fromkeys(("sumber_data", "penanggung_jawab"), "Petunjuk"),
        )
    )
    assert lines == ["# Petunjuk", "sumber_data:", "# Satu pihak", "penanggung_jawab:"]


def test_choices_are_named() -> None:
    assert choices(Instansi, "zona_waktu") == ("WIB", "WITA", "WIT")
    assert choices(Instansi, "nama") == ()
    assert list(fields(Instansi, {"zona_waktu": "WIB"})) == ["zona_waktu: WIB  # Pilihannya: WIB, WITA, WIT"]


def test_what_was_explained_once_need_not_be_again() -> None:
    assert list(fields(Pihak, {"kode": "a", "jenis": ""}, explained=False)) == ["kode: a", "jenis:"]


def test_a_field_that_a_model_does_not_have_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        list(fields(Narahubung, {"pangkat": ""}))


def test_items() -> None:
    assert list(item(["    a:", "    b:"], 2)) == ["  - a:", "    b:"]
    assert list(item(["    # c", "    a:", "    # d", "    b:"], 2)) == ["  # c", "  - a:", "    # d", "    b:"]


def test_what_is_set_aside_keeps_its_depth() -> None:
    assert list(commented(["  - a:", "    b:"], 2)) == ["  # - a:", "  #   b:"]


def test_comments_are_wrapped_between_words() -> None:
    lines = list(comment("masing-masing " * 20, 4))
    assert len(lines) == 3
    assert all(line.startswith("    # masing-masing") and line.endswith("masing-masing") for line in lines)


def test_the_head_of_a_file() -> None:
    assert list(head("tim", "Satu.", "Dua.")) == [
        "# yaml-language-server: $schema=.renaksi/schema/tim.json",
        "# Satu.",
        "#",
        "# Dua.",
        "jenis_berkas: tim",
    ]
