"""A folder of YAML becomes a plan: every way to bring a section in, and a placed sentence for all that is wrong."""

import os
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from sp4n_renaksi.data import INSTRUMENTS
from sp4n_renaksi.files import FileFault
from sp4n_renaksi.finding import Finding
from sp4n_renaksi.lint import lint
from sp4n_renaksi.loader import Loaded, load
from sp4n_renaksi.model.plan import MODELS

Files = Mapping[str, str | bytes]
Writer = Callable[[Files], Path]

links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")

ROOT = "jenis_berkas: rencana_aksi\nformat: 1\njudul: Rencana\n"
TIM = "jenis_berkas: tim\nperan:\n  - kode: ketua\n    pihak: Inspektorat\n"
ASESMEN = "jenis_berkas: asesmen\ninstrumen: sp4n-2021\ntahun_data: 2020\njawaban:\n  1: 4\n"
RISALAH = "jenis_berkas: berita_acara\nnomor: 1\n"
INSTRUMEN = "jenis_berkas: instrumen\nkode: kami\npertanyaan:\n  - nomor: 1\n    uraian: Ada?\n"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Writer:
    """Write a plan folder and step into it, so that files are called by their own names."""

    def make(files: Files) -> Path:
        folder = tmp_path / "rencana"
        folder.mkdir()
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        monkeypatch.chdir(folder)
        return folder

    return make


def said(loaded: Loaded) -> list[str]:
    """What the loader found, in the order of reports: `file:line:column code`."""
    found = sorted(loaded.findings, key=lambda finding: finding.sort_key)
    return [f"{f.place.file}:{f.place.position.line}:{f.place.position.column} {f.fault.code}" for f in found]


def only(loaded: Loaded) -> Finding:
    (finding,) = loaded.findings
    return finding


# A section as a path, as a list of paths, in place


@pytest.mark.parametrize(
    ("plan", "tim", "asesmen"),
    [
        ("tim: tim.yaml\nasesmen: asesmen.yaml\n", "tim.yaml", ["asesmen.yaml"]),
        ("tim: ./tim.yaml\nasesmen:\n  - asesmen.yaml\n", "tim.yaml", ["asesmen.yaml"]),
        ("asesmen: [asesmen.yaml, lain/2021.yaml]\n", None, ["asesmen.yaml", "lain/2021.yaml"]),
        (
            "tim:\n  peran:\n    - kode: ketua\nasesmen:\n  instrumen: sp4n-2021\n  jawaban: {1: 4}\n",
            "plan.yaml",
            ["plan.yaml"],
        ),
        (
            "asesmen:\n  - instrumen: sp4n-2021\n  - asesmen.yaml\n  - instrumen: sp4n-2021\n",
            None,
            ["plan.yaml", "asesmen.yaml", "plan.yaml"],
        ),
        ("tim:\nasesmen: []\nsasaran: ~\nnaskah:\n", None, []),
        ("tim: ''\nasesmen:\n  -\nnaskah:\n  bab-1:\n", None, []),
    ],
)
def test_a_section_is_a_file_a_list_of_files_or_stands_in_place(
    write: Writer, plan: str, tim: str | None, asesmen: list[str]
) -> None:
    folder = write({"plan.yaml": ROOT + plan, "tim.yaml": TIM, "asesmen.yaml": ASESMEN, "lain/2021.yaml": ASESMEN})
    loaded = load(folder)
    assert said(loaded) == []
    assert loaded.refused == frozenset()
    assert loaded.plan.rencana_aksi is not None
    assert (loaded.plan.tim is not None) is (tim is not None)
    assert tim is None or loaded.sources.find(("tim", "peran"))[0].file == tim
    assert [loaded.sources.find(part.loc)[0].file for part in loaded.plan.penilaian] == asesmen


