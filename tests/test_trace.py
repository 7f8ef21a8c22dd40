"""What leads to what in a plan: by table, by law, and where the chain is broken."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.dukungan import Dukungan
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.trace import Trace, trace
from sp4n_renaksi.trace.graph import Kind, Links, Node
from sp4n_renaksi.trace.search import INDICATORS, PARTIES, QUESTIONS, ROWS, find, nearest

ASPECTS: list[dict[str, Any]] = [{"kode": "a", "nama": "Aspek A", "alias": ["Aa"]}, {"kode": "b", "nama": "Aspek B"}]
QUESTIONS_OF_FOUR: Sequence[tuple[str, list[str]]] = (("1", ["a"]), ("2", ["a", "b"]), ("3", ["b"]), ("4", []))
PARTIES_OF_PLAN = [
    {"kode": "kominfo", "nama": "Dinas Komunikasi", "singkatan": "Dinas Kominfo", "alias": ["Diskominfo"]},
    {"kode": "hukum", "nama": "Biro Hukum"},
    {"kode": "opd", "nama": "Semua Perangkat Daerah", "anggota": ["kominfo", "hukum"]},
    {"kode": "bappeda", "nama": "Bappeda"},
]


def instrument(questions: Sequence[tuple[str, list[str]]] = QUESTIONS_OF_FOUR, **more: Any) -> Instrumen:
    rows = [{"nomor": number, "uraian": f"Butir nomor {number}", "aspek": aspects} for number, aspects in questions]
    return Instrumen.model_validate({"kode": "kami", "aspek": ASPECTS, "pertanyaan": rows, **more})


def plan_of(
    program: Sequence[Mapping[str, Any]] = (),
    *,
    answers: Mapping[str, str] | None = None,
    priorities: Mapping[str, str] | None = None,
    instrumen: Instrumen | None = None,
    **parts: Any,
) -> Plan:
    asesmen = Asesmen.model_validate({"instrumen": "kami.yaml", "jawaban": answers or {}})
    penilaian = Penilaian(("asesmen", 0), asesmen, instrumen or instrument(), "0" * 64)
    return Plan(
        rencana_aksi=RencanaAksi.model_validate({"daftar_pihak": PARTIES_OF_PLAN}),
        penilaian=(penilaian,) if answers is not None else (),
        prioritas=Prioritas.model_validate({"aspek": priorities or {}}),
        program=BerkasProgram.model_validate({"kelompok_program": list(program)}),
        **parts,
    )


def group(code: str, aspect: str, *rows: Mapping[str, Any], measures: Sequence[str] = ()) -> dict[str, Any]:
    programme = {"kode": f"{code}.1", "nama": f"Program {code}", "kegiatan": list(rows)}
    return {
        "kode": code,
        "nama": f"Kelompok {code}",
        "aspek": aspect,
        "indikator_keberhasilan": list(measures),
        "program": [programme],
    }


def activity(code: str, **more: Any) -> dict[str, Any]:
    return {"kode": code, "nama": f"Kegiatan nomor {code}", **more}


def one(traced: Trace, kind: Kind, code: str) -> Node:
    (found,) = [node for node in traced.links.of_kind(kind) if code in (node.code, node.name)]
    return found


def labels(nodes: Sequence[Node]) -> list[str]:
    return [f"{node.kind.value} {node.code or node.name}" for node in nodes]


WHOLE = plan_of(
    [
        group(
            "I",
            "Aa",
            activity(
                "I.1.1", butir=["1"], penanggung_jawab="kominfo", pihak_terlibat=["Biro Hukum"], waktu="2025-2026"
            ),
            activity("I.1.2", pihak_terlibat=["Dinas Koinfo"]),
            measures=["1 SOP"],
        ),
        group("II", "b"),
    ],
    answers={"1": "1", "2": "2", "3": "1", "4": "4"},
    priorities={"a": "2", "b": "1"},
    sasaran=Sasaran.model_validate(
        {
            "sasaran_strategis": [
                {
                    "nama": "Cepat",
                    "indikator": [
                        {"nama": "Pengaduan selesai", "penanggung_jawab": "hukum", "target": {"2025": "70 %"}}
                    ],
                }
            ]
        }
    ),
    dukungan=Dukungan.model_validate({"dukungan": [{"kebutuhan": "SOP", "kegiatan": ["I.1.1"]}]}),
    tim=Tim.model_validate({"peran": [{"kode": "ketua", "nama": "Ketua", "pihak": ["opd"]}]}),
)


@pytest.mark.parametrize(
    ("kind", "code", "above", "below"),
    [
        pytest.param(
            Kind.QUESTION,
            "1",
            [],
            [
                *("aspect a", "activity I.1.1", "measure 1 SOP", "party kominfo", "party hukum"),
                *("year 2025", "year 2026"),
            ],
            id="a question leads to its aspect, and to who answers it",
        ),
        pytest.param(Kind.QUESTION, "2", [], ["aspect a", "aspect b"], id="nothing answers it: no way past the aspect"),
        pytest.param(
            Kind.ACTIVITY,
            "I.1.1",
            ["question 1", "aspect a", "support SOP", "group I", "programme I.1"],
            ["measure 1 SOP", "party kominfo", "party hukum", "year 2025", "year 2026"],
            id="an activity",
        ),
        pytest.param(
            Kind.ACTIVITY,
            "I.1.2",
            ["aspect a", "group I", "programme I.1"],
            ["measure 1 SOP", "party Dinas Koinfo"],
            id="a party that the register does not know goes by its own name",
        ),
        pytest.param(Kind.INDICATOR, "Pengaduan selesai", ["goal Cepat"], ["party hukum", "year 2025"], id="Tabel 6"),
        pytest.param(
            Kind.PARTY,
            "kominfo",
            [
                *("question 1", "aspect a", "support SOP", "role ketua", "group I", "programme I.1", "activity I.1.1"),
                "party opd",
            ],
            [],
            id="a party, also by the group it belongs to",
        ),
        pytest.param(
            Kind.YEAR,
            "2025",
            [
                *("question 1", "aspect a", "goal Cepat", "support SOP", "group I", "programme I.1"),
                *("activity I.1.1", "indicator Pengaduan selesai"),
            ],
            [],
            id="a year",
        ),
    ],
)
def test_above_and_below(kind: Kind, code: str, above: list[str], below: list[str]) -> None:
    traced = trace(WHOLE)
    node = one(traced, kind, code)
    assert labels(traced.links.above(node)) == above
    assert labels(traced.links.below(node)) == below


def test_gaps_of_the_whole() -> None:
    gaps = trace(WHOLE).gaps
    assert labels(gaps.questions) == ["question 3", "question 2"]
    assert labels(gaps.aspects) == ["aspect b"]
    assert labels(gaps.activities) == ["activity I.1.2"]
    assert labels(gaps.parties) == ["party bappeda"]


def test_who_answers_for_what() -> None:
    traced = trace(WHOLE)
    led = {(node.code or node.name, lead.code) for node, lead in traced.leads.items()}
    assert led == {("I.1.1", "kominfo"), ("Pengaduan selesai", "hukum")}


def test_an_activity_takes_over_parties_and_questions_from_its_programme() -> None:
    row = {"kode": "I.1", "nama": "P", "butir": ["1"], "penanggung_jawab": "kominfo", "kegiatan": [activity("I.1.1")]}
    traced = trace(plan_of([{"kode": "I", "aspek": "a", "program": [row]}], answers={"1": "1"}))
    item = one(traced, Kind.ACTIVITY, "I.1.1")
    assert traced.leads[item].code == "kominfo"
    assert labels(traced.gaps.questions) == []
    assert labels(traced.gaps.activities) == []


@pytest.mark.parametrize(
    ("row", "unanswered"),
    [
        ({"kode": "I.1", "butir": ["1"], "sekaligus_kegiatan": "ya"}, []),
        ({"kode": "I.1", "butir": ["1"]}, ["question 1"]),
        ({"kode": "I.1", "sekaligus_kegiatan": "ya"}, ["question 1"]),
    ],
)
def test_a_programme_answers_a_question_where_it_is_an_activity(row: Mapping[str, Any], unanswered: list[str]) -> None:
    traced = trace(plan_of([{"kode": "I", "aspek": "a", "program": [row]}], answers={"1": "1"}))
    assert labels(traced.gaps.questions) == unanswered


@pytest.mark.parametrize(("may", "gaps"), [("ya", []), ("tidak", ["aspect a"])])
def test_an_aspect_that_may_go_without_activities_needs_a_programme_only(may: str, gaps: list[str]) -> None:
    aspects = [{**ASPECTS[0], "boleh_tanpa_kegiatan": may}, ASPECTS[1]]
    instrumen = instrument(aspek=aspects)
    traced = trace(plan_of([group("I", "a")], answers={}, priorities={"a": "1"}, instrumen=instrumen))
    assert labels(traced.gaps.aspects) == gaps


def test_an_instrument_without_a_map() -> None:
    instrumen = instrument([("1", []), ("2", [])])
    traced = trace(plan_of([group("I", "a", activity("I.1.1", butir=["1"]))], answers={"1": "1"}, instrumen=instrumen))
    assert not traced.map_is_known
    assert labels(traced.links.below(one(traced, Kind.QUESTION, "1"))) == ["activity I.1.1"]


def test_an_empty_plan() -> None:
    traced = trace(Plan())
    assert not traced.assessed
    assert traced.weak == ()
    assert [*map(len, traced.gaps)] == [0, 0, 0, 0]


FOUND: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "a question": ("1", {}, ["question 1"]),
    "a code": ("i.1.1", {}, ["activity I.1.1"]),
    "a code with its dot": ("I.1.1.", {}, ["activity I.1.1"]),
    "a group": ("I", {}, ["group I"]),
    "an aspect by an alias": ("aa", {}, ["aspect a"]),
    "a party by its kode": ("kominfo", {}, ["party kominfo"]),
    "a party by an alias": ("DISKOMINFO", {}, ["party kominfo"]),
    "a party that is not registered": ("Dinas  Koinfo", {}, ["party Dinas Koinfo"]),
    "an indicator": ("pengaduan selesai", {}, ["indicator Pengaduan selesai"]),
    "a part of an indicator": ("selesai", {}, ["indicator Pengaduan selesai"]),
    "a part of an activity": ("Kegiatan nomor", {}, ["activity I.1.1", "activity I.1.2"]),
    "a question by another name": ("Butir nomor 3", {}, ["question 3"]),
    "nothing": ("99", {}, []),
    "no words": (" ", {}, []),
    "a question where a row is wanted": ("1", {"kinds": ROWS}, []),
    "a code where a party is wanted": ("I.1.1", {"kinds": PARTIES}, []),
    "a measure": ("sop", {"kinds": INDICATORS}, ["measure 1 SOP"]),
}


@pytest.mark.parametrize("case", FOUND)
def test_find(case: str) -> None:
    text, more, found = FOUND[case]
    assert labels(find(WHOLE, trace(WHOLE), text, **more)) == found


def test_a_code_that_is_used_twice_finds_both() -> None:
    plan = plan_of([group("I", "a", activity("I.1.1"), activity("I.1.1", nama="Lain"))], answers={})
    assert [node.name for node in find(plan, trace(plan), "I.1.1")] == ["Kegiatan nomor I.1.1", "Lain"]


@pytest.mark.parametrize(
    ("text", "kinds", "meant"),
    [
        ("komnfo", PARTIES, "kominfo"),
        ("II.1.", ROWS, "II.1"),
        ("I.2.1", ROWS, "I.1.1"),
        ("zzzzzz", PARTIES, None),
        ("x" * 200, ROWS, None),
    ],
)
def test_nearest(text: str, kinds: tuple[Kind, ...], meant: str | None) -> None:
    node = nearest(WHOLE, trace(WHOLE), text, kinds)
    assert (node and node.code) == meant


def test_a_question_has_no_name_in_another_kind() -> None:
    assert find(WHOLE, trace(WHOLE), "kominfo", QUESTIONS) == ()


# Laws

_numbers = st.sampled_from(["1", "2", "3", "4", "9"])
_names = st.sampled_from(["kominfo", "Biro Hukum", "opd", "Dinas Koinfo"])
_rows = st.lists(
    st.fixed_dictionaries(
        {
            "kode": st.sampled_from(["I.1.1", "I.1.2", ""]),
            "nama": st.sampled_from(["Satu", "Dua", ""]),
            "butir": st.lists(_numbers, max_size=3),
            "penanggung_jawab": st.one_of(st.just(""), _names),
            "pihak_terlibat": st.lists(_names, max_size=2),
            "waktu": st.sampled_from([None, "2025", "2025-2027", "belum"]),
        }
    ),
    max_size=4,
)
_groups = st.lists(
    st.builds(
        lambda aspect, rows, own, measures: (
            group("I", aspect, *rows, measures=measures)
            | {
                "program": [
                    {"kode": "I.1", "butir": own, "sekaligus_kegiatan": "tidak" if rows else "ya", "kegiatan": rows}
                ]
            }
        ),
        st.sampled_from(["a", "b", "", "lain"]),
        _rows,
        st.lists(_numbers, max_size=2),
        st.lists(st.sampled_from(["1 SOP", "2 SOP"]), max_size=2),
    ),
    max_size=3,
)
_plans = st.builds(
    lambda groups, answers, priorities: plan_of(groups, answers=answers, priorities=priorities),
    _groups,
    st.dictionaries(st.sampled_from(["1", "2", "3", "4"]), st.sampled_from(["1", "2", "3", "4", "tidak berlaku"])),
    st.dictionaries(st.sampled_from(["a", "b"]), st.sampled_from(["1", "2", "3"])),
)


@given(_plans)
def test_every_link_downward_is_found_upward_again(plan: Plan) -> None:
    links = trace(plan).links
    assert {(a, b) for a in links.nodes for b in links.down[a]} == {(a, b) for b in links.nodes for a in links.up[b]}
    assert {(a, b) for a in links.nodes for b in links.below(a)} == {
        (a, b) for b in links.nodes for a in links.above(b)
    }


@given(_plans)
def test_gaps_are_exactly_what_has_no_link(plan: Plan) -> None:
    assert plan.program is not None
    traced = trace(plan)
    served: set[int] = set()
    idle = 0
    for kelompok in plan.program.kelompok_program:
        for program in kelompok.program:
            rows = [kegiatan.butir for kegiatan in program.kegiatan] or [()]
            for own in rows:
                answered = {nomor for nomor in (*program.butir, *own) if nomor <= 4}
                served |= answered
                idle += not answered
    weak = [butir.pertanyaan.nomor for _, butir in traced.weak]
    assert [int(node.code) for node in traced.gaps.questions] == [nomor for nomor in weak if nomor not in served]
    assert len(traced.gaps.activities) == idle
    first = min(traced.priorities.values(), default=None)
    busy = {kelompok.aspek for kelompok in plan.program.kelompok_program}
    bare = [kode for kode in ("a", "b") if first and traced.priorities.get(kode) == first and kode not in busy]
    assert [node.code for node in traced.gaps.aspects] == bare


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=15))
def test_groups_that_contain_each_other_come_to_an_end(pairs: list[tuple[int, int]]) -> None:
    nodes = [Node(Kind.PARTY, str(at), str(at), "") for at in range(6)]
    links = Links.of(nodes, [(nodes[a], nodes[b]) for a, b in pairs])
    for node in nodes:
        assert set(links.down[node]) <= set(links.below(node))
