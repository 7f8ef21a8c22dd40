"""The rule on abbreviations that nobody explains (TKS)."""

import re
from collections.abc import Iterator
from functools import cache

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import PROSE, Plan
from sp4n_renaksi.rules.contents import Contents
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import registry

_LONGEST = 8
_WIDTH = 32
"""Wide enough for the steps of a loc, so that 2 stands before 10."""

_SKIPPED = frozenset(("kop", "peserta", "penanda_tangan", "nomor", "kode", "kota", "web", "surel", "salinan"))
"""What stands there are names, numbers and codes."""

_CALLED = ("disingkat", "disebut", "singkatannya")
"""Before an abbreviation, these words say what it stands for."""

_roman = re.compile(rb"[IVXLCDM]+")


@rule("TKS010", Severity.INFO)
def singkatan_tidak_dijelaskan(plan: Plan, contents: Contents) -> Iterator[Hit]:
    """Sebuah singkatan tidak dijelaskan di mana pun.

    Mengapa: pembaca dari luar instansi tidak mengenal singkatan setempat. Cukup dijelaskan satu kali, pada naskah atau
    pada daftar pihak; singkatan yang dikenal umum tidak perlu. Temuannya satu untuk setiap singkatan.

    Salah:
        nama: Pelatihan admin LKPP

    Benar:
        nama: Pelatihan admin Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)

    Perbaikan: tulis kepanjangannya sekali, lalu singkatannya dalam kurung.

    Dasar: kebiasaan penyuntingan; singkatan yang dikenal umum ada pada `data/singkatan.yaml`.
    """
    for word in sorted(word for word in contents.words if word.isupper() and _is_strange(word, contents)):
        short = word.decode("ascii")
        if f"({short})" in contents.whole or f"{short} (" in contents.whole:
            continue
        first = _first(short, contents)
        if first is not None and not _explained(short, plan, contents.whole):
            loc, span = first
            yield Hit(loc, f"Singkatan {short} tidak dijelaskan di mana pun.", span=span)


def _is_strange(word: bytes, contents: Contents) -> bool:
    """Whether a word of capitals is neither well known nor a number nor a word that is written large."""
    if word in _known() or not 1 < len(word) <= _LONGEST or not word[:1].isalpha() or _roman.fullmatch(word):
        return False
    return word.lower() not in contents.words and word.capitalize() not in contents.words


def _explained(short: str, plan: Plan, whole: str) -> bool:
    """Whether the plan says in full what an abbreviation stands for."""
    if re.search(rf"{short}\s*(?:{_verbs()})", whole) or any(f"{verb} {short}" in whole for verb in _CALLED):
        return True
    parties = plan.rencana_aksi.daftar_pihak if plan.rencana_aksi is not None else ()
    return any(
        any(short in name.split() for name in pihak.sebutan)
        and any(short not in name and " " in name for name in pihak.sebutan)
        for pihak in parties
    )


def _first(short: str, contents: Contents) -> tuple[Loc, tuple[int, int]] | None:
    """Find the first use in the prose, else elsewhere; what is all written large does not count."""
    pattern = re.compile(rf"(?<![\w./-]){short}(?![\w/-]|\.\w)")
    uses = [
        (loc, found.span())
        for loc, text in contents.containing((short,))
        if _SKIPPED.isdisjoint(loc) and (text == short or not text.isupper()) and (found := pattern.search(text))
    ]
    return min(uses, key=lambda use: (use[0][0] != PROSE, [str(step).zfill(_WIDTH) for step in use[0]]), default=None)


@cache
def _known() -> frozenset[bytes]:
    return frozenset(word.encode() for row in registry("singkatan")["dikenal"] for word in row["singkatan"])


@cache
def _verbs() -> str:
    return "|".join(map(re.escape, registry("singkatan")["menjelaskan"]))