def test_each_assessment_knows_its_address_its_instrument_and_the_hash_of_it(write: Writer) -> None:
    other = ASESMEN.replace("sp4n-2021", "kami.yaml").replace("2020", "2021")
    plan = ROOT + "asesmen:\n  - asesmen.yaml\n  - lain.yaml\n"
    loaded = load(write({"plan.yaml": plan, "asesmen.yaml": ASESMEN, "lain.yaml": other, "kami.yaml": INSTRUMEN}))
    first, second = loaded.plan.penilaian
    assert (first.loc, second.loc) == (("asesmen", 0), ("asesmen", 1))
    assert (first.instrumen.kode, second.instrumen.kode) == ("sp4n-2021", "kami")
    assert second.sha256 == sha256(INSTRUMEN.encode()).hexdigest()


def test_all_sections_of_the_sound_example_are_there(examples: Path) -> None:
    loaded = load(examples / "opd_lengkap")
    assert said(loaded) == []
    assert all(getattr(loaded.plan, name) for name in loaded.plan.__slots__)


# Where to start: a folder, plan.yaml, one of its files, or a file that stands alone


@pytest.mark.parametrize("start", ["", "plan.yaml", "../rencana", "naskah/../plan.yaml"])
def test_a_folder_and_its_plan_are_the_same(write: Writer, start: str) -> None:
    write({"plan.yaml": ROOT + "tim: tim.yaml\n", "tim.yaml": TIM + "x: 1\n", "naskah/a.md": ""})
    assert said(load(Path(start))) == ["tim.yaml:5:1 SKM001"]


@pytest.mark.parametrize(
    "start", ["sub/tim.yaml", "./sub/tim.yaml", "sub/../sub/tim.yaml", "../rencana/sub/tim.yaml", "sub//tim.yaml"]
)
def test_a_file_is_checked_with_the_plan_that_names_it_and_shows_only_its_own_findings(
    write: Writer, start: str
) -> None:
    plan = ROOT + "tim: sub/tim.yaml\nsalah: 1\nasesmen: tidak_ada.yaml\n"
    write({"plan.yaml": plan, "sub/tim.yaml": TIM + "x: 1\n"})
    loaded = load(Path(start))
    assert loaded.only == "sub/tim.yaml"
    assert loaded.sources.documents[0].file == "plan.yaml"
    assert [(f.fault.code, f.place.file) for f in lint(loaded).findings] == [("SKM001", "sub/tim.yaml")]


def test_from_the_folder_of_the_file_the_plan_is_found_above(write: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write({"plan.yaml": ROOT + "tim: sub/tim.yaml\n", "sub/tim.yaml": TIM})
    monkeypatch.chdir(folder / "sub")
    loaded = load(Path("tim.yaml"))
    assert (loaded.only, loaded.plan.rencana_aksi is not None) == ("tim.yaml", True)
    assert [document.file for document in loaded.sources.documents] == ["../plan.yaml", "tim.yaml"]


@links
@pytest.mark.parametrize("named", ["tautan.yaml", "tim.yaml"])
def test_a_file_may_be_named_by_a_link(write: Writer, named: str) -> None:
    folder = write({"plan.yaml": ROOT + f"tim: {named}\n", "tim.yaml": TIM})
    (folder / "tautan.yaml").symlink_to("tim.yaml")
    (folder.parent / "luar.yaml").symlink_to(folder / "tim.yaml")
    for start in ("tim.yaml", "tautan.yaml", "../luar.yaml"):
        assert load(Path(start)).only == named


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(None, id="there is no plan"),
        pytest.param(ROOT + "tim: lain.yaml\n", id="the plan names another file"),
        pytest.param("- bukan\n", id="the plan cannot be read"),
        pytest.param(ROOT.replace("1", "9") + "tim: tim.yaml\n", id="the plan is of a newer format"),
    ],
)
def test_a_file_that_no_plan_names_is_checked_alone(write: Writer, plan: str | None) -> None:
    files = {"tim.yaml": TIM + "x: 1\n", "lain.yaml": TIM}
    write(files if plan is None else {**files, "plan.yaml": plan})
    loaded = load(Path("tim.yaml"))
    assert said(loaded) == ["tim.yaml:5:1 SKM001"]
    assert (loaded.only, loaded.plan.rencana_aksi) == ("", None)


