"""Rules on the minutes and on dates (BAC)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.model.waktu import HARI
from sp4n_renaksi.rules.contents import Contents
from sp4n_renaksi.rules.engine import rule


@rule("BAC001", Severity.ERROR)
def hari_tidak_cocok(contents: Contents) -> Iterator[Hit]:
    """Nama hari tidak cocok dengan tanggalnya.

    Mengapa: berita acara dan daftar hadir adalah bukti; hari yang salah membuat tanggalnya diragukan. Semua tanggal
    pada rencana diperiksa, bila disertai nama hari.

    Salah:
        tanggal: Kamis, 13 Oktober 2021

    Benar:
        tanggal: Rabu, 13 Oktober 2021

    Perbaikan: perbaiki harinya atau tanggalnya, sesuai dengan kejadian yang sebenarnya.

    Dasar: Lampiran II.
    """
    for loc, written in contents.dates:
        real = HARI[written.nilai.weekday()] if written.nilai is not None else written.hari
        if written.nilai is not None and real != written.hari:
            length = next(i for i, char in enumerate(written.teks) if char in " ,/")
            message = f"{format_tanggal(written.nilai)} adalah hari {real}, bukan {written.hari}."
            yield Hit(loc, message, span=(0, length))
