"""Plan + the template of a document -> the document: chapters spliced in, everything placed once and numbered."""

import re
from collections.abc import Iterable, Iterator

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Cover, Index
from sp4n_renaksi.render.document import (
    NOTHING_YET,
    Document,
    Section,
    captioned,
    contents,
    labels,
    numbered,
    spelled_out,
    turned,
    unused,
)
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.splice import Draft, splice
from sp4n_renaksi.tables.inline import parse_inline, plain


def assemble(plan: Plan, title: str, template: str) -> Document:
    """Assemble a document; `template` is its own text, filled in with the plan's values."""
    prose = {chapter: parse(written) for chapter, written in plan.naskah.items()}
    drafts = splice(plan, prose, parse(template, anchors=True))
    cover = next((block for block in drafts[0].blocks if isinstance(block, Cover)), None)
    drafts[0].blocks = [block for block in drafts[0].blocks if block is not cover]
    named = list(_named(draft for draft in drafts if draft.words or draft.blocks))
    sections = turned(numbered(_without_empty_lists(named)))
    tables, figures, homes = captioned(sections)
    known = labels(sections, (*tables, *figures), homes)
    return Document(
        title=(plain(cover.title) if cover else "") or title,
        cover=cover,
        sections=sections or (NOTHING_YET,),
        contents=spelled_out(contents(sections), known),
        tables=spelled_out(tables, known),
        figures=spelled_out(figures, known),
        labels=known,
        homes=homes,
        agency=plain(parse_inline(plan.rencana_aksi.instansi.nama)) if plan.rencana_aksi else "",
    )


def _named(drafts: Iterable[Draft]) -> Iterator[Section]:
    """Give each section an anchor of its own, and a level at most one below that of the section before."""
    used: dict[str, int] = {}
    level = 0
    for draft in drafts:
        level = max(1, min(draft.level, level + 1))
        anchor = unused(draft.anchor or f"bagian-{_slug(plain(draft.words))}", used)
        yield Section(level, draft.words, anchor, tuple(draft.blocks))


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-") or "isi"


def _without_empty_lists(sections: list[Section]) -> Iterator[Section]:
    """Leave out the list of tables, or of figures, of a document that has none."""
    tables, figures, _ = captioned(sections)
    empty = [Index(of) for of, entries in (("tabel", tables), ("gambar", figures)) if not entries]
    return (section for section in sections if not any(block in empty for block in section.blocks))
