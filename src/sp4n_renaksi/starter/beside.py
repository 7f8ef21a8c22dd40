"""What stands beside a new plan: a page for its people, the settings of git, and the check on every change."""

from collections.abc import Mapping

from sp4n_renaksi import __version__
from sp4n_renaksi.model.plan import MODELS, SECTIONS
from sp4n_renaksi.starter.answers import Answers

_PACKAGE = f"sp4n-renaksi=={__version__}"

GIT_ATTRIBUTES = """\
# Baris berakhir sama di semua komputer; dokumen dan gambar tidak disentuh.
* text=auto eol=lf
*.pdf binary
*.docx binary
*.xlsx binary
*.jpg binary
*.png binary
.renaksi/** linguist-generated
"""

CI_FILES: Mapping[str, Mapping[str, str]] = {
    "github": {
        ".github/workflows/renaksi.yml": f"""\
# Memeriksa rencana pada setiap perubahan. Berlaku bila folder .github ini berada di akar repositori.
name: Periksa rencana
on: [push, pull_request]
permissions:
  contents: read
jobs:
  periksa:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          python-version: "3.13"
      - run: python -m pip install --quiet --disable-pip-version-check {_PACKAGE}
      - run: renaksi validate . --format github
"""
    },
    "gitlab": {
        ".gitlab-ci.yml": f"""\
# Memeriksa rencana pada setiap perubahan. Berlaku bila berkas ini berada di akar repositori.
renaksi:
  stage: test
  image: python:3.13-slim
  script:
    - python -m pip install --quiet --disable-pip-version-check {_PACKAGE}
    - renaksi validate . --format text --format gitlab=renaksi.codequality.json --format junit=renaksi.junit.xml
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      codequality: renaksi.codequality.json
      junit: renaksi.junit.xml
"""
    },
    "none": {},
}
"""For each place where changes are checked, the file that says how."""

README_BUKTI = """\
# Bukti dukung

Simpan di folder ini berkas yang membuktikan nilai pada `asesmen.yaml`, lalu sebut namanya di sana, misalnya
`berkas: bukti/laporan_supervisi.pdf`. Jangan menyimpan data pribadi pelapor.
"""

_WHO = {
    "tim": "sekretaris tim penyusun",
    "asesmen": "para penilai, bersama-sama",
    "kategorisasi": "biasanya tidak diubah",
    "prioritas": "rapat penilaian mandiri",
    "sasaran": "tim penyusun",
    "program": "tim penyusun, bersama unit yang akan melaksanakan",
    "dukungan": "tim penyusun",
    "berita_acara": "sekretaris tim penyusun",
}


def readme(answers: Answers) -> str:
    """Write the page that the plan's own people read first."""
    rows = "\n".join(f"| `{name}.yaml` | {MODELS[name].model_config['title']} | {_WHO[name]} |" for name in SECTIONS)
    return f"""\
# {answers.judul}

Folder ini memuat rencana aksi pengelolaan pengaduan {answers.nama} untuk periode {answers.periode}. Setiap keterangan
ditulis satu kali; tabel dan dokumennya dibuat dari berkas-berkas ini. Selama `status` pada `plan.yaml` masih `draf`,
isinya belum ditetapkan.

## Berkas dan pengisinya

Pembagian ini usul; sesuaikan dengan tim Anda.

| Berkas | Isi | Diisi oleh |
|---|---|---|
| `plan.yaml` | instansi, dasar hukum, daftar pihak, pengesahan | sekretaris tim penyusun |
{rows}
| `naskah/` | uraian setiap bab; lihat `naskah/README.md` | tim penyusun |
| `bukti/` | bukti dukung nilai asesmen | para penilai |

Folder `.renaksi` berisi keterangan untuk penyunting teks, yang dengannya nama isian dan pilihannya ditawarkan saat
mengetik. Isinya tidak perlu dibuka.

## Urutan kerja

1. Lengkapi `plan.yaml`: instansi dan daftar pihak.
2. Isi `asesmen.yaml` menurut hasil penilaian mandiri, lalu `prioritas.yaml`.
3. Isi `sasaran.yaml`, pilih kegiatan pada `program.yaml`, lalu isi `dukungan.yaml`.
4. Tulis naskah, lengkapi `tim.yaml` dan `berita_acara.yaml`.

Isian yang belum diketahui dibiarkan. Tulisan sesudah `# ` hanya penjelasan dan tidak tercetak; boleh dihapus.

## Memeriksa, menilai, dan membuat dokumen

Pasang renaksi satu kali dengan `python -m pip install sp4n-renaksi`, lalu ketik di folder ini:

| Perintah | Hasil |
|---|---|
| `renaksi validate` | apa yang belum diisi, salah tulis, atau bertentangan, dengan letaknya |
| `renaksi score` | nilai asesmen dalam angka |
| `renaksi render` | dokumen rencana aksi, `rencana-aksi.html` |

Pada rencana yang baru dimulai, `renaksi validate` hanya menyebut yang belum diisi; jumlahnya berkurang sedikit demi
sedikit. Nilai asesmen membantu tim melihat yang lemah, dan bukan peringkat resmi.
"""
