"""Chapter 4: what support the plan needs, what is there, and how the gap is closed."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Daftar, Model, ShortForm
from sp4n_renaksi.model.teks import Teks, pilihan


class ButirDukungan(Model):
    """One need of institution, policy or resources, with its gap and its solution; the need alone is enough."""

    jenis: Annotated[str, pilihan("kelembagaan", "kebijakan", "sumber_daya")] = ""
    kondisi: Teks = Field("", description="Apa yang sudah ada")
    kebutuhan: Teks = Field("", description="Apa yang diperlukan rencana")
    kesenjangan: Teks = Field("", description="Apa yang kurang")
    solusi: Teks = Field("", description="Bagaimana kekurangan itu ditutup")
    tahap: Teks = ""
    penanggung_jawab: Teks = Field("", description="Satu pihak")
    kegiatan: Daftar[Teks] = Field((), description="Kode kegiatan yang menutup kekurangan itu")


class Dukungan(Model, title="Dukungan kelembagaan, kebijakan, dan sumber daya"):
    """dukungan.yaml."""

    jenis_berkas: Teks = ""
    dukungan: Daftar[Annotated[ButirDukungan, ShortForm("kebutuhan")]] = ()