@pytest.mark.parametrize("kind", [kind for kind in MODELS if kind != "rencana_aksi"])
def test_every_kind_of_file_can_be_checked_alone(write: Writer, kind: str) -> None:
    more = "instrumen: sp4n-2021\n" if kind == "asesmen" else ""
    write({"berkas.yaml": f"jenis_berkas: {kind}\nsalah_isi: 1\n{more}"})
    loaded = load(Path("berkas.yaml"))
    assert said(loaded) == ["berkas.yaml:2:1 SKM001"]
    assert loaded.refused == {kind}


def test_an_assessment_alone_has_its_instrument_and_its_evidence(write: Writer) -> None:
    write({"2020.yaml": ASESMEN + "  2:\n    bukti_dukung:\n      - berkas: ada.pdf\n", "ada.pdf": "x"})
    (penilaian,) = load(Path("2020.yaml")).plan.penilaian
    assert (penilaian.loc, penilaian.instrumen.kode) == (("asesmen", 0), "sp4n-2021")


def test_a_plan_may_have_another_name(write: Writer) -> None:
    write({"rencana-2025.yaml": ROOT + "tim: tim.yaml\n", "tim.yaml": TIM, "plan.yaml": ROOT})
    loaded = load(Path("rencana-2025.yaml"))
    assert said(loaded) == []
    assert loaded.plan.tim is not None


@pytest.mark.parametrize(("path", "message"), [("", "`plan.yaml` tidak ada"), ("x.yaml", "`x.yaml` tidak ada")])
def test_where_there_is_nothing_to_read_the_caller_hears_of_it(write: Writer, path: str, message: str) -> None:
    write({"lain.txt": ""})
    with pytest.raises(FileFault, match=message):
        load(Path(path))


# What comes through a pipe


@pytest.mark.parametrize("on_disk", [{}, {"tim.yaml": "jenis_berkas: [rusak\n"}])
@pytest.mark.parametrize("name", ["tim.yaml", "../rencana/tim.yaml"])
def test_what_comes_through_a_pipe_stands_for_a_file_of_the_plan(write: Writer, on_disk: Files, name: str) -> None:
    write({"plan.yaml": ROOT + "tim: tim.yaml\n", **on_disk})
    loaded = load(Path(name), {Path(name): (TIM + "x: 1\n").encode()})
    assert said(loaded) == ["tim.yaml:5:1 SKM001"]
    assert loaded.only == "tim.yaml"


@pytest.mark.parametrize("name", ["baru.yaml", "tidak/ada/baru.yaml", "plan.yaml"])
def test_what_comes_through_a_pipe_needs_no_file_on_disk(write: Writer, name: str) -> None:
    write({})
    content = ROOT + "x: 1\n" if name == "plan.yaml" else TIM + "x: 1\n"
    assert [line.split()[-1] for line in said(load(Path(name), {Path(name): content.encode()}))] == ["SKM001"]


# All findings of all files in one run

BROKEN: Files = {
    "plan.yaml": ROOT
    + "instansi: [a]\ntujuan: x\nstatus: final\n"
    + "tim: tim.yaml\nasesmen: [asesmen.yaml, hilang.yaml]\nkategorisasi: rusak.yaml\nprioritas: [a.yaml, b.yaml]\n"
    + "sasaran: sasaran.yaml\nprogram: tim2.yaml\nnaskah:\n  bab-1: bab.md\n  bab-9: bab.md\n",
    "tim.yaml": TIM + "x: 1\n",
    "asesmen.yaml": ASESMEN + "  12: 7\n  bab: 1\n",
    "rusak.yaml": "jenis_berkas: kategorisasi\n\tdasar: peta\n",
    "sasaran.yaml": "jenis_berkas: sasarn\nsasaran_strategis: x\ntujuan: [a, b]\n",
    "tim2.yaml": TIM,
    "bab.md": b"\xff\xfe",
}


