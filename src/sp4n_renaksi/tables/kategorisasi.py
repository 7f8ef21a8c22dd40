"""Tabel 4 and 5: the answers by aspect, a printed copy of that table, and the priorities."""

from collections.abc import Iterator, Mapping

from sp4n_renaksi.model.kategorisasi import BarisSalinan
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.prioritas import PrioritasAspek
from sp4n_renaksi.score import Butir, Skor, aspect_names, score
from sp4n_renaksi.tables.asesmen import mark
from sp4n_renaksi.tables.table import Column, Row, Table, Width, column, row, table, tick
from sp4n_renaksi.tables.words import joined

_DASAR = {
    "instrumen": "Pengelompokan butir ke aspek menurut peta bawaan renaksi, bukan peta resmi kementerian.",
    "peta": "Pengelompokan butir ke aspek menurut peta yang disusun instansi.",
    "salinan": "Pengelompokan butir ke aspek menurut salinan tabel yang tercetak.",
}


def hasil_kategorisasi(plan: Plan) -> Iterator[Table]:
    """Tabel 4, derived: each question with its score and the aspects in which it counts."""
    if plan.penilaian_terakhir is None or not plan.penilaian_terakhir.asesmen.jawaban:
        return
    skor = score(plan.penilaian_terakhir, plan.kategorisasi)
    aspek = [(a.kode, a.nama) for a in plan.penilaian_terakhir.instrumen.aspek]
    columns = [
        column("No.", width=Width.NUMBER),
        column("Pertanyaan", names_row=True),
        column("Nilai", width=Width.TICK),
        *(column("Kategori", nama, width=Width.TICK) for _, nama in aspek),
    ]
    rows = (
        row(f"{b.pertanyaan.nomor}.", b.pertanyaan.uraian, _score(b), *(tick(kode in b.aspek) for kode, _ in aspek))
        for b in skor.butir
    )
    notes = [basis(skor), plan.kategorisasi.catatan if plan.kategorisasi else ""]
    if plan.kategorisasi and plan.kategorisasi.salinan:
        notes.append("Salinan tabel yang tercetak dimuat pada [](#tabel-kategorisasi-salinan).")
    yield table("tabel-kategorisasi", "Kategorisasi Hasil Asesmen", columns, rows, notes=notes)


def salinan_kategorisasi(plan: Plan) -> Iterator[Table]:
    """Tabel 4 as it was printed, kept beside the derived one."""
    if plan.kategorisasi is None or not plan.kategorisasi.salinan:
        return
    aspek = plan.penilaian_terakhir.instrumen.aspek if plan.penilaian_terakhir else ()
    names = aspect_names(aspek)
    columns: list[Column] = [
        column("No.", width=Width.NUMBER),
        column("Pertanyaan", names_row=True),
        column("Nilai", width=Width.TICK),
        *(column("Kategori", a.nama, width=Width.TICK) for a in aspek),
        column("Kategori", "Kategori Lain", width=Width.WORDS, optional=True),
        column("Butir Asesmen", width=Width.TICK, optional=True),
    ]
    rows = (_printed(baris, [a.kode for a in aspek], names) for baris in plan.kategorisasi.salinan)
    yield table("tabel-kategorisasi-salinan", "Salinan Tabel 4 sebagaimana Tercetak", columns, rows)


def _printed(baris: BarisSalinan, aspek: list[str], names: Mapping[str, str]) -> Row:
    marked = {names.get(name.casefold(), "") for name in baris.aspek}
    others = joined([name for name in baris.aspek if name.casefold() not in names])
    nilai = mark(baris.nilai) if baris.nilai else ""
    number = f"{baris.nomor}." if baris.nomor.isdecimal() else baris.nomor
    ticks = (tick(kode in marked) for kode in aspek)
    return row(number, baris.uraian, nilai, *ticks, others, str(baris.butir or ""))


def _score(butir: Butir) -> str:
    if butir.tidak_berlaku:
        return "tidak berlaku"
    return "belum dijawab" if butir.nilai is None else str(butir.nilai)


def basis(skor: Skor) -> str:
    """Say whose map of questions to aspects counts; empty where it is the official one."""
    return "" if skor.peta_resmi else _DASAR[skor.dasar]


def penentuan_prioritas(plan: Plan) -> Iterator[Table]:
    """Tabel 5: each aspect with its priority and the reason."""
    if plan.prioritas is None or not plan.prioritas.aspek:
        return
    columns = [
        column("Aspek", width=Width.WORDS, names_row=True),
        column("Prioritas", width=Width.TICK),
        column("Alasan"),
    ]
    rows = (
        row(nama, "" if isi is None or isi.prioritas is None else str(isi.prioritas), isi.alasan if isi else "")
        for nama, isi in aspect_priorities(plan)
    )
    notes = ["Prioritas 1 ditangani paling dahulu; beberapa aspek dapat berprioritas sama.", plan.prioritas.catatan]
    yield table("tabel-prioritas", "Penentuan Prioritas Instansi", columns, rows, notes=notes, stacked=True)


def aspect_priorities(plan: Plan) -> list[tuple[str, PrioritasAspek | None]]:
    """Give the aspects of the instrument in their order, then those it does not know, each with its priority."""
    written = plan.prioritas.aspek if plan.prioritas else {}
    aspek = plan.penilaian_terakhir.instrumen.aspek if plan.penilaian_terakhir else ()
    names = aspect_names(aspek)
    by_kode = {names[name.casefold()]: isi for name, isi in written.items() if name.casefold() in names}
    known = [(a.nama, by_kode.get(a.kode)) for a in aspek]
    unknown = sorted(name for name in written if name.casefold() not in names)
    return [*known, *((name, written[name]) for name in unknown)]
