"""Chapter 3.1 and Tabel 6: the goal, the strategic goals, and their indicators with a target per year."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.angka import Besaran
from sp4n_renaksi.model.base import Daftar, Model, Peta, ShortForm
from sp4n_renaksi.model.tahun import TahunKunci
from sp4n_renaksi.model.teks import Teks, pilihan


class Indikator(Model):
    """A row of Tabel 6. `arah` says whether a higher figure is better (naik), a lower one (turun), or the same."""

    nama: Teks = ""
    satuan: Teks = Field("", description="Misalnya pengaduan, persen, atau hari kerja")
    arah: Annotated[str, pilihan("naik", "turun", "tetap")] = Field(
        "", description="naik bila makin tinggi makin baik, turun bila makin rendah makin baik"
    )
    informasi_umum: Annotated[str, pilihan("diterima", "diselesaikan", "tidak_diselesaikan")] = Field(
        "", description="Baris Tabel 2 (informasi_umum asesmen) yang mengukur hal yang sama"
    )
    baseline: Peta[TahunKunci, Besaran] = Field({}, description="Tahun dengan nilai awalnya")
    target: Peta[TahunKunci, Besaran] = Field({}, description="Tahun dengan targetnya, misalnya 2022: 80 %")
    sumber_data: Teks = ""
    penanggung_jawab: Teks = Field("", description="Satu pihak")
    catatan: Teks = ""


class SasaranStrategis(Model):
    """What the plan wants to reach; the bare name is enough."""

    nama: Teks = ""
    indikator: Daftar[Annotated[Indikator, ShortForm("nama")]] = ()


class Sasaran(Model, title="Sasaran strategis, indikator, dan target"):
    """sasaran.yaml."""

    jenis_berkas: Teks = ""
    tujuan: Teks = ""
    sasaran_strategis: Daftar[Annotated[SasaranStrategis, ShortForm("nama")]] = ()
