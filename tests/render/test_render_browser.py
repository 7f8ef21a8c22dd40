"""The pages as a real browser has them: nothing hinders a reader, nothing overflows, nothing that was injected runs."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from render_plans import drawn, example, make_plan

from sp4n_renaksi.model.plan import CHAPTERS
from sp4n_renaksi.render import DOCUMENTS

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
)
EXAMPLES = ("babel_2021", "opd_lengkap")
PHONE, LAPTOP = 360, 1280

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed here"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    driver = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed here")
    with driver.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


def visit(browser: Any, folder: Path, html: str, width: int) -> tuple[Any, list[str]]:
    """Open a page; gives it with what it asked for from anywhere else, and what it did that a document does not."""
    file = folder / "halaman.html"
    file.write_text(html, encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": 800})
    done: list[str] = []
    page.on("request", lambda request: done.append(request.url) if request.url != file.as_uri() else None)
    page.on("console", lambda said: done.append(said.text))
    page.on("pageerror", lambda error: done.append(str(error)))
    page.goto(file.as_uri())
    return page, done


@pytest.mark.parametrize("width", [PHONE, LAPTOP])
@pytest.mark.parametrize("document", list(DOCUMENTS))
@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_hinders_a_reader(name: str, document: str, width: int, browser: Any, tmp_path: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page, done = visit(browser, tmp_path, drawn(example(name), document, "html"), width)
    found = axe.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert done == []
    page.close()


PAYLOADS = (
    "<script>window.jahat = 1; console.log('jahat')</script>",
    '"><img src=x onerror="window.jahat = 1">',
    "[a](javascript:window.jahat=1)",
    "<svg onload=window.jahat=1><style>*{background:url(//x.test/a)}</style></svg>",
    "</style><script>window.jahat = 1</script>",
    "</title></svg><script>window.jahat = 1</script>{{ 7 * 7 }}{% if %}",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_was_injected_runs(payload: str, browser: Any, tmp_path: Path) -> None:
    plan = make_plan(
        naskah=dict.fromkeys(CHAPTERS, f"{payload}\n\n## {payload}\n\n- {payload}\n\n> {payload}\n"),
        rencana_aksi={
            "judul": payload,
            "instansi": {"nama": payload, "nama_wilayah": payload},
            "kop": {"baris": [payload], "alamat": payload},
            "dasar_hukum": [payload],
            "daftar_pihak": [{"kode": "a", "nama": payload, "singkatan": payload}],
        },
        tim={"peran": [{"kode": "k", "nama": payload, "pihak": [payload]}]},
        prioritas={"aspek": {"kelembagaan": {"prioritas": "1", "alasan": payload}}},
        program={
            "kelompok_program": [{"kode": payload, "nama": payload, "program": [{"kode": "I.1", "nama": payload}]}]
        },
        asesmen=[{"instrumen": "sp4n-2021", "jawaban": {"1": {"nilai": "4", "catatan": payload}}}],
        berita_acara=[{"judul": payload, "kegiatan": payload, "daftar_hadir": {"judul": payload, "acara": payload}}],
    )
    for document in DOCUMENTS:
        page, done = visit(browser, tmp_path, drawn(plan, document, "html"), LAPTOP)
        assert page.evaluate("window.jahat") is None
        assert page.evaluate("document.scripts.length") == 0
        assert page.evaluate("[...document.links].every(a => a.getAttribute('href').startsWith('#'))")
        assert done == []
        page.close()


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_row_is_printed(name: str, browser: Any, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    page, _ = visit(browser, tmp_path, drawn(example(name), "rencana-aksi", "html"), LAPTOP)
    page.pdf(path=tmp_path / "cetak.pdf", prefer_css_page_size=True)
    printed = "".join("".join(sheet.extract_text().split()) for sheet in pypdf.PdfReader(tmp_path / "cetak.pdf").pages)
    rows = page.evaluate("[...document.querySelectorAll('tbody tr')].map(row => [...row.cells].map(c => c.innerText))")
    assert len(rows) > 100
    assert [cell for row in rows for cell in row if "".join(cell.split()) not in printed] == []
    page.close()