def test_a_refused_section_hides_nothing_of_the_others(write: Writer) -> None:
    loaded = load(write(BROKEN))
    assert said(loaded) == [
        "asesmen.yaml:6:7 SKM008",
        "asesmen.yaml:7:3 SKM009",
        "bab.md:1:1 YML001",
        "plan.yaml:4:1 SKM003",
        "plan.yaml:5:1 SKM001",
        "plan.yaml:6:9 SKM004",
        "plan.yaml:8:25 BRK001",
        "plan.yaml:10:1 SKM003",
        "plan.yaml:15:3 SKM001",
        "rusak.yaml:2:1 YML005",
        "sasaran.yaml:1:15 BRK004",
        "sasaran.yaml:3:1 SKM003",
        "tim.yaml:5:1 SKM001",
        "tim2.yaml:1:15 BRK004",
    ]
    assert loaded.refused == {
        "rencana_aksi",
        "tim",
        "asesmen",
        "kategorisasi",
        "prioritas",
        "sasaran",
        "program",
        "naskah",
    }


def test_a_refused_section_leaves_the_others_in_the_plan(write: Writer) -> None:
    plan = load(write({"plan.yaml": ROOT + "x: 1\ntim: tim.yaml\nsasaran: hilang.yaml\n", "tim.yaml": TIM})).plan
    assert (plan.rencana_aksi, plan.sasaran) == (None, None)
    assert plan.tim is not None


def test_one_refused_assessment_leaves_the_others(write: Writer) -> None:
    files = {"plan.yaml": ROOT + "asesmen: [a.yaml, b.yaml]\n", "a.yaml": ASESMEN + "x: 1\n", "b.yaml": ASESMEN}
    loaded = load(write(files))
    assert [part.loc for part in loaded.plan.penilaian] == [("asesmen", 1)]
    assert loaded.refused == {"asesmen"}


# Places: the key of what is unknown, the value of what cannot be read, else the nearest that is there


@pytest.mark.parametrize(
    ("plan", "place"),
    [
        ("jduul: x\n", "plan.yaml:4:1 SKM001"),
        ("instansi:\n  nma: x\n", "plan.yaml:5:3 SKM001"),
        ("daftar_pihak:\n  - kode: a\n  - kode: b\n    nma: x\n", "plan.yaml:7:5 SKM001"),
        ("status: final\n", "plan.yaml:4:9 SKM004"),
        ("periode: tahun depan sekali\n", "plan.yaml:4:10 SKM010"),
        ("instansi: [a]\n", "plan.yaml:4:1 SKM003"),
        ("judul2: x\n", "plan.yaml:4:1 SKM001"),
        ("kop: x\n", "plan.yaml:4:6 SKM003"),
        ("dasar_hukum: {a: b}\n", "plan.yaml:4:1 SKM003"),
        ("dasar_hukum:\n  - a\n  - [b]\n", "plan.yaml:6:5 SKM003"),
        ("daftar_pihak:\n  - [kominfo]\n", "plan.yaml:5:5 SKM003"),
        ("tim: {peran: [{kode: [a]}]}\n", "plan.yaml:4:16 SKM003"),
        ("asesmen:\n  - instrumen: sp4n-2021\n    jawaban: {1: 9}\n", "plan.yaml:6:18 SKM008"),
        ("asesmen:\n  - instrumen: sp4n-2021\n    jawaban: {x: 1}\n", "plan.yaml:6:15 SKM009"),
        ("asesmen: {instrumen: sp4n-2019}\n", "plan.yaml:4:22 BRK006"),
        ("asesmen: {tahun_data: 2020}\n", "plan.yaml:4:1 BRK006"),
        ("asesmen:\n  - [a.yaml]\n", "plan.yaml:5:5 SKM003"),
        ("tim: [tim.yaml]\n", "plan.yaml:4:1 SKM003"),
        ("tim: hilang.yaml\n", "plan.yaml:4:6 BRK001"),
        ("tim: ../hilang.yaml\n", "plan.yaml:4:6 BRK002"),
        ("tim: .\n", "plan.yaml:4:6 BRK002"),
        ("tim: naskah\n", "plan.yaml:4:6 BRK003"),
        ("tim: plan.yaml\n", "plan.yaml:4:6 BRK004"),
        ("tim: tim.yaml\nsasaran: tim.yaml\n", "plan.yaml:5:10 BRK004"),
        ("asesmen:\n  - asesmen.yaml\n  - ./asesmen.yaml\n", "plan.yaml:6:5 BRK007"),
        ("naskah: bab.md\n", "plan.yaml:4:9 SKM003"),
        ("naskah:\n  bab-1: [a.md]\n", "plan.yaml:5:3 SKM003"),
        ("naskah:\n  bab-7: a.md\n", "plan.yaml:5:3 SKM001"),
        ("naskah:\n  bab-1: hilang.md\n", "plan.yaml:5:10 BRK001"),
        ("naskah:\n  bab-1: bab.md\n  bab-2: bab.md\n", "plan.yaml:6:10 BRK007"),
        ("naskah:\n  bab-1: tim.yaml\ntim: tim.yaml\n", "plan.yaml:5:10 BRK004"),
    ],
)
def test_each_fault_of_plan_yaml_has_its_place(write: Writer, plan: str, place: str) -> None:
    files = {"tim.yaml": TIM, "asesmen.yaml": ASESMEN, "bab.md": "# Bab\n", "naskah/x.md": ""}
    assert said(load(write({"plan.yaml": ROOT + plan, **files}))) == [place]


