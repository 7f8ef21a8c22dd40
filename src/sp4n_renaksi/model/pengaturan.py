"""Settings of the tool for a repository of plans: renaksi.yaml. Each has the name of the flag that it stands for."""

from pydantic import ConfigDict, Field

from sp4n_renaksi.model.base import Daftar, Model
from sp4n_renaksi.model.teks import Teks, YaTidak


class Pengaturan(Model):
    """What `renaksi validate` does where no flag says otherwise."""

    model_config = ConfigDict(title="Pengaturan renaksi")

    jenis_berkas: Teks = Field(default="", description="`pengaturan`; boleh dikosongkan")
    select: Daftar[Teks] = Field(default=(), description="Hanya aturan ini: kode atau awalannya")
    ignore: Daftar[Teks] = Field(default=(), description="Tanpa aturan ini: kode atau awalannya")
    strict: YaTidak = Field(default=False, description="Apakah peringatan ikut menentukan kode keluar")
    baseline: Teks = Field(default="", description="Berkas daftar temuan lama, dari folder renaksi.yaml")
