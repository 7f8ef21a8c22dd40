"""The rule on rows of a printed Tabel 4 that were split (KAT)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.rules.engine import rule

_ROWS: Loc = ("kategorisasi", "salinan")


@rule("KAT008", Severity.WARNING)
def baris_salinan_terbelah(kategorisasi: Kategorisasi) -> Iterator[Hit]:
    """Baris salinan Tabel 4 terbelah menjadi beberapa baris.

    Mengapa: baris yang terbelah di batas halaman tercetak sebagai dua baris, dan belahan keduanya tanpa nomor. Bila
    keduanya bercentang, butir itu terhitung dua kali atau mendapat aspek yang berlainan.

    Salah:
        salinan:
          - nomor: 6
            butir: 10
            aspek: [data]
          - nomor:
            butir: 10
            aspek: [koordinasi]

    Benar:
        salinan:
          - nomor: 6
            butir: 10
            aspek: [koordinasi]

    Perbaikan: satukan barisnya pada tabel yang akan dicetak; pada salinan biarkan, agar tetap sama dengan aslinya.

    Dasar: Tabel 4.
    """
    head: tuple[int, str, int | None] | None = None
    for index, baris in enumerate(kategorisasi.salinan):
        if baris.nomor:
            head = (index, baris.nomor, baris.butir)
        elif head is None or baris.butir is None or baris.butir != head[2]:
            head = None
        else:
            first, nomor, butir = head
            message = (
                f"Baris nomor {nomor} pada salinan Tabel 4 (butir {butir}) terbelah; belahan ini tercetak tanpa nomor."
            )
            yield Hit((*_ROWS, index, "butir"), message, related=[((*_ROWS, first, "nomor"), f"baris nomor {nomor}")])