@pytest.mark.parametrize(
    "content", ["", "# hanya komentar\n", "- daftar\n", "kalimat lepas\n", "a: b: c\n", b"\xff\xfe"]
)
def test_a_plan_that_cannot_be_read_is_one_finding(write: Writer, content: str | bytes) -> None:
    loaded = load(write({"plan.yaml": content, "tim.yaml": TIM}))
    assert only(loaded).place.file == "plan.yaml"
    assert only(loaded).fault.code.startswith("YML")
    assert loaded.refused == {"rencana_aksi"}


def test_unknown_keys_of_plan_yaml_are_shown_the_sections_too(write: Writer) -> None:
    finding = only(load(write({"plan.yaml": ROOT + "sasarn: sasaran.yaml\n"})))
    assert finding.message.endswith("Maksud Anda `sasaran`?")
    assert all(name in finding.help for name in ("judul", "daftar_pihak", "asesmen", "naskah"))


# jenis_berkas and format


@pytest.mark.parametrize(
    ("kind", "read", "message"),
    [
        ("", True, "Berkas ini belum menyebut `jenis_berkas`."),
        ("jenis_berkas:\n", True, "Berkas ini belum menyebut `jenis_berkas`."),
        ("jenis_berkas: timm\n", True, "Jenis berkas `timm` tidak dikenal. Maksud Anda `tim`?"),
        ("jenis_berkas: anggaran\n", True, "Jenis berkas `anggaran` tidak dikenal."),
        ("jenis_berkas: sasaran\n", False, "Berkas ini berjenis `sasaran`, padahal di sini diperlukan `tim`."),
    ],
)
def test_jenis_berkas_must_fit_the_place(write: Writer, kind: str, *, read: bool, message: str) -> None:
    loaded = load(write({"plan.yaml": ROOT + "tim: tim.yaml\n", "tim.yaml": f"{kind}peran: []\n"}))
    finding = only(loaded)
    assert (finding.fault.code, finding.place.file, finding.place.position.line) == ("BRK004", "tim.yaml", 1)
    assert finding.message == message
    assert finding.help.startswith("Tulis `jenis_berkas: tim`")
    assert [(r.place.file, r.place.position.line, r.place.position.column) for r in finding.related] == [
        ("plan.yaml", 4, 6)
    ]
    assert (loaded.plan.tim is not None) is read
    assert ("tim" in loaded.refused) is not read


