"""Where a plan names its parties."""

from collections.abc import Iterable, Iterator

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import KelompokProgram
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.rules.measures import indicators

Named = tuple[str | int, str]
"""A party's name, by the step that leads to it from what holds it."""


def named_parties(plan: Plan) -> Iterator[tuple[Loc, Iterable[Named]]]:
    """Give all parties that the plan names, by what holds them; guests on an attendance list may come from anywhere."""
    if plan.rencana_aksi is not None:
        yield from members(plan.rencana_aksi)
    yield from parties_with_tasks(plan)


def members(rencana_aksi: RencanaAksi) -> Iterator[tuple[Loc, Iterable[Named]]]:
    """Give the members of all groups."""
    for index, pihak in enumerate(rencana_aksi.daftar_pihak):
        yield ("rencana_aksi", "daftar_pihak", index, "anggota"), enumerate(pihak.anggota)


def parties_with_tasks(plan: Plan) -> Iterator[tuple[Loc, Iterable[Named]]]:
    """Give all parties that have a part in drawing up the plan or in carrying it out."""
    if plan.rencana_aksi is not None:
        yield ("rencana_aksi", "instansi"), (("unit_pengelola", plan.rencana_aksi.instansi.unit_pengelola),)
    if plan.tim is not None:
        yield from _of_team(plan.tim)
    for penilaian in plan.penilaian:
        yield (*penilaian.loc, "penilai"), enumerate(penilaian.asesmen.penilai)
    for loc, indikator in indicators(plan.sasaran) if plan.sasaran is not None else ():
        yield loc, (("penanggung_jawab", indikator.penanggung_jawab),)
    for loc, row in plan.program.baris() if plan.program is not None else ():
        if not isinstance(row, KelompokProgram):
            yield loc, (("penanggung_jawab", row.penanggung_jawab),)
            yield (*loc, "pihak_terlibat"), enumerate(row.pihak_terlibat)
    for index, butir in enumerate(plan.dukungan.dukungan if plan.dukungan is not None else ()):
        yield ("dukungan", "dukungan", index), (("penanggung_jawab", butir.penanggung_jawab),)


def _of_team(tim: Tim) -> Iterator[tuple[Loc, Iterable[Named]]]:
    for index, peran in enumerate(tim.peran):
        yield ("tim", "peran", index, "pihak"), enumerate(peran.pihak)
    for index, tahapan in enumerate(tim.tahapan):
        for role, parties in tahapan.kecuali.items():
            yield ("tim", "tahapan", index, "kecuali", role), enumerate(parties)
