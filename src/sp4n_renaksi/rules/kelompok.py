"""Rules on the groups of programmes and the aspects that they serve, Tabel 7 (PRG)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.rules.aspects import aspect_of
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import called, place, sentence
from sp4n_renaksi.score import aspect_names


@rule("PRG011", Severity.WARNING)
def kelompok_tanpa_aspek(program: BerkasProgram) -> Iterator[Hit]:
    """Kelompok program tidak menyebut aspek yang dilayaninya.

    Mengapa: aspek menghubungkan hasil asesmen dan prioritas dengan program; tanpa aspek tidak terlihat apakah yang
    didahulukan benar-benar dikerjakan.

    Salah:
        kode: II
        nama: Penguatan Sumber Daya Manusia
        aspek:

    Benar:
        kode: II
        nama: Penguatan Sumber Daya Manusia
        aspek: sdm

    Perbaikan: tulis kode atau nama aspek seperti pada instrumen, misalnya `aspek: sdm`.

    Dasar: Tabel 5 dan Tabel 7.
    """
    for k, kelompok in enumerate(program.kelompok_program):
        if not kelompok.aspek:
            loc = place(("program", "kelompok_program", k), kelompok, "aspek")
            yield Hit(loc, f"{sentence(called(kelompok))} tidak menyebut aspek yang dilayaninya.")


@rule("PRG012", Severity.ERROR)
def prioritas_pertama_tanpa_kegiatan(
    prioritas: Prioritas, program: BerkasProgram, penilaian_terakhir: Penilaian
) -> Iterator[Hit]:
    """Aspek prioritas pertama tidak dilayani satu kegiatan pun.

    Mengapa: Tabel 5 menyatakan aspek itu paling mendesak, sedangkan matriks kegiatan tidak mengerjakannya. Selama masih
    ada kelompok program yang aspeknya belum disebut atau tidak dikenal, hal ini belum dapat dipastikan.

    Salah:
        aspek:
          sdm:
            prioritas: 1     # tidak ada kelompok program dengan aspek sdm

    Benar:
        kelompok_program:
          - kode: II
            aspek: sdm
            program:
              - kode: II.1
                kegiatan:
                  - kode: II.1.1
                    nama: Pelatihan bagi admin penghubung

    Perbaikan: tambahkan kegiatan untuk aspek itu, atau tinjau prioritasnya.

    Dasar: Tabel 5 dan Lampiran I.
    """
    known = penilaian_terakhir.instrumen.aspek
    served: set[str] = set()
    for kelompok in program.kelompok_program:
        aspek = aspect_of(kelompok, known)
        if aspek is None:
            return
        if any(row.kegiatan or row.sekaligus_kegiatan or aspek.boleh_tanpa_kegiatan for row in kelompok.program):
            served.add(aspek.kode)
    names = aspect_names(known)
    for name, row in prioritas.aspek.items():
        kode = names.get(name.casefold())
        if row is not None and row.prioritas == 1 and kode is not None and kode not in served:
            loc: Loc = ("prioritas", "aspek", name, "prioritas")
            yield Hit(loc, f'Aspek "{name}" berprioritas 1, tetapi tidak ada kegiatan yang melayaninya.')
