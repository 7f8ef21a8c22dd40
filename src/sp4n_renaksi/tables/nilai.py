"""What the answers come to, per component and per aspect, and the evidence as a register. Never an official rating."""

from collections.abc import Iterator
from fractions import Fraction

from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.ranking import Urutan, rank_aspects
from sp4n_renaksi.score import Figures, Kelompok, Skor, half_up, score
from sp4n_renaksi.tables.kategorisasi import basis
from sp4n_renaksi.tables.table import REST, Kind, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import day, joined

NOT_OFFICIAL = "Angka ini hitungan atas jawaban instansi sendiri, bukan penilaian resmi."
"""What stands with every figure of ours."""


def scored(plan: Plan) -> Skor | None:
    """Score the latest assessment; None where there is none, or no answer in it."""
    penilaian = plan.penilaian_terakhir
    if penilaian is None or not penilaian.asesmen.jawaban:
        return None
    return score(penilaian, plan.kategorisasi)


def nilai_asesmen(plan: Plan) -> Iterator[Table]:
    """Sum, mean and share of the highest, for the whole, for each component and for each aspect."""
    if (skor := scored(plan)) is None:
        return
    columns = [
        column("Komponen/ Aspek", names_row=True),
        column("Butir", width=Width.FIGURE),
        column("Dijawab", width=Width.FIGURE),
        column("Jumlah Nilai", width=Width.FIGURE),
        column("Rata-rata", width=Width.FIGURE),
        column("Persen dari Nilai Tertinggi", width=Width.FIGURE),
    ]
    rows = [
        *_groups("Komponen", skor.komponen),
        *_groups("Aspek", skor.aspek),
        row("Seluruh asesmen", *_figures(skor.total), kind=Kind.TOTAL),
    ]
    again = "Satu butir dapat masuk beberapa aspek dan dihitung penuh pada masing-masing." if skor.aspek else ""
    notes = [_missing(skor.total), again, basis(skor), NOT_OFFICIAL]
    yield table("tabel-nilai", "Nilai Asesmen", columns, rows, notes=notes)


def _groups(title: str, groups: tuple[Kelompok, ...]) -> Iterator[Row]:
    if groups:
        yield row(cell(title, span=REST), kind=Kind.GROUP)
    for group in groups:
        yield row(group.nama, *_figures(group.figures))


def _figures(figures: Figures) -> tuple[str, str, str, str, str]:
    counts = str(figures.questions), str(figures.answered)
    if not figures.questions:
        return (*counts, "tidak ada butir", "", "")
    return (*counts, str(figures.sum) if figures.answered else "", mean(figures), share(figures))


def mean(figures: Figures) -> str:
    """Print a mean: 2,14; empty while nothing is answered."""
    return _printed(figures.mean)


def share(figures: Figures) -> str:
    """Print a share of the highest that the answers can reach: 53,41 %."""
    return f"{_printed(figures.share)} %" if figures.share is not None else ""


def _printed(value: Fraction | None) -> str:
    return "" if value is None else half_up(value)


def _missing(total: Figures) -> str:
    parts = [(total.unanswered, "belum dijawab"), (total.not_applicable, "tidak berlaku")]
    said = joined([f"{count} butir {what}" for count, what in parts if count])
    return f"{said[:1].upper()}{said[1:]}, dan tidak ikut dihitung." if said else ""


def urutan_aspek(plan: Plan) -> Iterator[Table]:
    """The order of the aspects that the figures suggest, beside the one that the agency declared."""
    if (skor := scored(plan)) is None or not skor.aspek:
        return
    columns = [
        column("Aspek", names_row=True),
        column("Rata-rata", width=Width.FIGURE),
        column("Urutan menurut Angka", width=Width.FIGURE),
        column("Prioritas Instansi", width=Width.FIGURE),
        column("Perbedaan", optional=True),
    ]
    rows = (_ranked(urutan) for urutan in rank_aspects(skor, plan.prioritas))
    order = "Urutan 1 adalah aspek dengan rata-rata terendah; prioritas 1 ditangani paling dahulu."
    notes = [order, basis(skor), NOT_OFFICIAL]
    yield table("tabel-urutan-aspek", "Urutan Aspek menurut Angka dan Prioritas Instansi", columns, rows, notes=notes)


def _ranked(urutan: Urutan) -> Row:
    lower = f"rata-ratanya lebih rendah daripada {joined(urutan.behind)}, tetapi ditangani kemudian"
    figures = urutan.aspek.figures
    return row(
        urutan.aspek.nama,
        mean(figures) or ("tidak ada butir" if not figures.questions else "belum dijawab"),
        str(urutan.aspek.rank or ""),
        str(urutan.prioritas or "belum diisi"),
        lower if urutan.behind else "",
    )


def register_bukti(plan: Plan) -> Iterator[Table]:
    """Each piece of evidence once, with the questions that it serves; a note names the questions without any."""
    penilaian = plan.penilaian_terakhir
    if penilaian is None:
        return
    served: dict[tuple[str, str, str], list[int]] = {}
    for nomor, jawaban in sorted(penilaian.asesmen.jawaban.items()):
        for bukti in jawaban.bukti_dukung if jawaban else ():
            questions = served.setdefault((bukti.uraian, day(bukti.tanggal), bukti.berkas), [])
            questions.extend([nomor] if nomor not in questions else [])
    columns = [
        column("No.", width=Width.NUMBER),
        column("Bukti Dukung", names_row=True),
        column("Tanggal", width=Width.FIGURE),
        column("Berkas", width=Width.WORDS),
        column("Butir", width=Width.FIGURE),
    ]
    rows = [
        row(f"{number}.", *what, ", ".join(map(str, questions)))
        for number, (what, questions) in enumerate(served.items(), 1)
    ] or [row("", "Bukti dukung belum dicatat.")]
    notes = [_without_evidence(penilaian)] if served else []
    yield table("tabel-register-bukti", "Register Bukti Dukung", columns, rows, notes=notes, stacked=True)


def _without_evidence(penilaian: Penilaian) -> str:
    jawaban = penilaian.asesmen.jawaban
    answered = {nomor for nomor, isi in jawaban.items() if isi and isi.bukti_dukung}
    without = [str(p.nomor) for p in penilaian.instrumen.pertanyaan if p.nomor not in answered]
    return f"Butir tanpa bukti dukung yang dicatat: {', '.join(without)}." if without else ""
