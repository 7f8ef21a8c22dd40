"""Plan + the template of a document -> the document: chapters spliced in, everything placed once and numbered."""

import re
from collections.abc import Iterable, Iterator

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Cover, Index
from sp4n_renaksi.render.document import Document, Section, captioned, contents, labels, numbered
from sp4n_renaksi.render.prose import parse
from sp4n_renaksi.render.splice import Draft, splice
from sp4n_renaksi.tables.inline import plain


def assemble(plan: Plan, name: str, title: str, template: str) -> Document:
    """Assemble a document; `template` is its own text, filled in with the plan's values."""
    prose = {chapter: parse(written) for chapter, written in plan.naskah.items()}
    drafts = splice(plan, prose, parse(template, anchors=True))
    cover = next((block for block in drafts[0].blocks if isinstance(block, Cover)), None)
    drafts[0].blocks = [block for block in drafts[0].blocks if block is not cover]
    sections = numbered(_without_empty_lists(list(_named(draft for draft in drafts if draft.words or draft.blocks))))
    tables, figures, homes = captioned(sections)
    return Document(
        name=name,
        title=plain(cover.title) if cover else title,
        cover=cover,
        sections=sections,
        contents=contents(sections),
        tables=tables,
        figures=figures,
        labels=labels(sections, (*tables, *figures), homes),
        homes=homes,
    )


def _named(drafts: Iterable[Draft]) -> Iterator[Section]:
    """Give each section an anchor of its own, and a level at most one below that of the section before."""
    used: dict[str, int] = {}
    level = 0
    for draft in drafts:
        level = max(1, min(draft.level, level + 1))
        anchor = draft.anchor or f"bagian-{_slug(plain(draft.words))}"
        used[anchor] = used.get(anchor, 0) + 1
        yield Section(level, draft.words, anchor if used[anchor] == 1 else f"{anchor}-{used[anchor]}", tuple(draft.blocks))


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-") or "isi"


def _without_empty_lists(sections: list[Section]) -> Iterator[Section]:
    """Leave out the list of tables, or of figures, of a document that has none."""
    tables, figures, _ = captioned(sections)
    empty = [Index(of) for of, entries in (("tabel", tables), ("gambar", figures)) if not entries]
    return (section for section in sections if not any(block in empty for block in section.blocks))
