"""Tabel 4: which aspects a question counts in, and a printed table that is kept beside the derived one."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Daftar, Model, Peta, ShortForm
from sp4n_renaksi.model.butir import Cacah, NilaiButir, NomorButir
from sp4n_renaksi.model.teks import Teks, pilihan


class BarisSalinan(Model):
    """A row of a printed Tabel 4, as it stands there; `butir` is the question of the instrument that it repeats."""

    nomor: Teks = ""
    uraian: Teks = ""
    butir: Cacah = Field(None, description="Nomor butir instrumen yang diulang baris ini")
    nilai: NilaiButir = None
    aspek: Daftar[Teks] = ()


class Kategorisasi(Model, title="Kategorisasi hasil asesmen"):
    """kategorisasi.yaml: `dasar` says which map scores, that of the instrument, the agency's own, or the copy's."""

    jenis_berkas: Teks = ""
    dasar: Annotated[str, pilihan("instrumen", "peta", "salinan")] = Field(
        "", description="Peta yang dihitung: milik instrumen, `peta` instansi sendiri, atau `salinan` tabel tercetak"
    )
    peta: Peta[NomorButir, Daftar[Teks]] = Field({}, description="Nomor butir dengan aspek-aspeknya")
    salinan: Daftar[Annotated[BarisSalinan, ShortForm("uraian")]] = Field(
        (), description="Tabel 4 seperti tercetak, untuk dibandingkan"
    )
    catatan: Teks = ""
