"""The chain of a plan in words."""

from pathlib import Path

import pytest

from sp4n_renaksi.loader import load
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.report.thread_sheet import missing, thread_sheet
from sp4n_renaksi.report.trace_sheet import chain_sheet
from sp4n_renaksi.report.trace_words import called, named, service
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.trace import Trace, trace
from sp4n_renaksi.trace.graph import Kind, Node


@pytest.fixture
def babel(examples: Path) -> Trace:
    return trace(load(examples / "babel_2021").plan)


def first(traced: Trace, kind: Kind, code: str) -> Node:
    return next(node for node in traced.links.of_kind(kind) if code in (node.code, node.name))


@pytest.mark.parametrize(
    ("node", "noun", "name"),
    [
        (Node(Kind.QUESTION, "12", "12", "Ada SOP"), "Butir 12", 'butir 12 "Ada SOP"'),
        (Node(Kind.GROUP, "0", "I", "Kelembagaan"), "KP I", 'KP I "Kelembagaan"'),
        (Node(Kind.ACTIVITY, "0.0.0", "", "_Gathering_ pimpinan"), "Kegiatan", 'kegiatan "Gathering pimpinan"'),
        (Node(Kind.ACTIVITY, "0.0.0", "I.1.1", ""), "Kegiatan I.1.1", "kegiatan I.1.1"),
        (Node(Kind.PARTY, "kominfo", "kominfo", "Dinas Kominfo"), "Pihak", 'pihak "Dinas Kominfo"'),
        (Node(Kind.MEASURE, "0.0", "", "a" * 80), "Ukuran keberhasilan", f'ukuran keberhasilan "{"a" * 57}..."'),
        (Node(Kind.YEAR, "2025", "2025", "2025"), "Tahun 2025", "tahun 2025"),
    ],
)
def test_names(node: Node, noun: str, name: str) -> None:
    assert (called(node), named(node)) == (noun, name)


def test_which_groups_serve_the_aspect_of_a_question(babel: Trace) -> None:
    assert service(babel, first(babel, Kind.QUESTION, "18")) == "Aspeknya dilayani KP II (5 kegiatan)."


@pytest.mark.parametrize(
    ("kind", "code", "said"),
    [
        (
            Kind.QUESTION,
            "12",
            ["Belum ada kegiatan yang menyebut butir ini. Aspeknya dilayani KP I (10 kegiatan)."],
        ),
        (
            Kind.ACTIVITY,
            "I.1.1",
            ["Kegiatan ini belum menyebut butir yang dijawabnya.", "Kegiatan ini belum mempunyai tahun pelaksanaan."],
        ),
        (Kind.PROGRAMME, "I.1", []),
        (Kind.ASPECT, "sdm", []),
        (Kind.PARTY, "kominfo", []),
    ],
)
def test_what_is_missing(kind: Kind, code: str, said: list[str], babel: Trace) -> None:
    assert [*missing(babel, first(babel, kind, code))] == said


def test_gaps_of_the_published_plan(babel: Trace) -> None:
    table = chain_sheet(babel, "Babel").tables[-1]
    rows = [[plain(line) for cell in row.cells for line in cell.lines] for row in table.rows]
    assert rows == [
        ["Butir lemah tanpa kegiatan", "8", "10, 12, 16, 18, 19, 20, 21, 22"],
        ["Aspek prioritas pertama tanpa kegiatan", "0", "tidak ada"],
        ["Kegiatan yang tidak menjawab butir", "30", "semua kegiatan"],
        ["Pihak tanpa tugas", "0", "tidak ada"],
    ]


def test_what_rests_on_the_map_says_so(babel: Trace) -> None:
    about = "Aspek setiap butir menurut peta bawaan renaksi (bukan peta resmi)."
    assert about in thread_sheet(babel, first(babel, Kind.QUESTION, "12")).remarks
    assert about not in thread_sheet(babel, first(babel, Kind.GOAL, babel.links.of_kind(Kind.GOAL)[0].name)).remarks
    assert any(about in sentence for sentence in chain_sheet(babel, "").sentences)


def test_what_could_not_be_read_is_said_first(babel: Trace) -> None:
    assert chain_sheet(babel, "", ["Bagian `tim` ..."]).sentences[0] == "Bagian `tim` ..."


def test_an_empty_plan_says_that_there_is_no_assessment() -> None:
    sheet = chain_sheet(trace(Plan()), "")
    assert sheet.sentences == ["Rencana ini belum mempunyai asesmen, jadi butir yang lemah belum diketahui."]
    assert len(sheet.tables) == 1
