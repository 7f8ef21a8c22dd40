"""Rules on what must be there once a plan is set, Lampiran II and plan.yaml (BAC)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.plan import Risalah
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.rules.contents import is_missing
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import place

_SET = "ditetapkan"


@rule("BAC009", Severity.ERROR)
def pengesahan_belum_lengkap(rencana_aksi: RencanaAksi) -> Iterator[Hit]:
    """Rencana berstatus ditetapkan, tetapi pengesahannya belum lengkap.

    Mengapa: rencana yang ditetapkan mempunyai nomor, tanggal, dan penanda tangan; tanpa itu tidak terbukti siapa yang
    menetapkannya dan kapan. Selama rencana masih draf, semuanya boleh kosong.

    Salah:
        status: ditetapkan
        pengesahan:
          nomor:
          tanggal: 16 Desember 2021

    Benar:
        status: ditetapkan
        pengesahan:
          nomor: 188.44/321/2021
          tanggal: 16 Desember 2021
          penanda_tangan:
            jabatan: Gubernur

    Perbaikan: isi `pengesahan` menurut naskah yang ditandatangani, atau ubah `status`.

    Dasar: sampul dan lembar pengesahan; isian `status` pada plan.yaml.
    """
    if rencana_aksi.status != _SET:
        return
    approved = rencana_aksi.pengesahan
    if approved is None:
        yield Hit(("rencana_aksi", "status"), "Rencana ini sudah ditetapkan, tetapi pengesahannya belum diisi.")
        return
    signed = approved.penanda_tangan
    given = {
        "nomor": approved.nomor.strip(" -–—"),
        "tanggal": not is_missing(approved.tanggal),
        "penanda tangan": signed is not None and (signed.jabatan or signed.nama),
    }
    if missing := [what for what, there in given.items() if not there]:
        message = f"Rencana ini sudah ditetapkan, tetapi {' dan '.join(missing)} pengesahannya belum diisi."
        yield Hit(place(("rencana_aksi",), rencana_aksi, "pengesahan"), message, on_key=True)


@rule("BAC010", Severity.WARNING)
def berita_acara_belum_lengkap(risalah: Risalah, rencana_aksi: RencanaAksi) -> Iterator[Hit]:
    """Rencana sudah ditetapkan, tetapi berita acaranya belum lengkap.

    Mengapa: berita acara membuktikan asesmen yang mendasari rencana; sesudah rencana ditetapkan, nomor, tanggal, dan
    penanda tangannya seharusnya sudah ada. Selama rencana masih draf, semuanya boleh kosong. Baris kosong pada daftar
    hadir wajar.

    Salah:
        judul: Berita Acara Penilaian Mandiri
        nomor:

    Benar:
        judul: Berita Acara Penilaian Mandiri
        nomor: 000.8.3/417/2021
        tanggal: 13 Oktober 2021
        penanda_tangan:
          - jabatan: Sekretaris

    Perbaikan: lengkapi menurut berita acara yang ditandatangani.

    Dasar: Lampiran II.
    """
    if rencana_aksi.status != _SET:
        return
    minutes = risalah.berita_acara
    present = minutes.daftar_hadir
    given = {
        "nomor": minutes.nomor.strip(" -–—"),
        "tanggal": not is_missing(minutes.tanggal),
        "penanda tangan": any(signed.jabatan or signed.nama for signed in minutes.penanda_tangan),
        "tanda tangan peserta": present is None or any(peserta.tanda_tangan for peserta in present.peserta),
    }
    if missing := [what for what, there in given.items() if not there]:
        message = f"Rencana ini sudah ditetapkan, tetapi {', '.join(missing)} pada berita acaranya belum diisi."
        yield Hit(place(risalah.loc, minutes, "judul"), message)
