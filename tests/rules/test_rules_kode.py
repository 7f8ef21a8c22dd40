"""The rules on codes."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, matrix, near_miss, said

CASES = (
    hit(
        "PRG001",
        "under another programme, where the next number is free",
        "program.yaml:13:19: Kode II.1.2 dipakai dua kali: pada kegiatan di bawah program II.1, dan di sini pada "
        "kegiatan di bawah program III.1. Maksud Anda III.1.2?",
        program=matrix("II", "-II.1", "--II.1.1", "--II.1.2", "III", "-III.1", "--II.1.2"),
    ),
    hit(
        "PRG001",
        "the one that stands in the wrong place is said to be wrong, though it comes first",
        "program.yaml:8:19: Kode I.2.1 dipakai dua kali: pada kegiatan di bawah program I.2, dan di sini pada kegiatan "
        "di bawah program I.1.",
        program=matrix("I", "-I.1", "--I.1.1", "--I.2.1", "-I.2", "--I.2.1"),
    ),
    hit(
        "PRG001",
        "groups, programmes, and an activity with its programme's code",
        "program.yaml:7:19: Kode I.1 dipakai dua kali: pada program di bawah kelompok program I, dan di sini pada "
        "kegiatan di bawah program I.1. Maksud Anda I.1.1?",
        "program.yaml:8:11: Kode I dipakai dua kali: pada kelompok program, dan di sini pada kelompok program.",
        program=matrix("I", "-I.1", "--I.1", "I"),
    ),
    near_miss("PRG001", "rows without code", program=matrix("I", "-", "-", "--")),
    hit(
        "PRG002",
        "an activity of another programme",
        "program.yaml:8:19: Kegiatan ini ditulis di bawah program I.1, tetapi kodenya I.2.3. Maksud Anda I.1.3?",
        program=matrix("I", "-I.1", "--I.1.1", "--I.2.3"),
    ),
    hit(
        "PRG002",
        "a programme of another group, whose number is taken",
        "program.yaml:6:15: Program ini ditulis di bawah kelompok program I, tetapi kodenya II.1.",
        program=matrix("I", "-I.1", "-II.1"),
    ),
    hit(
        "PRG002",
        "the beginning of a number is not the parent",
        "program.yaml:7:19: Kegiatan ini ditulis di bawah program I.1, tetapi kodenya I.10.1. Maksud Anda I.1.1?",
        program=matrix("I", "-I.1", "--I.10.1"),
    ),
    near_miss("PRG002", "other kinds of numbers", program=matrix("2", "-2.16", "--2.16.02.01", "B", "-B.1")),
    near_miss("PRG002", "a code that is doubled is told once", program=matrix("I", "-I.1", "II", "-I.1")),
    near_miss("PRG002", "a parent without code", program=matrix("I", "-", "--I.1.1")),
    hit(
        "PRG003",
        "signs that do not belong there",
        "program.yaml:3:11: Kode `KP I.` memuat spasi, titik penutup, atau tanda lain. Maksud Anda `I`?",
        "program.yaml:5:15: Kode `I. 1` memuat spasi, titik penutup, atau tanda lain. Maksud Anda `I.1`?",
        "program.yaml:7:19: Kode `I..1.1` memuat spasi, titik penutup, atau tanda lain. Maksud Anda `I.1.1`?",
        program=matrix("KP I.", "-I. 1", "--I..1.1"),
    ),
    near_miss("PRG003", "small letters and noughts", program=matrix("a", "-a.01", "--a.01.b")),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_codes(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
