"""Plan -> tables without a format: Tabel 1 to 9 of the source and what else a plan holds, once for all formats.

A table is one function here and one line below: it yields its tables, none where the plan has nothing for it.
"""

from collections.abc import Callable, Iterator, Mapping

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables.asesmen import asesmen_terdahulu, bukti_dukung, informasi_umum, matriks_asesmen
from sp4n_renaksi.tables.berita_acara import daftar_hadir
from sp4n_renaksi.tables.dukungan import analisis_dukungan
from sp4n_renaksi.tables.kategorisasi import hasil_kategorisasi, penentuan_prioritas, salinan_kategorisasi
from sp4n_renaksi.tables.matriks import matriks_lengkap
from sp4n_renaksi.tables.nilai import nilai_asesmen, register_bukti, urutan_aspek
from sp4n_renaksi.tables.program import indikator_keberhasilan, matriks_program, menu_program, rincian_kegiatan
from sp4n_renaksi.tables.sasaran import rincian_indikator, target_indikator
from sp4n_renaksi.tables.table import Table
from sp4n_renaksi.tables.tim import daftar_pihak, kegiatan_penyusunan

TABLES: Mapping[str, Callable[[Plan], Iterator[Table]]] = {
    "tabel-tim": kegiatan_penyusunan,
    "tabel-informasi-umum": informasi_umum,
    "tabel-asesmen": matriks_asesmen,
    "tabel-bukti-dukung": bukti_dukung,
    "tabel-asesmen-terdahulu": asesmen_terdahulu,
    "tabel-kategorisasi": hasil_kategorisasi,
    "tabel-kategorisasi-salinan": salinan_kategorisasi,
    "tabel-prioritas": penentuan_prioritas,
    "tabel-indikator": target_indikator,
    "tabel-rincian-indikator": rincian_indikator,
    "tabel-program": menu_program,
    "tabel-keberhasilan": indikator_keberhasilan,
    "tabel-matriks": matriks_program,
    "tabel-rincian-kegiatan": rincian_kegiatan,
    "tabel-dukungan": analisis_dukungan,
    "tabel-pihak": daftar_pihak,
    "daftar-hadir": daftar_hadir,
}
"""Every table by the name under which a chapter calls for it."""

OTHER_TABLES: Mapping[str, Callable[[Plan], Iterator[Table]]] = {
    "tabel-matriks-program": matriks_lengkap,
    "tabel-nilai": nilai_asesmen,
    "tabel-urutan-aspek": urutan_aspek,
    "tabel-register-bukti": register_bukti,
}
"""Tables that only documents beside the plan itself have, by the name under which their templates call for them."""
