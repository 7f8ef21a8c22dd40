"""Small plans, each with what a rule says of it: the tables of cases of all rules are made of these."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from sp4n_renaksi.finding import Finding, Loc
from sp4n_renaksi.lint import lint
from sp4n_renaksi.loader import Loaded, load

HEAD = """\
periode: 2021-2024
daftar_pihak:
  - kode: kominfo
    nama: Dinas Komunikasi dan Informatika
    singkatan: Dinas Kominfo
  - kode: hukum
    nama: Biro Hukum
"""
"""What plan.yaml says where a case does not say it itself."""


ANSWERS = "jawaban:\n" + "".join(f"  {number}: 3\n" for number in range(1, 23))
"""An answer to every question of the instrument."""

ASESMEN = f"instrumen: sp4n-2021\n{ANSWERS}"
"""An assessment without general figures."""


@dataclass(frozen=True)
class Case:
    """A plan by its files, without their first line `jenis_berkas`; `said` is empty for a near miss.

    `plan` holds plan.yaml without the names of the files; `bab_4` and the like hold prose.
    """

    code: str
    about: str
    files: Mapping[str, str]
    said: Sequence[str] = ()

    def __str__(self) -> str:
        return f"{self.code} {self.about}"


def hit(code: str, about: str, *said: str, **files: str) -> Case:
    """A plan with a fault, and `file:line:column: message` of each finding."""
    return Case(code, about, files, said)


def near_miss(code: str, about: str, **files: str) -> Case:
    """A plan that comes near the fault and is sound."""
    return Case(code, about, files)


def assessed(umum: str, tahun: str = "2020") -> str:
    """An assessment with these general figures, `;` between them."""
    rows = "".join(f"  {row}\n" for row in umum.split("; "))
    return f"instrumen: sp4n-2021\ntahun_data: {tahun}\ninformasi_umum:\n{rows}{ANSWERS}"


def indicator(rows: str, nama: str = "Penyelesaian") -> str:
    """An indicator; `baseline 2020: 60; target 2021: 70` gives its figures."""
    lines = [f"      - nama: {nama}\n"]
    for row in rows.split("; "):
        field, _, year = row.partition(" ")
        if field not in ("baseline", "target"):
            lines.append(f"        {row}\n")
            continue
        if f"        {field}:\n" not in lines:
            lines.append(f"        {field}:\n")
        lines.append(f"          {year}\n")
    return "sasaran_strategis:\n  - nama: Sasaran\n    indikator:\n" + "".join(lines)


def matrix(*rows: str) -> str:
    """A matrix of `I`, `-I.1`, `--I.1.1`, each with more fields behind `;`."""
    lists = ("kelompok_program:", "program:", "kegiatan:")
    lines: list[str] = []
    last = -1
    for row in rows:
        depth = len(row) - len(row.lstrip("-"))
        kode, *fields = row.lstrip("-").split("; ")
        if depth > last:
            lines.append("    " * depth + lists[depth])
        lines.append("    " * depth + f"  - kode: {kode}".rstrip())
        lines += ["    " * depth + f"    {field}".rstrip() for field in fields]
        last = depth
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Checked:
    """A plan that was loaded and linted."""

    loaded: Loaded
    findings: Sequence[Finding]

    def of(self, code: str) -> list[Finding]:
        """Give the findings of one rule."""
        return [finding for finding in self.findings if finding.fault.code == code]


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a plan, and the plan.yaml that names them."""
    names, chapters = [], []
    for name, text in files.items():
        if name.startswith("bab_"):
            chapters.append(f"  {name.replace('_', '-')}: {name}.md")
            (folder / f"{name}.md").write_text(dedent(text), encoding="utf-8")
        elif name != "plan":
            names.append(f"{name}: {name}.yaml")
            content = f"jenis_berkas: {name}\n{dedent(text)}"
            (folder / f"{name}.yaml").write_text(content, encoding="utf-8")
    head = f"jenis_berkas: rencana_aksi\nformat: 1\n{dedent(files.get('plan', HEAD))}"
    parts = [head, *names, *(["naskah:", *chapters] if chapters else [])]
    (folder / "plan.yaml").write_text("\n".join(parts) + "\n", encoding="utf-8")


def check(folder: Path) -> Checked:
    """Load and lint the plan of a folder; a rule that raises fails the test."""
    loaded = load(folder)
    outcome = lint(loaded)
    for crash in outcome.crashes:
        raise crash.error
    return Checked(loaded, outcome.findings)


def said(finding: Finding) -> str:
    """Write a finding as the tables have it."""
    at = finding.place.position
    return f"{Path(finding.place.file).name}:{at.line}:{at.column}: {finding.message}"


def resolves(loaded: Loaded, loc: Loc) -> bool:
    """Whether a loc leads exactly to something written; a short form is one text for all that it stands for."""
    document, steps = loaded.sources.find(loc)
    node: object = document.data
    if node is None:
        return not steps and bool(document.text)
    for step in steps:
        if isinstance(node, str):
            return True
        known = isinstance(node, dict) and step in node
        known = known or (isinstance(node, list) and isinstance(step, int) and step < len(node))
        if not known:
            return False
        node = node[step]  # type: ignore[index]
    return True
