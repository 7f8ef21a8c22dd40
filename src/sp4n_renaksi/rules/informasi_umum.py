"""Rules on the general figures of the assessment, Tabel 2 (ASM)."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.asesmen import InformasiUmum
from sp4n_renaksi.model.cetak import format_bilangan
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.measures import indicators, row_of
from sp4n_renaksi.rules.shares import WHOLE, above, below, comes_from, exact, unit
from sp4n_renaksi.score import half_up


@rule("ASM004", Severity.ERROR)
def persen_lebih_dari_seratus(penilaian: Penilaian) -> Iterator[Hit]:
    """Persen pengaduan yang diselesaikan dan yang tidak diselesaikan berjumlah lebih dari 100 %.

    Mengapa: keduanya bagian dari pengaduan yang sama, jadi tidak mungkin melebihi seluruhnya. Selisih karena pembulatan
    dibiarkan: 43,5 % dan 56,5 % boleh tertulis 44 % dan 57 %.

    Salah:
        informasi_umum:
          diselesaikan: 53,7 %
          tidak_diselesaikan: 56,3 %

    Benar:
        informasi_umum:
          diselesaikan: 43,7 %
          tidak_diselesaikan: 56,3 %

    Perbaikan: hitung kembali keduanya dari jumlah pengaduan yang diterima.

    Dasar: Tabel 2.
    """
    for solved, unsolved in _both_shares(penilaian.asesmen.informasi_umum):
        total = exact(solved) + exact(unsolved)
        if below(total, unit(solved) + unit(unsolved)) > WHOLE:
            message = (
                f"Pengaduan yang diselesaikan ({solved.teks}) dan yang tidak diselesaikan ({unsolved.teks}) "
                f"berjumlah {_percent(total)}, lebih dari 100 %."
            )
            yield _on_solved(penilaian, message)


@rule("ASM005", Severity.WARNING)
def persen_kurang_dari_seratus(penilaian: Penilaian) -> Iterator[Hit]:
    """Persen pengaduan yang diselesaikan dan yang tidak diselesaikan berjumlah kurang dari 100 % tanpa penjelasan.

    Mengapa: pembaca akan bertanya ke mana sisanya. Mungkin masih diproses, mungkin salah hitung. Bila isian `catatan`
    pada `informasi_umum` menjelaskannya, temuan ini tidak muncul.

    Salah:
        informasi_umum:
          diselesaikan: 60 %
          tidak_diselesaikan: 25 %

    Benar:
        informasi_umum:
          diselesaikan: 60 %
          tidak_diselesaikan: 25 %
          catatan: Sisanya, 15 %, masih diproses pada akhir tahun

    Perbaikan: hitung kembali keduanya, atau jelaskan sisanya pada isian `catatan`.

    Dasar: Tabel 2.
    """
    umum = penilaian.asesmen.informasi_umum
    for solved, unsolved in _both_shares(umum if umum is not None and not umum.catatan else None):
        total = exact(solved) + exact(unsolved)
        if above(total, unit(solved) + unit(unsolved)) <= WHOLE:
            message = (
                f"Pengaduan yang diselesaikan ({solved.teks}) dan yang tidak diselesaikan ({unsolved.teks}) "
                f"berjumlah {_percent(total)}; sisanya, {_percent(WHOLE - total)}, belum dijelaskan."
            )
            yield _on_solved(penilaian, message)


@rule("ASM006", Severity.WARNING)
def persen_tidak_cocok_dengan_jumlah(penilaian: Penilaian, plan: Plan) -> Iterator[Hit]:
    """Persen pada Tabel 2 tidak mungkin berasal dari jumlah pengaduan yang diterima.

    Mengapa: persen dihitung dari pengaduan yang utuh. Dari 60 pengaduan, 26 adalah 43,3 % dan 27 adalah 45 %; tidak ada
    yang menghasilkan 43,7 %. Dari 71 pengaduan, 31 memang 43,7 %. Salah satu angkanya perlu diperiksa. Angka dibaca
    setepat tertulisnya, dibulatkan ataupun dipotong. Bila Tabel 2 tidak menyebut jumlahnya, dipakai baseline tahun itu.

    Salah:
        informasi_umum:
          diterima: 60
          diselesaikan: 43,7 %

    Benar:
        informasi_umum:
          diterima: 71
          diselesaikan: 43,7 %

    Perbaikan: hitung kembali persennya, atau perbaiki jumlah pengaduannya.

    Dasar: Tabel 2 dan Tabel 6.
    """
    umum = penilaian.asesmen.informasi_umum
    counted = _count(penilaian, plan)
    if umum is None or counted is None:
        return
    loc, count, where = counted
    for field, share in (("diselesaikan", umum.diselesaikan), ("tidak_diselesaikan", umum.tidak_diselesaikan)):
        if share is not None and share.nilai is not None and not comes_from(share, count):
            least = int(exact(share) * count / WHOLE)
            near = " dan ".join(
                f"{part} pengaduan adalah {half_up(Fraction(WHOLE * part, count), max(1, share.desimal))} %"
                for part in (least, least + 1)
            )
            message = f"{share.teks} tidak mungkin berasal dari {count} pengaduan ({where}): {near}."
            yield Hit((*penilaian.loc, "informasi_umum", field), message, related=[(loc, f"{count} pengaduan")])
            return  # the other share is what is left of a hundred


def _both_shares(umum: InformasiUmum | None) -> Iterator[tuple[Angka, Angka]]:
    """Give the two shares of Tabel 2 where both are certain and their sum is not just a hundred."""
    if umum is not None and umum.diselesaikan is not None and umum.tidak_diselesaikan is not None:
        solved, unsolved = umum.diselesaikan, umum.tidak_diselesaikan
        if solved.nilai is not None and unsolved.nilai is not None and solved.nilai + unsolved.nilai != WHOLE:
            yield solved, unsolved


def _on_solved(penilaian: Penilaian, message: str) -> Hit:
    loc: Loc = (*penilaian.loc, "informasi_umum")
    return Hit((*loc, "diselesaikan"), message, related=[((*loc, "tidak_diselesaikan"), "bagian yang lain")])


def _percent(share: Fraction) -> str:
    return f"{format_bilangan(Decimal(share.numerator) / share.denominator)} %"


def _count(penilaian: Penilaian, plan: Plan) -> tuple[Loc, int, str] | None:
    """Give the complaints received in the data year, where they are said and in which table."""
    umum, tahun = penilaian.asesmen.informasi_umum, penilaian.asesmen.tahun_data
    if umum is not None and umum.diterima is not None:
        return _whole((*penilaian.loc, "informasi_umum", "diterima"), umum.diterima, "Tabel 2")
    year = (tahun and tahun.awal) or 0
    for loc, indikator in indicators(plan.sasaran) if plan.sasaran is not None else ():
        baseline = indikator.baseline.get(year)
        if baseline is not None and row_of(indikator) == "diterima":
            return _whole((*loc, "baseline", str(year)), baseline, f"baseline {year}")
    return None


def _whole(loc: Loc, angka: Angka, where: str) -> tuple[Loc, int, str] | None:
    """Give a number only where it counts something: not while uncertain, and no mean, share or nought."""
    if not angka.nilai or angka.persen or angka.desimal:
        return None
    return loc, int(angka.nilai), where
