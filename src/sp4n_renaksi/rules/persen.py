"""The rule on shares of a whole in the figures of an indicator, Tabel 6 (SAS)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.sasaran import Indikator, Sasaran
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import figures, indicators, row_of
from sp4n_renaksi.rules.registries import found_by, words
from sp4n_renaksi.rules.shares import WHOLE, exact, is_certain, is_share
from sp4n_renaksi.rules.words import label


@rule("SAS010", Severity.ERROR)
def persen_indikator_melebihi_seratus(sasaran: Sasaran) -> Iterator[Hit]:
    """Persen sebuah indikator lebih dari 100 %, padahal mengukur bagian dari keseluruhan.

    Mengapa: pengaduan yang diselesaikan tidak mungkin melebihi pengaduan yang diterima. Persen kenaikan atau capaian
    boleh lebih dari 100 %, jadi yang diperiksa hanya indikator yang namanya menyebut bagian dari keseluruhan.

    Salah:
        nama: Persentase pengaduan yang diselesaikan
        target:
          2024: 120 %

    Benar:
        nama: Persentase pengaduan yang diselesaikan
        target:
          2024: 100 %

    Perbaikan: perbaiki angkanya; periksa juga letak koma desimalnya.

    Dasar: Tabel 6; kata yang menandai bagian dari keseluruhan ada pada `data/bagian_seluruh.yaml`.
    """
    for loc, indikator in indicators(sasaran):
        for here, angka in figures(loc, indikator):
            if is_certain(angka, indikator.satuan) and exact(angka) > WHOLE and is_share(angka, indikator.satuan):
                if not _is_part(indikator):
                    break
                yield Hit(here, f'{label(here)} "{indikator.nama}" tertulis {angka.teks}, lebih dari 100 %.')


def _is_part(indikator: Indikator) -> bool:
    """Whether an indicator measures a part of a whole, by the row of Tabel 2 that it says or by its name."""
    if row_of(indikator) in ("diselesaikan", "tidak_diselesaikan"):
        return True
    beginning, joint, other = (words("bagian_seluruh", key) for key in ("awal", "penghubung", "bukan_bagian"))
    named = found_by(beginning).match(indikator.nama.strip()) and found_by(joint).search(indikator.nama)
    return bool(named) and found_by(other).search(indikator.nama) is None