@pytest.mark.parametrize("kind", ["", "jenis_berkas: anggaran\n", "jenis_berkas: [tim]\n", "jenis_berkas:\n"])
def test_a_file_alone_must_say_what_it_is(write: Writer, kind: str) -> None:
    write({"x.yaml": f"{kind}peran: []\n"})
    loaded = load(Path("x.yaml"))
    assert only(loaded).fault.code == "BRK004"
    assert only(loaded).help == f"Pilihannya: {', '.join(MODELS)}."
    assert loaded.refused == {"rencana_aksi"}


@pytest.mark.parametrize("kind", ["tim", "asesmen"])
def test_plan_yaml_cannot_be_another_kind(write: Writer, kind: str) -> None:
    loaded = load(write({"plan.yaml": f"jenis_berkas: {kind}\ntim: tim.yaml\n"}))
    assert only(loaded).message == f"Berkas ini berjenis `{kind}`, padahal di sini diperlukan `rencana_aksi`."
    assert only(loaded).help == "Tulis `jenis_berkas: rencana_aksi`."


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("1", ""),
        ("", ""),
        ('"1"', ""),
        ("2", "Rencana ini memakai format 2, yang lebih baru. Renaksi ini mengenal format 1."),
        ("99", "Rencana ini memakai format 99, yang lebih baru. Renaksi ini mengenal format 1."),
        ("0", "Isi `format` tidak dikenal. Renaksi ini mengenal format 1."),
        ("satu", "Isi `format` tidak dikenal. Renaksi ini mengenal format 1."),
        ("[1]", "Isi `format` tidak dikenal. Renaksi ini mengenal format 1."),
        ("9" * 6000, "Isi `format` tidak dikenal. Renaksi ini mengenal format 1."),
    ],
)
def test_a_newer_format_is_one_clear_finding(write: Writer, written: str, message: str) -> None:
    plan = f"jenis_berkas: rencana_aksi\nformat: {written}\nisian_baru: x\ntim: hilang.yaml\n"
    loaded = load(write({"plan.yaml": plan if message else plan.replace("isian_baru: x\ntim: hilang.yaml\n", "")}))
    assert [(f.fault.code, f.message) for f in loaded.findings] == ([("BRK005", message)] if message else [])


# Instruments


@pytest.mark.parametrize(
    ("instrumen", "code", "message"),
    [
        ("sp4n-2021", "", ""),
        ("sp4n-2012", "BRK006", "Instrumen `sp4n-2012` tidak dikenal. Maksud Anda `sp4n-2021`?"),
        ("petunjuk", "BRK006", "Instrumen `petunjuk` tidak dikenal."),
        ("", "BRK006", "Instrumen asesmen ini belum disebut."),
        ("kami.yaml", "", ""),
        ("./kami.yaml", "", ""),
        ("hilang.yaml", "BRK001", "Berkas `hilang.yaml` tidak ada."),
        ("../kami.yaml", "BRK002", "`../kami.yaml` berada di luar folder rencana."),
        ("tim.yaml", "BRK004", "Berkas ini berjenis `tim`, padahal di sini diperlukan `instrumen`."),
        (
            "asesmen.yaml",
            "BRK004",
            "Berkas `asesmen.yaml` sudah disebut sebagai `asesmen`; di sini diperlukan `instrumen`.",
        ),
        (
            "plan.yaml",
            "BRK004",
            "Berkas `plan.yaml` sudah disebut sebagai `rencana_aksi`; di sini diperlukan `instrumen`.",
        ),
    ],
)
def test_an_assessment_needs_its_instrument(write: Writer, instrumen: str, code: str, message: str) -> None:
    asesmen = ASESMEN.replace("sp4n-2021", instrumen)
    files = {"asesmen.yaml": asesmen, "kami.yaml": INSTRUMEN, "tim.yaml": TIM}
    loaded = load(write({"plan.yaml": ROOT + "asesmen: asesmen.yaml\n", **files}))
    assert [(f.fault.code, f.message) for f in loaded.findings] == ([(code, message)] if code else [])
    assert len(loaded.plan.penilaian) == (0 if code else 1)
    assert ("asesmen" in loaded.refused) is bool(code)
    if code == "BRK006":
        assert all(name in only(loaded).help for name in INSTRUMENTS)


