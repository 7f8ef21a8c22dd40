"""The instrument: questions, framework, aspects and programme menu. It is data; a released one never changes."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.angka import Bilangan
from sp4n_renaksi.model.base import Daftar, Model, Peta, ShortForm
from sp4n_renaksi.model.butir import Cacah, NomorButir
from sp4n_renaksi.model.teks import Teks, YaTidak, pilihan


class Bagian(Model):
    """A part of a component of the framework, with its definition (chapters 2.1.1 to 2.1.5)."""

    kode: Teks = ""
    nama: Teks = ""
    uraian: Teks = ""


class Komponen(Model):
    """A component of the framework (Gambar 1)."""

    kode: Teks = ""
    nama: Teks = ""
    bagian: Daftar[Bagian] = ()


class Aspek(Model):
    """An aspect of Tabel 4 and 5, with the names it goes by elsewhere."""

    kode: Teks = ""
    nama: Teks = ""
    alias: Daftar[Teks] = ()
    kelompok_program: Teks = ""
    boleh_tanpa_kegiatan: YaTidak = False

    @property
    def sebutan(self) -> tuple[str, ...]:
        """All names by which the aspect may be called."""
        return (self.kode, self.nama, *self.alias)


class Pertanyaan(Model):
    """A question of Tabel 3; it counts fully in each of its aspects and once in the total."""

    nomor: NomorButir = 0
    uraian: Teks = ""
    komponen: Teks = ""
    bagian: Daftar[Teks] = ()
    aspek: Daftar[Teks] = ()
    aspek_terkait: Daftar[Teks] = ()
    keyakinan: Annotated[str, pilihan("tinggi", "sedang", "rendah")] = ""
    alasan: Teks = ""


class Skala(Model):
    """The scale of the answers: its ends, and the words that the source gives (none are invented between)."""

    terendah: Cacah = 1
    tertinggi: Cacah = 4
    keterangan: Peta[NomorButir, Teks] = {}


class ButirUmum(Model):
    """A row of Tabel 2."""

    kode: Teks = ""
    nomor: Cacah = None
    uraian: Teks = ""
    satuan: Teks = ""


class Syarat(Model):
    """A condition on an answer (from `minimal` up, to `maksimal`) or on a general figure (below, above)."""

    butir: Cacah = None
    minimal: Cacah = None
    maksimal: Cacah = None
    informasi_umum: Teks = ""
    kurang_dari: Bilangan = None
    lebih_dari: Bilangan = None


class PasanganJanggal(Model):
    """Answers that do not go well together: to be explained, not wrong."""

    kode: Teks = ""
    syarat: Daftar[Syarat] = ()
    pesan: Teks = ""


class MenuProgram(Model):
    """A programme of the menu of Tabel 7, with its activities."""

    kode: Teks = ""
    nama: Teks = ""
    kegiatan: Daftar[Teks] = ()


class MenuKelompok(Model):
    """A group of the menu of Tabel 7, with the example measures of Tabel 8."""

    kode: Teks = ""
    nama: Teks = ""
    aspek: Teks = ""
    contoh_indikator: Daftar[Teks] = ()
    program: Daftar[Annotated[MenuProgram, ShortForm("nama")]] = ()


class Instrumen(Model, title="Instrumen asesmen"):
    """An instrument file."""

    jenis_berkas: Teks = ""
    kode: Teks = ""
    nama: Teks = ""
    sumber: Teks = ""
    peta_resmi: YaTidak = Field(default=False, description="Apakah peta butir ke aspek berasal dari petunjuk resmi")
    skala: Skala = Skala.model_construct()
    bukti_dukung_mulai_nilai: Cacah = None
    informasi_umum: Daftar[ButirUmum] = ()
    komponen: Daftar[Komponen] = ()
    aspek: Daftar[Aspek] = ()
    pertanyaan: Daftar[Pertanyaan] = ()
    pasangan_janggal: Daftar[PasanganJanggal] = ()
    menu_program: Daftar[MenuKelompok] = ()
