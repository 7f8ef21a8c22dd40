"""Lists, numbered by Word itself: each ordered list begins anew, one within another stands further in."""

from collections.abc import Sequence

from sp4n_renaksi.render.blocks import ListBlock
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.runs import runs
from sp4n_renaksi.render.docx.xml import paragraph, w

_BULLETS = ("•", "–", "•")
_STEP = 397
"""How far each level stands in, in twips: 7 mm."""
_LEVELS = 3


def list_paragraphs(block: ListBlock, pen: Pen, level: int = 0) -> str:
    """Write a list with those below its items."""
    kind = "List Bullet" if block.start is None else "List Number"
    style = pen.styles[kind if not level else f"{kind} {min(level + 1, _LEVELS)}"]
    number = pen.begin_list(block.start)
    placed = list_place(number, min(level, _LEVELS - 1))
    return "".join(
        paragraph(style, runs(item.words, pen), numPr=placed)
        + (list_paragraphs(item.below, pen, level + 1) if item.below else "")
        for item in block.items
    )


def list_place(number: int, level: int = 0) -> str:
    """Put a paragraph into a list."""
    return w("numPr", w("ilvl", val=level), w("numId", val=number))


def list_kinds(first: int) -> list[str]:
    """Describe the two kinds of lists, bullets and numbers; `first` is the first number free for them."""
    return [
        w(
            "abstractNum",
            w("multiLevelType", val="hybridMultilevel"),
            *(_level(at, ordered=ordered) for at in range(_LEVELS)),
            abstractNumId=first + ordered,
        )
        for ordered in (False, True)
    ]


def list_numbers(lists: Sequence[int | None], first: int, kinds: int) -> list[str]:
    """Describe each list that was begun: its number, its kind, and with what it begins."""
    return [
        w("num", w("abstractNumId", val=kinds + (start is not None)), *_beginnings(start), numId=number)
        for number, start in enumerate(lists, first)
    ]


def _beginnings(start: int | None) -> list[str]:
    if start is None:
        return []
    return [w("lvlOverride", w("startOverride", val=start), ilvl=level) for level in range(_LEVELS)]


def _level(at: int, *, ordered: bool) -> str:
    shown = ("decimal", f"%{at + 1}.") if ordered else ("bullet", _BULLETS[at])
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=shown[0]),
        w("lvlText", val=shown[1]),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=_STEP * (at + 1), hanging=_STEP)),
        ilvl=at,
    )
