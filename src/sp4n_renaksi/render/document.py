"""An assembled document: sections with their numbers, and the lists of contents, tables and figures made from them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sp4n_renaksi.figures.svg import Figure
from sp4n_renaksi.render.blocks import Block, Cover, Index, Paragraph, Sheet
from sp4n_renaksi.tables.inline import Inlines, Reference, Run, text
from sp4n_renaksi.tables.table import Table

ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
CHAPTER = "bab-"
ANNEX = "lampiran-"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; `label` is its number: Bab I, 1.1, Lampiran II."""

    level: int
    words: Inlines
    anchor: str
    blocks: tuple[Block, ...]
    label: str = ""
    landscape: bool = False
    """Whether it is best printed across."""


NOTHING_YET = Section(1, (), "isi", (Paragraph(text("Belum diisi.")),))
"""All that stands in a document for which the plan has nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list at the front."""

    level: int
    label: str
    words: Inlines
    anchor: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document, ready to be drawn in any format; `labels` tells how each anchor is referred to."""

    title: str
    cover: Cover | None
    sections: tuple[Section, ...]
    contents: tuple[Entry, ...]
    tables: tuple[Entry, ...]
    figures: tuple[Entry, ...]
    labels: Mapping[str, str]
    homes: Mapping[str, str]
    """The section in which each table, figure and form stands, by their anchors."""
    agency: str = ""
    """Whose document it is."""

    @property
    def parts(self) -> tuple[tuple[str, tuple[Section, ...]], ...]:
        """What stands before the first chapter, and the rest; without chapters it is one part without a name."""
        first = next((at for at, section in enumerate(self.sections) if section.anchor.startswith(CHAPTER)), 0)
        if not first:
            return (("", self.sections),)
        return (("depan", self.sections[:first]), ("batang", self.sections[first:]))

    @property
    def front(self) -> frozenset[str]:
        """The anchors of what stands before the first chapter, where pages are counted apart."""
        return frozenset(section.anchor for part, sections in self.parts if part == "depan" for section in sections)

    @property
    def empty(self) -> bool:
        """Whether the plan has nothing for this document."""
        return self.sections == (NOTHING_YET,)

    @property
    def lists(self) -> Mapping[str, tuple[Entry, ...]]:
        """The lists at the front, by what they are of."""
        return {"isi": self.contents, "tabel": self.tables, "gambar": self.figures}


def numbered(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Number chapters, the sections in them, and annexes; front matter and what stands in annexes has no number."""
    done: list[Section] = []
    chapters = annexes = 0
    counters: list[int] = []
    for section in sections:
        label = ""
        if section.level == 1:
            counters = []
            if section.anchor.startswith(CHAPTER):
                chapters += 1
                counters, label = [chapters], f"Bab {roman(chapters)}"
            elif section.anchor.startswith(ANNEX):
                annexes += 1
                label = f"Lampiran {roman(annexes)}"
        elif counters:
            counters = [*counters[: section.level], *[0] * (section.level - len(counters))]
            counters[-1] += 1
            label = ".".join(map(str, counters))
        done.append(replace(section, label=label))
    return tuple(done)


def turned(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Turn the page for sections of wide tables with a sentence or two, and for a bare heading right above one.

    A sheet with a wide table in it turns the section in which it stands.
    """
    done: list[Section] = []
    for section in reversed(sections):
        tables = [block for block in section.blocks if isinstance(block, Table)]
        wide = any(t.landscape for t in tables) and len(section.blocks) <= 2 * len(tables)
        sheets = [block for block in section.blocks if isinstance(block, Sheet)]
        wide = wide or any(isinstance(b, Table) and b.landscape for sheet in sheets for b in sheet.blocks)
        above = not section.blocks and bool(done) and done[-1].landscape and done[-1].level > section.level
        done.append(replace(section, landscape=wide or above))
    return tuple(reversed(done))


def captioned(sections: Iterable[Section]) -> tuple[tuple[Entry, ...], tuple[Entry, ...], dict[str, str]]:
    """Number tables and figures in the order in which they stand; gives both lists, and where each stands."""
    tables: list[Entry] = []
    figures: list[Entry] = []
    homes: dict[str, str] = {}
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Table):
                tables.append(Entry(1, f"Tabel {len(tables) + 1}", block.title, block.name))
                homes[block.name] = section.anchor
            elif isinstance(block, Figure):
                figures.append(Entry(1, f"Gambar {len(figures) + 1}", block.caption, block.name))
                homes[block.name] = section.anchor
            elif isinstance(block, Sheet):
                homes[block.name] = section.anchor
    return tuple(tables), tuple(figures), homes


def contents(sections: Iterable[Section]) -> tuple[Entry, ...]:
    """Give the lines of the list of contents: all headings but that of the list itself, three levels deep."""
    listed = (s for s in sections if s.level <= 3 and Index("isi") not in s.blocks)  # noqa: PLR2004 - as the source
    return tuple(Entry(s.level, s.label, s.words, s.anchor) for s in listed)


def labels(sections: Iterable[Section], captions: Iterable[Entry], homes: Mapping[str, str]) -> dict[str, str]:
    """Tell how a sentence refers to each anchor: Bab II, bagian 2.3, Tabel 5; to a form by its annex."""
    numbers = {s.anchor: s.label if s.level == 1 else f"bagian {s.label}" for s in sections if s.label}
    forms = {anchor: numbers[home] for anchor, home in homes.items() if home in numbers}
    return numbers | forms | {entry.anchor: entry.label for entry in captions}


def unused(name: str, used: dict[str, int]) -> str:
    """Give a name that is not yet used, as GitHub does for headings: the same again is counted from 1."""
    found = name
    while found in used:
        used[name] += 1
        found = f"{name}-{used[name]}"
    used[found] = 0
    return found


def spelled_out(entries: Iterable[Entry], known: Mapping[str, str]) -> tuple[Entry, ...]:
    """Write out the references in the lines of a list, which are links themselves."""
    return tuple(replace(e, words=tuple(_said(item, known) for item in e.words)) for e in entries)


def _said(item: Run | Reference, known: Mapping[str, str]) -> Run:
    return item if isinstance(item, Run) else Run(known.get(item.target) or unresolved(item))


def unresolved(reference: Reference) -> str:
    """Say what a reference means that leads nowhere in this document: tabel dukungan."""
    return reference.target.replace("-", " ")


def roman(number: int) -> str:
    """Write a number from 1 to 39 in Roman digits."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ROMAN[ones]
