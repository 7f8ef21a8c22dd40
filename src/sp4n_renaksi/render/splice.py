"""A template's blocks and the chapters' prose -> sections, with every table and figure in one place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Heading, Insert, Paragraph, Sheet
from sp4n_renaksi.render.document import ANNEX, CHAPTER
from sp4n_renaksi.render.inserts import content, is_known
from sp4n_renaksi.tables.inline import Inlines, Reference, Run, text
from sp4n_renaksi.tables.table import Table

PROSE = "naskah-"
"""Beginning of the names by which a template calls for a chapter's prose: `naskah-bab-1`."""

Prose = Mapping[str, tuple[Block, ...]]


@dataclass(slots=True)
class Draft:
    """A section while it is put together.

    `stands` tells whether it has something to say; None while nothing but its own words speaks for it.
    """

    level: int
    words: Inlines
    anchor: str
    blocks: list[Block] = field(default_factory=list)
    stands: bool | None = None

    @property
    def chapter(self) -> bool:
        """Whether it is a chapter, which stands even while it is empty."""
        return self.level == 1 and self.anchor.startswith(CHAPTER)


def splice(plan: Plan, prose: Prose, template: Sequence[Block]) -> list[Draft]:
    """Put the sections together; the first is what stands before any heading."""
    splicer = _Splicer(plan, prose, set(_called_names(plan, prose, template)))
    for block in template:
        splicer.take(block)
    first, *rest = splicer.drafts
    return [first, *_standing(rest)]


def _called_names(plan: Plan, prose: Prose, template: Iterable[Block]) -> Iterator[str]:
    """Give the names that the chapters of this template call for."""
    chapters = {block.name.removeprefix(PROSE) for block in template if isinstance(block, Insert)}
    for chapter in chapters & prose.keys():
        yield from (b.name for b in prose[chapter] if isinstance(b, Insert) and is_known(plan, b.name))


@dataclass(slots=True)
class _Splicer:
    plan: Plan
    prose: Prose
    called: set[str]
    """Names that chapters call for: the template then leaves them to these."""
    placed: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=lambda: [Draft(0, (), "")])
    own: Draft = field(init=False)
    """The section of the template that is being filled."""

    def __post_init__(self) -> None:
        self.own = self.drafts[0]

    def take(self, block: Block) -> None:
        """Take a block of the template. A section with insertions stands if one of them gives something."""
        if isinstance(block, Heading):
            self.own = Draft(block.level, block.words, block.anchor)
            self.drafts.append(self.own)
        elif not isinstance(block, Insert):
            self.own.blocks.append(block)
        elif block.name.startswith(PROSE):
            self.own.stands = False
            self._chapter(self.prose.get(block.name.removeprefix(PROSE), ()))
        else:
            given = self._default(block.name)
            self.own.blocks.extend(given)
            self.own.stands = bool(given) or bool(self.own.stands)

    def _chapter(self, prose: tuple[Block, ...]) -> None:
        """Splice in a chapter's prose; a title of its own takes the place of the template's."""
        here = self.own
        for block in prose:
            if isinstance(block, Heading) and block.level == 1 and here is self.own and not here.blocks:
                here.words = block.words
            elif isinstance(block, Heading):
                here = Draft(max(block.level, 2), block.words, "", stands=True)
                self.drafts.append(here)
            else:
                here.blocks.extend(self._written(block))
                here.stands = True

    def _written(self, block: Block) -> tuple[Block, ...]:
        if not isinstance(block, Insert):
            return (block,)
        return self._called(block.name) if is_known(self.plan, block.name) else ()

    def _called(self, name: str) -> tuple[Block, ...]:
        """Give what is called for; a table, figure or form that is called for again is only referred to."""
        if name in self.placed:
            return self._pointer(name) or self.placed[name]
        self.placed[name] = content(self.plan, name)
        return self.placed[name]

    def _default(self, name: str) -> tuple[Block, ...]:
        """Give what a template calls for unless it stands elsewhere; an annex then tells where."""
        if name not in self.placed and name not in self.called:
            return self._called(name)
        return self._pointer(name) if self.own.anchor.startswith(ANNEX) else ()

    def _pointer(self, name: str) -> tuple[Block, ...]:
        names = [block.name for block in self.placed.get(name, ()) if isinstance(block, Table | Figure | Sheet)]
        return (Paragraph((Run("Dimuat pada "), Reference(names[0]), Run("."))),) if names else ()


def _standing(drafts: list[Draft]) -> Iterator[Draft]:
    """Give the sections that have something to say, those that have such a section below them, and all chapters."""
    kept: list[Draft] = []
    below: set[int] = set()
    for draft in reversed(drafts):
        stands = bool(draft.blocks) if draft.stands is None else draft.stands
        carries = any(level > draft.level for level in below)
        below = {level for level in below if level <= draft.level}
        if draft.chapter and not stands:
            draft.blocks = [] if carries else [Paragraph(text("Belum diisi."))]
        elif not stands:
            draft.blocks = []
        if stands or draft.chapter or carries:
            kept.append(draft)
            below.add(draft.level)
    return reversed(kept)
