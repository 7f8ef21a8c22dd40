import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sp4n_renaksi.cli.validate import validate
from sp4n_renaksi.report import FORMS
from sp4n_renaksi.rules import catalogue

PLACE = {
    "file": {"type": "string", "minLength": 1},
    "line": {"type": "integer", "minimum": 1},
    "column": {"type": "integer", "minimum": 1},
    "end_line": {"type": "integer", "minimum": 1},
    "end_column": {"type": "integer", "minimum": 1},
}
RELATED = {"message": {"type": "string"}, **PLACE}
FINDING = {
    "code": {"enum": [fault.code for fault in catalogue()]},
    "rule": {"enum": [fault.name for fault in catalogue()]},
    "severity": {"enum": ["error", "warning", "info"]},
    "message": {"type": "string", "minLength": 1},
    "help": {"type": "string"},
    **PLACE,
    "loc": {"type": "array", "items": {"type": ["string", "integer"]}},
    "related": {"type": "array", "items": {"type": "object", "properties": RELATED, "required": list(RELATED)}},
    "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{20}$"},
}
SUMMARY = {
    key: {"type": "integer", "minimum": 0} for key in ("plans", "files", "errors", "warnings", "infos", "baselined")
}
REPORT = {
    "type": "object",
    "required": ["version", "findings", "summary"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": 1},
        "findings": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": FINDING,
                "required": list(FINDING),
                "additionalProperties": False,
            },
        },
        "summary": {
            "type": "object",
            "properties": SUMMARY,
            "required": list(SUMMARY),
            "additionalProperties": False,
        },
    },
}


@pytest.mark.parametrize("example", ["babel_2021", "opd_lengkap"])
def test_json_is_as_promised(example: str, typed: Callable[..., Any], examples: Path) -> None:
    said = typed("validate", examples / example, "--format", "json")
    report = json.loads(said.out)
    jsonschema.validate(report, REPORT)
    graves = [finding for finding in report["findings"] if finding["severity"] == "error"]
    assert said.code == (1 if graves else 0)
    assert report["summary"]["errors"] == len(graves)
    assert len({finding["fingerprint"] for finding in report["findings"]}) == len(report["findings"])


def test_json_names_files_from_the_working_folder(typed: Callable[..., Any], plan: Path) -> None:
    report = json.loads(typed("validate", plan.absolute(), "-f", "json", "--select", "SKM").out)
    assert report["findings"][0] == {
        "code": "SKM008",
        "rule": "nilai_di_luar_skala",
        "severity": "error",
        "message": report["findings"][0]["message"],
        "help": report["findings"][0]["help"],
        "file": "rencana/asesmen.yaml",
        "line": 6,
        "column": 7,
        "end_line": 6,
        "end_column": 8,
        "loc": report["findings"][0]["loc"],
        "related": [],
        "fingerprint": report["findings"][0]["fingerprint"],
    }
    assert report["summary"] == {"plans": 1, "files": 3, "errors": 3, "warnings": 0, "infos": 0, "baselined": 0}


def test_a_small_bad_plan_as_seen(renaksi: Callable[..., Any], plan: Path, golden: Callable[[str, str], None]) -> None:
    (plan / "sasaran.yaml").write_text("jenis_berkas: sasaran\ntujuan: [Pengaduan\n", encoding="utf-8")
    said = renaksi("validate", "rencana", "--select", "SKM", env={"COLUMNS": "80"})
    assert (said.code, said.err) == (1, "")
    golden("validate_small.txt", said.out)


def test_a_sound_plan(typed: Callable[..., Any], sound: Path) -> None:
    said = typed("validate", sound, "--strict")
    assert (said.code, said.out, said.err) == (0, "Rencana diperiksa: tidak ada temuan.\n", "")


