"""Tabel 5 and Gambar 2: the priority that the agency gives each aspect, and why."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Model, Peta, ShortForm
from sp4n_renaksi.model.butir import Cacah
from sp4n_renaksi.model.teks import Teks


class PrioritasAspek(Model):
    """A row of Tabel 5: 1 is the most urgent, 5 the least; several aspects may share a rank."""

    prioritas: Cacah = Field(None, description="1 (paling mendesak) sampai 5; beberapa aspek boleh sama")
    alasan: Teks = ""


class Prioritas(Model, title="Prioritas instansi"):
    """prioritas.yaml; an aspect is named by its kode, nama or alias in the instrument."""

    jenis_berkas: Teks = ""
    aspek: Peta[str, Annotated[PrioritasAspek, ShortForm("prioritas")] | None] = Field(
        {}, description="Aspek, dengan kode atau namanya, dan prioritasnya"
    )
    catatan: Teks = ""
