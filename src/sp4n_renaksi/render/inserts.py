"""What stands behind each name that a chapter or a template calls for: `<!-- sisipkan: NAMA -->`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from sp4n_renaksi.figures import FIGURES
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.attendance import attendance_forms, attendance_sheets
from sp4n_renaksi.render.blocks import Block, Index, Item, ListBlock, Quote
from sp4n_renaksi.render.brief import brief
from sp4n_renaksi.render.decree import decree
from sp4n_renaksi.render.forms import cover, ratification
from sp4n_renaksi.render.heads import assessment_head, matrix_sheet, priorities_head
from sp4n_renaksi.render.minutes import minutes, minutes_with_annexes
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.tasks import task_sheets
from sp4n_renaksi.render.templates import prose_templates
from sp4n_renaksi.tables import OTHER_TABLES, TABLES
from sp4n_renaksi.tables.inline import Inlines, Run, parse_inline

DEFINITION = "definisi-"
"""Beginning of the names that call for the definitions of a component's parts: `definisi-nilai`."""


def known_names() -> tuple[str, ...]:
    """Give the names that a chapter may call for, but for the definitions."""
    return (*TABLES, *FIGURES, *_WORDS, *_FORMS)


def is_known(plan: Plan, name: str) -> bool:
    """Whether a chapter of this plan may call for a name; without an instrument any component may be meant."""
    if name.startswith(DEFINITION):
        penilaian = plan.penilaian_terakhir
        return penilaian is None or any(k.kode == name.removeprefix(DEFINITION) for k in penilaian.instrumen.komponen)
    return name in known_names()


def content(plan: Plan, name: str) -> tuple[Block, ...]:
    """Give what stands behind a name; nothing where the plan has nothing for it, or the name is not known."""
    if name in _FRONT or name in _FORMS:
        return tuple((_FRONT | _FORMS)[name](plan))
    if name in _EVERY_TABLE:
        return tuple(_EVERY_TABLE[name](plan))
    if name in FIGURES:
        return tuple(FIGURES[name](plan))
    if name.startswith(DEFINITION):
        return tuple(_definitions(plan, name.removeprefix(DEFINITION)))
    return tuple(_WORDS[name](plan)) if name in _WORDS else ()


def _definitions(plan: Plan, kode: str) -> Iterator[Block]:
    komponen = plan.penilaian_terakhir.instrumen.komponen if plan.penilaian_terakhir else ()
    parts = chain.from_iterable(k.bagian for k in komponen if k.kode == kode)
    if items := tuple(Item(_defined(part.nama, part.uraian)) for part in parts):
        yield ListBlock(items)


def _defined(term: str, words: str) -> Inlines:
    name = tuple(Run(i.text, italic=i.italic, bold=True) for i in parse_inline(term) if isinstance(i, Run))
    return (*name, Run(": "), *parse_inline(words)) if words else name


def _goal(plan: Plan) -> Iterator[Block]:
    if plan.sasaran and plan.sasaran.tujuan:
        yield Quote((parse_inline(plan.sasaran.tujuan),))


def _strategic_goals(plan: Plan) -> Iterator[Block]:
    names = [goal.nama for goal in plan.sasaran.sasaran_strategis if goal.nama] if plan.sasaran else []
    yield from _numbered(names)


def _legal_basis(plan: Plan) -> Iterator[Block]:
    yield from _numbered(plan.rencana_aksi.dasar_hukum if plan.rencana_aksi else ())


def _road_map(plan: Plan) -> Iterator[Block]:
    road_map = plan.rencana_aksi.roadmap if plan.rencana_aksi else None
    if road_map and (road_map.nama or road_map.dasar):
        yield from parse(prose_templates().get_template("bagian/peta_jalan.md").render(peta_jalan=road_map))


def _numbered(texts: Iterable[str]) -> Iterator[Block]:
    if items := tuple(Item(parse_inline(text)) for text in texts):
        yield ListBlock(items, start=1)


_WORDS: Mapping[str, Callable[[Plan], Iterator[Block]]] = {
    "tujuan": _goal,
    "sasaran": _strategic_goals,
    "dasar-hukum": _legal_basis,
    "peta-jalan": _road_map,
}
_FORMS: dict[str, Callable[[Plan], Iterable[Block]]] = {
    "berita-acara": minutes,
    "daftar-hadir": attendance_sheets,
}
_FRONT: dict[str, Callable[[Plan], Iterable[Block]]] = {
    "sampul": cover,
    "pengesahan": ratification,
    "daftar-isi": lambda _: (Index("isi"),),
    "daftar-tabel": lambda _: (Index("tabel"),),
    "daftar-gambar": lambda _: (Index("gambar"),),
    "berita-acara-dan-lampiran": minutes_with_annexes,
    "daftar-hadir-atau-formulir": attendance_forms,
    "lembar-matriks-program": matrix_sheet,
    "kepala-asesmen": assessment_head,
    "kepala-prioritas": priorities_head,
    "lembar-rincian-tugas": task_sheets,
    "lembar-ringkasan": brief,
    "lembar-keputusan": decree,
}
"""What only a template calls for, beside `OTHER_TABLES`."""
_EVERY_TABLE = {**TABLES, **OTHER_TABLES}
