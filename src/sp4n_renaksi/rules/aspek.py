"""Rules on the names of aspects, wherever they stand (KAT)."""

from collections.abc import Iterator
from difflib import get_close_matches

from sp4n_renaksi.finding import Edit, Hit, Loc, Severity
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.score import aspect_names

_NEAR = 0.75
_SURE = 0.88
"""So alike are names of which one is surely the other, written wrong."""
_ROWS: Loc = ("kategorisasi", "salinan")


@rule("KAT004", Severity.ERROR)
def aspek_tidak_dikenal(plan: Plan, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Aspek yang disebut tidak ada pada instrumen.

    Mengapa: aspek yang tidak dikenal tidak terhubung dengan nilai asesmen, prioritas, dan kelompok programnya.

    Salah:
        aspek:
          sumber daya manusa:
            prioritas: 1

    Benar:
        aspek:
          sdm:
            prioritas: 1

    Perbaikan: tulis kode atau nama aspek seperti pada instrumen.

    Dasar: Tabel 4 dan Tabel 5.
    """
    instrumen = penilaian_terakhir.instrumen
    known = aspect_names(instrumen.aspek)
    for loc, name, on_key in named_aspects(plan):
        if name.casefold() in known:
            continue
        near = get_close_matches(name.casefold(), known, n=1, cutoff=_NEAR)
        meant = next((n for a in instrumen.aspek for n in a.sebutan if near and n.casefold() == near[0]), "")
        sure = {known[other] for other in get_close_matches(name.casefold(), known, n=9, cutoff=_SURE)}
        hint = f' Maksud Anda "{meant}"?' if meant else ""
        yield Hit(
            loc,
            f'Aspek "{name}" tidak ada pada instrumen {instrumen.kode}.{hint}',
            f"Aspek yang dikenal: {', '.join(aspek.kode for aspek in instrumen.aspek)}.",
            on_key=on_key,
            fix=[Edit(loc, meant)] if not on_key and len(sure) == 1 else (),
        )


def named_aspects(plan: Plan) -> Iterator[tuple[Loc, str, bool]]:
    """Give every aspect that the plan names with its loc, and whether the name is a key there."""
    for name in plan.prioritas.aspek if plan.prioritas is not None else ():
        yield ("prioritas", "aspek", name), name, True
    if plan.kategorisasi is not None:
        for nomor, names in plan.kategorisasi.peta.items():
            for index, name in enumerate(names):
                yield ("kategorisasi", "peta", str(nomor), index), name, False
        for row, baris in enumerate(plan.kategorisasi.salinan):
            for index, name in enumerate(baris.aspek):
                yield (*_ROWS, row, "aspek", index), name, False
    for index, kelompok in enumerate(plan.program.kelompok_program if plan.program is not None else ()):
        if kelompok.aspek:
            yield ("program", "kelompok_program", index, "aspek"), kelompok.aspek, False
