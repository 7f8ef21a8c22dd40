"""Rules on the register of parties (PHK)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.instansi import Pihak
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BerkasProgram, KelompokProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.register import Register
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.parties import parties_with_tasks
from sp4n_renaksi.rules.words import place

_REGISTER: Loc = ("rencana_aksi", "daftar_pihak")


@rule("PHK003", Severity.ERROR)
def sebutan_pihak_ganda(rencana_aksi: RencanaAksi) -> Iterator[Hit]:
    """Dua pihak memakai kode, nama, singkatan, atau alias yang sama.

    Mengapa: sebutan itu menunjuk dua pihak, sehingga tidak jelas siapa yang ditugasi; yang dipakai renaksi adalah yang
    pertama. Huruf besar dan kecil tidak dibedakan.

    Salah:
        daftar_pihak:
          - kode: organisasi
            nama: Biro Organisasi
          - kode: organisasi
            nama: Bagian Organisasi

    Benar:
        daftar_pihak:
          - kode: biro_organisasi
            nama: Biro Organisasi
          - kode: bagian_organisasi
            nama: Bagian Organisasi

    Perbaikan: beri sebutan yang berbeda, atau hapus salah satunya bila keduanya pihak yang sama.

    Dasar: daftar pihak pada plan.yaml, yang menjadi rujukan Tabel 1 dan Lampiran I.
    """
    owners: dict[str, tuple[int, Loc]] = {}
    for index, pihak in enumerate(rencana_aksi.daftar_pihak):
        told = False
        for steps, name in _names(pihak):
            loc: Loc = (*_REGISTER, index, *steps)
            owner, other = owners.setdefault(" ".join(name.casefold().split()), (index, loc))
            if owner != index and not told:
                told = True
                message = f'Sebutan "{name}" dipakai dua pihak pada daftar pihak.'
                yield Hit(loc, message, related=[(other, "pihak yang pertama")])


@rule("PHK004", Severity.WARNING)
def kelompok_tanpa_anggota(rencana_aksi: RencanaAksi) -> Iterator[Hit]:
    """Kelompok pihak tidak menyebut anggotanya.

    Mengapa: tugas sebuah kelompok dilaksanakan anggotanya; bila anggotanya tidak disebut, tidak ada yang merasa
    ditugasi. Bila anggotanya dijelaskan pada isian `catatan`, temuan ini tidak muncul.

    Salah:
        kode: opd
        nama: Seluruh Perangkat Daerah
        jenis: kelompok

    Benar:
        kode: opd
        nama: Seluruh Perangkat Daerah
        jenis: kelompok
        anggota: [kominfo, inspektorat, biro_organisasi]

    Perbaikan: isi `anggota` dengan kode atau nama pihak lain pada daftar pihak.

    Dasar: Tabel 1 dan Lampiran I.
    """
    for index, pihak in enumerate(rencana_aksi.daftar_pihak):
        if pihak.jenis == "kelompok" and not any(pihak.anggota) and not pihak.catatan:
            message = f"Kelompok {pihak.nama_pendek} tidak menyebut anggotanya."
            yield Hit(place((*_REGISTER, index), pihak, "anggota"), message)


@rule("PHK005", Severity.INFO)
def pihak_tanpa_tugas(register: Register, program: BerkasProgram, plan: Plan) -> Iterator[Hit]:
    """Pihak pada daftar pihak tidak mendapat tugas apa pun.

    Mengapa: pihak yang terdaftar tetapi tidak disebut pada tim, kegiatan, indikator, ataupun dukungan mungkin belum
    ditugasi, atau tidak perlu terdaftar. Anggota kelompok yang bertugas, dan kelompok yang anggotanya bertugas,
    dianggap bertugas.

    Salah:
        daftar_pihak:
          - kode: bappeda        # tidak disebut di berkas mana pun
            nama: Badan Perencanaan Pembangunan Daerah

    Benar:
        pihak_terlibat: [kominfo, bappeda]

    Perbaikan: sebut pihak itu pada kegiatannya, atau hapus dari daftar pihak.

    Dasar: Tabel 1 dan Lampiran I, kolom Pihak Terlibat.
    """
    names = {name for _, parties in parties_with_tasks(plan) for _, name in parties if name}
    busy = {id(pihak) for name in names if (pihak := register.find(name)) is not None}
    if not busy or not _names_parties(program):
        return
    for group in register.pihak:
        if id(group) in busy:
            busy.update(map(id, register.members(group)))
    for index, pihak in enumerate(register.pihak):
        if id(pihak) not in busy and not any(id(member) in busy for member in register.members(pihak)):
            message = f"{pihak.nama_pendek} tidak mendapat tugas pada tim, kegiatan, indikator, ataupun dukungan."
            steps = next((steps for steps, _ in _names(pihak)), ())
            yield Hit((*_REGISTER, index, *steps), message)


def _names(pihak: Pihak) -> Iterator[tuple[Loc, str]]:
    """Give the names of a party with the steps that lead to them."""
    for field in ("kode", "nama", "singkatan"):
        if name := getattr(pihak, field):
            yield (field,), name
    for index, name in enumerate(pihak.alias):
        if name:
            yield ("alias", index), name


def _names_parties(program: BerkasProgram) -> bool:
    rows = (row for _, row in program.baris() if not isinstance(row, KelompokProgram))
    return any(row.penanggung_jawab or row.pihak_terlibat for row in rows)
