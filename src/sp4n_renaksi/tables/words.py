"""How a plan's values are printed in a document: as Indonesian forms have them, what is not yet certain as written."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.cetak import format_bilangan, format_pukul, format_rupiah, format_tahun, format_tanggal
from sp4n_renaksi.model.jam import Pukul
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.tahun import Rentang
from sp4n_renaksi.model.waktu import HariTanggal
from sp4n_renaksi.register import Register


def figure(angka: Angka | None, satuan: str = "") -> str:
    """Print a number with its unit, else with `satuan`: 43,7 % or 1.234 pengaduan."""
    if angka is None or angka.nilai is None:
        return angka.teks if angka else ""
    if angka.persen and not angka.teks.casefold().endswith(("%", "persen")):
        return angka.teks  # a share of something: "80 % pengaduan"
    unit = angka.satuan or satuan
    return f"{format_bilangan(angka.nilai)} {'%' if unit == 'persen' else unit}".strip()


def money(angka: Angka | None) -> str:
    """Print an amount: Rp25.000.000."""
    if angka is None or angka.nilai is None:
        return angka.teks if angka else ""
    return rupiah(angka.nilai)


def rupiah(amount: Decimal) -> str:
    """Print an amount of rupiah; sen only where there are any."""
    whole = amount == amount.to_integral_value()
    return format_rupiah(amount.quantize(Decimal(1) if whole else Decimal("0.01")))


def day(tanggal: HariTanggal | None, *, with_name: bool = True) -> str:
    """Print a date, with the day's name where it was written: Rabu, 13 Oktober 2021."""
    if tanggal is None or tanggal.nilai is None:
        return tanggal.teks if tanggal else ""
    written = format_tanggal(tanggal.nilai)
    return f"{tanggal.hari}, {written}" if tanggal.hari and with_name else written


def hours(plan: Plan, pukul: Pukul | None) -> str:
    """Print hours with their zone, else that of the agency: 14.00 WIB s.d. selesai."""
    zone = plan.rencana_aksi.instansi.zona_waktu if plan.rencana_aksi else ""
    return format_pukul(pukul, zone) if pukul else ""


def years(rentang: Rentang | None) -> str:
    """Print years: 2021 s.d. 2024."""
    if rentang is None:
        return ""
    return format_tahun(rentang.tahun) if rentang.tahun else rentang.teks


def joined(words: Sequence[str]) -> str:
    """Join words in a sentence: A, B, dan C."""
    *rest, last = words or [""]
    comma = "," if rest[1:] else ""
    return f"{', '.join(rest)}{comma} dan {last}" if rest else last


def parties(plan: Plan, names: Iterable[str]) -> str:
    """Print parties by the short names of the register, those that it does not know as written."""
    register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
    found = [(name, register.find(name) if register else None) for name in names if name]
    return joined([pihak.nama_pendek if pihak else name for name, pihak in found])


def agency(plan: Plan) -> str:
    """Name whose plan it is, as a title does: the region, or the office that is no region."""
    if plan.rencana_aksi is None:
        return ""
    instansi = plan.rencana_aksi.instansi
    own = instansi.jenis == "perangkat_daerah"
    return (instansi.nama or instansi.nama_wilayah) if own else (instansi.nama_wilayah or instansi.nama)
