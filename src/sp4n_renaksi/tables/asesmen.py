"""Tabel 2 and 3: the general figures and the answers, and what proves them."""

from collections.abc import Iterator

from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.asesmen import Asesmen, BuktiDukung, Jawaban
from sp4n_renaksi.model.butir import Nilai
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.tables.table import TICK, Row, Table, Width, cell, column, row, table
from sp4n_renaksi.tables.words import day, figure, joined, parties, years

_SHOWN_HASH = 12


def informasi_umum(plan: Plan) -> Iterator[Table]:
    """Tabel 2: complaints received in the data year, and the shares resolved and not resolved."""
    if plan.penilaian_terakhir:
        yield from _figures(plan.penilaian_terakhir, "tabel-informasi-umum", "")


def matriks_asesmen(plan: Plan) -> Iterator[Table]:
    """Tabel 3: the questions, each with a tick under its score."""
    if plan.penilaian_terakhir:
        yield _answers(plan, plan.penilaian_terakhir, "tabel-asesmen", "")


def bukti_dukung(plan: Plan) -> Iterator[Table]:
    """Reasons, evidence and remarks that stand with the answers."""
    if plan.penilaian_terakhir:
        yield from _evidence(plan.penilaian_terakhir, "tabel-bukti-dukung", "")


def asesmen_terdahulu(plan: Plan) -> Iterator[Table]:
    """Tabel 2 and 3 of the earlier assessments, with their evidence."""
    earlier = [p for p in plan.penilaian if p is not plan.penilaian_terakhir]
    for number, penilaian in enumerate(earlier, 1):
        year = f" Tahun {years(penilaian.asesmen.tahun_data)}" if penilaian.asesmen.tahun_data else " Terdahulu"
        yield from _figures(penilaian, f"tabel-informasi-umum-terdahulu-{number}", year)
        yield _answers(plan, penilaian, f"tabel-asesmen-terdahulu-{number}", year)
        yield from _evidence(penilaian, f"tabel-bukti-dukung-terdahulu-{number}", year)


def mark(nilai: Nilai | None) -> str:
    """Say a score in a word: its number, tidak berlaku, or belum dijawab; one not yet certain as written."""
    if nilai is None:
        return "belum dijawab"
    return "tidak berlaku" if nilai.tidak_berlaku else nilai.teks


def _figures(penilaian: Penilaian, name: str, suffix: str) -> Iterator[Table]:
    asesmen, instrumen = penilaian.asesmen, penilaian.instrumen
    if not instrumen.informasi_umum:
        return
    year = years(asesmen.tahun_data)
    columns = [
        column("No.", width=Width.NUMBER),
        column("Informasi Umum", names_row=True),
        column("Jumlah", width=Width.FIGURE),
    ]
    rows = (
        row(
            f"{b.nomor}." if b.nomor else "",
            b.uraian.replace("{tahun_data}", year).rstrip(),
            figure(_general(asesmen, b.kode), b.satuan),
        )
        for b in instrumen.informasi_umum
    )
    notes = [asesmen.informasi_umum.catatan] if asesmen.informasi_umum else []
    yield table(name, f"Matriks Asesmen Informasi Umum{suffix}", columns, rows, notes=notes)


def _general(asesmen: Asesmen, kode: str) -> Angka | None:
    found = getattr(asesmen.informasi_umum, kode, None)
    return found if isinstance(found, Angka) else None


def _answers(plan: Plan, penilaian: Penilaian, name: str, suffix: str) -> Table:
    skala, jawaban = penilaian.instrumen.skala, penilaian.asesmen.jawaban
    scale = range(skala.terendah or 1, (skala.tertinggi or 4) + 1)
    columns = [
        column("No.", width=Width.NUMBER),
        column("Pertanyaan", names_row=True),
        *(column("Nilai", str(score), width=Width.TICK) for score in scale),
    ]
    asked = [(p.nomor, p.uraian) for p in penilaian.instrumen.pertanyaan]
    unknown = sorted(jawaban.keys() - {nomor for nomor, _ in asked})
    rows = [_answer(nomor, uraian, jawaban.get(nomor), scale) for nomor, uraian in asked]
    rows += [_answer(nomor, "", jawaban[nomor], scale) for nomor in unknown]
    notes = [_scale_words(penilaian), _source(plan, penilaian), penilaian.asesmen.catatan]
    return table(name, f"Matriks Asesmen{suffix}", columns, rows, notes=notes)


def _answer(nomor: int, uraian: str, jawaban: Jawaban | None, scale: range) -> Row:
    nilai = jawaban.nilai if jawaban else None
    if nilai and nilai.angka in scale:
        return row(f"{nomor}.", uraian, *(TICK if score == nilai.angka else "" for score in scale))
    return row(f"{nomor}.", uraian, cell(mark(nilai), span=len(scale)))


def _scale_words(penilaian: Penilaian) -> str:
    words = penilaian.instrumen.skala.keterangan
    ends = joined([f"{score} {words[score]}" for score in sorted(words) if words[score]])
    return f"Skala nilai: {ends}." if ends else ""


def _source(plan: Plan, penilaian: Penilaian) -> str:
    """Say where the answers come from: the day, who answered, and the instrument with its hash."""
    asesmen, kode = penilaian.asesmen, penilaian.instrumen.kode
    when = f" tanggal {day(asesmen.tanggal_penilaian, with_name=False)}" if asesmen.tanggal_penilaian else ""
    who = f" oleh {parties(plan, asesmen.penilai)}" if asesmen.penilai else ""
    return f"Sumber: penilaian mandiri{when}{who}; instrumen {kode} (SHA-256 {penilaian.sha256[:_SHOWN_HASH]})."


def _evidence(penilaian: Penilaian, name: str, suffix: str) -> Iterator[Table]:
    questions = {p.nomor: p.uraian for p in penilaian.instrumen.pertanyaan}
    explained = [
        (nomor, jawaban)
        for nomor, jawaban in sorted(penilaian.asesmen.jawaban.items())
        if jawaban and (jawaban.alasan or jawaban.bukti_dukung or jawaban.catatan)
    ]
    if not explained:
        return
    columns = [
        column("No.", width=Width.NUMBER),
        column("Pertanyaan", names_row=True),
        column("Nilai", width=Width.TICK),
        column("Alasan", optional=True),
        column("Bukti Dukung", optional=True),
        column("Catatan", optional=True),
    ]
    rows = (
        row(
            f"{nomor}.",
            questions.get(nomor, ""),
            mark(jawaban.nilai),
            jawaban.alasan,
            cell(*map(_proof, jawaban.bukti_dukung), bulleted=len(jawaban.bukti_dukung) > 1),
            jawaban.catatan,
        )
        for nomor, jawaban in explained
    )
    yield table(name, f"Alasan dan Bukti Dukung Asesmen{suffix}", columns, rows, landscape=True, stacked=True)


def _proof(bukti: BuktiDukung) -> str:
    parts = [bukti.uraian, day(bukti.tanggal), f"berkas {bukti.berkas}" if bukti.berkas else ""]
    return "; ".join(part for part in parts if part)
