"""Rules on names that are written in more than one way (TKS)."""

import re
from collections import Counter
from collections.abc import Iterator

from sp4n_renaksi.finding import Edit, Hit, Loc, Severity
from sp4n_renaksi.model.instansi import Instansi
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.rules.contents import Contents
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import registry

_LONG_NAME = 4
"""A name of so many words is still known when one is missing."""

_QUOTED = frozenset(("instansi", "dasar_hukum", "dasar", "roadmap", "salinan", "kop"))
"""What stands there is the agency's own name, or quoted: a person decides which of the two is wrong."""

_application = re.compile(r"SP4N[ –-]?[Ll][Aa][Pp][Oo][Rr]\b!?")


@rule("TKS006", Severity.WARNING)
def nama_kurang_kata(rencana_aksi: RencanaAksi, contents: Contents) -> Iterator[Hit]:
    """Nama instansi atau program nasional ditulis lain, biasanya kurang satu kata.

    Mengapa: "Pemerintah Provinsi Kepulauan Belitung" bukan Pemerintah Provinsi Kepulauan Bangka Belitung; dalam dokumen
    resmi, nama yang keliru menunjuk instansi lain. Nama pendek yang biasa, misalnya tanpa kata Provinsi, dibiarkan.

    Salah:
        instansi:
          nama: Pemerintah Provinsi Kepulauan Bangka Belitung
        judul: Rencana Aksi Pemerintah Provinsi Kepulauan Belitung

    Benar:
        instansi:
          nama: Pemerintah Provinsi Kepulauan Bangka Belitung
        judul: Rencana Aksi Pemerintah Provinsi Kepulauan Bangka Belitung

    Perbaikan: tulis namanya seperti pada `instansi`, atau seperti pada peraturan bila itu nama program nasional.

    Dasar: nama instansi pada plan.yaml; nama program ada pada `data/nama_resmi.yaml`.
    """
    wrong = {short: name for short, name in _shortened(rencana_aksi.instansi) if short in contents.whole}
    if not wrong:
        return
    known = {name for pihak in rencana_aksi.daftar_pihak for name in pihak.sebutan}
    told: list[tuple[Loc, int, int]] = []
    for short in sorted(wrong.keys() - known, key=len, reverse=True):
        whole = re.compile(rf"\b{re.escape(short)}\b")
        for loc, text, start in contents.places_of(short):
            end = start + len(short)
            if whole.match(text, start) and not any(
                other == loc and start < until and since < end for other, since, until in told
            ):
                told.append((loc, start, end))
                message = f'Tertulis "{short}", padahal namanya {wrong[short]}.'
                fix = [Edit(loc, wrong[short], (start, end))] if _QUOTED.isdisjoint(loc) else []
                yield Hit(loc, message, span=(start, end), fix=fix)


@rule("TKS007", Severity.INFO)
def nama_aplikasi_tidak_seragam(contents: Contents) -> Iterator[Hit]:
    """SP4N-LAPOR! ditulis dengan beberapa cara.

    Mengapa: dokumen lebih mudah dibaca dan dicari bila satu nama ditulis dengan satu cara. Temuannya satu saja, pada
    cara lain yang pertama.

    Salah:
        judul: Rencana Aksi SP4N-LAPOR!
        tujuan: Mewujudkan SP4N Lapor yang cepat

    Benar:
        judul: Rencana Aksi SP4N-LAPOR!
        tujuan: Mewujudkan SP4N-LAPOR! yang cepat

    Perbaikan: pilih satu cara, misalnya SP4N-LAPOR!, lalu pakai di seluruh rencana.

    Dasar: kebiasaan penyuntingan.
    """
    counted = Counter(_application.findall(contents.whole))
    if len(counted) <= 1:
        return
    (usual, _), *others = counted.most_common()
    for loc, text in contents.containing(form for form, _ in others):
        for found in _application.finditer(text):
            if found[0] != usual:
                ways = ", ".join(f'"{form}" ({count} kali)' for form, count in counted.most_common())
                message = f"Nama aplikasi ditulis dengan {len(counted)} cara: {ways}."
                yield Hit(loc, message, span=found.span())
                return


def _shortened(instansi: Instansi) -> Iterator[tuple[str, str]]:
    """Give each way in which a name is known to be wrong, and the name that is right."""
    data = registry("nama_resmi")
    for row in data["program"]:
        yield from ((wrong, row["nama"]) for wrong in row["keliru"])
    spared = {row["teks"] for row in data["boleh_ditinggalkan"]}
    for name in (instansi.nama, instansi.nama_wilayah, *(row["nama"] for row in data["program"])):
        words = name.split()
        for at in range(1, len(words) - 1) if len(words) >= _LONG_NAME else ():
            if words[at] not in spared:
                yield " ".join((*words[:at], *words[at + 1 :])), name
