"""What is asked for a new plan, and how each answer is read; the models themselves say what they cannot read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from sp4n_renaksi.data import DEFAULT_INSTRUMENT
from sp4n_renaksi.loader.refusals import modelled
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.instansi import Instansi
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.reader.decoding import hides, short

_KODE = re.compile("[a-z0-9][a-z0-9_]*")
_LONGEST_PERIOD = 20
_REGIONS = {"Provinsi": "provinsi", "Kabupaten": "kabupaten", "Kota": "kota"}
_KINDS = {**_REGIONS, "Kementerian": "kementerian", "Dinas": "perangkat_daerah", "Badan": "perangkat_daerah"}

AnyModel = TypeVar("AnyModel", bound=Model)


class Wrong(ValueError):  # noqa: N818 - of an answer, not of the program
    """An answer that cannot be used, with one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known of a plan before it begins; `pihak` are the parties, each a kode and a nama."""

    nama: str
    periode: str
    tahun: tuple[int, ...]
    jenis: str = ""
    wilayah: str = ""
    zona_waktu: str = ""
    pihak: tuple[tuple[str, str], ...] = ()
    instrumen: str = DEFAULT_INSTRUMENT
    ci: str = "github"

    @property
    def judul(self) -> str:
        """The title of the plan: that of a region names the region."""
        whose = (self.jenis in _REGIONS.values() and self.wilayah) or self.nama
        return f"Rencana Aksi Pengelolaan Pengaduan {whose}"


def name(text: str) -> str:
    """Read a name: one line, without what nobody sees; may be empty."""
    text = text.strip()
    if hides(text) or re.search("[\t\r\n]", text):
        raise Wrong("Nama itu memuat tanda yang tidak terlihat atau lebih dari satu baris. Ketik ulang.")
    return text


def required_name(text: str) -> str:
    """Read a name that cannot be left out."""
    if not (read := name(text)):
        raise Wrong("Nama instansi wajib diisi, misalnya Pemerintah Kabupaten Contoh.")
    return read


def kind(text: str) -> str:
    """Read what kind of agency it is; may be empty."""
    return _shaped(Instansi, {"jenis": re.sub(r"\s+", "_", text.strip())}).jenis


def time_zone(text: str) -> str:
    """Read the time zone; may be empty."""
    return _shaped(Instansi, {"zona_waktu": text}).zona_waktu


def period(text: str) -> tuple[str, tuple[int, ...]]:
    """Read the years of the plan: as they were written, and each of them."""
    text = " ".join(text.split())
    years = _shaped(RencanaAksi, {"periode": text}).periode
    if years is None or not years.tahun:
        raise Wrong("Periode rencana wajib diisi dengan tahun yang pasti, misalnya 2025-2028.")
    if len(years.tahun) > _LONGEST_PERIOD:
        raise Wrong(f"Periode `{short(text)}` memuat {len(years.tahun)} tahun. Periksa angkanya.")
    return text, years.tahun


def party(text: str, known: Mapping[str, str]) -> tuple[str, str]:
    """Read a party, `kode = nama`; `known` are those before it, by kode."""
    kode, equals, nama = (part.strip() for part in name(text).partition("="))
    if not equals or not nama:
        raise Wrong("Pihak ditulis dengan kode dan namanya, misalnya kominfo = Dinas Komunikasi dan Informatika.")
    if not _KODE.fullmatch(kode):
        raise Wrong(f"Kode `{short(kode)}` seharusnya satu kata dari huruf kecil, angka, atau garis bawah.")
    if kode in known:
        raise Wrong(f"Kode `{kode}` sudah dipakai untuk {known[kode]}. Beri kode yang lain.")
    taken = {word.casefold() for pair in known.items() for word in pair}
    if again := next((word for word in (kode, nama) if word.casefold() in taken), ""):
        raise Wrong(f"`{short(again)}` sudah menyebut pihak yang lain. Tulis setiap pihak satu kali.")
    return kode, nama


def region_in(nama: str) -> str:
    """Find the region in the name of its government: `Pemerintah Kabupaten Contoh`."""
    head, _, rest = nama.partition(" ")
    return rest if head == "Pemerintah" and rest.partition(" ")[0] in _REGIONS else ""


def kind_in(nama: str) -> str:
    """Guess the kind of agency by the first word of its name, to be offered, never to be taken unasked."""
    words = nama.removeprefix("Pemerintah ").split(maxsplit=1)
    return _KINDS.get(words[0], "") if words else ""


def _shaped(model: type[AnyModel], written: Mapping[str, str]) -> AnyModel:
    made, hits = modelled(model, written, ())
    if made is None:
        raise Wrong(hits[0][1].message)
    return made
