"""The flags of `renaksi render`, read and held against each other before anything is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.targets import Target, meant, parse_targets
from sp4n_renaksi.cli.terminal import is_terminal, reason
from sp4n_renaksi.render import DOCUMENTS, FORMATS, MissingExtra
from sp4n_renaksi.render.layout import LayoutFault, Wishes, parse_layout

WHOLE = "rencana-aksi"
"""The document that is made where none is named."""

_LACKS_LIBRARY = 'Format `{0}` memerlukan pustaka tambahan. Pasang dengan: pip install "sp4n-renaksi[{1}]"'
_LACKS_SYSTEM = (
    "Format `{0}` memerlukan Pango, yang belum ada di komputer ini. "
    "Debian/Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; "
    "Windows: lihat petunjuk WeasyPrint."
)


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of a plan, and how, as the flags say; an empty text stands for the default."""

    document: str
    formats: Sequence[str]
    output: str
    everything: bool
    public: bool
    force: bool
    paper: str
    margins: str
    font: str
    base: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document in a format, where it goes, and whether the user is told the name of its file."""

    document: str
    target: Target
    told: bool


def wanted(order: Order) -> list[Wanted]:
    """Give what is to be made; raises `Stop` for what cannot be meant and for a format that cannot be had."""
    made = _all_documents(order) if order.everything else _one_document(order)
    targets = [one.target for one in made]
    if order.base and all(target.form != "docx" for target in targets):
        raise Stop("--base hanya berlaku untuk format docx.")
    for form in dict.fromkeys(target.form for target in targets):
        _load(form)
    for target in targets:
        if target.on_screen and not FORMATS[target.form].text and is_terminal():
            raise Stop(
                f"Dokumen {target.form} bukan teks, jadi tidak dapat ditampilkan di layar. Simpan dengan -o BERKAS."
            )
    return made


def wishes(order: Order) -> Wishes:
    """Give how documents are wanted, as far as flags say it; raises `Stop` for what cannot be."""
    try:
        layout = parse_layout(order.paper, order.margins, order.font)
        base = Path(order.base).read_bytes() if order.base else None
    except LayoutFault as fault:
        raise Stop(str(fault)) from fault
    except OSError as error:
        raise Stop(f"`{order.base}` tidak dapat dibaca: {reason(error)}.") from error
    return Wishes(layout=layout, base=base)


def _one_document(order: Order) -> list[Wanted]:
    document = order.document or WHOLE
    if document not in DOCUMENTS:
        raise Stop(
            f"Dokumen `{document}` tidak dikenal.{meant(document, DOCUMENTS)} Pilihannya: {', '.join(DOCUMENTS)}."
        )
    targets = parse_targets(order.formats, order.output, FORMATS, "html", place=lambda form: f"{document}.{form}")
    return [Wanted(document, target, target.file == f"{document}.{target.form}") for target in targets]


def _all_documents(order: Order) -> list[Wanted]:
    if order.document:
        raise Stop("--all membuat semua dokumen, padahal --document memilih satu. Pilih salah satu.")
    if any("=" in text for text in order.formats):
        raise Stop("Bersama --all, tulis --format tanpa nama berkas; nama foldernya pada --output.")
    if order.output == "-":
        raise Stop("--all membuat beberapa berkas: tulis nama foldernya pada --output.")
    forms = [target.form for target in parse_targets(order.formats, "", FORMATS, "html", place=lambda form: form)]
    folder = Path(order.output)
    return [
        Wanted(name, Target(form, str(folder / f"{name}.{form}")), told=True) for name in DOCUMENTS for form in forms
    ]


def _load(form: str) -> None:
    try:
        FORMATS[form].load()
    except MissingExtra as missing:
        raise Stop((_LACKS_SYSTEM if missing.installed else _LACKS_LIBRARY).format(form, missing.extra)) from missing
