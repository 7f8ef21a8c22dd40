"""Rules on how fast the targets move, Tabel 6 (SAS)."""

from collections.abc import Iterator
from itertools import pairwise

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import course, indicators
from sp4n_renaksi.rules.registries import limit
from sp4n_renaksi.rules.shares import WHOLE, is_share
from sp4n_renaksi.rules.words import label

_FLAT = 3
"""So many equal figures in a row are no progress; two may be a step of a stair."""


@rule("SAS011", Severity.WARNING)
def target_datar(sasaran: Sasaran) -> Iterator[Hit]:
    """Target sama sepanjang periode, padahal arahnya naik atau turun.

    Mengapa: target yang tidak bergerak tidak menunjukkan perbaikan. Target yang sudah tidak dapat lebih baik (100 %
    atau 0) dibiarkan, demikian pula indikator dengan arah `tetap` dan yang dijelaskan pada isian `catatan`.

    Salah:
        arah: naik
        target:
          2021: 80 %
          2022: 80 %
          2023: 80 %

    Benar:
        arah: naik
        target:
          2021: 80 %
          2022: 85 %
          2023: 90 %

    Perbaikan: naikkan atau turunkan targetnya bertahap, tulis `arah: tetap`, atau jelaskan pada isian `catatan`.

    Dasar: Tabel 6.
    """
    for loc, indikator in indicators(sasaran):
        if indikator.arah not in ("naik", "turun") or indikator.catatan:
            continue
        figures = list(course(loc, indikator))
        targets = [angka for here, _, angka in figures if here[-2] == "target"]
        if not targets or len({angka.nilai for angka in targets}) > 1:
            continue
        level = targets[0]
        best = WHOLE if indikator.arah == "naik" and is_share(level, indikator.satuan) else 0
        if level.nilai != best and sum(angka.nilai == level.nilai for _, _, angka in figures) >= _FLAT:
            message = f'Target "{indikator.nama}" sama setiap tahun ({level.teks}), padahal arahnya {indikator.arah}.'
            yield Hit((*loc, "target"), message, on_key=True)


@rule("SAS012", Severity.WARNING)
def target_melonjak(sasaran: Sasaran) -> Iterator[Hit]:
    """Target melonjak dari tahun sebelumnya tanpa penjelasan.

    Mengapa: kenaikan yang jauh lebih besar daripada biasanya memerlukan sebab, misalnya kanal baru; tanpa sebab,
    targetnya sukar dipercaya. Batasnya dua kali lipat setahun untuk jumlah mulai 20, dan 30 poin persen setahun untuk
    persen. Bila isian `catatan` menjelaskannya, temuan ini tidak muncul.

    Salah:
        target:
          2021: 70 pengaduan
          2022: 150 pengaduan

    Benar:
        target:
          2021: 70 pengaduan
          2022: 150 pengaduan
        catatan: Mulai 2022 aplikasi pengaduan kabupaten dan kota digabungkan

    Perbaikan: jelaskan sebabnya pada isian `catatan`, atau periksa angkanya.

    Dasar: Tabel 6; batas pada `data/ambang.yaml` adalah usulan renaksi.
    """
    for loc, indikator in indicators(sasaran):
        steps = pairwise(course(loc, indikator)) if not indikator.catatan else ()
        for (before, first, earlier), (here, last, later) in steps:
            share = is_share(later, indikator.satuan)
            change = _leap(earlier, later, last - first, share=share)
            worse = {"naik": "turun", "turun": "naik"}.get(indikator.arah, "-")
            if change and not change.startswith(worse) and share == is_share(earlier, indikator.satuan):
                name = label(before)
                message = (
                    f'{label(here)} "{indikator.nama}" ({later.teks}) {change} setahun dari '
                    f"{name[:1].lower()}{name[1:]} ({earlier.teks}), tanpa penjelasan."
                )
                yield Hit(here, message, related=[(before, f"{name}: {earlier.teks}")])


def _leap(earlier: Angka, later: Angka, years: int, *, share: bool) -> str:
    """Say which limit a change within some years goes beyond; empty where it stays within."""
    before, after = earlier.nilai or 0, later.nilai or 0
    moves, low, high = ("naik", before, after) if before < after else ("turun", after, before)
    if share:
        points = limit("lonjakan_poin")
        return f"{moves} lebih dari {points} poin persen" if high - low > points * years else ""
    times = limit("lonjakan_kali")
    counts = before >= limit("lonjakan_mulai")
    return f"{moves} lebih dari {times} kali lipat" if counts and high > times**years * low else ""
