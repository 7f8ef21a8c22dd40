"""The aggregate: a plan is its plan.yaml and its sections, each there or not."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.dukungan import Dukungan
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.sasaran import Sasaran
from sp4n_renaksi.model.tim import Tim

FORMAT = 1
"""The version of the format that this reader knows."""

ROOT = "rencana_aksi"
"""The section of plan.yaml itself."""

PROSE = "naskah"
"""The section of the chapters' prose: Markdown files by chapter, which no model reads."""

CHAPTERS = ("kata-pengantar", "bab-1", "bab-2", "bab-3", "bab-4")
"""The keys of the prose."""

INSERTS = (
    "gambar-kerangka",
    "gambar-nilai",
    "gambar-prioritas",
    "gambar-target",
    "gambar-jadwal",
    "gambar-pihak",
    "tabel-tim",
    "tabel-informasi-umum",
    "tabel-asesmen",
    "tabel-asesmen-terdahulu",
    "tabel-bukti-dukung",
    "tabel-kategorisasi",
    "tabel-kategorisasi-salinan",
    "tabel-prioritas",
    "tabel-indikator",
    "tabel-rincian-indikator",
    "tabel-program",
    "tabel-keberhasilan",
    "tabel-matriks",
    "tabel-rincian-kegiatan",
    "tabel-dukungan",
    "tabel-pihak",
    "tujuan",
    "sasaran",
    "dasar-hukum",
    "peta-jalan",
    "berita-acara",
    "daftar-hadir",
)
"""What a chapter may call for, `<!-- sisipkan: NAMA -->`; `definisi-KOMPONEN` of the instrument beside these."""

MODELS: Mapping[str, type[Model]] = {
    ROOT: RencanaAksi,
    "tim": Tim,
    "asesmen": Asesmen,
    "kategorisasi": Kategorisasi,
    "prioritas": Prioritas,
    "sasaran": Sasaran,
    "program": BerkasProgram,
    "dukungan": Dukungan,
    "berita_acara": BeritaAcara,
    "instrumen": Instrumen,
}
"""Each `jenis_berkas` with its model; but for the root and the instrument, the sections that plan.yaml names."""

MANY = frozenset({"asesmen", "berita_acara"})
"""Sections of which a plan may have several; their locs always carry an index."""

SECTIONS = tuple(kind for kind in MODELS if kind not in (ROOT, "instrumen"))
"""The sections of a plan, in the order in which plan.yaml names them."""


@dataclass(frozen=True, slots=True)
class Penilaian:
    """One assessment with the instrument it was made with, and the loc under which its content stands."""

    loc: Loc
    asesmen: Asesmen
    instrumen: Instrumen
    sha256: str


@dataclass(frozen=True, slots=True)
class Risalah:
    """Minutes with their attendance list, and the loc under which they stand."""

    loc: Loc
    berita_acara: BeritaAcara


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as far as it could be read: a section that is missing or was refused is None (or left out of a list)."""

    rencana_aksi: RencanaAksi | None = None
    tim: Tim | None = None
    penilaian: tuple[Penilaian, ...] = ()
    kategorisasi: Kategorisasi | None = None
    prioritas: Prioritas | None = None
    sasaran: Sasaran | None = None
    program: BerkasProgram | None = None
    dukungan: Dukungan | None = None
    berita_acara: tuple[Risalah, ...] = ()
    naskah: Mapping[str, str] = field(default_factory=dict)

    @property
    def penilaian_terakhir(self) -> Penilaian | None:
        """The assessment of the latest data year, the last one named among equals."""
        if not self.penilaian:
            return None
        return max(reversed(self.penilaian), key=lambda p: (p.asesmen.tahun_data and p.asesmen.tahun_data.awal) or 0)
