"""Rules on the parties of the plan and their terms (PHK)."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from sp4n_renaksi.finding import Edit, Hit, Severity
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.teks import tidak_pasti
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.register import Register
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.parties import named_parties

_SURE = 0.88
_LONG_WORD = 4


@rule("PHK001", Severity.ERROR)
def pihak_tidak_dikenal(register: Register, plan: Plan) -> Iterator[Hit]:
    """Pihak yang disebut tidak ada pada daftar pihak.

    Mengapa: pihak yang salah eja atau tidak terdaftar tidak merasa ditugasi, dan tugasnya tidak terhitung. Kode, nama,
    singkatan, dan alias semuanya boleh dipakai, dengan huruf besar ataupun kecil.

    Salah:
        pihak_terlibat:
          - Dinas Koinfo

    Benar:
        pihak_terlibat:
          - Dinas Kominfo

    Perbaikan: perbaiki ejaannya; bila memang pihak lain, tambahkan pada `daftar_pihak` di plan.yaml.

    Dasar: Tabel 1 dan Lampiran I, kolom Pihak Terlibat.
    """
    known: set[str] = {""}
    meant: dict[str, tuple[str, bool]] = {}
    for holder, names in named_parties(plan):
        for step, name in names:
            if name in known:
                continue
            if register.find(name) is not None:
                known.add(name)
            elif not tidak_pasti(name):
                loc = (*holder, step)
                near, sure = meant[name] = meant.get(name) or _meant(register, name)
                hint = f' Maksud Anda "{near}"?' if near else ""
                fix = [Edit(loc, near)] if sure else []
                yield Hit(loc, f'Pihak "{name}" tidak ada pada daftar pihak (plan.yaml).{hint}', fix=fix)


@rule("PHK002", Severity.WARNING)
def masa_peran_berakhir(tim: Tim, periode: Sequence[int]) -> Iterator[Hit]:
    """Masa sebuah peran berakhir sebelum rencana selesai.

    Mengapa: sesudah masa itu tidak ada yang memegang peran tersebut, padahal rencananya masih berjalan. Bila peran yang
    sama disebut lagi dengan pihak lain sampai akhir periode, tidak ada temuan.

    Salah:
        peran:
          - nama: Ketua SP4N LAPOR
            pihak: Inspektorat
            sampai: 2021         # periode: 2021-2024

    Benar:
        peran:
          - nama: Ketua SP4N LAPOR
            pihak: Inspektorat
            sampai: 2021
          - nama: Ketua SP4N LAPOR
            pihak: Dinas Kominfo

    Perbaikan: sebut penggantinya sebagai peran dengan nama yang sama, atau perpanjang masanya.

    Dasar: Tabel 1.
    """
    last: dict[str, int] = {}
    for peran in tim.peran:
        name = peran.nama or peran.kode
        last[name] = max(last.get(name, 0), (peran.sampai and peran.sampai.akhir) or periode[-1])
    for index, peran in enumerate(tim.peran):
        name = peran.nama or peran.kode
        if peran.sampai is not None and last[name] < periode[-1]:
            message = (
                f"Peran {name} hanya sampai {peran.sampai.akhir}, padahal rencana ini berjalan "
                f"sampai {periode[-1]}; penggantinya belum disebut."
            )
            related = [(("rencana_aksi", "periode"), "periode rencana")]
            yield Hit(("tim", "peran", index, "sampai"), message, related=related)


def _meant(register: Register, name: str) -> tuple[str, bool]:
    """Give the nearest known name, and whether it is surely the one that was meant.

    Names that differ in a short word are not: `Wilayah II` and `Wilayah III` are two parties. Nor is one of several
    parties that are as near.
    """
    near = register.nearest(name)
    one, other = name.casefold(), near.casefold()
    short = any(len(word) < _LONG_WORD for word in {*one.split()} ^ {*other.split()})
    alike = get_close_matches(one, register.by_name, n=9, cutoff=_SURE) if near and not short else ()
    return near, len({id(register.by_name[name]) for name in alike}) == 1
