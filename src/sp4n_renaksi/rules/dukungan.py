"""Rules on the support that the plan needs, Bab 4 (DUK)."""

import re
from collections.abc import Iterator
from functools import cache

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.dukungan import ButirDukungan, Dukungan
from sp4n_renaksi.model.plan import PROSE, Plan
from sp4n_renaksi.model.program import BerkasProgram
from sp4n_renaksi.model.sisipan import isi_sendiri
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import registry
from sp4n_renaksi.rules.words import place

_CHAPTER = "bab-4"

_nothing = re.compile(r"[\s–—-]*(?:tidak ada|nihil)?[\s.–—-]*", re.IGNORECASE)


@rule("DUK001", Severity.ERROR)
def dukungan_kosong(plan: Plan) -> Iterator[Hit]:
    """Bab 4 belum memuat analisis dukungan.

    Mengapa: kebutuhan kelembagaan, kebijakan, dan sumber daya adalah prasyarat pelaksanaan. Bila bagian dukungan kosong
    dan naskah Bab 4 hanya memuat kalimat petunjuk, pembaca tidak tahu apakah rencana ini dapat dilaksanakan.

    Salah:
        jenis_berkas: dukungan
        dukungan:

    Benar:
        jenis_berkas: dukungan
        dukungan:
          - jenis: kebijakan
            kondisi: Penanganan pengaduan mengikuti kebiasaan unit
            kebutuhan: SOP pengelolaan pengaduan
            kesenjangan: SOP belum disusun
            solusi: Menyusun SOP bersama Biro Organisasi

    Perbaikan: isi `dukungan` dengan kebutuhan, kesenjangan, dan solusinya, atau uraikan pada naskah Bab 4.

    Dasar: Bab 4; kalimat petunjuknya ada pada `data/sisa_isian.yaml`.
    """
    rows = plan.dukungan.dukungan if plan.dukungan is not None else ()
    prose = plan.naskah.get(_CHAPTER)
    if (
        any(any(_texts(row)) for row in rows)
        or (plan.dukungan is None and prose is None)
        or _says_something(prose or "")
    ):
        return
    if plan.dukungan is None:
        yield Hit((PROSE, _CHAPTER), "Bab 4 hanya memuat kalimat petunjuk, tanpa analisis dukungan instansi sendiri.")
    else:
        says = "hanya memuat kalimat petunjuk" if isi_sendiri(prose or "") else "tidak ada isinya"
        loc = place(("dukungan",), plan.dukungan, "dukungan")
        yield Hit(loc, f"Analisis dukungan belum diisi, dan naskah Bab 4 {says}.", on_key=len(loc) > 1)


@rule("DUK002", Severity.WARNING)
def kebutuhan_tanpa_solusi(dukungan: Dukungan) -> Iterator[Hit]:
    """Kebutuhan dukungan tidak disertai kesenjangan atau solusinya.

    Mengapa: Bab 4 membandingkan yang ada dengan yang diperlukan, lalu menyebut bagaimana kekurangannya ditutup;
    kebutuhan tanpa solusi menjadi hambatan yang tidak ditangani. Bila kesenjangannya "tidak ada", solusi tidak perlu.

    Salah:
        kebutuhan: SOP pengelolaan pengaduan
        kesenjangan: SOP belum disusun
        solusi:

    Benar:
        kebutuhan: SOP pengelolaan pengaduan
        kesenjangan: SOP belum disusun
        solusi: Menyusun SOP bersama Biro Organisasi

    Perbaikan: isi yang masih kosong; bila sudah terpenuhi, tulis `kesenjangan: tidak ada`.

    Dasar: Bab 4.
    """
    for index, row in enumerate(dukungan.dukungan):
        if not any(_texts(row)):
            continue
        wanted = ["kebutuhan", "kesenjangan", "solusi"]
        if row.kesenjangan and _nothing.fullmatch(row.kesenjangan):
            wanted.remove("solusi")
        missing = [field for field in wanted if not getattr(row, field).strip()]
        if missing:
            what = f'"{row.kebutuhan}"' if row.kebutuhan else "ini"
            loc: Loc = ("dukungan", "dukungan", index)
            message = f"Dukungan {what} belum menyebut {' dan '.join(missing)}."
            yield Hit(place(loc, row, "kebutuhan"), message)


@rule("DUK003", Severity.ERROR)
def kegiatan_dukungan_tidak_dikenal(dukungan: Dukungan, program: BerkasProgram) -> Iterator[Hit]:
    """Dukungan menyebut kegiatan yang tidak ada pada matriks.

    Mengapa: kegiatan yang disebut itulah yang menutup kesenjangannya; bila kodenya tidak ada, kesenjangan itu
    tetap terbuka.

    Salah:
        kegiatan: [I.2.9]

    Benar:
        kegiatan: [I.2.2]

    Perbaikan: tulis kode kegiatan atau program seperti pada matriks.

    Dasar: Bab 4 dan Lampiran I.
    """
    codes = {row.kode for _, row in program.baris()}
    for index, row in enumerate(dukungan.dukungan):
        for step, kode in enumerate(row.kegiatan):
            if kode and kode not in codes:
                loc: Loc = ("dukungan", "dukungan", index, "kegiatan", step)
                right = kode.strip(" .")
                hint = f" Maksud Anda {right}?" if right in codes and right else ""
                yield Hit(loc, f"Kegiatan {kode} tidak ada pada matriks kegiatan.{hint}")


def _texts(row: ButirDukungan) -> tuple[str, ...]:
    return row.kondisi, row.kebutuhan, row.kesenjangan, row.solusi


def _says_something(prose: str) -> bool:
    """Whether a chapter has words of its own beside headings, inserted tables and the guideline's sentences."""
    return _guideline().sub("", isi_sendiri(prose)).strip() != ""


@cache
def _guideline() -> re.Pattern[str]:
    rows = registry("sisa_isian")["petunjuk_bab_4"]
    return re.compile("|".join(r"\s+".join(map(re.escape, row["teks"].split())) for row in rows))
