"""Figures as JSON, for programs: English keys, exact sums, means and shares rounded half up to two decimals."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sp4n_renaksi.ranking import Urutan
from sp4n_renaksi.report.findings_json import VERSION, dump
from sp4n_renaksi.score import Butir, Figures, Kelompok, Skor, half_up


def score_json(skor: Skor) -> str:
    """Write the score of one assessment."""
    return dump({"version": VERSION, **_score(skor)})


def category_json(skor: Skor, order: Sequence[Urutan]) -> str:
    """Write the questions with their aspects, and the order of the aspects: suggested and declared."""
    questions = [{**_question(b), "aspects": list(b.aspek)} for b in skor.butir]
    aspects = [
        {**_group(o.aspek), "rank": o.aspek.rank, "priority": o.prioritas, "behind": list(o.behind)} for o in order
    ]
    instrument = {"id": skor.penilaian.instrumen.kode, "sha256": skor.penilaian.sha256}
    return dump(
        {
            "version": VERSION,
            "instrument": instrument,
            "basis": skor.dasar,
            "official": skor.peta_resmi,
            "provisional": skor.sementara,
            "questions": questions,
            "aspects": aspects,
        }
    )


def _score(skor: Skor) -> dict[str, Any]:
    return {
        "instrument": {"id": skor.penilaian.instrumen.kode, "sha256": skor.penilaian.sha256},
        "basis": skor.dasar,
        "official": skor.peta_resmi,
        "provisional": skor.sementara,
        "total": _figures(skor.total),
        "components": [_group(k) for k in skor.komponen],
        "aspects": [{**_group(a), "rank": a.rank} for a in skor.aspek],
        "weakest": [_question(b) for b in skor.terlemah],
    }


def _group(group: Kelompok) -> dict[str, Any]:
    return {"code": group.kode, "name": group.nama, **_figures(group.figures)}


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        "sum": figures.sum,
        "maximum": figures.maximum,
        "questions": figures.questions,
        "answered": figures.answered,
        "not_applicable": figures.not_applicable,
        "unanswered": figures.unanswered,
        "mean": _rounded(figures.mean),
        "share": _rounded(figures.share),
    }


def _rounded(value: Fraction | None) -> float | None:
    return None if value is None else float(Decimal(half_up(value).replace(",", ".")))


def _question(butir: Butir) -> dict[str, Any]:
    return {
        "number": butir.pertanyaan.nomor,
        "score": butir.nilai,
        "not_applicable": butir.tidak_berlaku,
        "question": butir.pertanyaan.uraian,
        "component": butir.pertanyaan.komponen,
    }
