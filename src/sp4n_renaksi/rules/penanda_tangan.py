"""The rule on who signs the minutes and was not there, Lampiran II (BAC)."""

import re
from collections.abc import Iterator, Sequence

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.berita_acara import Peserta
from sp4n_renaksi.model.instansi import PenandaTangan
from sp4n_renaksi.model.plan import Risalah
from sp4n_renaksi.model.teks import tidak_pasti
from sp4n_renaksi.rules.engine import rule

_title = re.compile(r"[^\s,]*\.[^\s,]*|,.*|\b(?:drs|dra|ir|dr|hj?)\b", re.IGNORECASE)


@rule("BAC004", Severity.WARNING)
def penanda_tangan_tidak_hadir(risalah: Risalah) -> Iterator[Hit]:
    """Penanda tangan tidak tercantum pada daftar hadir.

    Mengapa: yang menandatangani berita acara atau daftar hadir menyatakan bahwa ia menyaksikan kejadiannya. Yang
    dibandingkan adalah nama orang, tanpa gelar; bila nama tidak ditulis atau jabatannya "Mengetahui", tidak diperiksa.

    Salah:
        peserta:
          - nama: Ani
          - nama: Budi
        penanda_tangan: Citra

    Benar:
        peserta:
          - nama: Ani
          - nama: Budi
          - nama: Citra
        penanda_tangan: Citra

    Perbaikan: periksa ejaan namanya pada dokumen asli, atau lengkapi daftar hadirnya.

    Dasar: Lampiran II.
    """
    minutes = risalah.berita_acara
    present = minutes.daftar_hadir
    named = [peserta for peserta in present.peserta if peserta.nama] if present is not None else []
    if present is None or not named or len(named) < len([peserta for peserta in present.peserta if peserta.jabatan]):
        return
    signatories: list[tuple[Loc, PenandaTangan]] = [
        ((*risalah.loc, "penanda_tangan", index), signatory) for index, signatory in enumerate(minutes.penanda_tangan)
    ]
    if present.penanda_tangan is not None:
        signatories.append(((*risalah.loc, "daftar_hadir", "penanda_tangan"), present.penanda_tangan))
    for loc, signatory in signatories:
        known = not signatory.nama or tidak_pasti(signatory.nama) or "mengetahui" in signatory.jabatan.casefold()
        if not known and not _attended(signatory, named):
            yield Hit((*loc, "nama"), f"Penanda tangan {signatory.nama} tidak tercantum pada daftar hadir.")


def _attended(signatory: PenandaTangan, present: Sequence[Peserta]) -> bool:
    """Whether a participant's name has the same words; one may be the longer form of the other."""
    name = _words(signatory.nama)
    return any(name <= other or other <= name for other in (_words(peserta.nama) for peserta in present) if other)


def _words(name: str) -> set[str]:
    """Give the words of a name without titles and without initials."""
    return set(_title.sub(" ", name).casefold().split())