def test_warnings_count_only_where_that_is_wanted(typed: Callable[..., Any], sound: Path, tmp_path: Path) -> None:
    shutil.copytree(sound, tmp_path / "opd")
    shutil.rmtree(tmp_path / "opd" / "bukti")
    said = typed("validate", "opd")
    assert said.code == 0
    assert "BRK008 peringatan:" in said.out
    assert typed("validate", "opd", "--strict").code == 1
    assert typed("validate", "opd", "--strict", "--ignore", "BRK008").code == 0


@pytest.fixture
def codes(typed: Callable[..., Any], examples: Path) -> Callable[..., set[str]]:
    """Give the codes of the findings on the published plan under some flags."""

    def found(*flags: str) -> set[str]:
        report = json.loads(typed("validate", examples / "babel_2021", "-f", "json", *flags).out)
        return {finding["code"] for finding in report["findings"]}

    return found


def test_rules_are_chosen_by_code_and_by_beginning(codes: Callable[..., set[str]]) -> None:
    everything = codes()
    programme = {code for code in everything if code.startswith("PRG")}
    assert {"PRG", "KAT"} <= {code[:3] for code in everything}
    assert len(programme) > 1
    assert codes("--select", "PRG") == programme
    assert codes("--select", "prg , KAT001") == programme | {"KAT001"}
    assert codes("--select", "PRG", "--select", "KAT001") == programme | {"KAT001"}
    assert codes("--ignore", "PRG") == everything - programme
    assert codes("--select", "PRG", "--ignore", min(programme)) == programme - {min(programme)}
    assert codes("--ignore", "PRG", "--select", min(programme)) == {min(programme)}
    assert codes("--select", "") == everything


@pytest.mark.parametrize(
    ("args", "sentence", "hint"),
    [
        (["--select", "BRK91"], "Kode aturan `BRK91` tidak dikenal. Maksud Anda `BRK0", "Lihat `renaksi rule`."),
        (["--ignore", "XYZ"], "Kode aturan `XYZ` tidak dikenal.", "Lihat `renaksi rule`."),
        (["--select", "BRK,XYZ"], "Kode aturan `XYZ` tidak dikenal.", "Lihat `renaksi rule`."),
        (["--ignore", "YML001"], "Temuan `YML001` tidak dapat diabaikan: ", ""),
        (["--ignore", "BRK,SKM"], "Temuan `SKM` tidak dapat diabaikan: ", ""),
    ],
)
def test_codes_that_cannot_be(args: list[str], sentence: str, hint: str, typed: Callable[..., Any]) -> None:
    said = typed("validate", *args)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"renaksi: {sentence}")
    assert said.err.splitlines()[1:] == ([hint] if hint else [])


def test_several_forms_in_one_run(typed: Callable[..., Any], plan: Path, tmp_path: Path) -> None:
    said = typed(
        "validate", "rencana", "-f", "json=a.json", "-f", "text", "--format", "text=b.txt", "--color", "always"
    )
    assert said.code == 1
    assert "\x1b" in said.out
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["summary"]["errors"] == 3
    in_file = (tmp_path / "b.txt").read_text(encoding="utf-8")
    assert in_file.endswith("\nRencana diperiksa: 3 kesalahan.\n")
    assert "\x1b" not in in_file


def test_quiet_keeps_the_screen_free_and_still_writes_files(
    typed: Callable[..., Any], plan: Path, tmp_path: Path
) -> None:
    said = typed("validate", "rencana", "-q", "-f", "text", "-f", "json=a.json")
    assert (said.code, said.out, said.err) == (1, "", "")
    assert (tmp_path / "a.json").is_file()


def test_a_file_that_cannot_be_written_keeps_its_old_content(
    typed: Callable[..., Any], plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.json").write_text("lama", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    said = typed("validate", "rencana", "-f", "json", "-o", "a.json")
    assert (said.code, said.out) == (2, "")
    assert said.err == "renaksi: `a.json` tidak dapat ditulis: tempat penyimpanan penuh. Tidak ada yang berubah.\n"
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "lama"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "rencana"]


