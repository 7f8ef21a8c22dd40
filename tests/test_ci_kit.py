"""The CI kit on a plan repository, as the three services run it: hook, action and include."""

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from sp4n_renaksi.model.pengaturan import Pengaturan
from sp4n_renaksi.report import FORMS

TOP = Path(__file__).parent.parent
if not (TOP / "action.yml").is_file():
    pytest.skip("the CI kit stands in the repository, not in the wheel", allow_module_level=True)

SHIPPED = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "src", "templates")
GIT = ("git", "-c", "user.name=Uji", "-c", "user.email=uji@contoh.id", "-c", "init.defaultBranch=main")
SURROUNDINGS = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
"""Without what git says to a hook, since the tests may be run by one."""
BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
"""As GitHub's runner and GitLab's start it."""

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="the steps are written for bash")


def run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**SURROUNDINGS, **(env or {})},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=600,
    )


def must(*command: str | Path, cwd: Path) -> str:
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def commit(folder: Path, words: str = "Perubahan") -> str:
    """Commit all that stands in a folder, without its hooks; gives the commit."""
    if not (folder / ".git").is_dir():
        must(*GIT, "init", "--quiet", cwd=folder)
    must(*GIT, "add", "--all", cwd=folder)
    must(*GIT, "commit", "--quiet", "--no-verify", "--message", words, cwd=folder)
    return must(*GIT, "rev-parse", "HEAD", cwd=folder).strip()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """This repository as a service fetches it."""
    folder = tmp_path / "sumber"
    folder.mkdir()
    for name in SHIPPED:
        if (TOP / name).is_dir():
            shutil.copytree(TOP / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(TOP / name, folder / name)
    return folder


@pytest.fixture
def plans(tmp_path: Path, examples: Path) -> Path:
    """A repository with a sound plan and with files that belong to no plan."""
    folder = tmp_path / "rencana rencana"
    shutil.copytree(examples / "opd_lengkap", folder / "dishub")
    (folder / "README.md").write_text("# Rencana aksi\n\n| tabel | bukan YAML |\n", encoding="utf-8")
    (folder / "lain").mkdir()
    (folder / "lain" / "compose.yaml").write_text("services: [\n", encoding="utf-8")
    return folder


def spoil(plans: Path) -> None:
    """Write a party that nobody knows, and a score off the scale."""
    for name, old, new in (("tim", "pihak: [sekretariat,", "pihak: [sekertariat,"), ("asesmen", "  7: 2", "  7: 5")):
        file = plans / "dishub" / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


# The hook of pre-commit


def test_the_hook_is_offered_for_the_files_of_plans() -> None:
    (hook,) = yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["id"], hook["language"], hook["entry"]) == ("renaksi-validate", "python", "renaksi validate --changed")
    assert hook["types_or"] == ["yaml", "markdown"]
    assert hook.get("pass_filenames", True) is True


