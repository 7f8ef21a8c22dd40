"""Who does a step, and by when: as the steps of tim.yaml say."""

import re
from datetime import date
from typing import NamedTuple

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.tim import Peran, Tahapan, Tim
from sp4n_renaksi.tables.words import parties

_MOST_NAMES = 2

_CALLED = {
    "team": ("tim",),
    "general_figures": ("asesmen", "penilaian"),
    "answers": ("asesmen", "penilaian"),
    "evidence": ("asesmen", "penilaian"),
    "categories": ("penyusunan",),
    "priorities": ("penyusunan",),
    "targets": ("penyusunan",),
    "programmes": ("penyusunan",),
    "support": ("penyusunan",),
    "prose": ("penulisan",),
    "minutes": ("asesmen", "penilaian"),
    "approval": ("pengesahan",),
}
"""The words by which agencies call the step of Tabel 1 that a step of ours belongs to."""


class Cast(NamedTuple):
    """Who draws up the plan in a step, empty where nobody is named, and the day of the step where it has one."""

    who: str
    by: date | None


def cast(plan: Plan, key: str) -> Cast:
    """Look a step up in tim.yaml; who signs does not draw up, so nobody is named for the approval."""
    step = _step(plan.tim, _CALLED[key]) if plan.tim else None
    if plan.tim is None or step is None:
        return Cast("", None)
    role = next((r for r in plan.tim.peran if "penyusun" in r.nama.casefold()), None)
    by = step.tanggal.nilai if step.tanggal else None
    return Cast(_named(plan, role, step) if role and key != "approval" else "", by)


def _step(tim: Tim, words: tuple[str, ...]) -> Tahapan | None:
    pattern = re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    return next((step for step in tim.tahapan if pattern.search(step.nama)), None)


def _named(plan: Plan, role: Peran, step: Tahapan) -> str:
    """Name a role, with its parties in this step where these are few."""
    names = next((step.kecuali[name] for name in (role.kode, role.nama) if name in step.kecuali), role.pihak)
    named = [name for name in names if name]
    return f"{role.nama} ({parties(plan, named)})" if 0 < len(named) <= _MOST_NAMES else role.nama
