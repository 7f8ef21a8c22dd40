"""Findings as "Catatan Hasil Reviu": condition, criteria, effect and recommendation, and room for a reply."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sp4n_renaksi.finding import Fault, Finding
from sp4n_renaksi.report.chapters import ORDER, chapter
from sp4n_renaksi.report.markdown_words import table, words
from sp4n_renaksi.report.rule_pages import parts
from sp4n_renaksi.report.verdict import Verdict

HEADS = ("No", "Bab/Tabel", "Kondisi", "Kriteria", "Akibat", "Rekomendasi", "Tanggapan")
TOLD = 5
"""So many messages of one rule in one chapter are told; of the rest the places are named."""

_REMARK = (
    "Catatan ini dibuat renaksi dari isi berkas rencana sebagai bahan reviu; simpulannya tetap pada pereviu. "
    "Kolom Tanggapan diisi oleh instansi penyusun."
)
_BREAK = "<br>"


def to_reviu(verdict: Verdict) -> str:
    """Write one row for each rule and chapter, in the order of the printed plan and of weight."""
    lines = ["# Catatan Hasil Reviu", "", verdict.sentence]
    if verdict.findings:
        ordered = sorted(verdict.findings, key=_row_key)
        groups = [list(group) for _, group in groupby(ordered, key=_row_key)]
        lines += ["", *table(HEADS, (_row(number, group) for number, group in enumerate(groups, 1)))]
    return "\n".join([*lines, "", _REMARK]) + "\n"


def _row_key(finding: Finding) -> tuple[int, int, str]:
    return ORDER.index(chapter(finding.loc)), finding.fault.severity.rank, finding.fault.code


def _row(number: int, findings: Sequence[Finding]) -> list[str]:
    fault = findings[0].fault
    return [
        str(number),
        chapter(findings[0].loc),
        _BREAK.join(_condition(findings)),
        words(_part(fault, "Dasar")),
        words(_part(fault, "Mengapa")),
        _BREAK.join(words(advice) for advice in _advice(findings)),
        "",
    ]


def _condition(findings: Sequence[Finding]) -> Iterator[str]:
    """Tell each message with its places, then where else the rule found something."""
    messages: dict[str, list[Finding]] = {}
    for finding in findings:
        messages.setdefault(finding.message, []).append(finding)
    groups = list(messages.values())
    for group in groups[:TOLD]:
        yield f"{words(group[0].message)} ({_places(group)})"
    if rest := [finding for group in groups[TOLD:] for finding in group]:
        yield f"Hal yang sama pada {len(rest)} tempat lain: {_places(rest)}."
    yield f"({findings[0].fault.code}, {findings[0].fault.severity.kata})"


def _places(findings: Sequence[Finding]) -> str:
    """Name files, each with its lines."""
    files: dict[str, list[str]] = {}
    for finding in findings:
        files.setdefault(finding.place.file, []).append(str(finding.place.position.line))
    return "; ".join(f"{words(file)} baris {', '.join(dict.fromkeys(lines))}" for file, lines in files.items())


def _advice(findings: Sequence[Finding]) -> list[str]:
    """Give the advice of the first findings, each once; what has none has that of its rule."""
    return list(dict.fromkeys(finding.help or finding.fault.advice for finding in findings))[:TOLD]


def _part(fault: Fault, label: str) -> str:
    text = next((part.text for part in parts(fault) if part.label == label), "")
    return text[:1].upper() + text[1:]
