"""How far a plan is: each step by table, who and by when, and what cannot be read."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.dukungan import Dukungan
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.plan import Penilaian, Plan, Risalah
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.status import Status, Task, status
from sp4n_renaksi.status.step import State, Step, some


def instrument(aspects: tuple[str, ...] = ("a",)) -> Instrumen:
    questions = [{"nomor": str(number), "aspek": list(aspects)} for number in (1, 2)]
    aspek = [{"kode": "a", "nama": "Aspek A"}]
    return Instrumen.model_validate({"bukti_dukung_mulai_nilai": "3", "aspek": aspek, "pertanyaan": questions})


def assessed(data: Mapping[str, Any], instrumen: Instrumen | None = None) -> Plan:
    penilaian = Penilaian(("asesmen", 0), Asesmen.model_validate(data), instrumen or instrument(), "0" * 64)
    return Plan(penilaian=(penilaian,))


def answered(**answers: Any) -> Plan:
    return assessed({"jawaban": {key[1:]: value for key, value in answers.items()}})


def minutes(**data: Any) -> Plan:
    return Plan(berita_acara=(Risalah(("berita_acara", 0), BeritaAcara.model_validate(data)),))


def rows(*kegiatan: Mapping[str, Any], **programme: Any) -> Plan:
    group = {"program": [{"kode": "I.1", "kegiatan": list(kegiatan), **programme}]}
    return Plan(program=BerkasProgram.model_validate({"kelompok_program": [group]}))


def goals(*indicators: Mapping[str, Any], tujuan: str = "Baik") -> Plan:
    data = {"tujuan": tujuan, "sasaran_strategis": [{"nama": "s", "indikator": list(indicators)}]}
    return Plan(rencana_aksi=RencanaAksi.model_validate({"periode": "2025-2026"}), sasaran=Sasaran.model_validate(data))


def look(plan: Plan, *refused: str, per: date | None = None, missing: bool = False) -> Status:
    def where(loc: Loc) -> str:
        return "" if missing else f"{loc[0]}.yaml"

    return status(plan, refused, where, per)


def step(plan: Plan, key: str, *refused: str) -> Step:
    (found,) = [one for one in look(plan, *refused).steps if one.key == key]
    return found


def tasks(plan: Plan, key: str, **more: Any) -> list[Task]:
    return [task for task in look(plan, **more).tasks if task.step == key]


DONE, PARTLY, EMPTY, UNREADABLE = State.DONE, State.PARTLY, State.EMPTY, State.UNREADABLE
SIGNED = {"nomor": "1/2025", "tanggal": "1 Mei 2025", "penanda_tangan": {"jabatan": "Kepala Dinas"}}
EVERY_KIND = [{"jenis": j, "kebutuhan": "k", "solusi": "s"} for j in ("kelembagaan", "kebijakan", "sumber_daya")]
HELD = {"tanggal": "1 Mei 2025", "hasil": ["Nilai"]}

STEPS: dict[str, tuple[str, Plan, State, int, int]] = {
    "no team": ("team", Plan(), EMPTY, 0, 2),
    "a role without parties": (
        "team",
        Plan(tim=Tim.model_validate({"peran": ["Ketua"], "tahapan": ["Asesmen"]})),
        PARTLY,
        1,
        2,
    ),
    "a team": (
        "team",
        Plan(tim=Tim.model_validate({"peran": [{"nama": "Ketua", "pihak": ["k"]}], "tahapan": ["Asesmen"]})),
        DONE,
        2,
        2,
    ),
    "figures not yet certain": (
        "general_figures",
        assessed({"informasi_umum": {"diterima": "71", "diselesaikan": "...56%"}}),
        PARTLY,
        1,
        3,
    ),
    "figures": (
        "general_figures",
        assessed({"informasi_umum": {"diterima": "71", "diselesaikan": "40 %", "tidak_diselesaikan": "60 %"}}),
        DONE,
        3,
        3,
    ),
    "no answers": ("answers", Plan(), EMPTY, 0, 22),
    "an answer": ("answers", answered(_1="2"), PARTLY, 1, 2),
    "not applicable is an answer": ("answers", answered(_1="2", _2="tidak berlaku"), DONE, 2, 2),
    "evidence waits for answers": ("evidence", answered(_1="2"), EMPTY, 0, 0),
    "no answer needs evidence": ("evidence", answered(_1="2", _2="1"), DONE, 0, 0),
    "evidence is missing": ("evidence", answered(_1="3", _2={"nilai": "4", "bukti_dukung": ["SK"]}), PARTLY, 1, 2),
    "evidence": ("evidence", answered(_1="2", _2={"nilai": "4", "bukti_dukung": ["SK"]}), DONE, 1, 1),
    "categories wait for answers": ("categories", answered(_1="2"), PARTLY, 1, 2),
    "categories": ("categories", answered(_1="2", _2="4"), DONE, 2, 2),
    "no map": ("categories", assessed({"jawaban": {"1": "2"}}, instrument(())), EMPTY, 0, 2),
    "no priorities": ("priorities", answered(), EMPTY, 0, 1),
    "no indicators": ("targets", goals(), PARTLY, 1, 2),
    "a target for one year of two": ("targets", goals({"nama": "i", "target": {"2025": "5"}}), PARTLY, 1, 2),
    "a target not yet certain": ("targets", goals({"target": {"2025": "5", "2026": "..."}}), PARTLY, 1, 2),
    "targets": ("targets", goals({"nama": "i", "target": {"2025": "5", "2026": "6"}}), DONE, 2, 2),
    "no activities": ("programmes", rows(), EMPTY, 0, 0),
    "activities that have nothing yet": ("programmes", rows({"kode": "I.1.1"}), PARTLY, 0, 1),
    "years not yet certain": ("programmes", rows({"waktu": "...", "penanggung_jawab": "k"}), PARTLY, 0, 1),
    "the programme says who": ("programmes", rows({"waktu": "2025"}, penanggung_jawab="k"), DONE, 1, 1),
    "one of two with one code": (
        "programmes",
        rows({"kode": "x"}, {"kode": "x", "waktu": "2025", "penanggung_jawab": "k"}),
        PARTLY,
        1,
        2,
    ),
    "a need without solution": (
        "support",
        Plan(dukungan=Dukungan.model_validate({"dukungan": [*EVERY_KIND[:2], {"jenis": "sumber_daya"}]})),
        PARTLY,
        2,
        3,
    ),
    "support": ("support", Plan(dukungan=Dukungan.model_validate({"dukungan": EVERY_KIND})), DONE, 3, 3),
    "a chapter of headings and calls": (
        "prose",
        Plan(naskah={"bab-1": "Ada.", "bab-2": "## Judul\n\n{tabel:tim}\n\n<!-- sisipkan: tujuan -->\n"}),
        PARTLY,
        1,
        4,
    ),
    "a blank chapter": ("prose", Plan(naskah={"bab-1": "Ada.", "bab-2": " \n"}), PARTLY, 1, 4),
    "prose without a preface": (
        "prose",
        Plan(naskah=dict.fromkeys(("bab-1", "bab-2", "bab-3", "bab-4"), "A")),
        DONE,
        4,
        4,
    ),
    "minutes without a list": ("minutes", minutes(**HELD), PARTLY, 1, 2),
    "minutes without a day": ("minutes", minutes(hasil=["Nilai"], daftar_hadir={"jumlah_baris": "9"}), PARTLY, 1, 2),
    "a list for pens": ("minutes", minutes(**HELD, daftar_hadir={"jumlah_baris": "9"}), DONE, 2, 2),
    "signed but not settled": (
        "approval",
        Plan(rencana_aksi=RencanaAksi.model_validate({"status": "draf", "pengesahan": SIGNED})),
        PARTLY,
        3,
        4,
    ),
    "settled": (
        "approval",
        Plan(rencana_aksi=RencanaAksi.model_validate({"status": "ditetapkan", "pengesahan": SIGNED})),
        DONE,
        4,
        4,
    ),
}


@pytest.mark.parametrize("case", STEPS)
def test_a_step(case: str) -> None:
    key, plan, state, done, of = STEPS[case]
    found = step(plan, key)
    assert (found.state, found.done, found.of) == (state, done, of)
    waits = case in ("evidence waits for answers", "categories wait for answers")
    assert bool(found.work) is (state is not DONE and not waits)


def test_priorities_are_counted_by_any_name_of_the_aspect() -> None:
    plan = answered()
    with_priority = Plan(penilaian=plan.penilaian, prioritas=Prioritas.model_validate({"aspek": {"aspek a": "1"}}))
    assert step(with_priority, "priorities").state is DONE


def test_the_usual_map_is_said_to_be_ours() -> None:
    assert step(answered(_1="2"), "categories").note == "menurut peta bawaan renaksi, bukan peta resmi"
    assert step(assessed({}, instrument(())), "categories").note == ""


TEAM = Tim.model_validate(
    {
        "peran": [
            {"kode": "ketua", "nama": "Ketua", "pihak": ["z"]},
            {"kode": "penyusun", "nama": "Tim Penyusun", "pihak": ["a", "b", "c"]},
        ],
        "tahapan": [
            {"nama": "Pelaksanaan Asesmen", "tanggal": "1 Mei 2025", "kecuali": {"penyusun": ["a"]}},
            {"nama": "Penyusunan Rencana Aksi", "tanggal": "menyusul"},
            {"nama": "Pengesahan Rencana Aksi", "tanggal": "1 Juni 2025"},
        ],
    }
)


@pytest.mark.parametrize(
    ("key", "who", "by"),
    [
        ("answers", "Tim Penyusun (a)", date(2025, 5, 1)),
        ("support", "Tim Penyusun", None),
        ("prose", "", None),
        ("approval", "", date(2025, 6, 1)),
    ],
)
def test_who_and_by_when_as_the_team_says(key: str, who: str, by: date | None) -> None:
    task = tasks(Plan(tim=TEAM), key)[0]
    assert (task.who, task.by) == (who, by)


def test_nobody_is_named_where_the_plan_names_nobody() -> None:
    assert {(task.who, task.by) for task in look(Plan()).tasks} == {("", None)}


@pytest.mark.parametrize(
    ("per", "late"), [(None, False), (date(2025, 5, 1), False), (date(2025, 5, 2), True)], ids=["never", "on", "after"]
)
def test_what_is_late(per: date | None, late: bool) -> None:  # noqa: FBT001 - a column of the table
    assert [task.late for task in tasks(Plan(tim=TEAM), "answers", per=per)] == [late]


def test_one_party_that_answers_for_all_is_named() -> None:
    both = rows({"kode": "1", "penanggung_jawab": "k"}, {"kode": "2", "penanggung_jawab": "k"})
    several = rows({"kode": "1", "penanggung_jawab": "k"}, {"kode": "2", "penanggung_jawab": "l"})
    assert [(t.what, t.who) for t in tasks(both, "programmes")] == [("isi waktu semua 2 kegiatan", "k")]
    assert [t.who for t in tasks(several, "programmes")] == [""]


def test_files_that_plan_yaml_does_not_name_yet() -> None:
    new = {task.file for task in look(Plan(), missing=True).tasks if task.new}
    assert {"tim.yaml", "asesmen.yaml", "naskah/bab-1.md", "berita_acara.yaml"} <= new


def test_a_section_that_was_refused() -> None:
    found = look(Plan(), "program")
    assert [one.key for one in found.steps if one.state is UNREADABLE] == ["programmes"]
    (task,) = [task for task in found.tasks if task.step == "programmes"]
    assert (task.file, task.what) == ("program.yaml", "")


def test_an_assessment_that_was_refused_is_one_task() -> None:
    found = look(Plan(), "asesmen")
    unread = [one.key for one in found.steps if one.state is UNREADABLE]
    assert unread == ["general_figures", "answers", "evidence", "categories"]
    assert [task.step for task in found.tasks if not task.what] == ["general_figures"]


def test_a_plan_file_that_was_refused_with_all_it_names() -> None:
    assert {one.state for one in look(Plan(), "rencana_aksi").steps} == {UNREADABLE}
    partly = look(answered(_1="2"), "rencana_aksi")
    assert [one.key for one in partly.steps if one.state is UNREADABLE] == ["approval"]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a dan b"),
        (["a", "b", "c"], "a, b, dan c"),
        (list("abcdefg"), "a, b, c, d, e, dan 2 lainnya"),
    ],
)
def test_some(words: list[str], text: str) -> None:
    assert some(words) == text
