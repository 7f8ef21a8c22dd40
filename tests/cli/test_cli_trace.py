"""`renaksi trace` as its users see it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FORMS = {"text": "txt", "md": "md", "json": "json"}
EXAMPLES = ("babel_2021", "opd_lengkap")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example", EXAMPLES)
def test_the_whole_chain(
    example: str, form: str, typed: Callable[..., Any], golden: Callable[[str, str], None], examples: Path
) -> None:
    said = typed("trace", examples / example, "-f", form)
    assert (said.code, said.err) == (0, "")
    golden(f"trace/{example}.{FORMS[form]}", said.out)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("butir", ["12"]),
        ("kegiatan", ["I.1.1"]),
        ("indikator", ["Jumlah Pengaduan yang Diterima"]),
        ("pihak", ["Bagian Hukum"]),
    ],
)
def test_one_thing(
    name: str,
    args: list[str],
    form: str,
    typed: Callable[..., Any],
    golden: Callable[[str, str], None],
    examples: Path,
) -> None:
    said = typed("trace", "--format", form, *args, examples / "opd_lengkap")
    assert (said.code, said.err) == (0, "")
    golden(f"trace/{name}.{FORMS[form]}", said.out)


@pytest.mark.parametrize("args", [[], ["12"], ["--pihak", "inspektorat"]])
@pytest.mark.parametrize("example", EXAMPLES)
def test_on_a_phone(
    args: list[str], example: str, typed: Callable[..., Any], examples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    said = typed("trace", *args, examples / example)
    assert said.code == 0
    assert [line for line in said.out.splitlines() if len(line) > 40] == []


def test_through_a_pipe(renaksi: Callable[..., Any], sound: Path) -> None:
    said = renaksi("trace", "12", sound)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Butir 12: ")
    assert "\x1b" not in said.out


def test_numbers_and_notes_on_the_map(typed: Callable[..., Any], examples: Path) -> None:
    out = typed("trace", examples / "babel_2021").out
    assert "menurut peta bawaan renaksi" in " ".join(out.split())
    data = json.loads(typed("trace", "-f", "json", examples / "babel_2021").out)
    assert data["version"] == 1
    assert [question["code"] for question in data["weak"]] == ["12", "18", "19", "20", "22", "10", "16", "21"]
    assert len(data["gaps"]["activities"]) == 30


def test_links_of_one_thing_name_only_what_is_shown(typed: Callable[..., Any], sound: Path) -> None:
    data = json.loads(typed("trace", "I.1.1", "-f", "json", sound).out)
    shown = {data["subject"]["id"], *(node["id"] for node in (*data["above"], *data["below"]))}
    linked = {end for link in data["links"] for end in link}
    assert linked <= shown
    assert linked == shown


ORDER = {
    "the thing, then the path": ["12", "{}"],
    "the path, then the thing": ["{}", "12"],
    "an option": ["--butir", "12", "{}"],
    "plan.yaml": ["12", "{}/plan.yaml"],
    "a file of the plan": ["12", "{}/program.yaml"],
}


@pytest.mark.parametrize("case", ORDER)
def test_order_of_the_arguments(case: str, typed: Callable[..., Any], sound: Path) -> None:
    said = typed("trace", *(word.format(sound) for word in ORDER[case]))
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Butir 12: ")


def test_within_the_folder_of_the_plan(typed: Callable[..., Any], sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sound)
    assert typed("trace", "12").out.startswith("Butir 12: ")
    assert typed("trace").out.startswith("Rantai rencana ")
    assert typed("trace", ".").out.startswith("Rantai rencana ")


WRONG = {
    "no such question": (["99"], "`99` tidak ada dalam rencana ini. Butirnya bernomor 1 s.d. 22."),
    "near a party": (["--pihak", "komnfo"], '`komnfo` tidak ada dalam rencana ini. Maksud Anda pihak "Dinas Kominfo"?'),
    "near nothing": (["zzzzzzzz"], "`zzzzzzzz` tidak ada dalam rencana ini."),
    "a party that is no question": (["--butir", "kominfo"], "`kominfo` tidak ada dalam rencana ini."),
    "a sentence": (["x" * 500], "` tidak ada dalam rencana ini."),
    "two things": (
        ["--butir", "1", "--pihak", "kominfo"],
        "Sebut satu hal saja: `--butir` dan `--pihak` tidak dapat dipakai bersama.",
    ),
    "several": (
        ["--indikator", "persentase"],
        '`persentase` cocok dengan 2 hal: indikator "Persentase Pengaduan yang Diselesaikan" dan indikator "',
    ),
    "very many": (["--indikator", "e"], " lainnya. Tulis nama yang lebih lengkap."),
    "an option and a thing": (["--butir", "1", "kominfo"], "` tidak diperlukan pada `renaksi trace`."),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_usage(case: str, typed: Callable[..., Any], sound: Path) -> None:
    args, sentence = WRONG[case]
    said = typed("trace", *args, sound)
    assert (said.code, said.out) == (2, "")
    assert sentence in said.err.splitlines()[0]


def test_a_code_that_is_used_twice(typed: Callable[..., Any], examples: Path) -> None:
    said = typed("trace", "II.1.2", examples / "babel_2021")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("renaksi: `II.1.2` cocok dengan 2 hal: kegiatan II.1.2 ")
    assert said.err.count("\n") == 1


def test_a_path_that_is_not_there(typed: Callable[..., Any]) -> None:
    assert typed("trace", "tidak/ada/").err == "renaksi: `tidak/ada/` tidak ada.\n"


def test_an_empty_plan(typed: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("jenis_berkas: rencana_aksi\n", encoding="utf-8")
    said = typed("trace")
    assert (said.code, said.err) == (0, "")
    assert "Rencana ini belum mempunyai asesmen" in said.out


@pytest.mark.parametrize(
    ("section", "code"), [("program", 1), ("asesmen", 1), ("prioritas", 1), ("sasaran", 0), ("tim", 0)]
)
def test_a_section_that_was_refused(
    section: str, code: int, typed: Callable[..., Any], sound: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "rencana"
    shutil.copytree(sound, folder)
    with (folder / f"{section}.yaml").open("a", encoding="utf-8") as file:
        file.write("salah_eja: x\n")
    said = typed("trace", "rencana")
    assert said.code == code
    if code:
        assert said.out == ""
        assert f"`{section}` tidak dapat dibaca" in said.err
    else:
        assert f"Bagian `{section}` tidak dapat dibaca dan tidak ikut ditelusuri" in said.out
        assert "I.1.1" in said.out


def test_a_plan_without_a_map_of_its_instrument(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    folder = tmp_path / "rencana"
    shutil.copytree(sound, folder)
    (folder / "kategorisasi.yaml").write_text("jenis_berkas: kategorisasi\ndasar: peta\n", encoding="utf-8")
    said = typed("trace", "rencana")
    assert said.code == 0
    assert "Peta butir ke aspek belum ada." in said.out
    assert "peta bawaan" not in said.out
    assert "I.1.1" in said.out
