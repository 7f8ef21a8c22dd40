import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sp4n_renaksi.lint import Crash, Outcome
from sp4n_renaksi.render import DOCUMENTS, FORMATS, MissingExtra


@pytest.mark.parametrize("form", [pytest.param(f, marks=pytest.mark.slow) if FORMATS[f].extra else f for f in FORMATS])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_is_written_here_and_named(
    document: str, form: str, typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    try:
        FORMATS[form].load()
    except MissingExtra:
        pytest.skip(f"what {form} needs is not installed here")
    said = typed("render", sound, "--format", form, "--document", document)
    assert (said.code, said.out, said.err) == (0, f"{document}.{form}\n", "")
    assert (tmp_path / f"{document}.{form}").stat().st_size > 0


def test_the_whole_plan_as_html_is_the_default(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    assert typed("render", sound).out == "rencana-aksi.html\n"
    assert "<html" in (tmp_path / "rencana-aksi.html").read_text(encoding="utf-8")


def test_several_formats(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    said = typed("render", sound, "-f", "html", "-f", "md=a.md")
    assert (said.code, said.out) == (0, "rencana-aksi.html\n")
    assert (tmp_path / "a.md").is_file()


def test_standard_output_holds_the_document_alone(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    said = typed("render", sound, "-f", "html", "-o", "-")
    assert said.out.startswith("<!DOCTYPE html>")
    assert said.out.endswith("</html>\n")
    assert list(tmp_path.iterdir()) == []


def test_the_document_says_how_its_check_ended(typed: Callable[..., Any], sound: Path) -> None:
    assert "Rencana diperiksa: tidak ada temuan." in typed("render", sound, "-f", "html", "-o", "-").out


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["--document", "berita"], "Dokumen `berita` tidak dikenal. Maksud Anda `berita-acara`? Pilihannya: "),
        (["--format", "odt"], "Format `odt` tidak dikenal. "),
        (["-f", "html", "-f", "html"], "Dua format ditujukan ke tempat yang sama. "),
    ],
)
def test_wrong_wishes(args: list[str], sentence: str, typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    said = typed("render", sound, *args)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"renaksi: {sentence}")
    assert list(tmp_path.iterdir()) == []


def test_a_refused_section_makes_no_document(typed: Callable[..., Any], plan: Path, tmp_path: Path) -> None:
    said = typed("render", "rencana")
    assert (said.code, said.out) == (1, "")
    assert "SKM008 kesalahan: " in said.err
    assert said.err.splitlines()[-1].startswith("renaksi: Bagian `asesmen`, `rencana_aksi`, `sasaran` tidak dapat ")
    assert [path.name for path in tmp_path.iterdir()] == ["rencana"]


def test_a_document_needs_only_its_own_sections(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    shutil.copytree(sound, tmp_path / "opd")
    (tmp_path / "opd" / "sasaran.yaml").write_text("jenis_berkas: sasaran\ntujan: x\n", encoding="utf-8")
    assert typed("render", "opd").code == 1
    assert typed("render", "opd", "--document", "berita-acara").out == "berita-acara.html\n"


def test_pictures_stand_beside_the_markdown_that_links_to_them(
    typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    (tmp_path / "hasil").mkdir()
    said = typed("render", sound, "-f", "md", "-o", "hasil/a.md")
    assert (said.code, said.out, said.err) == (0, "", "")
    linked = set(re.findall(r"\]\(([^)#]+\.svg)\)", (tmp_path / "hasil" / "a.md").read_text(encoding="utf-8")))
    assert linked
    assert {path.name for path in (tmp_path / "hasil").iterdir()} == linked | {"a.md"}
    assert list(tmp_path.iterdir()) == [tmp_path / "hasil"]
    on_screen = typed("render", sound, "-f", "md", "-o", "-")
    assert ".svg)" not in on_screen.out
    assert list(tmp_path.iterdir()) == [tmp_path / "hasil"]


def test_a_rule_that_raises_does_not_keep_the_document_back(
    typed: Callable[..., Any], sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed = Outcome((), (Crash("TKS999", ValueError("x")),))
    monkeypatch.setattr("sp4n_renaksi.cli.rendering.lint", lambda _: crashed)
    said = typed("render", sound)
    assert (said.code, said.out) == (70, "rencana-aksi.html\n")
    assert "(RuleBug: aturan TKS999: ValueError('x'))" in said.err
    assert (tmp_path / "rencana-aksi.html").is_file()


def test_a_public_copy_leaves_personal_data_out_and_says_so(
    typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    shutil.copytree(sound, tmp_path / "opd")
    minutes = tmp_path / "opd" / "berita_acara.yaml"
    written = minutes.read_text(encoding="utf-8").replace("- nama:\n", "- nama: Ani Wijaya\n")
    minutes.write_text(written, encoding="utf-8", newline="\n")
    whole = typed("render", "opd", "--document", "daftar-hadir", "-f", "md", "-o", "-").out
    public = typed("render", "opd", "--document", "daftar-hadir", "--publik", "-f", "md", "-o", "-").out
    assert ("Ani Wijaya" in whole, "Ani Wijaya" in public) == (True, False)
    assert "(nama tidak dimuat)" in public
    sentence = "Salinan publik: NIP, nomor telepon, dan nama pada daftar hadir tidak dimuat."
    assert (sentence in whole, sentence in public) == (False, True)


@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name != "rencana-aksi"])
def test_only_the_whole_plan_says_how_its_check_ended(document: str, typed: Callable[..., Any], sound: Path) -> None:
    assert "Rencana diperiksa" not in typed("render", sound, "--document", document, "-f", "md", "-o", "-").out


def test_minutes_are_not_made_without_what_they_promise_to_attach(
    typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    shutil.copytree(sound, tmp_path / "opd")
    (tmp_path / "opd" / "prioritas.yaml").write_text("jenis_berkas: prioritas\nasepk: x\n", encoding="utf-8")
    assert typed("render", "opd", "--document", "berita-acara").code == 1
    assert typed("render", "opd", "--document", "daftar-hadir").code == 0
