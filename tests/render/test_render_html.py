"""The page: valid, whole in one file, its anchors and names in order, its words those of the plan."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from render_plans import EXAMPLES, XHTML, dom, drawn, example, html_words, make_plan, words

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render import DOCUMENTS
from sp4n_renaksi.render.layout import Wishes
from sp4n_renaksi.tables.inline import parse_inline, plain

EVERY = [(name, document) for name in ("babel_2021", "opd_lengkap") for document in DOCUMENTS]


def page(name: str, document: str = "rencana-aksi") -> str:
    return drawn(example(name), document, "html")


def elements(html: str, *tags: str) -> list[Element]:
    return [e for e in dom(html).iter() if e.tag in {f"{XHTML}{tag}" for tag in tags}]


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_anchors_are_unique_and_every_reference_finds_its_own(name: str, document: str) -> None:
    everything = list(dom(page(name, document)).iter())
    ids = Counter(e.attrib["id"] for e in everything if "id" in e.attrib)
    links = {e.attrib["href"].removeprefix("#") for e in everything if "href" in e.attrib}
    labels = {n for e in everything for n in e.attrib.get("aria-labelledby", "").split()}
    assert max(ids.values()) == 1
    assert links | labels <= ids.keys()


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_it_needs_nothing_beside_it(name: str, document: str) -> None:
    html = page(name, document)
    assert not elements(html, "script", "link", "img", "iframe", "object")
    assert not re.search(r"url\(|@import|javascript:|\son[a-z]+=", html)
    assert all(e.attrib["href"].startswith("#") for e in elements(html, "a"))


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_headings_descend_one_by_one_from_a_single_first(name: str, document: str) -> None:
    levels = [int(e.tag[-1]) for e in elements(page(name, document), "h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_every_row_fills_its_table(name: str, document: str) -> None:
    for table in elements(page(name, document), "table"):
        width = len(list(table.iter(f"{XHTML}col")))
        for row in next(table.iter(f"{XHTML}tbody")).iter(f"{XHTML}tr"):
            assert sum(int(c.attrib.get("colspan", "1")) for c in row) == width
        assert all("scope" in th.attrib for th in table.iter(f"{XHTML}th"))
        assert words(next(table.iter(f"{XHTML}caption")))


def test_language_and_skip_link() -> None:
    html = page("opd_lengkap")
    assert html.startswith('<!DOCTYPE html>\n<html lang="id">')
    first, *_ = elements(html, "a")
    assert (words(first), first.attrib["href"]) == ("Langsung ke isi", "#isi")
    assert [e.tag for e in elements(html, "main", "nav")].count(f"{XHTML}main") == 1


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_captions_are_those_of_the_lists(name: str) -> None:
    html = page(name)
    listed = [words(a) for nav in elements(html, "nav")[1:] for a in nav.iter(f"{XHTML}a")]
    captions = [words(c) for c in elements(html, "caption", "figcaption") if re.match(r"(Tabel|Gambar) ", words(c))]
    assert sorted(listed) == sorted(captions)


def test_figures_have_names_and_descriptions() -> None:
    figures = elements(page("babel_2021"), "figure")
    told = [" ".join("".join(e.itertext()) for e in f.iter() if e.tag.endswith(("title", "desc"))) for f in figures]
    assert told[1].startswith("Bagan Prioritas Instansi Prioritas 1: Sumber Daya Manusia, Partisipasi")


def test_a_draft_is_marked_on_its_cover_and_its_pages() -> None:
    draft, final = (
        drawn(make_plan(rencana_aksi={"status": s}), "rencana-aksi", "html") for s in ("draf", "ditetapkan")
    )
    assert "DRAF" in html_words(draft)
    assert '@top-right { content: "DRAF"; }' in draft
    assert "DRAF" not in final


def test_a_summary_stands_at_the_end() -> None:
    html = drawn(Plan(), "rencana-aksi", "html", Wishes(note="Rencana diperiksa: 3 kesalahan <&>."))
    assert words(elements(html, "footer")[0]) == "Rencana diperiksa: 3 kesalahan <&>."
    assert not elements(page("opd_lengkap"), "footer")


def test_a_signature_is_never_drawn_and_lines_stay_free() -> None:
    hadir = {"jumlah_baris": "3", "peserta": [{"nama": "A", "tanda_tangan": "ya"}, {"nama": "B"}]}
    html = drawn(make_plan(berita_acara=[{"daftar_hadir": hadir}]), "daftar-hadir", "html")
    lines = [row for row in elements(html, "tr")[1:] if row.attrib.get("class") != "akhir"]
    rows = [[words(c) for c in row] for row in lines]
    assert rows == [["1.", "A", "", "", "1. ttd."], ["2.", "B", "", "", "2."], ["3.", "", "", "", "3."]]
    inset = [row[-1].attrib["class"] for row in lines]
    assert inset == ["kata", "kata tengah", "kata"]


def test_a_cell_behind_a_wide_one_belongs_to_its_own_column() -> None:
    row = {"nama": "P", "waktu": "belum ditentukan", "pihak_terlibat": ["A"]}
    plan = make_plan(rencana_aksi={"periode": "2021-2024"}, program={"kelompok_program": [{"program": [row]}]})
    [matrix] = [t for t in elements(drawn(plan, "rencana-aksi", "html"), "table") if "2024" in words(t)]
    assert [c.attrib["class"] for c in list(matrix.iter(f"{XHTML}tr"))[-1]] == ["nomor", "uraian", "tanda", "uraian"]


HOSTILE = st.text("ab <>&\"'_*[](){}%#-\\!|\u00a0\x1b", min_size=1, max_size=30)


def hostile_plan(value: str) -> Plan:
    """Put one text wherever a plan takes words."""
    row = {"kode": value, "nama": value, "pihak_terlibat": [value], "keluaran": value, "catatan": value}
    return make_plan(
        {"bab-1": f"x {value.replace('<!--', '')} x"},
        rencana_aksi={
            "judul": f"j {value}",
            "dasar_hukum": [value],
            "daftar_pihak": [{"nama": value}],
            "kop": {"baris": value},
        },
        tim={"peran": [{"nama": value, "pihak": value}], "tahapan": [{"nama": value, "catatan": value}]},
        prioritas={"aspek": {value: {"alasan": value}}, "catatan": value},
        sasaran={"tujuan": value, "sasaran_strategis": [{"nama": value, "indikator": [{"nama": value}]}]},
        program={"kelompok_program": [{"nama": value, "indikator_keberhasilan": [value, value], "program": [row]}]},
        dukungan={"dukungan": [{"kondisi": value, "tahap": value}]},
        berita_acara=[{"judul": f"b {value}", "hasil": [value], "penanda_tangan": [{"nama": value, "nip": value}]}],
    )


@given(HOSTILE)
@settings(max_examples=25, deadline=None)
def test_what_is_written_is_words_and_never_markup(value: str) -> None:
    html = drawn(hostile_plan(value), "rencana-aksi", "html")
    tags = {e.tag.removeprefix(XHTML) for e in dom(html).iter()}
    assert not tags & {"a b", "b", "script", "i", "img"}
    expected = re.sub("[ \n]+", " ", plain(parse_inline(value))).strip(" ")
    if expected:
        assert html_words(html).count(expected) >= 12


@pytest.mark.parametrize("document", DOCUMENTS)
def test_golden(golden: Callable[[str, str], None], document: str) -> None:
    """The style sheets are the same in every page, and stand in a golden of their own."""
    page = drawn(example("opd_lengkap"), document, "html", Wishes(note="Ringkasan."))
    before, opening, rest = page.partition("<style>\n")
    style, closing, after = rest.partition("</style>")
    golden("render/opd_lengkap.css", style)
    golden(f"render/opd_lengkap.{document}.html", before + opening + closing + after)


def turned(written: object) -> object:
    """Give plain data with the keys of every mapping in the opposite order."""
    if isinstance(written, dict):
        return {key: turned(value) for key, value in reversed(written.items())}
    return [turned(item) for item in written] if isinstance(written, list) else written


@pytest.mark.parametrize("form", ["html", "md"])
def test_the_order_of_keys_does_not_count(form: str) -> None:
    years = {"target": {"2021": "1", "2022": "2"}, "baseline": {"2020": "1", "2019": "2"}}
    sections: dict[str, Any] = {
        "asesmen": [
            {"instrumen": "sp4n-2021", "jawaban": {str(n): {"nilai": "3", "alasan": "x"} for n in range(1, 25)}}
        ],
        "prioritas": {"aspek": {"sdm": {"prioritas": "1"}, "b": {"prioritas": "2"}, "a": {"prioritas": "2"}}},
        "sasaran": {"sasaran_strategis": [{"nama": "S", "indikator": [{"nama": "I", **years}]}]},
        "tim": {"tahapan": [{"nama": "T", "kecuali": {"x": ["A"], "y": ["B"]}}]},
    }
    other: Any = turned(sections)
    one = drawn(make_plan(**sections), "rencana-aksi", form)
    assert one == drawn(make_plan(**other), "rencana-aksi", form)
    assert "x: A" in one


@pytest.mark.slow
@pytest.mark.parametrize("form", ["html", "md"])
def test_the_same_plan_gives_the_same_bytes(form: str) -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from sp4n_renaksi.loader import load; from sp4n_renaksi.render import render;"
        f"sys.stdout.buffer.write(render(load(Path(sys.argv[1])).plan, 'rencana-aksi', '{form}').encode())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code, str(EXAMPLES / "opd_lengkap")],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert runs[0].decode() == drawn(example("opd_lengkap"), "rencana-aksi", form)
