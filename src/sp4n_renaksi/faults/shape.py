"""Faults of shape: what a model refuses (SKM). They cannot be ignored."""

from sp4n_renaksi.finding import Fault, Severity

_E = Severity.ERROR


def _fault(code: str, name: str, title: str, why: str, wrong: str, right: str, mend: str) -> Fault:
    page = (
        f"{title}\n\nMengapa: {why}\nSalah:\n    {wrong}\nBenar:\n    {right}\nPerbaikan: {mend}\n"
        "Dasar: bentuk berkas renaksi.\n"
    )
    return Fault(code, name, _E, page)


FAULTS = (
    _fault(
        "SKM001",
        "isian_tidak_dikenal",
        "Nama isian tidak dikenal.",
        "isian yang salah eja tidak akan pernah terbaca, dan tidak ada yang memberi tahu.",
        "satan: persen",
        "satuan: persen",
        "pakai salah satu nama yang disebut pada temuan, atau hapus isian itu.",
    ),
    _fault(
        "SKM002",
        "isian_wajib",
        "Isian wajib belum ada.",
        "tanpa isian ini bagian itu tidak dapat dikenali.",
        "nama: Dinas Contoh",
        "jenis_berkas: tim",
        "tambahkan isian yang disebut pada temuan.",
    ),
    _fault(
        "SKM003",
        "bentuk_isian",
        "Bentuk isian lain dari yang dikenal di sini.",
        "di tempat satu isi tertulis daftar, atau sebaliknya; biasanya karena jarak menjorok atau tanda `-`.",
        "tujuan: [Satu, Dua]",
        "tujuan: Satu tujuan",
        "ikuti bentuk yang disebut pada temuan.",
    ),
    _fault(
        "SKM004",
        "pilihan_tidak_dikenal",
        "Isi bukan salah satu pilihan.",
        "isian ini hanya mengenal beberapa kata tertentu.",
        "status: final",
        "status: ditetapkan",
        "pakai salah satu pilihan yang disebut pada temuan.",
    ),
    _fault(
        "SKM005",
        "bukan_ya_tidak",
        "Isi bukan ya atau tidak.",
        "isian ini hanya menjawab ya atau tidak.",
        "terlampir: ada",
        "terlampir: ya",
        "tulis `ya` atau `tidak`.",
    ),
    _fault(
        "SKM006",
        "angka_tidak_terbaca",
        "Angka tidak dapat dibaca.",
        "angka yang tidak terbaca tidak dapat dibandingkan dengan tabel lain.",
        "diterima: tujuh puluh",
        "diterima: 71",
        "tulis dengan angka, koma untuk desimal dan titik untuk ribuan.",
    ),
    _fault(
        "SKM007",
        "angka_bermakna_ganda",
        "Angka bermakna ganda.",
        "titik dapat berarti ribuan atau desimal; menebak salah satunya mengubah isi rencana.",
        "diselesaikan: 1.234 %",
        "diselesaikan: 1,234 %",
        "tulis salah satu dari dua bacaan yang disebut pada temuan.",
    ),
    _fault(
        "SKM008",
        "nilai_di_luar_skala",
        "Nilai di luar skala.",
        "Tabel 3 memakai skala 1 (terendah) sampai 4 (tertinggi).",
        "12: 5",
        "12: 4",
        "tulis 1, 2, 3, 4, atau `tidak berlaku` beserta alasannya.",
    ),
    _fault(
        "SKM009",
        "bukan_nomor_butir",
        "Nomor butir tidak dapat dibaca.",
        "jawaban dihubungkan dengan pertanyaan melalui nomornya.",
        "butir 12: 4",
        "12: 4",
        "tulis nomornya saja dengan angka, tanpa nol di depan.",
    ),
    _fault(
        "SKM010",
        "tahun_tidak_terbaca",
        "Tahun tidak dapat dibaca.",
        "jadwal dan target dihitung menurut tahun.",
        "waktu: 21-24",
        "waktu: 2021-2024",
        "tulis tahun dengan empat angka.",
    ),
    _fault(
        "SKM011",
        "tanggal_tidak_terbaca",
        "Tanggal tidak dapat dibaca.",
        "tanggal yang tidak ada atau tidak terbaca tidak dapat dicocokkan dengan hari dan jadwal.",
        "tanggal: 31 September 2021",
        "tanggal: 30 September 2021",
        "tulis tanggal, nama bulan, lalu tahun.",
    ),
    _fault(
        "SKM012",
        "tanggal_bermakna_ganda",
        "Tanggal bermakna ganda.",
        "3/4/2021 dapat berarti 3 April atau 4 Maret.",
        "tanggal: 3/4/2021",
        "tanggal: 3 April 2021",
        "tulis nama bulannya.",
    ),
    _fault(
        "SKM013",
        "jam_tidak_terbaca",
        "Jam tidak dapat dibaca.",
        "waktu rapat dicetak pada berita acara dan daftar hadir.",
        "waktu: sore",
        "waktu: 14.00 WIB s.d. selesai",
        "tulis jam dan menit dengan titik.",
    ),
)

BY_CODE = {fault.code: fault for fault in FAULTS}
