"""A template's blocks and the chapters' prose -> sections, with every table and figure in one place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sp4n_renaksi.figures import Figure
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Heading, Insert, Paragraph, Sheet
from sp4n_renaksi.render.document import ANNEX, CHAPTER
from sp4n_renaksi.render.inserts import content
from sp4n_renaksi.tables.inline import Inlines, Reference, Run, text
from sp4n_renaksi.tables.table import Table

PROSE = "naskah-"
"""Beginning of the names by which a template calls for a chapter's prose: `naskah-bab-1`."""

Prose = Mapping[str, tuple[Block, ...]]


@dataclass(slots=True)
class Draft:
    """A section while it is put together; `stands` tells whether it has something to say."""

    level: int
    words: Inlines
    anchor: str
    blocks: list[Block] = field(default_factory=list)
    stands: bool = False

    @property
    def chapter(self) -> bool:
        """Whether it is a chapter, which stands even while it is empty."""
        return self.level == 1 and self.anchor.startswith(CHAPTER)


def splice(plan: Plan, prose: Prose, template: Iterable[Block]) -> list[Draft]:
    """Put the sections together; the first is what stands before any heading."""
    splicer = _Splicer(plan, prose, {b.name for blocks in prose.values() for b in blocks if isinstance(b, Insert)})
    for block in template:
        splicer.take(block)
    first, *rest = splicer.drafts
    return [first, *_standing(rest)]


@dataclass(slots=True)
class _Splicer:
    plan: Plan
    prose: Prose
    called: set[str]
    """Names that a chapter calls for: a template then leaves them to it."""
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
            self._chapter(self.prose.get(block.name.removeprefix(PROSE), ()))
        else:
            given = self._default(block.name)
            self.own.blocks.extend(given)
            self.own.stands |= bool(given)

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
                here.blocks.extend(self._called(block.name) if isinstance(block, Insert) else [block])
                here.stands = True

    def _called(self, name: str) -> tuple[Block, ...]:
        """Give what is called for; a table, figure or form that is called for again is only referred to."""
        if name not in self.placed:
            self.placed[name] = content(self.plan, name)
            return self.placed[name]
        return self._pointer(name) or self.placed[name]

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
        carries = any(level > draft.level for level in below)
        below = {level for level in below if level <= draft.level}
        if draft.chapter and not draft.stands:
            draft.blocks = [] if carries else [Paragraph(text("Belum diisi."))]
        elif not draft.stands:
            draft.blocks = []
        if draft.stands or draft.chapter or carries:
            kept.append(draft)
            below.add(draft.level)
    return reversed(kept)
