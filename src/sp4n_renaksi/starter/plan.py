"""plan.yaml of a new plan."""

from collections.abc import Iterator

from sp4n_renaksi.model.instansi import Instansi, Kop, PenandaTangan, Pengesahan, Pihak, Roadmap
from sp4n_renaksi.model.plan import CHAPTERS, FORMAT, PROSE, ROOT, SECTIONS
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.starter.answers import Answers
from sp4n_renaksi.starter.lines import comment, commented, fields, head, item, value

_LAWS = (
    "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
    "Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik",
    (
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2018 tentang Pedoman "
        "Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional"
    ),
)
_EXAMPLE = Answers("", "", (), pihak=(("kominfo", "Dinas Komunikasi dan Informatika"),))


def plan(answers: Answers) -> Iterator[str]:
    """Write plan.yaml: whose plan it is, and where its sections stand."""
    yield from head(ROOT, "Pusat rencana: sampul, dasar hukum, daftar pihak, pengesahan, dan nama berkas lainnya.")
    yield from fields(RencanaAksi, {"format": str(FORMAT), "judul": value(answers.judul), "anak_judul": ""})
    yield from fields(RencanaAksi, {"status": "draf"})
    yield "instansi:"
    known = {"nama": answers.nama, "nama_wilayah": answers.wilayah, "jenis": answers.jenis, "unit_pengelola": ""}
    known["zona_waktu"] = answers.zona_waktu
    yield from fields(Instansi, {field: value(text) for field, text in known.items()}, 2)
    yield "kop:"
    yield from fields(Kop, {"baris": "", "alamat": "", "telepon": "", "web": "", "surel": ""}, 2)
    yield from fields(RencanaAksi, {"periode": value(answers.periode), "roadmap": ""})
    yield from fields(Roadmap, {"nama": "", "periode": "", "dasar": ""}, 2)
    yield "dasar_hukum:"
    yield from comment("Periksa apakah ketiganya masih berlaku, lalu tambahkan peraturan instansi Anda.", 2)
    yield from (f"  - {value(law)}" for law in _LAWS)
    yield from _parties(answers)
    yield "pengesahan:"
    hints = {"tanggal": "Misalnya Senin, 16 Desember 2024"}
    yield from fields(Pengesahan, {"nomor": "", "tempat": "", "tanggal": "", "penanda_tangan": ""}, 2, hints)
    yield from fields(PenandaTangan, {"jabatan": "", "nama": "", "pangkat": "", "nip": ""}, 4)
    yield "# Nama berkas setiap bagian; tidak perlu diubah."
    yield from (f"{name}: {name}.yaml" for name in SECTIONS)
    yield f"{PROSE}:"
    yield from (f"  {name}: naskah/{name}.md" for name in CHAPTERS)


def _parties(answers: Answers) -> Iterator[str]:
    yield from comment(
        "Semua pihak dalam rencana, satu kali saja. Di berkas lain cukup kode, nama, singkatan, atau aliasnya."
    )
    yield "daftar_pihak:"
    if answers.pihak:
        yield from _listed(answers)
    else:
        yield from comment("Contoh; hapus tanda pagar dan satu spasi sesudahnya agar berlaku.", 2)
        yield from commented(_listed(_EXAMPLE), 2)


def _listed(answers: Answers) -> Iterator[str]:
    for number, (kode, nama) in enumerate(answers.pihak):
        known = {"kode": kode, "nama": value(nama), "singkatan": "", "jenis": ""}
        yield from item(fields(Pihak, known, 4, explained=number == 0), 2)
