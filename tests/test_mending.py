"""Mends change their stretches and nothing else; what would say something else elsewhere is not made."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Edit, Fault, Finding, Hit, Severity
from sp4n_renaksi.mending import mend
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.sources import Sources

FAULT = Fault("TKS011", "nama", Severity.INFO, "J.")


def findings(content: bytes, *edits: Edit) -> list[Finding]:
    sources = Sources(Path())
    sources.add(("tim",), read(content, "tim.yaml"))
    return sources.findings([(FAULT, Hit(edit.loc, "x", fix=[edit])) for edit in edits])


def mended(content: bytes, *edits: Edit) -> bytes:
    return mend({"tim.yaml": content}, findings(content, *edits)).contents.get("tim.yaml", content)


LOC = ("tim", "nama")


@pytest.mark.parametrize(
    ("before", "text", "span", "after"),
    [
        ("nama: Analisa resiko\n", "Analisis", (0, 7), "nama: Analisis resiko\n"),
        ("nama: 'Jum''at, analisa'\n", "analisis", (8, 15), "nama: 'Jum''at, analisis'\n"),
        ('nama: "a \\u00e9 analisa" # tetap\n', "analisis", (4, 11), 'nama: "a \\u00e9 analisis" # tetap\n'),
        ("nama: |\n  satu\n  analisa\n", "analisis", (5, 12), "nama: |\n  satu\n  analisis\n"),
        ("\ufeffnama: analisa\r\nlain: 1", "analisis", (0, 7), "\ufeffnama: analisis\r\nlain: 1"),
        ("nama: analisa\n", "a: b", (0, 7), None),
        ("nama: analisa\n", "x # y", (0, 7), None),
    ],
)
def test_a_stretch_changes_as_its_style_wants_it_or_not_at_all(
    before: str, text: str, span: tuple[int, int], after: str | None
) -> None:
    made = mended(before.encode(), Edit(LOC, text, span))
    if after is None:
        assert read(made, "x").data in ({"nama": "analisa"}, {"nama": text})
    else:
        assert made.decode() == after


def test_two_stretches_of_one_text_are_both_made() -> None:
    content = b"nama: analisa resiko\n"
    edits = Edit(LOC, "analisis", (0, 7)), Edit(LOC, "risiko", (8, 14))
    assert mended(content, *edits) == b"nama: analisis risiko\n"


def test_of_two_that_want_one_stretch_the_first_is_made_and_the_other_waits() -> None:
    content = b"nama: analisa\n"
    made = mend({"tim.yaml": content}, findings(content, Edit(LOC, "satu", (0, 7)), Edit(LOC, "dua", (3, 7))))
    assert (made.contents["tim.yaml"], len(made.findings)) == (b"nama: satu\n", 1)


def test_a_file_that_changed_meanwhile_stays_as_it_is() -> None:
    found = findings(b"nama: analisa\n", Edit(LOC, "analisis", (0, 7)))
    assert mend({"tim.yaml": b"nama: lain\n"}, found).contents == {}


words = st.text("abc é😀'\" ", min_size=1, max_size=12).map(lambda text: f"k{text.strip()}k")


@given(words, words, st.data(), st.sampled_from(["'", '"']))
def test_every_other_byte_stays(old: str, new: str, data: st.DataObject, quote: str) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    assume(old[start:end] == old[start:end].strip())  # where words end at a space, a fold may stand there
    inner = old.replace("'", "''") if quote == "'" else old.replace('"', '\\"')
    frame = ("# awal\nnama: " + quote, quote + "  # akhir\nlain: [1, 2]\n")
    content = (frame[0] + inner + frame[1]).encode()
    made = mended(content, Edit(LOC, new, (start, end))).decode()
    assert made.startswith(frame[0])
    assert made.endswith(frame[1])
    assert read(made.encode(), "x").data == {"nama": old[:start] + new + old[end:], "lain": ["1", "2"]}
