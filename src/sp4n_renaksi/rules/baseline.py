"""Rules on the baselines of the indicators, Tabel 6 (SAS)."""

import re
from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.cetak import format_bilangan
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import indicators, row_of
from sp4n_renaksi.rules.shares import agree, is_certain, is_share


@rule("SAS001", Severity.ERROR)
def baseline_bertentangan(sasaran: Sasaran, penilaian: Penilaian) -> Iterator[Hit]:
    """Baseline sebuah indikator berbeda dari Tabel 2, padahal keduanya mengukur hal dan tahun yang sama.

    Mengapa: bila nilai awalnya ada dua, capaian tidak dapat dihitung dan target tidak dapat dinilai. Angka dibandingkan
    setepat tertulisnya: 44 % cocok dengan 43,7 %. Perbedaan yang dijelaskan pada isian `catatan`, dengan menyebut angka
    yang lain, tidak menjadi temuan.

    Salah:
        baseline:
          2020: 30 %       # padahal `diselesaikan` pada asesmen data 2020 tertulis 43,7 %

    Benar:
        baseline:
          2020: 43,7 %

    Perbaikan: samakan, atau jelaskan pada isian `catatan` dengan menyebut angka yang lain.

    Dasar: Tabel 2 dan Tabel 6.
    """
    umum, tahun = penilaian.asesmen.informasi_umum, penilaian.asesmen.tahun_data
    if umum is None or tahun is None or tahun.awal is None:
        return
    year = tahun.awal
    for loc, indikator in indicators(sasaran):
        row = row_of(indikator)
        general: Angka | None = getattr(umum, row, None)
        baseline = indikator.baseline.get(year)
        if general is None or general.nilai is None or baseline is None or not is_certain(baseline, indikator.satuan):
            continue
        if is_share(baseline, indikator.satuan) != (row != "diterima") or agree(general, baseline):
            continue
        if not _explains(indikator.catatan, general) and not _explains(umum.catatan, baseline):
            message = (
                f'Baseline {year} "{indikator.nama}" tertulis {baseline.teks}, padahal informasi umum asesmen '
                f"(Tabel 2) menyebut {general.teks} untuk tahun yang sama."
            )
            other: Loc = (*penilaian.loc, "informasi_umum", row)
            related = [(other, f"{general.teks} pada Tabel 2")]
            yield Hit((*loc, "baseline", str(year)), message, related=related)


@rule("SAS009", Severity.WARNING)
def baseline_tidak_mendahului_target(sasaran: Sasaran) -> Iterator[Hit]:
    """Baseline tidak mendahului target yang pertama.

    Mengapa: baseline adalah nilai awal, dan target diukur dari sana. Nilai yang sudah tercapai sesudah target pertama
    adalah realisasi.

    Salah:
        baseline:
          2021: 60
        target:
          2021: 70

    Benar:
        baseline:
          2020: 60
        target:
          2021: 70

    Perbaikan: perbaiki tahunnya; bila angkanya hasil tahun berjalan, catat sebagai realisasi.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        first = min((year for year, target in indikator.target.items() if target is not None), default=None)
        for year, baseline in indikator.baseline.items() if first is not None else ():
            if baseline is not None and first is not None and year >= first:
                message = f'Baseline {year} "{indikator.nama}" tidak mendahului target yang pertama, {first}.'
                related = [((*loc, "target", str(first)), f"target {first}")]
                yield Hit((*loc, "baseline", str(year)), message, on_key=True, related=related)


def _explains(note: str, figure: Angka) -> bool:
    """Whether a note speaks of a figure, which makes a difference an explained one."""
    number = re.escape(format_bilangan(figure.nilai)) if figure.nilai is not None else ""
    return bool(note) and re.search(rf"(?<![0-9.,]){number}(?![0-9])", note) is not None
