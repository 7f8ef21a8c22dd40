"""Rules on the roles of drawing up the plan, Tabel 1 (PHK)."""

from collections.abc import Iterator
from difflib import get_close_matches

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import place


@rule("PHK007", Severity.WARNING)
def peran_tanpa_pihak(tim: Tim) -> Iterator[Hit]:
    """Sebuah peran belum dipegang pihak mana pun.

    Mengapa: Tabel 1 menyatakan siapa yang bertanggung jawab atas penyusunan rencana; peran yang kosong tidak
    dijalankan. Bila setiap tahapan menyebut pihaknya sendiri pada `kecuali`, perannya boleh kosong.

    Salah:
        peran:
          - kode: ketua
            nama: Ketua SP4N-LAPOR!
            pihak:

    Benar:
        peran:
          - kode: ketua
            nama: Ketua SP4N-LAPOR!
            pihak: [inspektorat]

    Perbaikan: isi `pihak` dengan kode atau nama pihak pada daftar pihak.

    Dasar: Tabel 1.
    """
    for index, peran in enumerate(tim.peran):
        names = {peran.kode, peran.nama}
        always = tim.tahapan and all(names & tahapan.kecuali.keys() for tahapan in tim.tahapan)
        if not any(peran.pihak) and not always:
            loc = place(("tim", "peran", index), peran, "pihak")
            yield Hit(loc, f"Peran {peran.nama or peran.kode or 'ini'} belum dipegang pihak mana pun.")


@rule("PHK008", Severity.WARNING)
def peran_pada_tahapan_tidak_dikenal(tim: Tim) -> Iterator[Hit]:
    """Pengecualian sebuah tahapan menyebut peran yang tidak ada.

    Mengapa: `kecuali` mengganti pihak sebuah peran pada satu tahapan; bila perannya tidak ada pada daftar `peran`,
    tidak ada yang diganti, dan pihaknya hanya tercetak sebagai catatan.

    Salah:
        peran:
          - kode: tim_penyusun
            pihak: [kominfo]
        tahapan:
          - nama: Penetapan Tim
            kecuali:
              tim_penyusunan: [inspektorat]

    Benar:
        peran:
          - kode: tim_penyusun
            pihak: [kominfo]
        tahapan:
          - nama: Penetapan Tim
            kecuali:
              tim_penyusun: [inspektorat]

    Perbaikan: tulis kode atau nama peran seperti pada `peran`.

    Dasar: Tabel 1.
    """
    names = {name for peran in tim.peran for name in (peran.kode, peran.nama) if name}
    for index, tahapan in enumerate(tim.tahapan):
        for role in tahapan.kecuali if names else ():
            if role not in names:
                near = get_close_matches(role, names, n=1, cutoff=0.75)
                hint = f" Maksud Anda `{near[0]}`?" if near else ""
                loc: Loc = ("tim", "tahapan", index, "kecuali", role)
                yield Hit(loc, f'Peran "{role}" tidak ada pada daftar peran.{hint}', on_key=True)