def test_folding_is_undone_on_wish(typed: Callable[..., Any], plan: Path) -> None:
    lines = "".join(f"  {number}: 9\n" for number in range(1, 8))
    (plan / "asesmen.yaml").write_text(
        f"jenis_berkas: asesmen\ninstrumen: sp4n-2021\njawaban:\n{lines}", encoding="utf-8"
    )
    folded = typed("validate", "rencana/asesmen.yaml", "--select", "SKM")
    assert folded.out.count("SKM008 kesalahan:") == 3
    assert "\n  ... dan 4 temuan SKM008 lain pada baris 7, 8, 9, 10. Tampilkan semuanya dengan --all.\n" in folded.out
    everything = typed("validate", "rencana/asesmen.yaml", "--select", "SKM", "--all")
    assert everything.out.count("SKM008 kesalahan:") == 7
    assert "--all" not in everything.out


HOSTILE = "\u202eterbalik \u2066[bold red]merah[/] \u061c"


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_stands_in_a_file_never_steers_the_terminal(form: str, renaksi: Callable[..., Any], plan: Path) -> None:
    (plan / "asesmen.yaml").write_text(f'jenis_berkas: asesmen\n"{HOSTILE}": "{HOSTILE}"\n', encoding="utf-8")
    (plan / "sasaran.yaml").write_text(
        'jenis_berkas: sasaran\n"\\e[2J": "\\a \\x9b31m"\ntujuan: \x1b]0;judul\x07\n', encoding="utf-8"
    )
    said = renaksi("validate", "rencana", "-f", form, "--select", "SKM")
    assert said.code == 1
    assert not [char for char in said.out if ord(char) < 32 and char != "\n"]
    assert "sasaran.yaml" in said.out
    if form == "text":
        assert not set(said.out) & set("\u202e\u2066\u061c\x7f\x9b")
        assert "`\\u202eterbalik \\u2066[bold red]merah[/] \\u061c`" in said.out


CRASH = """
import sys
from sp4n_renaksi.cli.main import main
from sp4n_renaksi.finding import Severity
from sp4n_renaksi.rules.engine import rule

@rule("TKS998", Severity.INFO)
def runtuh():
    "Runtuh."
    raise ValueError("dari \\x1b[31mberkas")
    yield

sys.argv = ["renaksi", *sys.argv[1:]]
main()
"""


@pytest.mark.parametrize("debug", ["", "1"])
@pytest.mark.parametrize("args", [["validate", "rencana", "rencana/plan.yaml"], ["validate", "rencana", "-o", "a.txt"]])
def test_a_rule_that_raises(debug: str, args: list[str], plan: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH, *args],
        cwd=plan.parent,
        env={**os.environ, "RENAKSI_DEBUG": debug},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 70
    report = (plan.parent / "a.txt").read_text(encoding="utf-8") if "-o" in args else done.stdout
    assert report.endswith("\nRencana diperiksa: 3 kesalahan.\n")
    *before, sentence, how = done.stderr.splitlines()
    assert sentence == (
        "renaksi: Ini kesalahan renaksi sendiri, bukan pada rencana Anda "
        "(RuleBug: aturan TKS998: ValueError('dari \\x1b[31mberkas'))."
    )
    assert how.startswith("Mohon laporkan ")
    assert ("Traceback (most recent call last):" in before) == bool(debug)
    assert bool(before) == bool(debug)
    assert "\x1b" not in done.stderr


def test_any_other_bug(typed: Callable[..., Any], plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("sp4n_renaksi.cli.survey.lint", broken)
    said = typed("validate", "rencana")
    assert (said.code, said.out) == (70, "")
    assert said.err.startswith(
        "renaksi: Ini kesalahan renaksi sendiri, bukan pada rencana Anda (KeyError: tanpa keterangan).\n"
    )


def test_the_help_names_every_form() -> None:
    assert f"Format: {', '.join(FORMS)}." in (validate.__doc__ or "")
