import re
from collections.abc import Callable
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Fault, Finding, Place, Position, Related, Severity
from sp4n_renaksi.report.findings_text import Style, to_text
from sp4n_renaksi.report.plain import cells, printable
from sp4n_renaksi.report.verdict import Verdict

ERROR = Fault("TKS001", "contoh", Severity.ERROR, "Contoh.")
WARNING = Fault("TKS002", "contoh_dua", Severity.WARNING, "Contoh.")
INFO = Fault("TKS003", "contoh_tiga", Severity.INFO, "Contoh.")


def finding(source: str, start: int, end: int, *, fault: Fault = ERROR, line: int = 1, **more: str) -> Finding:
    """A finding on the code points `start` to `end` of a line."""
    place = Place(more.pop("file", "a.yaml"), Position(line, start + 1, line, end + 1), source)
    return Finding(fault, more.pop("message", "Pesan."), place, help=more.pop("help", ""))


def report(*findings: Finding, color: bool = False, width: int = 160, everything: bool = False) -> str:
    return to_text(Verdict(findings, 1, 1), Style(color, width, everything))


def excerpt(source: str, start: int, end: int, width: int = 160, line: int = 1) -> tuple[str, str]:
    """The line of the source as shown and the marker under it, both without the gutter."""
    shown, marker = report(finding(source, start, end, line=line), width=width).splitlines()[3:5]
    assert max(cells(shown), cells(marker)) <= width
    return shown.partition("| ")[2], marker.partition("| ")[2]


@pytest.mark.parametrize(
    ("source", "start", "end", "line", "marker"),
    [
        ("nama: x", 6, 7, "nama: x", "      ^"),
        ("nama: x", 6, 6, "nama: x", "      ^"),
        ("nama: x", 7, 8, "nama: x", "       ^"),
        ("\tnama: x", 0, 1, " nama: x", "^"),
        ("\tnama:\tx", 7, 8, " nama: x", "       ^"),
        ("日本: x", 4, 5, "日本: x", "      ^"),
        ("日本: x", 0, 2, "日本: x", "^^^^"),
        ("👍 x", 2, 3, "👍 x", "   ^"),
        ("e\u0301: x", 4, 5, "e\u0301: x", "   ^"),
        ("a\x1b[2J: x", 7, 8, "a\\x1b[2J: x", "          ^"),
        ("a\u202e: x", 4, 5, "a\\u202e: x", "         ^"),
        ("\xa0x", 1, 2, "\xa0x", " ^"),
        ("x   ", 0, 1, "x", "^"),
    ],
)
def test_the_marker_stands_under_what_is_meant(source: str, start: int, end: int, line: str, marker: str) -> None:
    assert excerpt(source, start, end) == (line, marker)


LONG = "    uraian: " + "kata " * 30 + "SALAH" + " kata" * 30


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (400, LONG),
        (80, f"...a {'kata ' * 8}SALAH kata kata kata kata..."),
        (40, "...kata kata kata SALAH kata k..."),
        (27, "...a kata SALAH k..."),
    ],
)
def test_a_long_line_is_cut_around_the_marker(width: int, shown: str) -> None:
    line, mark = excerpt(LONG, 162, 167, width)
    assert line == shown
    assert mark == " " * line.index("SALAH") + "^^^^^"


def test_what_is_marked_is_cut_when_it_does_not_fit() -> None:
    shown, mark = excerpt("nama: " + "x" * 200, 6, 206, 40)
    assert shown.endswith("x...")
    assert shown[mark.index("^") :] == "x" * 22 + "..."
    assert len(mark.strip()) == 25


def test_a_finding_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    several = Finding(ERROR, "Pesan.", Place("a.yaml", Position(2, 7, 4, 3), "nama: >-"))
    assert "   2 | nama: >-\n     |       ^^\n" in report(several)


