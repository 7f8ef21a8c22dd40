"""Paper, margins and letters as they are written on the command line, and what becomes of them."""

import pytest
from render_plans import dom, drawn, make_plan

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render import DOCUMENTS, FORMATS, Format, MissingExtra, assembled
from sp4n_renaksi.render.layout import Layout, LayoutFault, Margins, Wishes, parse_layout


@pytest.mark.parametrize(
    ("paper", "margins", "font", "layout"),
    [
        ("", "", "", Layout()),
        ("F4", "", "", Layout("f4")),
        ("a4", "25", "", Layout("a4", Margins(25, 25, 25, 25))),
        ("", "25 20 22,5 30", "", Layout("a4", Margins(25, 20, 22.5, 30))),
        ("", "10/60/10/60", "", Layout("a4", Margins(10, 60, 10, 60))),
        ("", "", "Bookman Old Style", Layout(font="Bookman Old Style")),
        ("", "", "Bookman Old Style 12", Layout(font="Bookman Old Style", points=12)),
        ("", "", "Arial 8", Layout(points=8)),
    ],
)
def test_a_layout_is_read(paper: str, margins: str, font: str, layout: Layout) -> None:
    assert parse_layout(paper, margins, font) == layout


@pytest.mark.parametrize(
    ("paper", "margins", "font", "said"),
    [
        ("a5", "", "", "Kertas `a5` tidak dikenal. Pilihannya: a4, f4."),
        ("", "lebar", "", "Margin `lebar` tidak dapat dibaca. "),
        ("", "25 20", "", "Margin `25 20` tidak dapat dibaca. "),
        ("", "9,9", "", "Margin `9,9` tidak dapat dipakai. Pilih dari 10 sampai 60 mm."),
        ("", "25 20 25 61", "", "Margin `25 20 25 61` tidak dapat dipakai. "),
        ("", "", 'x"; } @import "y', "Huruf "),
        ("", "", "Arial 7", "Ukuran huruf 7 tidak dapat dipakai. Pilih dari 8 sampai 16."),
        ("", "", "12", "Huruf `12` tidak dapat dipakai. "),
    ],
)
def test_a_layout_that_cannot_be(paper: str, margins: str, font: str, said: str) -> None:
    with pytest.raises(LayoutFault) as fault:
        parse_layout(paper, margins, font)
    assert str(fault.value).startswith(said)


def test_the_page_is_laid_out_as_wished() -> None:
    layout = parse_layout("f4", "21 22 23 24", "Bookman Old Style 12")
    html = drawn(Plan(), "rencana-aksi", "html", Wishes(layout=layout))
    assert "size: 215mm 330mm;" in html
    assert "margin: 21.0mm 22.0mm 23.0mm 24.0mm;" in html
    assert "size: 330mm 215mm; margin: 24.0mm 21.0mm 22.0mm 23.0mm;" in html
    assert 'body { font: 12pt/1.45 "Bookman Old Style", Arial,' in html


@pytest.mark.parametrize("form", ["html", "md"])
def test_what_is_said_about_a_document_stands_on_no_page(form: str) -> None:
    plain, told = (
        drawn(Plan(), "rencana-aksi", form, Wishes(about=about)) for about in ("", "3 kesalahan --> <&> -- x.")
    )
    if form == "html":
        assert '<meta name="description" content="3 kesalahan --&gt; &lt;&amp;&gt; -- x.">' in told
        assert "".join(dom(plain)[1].itertext()) == "".join(dom(told)[1].itertext())
    else:
        assert told == plain + "\n<!-- 3 kesalahan - -> <&> - - x. -->\n"


def test_pictures_are_named_as_wished() -> None:
    assets: dict[str, bytes] = {}
    plan = make_plan(asesmen=[{"instrumen": "sp4n-2021"}])
    linked = drawn(plan, "rencana-aksi", "md", Wishes(assets=assets, pictures="dinas-"))
    assert list(assets) == ["dinas-gambar-1.svg"]
    assert "](dinas-gambar-1.svg)" in linked


def test_only_pages_before_the_first_chapter_are_counted_apart() -> None:
    whole = assembled(make_plan({"kata-pengantar": "Terima kasih."}), "rencana-aksi")
    names = [(name, [section.anchor for section in sections if section.level == 1]) for name, sections in whole.parts]
    assert names == [
        ("depan", ["kata-pengantar", "daftar-isi"]),
        ("batang", ["bab-1", "bab-2", "bab-3", "bab-4"]),
    ]
    assert whole.front == {"kata-pengantar", "daftar-isi"}
    brief = assembled(Plan(), "ringkasan")
    assert brief.parts == (("", brief.sections),)
    assert brief.front == frozenset()


def test_a_document_for_which_there_is_nothing_is_empty() -> None:
    empty = {name for name in DOCUMENTS if assembled(Plan(), name).empty}
    assert empty == set(DOCUMENTS) - {"rencana-aksi", "ringkasan", "keputusan"}


def test_a_missing_library_is_told_from_a_missing_system(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MissingExtra) as missing:
        Format("tidak_ada", "render", extra="x").load()
    assert (missing.value.extra, missing.value.installed) == ("x", False)

    def broken(_: str) -> None:
        print("a page of advice for programmers")  # noqa: T201 - as WeasyPrint does
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr("sp4n_renaksi.render.import_module", broken)
    with pytest.raises(MissingExtra) as missing:
        FORMATS["pdf"].load()
    assert (missing.value.extra, missing.value.installed) == ("pdf", True)


def test_what_the_core_lacks_is_our_own_fault() -> None:
    with pytest.raises(ImportError):
        Format("tidak_ada", "render").load()
