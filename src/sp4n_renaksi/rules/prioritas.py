"""Rules on the priorities of the aspects, Tabel 5 (PRI)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import place
from sp4n_renaksi.score import aspect_names

_ASPECTS: Loc = ("prioritas", "aspek")
_LAST = 5
"""Tabel 5 prints 1 to 5 to choose from."""


@rule("PRI001", Severity.WARNING)
def prioritas_tanpa_alasan(prioritas: Prioritas) -> Iterator[Hit]:
    """Prioritas sebuah aspek tidak disertai alasan.

    Mengapa: Tabel 5 meminta alasan agar pembaca dapat menilai mengapa aspek itu didahulukan atau dikemudiankan.

    Salah:
        aspek:
          sdm:
            prioritas: 1

    Benar:
        aspek:
          sdm:
            prioritas: 1
            alasan: Pelatihan komunikasi publik bernilai terendah (butir 20)

    Perbaikan: tulis alasannya, sebaiknya dengan menyebut butir asesmen yang mendasarinya.

    Dasar: Tabel 5.
    """
    for name, row in prioritas.aspek.items():
        if row is not None and row.prioritas is not None and not row.alasan:
            loc = place((*_ASPECTS, name), row, "alasan")
            yield Hit(loc, f'Prioritas {row.prioritas} untuk aspek "{name}" belum disertai alasan.', on_key=True)


@rule("PRI002", Severity.WARNING)
def aspek_tanpa_prioritas(prioritas: Prioritas, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Sebuah aspek instrumen belum mempunyai prioritas.

    Mengapa: Tabel 5 menetapkan prioritas setiap aspek; aspek tanpa prioritas tidak mempunyai tempat pada bagan
    prioritas (Gambar 2).

    Salah:
        aspek:
          sdm:
            prioritas:

    Benar:
        aspek:
          sdm:
            prioritas: 1
            alasan: Pelatihan komunikasi publik bernilai terendah (butir 20)

    Perbaikan: tulis prioritas 1 (paling mendesak) sampai 5 beserta alasannya. Beberapa aspek boleh sama.

    Dasar: Tabel 5 dan Gambar 2.
    """
    written = {name.casefold(): name for name in prioritas.aspek}
    for aspek in penilaian_terakhir.instrumen.aspek:
        name = next((written[n.casefold()] for n in aspek.sebutan if n.casefold() in written), None)
        row = prioritas.aspek[name] if name is not None else None
        if row is None or row.prioritas is None:
            loc = (*_ASPECTS, name) if name is not None else place(("prioritas",), prioritas, "aspek")
            yield Hit(loc, f"Aspek {aspek.nama} belum mempunyai prioritas.", on_key=True)


@rule("PRI003", Severity.ERROR)
def prioritas_di_luar_pilihan(prioritas: Prioritas) -> Iterator[Hit]:
    """Prioritas di luar pilihan 1 sampai 5.

    Mengapa: Tabel 5 memberi lima pilihan; angka lain tidak dapat diurutkan bersama aspek yang lain.

    Salah:
        aspek:
          sdm:
            prioritas: 6

    Benar:
        aspek:
          sdm:
            prioritas: 5

    Perbaikan: tulis 1 (paling mendesak) sampai 5.

    Dasar: Tabel 5.
    """
    for name, row in prioritas.aspek.items():
        if row is not None and row.prioritas is not None and not 1 <= row.prioritas <= _LAST:
            loc: Loc = (*_ASPECTS, name, "prioritas")
            yield Hit(loc, f'Prioritas aspek "{name}" tertulis {row.prioritas}, di luar pilihan 1 sampai {_LAST}.')


@rule("PRI004", Severity.ERROR)
def aspek_disebut_dua_kali(prioritas: Prioritas, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Aspek yang sama disebut dua kali dengan nama yang berlainan.

    Mengapa: sebuah aspek hanya mempunyai satu prioritas dan satu tempat pada bagan prioritas (Gambar 2); dari dua
    baris, tidak jelas mana yang berlaku.

    Salah:
        aspek:
          sdm:
            prioritas: 1
          Sumber Daya Manusia:
            prioritas: 3

    Benar:
        aspek:
          sdm:
            prioritas: 1

    Perbaikan: hapus salah satunya, atau perbaiki nama aspek yang keliru.

    Dasar: Tabel 5 dan Gambar 2.
    """
    names = aspect_names(penilaian_terakhir.instrumen.aspek)
    first: dict[str, str] = {}
    for name in prioritas.aspek:
        kode = names.get(name.casefold(), name.casefold())
        if kode in first:
            related = [((*_ASPECTS, first[kode]), f'aspek yang sama, disebut "{first[kode]}"')]
            message = f'Aspek "{name}" sama dengan "{first[kode]}", yang sudah disebut di atas.'
            yield Hit((*_ASPECTS, name), message, on_key=True, related=related)
        first.setdefault(kode, name)
