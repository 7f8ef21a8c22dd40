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


def list_paragraphs(block: ListBlock, pen: Pen, level: int = 0, *, last: bool = True) -> str:
    """Write a list with those below its items; `last` tells that nothing of a list comes after it."""
    kind = "List Bullet" if block.start is None else "List Number"
    style = pen.styles[kind if not level else f"{kind} {min(level + 1, _LEVELS)}"]
    placed = list_place(pen.begin_list(block.start), min(level, _LEVELS - 1))
    after = w("spacing", after=pen.after_list)
    written: list[str] = []
    for item in block.items:
        ends = last and item is block.items[-1]
        room = after if ends and not item.below else ""
        written.append(paragraph(style, runs(item.words, pen), numPr=placed, spacing=room))
        if item.below:
            written.append(list_paragraphs(item.below, pen, level + 1, last=ends))
    return "".join(written)


def list_place(number: int, level: int = 0) -> str:
    """Put a paragraph into a list."""
    return w("numPr", w("ilvl", val=level), w("numId", val=number))


def list_kinds(first: int) -> list[str]:
    """Describe the two kinds of lists, bullets and numbers; `first` is the first number free for them."""
    return [
        w(
            "abstractNum",
            w("nsid", val=f"5A4E{first + ordered:04X}"),
            w("multiLevelType", val="multilevel"),
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
