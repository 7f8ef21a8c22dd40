"""Faults of shape: what a model refuses (SKM). They cannot be ignored."""

from textwrap import indent

from sp4n_renaksi.finding import Fault, Severity

_FORM = "bentuk berkas renaksi"
_SPELLING = "Ejaan Bahasa Indonesia (EYD): koma untuk desimal, titik untuk ribuan"


def _fault(code: str, name: str, title: str, why: str, wrong: str, right: str, mend: str, basis: str = _FORM) -> Fault:
    page = (
        f"{title}\n\nMengapa: {why}\nSalah:\n{indent(wrong, '    ')}\nBenar:\n{indent(right, '    ')}\n"
        f"Perbaikan: {mend}\nDasar: {basis}.\n"
    )
    return Fault(code, name, Severity.ERROR, page)


FAULTS = (
    _fault(
        "SKM001",
        "isian_tidak_dikenal",
        "Nama isian tidak dikenal.",
        "isian yang salah eja tidak akan pernah terbaca, dan tanpa pemeriksaan ini tidak ada yang memberi tahu.",
        "satan: persen",
        "satuan: persen",
        "pakai salah satu nama yang disebut pada temuan, atau hapus isian itu.",
    ),
    _fault(
        "SKM003",
        "bentuk_isian",
        "Bentuk isian lain dari yang dikenal di sini.",
        "di tempat satu isi tertulis daftar, atau sebaliknya; biasanya karena jarak menjorok atau tanda `-`.",
        "tujuan:\n  - Satu tujuan",
        "tujuan: Satu tujuan",
        "ikuti bentuk yang disebut pada temuan.",
    ),
    _fault(
        "SKM004",
        "pilihan_tidak_dikenal",
        "Isi bukan salah satu pilihan.",
        "isian ini hanya mengenal beberapa kata tertentu, karena pemeriksaan lain bergantung padanya.",
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
        "tulis `ya` atau `tidak`; biarkan belum diisi bila tidak.",
    ),
    _fault(
        "SKM006",
        "angka_tidak_terbaca",
        "Angka tidak dapat dibaca.",
        "angka yang tidak terbaca tidak dapat dihitung dan tidak dapat dibandingkan dengan tabel lain.",
        "diterima: tujuh puluh satu",
        "diterima: 71 pengaduan",
        "tulis dengan angka, koma untuk desimal dan titik untuk ribuan; satuan boleh menyusul di belakangnya.",
        _SPELLING,
    ),
    _fault(
        "SKM007",
        "angka_bermakna_ganda",
        "Angka bermakna ganda.",
        "titik atau koma dengan tiga angka di belakangnya dapat berarti ribuan atau desimal; menebak salah satunya "
        "mengubah isi rencana.",
        "diselesaikan: 1.234 %",
        "diselesaikan: 1,234 %",
        "tulis salah satu dari dua bacaan yang disebut pada temuan.",
        _SPELLING,
    ),
    _fault(
        "SKM008",
        "nilai_di_luar_skala",
        "Nilai di luar skala.",
        "butir asesmen dinilai dengan skala 1 (terendah) sampai 4 (tertinggi).",
        "nilai: 5",
        "nilai: 4",
        "tulis 1, 2, 3, 4, atau `tidak berlaku` beserta alasannya.",
        "Tabel 3",
    ),
    _fault(
        "SKM009",
        "bukan_nomor_butir",
        "Nomor butir tidak dapat dibaca.",
        "jawaban dihubungkan dengan pertanyaan melalui nomornya.",
        "jawaban:\n  butir 12: 4",
        "jawaban:\n  12: 4",
        "tulis nomornya saja dengan angka, tanpa nol di depan.",
        "Tabel 3",
    ),
    _fault(
        "SKM010",
        "tahun_tidak_terbaca",
        "Tahun tidak dapat dibaca.",
        "jadwal dan target dihitung menurut tahun.",
        "waktu: 21-24",
        "waktu: 2021-2024",
        "tulis tahun dengan empat angka, yang lebih dahulu di depan; beberapa tahun dipisah koma.",
    ),
    _fault(
        "SKM011",
        "tanggal_tidak_terbaca",
        "Tanggal tidak dapat dibaca.",
        "tanggal yang tidak ada atau tidak terbaca tidak dapat dicocokkan dengan hari dan jadwal.",
        "tanggal: 31 September 2021",
        "tanggal: 30 September 2021",
        "tulis tanggal, nama bulan, lalu tahun; nama hari boleh di depannya.",
    ),
    _fault(
        "SKM012",
        "tanggal_bermakna_ganda",
        "Tanggal bermakna ganda.",
        "3/4/2021 dapat berarti 3 April atau 4 Maret, bergantung pada siapa yang menulis.",
        "tanggal: 3/4/2021",
        "tanggal: 3 April 2021",
        "tulis nama bulannya.",
    ),
    _fault(
        "SKM013",
        "jam_tidak_terbaca",
        "Jam tidak dapat dibaca.",
        "waktu rapat dicetak pada berita acara dan daftar hadir.",
        "waktu: siang",
        "waktu: 14.00 WIB s.d. selesai",
        "tulis jam dan menit dengan titik di antaranya.",
    ),
)

BY_CODE = {fault.code: fault for fault in FAULTS}
