"""The chapters of a new plan: headings with the tables that belong below them, and a page on what to write there.

A chapter holds no comments: everything in it is printed.
"""

from sp4n_renaksi.model.instrumen import Instrumen

_CHAPTERS = {
    "kata-pengantar": "",
    "bab-1": """\
## Pengantar

## Dasar Hukum

<!-- sisipkan: dasar-hukum -->

## Peta Jalan

<!-- sisipkan: peta-jalan -->

## Maksud dan Tujuan

## Lingkup Rencana Aksi

## Penyusunan Rencana Aksi

<!-- sisipkan: tabel-tim -->
""",
    "bab-2": """\
## Kerangka Kerja Sistem Pengelolaan Pengaduan

<!-- sisipkan: gambar-kerangka -->

{komponen}
## Asesmen Pengelolaan Pengaduan

### Pengisian Matriks Asesmen

<!-- sisipkan: tabel-informasi-umum -->

<!-- sisipkan: tabel-asesmen -->

### Kategorisasi Hasil Asesmen

<!-- sisipkan: tabel-kategorisasi -->

## Penetapan Prioritas

<!-- sisipkan: tabel-prioritas -->

<!-- sisipkan: gambar-prioritas -->
""",
    "bab-3": """\
## Tujuan dan Sasaran

<!-- sisipkan: tujuan -->

<!-- sisipkan: sasaran -->

## Indikator dan Target

<!-- sisipkan: tabel-indikator -->

## Program dan Kegiatan

<!-- sisipkan: tabel-program -->

## Indikator Keberhasilan Program

<!-- sisipkan: tabel-keberhasilan -->
""",
    "bab-4": """\
## Dukungan yang Dibutuhkan

<!-- sisipkan: tabel-dukungan -->

## Anggaran

## Pemantauan, Evaluasi, dan Pengawasan
""",
}

GUIDE = """\
# Menulis naskah

Setiap berkas di folder ini adalah satu bab. Semua yang tertulis di dalamnya tercetak, jadi catatan untuk rekan kerja
ditulis di tempat lain. Halaman ini sendiri tidak tercetak.

- Baris yang diawali `## ` atau `### ` adalah judul bagian. Judul boleh diubah, dihapus, atau ditambah.
- Uraian ditulis di bawah judulnya; satu baris kosong memisahkan paragraf.
- Baris `<!-- sisipkan: ... -->` memanggil tabel atau gambar yang dibuat dari berkas lain. Tabel tidak ditulis di sini.
- Sebutan seperti `[](#tabel-asesmen)` di dalam kalimat menjadi nomor tabelnya.
- Kata asing diapit garis bawah agar tercetak miring: `_platform_`.

| Berkas | Yang ditulis |
|---|---|
| `kata-pengantar.md` | keadaan pengaduan dalam beberapa kalimat, apa yang hendak dicapai, dan siapa yang menyusun |
| `bab-1.md` | mengapa rencana ini disusun, maksud dan tujuannya, lingkupnya, dan bagaimana penyusunannya |
| `bab-2.md` | keadaan pengelolaan pengaduan menurut kerangka kerja, arti hasil asesmen, dan dasar penetapan prioritas |
| `bab-3.md` | mengapa sasaran dan target itu dipilih, dan bagaimana program menjawab prioritas |
| `bab-4.md` | dukungan yang diperlukan, anggaran, serta cara memantau dan mengevaluasi |

Angka di dalam naskah tidak berubah sendiri bila berkas lain diubah. Baca ulang naskah sebelum rencana disahkan.
"""


def chapter(name: str, instrumen: Instrumen) -> str:
    """Give a chapter's text; the second has a section for every component of the instrument's framework."""
    parts = (f"### {k.nama}\n\n<!-- sisipkan: definisi-{k.kode} -->\n" for k in instrumen.komponen)
    return _CHAPTERS[name].format(komponen="\n".join(parts))
