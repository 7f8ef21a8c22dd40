"""Faults of files and references between them (BRK)."""

from sp4n_renaksi.finding import Fault, Severity

_E, _W = Severity.ERROR, Severity.WARNING

TIDAK_ADA = Fault(
    "BRK001",
    "berkas_tidak_ada",
    _E,
    """Berkas yang disebut tidak ada.

    Mengapa: bagian rencana yang berkasnya hilang tidak ikut diperiksa dan tidak tercetak.
    Salah:
        asesmen: asesmen2020.yaml
    Benar:
        asesmen: asesmen.yaml
    Perbaikan: perbaiki nama berkas, atau tambahkan berkas itu ke folder rencana.
    Dasar: bentuk folder rencana renaksi.
    """,
)
DI_LUAR_FOLDER = Fault(
    "BRK002",
    "berkas_di_luar_folder",
    _E,
    """Berkas yang disebut berada di luar folder rencana.

    Mengapa: folder rencana harus utuh bila disalin; berkas di luarnya tertinggal, dan dapat memuat hal lain.
    Salah:
        asesmen: ../lain/asesmen.yaml
    Benar:
        asesmen: asesmen.yaml
    Perbaikan: salin berkas itu ke dalam folder rencana.
    Dasar: bentuk folder rencana renaksi.
    """,
)
TIDAK_DAPAT_DIBUKA = Fault(
    "BRK003",
    "berkas_tidak_dapat_dibuka",
    _E,
    """Berkas tidak dapat dibuka.

    Mengapa: izin baca tidak ada, atau nama itu bukan berkas biasa.
    Salah: berkas milik pengguna lain tanpa izin baca.
    Benar: berkas yang dapat dibaca oleh siapa pun yang memeriksa rencana.
    Perbaikan: periksa izin berkas itu.
    Dasar: bentuk folder rencana renaksi.
    """,
)
JENIS_BERKAS = Fault(
    "BRK004",
    "jenis_berkas_tidak_cocok",
    _E,
    """`jenis_berkas` tidak ada, tidak dikenal, atau tidak cocok dengan tempatnya.

    Mengapa: `jenis_berkas` menentukan bagaimana berkas dibaca.
    Salah:
        asesmen: tim.yaml
    Benar:
        asesmen: asesmen.yaml
    Perbaikan: tulis jenis yang disebut pada temuan pada baris pertama berkas.
    Dasar: bentuk folder rencana renaksi.
    """,
)
FORMAT_BARU = Fault(
    "BRK005",
    "format_lebih_baru",
    _E,
    """Versi bentuk berkas tidak dikenal.

    Mengapa: rencana dengan `format` yang lebih baru dapat memuat isian yang tidak dikenal oleh renaksi ini.
    Salah:
        format: 99
    Benar:
        format: 1
    Perbaikan: perbarui renaksi, atau tulis `format: 1`.
    Dasar: bentuk folder rencana renaksi.
    """,
)
INSTRUMEN = Fault(
    "BRK006",
    "instrumen_tidak_dikenal",
    _E,
    """Instrumen yang disebut asesmen tidak ada.

    Mengapa: tanpa instrumen, pertanyaan, komponen dan aspek tidak diketahui; asesmen tidak dapat dinilai.
    Salah:
        instrumen: sp4n-2019
    Benar:
        instrumen: sp4n-2021
    Perbaikan: pakai instrumen bawaan yang disebut pada temuan, atau nama berkas instrumen di folder rencana.
    Dasar: Tabel 3.
    """,
)
BERKAS_GANDA = Fault(
    "BRK007",
    "berkas_disebut_dua_kali",
    _W,
    """Berkas yang sama disebut dua kali.

    Mengapa: isinya akan terhitung dan tercetak dua kali.
    Salah:
        asesmen: [asesmen.yaml, asesmen.yaml]
    Benar:
        asesmen: [asesmen.yaml]
    Perbaikan: hapus salah satu.
    Dasar: bentuk folder rencana renaksi.
    """,
)
BUKTI_TIDAK_ADA = Fault(
    "BRK008",
    "berkas_bukti_tidak_ada",
    _W,
    """Berkas bukti dukung tidak ada di folder rencana.

    Mengapa: bukti yang tidak dapat dibuka tidak dapat dinilai.
    Salah:
        berkas: bukti/sk_tim.pdf   # berkasnya belum disalin
    Benar:
        berkas: bukti/sk_tim.pdf   # berkasnya ada
    Perbaikan: salin berkas bukti ke folder rencana, atau perbaiki namanya.
    Dasar: Tabel 3 dan kebiasaan penilai, yang memeriksa bukti dukung setiap butir.
    """,
)
KODE_TIDAK_BERLAKU = Fault(
    "BRK009",
    "kode_aturan_tidak_berlaku",
    _W,
    """Kode yang disebut untuk diabaikan atau dipilih tidak dikenal, atau tidak dapat diabaikan.

    Mengapa: kode yang salah tulis tidak mengabaikan apa pun, dan tidak ada yang menyadarinya.
    Salah:
        ignore: [PRG999]
    Benar:
        ignore: [PRG004]
    Perbaikan: tulis kode seperti pada `renaksi rule`; temuan YML dan SKM harus diperbaiki, tidak dapat diabaikan.
    Dasar: kebiasaan renaksi: yang tidak terbaca tidak dapat diperiksa aturan lain.
    """,
)
ABAIKAN_TIDAK_UTUH = Fault(
    "BRK010",
    "abaikan_tidak_utuh",
    _W,
    """Komentar `# renaksi:` tidak utuh, sehingga tidak mengabaikan apa pun.

    Mengapa: temuan yang diabaikan tanpa alasan tidak dapat dinilai oleh orang berikutnya, dan komentar yang salah
    tulis tidak berbuat apa-apa.
    Salah:
        waktu: 2025   # renaksi: abaikan PRG006
    Benar:
        waktu: 2025   # renaksi: abaikan PRG006 -- diperpanjang dengan persetujuan Sekda
    Perbaikan: tulis `# renaksi: abaikan KODE -- alasan` pada akhir baris atau di atas isian; untuk seluruh berkas,
    `# renaksi: abaikan-berkas KODE -- alasan` pada awal berkas.
    Dasar: kebiasaan reviu: setiap pengecualian mempunyai alasan tertulis.
    """,
)
ABAIKAN_TIDAK_TERPAKAI = Fault(
    "BRK011",
    "abaikan_tidak_terpakai",
    _W,
    """Komentar `# renaksi: abaikan` tidak mengabaikan temuan apa pun.

    Mengapa: temuannya sudah diperbaiki atau berada di tempat lain; komentar yang tertinggal kelak menutupi temuan baru.
    Salah: komentar yang tetap ada sesudah kegiatan itu diberi waktu.
    Benar: komentar dihapus bersama perbaikannya.
    Perbaikan: hapus kode itu dari komentar, atau pindahkan komentar ke letak temuannya.
    Dasar: kebiasaan reviu: pengecualian berlaku selama sebabnya ada.
    """,
)

FAULTS = tuple(value for value in vars().values() if isinstance(value, Fault))
