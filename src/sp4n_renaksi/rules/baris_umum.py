"""Rules on single rows of the general figures, Tabel 2 (ASM)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.shares import WHOLE
from sp4n_renaksi.rules.words import place

_SHARES = ("diselesaikan", "tidak_diselesaikan")


@rule("ASM011", Severity.WARNING)
def baris_umum_belum_diisi(penilaian: Penilaian) -> Iterator[Hit]:
    """Sebuah baris Tabel 2 belum diisi, padahal baris yang lain sudah.

    Mengapa: persen penyelesaian tidak dapat diperiksa tanpa jumlah pengaduannya, dan jumlah pengaduan tanpa persen
    tidak menunjukkan penyelesaiannya. Bila isian `catatan` menjelaskannya, temuan ini tidak muncul.

    Salah:
        informasi_umum:
          diterima:
          diselesaikan: 43,7 %
          tidak_diselesaikan: 56,3 %

    Benar:
        informasi_umum:
          diterima: 71
          diselesaikan: 43,7 %
          tidak_diselesaikan: 56,3 %

    Perbaikan: isi angkanya, atau jelaskan pada isian `catatan` mengapa belum ada.

    Dasar: Tabel 2.
    """
    umum = penilaian.asesmen.informasi_umum
    if umum is None or umum.catatan:
        return
    rows = {name: value for name, value in umum if name in {row.kode for row in penilaian.instrumen.informasi_umum}}
    filled = " dan ".join(f"`{name}`" for name, value in rows.items() if value is not None)
    nothing = umum.diterima is not None and umum.diterima.nilai == 0
    for name, value in rows.items():
        if value is None and filled and not (nothing and name in _SHARES):
            loc = place((*penilaian.loc, "informasi_umum"), umum, name)
            yield Hit(loc, f"Isian `{name}` pada Tabel 2 belum diisi, padahal {filled} sudah.", on_key=True)


@rule("ASM012", Severity.ERROR)
def persen_umum_melebihi_seratus(penilaian: Penilaian) -> Iterator[Hit]:
    """Persen pengaduan pada Tabel 2 sendiri sudah lebih dari 100 %.

    Mengapa: yang diselesaikan dan yang tidak diselesaikan adalah bagian dari pengaduan yang diterima, jadi tidak
    mungkin melebihi seluruhnya. Bila kedua persen terisi, jumlah keduanya yang diperiksa.

    Salah:
        informasi_umum:
          diselesaikan: 437 %

    Benar:
        informasi_umum:
          diselesaikan: 43,7 %

    Perbaikan: periksa letak koma desimalnya, atau hitung kembali persennya.

    Dasar: Tabel 2.
    """
    shares: dict[str, Angka] = {
        name: value
        for name, value in penilaian.asesmen.informasi_umum or ()
        if name in _SHARES and value is not None and value.nilai is not None
    }
    for name, share in shares.items():
        if len(shares) == 1 and share.nilai is not None and share.nilai > WHOLE:
            loc: Loc = (*penilaian.loc, "informasi_umum", name)
            yield Hit(loc, f"Isian `{name}` pada Tabel 2 tertulis {share.teks}, lebih dari 100 %.")
