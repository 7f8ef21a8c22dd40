"""A new plan folder: it is read at once, says nothing but what is not filled in yet, and its schemas fit its files."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from starter_plans import FULL, PLANS, written

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.lint import lint
from sp4n_renaksi.loader import load
from sp4n_renaksi.model.instansi import Instansi
from sp4n_renaksi.model.plan import CHAPTERS, SECTIONS
from sp4n_renaksi.reader.decoding import hides
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.starter import plan_files
from sp4n_renaksi.starter.lines import choices
from sp4n_renaksi.starter.plan import plan

NOT_FILLED_IN = {
    "ASM002": "Ada butir asesmen yang belum dijawab",
    "DUK001": "Bab 4 belum memuat analisis dukungan",
    "PHK007": "Sebuah peran belum dipegang pihak mana pun",
    "PRG004": "Kegiatan belum mempunyai waktu pelaksanaan",
    "PRG008": "Program atau kelompok program belum mempunyai kegiatan",
    "PRG009": "Kegiatan belum mempunyai pihak yang melaksanakannya",
    "PRG016": "Belum satu kegiatan pun menyebut butir asesmen yang dijawabnya",
    "PRI002": "Sebuah aspek instrumen belum mempunyai prioritas",
    "SAS006": "Indikator belum mempunyai satuan, baseline, atau target",
}
"""All that may be found in a new plan: it is not filled in, and nothing of it is wrong."""

INSTRUMEN, _ = shipped_instrument("sp4n-2021")


def uncommented(text: str) -> str:
    """Take `# ` away where lines of a list, or of an item of it, were set aside."""
    return re.sub(r"^( +)# (- |  )", r"\1\2", text, flags=re.MULTILINE)


def data(text: str) -> dict[str, Any]:
    document = read(text.encode(), "berkas.yaml")
    assert document.findings == []
    assert document.data is not None
    return document.data


@pytest.mark.parametrize("answers", PLANS.values(), ids=list(PLANS))
def test_nothing_is_found_but_what_is_not_filled_in(answers: Any, tmp_path: Path) -> None:
    loaded = load(written(tmp_path, answers))
    assert loaded.refused == frozenset()
    found = {finding.fault.code: finding.fault.title for finding in lint(loaded).findings}
    assert found == {code: f"{title}." for code, title in NOT_FILLED_IN.items()}


@pytest.mark.parametrize("jenis", choices(Instansi, "jenis"))
def test_every_kind_of_agency_begins_alike(jenis: str, tmp_path: Path) -> None:
    loaded = load(written(tmp_path, replace(FULL, jenis=jenis)))
    assert {finding.fault.code for finding in lint(loaded).findings} == set(NOT_FILLED_IN)


def test_every_section_and_chapter_is_there(tmp_path: Path) -> None:
    new = load(written(tmp_path)).plan
    assert new.rencana_aksi is not None
    assert [name for name in SECTIONS if not getattr(new, "penilaian" if name == "asesmen" else name)] == []
    assert set(new.naskah) == set(CHAPTERS)


def test_what_was_answered_stands_in_the_plan(tmp_path: Path) -> None:
    root = load(written(tmp_path)).plan.rencana_aksi
    assert root is not None
    assert root.judul == "Rencana Aksi Pengelolaan Pengaduan Kabupaten Contoh"
    assert root.instansi == Instansi.model_validate(
        {
            "nama": "Pemerintah Kabupaten Contoh",
            "nama_wilayah": "Kabupaten Contoh",
            "jenis": "kabupaten",
            "zona_waktu": "WIB",
        }
    )
    assert root.periode is not None
    assert root.periode.tahun == (2025, 2026, 2027, 2028)
    assert tuple((pihak.kode, pihak.nama) for pihak in root.daftar_pihak) == FULL.pihak


def test_all_questions_stand_above_their_places() -> None:
    files = plan_files(FULL)
    assert data(files["asesmen.yaml"])["jawaban"] == {str(butir.nomor): None for butir in INSTRUMEN.pertanyaan}
    words = " ".join(files["asesmen.yaml"].replace("#", " ").split())
    for butir in INSTRUMEN.pertanyaan:
        assert f"{butir.uraian} {butir.nomor}:" in words


def test_the_menu_is_there_and_comes_alive_when_its_marks_are_taken_away() -> None:
    text = plan_files(FULL)["program.yaml"]
    alive = data(uncommented(text))["kelompok_program"]
    offered = [kegiatan for kelompok in INSTRUMEN.menu_program for p in kelompok.program for kegiatan in p.kegiatan]
    rows = [row for kelompok in alive for program in kelompok["program"] for row in program.get("kegiatan") or ()]
    assert [row["nama"] for row in rows] == [
        nama[1:-1] if nama.startswith("_") and nama.count("_") == 2 else nama for nama in offered
    ]
    assert [row["kode"] for row in rows][:4] == ["I.1.1", "I.1.2", "I.1.3", "I.2.1"]
    assert [kelompok["indikator_keberhasilan"] for kelompok in alive] == [
        list(kelompok.contoh_indikator) for kelompok in INSTRUMEN.menu_program
    ]
    own = [program["kode"] for kelompok in alive for program in kelompok["program"] if "sekaligus_kegiatan" in program]
    assert own == ["V.1", "V.2", "V.3"]


def test_the_example_of_a_party_comes_alive_too() -> None:
    text = uncommented(plan_files(replace(FULL, pihak=()))["plan.yaml"])
    assert [pihak["kode"] for pihak in data(text)["daftar_pihak"]] == ["kominfo"]


def test_targets_have_a_place_for_each_year_of_the_plan() -> None:
    goals = data(plan_files(FULL)["sasaran.yaml"])["sasaran_strategis"]
    assert [list(i["target"]) for goal in goals for i in goal["indikator"]] == [["2025", "2026", "2027", "2028"]] * 2


@pytest.mark.parametrize("name", ["plan", *SECTIONS])
def test_the_first_line_leads_an_editor_to_a_schema_that_fits(name: str, tmp_path: Path) -> None:
    path = written(tmp_path) / f"{name}.yaml"
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", path.read_text(encoding="utf-8").splitlines()[0])
    assert found is not None
    schema = json.loads((path.parent / found[1]).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    seen = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    errors = [error.message for error in Draft202012Validator(schema).iter_errors(_as_editor(seen))]
    assert errors == []


def _as_editor(node: Any) -> Any:
    """Read what is empty as nothing, and `1` as a number where a plain one stands."""
    if isinstance(node, dict):
        return {key: _as_editor(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_as_editor(value) for value in node]
    return int(node) if node == "1" else node or None


def test_a_schema_refuses_what_a_plan_may_not_hold() -> None:
    schema = json.loads(plan_files(FULL)[".renaksi/schema/tim.json"])
    assert not Draft202012Validator(schema).is_valid({"jenis_berkas": "tim", "perann": []})


@pytest.mark.parametrize(
    ("ci", "file"), [("github", ".github/workflows/renaksi.yml"), ("gitlab", ".gitlab-ci.yml"), ("none", "")]
)
def test_changes_are_checked_where_they_are_wanted_to_be(ci: str, file: str) -> None:
    files = plan_files(replace(FULL, ci=ci))
    assert {name for name in files if name.endswith(".yml")} == ({file} if file else set())
    if file:
        assert "renaksi validate . --format" in json.dumps(yaml.safe_load(files[file]))


def test_plan_yaml_comes_last() -> None:
    assert list(plan_files(FULL))[-1] == "plan.yaml"


def test_the_page_for_people_names_every_section_and_claims_nothing() -> None:
    page = plan_files(FULL)["README.md"]
    assert [name for name in ("plan", *SECTIONS) if f"`{name}.yaml`" not in page] == []
    assert "bukan peringkat resmi" in page


def test_explanations_fit_a_window() -> None:
    comments = [
        line
        for name, text in plan_files(FULL).items()
        if name.endswith(".yaml")
        for line in text.splitlines()
        if line.lstrip().startswith("# ") and ": " not in line and "# - " not in line
    ]
    assert len(comments) > 100
    assert [line for line in comments if len(line) > 110] == []


printable = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).filter(
    lambda text: text == text.strip() and not hides(text)
)


@given(nama=printable, wilayah=printable, pihak=printable)
def test_any_name_comes_back_as_it_was_typed(nama: str, wilayah: str, pihak: str) -> None:
    answers = replace(FULL, nama=nama, wilayah=wilayah, pihak=(("a", pihak),))
    root = data("\n".join(plan(answers)))
    assert root["instansi"]["nama"] == nama
    assert root["instansi"]["nama_wilayah"] == wilayah
    assert root["judul"] == f"Rencana Aksi Pengelolaan Pengaduan {wilayah}"
    assert root["daftar_pihak"][0]["nama"] == pihak
