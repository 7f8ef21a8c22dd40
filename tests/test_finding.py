"""What can be said about a plan: weights, pages, order and names of findings."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import START, Fault, Finding, Place, Position, Severity, fingerprint

PAGE = """Judul satu baris.

    Mengapa: sebab
    yang panjang.
    Salah:
        a: 1
    Perbaikan: tulis yang benar,
    lalu periksa lagi.
    Dasar: Tabel 1.
    """


def finding(file: str = "a.yaml", line: int = 1, code: str = "ASM001", message: str = "x") -> Finding:
    fault = Fault(code, "nama", Severity.ERROR, PAGE)
    return Finding(fault, message, Place(file, Position(line, 1, line, 2)))


@pytest.mark.parametrize(
    ("severity", "value", "word", "rank"),
    [
        (Severity.ERROR, "error", "kesalahan", 0),
        (Severity.WARNING, "warning", "peringatan", 1),
        (Severity.INFO, "info", "saran", 2),
    ],
)
def test_each_weight_has_a_word_for_machines_one_for_people_and_a_rank(
    severity: Severity, value: str, word: str, rank: int
) -> None:
    assert (severity.value, severity.kata, severity.rank) == (value, word, rank)


def test_a_page_gives_title_text_and_advice() -> None:
    fault = Fault("ASM001", "nama", Severity.ERROR, PAGE)
    assert fault.title == "Judul satu baris."
    assert fault.text.splitlines()[2] == "Mengapa: sebab"
    assert fault.advice == "Tulis yang benar, lalu periksa lagi."


@pytest.mark.parametrize("page", ["Judul.", "", "Judul.\n\n    Mengapa: Perbaikan tidak disebut.\n"])
def test_a_page_without_advice_gives_none(page: str) -> None:
    assert Fault("ASM001", "nama", Severity.ERROR, page).advice == ""


def test_advice_ends_at_an_empty_line() -> None:
    assert Fault("A", "n", Severity.INFO, "J.\n\nPerbaikan: satu.\n\nLanjutan lain.\n").advice == "Satu."


def test_findings_stand_in_the_order_of_files_then_lines_then_codes() -> None:
    wanted = [
        finding("a.yaml", 2, "TKS001"),
        finding("a.yaml", 10, "ASM001"),
        finding("a.yaml", 10, "ASM002", "a"),
        finding("a.yaml", 10, "ASM002", "b"),
        finding("b.yaml", 1, "ASM001"),
    ]
    mixed = [wanted[n] for n in (3, 0, 4, 1, 2)]
    assert sorted(mixed, key=lambda found: found.sort_key) == wanted


def test_the_start_of_a_file_is_an_empty_stretch() -> None:
    assert (START.line, START.column) == (START.end_line, START.end_column) == (1, 1)


def test_a_fingerprint_is_short_and_stays_what_it_was() -> None:
    """Baselines in the repositories of others rest on this very value."""
    assert fingerprint(("ASM001", "plan.yaml", "5"), 0) == "f2c6d02f155760e03744"
    assert re.fullmatch("[0-9a-f]{20}", fingerprint((), 0))


PARTS = st.lists(st.text(st.sampled_from("a1 é"), max_size=2), max_size=3)


@given(PARTS, PARTS, st.integers(0, 2), st.integers(0, 2))
def test_only_the_same_identity_has_the_same_fingerprint(a: list[str], b: list[str], n: int, m: int) -> None:
    assert (fingerprint(a, n) == fingerprint(b, m)) is ((a, n) == (b, m))


def test_a_fingerprint_takes_half_characters_too() -> None:
    assert fingerprint(("\ud800",), 0) != fingerprint(("\ud801",), 0)
