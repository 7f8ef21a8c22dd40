"""Instruments and registries as YAML files, and the few lines that read them."""

import hashlib
from functools import cache
from importlib.resources import files

from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.reader.document import Document, read

INSTRUMENTS = ("sp4n-2021",)
"""The instruments that ship with renaksi, by kode. A released one never changes: a correction is a new kode."""

DEFAULT_INSTRUMENT = INSTRUMENTS[-1]


def read_data(name: str) -> Document:
    """Read a data file of ours by the reader that also reads plans."""
    return read(files(__name__).joinpath(name).read_bytes(), name)


def digest(content: bytes) -> str:
    """SHA-256 of an instrument's text; line ends do not count, so every checkout gives the same."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


@cache
def shipped_instrument(kode: str) -> tuple[Instrumen, str]:
    """Give a shipped instrument and the SHA-256 of its file."""
    document = read_data(f"{kode}.yaml")
    return Instrumen.model_validate(document.data), digest(document.text.encode())


def unassessed() -> Penilaian:
    """Give an assessment that answers nothing yet, by the newest instrument: for what asks a plan without one."""
    return Penilaian(("asesmen", 0), Asesmen.model_construct(), *shipped_instrument(DEFAULT_INSTRUMENT))
