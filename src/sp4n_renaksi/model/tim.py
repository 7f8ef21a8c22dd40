"""Tabel 1: who takes which part in drawing up the plan."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Daftar, Model, Peta, ShortForm
from sp4n_renaksi.model.tahun import Tahun
from sp4n_renaksi.model.teks import Teks
from sp4n_renaksi.model.waktu import Tanggal


class Peran(Model):
    """A column of Tabel 1: a part in the work, and the parties that play it."""

    kode: Teks = ""
    nama: Teks = ""
    pihak: Daftar[Teks] = ()
    sampai: Tahun = Field(None, description="Tahun terakhir peran ini dipegang pihak tersebut")
    catatan: Teks = ""


class Tahapan(Model):
    """A row of Tabel 1: a step of drawing up the plan; `kecuali` gives other parties for a role in this step."""

    nama: Teks = ""
    tanggal: Tanggal = None
    kecuali: Peta[str, Daftar[Teks]] = Field(
        {}, description="Kode peran yang pada tahapan ini dipegang pihak lain, dengan pihaknya"
    )
    catatan: Teks = ""


class Tim(Model, title="Tim dan tahapan penyusunan"):
    """tim.yaml."""

    jenis_berkas: Teks = ""
    peran: Daftar[Annotated[Peran, ShortForm("nama")]] = ()
    tahapan: Daftar[Annotated[Tahapan, ShortForm("nama")]] = ()
