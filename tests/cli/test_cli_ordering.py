"""The wishes of `renaksi render`: which documents, in what, where to, and when none is made."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.render import DOCUMENTS, FORMATS, MissingExtra

NEEDS_PDF = False
try:
    FORMATS["pdf"].load()
except MissingExtra:
    NEEDS_PDF = True


@pytest.fixture
def unsound(sound: Path, tmp_path: Path) -> Path:
    """A plan that is to be signed, with an error in it."""
    shutil.copytree(sound, tmp_path / "opd")
    plan = tmp_path / "opd" / "plan.yaml"
    written = re.sub("^status: .*$", "status: siap_tanda_tangan", plan.read_text(encoding="utf-8"), flags=re.MULTILINE)
    plan.write_text(written, encoding="utf-8", newline="\n")
    program = tmp_path / "opd" / "program.yaml"
    written = program.read_text(encoding="utf-8").replace("kode: I.2\n", "kode: I.1\n")
    program.write_text(written, encoding="utf-8", newline="\n")
    return tmp_path / "opd"


def test_documents_and_formats_are_listed(typed: Callable[..., Any], tmp_path: Path) -> None:
    said = typed("render", "--list")
    assert (said.code, said.err) == (0, "")
    assert [line.split()[0] for line in said.out.splitlines() if line] == ["Dokumen:", *DOCUMENTS, "Format:", *FORMATS]
    assert '  pdf              pip install "sp4n-renaksi[pdf]"\n' in said.out
    assert list(tmp_path.iterdir()) == []


def test_all_documents_in_all_wanted_formats(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    said = typed("render", sound, "--all", "-f", "html", "-f", "md", "-o", "hasil/2025")
    assert (said.code, said.err) == (0, "")
    folder = tmp_path / "hasil" / "2025"
    names = [f"{name}.{form}" for name in DOCUMENTS for form in ("html", "md")]
    assert [Path(line).name for line in said.out.splitlines()] == names
    pictures = {path.name for path in folder.iterdir()} - set(names)
    assert {"rencana-aksi-gambar-1.svg", "rencana-aksi-gambar-2.svg", "prioritas-gambar-1.svg"} < pictures
    assert all(re.fullmatch(r"(rencana-aksi|prioritas|asesmen)-gambar-[0-9]+\.svg", name) for name in pictures)


def test_documents_without_content_are_left_out_and_named(
    typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    shutil.copytree(sound, tmp_path / "opd")
    plan = tmp_path / "opd" / "plan.yaml"
    written = re.sub("^berita_acara: .*\n", "", plan.read_text(encoding="utf-8"), flags=re.MULTILINE)
    plan.write_text(written, encoding="utf-8", newline="\n")
    said = typed("render", "opd", "--all", "-f", "md", "-o", "hasil")
    missing = ["berita-acara", "daftar-hadir"]
    assert said.err == f"Tidak dibuat, karena rencana belum berisi bahannya: {', '.join(missing)}.\n"
    made = {path.stem for path in (tmp_path / "hasil").glob("*.md")}
    assert made == set(DOCUMENTS) - set(missing)


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["--all", "--document", "asesmen"], "--all membuat semua dokumen, padahal --document memilih satu. "),
        (["--all", "-f", "md=a.md"], "Bersama --all, tulis --format tanpa nama berkas; "),
        (["--all", "-o", "-"], "--all membuat beberapa berkas: "),
        (["--all", "-o", "ada"], "Folder `ada` tidak dapat dibuat: nama itu sudah dipakai sebuah berkas. "),
        (["--paper", "a5"], "Kertas `a5` tidak dikenal. "),
        (["--margin", "5"], "Margin `5` tidak dapat dipakai. "),
        (["--base", "kop.docx"], "--base hanya berlaku untuk format docx."),
        (["-f", "docx", "--base", "hilang.docx"], "`hilang.docx` tidak dapat dibaca: berkas atau foldernya tidak ada."),
        (["-f", "docx", "--base", "ada"], "Berkas dasar bukan dokumen Word (.docx) yang dapat dibuka."),
        (["--font", "?"], "Huruf `?` tidak dapat dipakai. "),
    ],
)
def test_what_cannot_be_meant(
    args: list[str], sentence: str, typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    (tmp_path / "ada").write_text("", encoding="utf-8")
    said = typed("render", sound, *args)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"renaksi: {sentence}")
    assert [path.name for path in tmp_path.iterdir()] == ["ada"]


@pytest.mark.parametrize(
    ("installed", "sentence"),
    [
        (False, 'Format `pdf` memerlukan pustaka tambahan. Pasang dengan: pip install "sp4n-renaksi[pdf]"\n'),
        (True, "Format `pdf` memerlukan Pango, yang belum ada di komputer ini. "),
    ],
)
def test_a_format_that_cannot_be_had(
    installed: bool,  # noqa: FBT001 - a column of the table
    sentence: str,
    typed: Callable[..., Any],
    sound: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(name: str) -> None:
        raise (OSError if installed else ImportError)(name)

    monkeypatch.setattr("sp4n_renaksi.render.import_module", refuse)
    said = typed("render", sound, "-f", "pdf")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"renaksi: {sentence}")
    assert list(tmp_path.iterdir()) == []


def test_a_plan_with_errors_is_not_made_to_be_signed(typed: Callable[..., Any], unsound: Path) -> None:
    before = sorted(unsound.parent.iterdir())
    said = typed("render", unsound, "-f", "md")
    assert (said.code, said.out) == (1, "")
    assert re.match(
        r"renaksi: Rencana berstatus `siap_tanda_tangan`, tetapi masih ada [0-9]+ kesalahan\. "
        r"Lihat dengan `renaksi validate`\.\n",
        said.err,
    )
    assert sorted(unsound.parent.iterdir()) == before


@pytest.mark.parametrize("document", ["rencana-aksi", "matriks-program"])
def test_it_is_made_where_that_is_insisted_on(document: str, typed: Callable[..., Any], unsound: Path) -> None:
    said = typed("render", unsound, "--document", document, "-f", "md", "-o", "-", "--force")
    assert (said.code, said.err) == (0, "")
    assert re.search(r"^<!-- .*Dibuat paksa walaupun rencana .* masih ada kesalahan\. -->$", said.out, re.MULTILINE)


@pytest.mark.parametrize("status", ["draf", "ditetapkan"])
def test_only_a_plan_that_waits_for_its_signature_is_held_back(
    status: str, typed: Callable[..., Any], unsound: Path
) -> None:
    plan = unsound / "plan.yaml"
    written = plan.read_text(encoding="utf-8").replace("status: siap_tanda_tangan", f"status: {status}")
    plan.write_text(written, encoding="utf-8", newline="\n")
    assert typed("render", unsound, "-f", "md").out == "rencana-aksi.md\n"


def test_a_sound_plan_may_be_signed(typed: Callable[..., Any], unsound: Path, sound: Path) -> None:
    shutil.copy(sound / "program.yaml", unsound / "program.yaml")
    said = typed("render", unsound, "-f", "md", "-o", "-", "--force")
    assert said.code == 0
    assert "Dibuat paksa" not in said.out


@pytest.mark.skipif(NEEDS_PDF, reason="WeasyPrint or its Pango is not installed here")
def test_a_picture_of_pages_is_not_thrown_on_a_screen(
    typed: Callable[..., Any], sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sp4n_renaksi.cli.ordering.is_terminal", lambda: True)
    said = typed("render", sound, "-f", "pdf", "-o", "-")
    assert (said.code, said.out) == (2, "")
    assert said.err == (
        "renaksi: Dokumen pdf bukan teks, jadi tidak dapat ditampilkan di layar. Simpan dengan -o BERKAS.\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(NEEDS_PDF, reason="WeasyPrint or its Pango is not installed here")
def test_bytes_go_through_a_pipe_as_they_are(sound: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sp4n_renaksi", "render", str(sound), "--document", "ringkasan", "-f", "pdf", "-o"]
    piped = subprocess.run([*command, "-"], cwd=tmp_path, capture_output=True, check=True)
    subprocess.run([*command, "a.pdf"], cwd=tmp_path, check=True)
    assert (piped.stdout[:5], piped.stderr) == (b"%PDF-", b"")
    assert piped.stdout == (tmp_path / "a.pdf").read_bytes()
