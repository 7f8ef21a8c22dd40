"""Rules on what an indicator must have to be measured, Tabel 6 (SAS)."""

from collections.abc import Iterator, Sequence

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.sasaran import Indikator, Sasaran
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import figures, indicators
from sp4n_renaksi.rules.words import place


@rule("SAS006", Severity.WARNING)
def indikator_belum_lengkap(sasaran: Sasaran) -> Iterator[Hit]:
    """Indikator belum mempunyai satuan, baseline, atau target.

    Mengapa: tanpa ketiganya capaian tidak dapat diukur. Satuan boleh juga tertulis pada angkanya (`60 %`). Indikator
    baru yang memang belum mempunyai nilai awal dijelaskan pada isian `catatan`.

    Salah:
        indikator:
          - nama: Jumlah pengaduan yang diterima
            target:
              2021: 70

    Benar:
        indikator:
          - nama: Jumlah pengaduan yang diterima
            satuan: pengaduan
            baseline:
              2020: 60
            target:
              2021: 70

    Perbaikan: isi yang belum ada; bila baseline memang belum ada, jelaskan pada isian `catatan`.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        missing = [name for name, there in _parts(loc, indikator) if not there]
        if missing:
            name = f'Indikator "{indikator.nama}"' if indikator.nama else "Indikator ini"
            yield Hit(loc, f"{name} belum lengkap; yang belum diisi: {', '.join(missing)}.")


@rule("SAS007", Severity.INFO)
def indikator_tanpa_arah(sasaran: Sasaran) -> Iterator[Hit]:
    """Arah indikator belum disebut.

    Mengapa: dari arahnya diketahui apakah target yang lebih tinggi lebih baik. Tanpa arah, target yang mundur tidak
    dapat diperiksa.

    Salah:
        nama: Rata-rata waktu penyelesaian
        target:
          2021: 14 hari kerja

    Benar:
        nama: Rata-rata waktu penyelesaian
        arah: turun
        target:
          2021: 14 hari kerja

    Perbaikan: tulis `naik` bila makin tinggi makin baik, `turun` bila makin rendah makin baik, atau `tetap`.

    Dasar: Tabel 6; isian `arah` adalah tambahan renaksi.
    """
    for loc, indikator in indicators(sasaran):
        if not indikator.arah and any(target is not None for target in indikator.target.values()):
            yield Hit(place(loc, indikator, "arah"), f'Indikator "{indikator.nama}" belum menyebut arahnya.')


@rule("SAS008", Severity.WARNING)
def tahun_tanpa_target(sasaran: Sasaran, periode: Sequence[int]) -> Iterator[Hit]:
    """Sebagian tahun dalam periode rencana tidak mempunyai target.

    Mengapa: pada tahun tanpa target, capaian tidak dapat dinilai. Tahun yang mempunyai baseline tidak memerlukan
    target. Bila isian `catatan` menjelaskannya, temuan ini tidak muncul.

    Salah:
        target:            # periode: 2021-2024
          2021: 60 %
          2023: 80 %
          2024: 90 %

    Benar:
        target:
          2021: 60 %
          2022: 70 %
          2023: 80 %
          2024: 90 %

    Perbaikan: isi target tahun itu, atau jelaskan pada isian `catatan` mengapa tidak ada.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        targets = {year for year, target in indikator.target.items() if target is not None}
        known = targets | {year for year, baseline in indikator.baseline.items() if baseline is not None}
        missing = [year for year in periode if year not in known]
        if targets and missing and not indikator.catatan:
            message = f'Indikator "{indikator.nama}" belum mempunyai target {format_tahun(missing)}.'
            related = [(("rencana_aksi", "periode"), "periode rencana")]
            yield Hit((*loc, "target"), message, on_key=True, related=related)


def _parts(loc: tuple[str | int, ...], indikator: Indikator) -> Iterator[tuple[str, bool]]:
    """Give what an indicator needs, and whether it is there."""
    written = [angka for _, angka in figures(loc, indikator)]
    yield "nama", bool(indikator.nama)
    yield "satuan", bool(indikator.satuan) or any(angka.satuan for angka in written)
    yield "baseline", bool(indikator.catatan) or any(angka is not None for angka in indikator.baseline.values())
    yield "target", any(angka is not None for angka in indikator.target.values())
