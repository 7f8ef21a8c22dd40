"""The prose of a chapter: which lines begin what, and that everything else is text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.render.blocks import Block, Heading, Insert, Item, ListBlock, Paragraph, Quote
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.templates import prose_templates
from sp4n_renaksi.tables.inline import Inlines, Run, parse_inline, text


def items(*words: str, below: ListBlock | None = None) -> tuple[Item, ...]:
    made = [Item(text(w)) for w in words]
    return (*made[:-1], Item(made[-1].words, below))


@pytest.mark.parametrize(
    ("written", "blocks"),
    [
        ("satu\ndua", [Paragraph(text("satu dua"))]),
        ("satu\n\ndua", [Paragraph(text("satu")), Paragraph(text("dua"))]),
        ("## Judul", [Heading(2, text("Judul"))]),
        ("#### Judul ##", [Heading(4, text("Judul"))]),
        ("teks\n## Judul\nteks", [Paragraph(text("teks")), Heading(2, text("Judul")), Paragraph(text("teks"))]),
        ("##Judul", [Paragraph(text("##Judul"))]),
        ("##### Judul", [Paragraph(text("##### Judul"))]),
        (r"\## Judul", [Paragraph(text("## Judul"))]),
        ("## Judul {#bab-1}", [Heading(2, text("Judul {#bab-1}"))]),
        ("- a\n- b", [ListBlock(items("a", "b"))]),
        ("- a\n\n- b", [ListBlock(items("a", "b"))]),
        ("1. a\n2. b", [ListBlock(items("a", "b"), 1)]),
        ("3. a\n4. b", [ListBlock(items("a", "b"), 3)]),
        ("- a\n  lanjut", [ListBlock(items("a lanjut"))]),
        ("- a\n  - b\n  - c", [ListBlock(items("a", below=ListBlock(items("b", "c"))))]),
        ("1. a\n   - b", [ListBlock(items("a", below=ListBlock(items("b"))), 1)]),
        ("- a\n\t1. b", [ListBlock(items("a", below=ListBlock(items("b"), 1)))]),
        ("- a\n  - b\n  1. c", [ListBlock(items("a", below=ListBlock(items("b 1. c"))))]),
        ("- a\n\nteks", [ListBlock(items("a")), Paragraph(text("teks"))]),
        ("- a\n1. b", [ListBlock(items("a")), ListBlock(items("b"), 1)]),
        ("teks\n- a", [Paragraph(text("teks")), ListBlock(items("a"))]),
        ("pada tahun\n202. Anggaran", [Paragraph(text("pada tahun 202. Anggaran"))]),
        ("1.1.1. Pengantar", [Paragraph(text("1.1.1. Pengantar"))]),
        ("-a", [Paragraph(text("-a"))]),
        (r"\- a", [Paragraph(text("- a"))]),
        (r"1\. a", [Paragraph(text("1. a"))]),
        ("> a\n> b", [Quote((text("a b"),))]),
        ("> a\n>\n> b", [Quote((text("a"), text("b")))]),
        ("> a\n\n> b", [Quote((text("a"),)), Quote((text("b"),))]),
        ("a\n{tabel:tim}\nb", [Paragraph(text("a")), Insert("tabel-tim", (9, 12)), Paragraph(text("b"))]),
        (" {gambar:kerangka} \r\n", [Insert("gambar-kerangka", (9, 17))]),
        ("lihat {tabel:tim}", [Paragraph(text("lihat {tabel:tim}"))]),
        (r"\{tabel:tim}", [Paragraph(text("{tabel:tim}"))]),
        ("<!-- catatan -->", [Paragraph(text("<!-- catatan -->"))]),
        ("<script>x</script>", [Paragraph(text("<script>x</script>"))]),
        ("a\r\n\r\nb", [Paragraph(text("a")), Paragraph(text("b"))]),
        ("", []),
    ],
)
def test_lines(written: str, blocks: list[Block]) -> None:
    assert list(parse(written)) == blocks


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("teks\n<!-- sisipkan: tabel-tim -->\nteks", "tabel-tim"),
        ("teks\n\n\t<!--sisipkan:definisi-sumber_daya-->", "definisi-sumber_daya"),
        ("- a\r\n<!-- sisipkan:   tujuan   -->\r\n", "tujuan"),
    ],
)
def test_an_insertion_knows_where_its_name_stands(written: str, name: str) -> None:
    [insert] = [block for block in parse(written) if isinstance(block, Insert)]
    assert insert.name == name
    assert written[slice(*insert.span)] == name


@pytest.mark.parametrize(
    "near", ["<!-- sisipkan tabel-tim -->", "a <!-- sisipkan: tabel-tim -->", "<!-- sisipkan: -->"]
)
def test_what_is_nearly_an_insertion_is_text(near: str) -> None:
    assert parse(near) == (Paragraph(text(near)),)


def test_only_our_templates_name_their_headings() -> None:
    assert parse("# Pendahuluan {#bab-1}", anchors=True) == (Heading(1, text("Pendahuluan"), "bab-1"),)


@given(st.text("ab1 -#>_*\\.!<[](){}%\n\t", max_size=60))
def test_letters_of_a_chapter_are_never_lost(written: str) -> None:
    seen = [c for words in _inlines(parse(written)) for item in words for c in getattr(item, "text", "") if c in "ab"]
    assert seen == [c for c in written if c in "ab"] or "[](#" in written


def _inlines(blocks: tuple[Block, ...]) -> list[Inlines]:
    found: list[Inlines] = []
    for block in blocks:
        match block:
            case Heading(_, words) | Paragraph(words):
                found.append(words)
            case Quote(paragraphs):
                found.extend(paragraphs)
            case ListBlock(list_items):
                for item in list_items:
                    found += [item.words, *(inner.words for inner in (item.below.items if item.below else ()))]
            case _:
                pytest.fail(f"unexpected {block}")
    return found


@given(st.text("ab1 -#>_*\\.!<[](){}%\n", max_size=60))
def test_a_value_in_a_template_is_its_words_and_its_emphasis(value: str) -> None:
    """Nothing in a value begins a heading, a list or another emphasis in the text around it."""
    filled = prose_templates().from_string("{{ value }} x {{ value }}").render(value=value)
    [paragraph] = parse(filled)
    assert isinstance(paragraph, Paragraph)
    expected = [letter for letter, *_ in _letters(parse_inline(value))]
    assert [letter for letter, *_ in _letters(paragraph.words)] == [*expected, "x", *expected]


@given(st.lists(st.sampled_from(["a", "_a_", "*b*,", "**a b**", "_a **b**_", "b_a", "*a", '("_b_")']), max_size=6))
def test_a_value_in_a_template_keeps_its_look(words: list[str]) -> None:
    value = " ".join(words)
    filled = prose_templates().from_string("x {{ value }} x").render(value=value)
    [paragraph] = parse(filled)
    assert isinstance(paragraph, Paragraph)
    looks = [look for look in _letters(paragraph.words) if look[0] in "ab"]
    assert looks == [look for look in _letters(parse_inline(value)) if look[0] in "ab"]


def _letters(words: Inlines) -> list[tuple[str, bool, bool]]:
    runs = [item for item in words if isinstance(item, Run)]
    return [(c, run.italic, run.bold) for run in runs for c in run.text if c != " "]
