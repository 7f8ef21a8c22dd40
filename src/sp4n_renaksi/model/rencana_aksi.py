"""plan.yaml: the agency, the period, the parties, and where each section stands."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Daftar, Model, ShortForm
from sp4n_renaksi.model.instansi import Instansi, Kop, Pengesahan, Pihak, Roadmap
from sp4n_renaksi.model.tahun import RentangTahun
from sp4n_renaksi.model.teks import Teks, pilihan


class RencanaAksi(Model, title="Rencana aksi (plan.yaml)"):
    """plan.yaml without its sections, which the loader takes out and reads by their own models."""

    jenis_berkas: Teks = ""
    format: Teks = Field("", description="Versi bentuk berkas; sekarang 1")
    judul: Teks = ""
    anak_judul: Teks = Field("", description="Baris di bawah judul pada sampul")
    status: Annotated[str, pilihan("draf", "siap_tanda_tangan", "ditetapkan")] = Field(
        "", description="Tahap rencana; makin dekat penetapan, makin banyak yang harus lengkap"
    )
    instansi: Annotated[Instansi, ShortForm("nama")] = Instansi.model_construct()
    kop: Kop | None = None
    periode: RentangTahun = Field(None, description="Tahun-tahun rencana, misalnya 2021-2024")
    roadmap: Annotated[Roadmap, ShortForm("nama")] | None = Field(None, description="Peta jalan yang menjadi acuan")
    dasar_hukum: Daftar[Teks] = Field(
        (), description="Satu kalimat setiap peraturan, misalnya Undang-Undang Nomor 25 Tahun 2009 tentang ..."
    )
    daftar_pihak: Daftar[Annotated[Pihak, ShortForm("nama")]] = Field(
        (), description="Semua pihak dalam rencana; di berkas lain cukup kode, nama, singkatan, atau aliasnya"
    )
    pengesahan: Pengesahan | None = None
