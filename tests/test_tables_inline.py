"""Markup of short texts: what is emphasis, what is not, and that no word is ever lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.tables.inline import Reference, Run, clean, parse_inline, plain, text

MARKED = st.text("ab1 _*\\[]()#.,!<&\n\u00a0", max_size=40)


def italic(words: str) -> Run:
    return Run(words, italic=True)


def bold(words: str) -> Run:
    return Run(words, bold=True)


@pytest.mark.parametrize(
    ("written", "runs"),
    [
        ("biasa", (Run("biasa"),)),
        ("_online_", (italic("online"),)),
        ("*online*", (italic("online"),)),
        ("**penting**", (bold("penting"),)),
        ("Pelatihan/_Capacity Building_", (Run("Pelatihan/"), italic("Capacity Building"))),
        ('"_brand image_".', (Run('"'), italic("brand image"), Run('".'))),
        ("**a _b_**", (bold("a "), Run("b", italic=True, bold=True))),
        ("_a *b* c_", (italic("a "), italic("b"), italic(" c"))),
        ("lihat [](#tabel-tim).", (Run("lihat "), Reference("tabel-tim"), Run("."))),
        ("lihat {rujuk:tim}.", (Run("lihat "), Reference("tabel-tim"), Run("."))),
        ("{rujuk:gambar-kerangka}{rujuk:bab-2}", (Reference("gambar-kerangka"), Reference("bab-2"))),
        (r"\{rujuk:tim}", (Run("{rujuk:tim}"),)),
        ("{rujuk: tim} {rujuk:}", (Run("{rujuk: tim} {rujuk:}"),)),
        ("*Lingkari salah satu", (Run("*Lingkari salah satu"),)),
        ("*satu dan *dua*", (Run("*satu dan "), italic("dua"))),
        ("sumber_daya_manusia", (Run("sumber_daya_manusia"),)),
        ("2 * 3 * 4", (Run("2 * 3 * 4"),)),
        ("2*3*4", (Run("2*3*4"),)),
        ("____", (Run("____"),)),
        ("***tiga***", (Run("***tiga***"),)),
        ("_ a _", (Run("_ a _"),)),
        (r"\_bukan\_ \*miring\*", (Run("_bukan_ *miring*"),)),
        (r"C:\data", (Run(r"C:\data"),)),
        ("[teks](#tabel-tim)", (Run("[teks](#tabel-tim)"),)),
        ("<b>tebal</b> &amp; {{ x }}", (Run("<b>tebal</b> &amp; {{ x }}"),)),
        ("  banyak \n spasi ", (Run("banyak spasi"),)),
        ("", ()),
    ],
)
def test_what_is_markup(written: str, runs: tuple[Run | Reference, ...]) -> None:
    assert parse_inline(written) == runs


@given(MARKED)
def test_letters_are_never_lost(written: str) -> None:
    without = re.sub(r"\[\]\(#[A-Za-z0-9_-]+\)", "", written)
    kept = [c for c in plain(parse_inline(written)) if c.isalnum()]
    assert kept == [c for c in without if c.isalnum()] or "[](#" in written


@given(st.text(max_size=40))
def test_escaped_punctuation_is_text(written: str) -> None:
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", written)
    assert plain(parse_inline(escaped)) == clean(written)
    assert all(isinstance(run, Run) and not (run.bold or run.italic) for run in parse_inline(escaped))


@given(st.text(max_size=40))
def test_words_as_they_are(written: str) -> None:
    assert plain(text(written)) == clean(written)


@given(MARKED)
def test_neighbours_look_different(written: str) -> None:
    runs = [run for run in parse_inline(written) if isinstance(run, Run)]
    assert all(run.text for run in runs)


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\x85", "\ud800", "\ufffe"])
def test_what_no_document_can_hold(character: str) -> None:
    assert clean(f"a{character}b") == "a\ufffdb"


def test_no_break_spaces_stay() -> None:
    assert clean("43,7\u00a0%") == "43,7\u00a0%"
