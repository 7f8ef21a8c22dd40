"""Rules on the activities of the matrix, Tabel 7 and Lampiran I (PRG)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BerkasProgram, Kegiatan, KelompokProgram, Program
from sp4n_renaksi.model.teks import tidak_pasti
from sp4n_renaksi.rules.aspects import aspect_of, instrument_of
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import Row, called, is_activity, noun, place, sentence


@rule("PRG008", Severity.WARNING)
def belum_ada_kegiatan(program: BerkasProgram, plan: Plan) -> Iterator[Hit]:
    """Program atau kelompok program belum mempunyai kegiatan.

    Mengapa: yang dilaksanakan, dijadwalkan, dan dianggarkan adalah kegiatan; program tanpa kegiatan tinggal nama.
    Program yang `sekaligus_kegiatan`, dan program pada aspek yang menurut instrumen boleh tanpa kegiatan, tidak
    memerlukannya.

    Salah:
        program:
          - kode: II.2
            nama: Pelatihan pengelola pengaduan

    Benar:
        program:
          - kode: II.2
            nama: Pelatihan pengelola pengaduan
            kegiatan:
              - kode: II.2.1
                nama: Pelatihan komunikasi publik bagi admin

    Perbaikan: tambahkan kegiatannya, atau tulis `sekaligus_kegiatan: ya` bila program itu sendiri sebuah kegiatan.

    Dasar: Tabel 7.
    """
    for k, kelompok in enumerate(program.kelompok_program):
        loc: Loc = ("program", "kelompok_program", k)
        if not kelompok.program:
            yield Hit(place(loc, kelompok, "program"), f"{sentence(called(kelompok))} belum mempunyai program.")
        for p, row in enumerate(kelompok.program):
            if row.kegiatan or row.sekaligus_kegiatan:
                continue
            aspek = aspect_of(kelompok, instrument_of(plan).aspek)
            if aspek is None or not aspek.boleh_tanpa_kegiatan:
                message = f"{sentence(called(row))} belum mempunyai kegiatan."
                yield Hit(place((*loc, "program", p), row, "kegiatan"), message)


@rule("PRG009", Severity.ERROR)
def belum_ada_pihak(program: BerkasProgram) -> Iterator[Hit]:
    """Kegiatan belum mempunyai pihak yang melaksanakannya.

    Mengapa: kegiatan yang tidak disebut pihaknya tidak dilaksanakan siapa pun. Bila programnya menyebut pihak, kegiatan
    di bawahnya dianggap dilaksanakan pihak itu.

    Salah:
        kode: I.1.1
        nama: Penyusunan SOP pengelolaan pengaduan
        pihak_terlibat:

    Benar:
        kode: I.1.1
        nama: Penyusunan SOP pengelolaan pengaduan
        penanggung_jawab: kominfo
        pihak_terlibat: [kominfo, Biro Organisasi]

    Perbaikan: isi `penanggung_jawab` (satu pihak) atau `pihak_terlibat`.

    Dasar: Lampiran I, kolom Pihak Terlibat.
    """
    above: Row | None = None
    for loc, row in program.baris():
        if not isinstance(row, Kegiatan):
            above = row
        if is_activity(row) and not _has_party(row) and not (above is not None and _has_party(above)):
            message = f"{sentence(called(row))} belum mempunyai penanggung jawab ataupun pihak terlibat."
            yield Hit(place(loc, row, "pihak_terlibat"), message)


@rule("PRG010", Severity.WARNING)
def kegiatan_tertulis_dua_kali(program: BerkasProgram) -> Iterator[Hit]:
    """Dua kegiatan bernama sama, dengan pihak dan waktu yang sama pula.

    Mengapa: pembaca tidak dapat membedakan keduanya, dan anggarannya dapat terhitung dua kali. Biasanya satu baris
    tersalin dua kali, atau namanya belum disesuaikan. Kegiatan yang sama oleh pihak lain atau pada tahun lain tidak
    ditegur.

    Salah:
        kegiatan:
          - kode: II.1.1
            nama: Pelatihan nasional SP4N-LAPOR!
          - kode: II.1.2
            nama: Pelatihan nasional SP4N-LAPOR!

    Benar:
        kegiatan:
          - kode: II.1.1
            nama: Pelatihan nasional SP4N-LAPOR! bagi admin provinsi
          - kode: II.1.2
            nama: Pelatihan nasional SP4N-LAPOR! bagi admin perangkat daerah

    Perbaikan: bedakan namanya, atau hapus salah satunya.

    Dasar: Tabel 7 dan Lampiran I.
    """
    by_name: dict[str, list[tuple[Loc, Program | Kegiatan]]] = {}
    for loc, row in program.baris():
        if isinstance(row, KelompokProgram) or not is_activity(row) or not row.nama:
            continue
        others = by_name.setdefault(row.nama.casefold(), [])
        alike = next((entry for entry in others if _alike(entry[1], row)), None) if others else None
        others.append((loc, row))
        if alike is not None and not tidak_pasti(row.nama):
            other_loc, other = alike
            message = f'{sentence(called(row))} bernama sama dengan {called(other)}: "{row.nama}".'
            related = [((*other_loc, "nama"), f"{noun(other)} yang bernama sama")]
            yield Hit((*loc, "nama"), message, related=related)


def _alike(one: Program | Kegiatan, other: Program | Kegiatan) -> bool:
    """Whether two activities have the same parties and years."""
    parties = ((row.penanggung_jawab, {*row.pihak_terlibat}) for row in (one, other))
    years = ((row.waktu.tahun if row.waktu is not None else ()) for row in (one, other))
    return len({*years}) == 1 and next(parties) == next(parties)


def _has_party(row: Row) -> bool:
    """Whether somebody is named, known or not; dots of a form are told by their own rule."""
    names = (row.penanggung_jawab, *row.pihak_terlibat) if isinstance(row, Program | Kegiatan) else ()
    return any(name.strip(" -–—") for name in names)
