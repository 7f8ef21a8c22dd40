"""Settings, flags over them, and the list of old findings, as a maintainer of plan repositories uses them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Typed = Callable[..., Any]


@pytest.fixture
def babel(examples: Path, tmp_path: Path) -> Path:
    """A repository with the published plan."""
    (tmp_path / ".git").mkdir()
    shutil.copytree(examples / "babel_2021", tmp_path / "babel")
    return tmp_path


def configure(folder: Path, text: str) -> None:
    (folder / "renaksi.yaml").write_text(text, encoding="utf-8")


def codes(typed: Typed, *args: str) -> set[str]:
    said = typed("validate", "-f", "json", *args)
    return {finding["code"] for finding in json.loads(said.out)["findings"]}


def test_settings_choose_the_rules_and_flags_choose_over_them(babel: Path, typed: Typed) -> None:
    configure(babel, "select: [PRG001, TKS]\nignore: [TKS011]\n")
    chosen = codes(typed, "babel")
    assert "PRG001" in chosen
    assert {code[:3] for code in chosen} == {"PRG", "TKS"}
    assert "TKS011" not in chosen
    assert {code[:3] for code in codes(typed, "babel", "--select", "PHK")} == {"PHK"}
    assert "TKS011" in codes(typed, "babel", "--ignore", "PRG")
    assert {"PHK", "SAS", "PRI"} < {code[:3] for code in codes(typed, "babel", "--isolated")}


def test_each_plan_has_the_settings_nearest_to_it(babel: Path, typed: Typed) -> None:
    shutil.copytree(babel / "babel", babel / "lain")
    configure(babel, "select: PRG001\n")
    configure(babel / "lain", "select: PHK001\n")
    found = json.loads(typed("validate", ".", "-f", "json").out)["findings"]
    assert {(f["file"].partition("/")[0], f["code"]) for f in found} == {("babel", "PRG001"), ("lain", "PHK001")}


def test_strict_settings_fail_on_a_warning_and_a_flag_may_take_that_back(babel: Path, typed: Typed) -> None:
    configure(babel, "select: PRG017\nstrict: ya\n")
    assert typed("validate", "babel").code == 1
    assert typed("validate", "babel", "--no-strict").code == 0
    assert typed("validate", "babel", "--isolated", "--select", "PRG017").code == 0


def test_a_mistake_in_the_settings_is_told_once_for_all_plans(babel: Path, typed: Typed) -> None:
    shutil.copytree(babel / "babel", babel / "lain")
    configure(babel, "select: [PHK001]\nignore: [PRG999]\n")
    found = json.loads(typed("validate", ".", "-f", "json").out)["findings"]
    assert [(f["file"], f["line"]) for f in found if f["code"] == "BRK009"] == [("renaksi.yaml", 2)]


def test_settings_that_are_refused_fail_the_run_and_the_plan_is_checked_all_the_same(babel: Path, typed: Typed) -> None:
    configure(babel, "ignor: [PRG]\n")
    said = typed("validate", "babel", "-f", "json")
    found = json.loads(said.out)["findings"]
    assert said.code == 1
    assert [f["file"] for f in found if f["code"] == "SKM001"] == ["renaksi.yaml"]
    assert any(f["code"] == "PRG001" for f in found)


def test_a_settings_file_can_be_checked_itself(babel: Path, typed: Typed) -> None:
    configure(babel, "ignor: [PRG]\n")
    said = typed("validate", "renaksi.yaml")
    assert (said.code, said.out.splitlines()[0]) == (1, "renaksi.yaml (1 kesalahan)")


def test_another_file_can_be_the_settings(babel: Path, typed: Typed) -> None:
    configure(babel, "select: PRG001\n")
    (babel / "ketat.yaml").write_text("select: PHK001\n", encoding="utf-8")
    assert codes(typed, "babel", "--config", "ketat.yaml") == {"PHK001"}


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["--config", "hilang.yaml"], "renaksi: Berkas `hilang.yaml` tidak ada."),
        (["--config", "a.yaml", "--isolated"], "renaksi: --isolated berarti tanpa berkas pengaturan, padahal --config"),
        (["--baseline", "hilang.json"], "renaksi: Berkas `hilang.json` tidak ada."),
        (["--baseline", "babel/plan.yaml"], "renaksi: `babel/plan.yaml` bukan daftar temuan lama: Isinya bukan"),
        (["--baseline", "a", "--write-baseline", "b"], "renaksi: --baseline memakai daftar temuan lama"),
    ],
)
def test_wrong_usage_is_one_sentence(args: list[str], sentence: str, babel: Path, typed: Typed) -> None:
    said = typed("validate", "babel", *args)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(sentence)


def test_an_old_plan_is_taken_over_and_only_new_faults_fail(babel: Path, typed: Typed) -> None:
    before = json.loads(typed("validate", "babel", "-f", "json").out)["findings"]
    written = typed("validate", "babel", "--write-baseline", "lama.json")
    assert written.code == 0
    assert written.out == f"Rencana diperiksa: tidak ada temuan baru. {len(before)} temuan lama tidak ditampilkan.\n"
    assert written.err == f"{len(before)} temuan disimpan di `lama.json` sebagai temuan lama.\n"
    assert typed("validate", "babel", "--baseline", "lama.json", "--strict").code == 0

    plan = babel / "babel" / "plan.yaml"
    plan.write_text("\n\n" + plan.read_text(encoding="utf-8") + "tambahan: 1\n", encoding="utf-8")
    configure(babel, "baseline: lama.json\n")
    said = typed("validate", ".")
    assert said.code == 1
    assert "SKM001" in said.out


def test_old_findings_that_are_mended_are_counted(babel: Path, typed: Typed) -> None:
    typed("validate", "babel", "--write-baseline", "lama.json", "--select", "PHK001")
    tim = babel / "babel" / "tim.yaml"
    tim.write_text(tim.read_text(encoding="utf-8").replace("Dinas Koinfo", "Dinas Kominfo"), encoding="utf-8")
    said = typed("validate", "babel", "--baseline", "lama.json", "--select", "PHK001")
    assert said.code == 0
    assert said.out.endswith(" 2 temuan lama sudah tidak ada; perbarui daftarnya dengan --write-baseline.\n")


def test_what_cannot_be_read_never_becomes_old(plan: Path, typed: Typed) -> None:
    said = typed("validate", "rencana", "--write-baseline", "lama.json", "--select", "SKM")
    assert (said.code, said.out.splitlines()[-1]) == (1, "Rencana diperiksa: 3 kesalahan.")
    assert json.loads(Path("lama.json").read_text(encoding="utf-8"))["findings"] == []


def test_old_findings_are_known_again_from_any_folder(
    babel: Path, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("validate", "babel", "--write-baseline", "lama.json")
    monkeypatch.chdir(babel / "babel")
    assert typed("validate", "--baseline", "../lama.json", "--strict").code == 0


def test_a_list_that_cannot_be_written_is_one_sentence(babel: Path, typed: Typed) -> None:
    said = typed("validate", "babel", "--write-baseline", "tidak/ada.json")
    assert said.code == 2
    assert (
        said.err
        == "renaksi: `tidak/ada.json` tidak dapat ditulis: berkas atau foldernya tidak ada. Tidak ada yang berubah.\n"
    )


def test_quiet_counts_old_findings_as_well(babel: Path, typed: Typed) -> None:
    typed("validate", "babel", "--write-baseline", "lama.json", "--quiet")
    assert typed("validate", "babel", "--quiet").code == 1
    said = typed("validate", "babel", "--quiet", "--baseline", "lama.json")
    assert (said.code, said.out, said.err) == (0, "", "")
