"""The Markdown: in order for a linter, and read back it is the words of the plan, nothing more."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import example as case
from hypothesis import given, settings
from hypothesis import strategies as st
from render_plans import MARKDOWN, drawn, example, make_plan, markdown_words

from sp4n_renaksi.render import DOCUMENTS, assembled
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.render.md_text import heading, paragraph, slug
from sp4n_renaksi.tables.inline import parse_inline, plain, text

EVERY = [(name, document) for name in ("babel_2021", "opd_lengkap") for document in DOCUMENTS]


def written(name: str, document: str = "rencana-aksi") -> str:
    return drawn(example(name), document, "md")


def headings(markdown: str) -> list[tuple[int, str]]:
    tokens = MARKDOWN.parse(markdown)
    return [(int(t.tag[1]), tokens[i + 1].content) for i, t in enumerate(tokens) if t.type == "heading_open"]


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_lines_are_in_order(name: str, document: str) -> None:
    lines = written(name, document).split("\n")
    assert lines.pop() == ""
    assert not [line for line in lines if line != line.rstrip() or "\t" in line]
    assert not [at for at, pair in enumerate(pairwise(lines)) if pair == ("", "")]
    assert all(set(lines[at - 1 : at] + lines[at + 1 : at + 2]) <= {""} for at, x in enumerate(lines) if x[:1] == "#")
    assert not [line for line in lines if re.search(r"(?<!\\)<(?!!-- -->)", line)]


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_headings_are_in_order(name: str, document: str) -> None:
    found = headings(written(name, document))
    levels = [level for level, _ in found]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert len({words for _, words in found}) == len(found)
    assert not [words for _, words in found if words[-1] in ".,;:!"]


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_every_link_finds_its_heading(name: str, document: str) -> None:
    markdown = written(name, document)
    names = {f"#{slug(markdown_words(f'# {words}'))}" for _, words in headings(markdown)}
    links = set(re.findall(r"(?<!\\)\]\((#[^)]*)\)", markdown))
    assert links <= names
    assert links or document != "rencana-aksi"


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_captions_are_those_of_the_lists(name: str) -> None:
    markdown = written(name)
    listed = re.findall(r"^- \[((?:Tabel|Gambar) [0-9]+) (.+)\]\(#", markdown, re.MULTILINE)
    captions = re.findall(r"^\*\*((?:Tabel|Gambar) [0-9]+)\*\* (.+)$", markdown, re.MULTILINE)
    assert sorted(listed) == sorted(captions)


def test_tables_are_tables_to_a_reader() -> None:
    tokens = MARKDOWN.parse(written("babel_2021"))
    assert sum(t.type == "table_open" for t in tokens) == 12  # 11 with a caption, and the attendance list


def test_a_figure_is_told_in_words_and_linked_if_asked() -> None:
    assets: dict[str, bytes] = {}
    linked = drawn(example("opd_lengkap"), "rencana-aksi", "md", Wishes(assets=assets))
    figures = assembled(example("opd_lengkap"), "rencana-aksi").figures
    assert list(assets) == [f"gambar-{number}.svg" for number in range(1, len(figures) + 1)]
    assert assets["gambar-2.svg"].startswith(b"<svg xmlns=")
    assert "![Gambar 2 Bagan Prioritas Instansi](gambar-2.svg)" in linked
    assert "- Prioritas 1\n  - Sumber Daya Manusia\n" in linked
    assert re.sub(r"!\[.*\n\n", "", linked) == written("opd_lengkap")


def test_a_bold_line_is_a_small_heading_once() -> None:
    markdown = drawn(make_plan({"bab-1": "**Ukuran**\n\n**Ukuran**\n\n**Ya.**\n\n_online_"}), "rencana-aksi", "md")
    assert "\n### Ukuran\n\nUkuran\n\n**Ya.**\n\nonline\n" in markdown


def test_lists_side_by_side_stay_two() -> None:
    naskah = {"bab-1": "<!-- sisipkan: sasaran -->\n\n1. satu\n\n> a\n\n> b\n"}
    markdown = drawn(make_plan(naskah, sasaran={"sasaran_strategis": ["S"]}), "rencana-aksi", "md")
    assert "1. S\n\n<!-- -->\n\n1. satu\n\n> a\n\n<!-- -->\n\n> b\n" in markdown


def test_a_list_that_goes_on_keeps_its_numbers() -> None:
    markdown = drawn(make_plan({"bab-1": "3. tiga\n   - a\n4. empat"}), "rencana-aksi", "md")
    assert "3\\. tiga\n\n- a\n\n4\\. empat\n" in markdown


def test_lists_below_items() -> None:
    markdown = drawn(make_plan({"bab-1": "1. satu\n   - a\n2. dua\n\n- x\n  1. y"}), "rencana-aksi", "md")
    assert "1. satu\n   - a\n2. dua\n\n- x\n  1. y\n" in markdown


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("1. Satu", r"1\. Satu"),
        ("2021) Dua", r"2021\) Dua"),
        ("1.1. Tiga", "1.1. Tiga"),
        ("- a", r"\- a"),
        ("# a", r"\# a"),
        ("> a", r"\> a"),
        ("a > b", "a > b"),
        ("---", r"\---"),
        ("*a", r"\*a"),
        ("sumber_daya", "sumber_daya"),
        ("_a", r"\_a"),
        ("Rp5 & Rp6", "Rp5 & Rp6"),
        ("&amp;", r"\&amp;"),
        ("<b>", r"\<b>"),
        ("a | b", "a | b"),
        ("https://a.id", r"https\://a.id"),
        ("www.a.id", r"www\.a.id"),
        ("a@b.id", r"a\@b.id"),
        ("pukul 14:00", "pukul 14:00"),
        ("$x$", r"\$x\$"),
    ],
)
def test_words_are_escaped_where_they_must(words: str, line: str) -> None:
    assert paragraph(text(words), {}) == line


@pytest.mark.parametrize(
    ("words", "line"),
    [("LAPOR!", "## LAPOR&#33;"), ("C #", r"## C \#"), ("Siapa?", "## Siapa?"), ("_a!_", "## _a!_")],
)
def test_headings_end_without_a_slip(words: str, line: str) -> None:
    assert heading(2, parse_inline(words), {}) == line
    assert markdown_words(line) == plain(parse_inline(words))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("2.1 Kerangka Kerja (Framework)", "21-kerangka-kerja-framework"),
        ("A & B", "a--b"),
        ("Évaluasi_x", "évaluasi_x"),
    ],
)
def test_headings_are_named_as_github_names_them(words: str, name: str) -> None:
    assert slug(words) == name


HOSTILE = st.text("ab1 <>&;\"'_*[](){}%#-+=~`\\!|.:@/$\u00a0²é\U0001f600", min_size=1, max_size=30)


def squeezed(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


@given(HOSTILE)
@case("a\\|b")
@case("x**[](#a)**x")
@settings(max_examples=300)
def test_words_come_back_from_every_place(value: str) -> None:
    runs = parse_inline(value)
    expected = squeezed(plain(runs))
    if not expected or "[](#" in value:
        return
    for markdown in (
        paragraph(runs, {}),
        f"- {paragraph(runs, {})}",
        f"1. {paragraph(runs, {})}",
        f"> {paragraph(runs, {})}",
        heading(2, runs, {}),
    ):
        assert squeezed(markdown_words(markdown)) == expected


@given(HOSTILE)
@settings(max_examples=30, deadline=None)
def test_words_come_back_from_cells_and_chapters(value: str) -> None:
    if "[](#" in value:
        return
    row = {"kode": "I.1", "nama": f"n {value} n", "keluaran": f"k {value} k"}
    plan = make_plan(
        {"bab-1": f"z {value} z"},
        tim={"peran": [{"nama": f"p {value} p"}], "tahapan": [{"nama": f"t {value} t"}]},
        program={"kelompok_program": [{"nama": "A", "indikator_keberhasilan": [f"i {value} i"] * 2, "program": [row]}]},
    )
    shown = squeezed(markdown_words(drawn(plan, "rencana-aksi", "md")))
    for letter, count in (("n", 3), ("k", 1), ("z", 1), ("p", 1), ("t", 1), ("i", 2)):
        expected = squeezed(plain(parse_inline(f"{letter} {value} {letter}")))
        assert shown.count(expected) >= count


@pytest.mark.parametrize("document", DOCUMENTS)
def test_golden(golden: Callable[[str, str], None], document: str) -> None:
    golden(
        f"render/opd_lengkap.{document}.md", drawn(example("opd_lengkap"), document, "md", Wishes(note="Ringkasan."))
    )
