"""Rules on the targets of the indicators, Tabel 6 (SAS)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.rules.contents import readable
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import course, indicators, row_of
from sp4n_renaksi.rules.shares import agree, is_share
from sp4n_renaksi.rules.words import label


@rule("SAS002", Severity.ERROR)
def target_di_luar_periode(sasaran: Sasaran, periode: Sequence[int]) -> Iterator[Hit]:
    """Target ditetapkan untuk tahun di luar periode rencana.

    Mengapa: target di luar periode tidak mempunyai kegiatan yang mengerjakannya, atau tahunnya salah tulis.

    Salah:
        target:
          2025: 90 %       # periode: 2021-2024

    Benar:
        target:
          2024: 90 %

    Perbaikan: perbaiki tahunnya, atau sesuaikan `periode` pada plan.yaml.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        for year, target in indikator.target.items():
            if target is not None and year not in periode:
                message = f'Target {year} "{indikator.nama}" di luar periode rencana, {format_tahun(periode)}.'
                related = [(("rencana_aksi", "periode"), "periode rencana")]
                yield Hit((*loc, "target", str(year)), message, on_key=True, related=related)


@rule("SAS003", Severity.WARNING)
def target_mundur(sasaran: Sasaran) -> Iterator[Hit]:
    """Target suatu tahun lebih buruk daripada tahun sebelumnya atau daripada baseline.

    Mengapa: indikator yang arahnya naik diharapkan makin tinggi, dan yang arahnya turun makin rendah. Target yang sama
    dengan tahun sebelumnya dibiarkan, dan angka yang belum pasti dilewati.

    Salah:
        arah: naik
        target:
          2022: 80 %
          2023: 70 %

    Benar:
        arah: naik
        target:
          2022: 70 %
          2023: 80 %

    Perbaikan: periksa angkanya; bila memang demikian, periksa isian `arah`.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        if indikator.arah not in ("naik", "turun"):
            continue
        words = ("lebih rendah", "naik") if indikator.arah == "naik" else ("lebih tinggi", "turun")
        for (before, _, earlier), (here, _, later) in pairwise(course(loc, indikator)):
            low, high = (later, earlier) if indikator.arah == "naik" else (earlier, later)
            worse = low.nilai is not None and high.nilai is not None and low.nilai < high.nilai
            if worse and is_share(later, indikator.satuan) == is_share(earlier, indikator.satuan):
                name = label(before)
                message = (
                    f'{label(here)} "{indikator.nama}" ({later.teks}) {words[0]} daripada {name[:1].lower()}{name[1:]} '
                    f"({earlier.teks}), padahal arahnya {words[1]}."
                )
                yield Hit(here, message, related=[(before, f"{name}: {earlier.teks}")])


@rule("SAS004", Severity.WARNING)
def target_sama_dengan_yang_tidak_diselesaikan(sasaran: Sasaran, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Target penyelesaian sama dengan persen pengaduan yang justru tidak diselesaikan.

    Mengapa: pada Tabel 2 kedua persen berdampingan, dan yang tidak diselesaikan mudah tersalin sebagai target. Angka
    bulat (kelipatan 5) lazim menjadi target, jadi tidak dianggap tersalin.

    Salah:
        target:
          2021: 56 %       # Tabel 2: diselesaikan 43,7 %, tidak diselesaikan 56,3 %

    Benar:
        target:
          2021: 60 %

    Perbaikan: periksa dari mana angka target ini berasal; bila memang disengaja, temuan ini dapat diabaikan.

    Dasar: Tabel 2 dan Tabel 6.
    """
    umum = penilaian_terakhir.asesmen.informasi_umum
    unsolved = umum.tidak_diselesaikan if umum is not None else None
    if unsolved is None or unsolved.nilai is None or unsolved.nilai % 5 == 0:
        return
    for loc, indikator in indicators(sasaran):
        for year, target in indikator.target.items() if row_of(indikator) == "diselesaikan" else ():
            known = readable(target) if target is not None and target.nilai is None else target
            if not isinstance(known, Angka) or known.nilai is None or not is_share(known, indikator.satuan):
                continue
            if known.nilai % 5 and agree(known, unsolved):
                message = (
                    f'Target {year} "{indikator.nama}", {known.teks}, sama dengan persen pengaduan yang tidak '
                    f"diselesaikan pada Tabel 2 ({unsolved.teks})."
                )
                other: Loc = (*penilaian_terakhir.loc, "informasi_umum", "tidak_diselesaikan")
                related = [(other, f"{unsolved.teks} tidak diselesaikan")]
                yield Hit((*loc, "target", str(year)), message, related=related)
