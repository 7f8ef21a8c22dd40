"""Rules on the regulations that a plan rests on (TKS)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.model.plan import PROSE, Plan
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.rules.contents import Contents
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import found_by, phrases, registry, words

_HISTORY = frozenset(("bukti_dukung", "catatan"))
"""What stands there may be older than the plan."""

_ROADMAP: Loc = ("rencana_aksi", "roadmap")

_LONGEST = 160
"""So many characters before its number the kind of a regulation begins at the latest."""

_year = re.compile(r"\b(?:19|20|21)[0-9]{2}\b")


@rule("TKS008", Severity.WARNING)
def peraturan_sudah_diganti(plan: Plan, contents: Contents) -> Iterator[Hit]:
    """Peraturan yang dirujuk sudah diganti pada tanggal rencana.

    Mengapa: rencana yang bersandar pada peraturan yang sudah diganti dapat dipersoalkan. Peraturan dinilai pada tanggal
    rencana sendiri: tanggal pengesahan, bila belum ada tanggal penilaian, atau awal periode. Kutipan sebagai riwayat
    ("sudah tidak berlaku", "diganti") dibiarkan.

    Salah:
        dasar_hukum:          # rencana tahun 2021
          - Peraturan Menteri PANRB Nomor 24 Tahun 2014 tentang Pedoman Penyelenggaraan Pengelolaan Pengaduan

    Benar:
        dasar_hukum:
          - Peraturan Menteri PANRB Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan

    Perbaikan: rujuk peraturan penggantinya, sesudah mencocokkannya dengan JDIH kementerian.

    Dasar: daftar peraturan pada `data/peraturan.yaml`, beserta sumbernya; yang dicocokkan jenis, nomor, dan tahunnya.
    """
    day = _date_of(plan)
    if day is None:
        return
    data = registry("peraturan")
    for row in (*data["diganti"], *data["habis"]):
        if row["tahun"].encode() in contents.words and row["nomor"].encode() in contents.words and _is_over(row, day):
            clause = _why(row, day)
            for loc, found in _citations(row, contents):
                yield Hit(loc, f"{' '.join(found[0].split())} {clause}.", span=found.span())


@rule("TKS009", Severity.WARNING)
def peta_jalan_sudah_berakhir(rencana_aksi: RencanaAksi) -> Iterator[Hit]:
    """Peta jalan yang menjadi acuan berakhir sebelum rencana dimulai.

    Mengapa: rencana aksi menurunkan sasaran peta jalan pada tahun yang sama; peta jalan yang sudah berakhir tidak lagi
    memberi sasaran.

    Salah:
        periode: 2025-2028
        roadmap:
          nama: _Road Map_ SP4N
          periode: 2020-2024

    Benar:
        periode: 2025-2028
        roadmap:
          nama: Peta Jalan Pengelolaan Pengaduan Kabupaten Contoh
          periode: 2025-2029

    Perbaikan: rujuk peta jalan yang berlaku, atau perbaiki tahunnya.

    Dasar: Bab 1.1 dan 3.1.
    """
    roadmap, periode = rencana_aksi.roadmap, rencana_aksi.periode
    years = _year.findall(roadmap.periode) if roadmap is not None else []
    if years and periode is not None and periode.awal is not None and int(max(years)) < periode.awal:
        message = f"Peta jalan ini berakhir pada {max(years)}, padahal rencana dimulai pada {periode.awal}."
        related = [(("rencana_aksi", "periode"), "periode rencana")]
        yield Hit((*_ROADMAP, "periode"), message, related=related)


def _date_of(plan: Plan) -> date | None:
    """Give the date that the plan is judged at."""
    head, latest = plan.rencana_aksi, plan.penilaian_terakhir
    written = [
        head.pengesahan.tanggal if head is not None and head.pengesahan is not None else None,
        latest.asesmen.tanggal_penilaian if latest is not None else None,
    ]
    days = [tanggal.nilai for tanggal in written if tanggal is not None and tanggal.nilai is not None]
    first = head.periode.awal if head is not None and head.periode is not None else None
    return next(iter(days), date(first, 1, 1) if first is not None else None)


def _is_over(row: Mapping[str, Any], day: date) -> bool:
    return day > date.fromisoformat(row["sejak"]) if "sejak" in row else day.year > int(row["sampai"])


def _why(row: Mapping[str, Any], day: date) -> str:
    if "oleh" in row:
        return f"sudah diganti dengan {row['oleh']} pada tanggal rencana ini, {format_tanggal(day)}"
    return (
        f"menetapkan {row['isi']} sampai {row['sampai']} saja, sedangkan rencana ini bertanggal {format_tanggal(day)}"
    )


def _citations(row: Mapping[str, Any], contents: Contents) -> Iterator[tuple[Loc, re.Match[str]]]:
    """Give the citations of a regulation; none of the prose where that says itself that it is history."""
    cited = [
        (loc, found)
        for loc, text in contents.containing((row["tahun"],))
        if _HISTORY.isdisjoint(loc) and not ("sampai" in row and loc[:2] == _ROADMAP)
        for found in _found(row, text)
    ]
    past = {found for _, found in cited if found_by(words("peraturan", "riwayat")).search(_sentence(found))}
    told = any(found in past for loc, found in cited if loc[0] == PROSE)
    return ((loc, found) for loc, found in cited if found not in past and not (told and loc[0] == PROSE))


def _found(row: Mapping[str, Any], text: str) -> Iterator[re.Match[str]]:
    """Find a regulation by its number and year, then look back for its kind."""
    numbers = re.compile(rf"(?<![0-9]){row['nomor']}\s*(?:[Tt]ahun|TAHUN|/)\s*{row['tahun']}(?!\w)")
    kind = _kind(row["jenis"])
    for number in numbers.finditer(text):
        start = max(0, number.start() - _LONGEST)
        if (found := kind.search(text, start, number.end())) is not None:
            yield found


@cache
def _kind(jenis: str) -> re.Pattern[str]:
    """Match a regulation of this kind up to the end of what is looked at."""
    kinds = phrases(registry("peraturan")["jenis"][jenis])
    return found_by(rf"{kinds}\s*(?:nomor|no\.?)?\s*[0-9]+\s*(?:tahun|/)\s*[0-9]{{4}}$")


def _sentence(found: re.Match[str]) -> str:
    """Give the sentence around a citation."""
    text = found.string
    start = max(text.rfind(mark, 0, found.start()) for mark in (". ", "\n", "; "))
    ends = [at for mark in (". ", "\n", "; ") if (at := text.find(mark, found.end())) >= 0]
    return text[start + 1 : min(ends, default=len(text))]
