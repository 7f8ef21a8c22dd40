"""README.md says what is so: its examples are run, its lists are made from the code."""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from sp4n_renaksi.lint import lint
from sp4n_renaksi.loader import load

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
SHOWN = "examples/babel_2021/sasaran.yaml"


def _console() -> str:
    command = [sys.executable, "-m", "sp4n_renaksi", "validate", SHOWN, "--color", "never"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    return f"```console\n$ renaksi validate {SHOWN}\n{done.stdout.strip()}\n```"


def _digest() -> str:
    found = lint(load(ROOT / "examples" / "babel_2021")).findings
    counts = Counter(finding.fault.code for finding in found)
    faults = {finding.fault.code: finding.fault for finding in found}
    rows = [f"| {c} | {counts[c]} | {faults[c].severity.kata} | {faults[c].title} |" for c in sorted(counts)]
    return "\n".join(["| code | findings | level | what |", "|---|---|---|---|", *rows])


BLOCKS = {"console": _console, "digest": _digest}


@pytest.mark.parametrize("name", BLOCKS)
def test_block_is_what_the_program_gives(name: str) -> None:
    wanted = f"<!-- {name} -->\n{BLOCKS[name]()}\n<!-- /{name} -->"
    text = README.read_text(encoding="utf-8")
    pattern = re.compile(f"<!-- {name} -->\n.*?<!-- /{name} -->", re.DOTALL)
    assert pattern.search(text)
    if os.environ.get("RENEW_GOLDENS"):
        text = pattern.sub(lambda _: wanted, text)
        README.write_text(text, encoding="utf-8", newline="\n")
    assert wanted in text


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_is_described() -> None:
    command = [sys.executable, "-m", "sp4n_renaksi", "--help"]
    page = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    names = re.findall(r"^  ([a-z]+)  ", page, re.MULTILINE)
    assert names
    described = set(re.findall(r"^\| `renaksi ([a-z]+)", README.read_text(encoding="utf-8"), re.MULTILINE))
    assert described == set(names)