def test_two_assessments_may_share_the_agencys_own_instrument(write: Writer) -> None:
    one, two = ASESMEN.replace("sp4n-2021", "kami.yaml"), ASESMEN.replace("sp4n-2021", "./kami.yaml")
    plan = ROOT + "asesmen: [a.yaml, b.yaml]\n"
    loaded = load(write({"plan.yaml": plan, "a.yaml": one, "b.yaml": two, "kami.yaml": INSTRUMEN}))
    assert said(loaded) == []
    assert len({part.sha256 for part in loaded.plan.penilaian}) == 1


@pytest.mark.parametrize("name", ["hilang.yaml", "sp4n-2012"])
def test_each_assessment_hears_of_a_missing_instrument(write: Writer, name: str) -> None:
    asesmen = ASESMEN.replace("sp4n-2021", name)
    loaded = load(write({"plan.yaml": ROOT + "asesmen: [a.yaml, b.yaml]\n", "a.yaml": asesmen, "b.yaml": asesmen}))
    assert [line.split(":")[0] for line in said(loaded)] == ["a.yaml", "b.yaml"]


def test_a_fault_in_the_agencys_own_instrument_stands_there_and_once(write: Writer) -> None:
    asesmen = ASESMEN.replace("sp4n-2021", "kami.yaml")
    files = {"a.yaml": asesmen, "b.yaml": asesmen, "kami.yaml": INSTRUMEN + "    aspk: x\n"}
    loaded = load(write({"plan.yaml": ROOT + "asesmen: [a.yaml, b.yaml]\n", **files}))
    assert said(loaded) == ["kami.yaml:6:5 SKM001"]
    assert loaded.refused == {"asesmen", "instrumen"}


@pytest.mark.parametrize(
    ("instrumen", "found"),
    [
        ("sp4n-2012", ["a.yaml:2:12 BRK006", "a.yaml:6:1 SKM001"]),
        ("kami.yaml", ["a.yaml:6:1 SKM001", "kami.yaml:6:5 SKM001"]),
        ("[sp4n-2021]", ["a.yaml:2:1 SKM003", "a.yaml:6:1 SKM001"]),
        ("sp4n-2021", ["a.yaml:6:1 SKM001"]),
    ],
)
def test_the_instrument_of_a_refused_assessment_is_looked_for_in_the_same_run(
    write: Writer, instrumen: str, found: list[str]
) -> None:
    asesmen = ASESMEN.replace("sp4n-2021", instrumen) + "x: 1\n"
    files = {"a.yaml": asesmen, "kami.yaml": INSTRUMEN + "    aspk: x\n"}
    loaded = load(write({"plan.yaml": ROOT + "asesmen: a.yaml\n", **files}))
    assert said(loaded) == found
    assert "asesmen" in loaded.refused


@pytest.mark.parametrize("variant", [INSTRUMEN.replace("\n", "\r\n"), "\ufeff" + INSTRUMEN])
def test_the_hash_of_an_instrument_is_that_of_its_text(write: Writer, variant: str) -> None:
    folder = write({"plan.yaml": ROOT + "asesmen: {instrumen: kami.yaml}\n", "kami.yaml": INSTRUMEN})
    before = load(folder).plan.penilaian[0].sha256
    (folder / "kami.yaml").write_bytes(variant.encode())
    assert load(folder).plan.penilaian[0].sha256 == before
    (folder / "kami.yaml").write_bytes(INSTRUMEN.replace("Ada?", "Ada!").encode())
    assert load(folder).plan.penilaian[0].sha256 != before


# Evidence and prose


