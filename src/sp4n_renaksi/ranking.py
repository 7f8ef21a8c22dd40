"""The order of the aspects: what the figures suggest beside what the agency declared (Tabel 5)."""

from collections.abc import Mapping
from typing import NamedTuple

from sp4n_renaksi.model.prioritas import Prioritas
from sp4n_renaksi.score import Kelompok, Skor, aspect_names


class Urutan(NamedTuple):
    """One aspect with its figures and its declared priority.

    `behind` names the aspects with a higher mean that are nevertheless declared more urgent: where the two orders
    differ. Equal means and equal priorities contradict nothing.
    """

    aspek: Kelompok
    prioritas: int | None
    behind: tuple[str, ...]


def rank_aspects(skor: Skor, prioritas: Prioritas | None) -> tuple[Urutan, ...]:
    """Put the aspects in the order that their figures suggest, the weakest first; those without a figure last."""
    declared = declared_priorities(skor, prioritas)
    ordered = sorted(skor.aspek, key=lambda aspek: (aspek.rank is None, aspek.rank or 0))
    return tuple(Urutan(a, declared.get(a.kode), _behind(a, ordered, declared)) for a in ordered)


def declared_priorities(skor: Skor, prioritas: Prioritas | None) -> Mapping[str, int]:
    """Give the declared priorities by the kode of the aspect, whichever of its names was written."""
    names = aspect_names(skor.penilaian.instrumen.aspek)
    written = prioritas.aspek.items() if prioritas else ()
    return {
        names[name.casefold()]: row.prioritas
        for name, row in written
        if row is not None and row.prioritas is not None and name.casefold() in names
    }


def _behind(aspek: Kelompok, others: list[Kelompok], declared: Mapping[str, int]) -> tuple[str, ...]:
    mine = declared.get(aspek.kode)
    if mine is None or aspek.rank is None:
        return ()
    return tuple(
        other.nama
        for other in others
        if other.rank is not None and other.rank > aspek.rank and declared.get(other.kode, mine) < mine
    )
