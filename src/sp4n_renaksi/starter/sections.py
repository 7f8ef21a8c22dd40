"""The smaller sections of a new plan, each a file."""

from collections.abc import Iterator

from sp4n_renaksi.model.berita_acara import BeritaAcara, DaftarHadir, Hasil, Peserta
from sp4n_renaksi.model.dukungan import ButirDukungan
from sp4n_renaksi.model.instansi import PenandaTangan
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.model.prioritas import PrioritasAspek
from sp4n_renaksi.model.sasaran import Indikator, Sasaran, SasaranStrategis
from sp4n_renaksi.model.tim import Peran, Tahapan
from sp4n_renaksi.starter.answers import Answers
from sp4n_renaksi.starter.lines import choices, comment, fields, head, item

_ROLES = {
    "tim_penyusun": "Tim Penyusun",
    "ketua": "Ketua Tim",
    "sekretaris": "Sekretaris Tim",
    "kepala_opd": "Kepala OPD",
}
_STEPS = (
    "Penetapan Tim",
    "Pelaksanaan Asesmen",
    "Penyusunan Rencana Aksi",
    "Penulisan Rencana Aksi",
    "Persetujuan Rencana Aksi",
    "Pengesahan Rencana Aksi",
)
_INDICATORS = (
    ("Jumlah Pengaduan yang Diterima", "pengaduan", "diterima"),
    ("Persentase Pengaduan yang Diselesaikan", "persen", "diselesaikan"),
)
_RESULTS = ("Matriks Asesmen Pengelolaan Pengaduan", "Prioritas Instansi")
_DATE = {"tanggal": "Misalnya Selasa, 12 November 2024", "waktu": "Misalnya 09.00 s.d. 12.00 WIB"}


def tim(answers: Answers) -> Iterator[str]:
    """Write tim.yaml with the roles and steps of Tabel 1."""
    codes = ", ".join(kode for kode, _ in answers.pihak) or "kominfo, inspektorat"
    yield from head("tim", f"Siapa yang menyusun rencana, dan kapan. Pihak ditulis dengan kodenya, misalnya [{codes}].")
    yield "peran:"
    for kode, nama in _ROLES.items():
        known = {"kode": kode, "nama": nama, "pihak": "", "sampai": ""}
        yield from item(fields(Peran, known, 4, explained=kode == "tim_penyusun"), 2)
    yield "tahapan:"
    for nama in _STEPS:
        yield from item(fields(Tahapan, {"nama": nama, "tanggal": ""}, 4, _DATE, explained=nama == _STEPS[0]), 2)


def kategorisasi() -> Iterator[str]:
    """Write kategorisasi.yaml: the instrument's own map until the agency has another."""
    yield from head(
        "kategorisasi",
        "Butir mana masuk aspek mana. Peta bawaan disusun renaksi sendiri dan bukan peta resmi kementerian.",
    )
    yield from fields(Kategorisasi, {"dasar": "instrumen"})


def prioritas(instrumen: Instrumen) -> Iterator[str]:
    """Write prioritas.yaml: every aspect with the questions that it counts."""
    yield from head("prioritas", "Prioritas setiap aspek, dengan alasan yang bertumpu pada nilai butir asesmen.")
    yield "aspek:"
    for aspek in instrumen.aspek:
        counted = ", ".join(str(butir.nomor) for butir in instrumen.pertanyaan if aspek.kode in butir.aspek)
        yield from comment(f"{aspek.nama}; menurut peta bawaan butir {counted or '(tidak ada)'}", 2)
        yield f"  {aspek.kode}:"
        hints = {"alasan": "Keadaan yang membuatnya mendesak, dengan nomor butirnya"}
        first = aspek is instrumen.aspek[0]
        yield from fields(PrioritasAspek, {"prioritas": "", "alasan": ""}, 4, hints, explained=first)


def sasaran(answers: Answers) -> Iterator[str]:
    """Write sasaran.yaml: the two indicators that rest on Tabel 2, with a place for each year's target."""
    yield from head(
        "sasaran",
        "Tujuan, sasaran strategis, dan indikator dengan target setiap tahun. Kedua indikator di bawah bertumpu pada "
        "informasi umum asesmen; ubah, hapus, atau tambahkan yang lain.",
    )
    yield from fields(Sasaran, {"tujuan": ""}, hints={"tujuan": "Satu kalimat"})
    yield "sasaran_strategis:"
    for nama, satuan, umum in _INDICATORS:
        first = umum == "diterima"
        hints = {"nama": "Misalnya Meningkatnya penyelesaian pengaduan"}
        yield from item(fields(SasaranStrategis, {"nama": ""}, 4, hints, explained=first), 2)
        yield "    indikator:"
        known = {"nama": nama, "satuan": satuan, "arah": "naik", "informasi_umum": umum, "baseline": "", "target": ""}
        yield from item(fields(Indikator, known, 8, explained=first), 6)
        yield from (f"          {tahun}:" for tahun in answers.tahun)
        yield from fields(Indikator, {"sumber_data": "", "penanggung_jawab": ""}, 8, explained=first)


def dukungan() -> Iterator[str]:
    """Write dukungan.yaml with a need of each kind."""
    yield from head("dukungan", "Apa yang diperlukan rencana, apa yang sudah ada, dan bagaimana kekurangannya ditutup.")
    yield "dukungan:"
    others = dict.fromkeys((field for field in ButirDukungan.model_fields if field != "jenis"), "")
    hints = {"tahap": "Misalnya Persiapan (2025)"}
    for jenis in choices(ButirDukungan, "jenis"):
        lines = fields(ButirDukungan, others, 4, hints, explained=jenis == "kelembagaan")
        yield from item([f"    jenis: {jenis}", *lines], 2)


def berita_acara() -> Iterator[str]:
    """Write berita_acara.yaml: the minutes and the attendance list of the self-assessment."""
    yield from head("berita_acara", "Berita acara penilaian mandiri dan daftar hadirnya: dua dokumen.")
    known = {"judul": "Berita Acara Penilaian Mandiri", "nomor": "", "tanggal": "", "waktu": "", "tempat": ""}
    yield from fields(BeritaAcara, {**known, "kegiatan": "", "dasar": ""}, hints=_DATE)
    yield "hasil:"
    for uraian in _RESULTS:
        yield from item(fields(Hasil, {"uraian": uraian, "terlampir": ""}, 4, explained=uraian == _RESULTS[0]), 2)
    yield "penanda_tangan:"
    yield from item(fields(PenandaTangan, {"jabatan": "", "nama": "", "nip": ""}, 4), 2)
    yield "daftar_hadir:"
    known = {"judul": "Daftar Hadir", "tanggal": "", "waktu": "", "tempat": "", "acara": "", "jumlah_baris": ""}
    yield from fields(DaftarHadir, known, 2, _DATE)
    yield "  peserta:"
    yield from item(fields(Peserta, {"nama": "", "instansi": "", "jabatan": ""}, 6), 4)
    yield from fields(DaftarHadir, {"kota": "", "tanggal_tanda_tangan": ""}, 2)
