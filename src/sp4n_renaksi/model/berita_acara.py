"""Lampiran II: the minutes of the self-assessment and the attendance list, two documents with two heads."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Daftar, Model, ShortForm
from sp4n_renaksi.model.butir import Cacah
from sp4n_renaksi.model.instansi import Kop, PenandaTangan
from sp4n_renaksi.model.jam import Jam
from sp4n_renaksi.model.teks import Teks, YaTidak, is_personal
from sp4n_renaksi.model.waktu import Tanggal


class Hasil(Model):
    """What the meeting produced; `terlampir` says that it is attached."""

    uraian: Teks = ""
    terlampir: YaTidak = False


class Peserta(Model):
    """A line of the attendance list."""

    nama: Teks = Field("", json_schema_extra=is_personal("nama"))
    instansi: Teks = ""
    jabatan: Teks = ""
    tanda_tangan: YaTidak = False


class DaftarHadir(Model):
    """The attendance list, a form of its own with its own head, day and signatory."""

    kop: Kop | None = None
    judul: Teks = ""
    tanggal: Tanggal = None
    waktu: Jam = None
    tempat: Teks = ""
    acara: Teks = ""
    jumlah_baris: Cacah = Field(None, description="Jumlah baris yang dicetak, termasuk yang belum diisi")
    peserta: Daftar[Annotated[Peserta, ShortForm("nama")]] = ()
    kota: Teks = Field("", description="Tempat penandatanganan")
    tanggal_tanda_tangan: Tanggal = None
    penanda_tangan: Annotated[PenandaTangan, ShortForm("nama")] | None = None


class BeritaAcara(Model, title="Berita acara dan daftar hadir"):
    """berita_acara.yaml."""

    jenis_berkas: Teks = ""
    kop: Kop | None = None
    judul: Teks = ""
    nomor: Teks = ""
    tanggal: Tanggal = None
    waktu: Jam = None
    tempat: Teks = ""
    kegiatan: Teks = Field("", description="Kegiatan yang dilaksanakan, seperti tertulis sesudah 'telah dilaksanakan'")
    dasar: Teks = Field("", description="Petunjuk atau keputusan yang menjadi acuan kegiatan")
    hasil: Daftar[Annotated[Hasil, ShortForm("uraian")]] = ()
    penutup: Teks = Field("", description="Kalimat penutup; bila kosong, dipakai kalimat yang lazim")
    rangkap: Cacah = Field(None, description="Jumlah rangkap berita acara, misalnya 2")
    penanda_tangan: Daftar[Annotated[PenandaTangan, ShortForm("nama")]] = ()
    mengetahui: Annotated[PenandaTangan, ShortForm("nama")] | None = Field(
        None, description="Pejabat yang mengetahui; tercetak di bawah para penanda tangan"
    )
    daftar_hadir: DaftarHadir | None = None
