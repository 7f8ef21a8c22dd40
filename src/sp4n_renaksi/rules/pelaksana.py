"""The rule on who makes a document that only the agency itself can make, Lampiran I (PRG)."""

import re
from collections.abc import Iterator
from functools import cache

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.program import BerkasProgram, KelompokProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.register import Register
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, words
from sp4n_renaksi.rules.words import called, is_activity, place, sentence

_CENTRAL = ("kementerian", "lembaga")
"""Agencies to which central parties are no outsiders."""


@rule("PRG013", Severity.WARNING)
def hanya_pihak_pusat(program: BerkasProgram, rencana_aksi: RencanaAksi, register: Register) -> Iterator[Hit]:
    """Dokumen setempat hanya dilaksanakan pihak pusat.

    Mengapa: SOP, keputusan, dan panduan instansi disusun dan ditetapkan instansi itu sendiri; kementerian dapat
    membina, tetapi tidak menyusunkannya. Bila hanya pihak pusat yang disebut, tidak ada yang mengerjakannya di sini.

    Salah:
        nama: Penyusunan SOP perangkat daerah
        pihak_terlibat: [KemenpanRB]

    Benar:
        nama: Penyusunan SOP perangkat daerah
        penanggung_jawab: Biro Organisasi
        pihak_terlibat: [Biro Organisasi, Dinas Kominfo, KemenpanRB]

    Perbaikan: sebut perangkat daerah yang menyusunnya; pihak pusat boleh tetap disebut sebagai pembina.

    Dasar: Lampiran I, kegiatan I.2.2, I.2.3, dan I.4.1 pada rencana Babel 2021; dokumen yang dimaksud ada pada
    `data/luaran_setempat.yaml`.
    """
    if rencana_aksi.instansi.jenis in _CENTRAL or all(pihak.jenis != "pusat" for pihak in register.pihak):
        return
    for loc, row in program.baris():
        if isinstance(row, KelompokProgram) or not is_activity(row):
            continue
        names = [name for name in (row.penanggung_jawab, *row.pihak_terlibat) if name]
        if names and all((pihak := register.find(name)) is not None and pihak.jenis == "pusat" for name in names):
            found = _deliverable().match(row.nama)
            if found is not None and not found_by(words("luaran_setempat", "kecuali")).search(row.nama):
                what, who = " ".join(found["dokumen"].split()), ", ".join(dict.fromkeys(names))
                message = f"{sentence(called(row))} menghasilkan {what} setempat, tetapi pihaknya hanya {who}."
                yield Hit(place(loc, row, "pihak_terlibat"), message)


@cache
def _deliverable() -> re.Pattern[str]:
    """Match a name that begins with a local document, or with one or more verbs and then the document."""
    verbs, documents = words("luaran_setempat", "kata_kerja"), words("luaran_setempat", "dokumen")
    return found_by(rf"\s*(?:{verbs}(?:\s*(?:/|,|dan)\s*{verbs})*\s+)?(?P<dokumen>{documents})")
