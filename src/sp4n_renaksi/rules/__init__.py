"""The rules, one file per noun. To add one, write a function here; nothing else lists it."""

from functools import cache
from importlib import import_module

from sp4n_renaksi.faults import FAULTS
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.rules.engine import Rule, registered

MODULES = (
    "acara",
    "alasan",
    "asesmen",
    "aspek",
    "baris_umum",
    "baseline",
    "belahan",
    "berita_acara",
    "bukti",
    "daftar_pihak",
    "deret",
    "dukungan",
    "ejaan",
    "indikator",
    "informasi_umum",
    "jawaban_kegiatan",
    "judul",
    "keberhasilan",
    "kegiatan",
    "kelompok",
    "kode",
    "laju",
    "nama",
    "pasangan",
    "pelaksana",
    "penanda_tangan",
    "penetapan",
    "peran",
    "peraturan",
    "persen",
    "peta",
    "pihak",
    "prioritas",
    "salinan",
    "satuan",
    "sebutan",
    "singkatan",
    "sisipan",
    "tahapan",
    "tanggal",
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
