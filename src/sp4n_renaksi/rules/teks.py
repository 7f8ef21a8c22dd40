"""Rules on texts: what is left of a form, and of the guideline that the plan was written by (TKS)."""

import re
from collections.abc import Iterator, Mapping

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.plan import PROSE
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.teks import quote
from sp4n_renaksi.rules.contents import Contents, Value, is_missing, readable
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.forms import Forms
from sp4n_renaksi.rules.words import label


@rule("TKS001", Severity.ERROR)
def sisa_isian_contoh(contents: Contents) -> Iterator[Hit]:
    """Masih ada sisa isian contoh di tempat isi yang sebenarnya.

    Mengapa: titik-titik formulir dan "(diisi oleh instansi)" berarti isinya belum ada; rencana yang terbit dengan sisa
    itu tidak dapat dilaksanakan. Elipsis di dalam kalimat biasa tidak dianggap sisa isian.

    Salah:
        nama: Pelatihan nasional....(diisi oleh instansi)

    Benar:
        nama: Pelatihan nasional SP4N-LAPOR! bagi admin penghubung

    Perbaikan: ganti dengan isi yang sebenarnya, atau hapus sisa isian itu.

    Dasar: Lampiran I dan II; tanda-tandanya ada pada `data/sisa_isian.yaml` beserta sumbernya.
    """
    forms = Forms.of_data()
    for loc, text in contents.containing(mark for mark, _ in forms.signs):
        for start, end in forms.residues(text):
            yield Hit(loc, f'Masih ada sisa isian contoh "{_shown(text, start, end)}".', _mend(loc), span=(start, end))
    for loc, value in contents.unsure:
        if not is_missing(value) and readable(value) is None:
            yield Hit(loc, f"{label(loc)} masih berupa sisa isian contoh {quote(value.teks)}.")


@rule("TKS002", Severity.WARNING)
def sisa_titik_pada_angka(contents: Contents) -> Iterator[Hit]:
    """Angka, tahun, atau tanggal tertulis bersama titik-titik sisa formulir.

    Mengapa: angkanya terbaca, tetapi titik-titik di sebelahnya membuat pembaca ragu apakah angka itu sudah pasti atau
    masih sebagian. Selama tertulis begitu, angka ini tidak ikut dihitung.

    Salah:
        target:
          2021: ...56%

    Benar:
        target:
          2021: 56 %

    Perbaikan: hapus titik-titiknya bila angkanya memang sudah pasti.

    Dasar: Tabel 6.
    """
    for loc, value in contents.unsure:
        if (read := readable(value)) is not None:
            right = _spaced(read)
            at = value.teks.index(read.teks)
            span = (0, at) if at else (len(read.teks), len(value.teks))
            message = f"{label(loc)} tertulis {quote(value.teks)}. Titik-titiknya sisa formulir."
            yield Hit(loc, message, f"Bila memang {right}, tulis `{right}`.", span=span)


@rule("TKS003", Severity.WARNING)
def petunjuk_tertinggal(naskah: Mapping[str, str]) -> Iterator[Hit]:
    """Kalimat petunjuk penyusunan masih tertinggal di dalam naskah.

    Mengapa: kalimat yang menyuruh penyusun melakukan sesuatu berasal dari petunjuk teknis. Di dalam rencana yang sudah
    jadi, tempatnya diisi hasil pekerjaan itu; bila tidak, pembaca mengira bagian itu belum dikerjakan.

    Salah:
        bab-4: Pada bagian ini, OPD akan menganalisis ketersediaan kebijakan, sumber daya, dan aspek kelembagaan

    Benar:
        bab-4: Tim pengelola sudah ditetapkan, tetapi SOP dan anggaran tersendiri belum tersedia

    Perbaikan: ganti dengan uraian instansi sendiri, atau hapus kalimat petunjuk ini.

    Dasar: kebiasaan penyusunan; kalimat-kalimatnya ada pada `data/sisa_isian.yaml` beserta sumbernya.
    """
    instructions = Forms.of_data().instructions
    for chapter, text in naskah.items():
        for word, pattern in instructions.get(chapter, ()):
            for found in pattern.finditer(text) if word in text else ():
                shown = " ".join(found[0].split())
                message = f'Kalimat petunjuk penyusunan masih tertinggal: "{shown}".'
                yield Hit((PROSE, chapter), message, span=found.span())


@rule("TKS004", Severity.WARNING)
def isi_menyusul(rencana_aksi: RencanaAksi, contents: Contents) -> Iterator[Hit]:
    """Rencana sudah selesai disusun, tetapi sebuah angka atau tanggal masih menyusul.

    Mengapa: selama rencana masih draf, "belum ditetapkan" atau "menyusul" adalah keterangan yang jujur. Pada rencana
    yang siap ditandatangani atau sudah ditetapkan, angka itu tidak dapat dipertanggungjawabkan.

    Salah:
        target:
          2022: belum ditetapkan     # pada rencana berstatus ditetapkan

    Benar:
        target:
          2022: 80 %

    Perbaikan: isi angka atau tanggalnya sebelum rencana ditandatangani.

    Dasar: Tabel 6 dan kebiasaan pengesahan rencana.
    """
    if rencana_aksi.status not in ("siap_tanda_tangan", "ditetapkan"):
        return
    status = rencana_aksi.status.replace("_", " ")
    for loc, value in contents.unsure:
        if is_missing(value) and any(char.isalpha() for char in value.teks):
            yield Hit(loc, f"{label(loc)} masih tertulis {quote(value.teks)}, padahal rencana ini sudah {status}.")


def _shown(text: str, start: int, end: int) -> str:
    """Show a residue; dots alone with the words before them, by which they are known again."""
    residue = " ".join(text[start:end].split())
    if any(char.isalpha() for char in residue):
        return residue
    line = text[max(0, start - 60) : start].rpartition("\n")[2]
    return " ".join(line.split()[-2:]) + line[len(line.rstrip()) :] + residue


def _mend(loc: Loc) -> str:
    """Say what to write: the real name of what has one, else the advice of the page."""
    *_, thing, _, field = ("", "", *loc)
    if field != "nama" or not thing:
        return ""
    what = str(thing).replace("_", " ")
    return f"Ganti dengan nama {what} yang sebenarnya, atau hapus {what} ini."


def _spaced(value: Value) -> str:
    """Write a value as it should stand: 56 %."""
    return re.sub(r"(?<=[0-9])%", " %", value.teks)