@pytest.mark.parametrize(
    ("berkas", "code"),
    [
        ("bukti/sk.pdf", ""),
        ("bukti//sk.pdf", ""),
        ("", ""),
        ("bukti/hilang.pdf", "BRK008"),
        ("bukti", "BRK008"),
        ("../sk.pdf", "BRK002"),
        ("/etc/hostname", "BRK002"),
        (r"bukti\sk.pdf", "BRK002"),
    ],
)
def test_evidence_is_looked_for_in_the_plan_folder(write: Writer, berkas: str, code: str) -> None:
    asesmen = f"{ASESMEN}  2:\n    nilai: 3\n    bukti_dukung:\n      - SK tim\n      - berkas: {berkas}\n"
    files = {"asesmen.yaml": asesmen, "bukti/sk.pdf": "x", "../sk.pdf": "x"}
    loaded = load(write({"plan.yaml": ROOT + "asesmen: asesmen.yaml\n", **files}))
    assert said(loaded) == ([f"asesmen.yaml:10:17 {code}"] if code else [])
    assert len(loaded.plan.penilaian) == 1


def test_the_prose_of_a_chapter_is_its_text(write: Writer) -> None:
    plan = ROOT + "naskah:\n  bab-2: naskah/dua.md\n  bab-1: satu.md\n"
    loaded = load(write({"plan.yaml": plan, "naskah/dua.md": "\ufeff# Dua\r\n", "satu.md": ""}))
    assert said(loaded) == []
    assert loaded.plan.naskah == {"bab-2": "# Dua\r\n", "bab-1": ""}


@pytest.mark.parametrize("content", [b"\xff\xfe#", "é".encode("latin-1"), b"a\x1bb", "a\u2028b".encode()])
def test_prose_that_cannot_be_read_is_placed_and_lost(write: Writer, content: bytes) -> None:
    loaded = load(write({"plan.yaml": ROOT + "naskah: {bab-1: a.md, bab-2: b.md}\n", "a.md": content, "b.md": "b"}))
    assert only(loaded).place.file == "a.md"
    assert only(loaded).fault.code.startswith("YML")
    assert loaded.plan.naskah == {"bab-2": "b"}
    assert loaded.refused == {"naskah"}


# What officers read


def sentences(loaded: Loaded) -> str:
    lines = []
    for finding in sorted(loaded.findings, key=lambda finding: finding.sort_key):
        at = finding.place.position
        lines.append(
            f"{finding.place.file}:{at.line}:{at.column}-{at.end_column} {finding.fault.code} {finding.message}"
        )
        lines += [
            f"  {related.place.file}:{related.place.position.line} {related.message}" for related in finding.related
        ]
        lines += [f"  {finding.help}"] if finding.help != finding.fault.advice else []
    return "\n".join(lines) + "\n"


def test_the_sentences_of_a_broken_plan(write: Writer, golden: Callable[[str, str], None]) -> None:
    golden("loader/broken_plan.txt", sentences(load(write(BROKEN))))


def test_the_sentences_on_files_and_references(write: Writer, golden: Callable[[str, str], None]) -> None:
    plan = ROOT + (
        "tim: timm.yaml\nasesmen:\n  - a.yaml\n  - a.yaml\n  - ../luar.yaml\n  - bukti\n  - b.yaml\nsasaran: a.yaml\n"
        "program: [x]\nnaskah:\n  bab_1: bab.md\n  bab-2: []\n"
    )
    evidence = "  2:\n    bukti_dukung:\n      - berkas: bukti/sk_tim.pdf\n      - berkas: C:/sk.pdf\n"
    files = {
        "tim.yaml": TIM,
        "a.yaml": ASESMEN.replace("2021", "2012") + evidence,
        "b.yaml": ASESMEN.replace("asesmen", "timm").replace("sp4n-2021", "kami.yml"),
        "kami.yml": "kode: kami\nsalah: 1\n",
        "bukti/x.pdf": "x",
    }
    golden("loader/files_and_references.txt", sentences(load(write({"plan.yaml": plan, **files}))))
