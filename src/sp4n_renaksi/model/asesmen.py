"""Tabel 2 and 3: the general figures, and the answers of the self-assessment."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.angka import Bilangan, Persen
from sp4n_renaksi.model.base import Daftar, Model, Peta, ShortForm
from sp4n_renaksi.model.butir import NilaiButir, NomorButir
from sp4n_renaksi.model.tahun import Tahun
from sp4n_renaksi.model.teks import Teks
from sp4n_renaksi.model.waktu import Tanggal


class InformasiUmum(Model):
    """Tabel 2: complaints received in the data year, and the shares that were and were not resolved."""

    diterima: Bilangan = Field(None, description="Jumlah pengaduan yang diterima dalam tahun data")
    diselesaikan: Persen = Field(None, description="Persen pengaduan yang diselesaikan, misalnya 43,7 %")
    tidak_diselesaikan: Persen = Field(None, description="Persen pengaduan yang tidak dapat diselesaikan")
    catatan: Teks = ""


class BuktiDukung(Model):
    """What proves an answer; what it is, is enough."""

    uraian: Teks = ""
    berkas: Teks = Field("", description="Nama berkas di folder rencana, misalnya bukti/sk_tim.pdf")
    tanggal: Tanggal = None


class Jawaban(Model):
    """The answer to a question; the bare score is enough."""

    nilai: NilaiButir = None
    alasan: Teks = Field("", description="Wajib bila nilainya tidak berlaku")
    bukti_dukung: Daftar[Annotated[BuktiDukung, ShortForm("uraian")]] = ()
    catatan: Teks = ""


class Asesmen(Model, title="Asesmen (penilaian mandiri)"):
    """asesmen.yaml: one self-assessment with one instrument."""

    jenis_berkas: Teks = ""
    instrumen: Teks = Field("", description="Instrumen bawaan, misalnya sp4n-2021, atau nama berkas instrumen")
    tahun_data: Tahun = Field(None, description="Tahun yang datanya dinilai")
    tanggal_penilaian: Tanggal = None
    penilai: Daftar[Teks] = ()
    informasi_umum: InformasiUmum | None = None
    jawaban: Peta[NomorButir, Annotated[Jawaban, ShortForm("nilai")] | None] = Field(
        {}, description="Nomor butir dengan nilainya: 1 (terendah) sampai 4 (tertinggi), atau tidak berlaku"
    )
    catatan: Teks = ""
