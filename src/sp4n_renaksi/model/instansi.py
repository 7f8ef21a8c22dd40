"""The agency, its letterhead, the parties of the plan and who signs it (cover, Bab 1, heads of Lampiran II)."""

from typing import Annotated

from pydantic import Field

from sp4n_renaksi.model.base import Daftar, Model, ShortForm
from sp4n_renaksi.model.teks import Teks, YaTidak, is_personal, pilihan
from sp4n_renaksi.model.waktu import Tanggal


class Instansi(Model):
    """Whose plan it is."""

    nama: Teks = ""
    nama_wilayah: Teks = Field("", description="Nama untuk sampul dan judul, misalnya Kabupaten Contoh")
    jenis: Annotated[
        str, pilihan("provinsi", "kabupaten", "kota", "kementerian", "lembaga", "perangkat_daerah", "lainnya")
    ] = ""
    unit_pengelola: Teks = Field("", description="Unit yang mengelola pengaduan: kode atau nama pada daftar_pihak")
    zona_waktu: Annotated[str, pilihan("WIB", "WITA", "WIT")] = ""


class Kop(Model):
    """A letterhead: the lines of the office, then how to reach it."""

    baris: Daftar[Teks] = Field((), description="Nama instansi dan unit, satu baris masing-masing")
    alamat: Teks = ""
    telepon: Teks = ""
    faks: Teks = ""
    web: Teks = ""
    surel: Teks = ""


class Narahubung(Model):
    """Whom to ask at a party; the office alone is enough."""

    jabatan: Teks = ""
    nama: Teks = Field("", json_schema_extra=is_personal("nama"))
    telepon: Teks = Field("", json_schema_extra=is_personal("telepon"))
    surel: Teks = ""


class Pihak(Model):
    """A party of the plan; wherever a party is named, kode, nama, singkatan and alias are all good."""

    kode: Teks = Field("", description="Satu kata untuk menyebut pihak ini di berkas lain, misalnya kominfo")
    nama: Teks = ""
    singkatan: Teks = Field("", description="Nama pendek untuk tabel, misalnya Dinas Kominfo")
    alias: Daftar[Teks] = Field((), description="Sebutan lain yang juga dipakai")
    jenis: Annotated[str, pilihan("perangkat_daerah", "pusat", "kelompok", "jabatan", "lainnya")] = ""
    anggota: Daftar[Teks] = Field((), description="Anggota sebuah kelompok: kode atau nama pihak lain")
    narahubung: Annotated[Narahubung, ShortForm("jabatan")] | None = None
    catatan: Teks = ""

    @property
    def sebutan(self) -> tuple[str, ...]:
        """All names by which the party may be called."""
        return tuple(name for name in (self.kode, self.nama, self.singkatan, *self.alias) if name)

    @property
    def nama_pendek(self) -> str:
        """How a table calls the party."""
        return self.singkatan or self.nama or self.kode


class PenandaTangan(Model):
    """Who signs a document; a name alone is enough.

    Who signs for another names him in `atas_nama` (a.n.); who signs for one who signs for another also the one between
    in `untuk_beliau` (u.b.). `pelaksana` says that the office is held for the time being.
    """

    jabatan: Teks = ""
    pelaksana: Annotated[str, pilihan("Plt", "Plh")] = Field(
        "", description="Plt bila pelaksana tugas, Plh bila pelaksana harian; tercetak di depan jabatan"
    )
    atas_nama: Teks = Field("", description="Jabatan yang diwakili; tercetak sesudah a.n.")
    untuk_beliau: Teks = Field("", description="Jabatan antara pada u.b., misalnya Sekretaris Daerah")
    nama: Teks = Field("", json_schema_extra=is_personal("nama"))
    pangkat: Teks = ""
    nip: Teks = Field("", title="NIP", json_schema_extra=is_personal("nip"))
    tanda_tangan_elektronik: YaTidak = Field(
        default=False, description="ya bila ditandatangani secara elektronik; tempatnya dicetak sebagai kotak kosong"
    )


class Pengesahan(Model):
    """How and when the plan was set."""

    nomor: Teks = Field("", description="Nomor keputusan atau peraturan yang menetapkan rencana")
    tempat: Teks = ""
    tanggal: Tanggal = None
    penanda_tangan: Annotated[PenandaTangan, ShortForm("nama")] | None = None


class Roadmap(Model):
    """The road map that the plan cascades from; its name alone is enough."""

    nama: Teks = ""
    periode: Teks = ""
    dasar: Teks = Field("", description="Peraturan yang menetapkannya")
