"""The rule on two spellings of one party that nobody registered (PHK)."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.teks import tidak_pasti
from sp4n_renaksi.register import Register
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.parties import named_parties

_SURE = 0.88
_LONG_WORD = 5

_word = re.compile(r"\w+")


@rule("PHK006", Severity.WARNING)
def ejaan_pihak_berbeda(plan: Plan) -> Iterator[Hit]:
    """Satu pihak yang tidak terdaftar ditulis dengan dua ejaan.

    Mengapa: pihak yang sama terhitung sebagai dua pihak, dan tugasnya terbagi tanpa disengaja. Yang dibandingkan hanya
    nama yang tidak ada pada daftar pihak, dan hanya bila beda spasi, tanda, atau satu kata yang panjang; "Wilayah II"
    dan "Wilayah III" adalah dua pihak.

    Salah:
        pihak_terlibat:
          - Forum Komunikasi Warga
          - Forum Komunikassi Warga

    Benar:
        pihak_terlibat:
          - Forum Komunikasi Warga

    Perbaikan: samakan ejaannya, dan tambahkan pihak itu pada `daftar_pihak` di plan.yaml.

    Dasar: Tabel 1 dan Lampiran I, kolom Pihak Terlibat.
    """
    first = _unregistered(plan)
    known: dict[object, list[tuple[str, Sequence[str]]]] = {}
    for name, loc in first.items():
        words = _word.findall(name.casefold())
        if not words or tidak_pasti(name):
            continue
        same = known.setdefault("".join(words), [])
        near = [entry for key in _keys(words) for entry in known.setdefault(key, []) if _alike(words, entry[1])]
        if other := next((entry[0] for entry in (*same, *near)), ""):
            message = f'"{name}" tampaknya pihak yang sama dengan "{other}", dengan ejaan lain.'
            yield Hit(loc, message, related=[(first[other], f'"{other}"')])
        for key in ("".join(words), *_keys(words)):
            known[key].append((name, words))


def _unregistered(plan: Plan) -> dict[str, Loc]:
    """Give every name that is not in the register, and where it stands first."""
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi is not None else None
    known: set[str] = {""}
    first: dict[str, Loc] = {}
    for holder, parties in named_parties(plan):
        for step, name in parties:
            if name not in known:
                known.add(name)
                if register is None or register.find(name) is None:
                    first[name] = (*holder, step)
    return first


def _keys(words: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """Give what all names have in common that differ from this one in a single word."""
    for at in range(len(words)):
        yield at, *words[:at], None, *words[at + 1 :]


def _alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the word in which two names differ is long, and nearly the same."""
    one, other = next((pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]), ("", ""))
    return min(len(one), len(other)) >= _LONG_WORD and SequenceMatcher(None, one, other).ratio() >= _SURE
