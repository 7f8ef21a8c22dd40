"""The steps of the plan itself: goals with targets, programmes, support."""

from collections.abc import Iterable

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram, Program
from sp4n_renaksi.model.sasaran import Indikator
from sp4n_renaksi.status.step import Step, Work, some
from sp4n_renaksi.tables.rows import is_activity
from sp4n_renaksi.tables.words import parties

_ROWS = ("program", "kelompok_program")
_SUPPORT = {"kelembagaan": "kelembagaan", "kebijakan": "kebijakan", "sumber_daya": "sumber daya"}


def targets(plan: Plan) -> Step:
    """The goal, and the indicators with a target for every year of the period."""
    sasaran = plan.sasaran
    periode = plan.rencana_aksi.periode if plan.rencana_aksi else None
    years = periode.tahun if periode else ()
    items = [i for s in (sasaran.sasaran_strategis if sasaran else ()) for i in s.indikator]
    bare = [indikator for indikator in items if not _has_targets(indikator, years)]
    what = [] if sasaran and sasaran.tujuan else ["tujuan rencana"]
    what += [] if items else ["sasaran strategis dengan indikator dan targetnya"]
    work = [Work(("sasaran", "tujuan"), f"tulis {some(what)}")] if what else []
    span = "setiap tahun periode" if years else "setiap tahun"
    for indikator in bare:
        complete = f'lengkapi target "{indikator.nama}" untuk {span}'
        work.append(Work(("sasaran", "sasaran_strategis"), complete, parties(plan, [indikator.penanggung_jawab])))
    done = bool(sasaran and sasaran.tujuan) + len(items) - len(bare)
    of = 1 + max(len(items), 1)
    note = f"{len(items) - len(bare)} dari {len(items)} indikator punya target lengkap" if items else ""
    return Step("targets", "Tujuan dan target", "sasaran", done, of, "isian", work, note)


def _has_targets(indikator: Indikator, years: Iterable[int]) -> bool:
    certain = {year for year, value in indikator.target.items() if value is not None and value.nilai is not None}
    return bool(certain) and certain.issuperset(years)


def programmes(plan: Plan) -> Step:
    """Tabel 7 and Lampiran I: activities with years and somebody who answers for them."""
    rows = list(_activities(plan))
    timeless = [(name, who) for name, row, who in rows if not _has_years(row)]
    nobody = [(name, "") for name, _, who in rows if not who]
    work = []
    if not rows:
        work.append(Work(_ROWS, "tulis kelompok program, program, dan kegiatannya"))
    for bare, what in ((timeless, "isi waktu"), (nobody, "isi penanggung jawab")):
        if bare:
            every = len(bare) == len(rows)
            names = f"semua {len(rows)} kegiatan" if every else f"kegiatan {some([name for name, _ in bare])}"
            work.append(Work(_ROWS, f"{what} {names}", _only(plan, [who for _, who in bare])))
    whole = sum(1 for _, row, who in rows if who and _has_years(row))
    counts = (
        f"{len(rows) - len(timeless)} punya waktu, {len(rows) - len(nobody)} punya penanggung jawab" if rows else ""
    )
    return Step(
        "programmes",
        "Program dan kegiatan",
        "program",
        whole,
        len(rows),
        "kegiatan lengkap",
        work,
        counts,
        begun=bool(rows),
    )


def _has_years(row: BarisProgram) -> bool:
    return row.waktu is not None and bool(row.waktu.tahun)


def _activities(plan: Plan) -> Iterable[tuple[str, BarisProgram, str]]:
    """Give the activities by what they are called, with who answers for each: themselves or their programme say so."""
    above: Program | None = None
    for _, row in plan.program.baris() if plan.program else ():
        above = row if isinstance(row, Program) else above
        if isinstance(row, BarisProgram) and is_activity(row):
            own = row.penanggung_jawab or (above.penanggung_jawab if above else "")
            yield row.kode or f'"{row.nama}"', row, own


def _only(plan: Plan, names: Iterable[str]) -> str:
    """Give the one party that answers for all, nobody where there are several."""
    found = set(names)
    return parties(plan, found) if len(found) == 1 else ""


def support(plan: Plan) -> Step:
    """Chapter 4: a need with its solution for each kind of support."""
    rows = plan.dukungan.dukungan if plan.dukungan else ()
    whole = {row.jenis for row in rows if row.kebutuhan and row.solusi}
    empty = [name for jenis, name in _SUPPORT.items() if jenis not in whole]
    work = [Work(("dukungan", "dukungan"), f"tulis kebutuhan dan solusi dukungan {some(empty)}")] if empty else []
    of = len(_SUPPORT)
    return Step("support", "Dukungan (Bab 4)", "dukungan", of - len(empty), of, "jenis dukungan", work)
