"""The rule on spelling, from a short list (TKS)."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sp4n_renaksi.finding import Edit, Hit, Severity
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.rules.aspects import instrument_of
from sp4n_renaksi.rules.contents import Contents
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, phrases, registry

_NAMES = frozenset(
    ("instansi", "daftar_pihak", "kop", "peserta", "penanda_tangan", "dasar_hukum", "dasar", "salinan", "roadmap")
)
"""What stands there are names and quotations."""


@rule("TKS011", Severity.INFO)
def ejaan_tidak_baku(plan: Plan, contents: Contents) -> Iterator[Hit]:
    """Sebuah kata ditulis dengan ejaan yang tidak baku.

    Mengapa: dokumen resmi memakai bahasa Indonesia baku. Daftarnya pendek dan hanya memuat yang pasti; nama, kutipan
    dalam tanda petik, kata asing yang ditulis miring, dan bunyi instrumen tidak diperiksa.

    Salah:
        nama: Analisa resiko pengaduan

    Benar:
        nama: Analisis risiko pengaduan

    Perbaikan: tulis bentuk bakunya.

    Dasar: KBBI dan EYD Edisi V; daftarnya ada pada `data/ejaan.yaml`.
    """
    marks = _marks()
    seen = {mark.decode(): marks[mark] for mark in marks.keys() & contents.words}
    wording = _wording(instrument_of(plan)) if seen else frozenset()
    for mark, word in seen.items():
        for loc, text in contents.containing((mark,)):
            for found in _found(text, mark, word) if _NAMES.isdisjoint(loc) else ():
                if not _quoted(found) and _line(found) not in wording:
                    right = _in_case(registry("ejaan")["ejaan"][word], found[0])
                    fix = [Edit(loc, right, found.span())]
                    yield Hit(loc, f'Tertulis "{found[0]}"; ejaan yang baku "{right}".', span=found.span(), fix=fix)


def _found(text: str, mark: str, word: str) -> Iterator[re.Match[str]]:
    """Find a word of the list; its mark leads there without a look at every letter."""
    at = text.find(mark)
    while at >= 0:
        if (found := _whole(word).match(text, at)) is not None:
            yield found
        at = text.find(mark, at + 1)


@cache
def _whole(word: str) -> re.Pattern[str]:
    return found_by(phrases([word]))


@cache
def _marks() -> Mapping[bytes, str]:
    """Give the first words of all entries, in each case in which they may stand."""
    return {
        form.encode(): word
        for word in registry("ejaan")["ejaan"]
        for first in word.split()[:1]
        for form in (first, first.capitalize(), first.upper())
    }


def _in_case(right: str, written: str) -> str:
    return right.upper() if written.isupper() else right.capitalize() if written[0].isupper() else right


def _quoted(found: re.Match[str]) -> bool:
    """Whether a word stands within quotation marks."""
    before = found.string[: found.start()].rpartition("\n")[2]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


def _line(found: re.Match[str]) -> str:
    """Give the line around a word without the signs of a list."""
    text = found.string
    end = text.find("\n", found.end())
    return _plain(text[text.rfind("\n", 0, found.start()) + 1 : end if end >= 0 else len(text)])


def _wording(instrumen: Instrumen) -> frozenset[str]:
    """Give what the instrument says, line by line, and the parts of its definitions that stand in lists."""
    texts = [pertanyaan.uraian for pertanyaan in instrumen.pertanyaan]
    for komponen in instrumen.komponen:
        for bagian in komponen.bagian:
            texts += [bagian.uraian, *bagian.uraian.split(";")]
    for kelompok in instrumen.menu_program:
        texts += kelompok.contoh_indikator
        for program in kelompok.program:
            texts += [program.nama, *program.kegiatan]
    return frozenset(map(_plain, texts))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" -*0123456789.;")
