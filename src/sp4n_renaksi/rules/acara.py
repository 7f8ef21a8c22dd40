"""Rules on what the minutes of an event say of it beside the attendance list and the plan, Lampiran II (BAC)."""

import re
from collections.abc import Iterator
from functools import cache

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.plan import Plan, Risalah
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import registry

_word = re.compile("[a-z0-9]+")

_PARTS = {
    "asesmen": "asesmen (Tabel 3)",
    "prioritas": "prioritas (Tabel 5)",
    "bukti_dukung": "bukti dukung asesmen",
    "daftar_hadir": "daftar hadir",
}


@rule("BAC002", Severity.WARNING)
def lampiran_tidak_ada(risalah: Risalah, plan: Plan) -> Iterator[Hit]:
    """Hasil yang disebut terlampir tidak ada pada rencana.

    Mengapa: lampiran berita acara dibuat renaksi dari bagian rencana; bila bagiannya tidak ada, berita acaranya
    menjanjikan lampiran yang kosong.

    Salah:
        hasil:
          - uraian: Prioritas Instansi       # plan.yaml tidak mempunyai bagian prioritas
            terlampir: ya

    Benar:
        hasil:
          - uraian: Prioritas Instansi
            terlampir: tidak

    Perbaikan: isi bagian rencana itu, atau tulis `terlampir: tidak`.

    Dasar: Lampiran II; hasil dan bagiannya ada pada `data/berita_acara.yaml`.
    """
    for index, hasil in enumerate(risalah.berita_acara.hasil):
        text = " ".join(hasil.uraian.casefold().split())
        rows = registry("berita_acara")["lampiran"] if hasil.terlampir else ()
        part = next((row["bagian"] for row in rows if row["teks"] in text), "")
        if part and not _is_there(part, plan, risalah.berita_acara):
            loc: Loc = (*risalah.loc, "hasil", index, "uraian")
            yield Hit(loc, f"Hasil ini disebut terlampir, tetapi rencana ini tidak mempunyai {_PARTS[part]}.")


@rule("BAC003", Severity.INFO)
def nama_acara_berbeda(risalah: Risalah) -> Iterator[Hit]:
    """Acara pada daftar hadir bernama lain daripada kegiatan pada berita acaranya.

    Mengapa: daftar hadir membuktikan siapa yang mengikuti kegiatan; bila acaranya bernama lain, pembaca ragu apakah
    keduanya satu kejadian. Yang ditegur hanya nama tanpa satu kata pokok pun yang sama, pada hari yang sama.

    Salah:
        kegiatan: Penilaian Mandiri Pengelolaan Pengaduan
        daftar_hadir:
          acara: Rencana Aksi dan Evaluasi

    Benar:
        kegiatan: Penilaian Mandiri Pengelolaan Pengaduan
        daftar_hadir:
          acara: Rapat Penilaian Mandiri

    Perbaikan: samakan nama acaranya, bila memang satu kejadian.

    Dasar: Lampiran II.
    """
    minutes, present = risalah.berita_acara, risalah.berita_acara.daftar_hadir
    if present is None or not present.acara or not minutes.kegiatan:
        return
    days = {date.nilai for date in (minutes.tanggal, present.tanggal) if date is not None}
    said, listed = _main_words(f"{minutes.judul} {minutes.kegiatan}"), _main_words(f"{present.judul} {present.acara}")
    if len(days) <= 1 and said and listed and not said & listed:
        message = f'Acara pada daftar hadir, "{present.acara}", bernama lain daripada kegiatan pada berita acara.'
        related = [((*risalah.loc, "kegiatan"), "kegiatan pada berita acara")]
        yield Hit((*risalah.loc, "daftar_hadir", "acara"), message, related=related)


def _is_there(part: str, plan: Plan, minutes: BeritaAcara) -> bool:
    if part == "prioritas":
        return plan.prioritas is not None and bool(plan.prioritas.aspek)
    if part == "daftar_hadir":
        return minutes.daftar_hadir is not None
    answers = [jawaban for penilaian in plan.penilaian for jawaban in penilaian.asesmen.jawaban.values() if jawaban]
    return bool(answers) if part == "asesmen" else any(jawaban.bukti_dukung for jawaban in answers)


def _main_words(text: str) -> set[str]:
    """Give the words that tell an event from others, those of one meaning as one."""
    common, alike = _common_words()
    words = _word.findall(text.casefold())
    return {alike.get(word, word) for word in words if len(word) > len("dan") and word not in common}


@cache
def _common_words() -> tuple[frozenset[str], dict[str, str]]:
    data = registry("berita_acara")
    common = frozenset(word for row in data["umum"] for word in row["kata"])
    return common, {word: row["kata"][0] for row in data["sepadan"] for word in row["kata"]}
