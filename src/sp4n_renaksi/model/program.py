"""Tabel 7, Tabel 8 and the matrix of Lampiran I: groups of programmes, programmes, and activities."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.angka import Rupiah
from sp4n_renaksi.model.base import Daftar, Model, ShortForm
from sp4n_renaksi.model.butir import NomorButir
from sp4n_renaksi.model.tahun import RentangTahun
from sp4n_renaksi.model.teks import Teks, YaTidak


class BarisProgram(Model):
    """What a programme and an activity share: a row of the matrix of Lampiran I."""

    kode: Teks = ""
    nama: Teks = ""
    waktu: RentangTahun = Field(None, description="Tahun pelaksanaan, misalnya 2021-2022")
    penanggung_jawab: Teks = Field("", description="Satu pihak")
    pihak_terlibat: Daftar[Teks] = ()
    keluaran: Teks = Field("", description="Hasil langsung, misalnya 1 peraturan")
    anggaran: Rupiah = Field(None, description="Misalnya Rp25.000.000")
    sumber_dana: Teks = ""
    butir: Daftar[NomorButir] = Field((), description="Nomor butir asesmen yang dijawab kegiatan ini")
    catatan: Teks = ""


class Kegiatan(BarisProgram):
    """An activity; `butir` names the questions of the assessment that it answers."""


class Program(BarisProgram):
    """A programme; one that is itself an activity (Tabel 7: "Program/ Keg V.1.") says `sekaligus_kegiatan: ya`."""

    sekaligus_kegiatan: YaTidak = Field(default=False, description="ya bila program ini sendiri sebuah kegiatan")
    kegiatan: Daftar[Annotated[Kegiatan, ShortForm("nama")]] = ()


class KelompokProgram(Model):
    """A group of programmes (KP), which serves one aspect; Tabel 8 gives its measures of success."""

    kode: Teks = Field("", description="Angka Romawi, misalnya I")
    nama: Teks = ""
    aspek: Teks = Field("", description="Aspek instrumen yang dilayani kelompok ini: kode atau namanya")
    indikator_keberhasilan: Daftar[Teks] = Field((), description="Ukuran keberhasilan (Tabel 8)")
    program: Daftar[Annotated[Program, ShortForm("nama")]] = ()


class BerkasProgram(Model, title="Program dan kegiatan"):
    """program.yaml."""

    jenis_berkas: Teks = ""
    kelompok_program: Daftar[Annotated[KelompokProgram, ShortForm("nama")]] = ()

    def baris(self) -> Iterator[tuple[Loc, KelompokProgram | Program | Kegiatan]]:
        """All rows of the matrix in their order, each with its loc."""
        for k, kelompok in enumerate(self.kelompok_program):
            loc: Loc = ("program", "kelompok_program", k)
            yield loc, kelompok
            for p, program in enumerate(kelompok.program):
                yield (*loc, "program", p), program
                for i, kegiatan in enumerate(program.kegiatan):
                    yield (*loc, "program", p, "kegiatan", i), kegiatan
