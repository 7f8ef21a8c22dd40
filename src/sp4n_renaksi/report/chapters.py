"""Where in the printed plan a section stands, by the chapters and tables of the published plan of 2021."""

from collections.abc import Mapping

from sp4n_renaksi.finding import Loc

CHAPTERS: Mapping[Loc, str] = {
    (): "Tulisan berkas",
    ("rencana_aksi",): "Sampul dan Bab I",
    ("naskah", "kata-pengantar"): "Kata Pengantar",
    ("naskah", "bab-1"): "Bab I",
    ("tim",): "Bab I, Tabel 1",
    ("naskah", "bab-2"): "Bab II",
    ("asesmen", "informasi_umum"): "Bab II, Tabel 2",
    ("asesmen",): "Bab II, Tabel 3",
    ("instrumen",): "Bab II, instrumen asesmen",
    ("kategorisasi",): "Bab II, Tabel 4",
    ("prioritas",): "Bab II, Tabel 5",
    ("naskah", "bab-3"): "Bab III",
    ("sasaran",): "Bab III, Tabel 6",
    ("program",): "Bab III, Tabel 7",
    ("program", "indikator_keberhasilan"): "Bab III, Tabel 8",
    ("naskah", "bab-4"): "Bab IV",
    ("dukungan",): "Bab IV",
    ("program", "kegiatan"): "Lampiran, matriks program dan kegiatan",
    ("berita_acara",): "Lampiran, berita acara",
    ("berita_acara", "daftar_hadir"): "Lampiran, daftar hadir",
}
"""Keys that an address starts with or passes, in the order of the printed plan; the most keys win."""

ORDER = tuple(CHAPTERS.values())


def chapter(loc: Loc) -> str:
    """Say where in the printed plan an address stands."""
    fitting = [keys for keys in CHAPTERS if keys[:1] == loc[:1] and set(keys) <= set(loc)]
    return CHAPTERS[max(fitting, key=len, default=())]
