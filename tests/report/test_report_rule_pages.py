import json

import pytest
from markdown_it import MarkdownIt

from sp4n_renaksi.finding import Fault, Severity
from sp4n_renaksi.report.rule_pages import (
    FAMILIES,
    Part,
    by_family,
    catalogue_markdown,
    pages_json,
    pages_markdown,
    parts,
)
from sp4n_renaksi.rules import catalogue

FAULTS = catalogue()


def made(page: str) -> Fault:
    return Fault("TKS001", "contoh", Severity.WARNING, page)


def test_a_page_is_taken_apart() -> None:
    page = """Judul.

    Mengapa: satu kalimat yang
    berlanjut di sini.
    Salah:
        a: 1
          b: 2

        c: 3
    Benar: tanpa contoh.

    Perbaikan: ganti `x: y`.
    Dasar: Tabel 6.
    """
    assert list(parts(made(page))) == [
        Part("Mengapa", "satu kalimat yang berlanjut di sini.", ""),
        Part("Salah", "", "a: 1\n  b: 2\n\nc: 3"),
        Part("Benar", "tanpa contoh.", ""),
        Part("Perbaikan", "ganti `x: y`.", ""),
        Part("Dasar", "Tabel 6.", ""),
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Judul.", []),
        ("Judul.\n", []),
        ("Judul.\n\nSekadar kalimat.", [Part("", "Sekadar kalimat.", "")]),
        ("Judul.\n\nContoh:\n    a: 1", [Part("Contoh", "", "a: 1")]),
        ("Judul.\n\nMengapa: a.\nkata: b", [Part("Mengapa", "a. kata: b", "")]),
    ],
)
def test_odd_pages(page: str, expected: list[Part]) -> None:
    assert list(parts(made(page))) == expected


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_nothing_of_a_page_is_lost(fault: Fault) -> None:
    found = list(parts(fault))
    words = " ".join(f"{part.label}: {part.text} {part.example}" for part in found).split()
    assert words == fault.text.partition("\n")[2].split()
    assert [part.label for part in found if not part.label] == []


def test_every_family_has_a_name() -> None:
    assert {fault.code[:3] for fault in FAULTS} <= set(FAMILIES)


def test_families_keep_the_order_of_the_codes() -> None:
    assert [fault.code for _, group in by_family(FAULTS) for fault in group] == [fault.code for fault in FAULTS]


def test_markdown_has_a_heading_for_every_link() -> None:
    tokens = MarkdownIt().enable("table").parse(catalogue_markdown(FAULTS))
    inline = [child for token in tokens for child in token.children or ()]
    links = [child.attrs["href"] for child in inline if child.type == "link_open"]
    heads = [tokens[at + 1].content for at, token in enumerate(tokens) if token.tag == "h3" and token.nesting == 1]
    assert heads == [fault.code for fault in FAULTS]
    assert links == [f"#{code.lower()}" for code in heads]
    assert [child.content for child in inline if child.type == "html_inline"] == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_markdown_says_the_page_word_for_word(fault: Fault) -> None:
    tokens = MarkdownIt().parse(pages_markdown([fault]))
    said = "".join(
        child.content for token in tokens for child in token.children or () if child.type in ("text", "code_inline")
    )
    for part in parts(fault):
        assert part.text.replace("`", "").replace("*", "") in said.replace("*", "")
    assert [token.content.rstrip("\n") for token in tokens if token.type == "fence"] == [
        part.example for part in parts(fault) if part.example
    ]


def test_what_looks_like_html_is_text() -> None:
    page = "Judul <b>|</b>.\n\nMengapa: <script> dan `<b>`."
    assert "**Judul &lt;b>|&lt;/b>.** " in pages_markdown([made(page)])
    assert "**Mengapa:** &lt;script> dan `<b>`." in pages_markdown([made(page)])
    assert r"| Judul &lt;b>\|&lt;/b>. |" in catalogue_markdown([made(page)])


def test_json_holds_whole_pages() -> None:
    data = json.loads(pages_json(FAULTS))
    assert [(rule["code"], rule["title"], rule["page"]) for rule in data["rules"]] == [
        (fault.code, fault.title, fault.text) for fault in FAULTS
    ]
