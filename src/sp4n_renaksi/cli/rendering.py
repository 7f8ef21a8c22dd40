"""What `renaksi render` does once its flags are read."""

from collections.abc import Sequence
from pathlib import Path

from sp4n_renaksi.cli.reading import find_plan, open_plan
from sp4n_renaksi.cli.refused import stop_if_refused
from sp4n_renaksi.cli.stop import RuleBug, Stop
from sp4n_renaksi.cli.targets import meant, parse_targets, save
from sp4n_renaksi.cli.terminal import write
from sp4n_renaksi.lint import lint
from sp4n_renaksi.model.plan import MODELS
from sp4n_renaksi.render import DOCUMENTS, FORMATS, render
from sp4n_renaksi.report.verdict import Verdict

_NEEDED = {"berita-acara": ("berita_acara",), "daftar-hadir": ("berita_acara",)}
"""The sections without which a document cannot be made, where it is not all of them."""


def make_documents(path: str, document: str, formats: Sequence[str], output: str) -> None:
    """Make a document in every wanted format; prints the name of each file that was not named by the user."""
    if document not in DOCUMENTS:
        raise Stop(
            f"Dokumen `{document}` tidak dikenal.{meant(document, DOCUMENTS)} Pilihannya: {', '.join(DOCUMENTS)}."
        )
    named_here = {f"{document}.{name}" for name in FORMATS}
    targets = parse_targets(formats, output, FORMATS, "html", place=lambda form: f"{document}.{form}")
    loaded = open_plan(find_plan(path))
    stop_if_refused(loaded, _NEEDED.get(document, MODELS))
    outcome = lint(loaded)
    summary = Verdict(outcome.findings, 1, len(loaded.sources.documents)).sentence
    for target in targets:
        assets: dict[str, bytes] | None = None if target.on_screen else {}
        made = render(loaded.plan, document, target.form, summary, assets)
        for name, content in (assets or {}).items():  # pictures first: the document never links to what is not there
            save(str(Path(target.file).parent / name), content)
        save(target.file, made)
        if target.file in named_here:
            write(f"{target.file}\n")
    for crash in outcome.crashes:
        raise RuleBug(crash.code, crash.error)
