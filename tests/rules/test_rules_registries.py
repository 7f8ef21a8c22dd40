"""The registries that rules judge by: each entry once, and with its source."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.rules.registries import found_by, limit, phrases, registry, words

LISTS = [
    (name, key)
    for name in ("alasan_prioritas", "bagian_seluruh", "bukti_berkala")
    for key in registry(name)
    if key != "disusun"
]


@pytest.mark.parametrize(("name", "key"), LISTS)
def test_each_word_stands_once_and_has_a_source(name: str, key: str) -> None:
    rows: Sequence[Mapping[str, Any]] = registry(name)[key]
    texts = [row["teks"] for row in rows]
    assert rows
    assert len(set(texts)) == len(texts)
    assert all(text == text.casefold() and row["sumber"] for text, row in zip(texts, rows, strict=True))


@pytest.mark.parametrize("name", ["ambang", "alasan_prioritas", "bagian_seluruh", "bukti_berkala"])
def test_a_registry_says_when_it_was_drawn_up(name: str) -> None:
    assert re.fullmatch(r"[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}", registry(name)["disusun"])


def test_each_limit_has_a_reason_and_a_source() -> None:
    limits = {name: row for name, row in registry("ambang").items() if name != "disusun"}
    assert all(limit(name) > 0 and row["alasan"] and row["sumber"] for name, row in limits.items())


def test_the_matters_of_reasons_are_questions_of_their_instruments() -> None:
    for row in registry("alasan_prioritas")["pokok"]:
        questions = {question.nomor for question in shipped_instrument(row["instrumen"])[0].pertanyaan}
        assert int(row["butir"]) in questions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Akan  dilakukan", True),
        ("rapat akan\ndilakukan,", True),
        ("akan dilakukannya", False),
        ("takkan dilakukan", False),
        ("akan tidak dilakukan", False),
    ],
)
def test_words_are_found_whole(text: str, found: bool) -> None:  # noqa: FBT001
    assert bool(found_by(words("alasan_prioritas", "janji")).search(text)) is found


def test_signs_in_a_phrase_stand_for_themselves() -> None:
    assert found_by(phrases(["s.d."])).search("s.d. 2024")
    assert not found_by(phrases(["s.d."])).search("sxdx")