@pytest.mark.slow
@pytest.mark.skipif(find_spec("pre_commit") is None, reason="pre-commit is not installed: `pip install --group dev`")
def test_pre_commit_checks_the_plans_of_changed_files(source: Path, plans: Path, tmp_path: Path) -> None:
    config = {"repos": [{"repo": str(source), "rev": commit(source), "hooks": [{"id": "renaksi-validate"}]}]}
    (plans / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    commit(plans)
    env = {"PRE_COMMIT_HOME": str(tmp_path / "simpanan"), "PYTHONPATH": ""}

    def hooked(*args: str) -> tuple[int, str]:
        done = run(sys.executable, "-m", "pre_commit", "run", *args, cwd=plans, env=env)
        return done.returncode, done.stdout + done.stderr

    code, said = hooked("--all-files")
    assert code == 0, said
    assert re.search(r"renaksi validate\.+Passed", said)

    spoil(plans)
    must(*GIT, "add", "dishub/tim.yaml", "dishub/asesmen.yaml", cwd=plans)
    code, said = hooked()
    assert code == 1, said
    assert re.search(r"renaksi validate\.+Failed", said)
    assert "dishub/tim.yaml:5:13: PHK001 kesalahan:" in said
    assert "dishub/asesmen.yaml:" in said
    assert "compose.yaml" not in said

    commit(plans)
    for name, expected in (("README.md", 0), ("lain/compose.yaml", 0), ("dishub/naskah/bab-1.md", 1)):
        with (plans / name).open("a", encoding="utf-8") as file:
            file.write("\n")
        must(*GIT, "add", name, cwd=plans)
        code, said = hooked()
        assert code == expected, f"{name}: {said}"
        commit(plans)


# The action of GitHub and the include of GitLab


@pytest.fixture
def empty_environment(tmp_path: Path) -> dict[str, str]:
    """A Python without renaksi, as a runner has it."""
    folder = tmp_path / "python"
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    return {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": ""}


def steps(inputs: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """The steps of the action that are scripts, each with its variables, as the runner fills them in."""
    action = yaml.safe_load((TOP / "action.yml").read_text(encoding="utf-8"))
    known = {f"inputs.{name}": entry["default"] for name, entry in action["inputs"].items()}
    known |= {f"inputs.{name}": value for name, value in inputs.items()}
    known |= {"github.action_path": inputs["action_path"]}
    for step in action["runs"]["steps"]:
        if "run" in step:
            assert step["shell"] == "bash"
            assert "${{" not in step["run"], "what users write comes in by variables, never as a part of a script"
            env = {
                name: re.sub(r"\$\{\{ (\S+) \}\}", lambda found: known[found[1]], value)
                for name, value in step["env"].items()
            }
            yield step["run"], env


def test_the_action_is_whole() -> None:
    action = yaml.safe_load((TOP / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    assert action["runs"]["steps"][0]["uses"].startswith("actions/setup-python@v")
    assert {entry["default"] is not None for entry in action["inputs"].values()} == {True}
    assert len(list(steps({"action_path": "x"}))) == 2


@pytest.mark.slow
@needs_bash
def test_the_action_annotates_and_sums_up(
    source: Path, plans: Path, tmp_path: Path, empty_environment: dict[str, str]
) -> None:
    summary = tmp_path / "ringkasan.md"
    runner = {**empty_environment, "GITHUB_STEP_SUMMARY": str(summary), "RUNNER_TEMP": str(tmp_path)}
    (install, install_env), (check, _) = steps({"action_path": str(source)})
    installed = run(*BASH, install, cwd=plans, env={**runner, **install_env})
    assert installed.returncode == 0, installed.stderr

    def checked(**inputs: str) -> subprocess.CompletedProcess[str]:
        summary.write_text("", encoding="utf-8")
        *_, (_, env) = steps({"action_path": str(source), **inputs})
        return run(*BASH, check, cwd=plans, env={**runner, **env})

    sound = checked(flags="--strict --ignore TKS")
    assert (sound.returncode, sound.stdout, sound.stderr) == (0, "Rencana diperiksa: tidak ada temuan.\n", "")
    assert summary.read_text(encoding="utf-8").startswith("## Hasil pemeriksaan rencana\n")

    spoil(plans)
    spoilt = checked(path="dishub", sarif="renaksi.sarif")
    assert spoilt.returncode == 1
    assert re.search("^::error file=dishub/tim.yaml,line=5,endLine=5,col=13,", spoilt.stdout, re.MULTILINE)
    assert "| dishub/tim.yaml | 1 | 0 | 0 |" in summary.read_text(encoding="utf-8")
    assert json.loads((plans / "renaksi.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"

    nowhere = checked(path="tidak ada; exit 0")
    assert nowhere.returncode == 2
    assert "`tidak ada; exit 0` tidak ada." in nowhere.stderr
    assert summary.read_text(encoding="utf-8") == ""


def include() -> dict[str, Any]:
    (job,) = yaml.safe_load((TOP / "ci" / "gitlab.yml").read_text(encoding="utf-8")).values()
    return dict(job)


def test_the_include_keeps_its_reports_when_the_job_fails() -> None:
    job = include()
    assert job["artifacts"]["when"] == "always"
    for form, report in (("gitlab", "codequality"), ("junit", "junit")):
        assert f"--format {form}={job['artifacts']['reports'][report]}" in job["script"][-1]


@pytest.mark.slow
@needs_bash
def test_the_include_leaves_reports_for_the_merge_request(
    source: Path, plans: Path, empty_environment: dict[str, str]
) -> None:
    job = include()
    reports = {name: plans / file for name, file in job["artifacts"]["reports"].items()}
    env = {**empty_environment, **job["variables"], "RENAKSI_PACKAGE": str(source)}
    *prepare, check = job["script"]
    prepared = run(*BASH, "\n".join(prepare), cwd=plans, env=env)
    assert prepared.returncode == 0, prepared.stderr

    sound = run(*BASH, check, cwd=plans, env=env)
    assert (sound.returncode, sound.stderr) == (0, "")
    assert json.loads(reports["codequality"].read_text(encoding="utf-8")) == []

    spoil(plans)
    spoilt = run(*BASH, check, cwd=plans, env={**env, "RENAKSI_FLAGS": "--select SKM,PHK"})
    assert spoilt.returncode == 1
    assert "dishub/tim.yaml:5:13: PHK001 kesalahan:" in spoilt.stdout
    found = json.loads(reports["codequality"].read_text(encoding="utf-8"))
    assert {entry["check_name"] for entry in found} == {"PHK001", "SKM008"}
    assert {entry["location"]["path"] for entry in found} == {"dishub/tim.yaml", "dishub/asesmen.yaml"}
    junit = ET.fromstring(reports["junit"].read_text(encoding="utf-8"))  # noqa: S314 - our own report
    assert junit.get("failures") == str(len(found))


# The maintainer's guide

GUIDE = TOP / "docs" / "pemelihara.md"


def test_the_guide_names_every_form_and_input() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z]+)` \|", guide, re.MULTILINE) == list(FORMS)
    action = yaml.safe_load((TOP / "action.yml").read_text(encoding="utf-8"))
    assert [name for name in action["inputs"] if name not in guide] == []
    assert [name for name in include()["variables"] if name not in guide] == []


def test_the_examples_of_the_guide_can_be_read_and_its_links_followed() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    blocks = {kind: re.findall(rf"```{kind}\n(.*?)```", guide, re.DOTALL) for kind in ("yaml", "json", "bash")}
    settings, _, hooks, workflow, pipeline = map(yaml.safe_load, blocks["yaml"])
    assert settings.keys() <= Pengaturan.model_fields.keys()
    assert hooks["repos"][0]["hooks"][0]["id"] == "renaksi-validate"
    inputs = workflow["jobs"]["rencana"]["steps"][1]["with"]
    assert inputs.keys() <= yaml.safe_load((TOP / "action.yml").read_text(encoding="utf-8"))["inputs"].keys()
    assert (TOP / pipeline["include"][0]["file"]).is_file()
    assert pipeline["renaksi"]["variables"].keys() <= include()["variables"].keys()
    assert json.loads(blocks["json"][0])["version"] == 1
    links = re.findall(r"\]\(([^)#:]+)\)", guide)
    assert [link for link in links if not (GUIDE.parent / link).is_file()] == []


@needs_bash
def test_changed_files_of_a_branch_are_checked_as_the_guide_says(plans: Path) -> None:
    commit(plans)
    must(*GIT, "checkout", "--quiet", "-b", "ubah", cwd=plans)
    spoil(plans)
    (plans / "dishub" / "bukti" / "laporan_supervisi.md").unlink()
    (plans / "README.md").unlink()
    commit(plans)
    guide = GUIDE.read_text(encoding="utf-8")
    (line,) = re.findall(r"^git diff .*$", guide, re.MULTILINE)
    command = line.replace("origin/main", "main").replace("renaksi ", f'"{sys.executable}" -m sp4n_renaksi ')
    done = run(*BASH, command, cwd=plans)
    assert done.returncode != 0
    assert "dishub/tim.yaml:5:13: PHK001 kesalahan:" in done.stdout
    assert "compose.yaml" not in done.stdout + done.stderr
