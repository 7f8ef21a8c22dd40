"""Faults of the text of a file (YML). They cannot be ignored: what the reader cannot read, nothing else can judge."""

from sp4n_renaksi.finding import Fault, Severity

_E, _W = Severity.ERROR, Severity.WARNING

PENGODEAN = Fault(
    "YML001",
    "bukan_utf8",
    _E,
    """Berkas tidak tersimpan sebagai teks UTF-8.

    Mengapa: huruf seperti é, “ ” dan √ terbaca salah bila berkas disimpan dengan pengodean lain; dokumen Word, Excel
    atau PDF bukan teks.
    Salah: berkas disimpan sebagai "ANSI", "Latin-1" atau "Unicode (UTF-16)".
    Benar: berkas disimpan sebagai "UTF-8".
    Perbaikan: buka berkas di penyunting teks, pilih Simpan Sebagai, lalu pilih pengodean UTF-8.
    Dasar: format YAML 1.2 bab 5.2.
    """,
)
TERLALU_BESAR = Fault(
    "YML002",
    "berkas_terlalu_besar",
    _E,
    """Berkas jauh lebih besar daripada sebuah rencana.

    Mengapa: batas ini menjaga agar pemeriksaan ratusan rencana tidak terhenti oleh satu berkas.
    Salah: berkas 50 MB, atau berkas dengan lebih dari seratus ribu isian.
    Benar: berkas rencana, biasanya di bawah 100 KB.
    Perbaikan: pastikan yang disebut memang berkas rencana; pecah asesmen tiap tahun ke berkas sendiri.
    Dasar: batas renaksi: 4 MB dan 100.000 isian untuk satu berkas.
    """,
)
KARAKTER_KENDALI = Fault(
    "YML003",
    "karakter_kendali",
    _E,
    """Ada karakter kendali yang tidak terlihat.

    Mengapa: karakter seperti NUL dan ESC tidak tercetak dan dapat mengacaukan layar; biasanya terbawa saat menyalin.
    Salah: isi yang disalin dari terminal atau PDF beserta karakter tersembunyinya.
    Benar: isi yang diketik atau ditempel sebagai teks biasa.
    Perbaikan: hapus karakter pada letak itu, lalu ketik ulang.
    Dasar: format YAML 1.2 bab 5.1.
    """,
)
PEMISAH_BARIS = Fault(
    "YML004",
    "pemisah_baris_lain",
    _E,
    """Ada pemisah baris yang tidak terlihat oleh penyunting teks.

    Mengapa: U+0085, U+2028 dan U+2029 memutus baris bagi pembaca YAML, tetapi tidak bagi penyunting; nomor baris
    lalu tidak cocok.
    Salah: kalimat yang disalin dari Word atau halaman web dengan pemisah baris tersembunyi.
    Benar: kalimat tanpa pemisah itu.
    Perbaikan: hapus karakter pada letak itu, lalu tekan Enter bila memang baris baru.
    Dasar: format YAML 1.2 bab 5.4.
    """,
)
TAB = Fault(
    "YML005",
    "tab_indentasi",
    _E,
    """Jarak di depan isian bukan spasi biasa.

    Mengapa: jarak menjorok menentukan susunan isian. Lebar Tab berbeda pada setiap penyunting, dan spasi khusus yang
    terbawa saat menyalin dari Word atau halaman web tidak dihitung sebagai jarak.
    Salah:
        jawaban:
        <Tab>1: 4
    Benar:
        jawaban:
          1: 4
    Perbaikan: ganti dengan spasi biasa, dua spasi untuk setiap tingkat.
    Dasar: format YAML 1.2 bab 6.1.
    """,
)
TITIK_DUA = Fault(
    "YML006",
    "titik_dua_di_tengah",
    _E,
    """Ada titik dua di tengah kalimat.

    Mengapa: titik dua yang diikuti spasi memisahkan nama isian dari isinya.
    Salah:
        nama: Pelatihan tematik: komunikasi publik
    Benar:
        nama: "Pelatihan tematik: komunikasi publik"
    Perbaikan: apit seluruh isi dengan tanda kutip.
    Dasar: format YAML 1.2 bab 7.3.3.
    """,
)
AWALAN = Fault(
    "YML007",
    "awalan_khusus",
    _E,
    """Isi diawali tanda yang bermakna khusus.

    Mengapa: isi yang diawali `%`, `*`, `@`, `&`, `!`, `>`, `|`, `?`, `-`, kurung atau backtick dibaca sebagai perintah,
    bukan sebagai isi.
    Salah:
        satuan: %
        nama: *In house training*
        target: > 90 persen
        nip: -
    Benar:
        satuan: persen
        nama: _In house training_
        target: "> 90 persen"
        nip:
    Perbaikan: tulis `persen`, tulis huruf miring dengan garis bawah, atau apit isi dengan tanda kutip.
    Dasar: format YAML 1.2 bab 7.3.3.
    """,
)
BUKAN_NAMA = Fault(
    "YML008",
    "nama_isian_bukan_teks",
    _E,
    """Nama isian tidak ada, atau bukan teks.

    Mengapa: nama isian selalu kata atau nomor; kurung di tempat itu biasanya sisa templat `{{ ... }}`.
    Salah:
        nama: {{ nama_instansi }}
    Benar:
        nama: Dinas Contoh
    Perbaikan: ganti sisa templat dengan isinya, atau apit dengan tanda kutip.
    Dasar: bentuk berkas renaksi.
    """,
)
ISIAN_GANDA = Fault(
    "YML009",
    "isian_ganda",
    _E,
    """Isian yang sama tertulis dua kali.

    Mengapa: hanya satu isi yang dapat berlaku; tanpa pemeriksaan ini yang terakhir menang diam-diam.
    Salah:
        3: 4
        3: 2
    Benar:
        3: 4
    Perbaikan: hapus salah satu. Pemeriksaan dilanjutkan dengan yang pertama.
    Dasar: format YAML 1.2 bab 3.2.1.1.
    """,
)
KOMA_DESIMAL = Fault(
    "YML010",
    "koma_desimal_dalam_kurung",
    _E,
    """Koma desimal di dalam kurung memutus angka.

    Mengapa: di dalam `{ }` dan `[ ]` koma memisahkan isian, sehingga 43,7 terbaca 43 dan 7.
    Salah:
        target: {2020: 43,7, 2021: 56,3}
    Benar:
        target:
          2020: 43,7
          2021: 56,3
    Perbaikan: tulis setiap isian pada baris sendiri, atau apit angka dengan tanda kutip.
    Dasar: format YAML 1.2 bab 7.4.
    """,
)
KOMA_KALIMAT = Fault(
    "YML011",
    "koma_kalimat_dalam_kurung",
    _E,
    """Koma di dalam kurung memutus kalimat.

    Mengapa: di dalam `{ }` koma memisahkan isian; lanjutan kalimat terbaca sebagai nama isian.
    Salah:
        sdm: {prioritas: 1, alasan: Koordinasi, Monev dan Pembinaan}
    Benar:
        sdm:
          prioritas: 1
          alasan: Koordinasi, Monev dan Pembinaan
    Perbaikan: tulis setiap isian pada baris sendiri, atau apit kalimat dengan tanda kutip.
    Dasar: format YAML 1.2 bab 7.4.
    """,
)
TANDA_PAGAR = Fault(
    "YML012",
    "tanda_pagar_memutus",
    _W,
    """Tulisan sesudah tanda pagar tidak terbaca.

    Mengapa: ` #` memulai komentar, sehingga nomor pelacakan LAPOR! sesudahnya hilang tanpa tanda.
    Salah:
        catatan: Laporan #1234567 selesai
    Benar:
        catatan: "Laporan #1234567 selesai"
    Perbaikan: apit seluruh isi dengan tanda kutip; bila memang komentar, beri spasi sesudah `#`.
    Dasar: format YAML 1.2 bab 6.6.
    """,
)
DOKUMEN_KEDUA = Fault(
    "YML013",
    "dokumen_kedua",
    _E,
    """Berkas memuat lebih dari satu dokumen.

    Mengapa: garis `---` memulai dokumen baru di berkas yang sama; isian sesudahnya tidak akan terbaca.
    Salah:
        tahun_data: 2020
        ---
        tahun_data: 2021
    Benar:
        tahun_data: 2020
    Perbaikan: pindahkan bagian kedua ke berkas sendiri, atau hapus garis `---`.
    Dasar: bentuk berkas renaksi.
    """,
)
TERLALU_DALAM = Fault(
    "YML014",
    "terlalu_dalam",
    _E,
    """Isian bertingkat terlalu dalam.

    Mengapa: rencana tidak pernah sedalam itu; biasanya kurung yang tidak ditutup.
    Salah: puluhan kurung buka `[[[[`.
    Benar: paling banyak 32 tingkat.
    Perbaikan: periksa kurung dan jarak menjorok di sekitar letak itu.
    Dasar: batas renaksi.
    """,
)
TIDAK_DIPAKAI = Fault(
    "YML015",
    "jangkar_atau_jenis",
    _E,
    """Berkas memakai jangkar, rujukan, gabungan, atau penanda jenis.

    Mengapa: `&nama`, `*nama`, `<<:`, `!jenis` dan `%YAML` menyembunyikan isi dari pembaca; setiap isian ditulis
    seperti adanya.
    Salah:
        dasar: &dasar [kominfo]
        pihak_terlibat: *dasar
    Benar:
        pihak_terlibat: [kominfo]
    Perbaikan: tulis isinya di setiap tempat, atau beri tanda kutip bila itu bagian dari kalimat.
    Dasar: bentuk berkas renaksi.
    """,
)
TIDAK_TERBACA = Fault(
    "YML016",
    "yaml_tidak_terbaca",
    _E,
    """Susunan berkas tidak dapat dibaca.

    Mengapa: tanda kutip, kurung, titik dua atau jarak menjorok tidak cocok, sehingga isian sesudahnya tidak jelas
    tempatnya.
    Salah:
        nama: "Penyusunan SOP
        waktu: 2021
    Benar:
        nama: "Penyusunan SOP"
        waktu: 2021
    Perbaikan: periksa tanda kutip, kurung, titik dua dan jarak menjorok pada letak itu dan baris sebelumnya.
    Dasar: format YAML 1.2.
    """,
)
BUKAN_RINCIAN = Fault(
    "YML017",
    "berkas_bukan_rincian",
    _E,
    """Berkas tidak berisi isian.

    Mengapa: setiap berkas berisi baris `nama isian: isi`; daftar atau kalimat lepas tidak jelas maksudnya.
    Salah:
        - kominfo
    Benar:
        jenis_berkas: tim
    Perbaikan: mulai berkas dengan `jenis_berkas:` lalu isian lain pada baris sendiri.
    Dasar: bentuk berkas renaksi.
    """,
)

FAULTS = tuple(value for value in vars().values() if isinstance(value, Fault))
