"""The pages of rules, as Markdown and as JSON, and the parts that a page is made of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from textwrap import dedent

from sp4n_renaksi.finding import Fault
from sp4n_renaksi.report.findings_json import VERSION, dump

FORMS = ("text", "md", "json")
"""Every form of the rule pages."""

FAMILIES: Mapping[str, str] = {
    "YML": "Tulisan berkas",
    "SKM": "Bentuk isian",
    "BRK": "Berkas dan rujukan",
    "ASM": "Asesmen",
    "KAT": "Kategorisasi",
    "PRI": "Prioritas",
    "SAS": "Sasaran dan target",
    "PRG": "Program dan kegiatan",
    "PHK": "Pihak",
    "DUK": "Dukungan",
    "BAC": "Berita acara dan daftar hadir",
    "RLS": "Realisasi",
    "TKS": "Teks",
}
"""What the first three letters of a code stand for."""

_label = re.compile(r"([A-Z]\w+): ?(.*)")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: a label such as "Mengapa" (or none), a paragraph, and an example under it."""

    label: str
    text: str
    example: str


def parts(fault: Fault) -> Iterator[Part]:
    """Take a page apart; its title is not among the parts."""
    label, text, example = "", list[str](), list[str]()
    for line in fault.text.splitlines()[1:]:
        if line.startswith(" ") or (example and not line):
            example.append(line)
        elif found := _label.match(line):
            yield from _part(label, text, example)
            label, text, example = found[1], [found[2]], []
        else:
            text.append(line)
    yield from _part(label, text, example)


def _part(label: str, text: Sequence[str], example: Sequence[str]) -> Iterator[Part]:
    part = Part(label, " ".join(" ".join(text).split()), dedent("\n".join(example)).rstrip())
    if part.text or part.example:
        yield part


def by_family(faults: Sequence[Fault]) -> Iterator[tuple[str, list[Fault]]]:
    """Group rules by the first three letters of their codes; gives what these stand for."""
    for family, group in groupby(faults, key=lambda fault: fault.code[:3]):
        yield FAMILIES.get(family, family), list(group)


def catalogue_markdown(faults: Sequence[Fault]) -> str:
    """Write all pages with a table before each family: docs/aturan.md."""
    lines = [_HEAD]
    for family, group in by_family(faults):
        lines += [f"## {group[0].code[:3]}: {family}\n", "| Kode | Tingkat | Arti |", "| --- | --- | --- |"]
        lines += [f"| [{f.code}](#{f.code.lower()}) | {f.severity.kata} | {_cell(f.title)} |" for f in group]
        lines += ["", pages_markdown(group)]
    return "\n".join(lines)


def pages_markdown(faults: Sequence[Fault]) -> str:
    """Write the pages of some rules."""
    return "\n".join(line for fault in faults for line in _page(fault))


def _page(fault: Fault) -> Iterator[str]:
    yield f"### {fault.code}\n"
    yield f"**{_prose(fault.title)}** Tingkat: {fault.severity.kata}. Nama: `{fault.name}`.\n"
    for part in parts(fault):
        label = f"**{part.label}:** " if part.label else ""
        yield f"{label}{_prose(part.text)}".rstrip() + "\n"
        if part.example:
            yield f"```yaml\n{part.example}\n```\n"


def pages_json(faults: Sequence[Fault]) -> str:
    """Write rules as JSON, for programs; the keys are those of findings."""
    rules = [
        {"code": f.code, "rule": f.name, "severity": f.severity.value, "title": f.title, "page": f.text} for f in faults
    ]
    return dump({"version": VERSION, "rules": rules})


def _prose(text: str) -> str:
    """Keep what looks like a tag of HTML from being one; what stands in backticks is left alone."""
    return "".join(
        piece if piece.startswith("`") else piece.replace("<", "&lt;") for piece in re.split("(`[^`]*`)", text)
    )


def _cell(text: str) -> str:
    return _prose(text).replace("|", r"\|")


_HEAD = """# Aturan renaksi

<!-- Dibuat oleh `renaksi rule --format md -o docs/aturan.md`; jangan disunting di sini. -->

Setiap temuan membawa kode aturannya. *Kesalahan*: rencana bertentangan dengan dirinya sendiri, atau tidak dapat
dijalankan seperti tertulis. *Peringatan*: seseorang perlu melihatnya. *Saran*: gaya dan kebiasaan.

Penjelasan yang sama di terminal: `renaksi rule KODE`.
"""
