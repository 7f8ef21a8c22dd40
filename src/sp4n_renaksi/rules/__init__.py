"""The rules, one file per noun. To add one, write a function here; nothing else lists it."""

from functools import cache
from importlib import import_module

from sp4n_renaksi.faults import FAULTS
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.rules.engine import Rule, registered

MODULES = (
    "alasan",
    "asesmen",
    "aspek",
    "baris_umum",
    "baseline",
    "belahan",
    "berita_acara",
    "bukti",
    "indikator",
    "informasi_umum",
    "kode",
    "laju",
    "pasangan",
    "persen",
    "peta",
    "pihak",
    "prioritas",
    "salinan",
    "satuan",
    "sisipan",
    "target",
    "teks",
    "urutan",
    "waktu",
)
"""The files of this folder that hold rules; a test compares."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Give every rule, by code."""
    for name in MODULES:
        import_module(f"{__name__}.{name}")
    return registered()


def catalogue() -> tuple[Fault, ...]:
    """Give every fault that renaksi can find, of reader, loader and rules, by code."""
    return tuple(sorted((*FAULTS, *(rule.fault for rule in all_rules())), key=lambda fault: fault.code))
