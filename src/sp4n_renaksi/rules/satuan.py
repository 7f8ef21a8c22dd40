"""The rules on the units of the figures of an indicator, Tabel 6 (SAS)."""

import re
from collections.abc import Iterator
from functools import cache

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.model.teks import quote
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import figures, indicators
from sp4n_renaksi.rules.shares import has_two_readings
from sp4n_renaksi.rules.words import label

_PERCENT = {"persentase": "persen", "prosentase": "persen", "prosen": "persen"}
_word = re.compile(r"[^\W\d_]+")


@rule("SAS005", Severity.WARNING)
def satuan_berganti(sasaran: Sasaran) -> Iterator[Hit]:
    """Angka-angka sebuah indikator memakai satuan yang berlainan.

    Mengapa: baseline dan target hanya dapat dibandingkan bila satuannya sama. Angka tanpa satuan mengikuti isian
    `satuan`; bila isian itu belum ada, semua angka memerlukan satuan. Bentuk panjang dan pendek dianggap sama: `hari`
    dan `hari kerja`.

    Salah:
        satuan: persen
        target:
          2021: 60 %
          2022: 150 pengaduan

    Benar:
        satuan: persen
        target:
          2021: 60 %
          2022: 80 %

    Perbaikan: tulis semua angka dalam satuan yang sama, dan sebutkan satuannya pada isian `satuan`.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        certain = [(here, angka) for here, angka in figures(loc, indikator) if angka.nilai is not None]
        said = indikator.satuan, (*loc, "satuan"), f"satuan: {indikator.satuan}"
        given = [said] if indikator.satuan else [(a.satuan, h, f"{label(h)}: {a.teks}") for h, a in certain if a.satuan]
        for here, angka in certain if given else ():
            unit, there, what = given[0]
            if angka.satuan and not _same(unit, angka.satuan):
                problem = f"tertulis {angka.teks}"
            elif not angka.satuan and not indikator.satuan:
                problem = f"tertulis {angka.teks} tanpa satuan"
            else:
                continue
            message = f'{label(here)} "{indikator.nama}" {problem}, padahal satuannya {unit}.'
            yield Hit(here, message, related=[(there, what)])


@rule("SAS013", Severity.ERROR)
def persen_bermakna_ganda(sasaran: Sasaran) -> Iterator[Hit]:
    """Angka persen bermakna ganda: titiknya dapat berarti ribuan atau desimal.

    Mengapa: pada satuan cacah `1.234` adalah seribu dua ratus tiga puluh empat, tetapi pada persen dapat pula berarti
    satu koma dua. Selama bermakna ganda, angka ini tidak ikut dibandingkan.

    Salah:
        satuan: persen
        target:
          2022: 1.234

    Benar:
        satuan: persen
        target:
          2022: 1,234

    Perbaikan: tulis dengan koma bila desimal, atau tanpa titik bila ribuan.

    Dasar: Tabel 6 dan EYD: koma untuk desimal, titik untuk ribuan.
    """
    for loc, indikator in indicators(sasaran):
        for here, angka in figures(loc, indikator):
            if has_two_readings(angka, indikator.satuan):
                decimal, whole = angka.teks.replace(".", ","), angka.teks.replace(".", "")
                problem = f"{quote(angka.teks)} bermakna ganda untuk satuan persen"
                message = f"{problem}: {decimal} (desimal) atau {whole} (ribuan)?"
                yield Hit(here, message, f"Tulis `{decimal}` atau `{whole}`.")


def _same(one: str, other: str) -> bool:
    """Whether two units may be one: a share is no count, and the longer form has all words of the shorter."""
    first, second = _words(one), _words(other)
    if ("persen" in first) != ("persen" in second):
        return False
    return "persen" in first or first <= second or second <= first


@cache
def _words(unit: str) -> frozenset[str]:
    return frozenset(_PERCENT.get(word, word) for word in _word.findall(unit.replace("%", " persen ").casefold()))
