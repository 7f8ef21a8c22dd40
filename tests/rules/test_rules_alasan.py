"""The rules on the reasons for the priorities."""

from collections.abc import Callable

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said


def reason(text: str) -> str:
    """A priority with this reason."""
    return f"aspek:\n  sdm:\n    prioritas: 1\n    alasan: {text}\n"


def answered(**answers: str) -> str:
    """An assessment with 3 for every question but these."""
    text = ASESMEN
    for name, nilai in answers.items():
        text = text.replace(f"  {name[1:]}: 3\n", f"  {name[1:]}: {nilai}\n", 1)
    return text


CASES = (
    hit(
        "PRI005",
        "what will be done",
        'prioritas.yaml:5:24: Alasan prioritas aspek "sdm" berupa janji ("akan dilakukan"), bukan keadaan.',
        prioritas=reason("Koordinasi akan dilakukan minimal 1 bulan sekali"),
    ),
    hit(
        "PRI005",
        "over the end of a line",
        'prioritas.yaml:6:7: Alasan prioritas aspek "sdm" berupa janji ("Akan disusun"), bukan keadaan.',
        prioritas=reason("|\n      Akan\n      disusun SOP"),
    ),
    near_miss("PRI005", "what is lacking, and then what will be done", prioritas=reason("SOP belum ada; akan disusun")),
    near_miss("PRI005", "what the assessment says", prioritas=reason("Sesuai butir 14, koordinasi akan ditingkatkan")),
    near_miss("PRI005", "a need for something", prioritas=reason("Kebutuhan akan data dilakukan bersama")),
    near_miss("PRI005", "no reason", prioritas=reason("")),
    hit(
        "PRI006",
        "other scores than the answers, before and in brackets",
        'prioritas.yaml:5:20: Alasan prioritas aspek "sdm" menyebut butir 20 bernilai 2, padahal jawabannya pada '
        "Tabel 3 bernilai 1.",
        'prioritas.yaml:5:45: Alasan prioritas aspek "sdm" menyebut butir 21 bernilai 4, padahal jawabannya pada '
        "Tabel 3 bernilai tidak berlaku.",
        asesmen=answered(b20="1", b21="tidak berlaku"),
        prioritas=reason("Lemah (butir 20 bernilai 2) dan bernilai 4 (butir 21)"),
    ),
    hit(
        "PRI006",
        "one of a list",
        'prioritas.yaml:5:13: Alasan prioritas aspek "sdm" menyebut butir 12 bernilai 3, padahal jawabannya pada '
        "Tabel 3 bernilai 1.",
        asesmen=answered(b12="1"),
        prioritas=reason("Butir 11, 12, dan 13 bernilai 3"),
    ),
    near_miss(
        "PRI006",
        "the scores of the answers",
        asesmen=answered(b19="1", b20="1"),
        prioritas=reason("Butir 1, 3, dan 6 bernilai 3; pelatihan bernilai 1 (butir 19 dan 20)"),
    ),
    near_miss(
        "PRI006",
        "what is hoped for, and what is no single score",
        asesmen=ASESMEN,
        prioritas="aspek:\n"
        "  sdm:\n    prioritas: 1\n    alasan: Ditargetkan agar butir 20 bernilai 4\n"
        "  data:\n    prioritas: 1\n    alasan: Rata-rata butir 20 dan 21 bernilai 2\n"
        "  partisipasi:\n    prioritas: 1\n    alasan: Butir 20 dan 21 bernilai 2 dan 3, butir 5 bernilai 2,5\n",
    ),
    near_miss(
        "PRI006",
        "no answer yet, or no such question",
        asesmen=answered(b20=""),
        prioritas=reason("Butir 20, 99 bernilai 2"),
    ),
    hit(
        "PRI007",
        "said to be there, and the lowest answer",
        'prioritas.yaml:5:13: Alasan prioritas aspek "sdm" menyatakan "Sudah ada SK beserta anggaran", padahal butir '
        "12 bernilai 1, yang terendah; perlu dijelaskan.",
        asesmen=answered(b12="1"),
        prioritas=reason("Sudah ada SK beserta anggaran"),
    ),
    near_miss(
        "PRI007",
        "the answer is not the lowest",
        asesmen=answered(b12="2"),
        prioritas=reason("Sudah ada SK beserta anggaran"),
    ),
    near_miss(
        "PRI007",
        "a lack is named too",
        asesmen=answered(b12="1"),
        prioritas=reason("Sudah ada SK, tetapi anggaran belum memadai"),
    ),
    near_miss(
        "PRI007",
        "only asked for",
        asesmen=answered(b12="1"),
        prioritas=reason("Sudah ada usulan anggaran"),
    ),
    near_miss(
        "PRI007",
        "another sentence",
        asesmen=answered(b12="1"),
        prioritas=reason("Sudah ada SK. Penganggaran dan anggaran menyusul"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_reasons(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize(("score", "count"), [("2", 0), ("4", 1)])
def test_the_score_of_an_earlier_assessment_is_one_too(score: str, count: int, plan: Callable[..., Checked]) -> None:
    earlier = "jenis_berkas: asesmen\ninstrumen: sp4n-2021\ntahun_data: 2019\njawaban:\n  20: 2\n"
    later = "\n  - instrumen: sp4n-2021\n    tahun_data: 2020\n    jawaban:\n      20: 1\n"
    inline = "".join(f"    {line}\n" for line in earlier.splitlines()[1:]).replace("    ", "  - ", 1)
    head = f"judul: Rencana\nasesmen:{later}{inline}"
    checked = plan(plan=head, prioritas=reason(f"Butir 20 bernilai {score}"))
    assert len(checked.loaded.plan.penilaian) == 2
    assert len(checked.of("PRI006")) == count


def test_the_promise_is_marked(plan: Callable[..., Checked]) -> None:
    (finding,) = plan(prioritas=reason("Koordinasi akan  dilakukan")).of("PRI005")
    at = finding.place.position
    assert finding.place.source[at.column - 1 : at.end_column - 1] == "akan  dilakukan"
