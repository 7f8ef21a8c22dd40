"""LibreOffice opens the document and keeps everything when it makes a PDF of it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from docx_files import EXAMPLES, document, made

from sp4n_renaksi.tables.inline import plain

pypdf = pytest.importorskip("pypdf")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed here"),
]


def squeezed(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("name", EXAMPLES)
def test_everything_is_still_there_as_pdf(name: str, tmp_path: Path) -> None:
    source = tmp_path / "rencana.docx"
    source.write_bytes(made(name))
    command = [str(OFFICE), "--headless", f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"]
    done = subprocess.run(
        [*command, "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pages = pypdf.PdfReader(tmp_path / "rencana.pdf").pages
    printed = squeezed("".join(page.extract_text() for page in pages))
    given = document(name)
    captions = [f"{entry.label} {plain(entry.words)}" for entry in (*given.tables, *given.figures)]
    assert len(captions) > 10
    assert [words for words in captions if printed.count(squeezed(words)) < 2] == []
    headings = [f"{entry.label} {plain(entry.words)}" for entry in given.contents]
    assert [words for words in headings if squeezed(words) not in printed] == []
    assert "LampiranI" in printed
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages}
    assert {(595, 842), (842, 595)} <= sizes
