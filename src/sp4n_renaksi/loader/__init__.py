"""A folder of YAML -> the plan, the places of its sections, and a finding for all that could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sp4n_renaksi.files import PLAN_FILE, Folder, real
from sp4n_renaksi.finding import Finding
from sp4n_renaksi.loader.assembly import Assembly
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.sources import Sources


@dataclass(frozen=True, slots=True)
class Loaded:
    """A plan as far as it could be read; `refused` names the sections that are there but were refused."""

    plan: Plan
    sources: Sources
    findings: tuple[Finding, ...]
    refused: frozenset[str]
    files: Mapping[Path, str]
    """The name of every file that was read by where it really is, the one that loading began with first."""
    only: str = ""
    """The one file whose findings are wanted, when a single file of a plan is checked."""


def load(path: Path, overlay: Mapping[Path, bytes] | None = None) -> Loaded:
    """Load a plan folder, a plan.yaml, or one of its files with the plan as its context.

    A file that no plan.yaml above it names is loaded alone. Raises `FileFault` where there is nothing to read.
    """
    if path.is_dir():
        path = path / PLAN_FILE
    if path.name != PLAN_FILE and (loaded := _within_plan(path, overlay)) is not None:
        return loaded
    return _loaded(Assembly(Folder(path.parent, overlay), path.name))


def _within_plan(path: Path, overlay: Mapping[Path, bytes] | None) -> Loaded | None:
    """Load the nearest plan above a file; None where there is none, or it does not name the file."""
    wanted = real(path)
    folder = next((folder for folder in wanted.parents if (folder / PLAN_FILE).is_file()), None)
    if folder is None:
        return None
    assembly = Assembly(Folder(folder, overlay), PLAN_FILE)
    taken = assembly.intake.taken.get(wanted)
    return _loaded(assembly, taken.document.file) if taken else None


def _loaded(assembly: Assembly, only: str = "") -> Loaded:
    intake = assembly.intake
    of_text = [finding for document in intake.sources.documents for finding in document.findings]
    findings = (*of_text, *intake.sources.findings(intake.hits))
    files = {path: taken.document.file for path, taken in intake.taken.items()}
    return Loaded(assembly.plan, intake.sources, findings, frozenset(intake.refused), files, only)
