"""What `renaksi render` does once its flags are read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sp4n_renaksi.cli.ordering import WHOLE, Order, Wanted, wanted, wishes
from sp4n_renaksi.cli.reading import find_plan, open_plan
from sp4n_renaksi.cli.refused import stop_if_refused
from sp4n_renaksi.cli.stop import RuleBug, Stop
from sp4n_renaksi.cli.targets import make_folder, save
from sp4n_renaksi.cli.terminal import tell, write
from sp4n_renaksi.finding import Severity
from sp4n_renaksi.lint import lint
from sp4n_renaksi.model.plan import MODELS, Plan
from sp4n_renaksi.model.publik import public_copy
from sp4n_renaksi.render import DOCUMENTS, FORMATS, assembled
from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.layout import LayoutFault, Wishes
from sp4n_renaksi.report.verdict import Verdict

_NEEDED = {"berita-acara": ("berita_acara", "asesmen", "prioritas"), "daftar-hadir": ("berita_acara",)}
"""The sections without which a document cannot be made, where it is not all of them."""

_PUBLIC = "Salinan publik: NIP, nomor telepon, dan nama pada daftar hadir tidak dimuat."
_FORCED = "Dibuat paksa walaupun rencana berstatus siap ditandatangani dan masih ada kesalahan."


@dataclass(frozen=True, slots=True)
class _File:
    """A file to be written, and whether the user is told its name."""

    place: str
    content: str | bytes
    told: bool = False


def list_documents() -> None:
    """Name the documents and the formats, one a line, with what each is and needs."""
    lines = ["Dokumen:", *(f"  {name:<16} {title}" for name, title in DOCUMENTS.items()), "", "Format:"]
    for name, form in FORMATS.items():
        lines.append(f'  {name:<16} pip install "sp4n-renaksi[{form.extra}]"' if form.extra else f"  {name}")
    write("\n".join(lines) + "\n")


def make_documents(path: str, order: Order) -> None:
    """Make what is wanted; prints the name of each file that the user did not name.

    All of it is drawn before any of it is written. Raises `Stop`, and `RuleBug` when all is done.
    """
    orders = wanted(order)
    plain = replace(wishes(order), note=_PUBLIC if order.public else "")
    loaded = open_plan(find_plan(path))
    names = list(dict.fromkeys(one.document for one in orders))
    for name in names:
        stop_if_refused(loaded, _NEEDED.get(name, MODELS))
    outcome = lint(loaded)
    verdict = Verdict(outcome.findings, 1, len(loaded.sources.documents))
    forced = _FORCED if _unready(loaded.plan, verdict.count(Severity.ERROR), force=order.force) else ""
    plan = public_copy(loaded.plan) if order.public else loaded.plan
    documents = {name: assembled(plan, name) for name in names}
    left_out = [name for name in names if order.everything and documents[name].empty]
    files: list[_File] = []
    for one in orders:
        if one.document not in left_out:
            checked = verdict.sentence if one.document == WHOLE else ""  # a form or a decree is no place for it
            about = " ".join(sentence for sentence in (checked, forced) if sentence)
            files += _drawn(documents[one.document], one, replace(plain, about=about))
    if order.everything and order.output and files:
        make_folder(order.output)
    _write(files)
    if left_out:
        tell(f"Tidak dibuat, karena rencana belum berisi bahannya: {', '.join(left_out)}.")
    for crash in outcome.crashes:
        raise RuleBug(crash.code, crash.error)


def _unready(plan: Plan, errors: int, *, force: bool) -> bool:
    """Whether a plan that is to be signed has errors; raises `Stop` for one unless that is to be overlooked."""
    if not errors or plan.rencana_aksi is None or plan.rencana_aksi.status != "siap_tanda_tangan":
        return False
    if not force:
        raise Stop(
            f"Rencana berstatus `siap_tanda_tangan`, tetapi masih ada {errors} kesalahan. "
            "Lihat dengan `renaksi validate`.",
            1,
            hint="Perbaiki dahulu, atau ubah statusnya menjadi `draf`. Dengan --force dokumen dibuat apa adanya.",
        )
    return True


def _drawn(document: Document, one: Wanted, plain: Wishes) -> list[_File]:
    """Draw a document; pictures come first, so that it never links to what is not there."""
    assets: dict[str, bytes] | None = None if one.target.on_screen else {}
    own = replace(plain, assets=assets, pictures=f"{one.document}-")
    try:
        content = FORMATS[one.target.form].draw(document, own)
    except LayoutFault as fault:
        raise Stop(str(fault)) from fault
    folder = Path(one.target.file).parent
    pictures = [_File(str(folder / name), data) for name, data in (assets or {}).items()]
    return [*pictures, _File(one.target.file, content, one.told)]


def _write(files: Sequence[_File]) -> None:
    for file in files:
        save(file.place, file.content)
        if file.told:
            write(f"{file.place}\n")
