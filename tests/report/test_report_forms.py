"""All forms: what they have in common, and several of them in one run of the command."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from report_cases import EMPTY, MIXED, NASTY, finding, verdict

from sp4n_renaksi.report import FORMS
from sp4n_renaksi.report.findings_text import Style


@pytest.mark.parametrize("form", FORMS)
def test_the_same_findings_give_the_same_bytes(form: str) -> None:
    assert FORMS[form](MIXED, Style()).encode() == FORMS[form](MIXED, Style()).encode()


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_a_file_reaches_a_form_raw(form: str) -> None:
    text = FORMS[form](verdict(finding(message=NASTY, help=NASTY, file=f"a{NASTY}.yaml")), Style())
    text.encode()
    assert [char for char in text if (ord(char) < 32 and char != "\n") or 0x7F <= ord(char) < 0xA0] == []
    assert text.endswith("\n")


@pytest.mark.parametrize("form", FORMS)
def test_a_form_without_findings_is_written_too(form: str) -> None:
    assert FORMS[form](EMPTY, Style()).strip()


def renaksi(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sp4n_renaksi", *args], capture_output=True, check=False, encoding="utf-8", timeout=60
    )


def test_several_forms_at_once(bad_plan: Path) -> None:
    files = {form: f"hasil.{form}" for form in FORMS if form != "text"}
    wanted = [part for form, file in files.items() for part in ("--format", f"{form}={file}")]
    done = renaksi("validate", str(bad_plan), *wanted, "--format", "text")
    assert (done.returncode, done.stderr) == (1, "")
    assert "\nRencana diperiksa: " in done.stdout
    written = {form: Path(file).read_text(encoding="utf-8") for form, file in files.items()}
    number = len(json.loads(written["json"])["findings"])
    assert len(json.loads(written["sarif"])["runs"][0]["results"]) == number
    assert len(json.loads(written["gitlab"])) == number
    assert len(list(ET.fromstring(written["junit"]).iter("testcase"))) == number  # noqa: S314 - our own report
    assert written["github"].count("\n::") + 1 == number
    assert written["markdown"].startswith("## Hasil pemeriksaan rencana\n")
    assert written["reviu"].startswith("# Catatan Hasil Reviu\n")


@pytest.mark.parametrize("form", FORMS)
def test_a_sound_plan_in_each_form(form: str, examples: Path) -> None:
    done = renaksi("validate", str(examples / "opd_lengkap"), "--strict", "--format", form)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()
