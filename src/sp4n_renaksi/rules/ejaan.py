"""The rule on spelling, from a short list (TKS)."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sp4n_renaksi.finding import Edit, Hit, Loc, Severity
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

_REFERENCES = frozenset(
    (
        *("kode", "nomor", "berkas", "instrumen", "aspek", "pihak", "pihak_terlibat", "penanggung_jawab", "anggota"),
        *("unit_pengelola", "penilai"),
    )
)
"""What stands there is found elsewhere by exactly these letters."""

_NEAR = 200
"""No address that a word stands in is longer on either side."""

_address = re.compile(r"[/\\@{}<>=#]|[.:]\|?\w|\]\(")
"""What makes a word a part of an address, of the name of a file, or of a call."""


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
        for loc, text, at in contents.places_of(mark):
            found = _whole(word).match(text, at) if _is_prose(loc) else None
            if found is not None and not _quoted(found) and _line(found) not in wording:
                right = _in_case(registry("ejaan")["ejaan"][word], found[0])
                fix = [Edit(loc, right, found.span())] if _stands_alone(loc, found) else []
                yield Hit(loc, f'Tertulis "{found[0]}"; ejaan yang baku "{right}".', span=found.span(), fix=fix)


def _is_prose(loc: Loc) -> bool:
    """Whether words stand at a loc, and neither names nor what leads to something else."""
    name = next(step for step in reversed(loc) if isinstance(step, str))
    leads = name in _REFERENCES or "kecuali" in loc or "peta" in loc or (loc[0], name) == ("dukungan", "kegiatan")
    return not leads and _NAMES.isdisjoint(loc)


def _stands_alone(loc: Loc, found: re.Match[str]) -> bool:
    """Whether a word can change and nothing that leads to it is lost; the steps of `tim` name its roles."""
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    after = found.string[found.end() : found.end() + _NEAR]
    around = f"{before}|".split()[-1] + f"|{after}".split()[0]
    return _address.search(around) is None and (loc[:2], loc[-1]) != (("tim", "peran"), "nama")


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
