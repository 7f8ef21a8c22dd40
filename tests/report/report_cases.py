"""Findings that every form of a report is tried on: nasty words, several files, each weight."""

from typing import Any

from sp4n_renaksi.finding import Fault, Finding, Mend, Place, Position, Related, Severity
from sp4n_renaksi.report.verdict import Verdict

NASTY = (
    "a|b\r\nc ]]> <img src=x onerror=1> & 100% :: [teks](http://jahat) **`x|y`** 😀 "
    "\x1b[31m \x9b \u202e \ufffe \udc80 ::error::"
)
"""What a file may hold and a report may repeat: signs of Markdown, XML, JSON, GitHub and terminals."""

PAGE = """Judul aturan.

    Mengapa: sebabnya begini.

    Salah:
        a: 1

    Perbaikan: perbaiki.

    Dasar: Tabel 6 | Lampiran.
    """


def fault(code: str = "PHK001", severity: Severity = Severity.ERROR) -> Fault:
    return Fault(code, f"nama_{code.lower()}", severity, PAGE)


def finding(
    code: str = "PHK001",
    severity: Severity = Severity.ERROR,
    message: str = "Pihak `x` tidak dikenal.",
    file: str = "rencana/tim.yaml",
    line: int = 4,
    **more: Any,
) -> Finding:
    place = Place(file, Position(line, 5, line, 9), "    pihak: x")
    known = {"place": place, "loc": ("tim", "peran", 0), "help": "Ganti.", "fingerprint": f"{code}-{file}-{line}"}
    return Finding(fault(code, severity), message, **{**known, **more})


def verdict(*findings: Finding, plans: int = 1, files: int = 3) -> Verdict:
    return Verdict(findings, plans, files)


EMPTY = verdict()

BOTH = (
    Mend(Place("rencana/tim.yaml", Position(9, 3, 9, 4)), "y"),
    Mend(Place("rencana/tim.yaml", Position(4, 5, 4, 9)), "Dinas Kominfo"),
)
MIXED = verdict(
    finding("ASM001", Severity.INFO, file="rencana/asesmen.yaml", loc=("asesmen", 0, "jawaban", "1"), help=""),
    finding("YML001", file="rencana/a b#%.yaml", loc=()),
    finding(
        related=(Related("yang lain", Place("rencana/plan.yaml", Position(2, 1, 2, 3))),),
        fix=BOTH,
    ),
    finding("PHK002", Severity.WARNING, message=NASTY, help=NASTY, line=7),
)
"""Each weight, a related place, a fix, an odd name of a file, and nasty words."""
