"""renaksi.yaml: the settings of the tool, found upward from a plan to the root of its repository."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sp4n_renaksi.baseline import Baseline, BaselineFault, read_baseline
from sp4n_renaksi.faults import files as faults
from sp4n_renaksi.files import FileFault, Folder
from sp4n_renaksi.finding import Fault, Finding, Hit
from sp4n_renaksi.loader.refusals import modelled
from sp4n_renaksi.model.pengaturan import Pengaturan
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.rules import catalogue
from sp4n_renaksi.sources import Sources, repository_root
from sp4n_renaksi.suppressions import inapplicable

SETTINGS_FILE = "renaksi.yaml"
SECTION = "pengaturan"
"""What the addresses of its content begin with."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a settings file says, as far as it could be read, and what is wrong with it."""

    path: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    baseline: Baseline | None = None
    findings: tuple[Finding, ...] = ()


NO_SETTINGS = Settings()


def nearest_settings(folder: Path) -> Path | None:
    """Give the settings file of a folder: there, or in the nearest folder above it within the git repository."""
    root = repository_root(folder)
    here = folder.resolve()
    for place in (here, *here.parents):
        if (place / SETTINGS_FILE).is_file():
            return place / SETTINGS_FILE
        if place == root:
            break
    return None


def read_settings(path: Path) -> Settings:
    """Read a settings file; raises `FileFault` where it cannot be had. What is wrong in it stands in the findings."""
    folder = Folder(path.parent)
    file = folder.named(path.name)
    document = read(folder.read(file), file.shown)
    sources = Sources(path.parent)
    sources.add((SECTION,), document)
    hits: list[tuple[Fault, Hit]] = []
    settings = Settings(path)
    model, hits = modelled(Pengaturan, document.data, (SECTION,)) if document.data else (None, [])
    if model is not None:
        hits += _inapplicable("select", model.select, ignoring=False)
        hits += _inapplicable("ignore", model.ignore, ignoring=True)
        baseline, more = _baseline(folder, model.baseline)
        hits += more
        settings = Settings(path, _codes(model.select), _codes(model.ignore), model.strict, baseline)
    findings = sources.named([*document.findings, *sources.findings(hits)])
    findings.sort(key=lambda finding: finding.sort_key)
    return Settings(path, settings.select, settings.ignore, settings.strict, settings.baseline, tuple(findings))


def _codes(written: Iterable[str]) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in written)


def _inapplicable(key: str, written: Iterable[str], *, ignoring: bool) -> Iterator[tuple[Fault, Hit]]:
    """Say which codes, or beginnings of codes, mean nothing."""
    known = [fault.code for fault in catalogue()]
    for index, code in enumerate(_codes(written)):
        if refusal := inapplicable(code, known, beginning=True, ignoring=ignoring):
            yield faults.KODE_TIDAK_BERLAKU, Hit((SECTION, key, index), *refusal)


def _baseline(folder: Folder, written: str) -> tuple[Baseline | None, list[tuple[Fault, Hit]]]:
    """Read the list of old findings that the settings name, or say why that cannot be."""
    if not written:
        return None, []
    here = (SECTION, "baseline")
    try:
        return read_baseline(folder.read(folder.locate(written))), []
    except FileFault as fault:
        return None, [(fault.fault, Hit(here, fault.message, fault.help))]
    except BaselineFault as fault:
        return None, [(faults.TIDAK_DAPAT_DIBUKA, Hit(here, f"`{written}`: {fault.sentence}", fault.advice))]
