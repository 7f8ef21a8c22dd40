"""The parties of a plan by every name they go by."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import NamedTuple, Self

from sp4n_renaksi.model.instansi import Pihak
from sp4n_renaksi.model.rencana_aksi import RencanaAksi


class Register(NamedTuple):
    """`daftar_pihak` of plan.yaml, looked up without regard to case or doubled spaces."""

    pihak: Sequence[Pihak]
    by_name: dict[str, Pihak]

    @classmethod
    def of(cls, rencana_aksi: RencanaAksi) -> Self | None:
        """Build the register; None where the plan lists no parties."""
        if not rencana_aksi.daftar_pihak:
            return None
        names: dict[str, Pihak] = {}
        for pihak in rencana_aksi.daftar_pihak:
            for name in pihak.sebutan:
                names.setdefault(_key(name), pihak)
        return cls(rencana_aksi.daftar_pihak, names)

    def find(self, name: str) -> Pihak | None:
        """Give the party that a name stands for."""
        return self.by_name.get(_key(name))

    def nearest(self, name: str) -> str:
        """Give the known name that was probably meant, empty where none is near enough."""
        near = get_close_matches(_key(name), self.by_name, n=1, cutoff=0.8)
        if not near:
            return ""
        pihak = self.by_name[near[0]]
        written = (pihak.nama, pihak.singkatan, *pihak.alias, pihak.kode)
        return next(known for known in written if _key(known) == near[0])

    def members(self, pihak: Pihak) -> Iterator[Pihak]:
        """Give the parties that a group names as its members and that are known."""
        for name in pihak.anggota:
            if (member := self.find(name)) is not None:
                yield member


@lru_cache(maxsize=4096)  # the same names stand all over a plan
def _key(name: str) -> str:
    return " ".join(name.casefold().split())
