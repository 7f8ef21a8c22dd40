"""`renaksi status` as the officer sees it."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FORMS = {"text": "txt", "md": "md", "json": "json"}
EXAMPLES = ("babel_2021", "opd_lengkap")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example", EXAMPLES)
def test_the_page(
    example: str, form: str, typed: Callable[..., Any], golden: Callable[[str, str], None], examples: Path
) -> None:
    said = typed("status", examples / example, "-f", form)
    assert (said.code, said.err) == (0, "")
    golden(f"status/{example}.{FORMS[form]}", said.out)


@pytest.mark.parametrize("example", EXAMPLES)
def test_no_codes_of_rules_and_no_guests(example: str, typed: Callable[..., Any], examples: Path) -> None:
    out = typed("status", examples / example).out
    assert re.findall(r"\b[A-Z]{3}[0-9]{3}\b", out) == []
    guests = re.findall(r"- nama: ([^#\n]+)", (examples / example / "berita_acara.yaml").read_text(encoding="utf-8"))
    assert [name for name in guests if name.strip() in out] == []


@pytest.mark.parametrize("width", [20, 40, 80])
@pytest.mark.parametrize("example", EXAMPLES)
def test_it_fits_the_window(
    width: int, example: str, typed: Callable[..., Any], examples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = typed("status", examples / example).out.splitlines()
    assert [line for line in lines if len(line) > width and " " in line.strip()] == []


def test_on_a_phone(
    typed: Callable[..., Any],
    golden: Callable[[str, str], None],
    examples: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    golden("status/babel_2021_40.txt", typed("status", examples / "babel_2021").out)


def test_through_a_pipe(renaksi: Callable[..., Any], sound: Path) -> None:
    said = renaksi("status", sound)
    assert (said.code, said.err) == (0, "")
    assert "\x1b" not in said.out
    assert said.out.endswith("Tidak ada; semua langkah penyusunan sudah.\n")


@pytest.fixture
def late(sound: Path, tmp_path: Path) -> Path:
    """A plan without support, and with a day for the step to which that belongs."""
    folder = tmp_path / "rencana"
    shutil.copytree(sound, folder)
    (folder / "dukungan.yaml").write_text("jenis_berkas: dukungan\ndukungan:\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("day", "late_things"),
    [("20 November 2024", 0), ("21 November 2024", 0), ("22-11-2024", 1), ("2024-12-01", 1)],
)
def test_what_is_late(day: str, late_things: int, typed: Callable[..., Any], late: Path) -> None:
    said = typed("status", "rencana", "--per-tanggal", day)
    assert said.code == 0
    assert f": {late_things} hal lewat tenggat." in said.out
    assert ("(lewat tenggat)" in said.out) is bool(late_things)
    assert "Tenggat 21 November 2024" in said.out


def test_without_a_day_nothing_is_late(typed: Callable[..., Any], late: Path) -> None:
    said = typed("status", "rencana")
    assert "lewat tenggat" not in said.out
    assert "Buka dukungan.yaml: tulis kebutuhan dan solusi dukungan" in said.out


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("kemarin", "`kemarin` tidak dapat dibaca sebagai tanggal. Tulis misalnya `13 Oktober 2021`."),
        ("31 September 2024", "Tanggal `31 September 2024` tidak ada; September hanya sampai tanggal 30."),
        ("menyusul", "`menyusul` belum berupa tanggal. Tulis misalnya `13 Oktober 2021`."),
    ],
)
def test_a_day_that_cannot_be_read(day: str, sentence: str, typed: Callable[..., Any], sound: Path) -> None:
    said = typed("status", sound, "--per-tanggal", day)
    assert (said.code, said.out, said.err) == (2, "", f"renaksi: {sentence}\n")


def test_an_empty_plan(typed: Callable[..., Any], golden: Callable[[str, str], None], tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("jenis_berkas: rencana_aksi\n", encoding="utf-8")
    said = typed("status")
    assert (said.code, said.err) == (0, "")
    golden("status/empty.txt", said.out)
    assert json.loads(typed("status", "-f", "json").out)["summary"] == {"done": 0, "steps": 12, "tasks": 10}


BROKEN = {
    "tim": ["Tim dibentuk"],
    "asesmen": ["Informasi umum", "Asesmen dijawab", "Bukti dukung", "Kategorisasi"],
    "kategorisasi": ["Kategorisasi"],
    "program": ["Program dan kegiatan"],
    "berita_acara": ["Berita acara dan daftar hadir"],
}


@pytest.mark.parametrize("section", BROKEN)
def test_a_section_that_was_refused(section: str, typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    folder = tmp_path / "rencana"
    shutil.copytree(sound, folder)
    with (folder / f"{section}.yaml").open("a", encoding="utf-8") as file:
        file.write("salah_eja: x\n")
    said = typed("status", "rencana")
    assert (said.code, said.err) == (0, "")
    assert re.findall(r"^\[!\] (.*): tidak dapat dibaca$", said.out, re.MULTILINE) == BROKEN[section]
    assert f"Perbaiki {section}.yaml lebih dahulu" in said.out
    assert "[x] Dukungan" in said.out


def test_a_plan_file_that_is_no_plan(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("Bukan rencana.\n", encoding="utf-8")
    said = typed("status")
    assert (said.code, said.err) == (0, "")
    assert said.out.count("[!]") == 12
    assert said.out.count("Perbaiki plan.yaml lebih dahulu") == 1


def test_a_section_within_plan_yaml(typed: Callable[..., Any], tmp_path: Path) -> None:
    text = "jenis_berkas: rencana_aksi\ntim:\n  peran:\n    - Ketua\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    said = typed("status")
    assert "Buka plan.yaml: tulis pihak yang menjadi Ketua dan tahapan penyusunan." in said.out


def test_nothing_to_read(typed: Callable[..., Any]) -> None:
    said = typed("status", "tidak/ada")
    assert (said.code, said.out, said.err) == (2, "", "renaksi: `tidak/ada` tidak ada.\n")