@pytest.mark.parametrize("source", ["", "   ", "\t"])
def test_an_empty_line_is_not_shown(source: str) -> None:
    assert " | " not in report(finding(source, 0, 0))


def test_a_line_of_megabytes_takes_no_time() -> None:
    source = "x: " + "é" * 4_000_000
    started = perf_counter()
    report(*[finding(source, at, at + 1, line=at) for at in range(1, 50)], everything=True, width=80)
    assert perf_counter() - started < 1


@given(st.text(st.characters(exclude_characters="\n\r")), st.integers(0, 50), st.integers(0, 50), st.integers(20, 120))
def test_an_excerpt_fits_whatever_stands_in_the_file(source: str, start: int, length: int, width: int) -> None:
    text = report(finding(source, start, start + length), width=width)
    lines = text.splitlines()
    excerpts = [line for line in lines if re.match(r" *1? \| ", line)]
    assert len(excerpts) == (2 if source.strip() else 0)
    assert all(cells(line) <= max(width, 27) for line in excerpts)
    assert all(printable(line) == line for line in lines)


def test_a_head_is_one_line_that_editors_follow() -> None:
    odd = finding("x: y", 3, 4, file="a\n[/]\x1b.yaml", message="Isi `a\nb\x1b[1m[bold]` salah.")
    lines = report(odd).splitlines()
    assert lines[0] == "a\\n[/]\\x1b.yaml (1 kesalahan)"
    assert lines[2] == "a\\n[/]\\x1b.yaml:1:4: TKS001 kesalahan: Isi `a\\nb\\x1b[1m[bold]` salah."


def test_related_places_and_help() -> None:
    place = Place("b.yaml", Position(7, 3, 7, 9), "  lain: x")
    made = Finding(
        ERROR,
        "Pesan.",
        Place("a.yaml", Position(1, 1, 1, 2), "x"),
        help="Ganti.",
        related=(Related("yang pertama", place),),
    )
    assert report(made).splitlines()[3:7] == [
        "   1 | x",
        "     | ^",
        "  Lihat juga b.yaml:7:3: yang pertama",
        "  Perbaikan: Ganti.",
    ]


@pytest.mark.parametrize(("number", "shown", "folded"), [(3, 3, 0), (4, 4, 0), (5, 3, 2), (20, 3, 17)])
def test_repetitions_are_folded_from_five_on(number: int, shown: int, folded: int) -> None:
    many = [finding("x", 0, 1, line=line) for line in range(1, number + 1)]
    text = report(*many)
    assert text.count("TKS001 kesalahan:") == shown
    assert (f"... dan {folded} temuan TKS001 lain pada baris 4, 5" in text) == bool(folded)
    assert ("10, 11, 12, 13, 14, 15, ..." in text) == (number == 20)
    assert report(*many, everything=True).count("TKS001 kesalahan:") == number


def test_each_code_and_each_file_is_folded_for_itself() -> None:
    mixed = [
        finding("x", 0, 1, fault=fault, line=line, file=file)
        for file in ("a.yaml", "b.yaml")
        for line in range(1, 5)
        for fault in (ERROR, WARNING)
    ]
    assert "..." not in report(*mixed)


def test_the_last_sentence_counts(golden: Callable[[str, str], None]) -> None:
    assert report() == "Rencana diperiksa: tidak ada temuan.\n"
    one = [finding("x", 0, 1, fault=fault) for fault in (ERROR, WARNING, WARNING, INFO)]
    assert report(*one).endswith("\nRencana diperiksa: 1 kesalahan, 2 peringatan, 1 saran.\n")
    golden("findings_color.txt", report(*one, color=True).replace("\x1b", "<ESC>"))


def test_plain_text_has_no_color() -> None:
    made = [finding("x", 0, 1, fault=fault) for fault in (ERROR, WARNING, INFO)]
    assert "\x1b" not in report(*made)
    assert re.sub("\x1b\\[[0-9;]*m", "", report(*made, color=True)) == report(*made)
