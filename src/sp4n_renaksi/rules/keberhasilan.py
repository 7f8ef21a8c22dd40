"""The rule on the measures of success, Tabel 8 (PRG)."""

import re
from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, words

_WORDS = "ukuran_keberhasilan"

_figure = re.compile("(?<![A-Za-z])[0-9]")


@rule("PRG017", Severity.WARNING)
def keberhasilan_tidak_terukur(program: BerkasProgram) -> Iterator[Hit]:
    """Indikator keberhasilan tidak dapat diukur.

    Mengapa: "sebagian besar", "memadai", dan "secara rutin" tidak dapat diperiksa pada akhir periode: setiap orang
    menafsirkannya sendiri. Indikator yang memuat angka, bilangan, atau kala (setiap bulan) tidak ditegur.

    Salah:
        indikator_keberhasilan:
          - Sebagian besar pengelola telah mengikuti pelatihan

    Benar:
        indikator_keberhasilan:
          - 80 % pengelola lulus pelatihan teknis paling lambat tahun 2023

    Perbaikan: sebut berapa, dari berapa, dan paling lambat kapan; contoh pada Tabel 8 perlu diberi angka sendiri.

    Dasar: Tabel 8; kata yang samar ada pada `data/ukuran_keberhasilan.yaml`.
    """
    for k, kelompok in enumerate(program.kelompok_program):
        for index, indikator in enumerate(kelompok.indikator_keberhasilan):
            found = _vague(indikator)
            if found is not None:
                loc: Loc = ("program", "kelompok_program", k, "indikator_keberhasilan", index)
                shown = " ".join(found[0].split())
                message = f'Indikator keberhasilan ini tidak dapat diukur: "{shown}" tanpa angka.'
                yield Hit(loc, message, span=found.span())


def _vague(text: str) -> re.Match[str] | None:
    """Find the first vague word of a measure without a figure."""
    if _figure.search(text) or found_by(words(_WORDS, "terhitung")).search(text):
        return None
    measured = found_by(words(_WORDS, "ukuran")).match(text.lstrip(" _"))
    lists = ("samar",) if measured else ("samar", "samar_tanpa_ukuran")
    return found_by(words(_WORDS, *lists)).search(text)
