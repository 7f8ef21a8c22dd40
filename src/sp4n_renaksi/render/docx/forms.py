"""What only forms have, drawn with Word's own means: labelled lines, signatures, room for handwriting, the head."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sp4n_renaksi.render.blocks import Blank, Fields, Letterhead, Signatory, Signatures
from sp4n_renaksi.render.docx.cells import cell, grid
from sp4n_renaksi.render.docx.pen import Pen
from sp4n_renaksi.render.docx.runs import TAB, run, runs
from sp4n_renaksi.render.docx.xml import keep, paragraph, w
from sp4n_renaksi.tables.inline import Inlines, Run

_NUMBERED = re.compile(r"([0-9]{1,2}\.|[a-z]\.) ")
_HANGING = 400
_LABEL = 2270
"""The width of the labels of a form, in twips: 4 cm."""
_COLON = 284
_LINE = 340
_ROOM = 1000
"""The room for a signature, in twips."""
_SIGNER = 4250
_UNNAMED = "." * 40
_BOX_WIDTH, _BOX_HEIGHT = 2270, 1130


def fields(block: Fields, room: int, pen: Pen) -> str:
    """Write labelled lines; the colons stand one below the other."""
    widths = (_LABEL, _COLON, room - _LABEL - _COLON)
    style = pen.styles["Isi Formulir"]
    rows = []
    for label, value in block.pairs:
        texts = (run(label), run(":" if label else ""))
        cells = (cell(width, paragraph(style, text)) for width, text in zip(widths, texts, strict=False))
        rows.append(w("tr", w("trPr", w("cantSplit")), *cells, cell(widths[-1], _value(value, style, pen))))
    return grid(widths, rows, pen) + gap(pen)


def _value(value: Inlines, style: str, pen: Pen) -> str:
    """Write what stands behind a label; the lines below a number or a letter begin where its words do."""
    first = value[0] if value else None
    numbered = _NUMBERED.match(first.text) if isinstance(first, Run) else None
    if not isinstance(first, Run) or numbered is None:
        return paragraph(style, runs(value, pen))
    rest = (replace(first, text=first.text[numbered.end() :]), *value[1:])
    return paragraph(style, run(numbered[1]), TAB, runs(rest, pen), ind=w("ind", left=_HANGING, hanging=_HANGING))


def gap(pen: Pen, height: int = 120, *, kept: bool = False) -> str:
    """Leave some room, in twips, which also keeps two tables apart that Word would join."""
    room = w("spacing", before=0, after=height, line=20, lineRule="exact")
    return paragraph(pen.styles["Batas Bagian"], spacing=room, keepNext=keep() if kept else "")


def blank(block: Blank, room: int, pen: Pen) -> str:
    """Write room for handwriting: a box with its label."""
    written = paragraph(pen.styles["Isi Formulir"], runs(block.label, pen, bold=True))
    height = w("trHeight", val=_LINE * (block.lines + 1), hRule="atLeast")
    row = w("tr", w("trPr", w("cantSplit"), height), cell(room, written, tcBorders=_borders("single")))
    return gap(pen) + grid((room,), [row], pen) + gap(pen)


def _borders(line: str) -> str:
    sides = ("top", "left", "bottom", "right")
    return w("tcBorders", *(w(side, val=line, sz=6, space=0, color="000000") for side in sides))


def signatures(block: Signatures, room: int, pen: Pen) -> str:
    """Write place and date, and below them who signs: one on the right, two side by side, all kept together."""
    width = min(_SIGNER, room // 2)
    widths = (width, room - 2 * width, width)
    style = pen.styles["Tanda Tangan"]
    rows = [_signed(widths, "", paragraph(style, runs(block.place, pen)), pen)] if block.place else []
    people = list(block.people)
    for one, other in zip(people[::2], people[1::2], strict=False):
        rows += [
            _signed(widths, a, b, pen)
            for a, b in zip(_person(one, width, pen), _person(other, width, pen), strict=True)
        ]
    if len(people) == 1:
        rows += [_signed(widths, "", part, pen) for part in _person(people[0], width, pen)]
    elif len(people) % 2:
        rows += [
            w("tr", w("trPr", w("cantSplit")), cell(sum(widths), part, span=len(widths)))
            for part in _person(people[-1], sum(widths), pen)
        ]
    return gap(pen, 160, kept=True) + grid(widths, rows, pen) + gap(pen)


def _signed(widths: Sequence[int], left: str, right: str, pen: Pen) -> str:
    nothing = paragraph(pen.styles["Tanda Tangan"])
    cells = (cell(width, text or nothing) for width, text in zip(widths, (left, "", right), strict=True))
    return w("tr", w("trPr", w("cantSplit")), *cells)


def _person(person: Signatory, width: int, pen: Pen) -> tuple[str, str]:
    """Write who signs in two parts, so that two names stand on one line: the office, then room and name."""
    style = pen.styles["Tanda Tangan"]
    above = (paragraph(style, runs(line, pen)) for line in (*person.above, person.role))
    box = _box(width, pen) if person.electronic else ""
    room = w("spacing", before=120 if person.electronic else _ROOM, after=0)
    name = paragraph(style, runs(person.name, pen, bold=True) or run(_UNNAMED), spacing=room)
    below = [runs(person.rank, pen), run("NIP ") + runs(person.nip, pen) if person.nip else ""]
    return "".join(above), box + name + "".join(paragraph(style, line) for line in below if line)


def _box(width: int, pen: Pen) -> str:
    """Write the empty box into which a certified electronic signature is put later."""
    edges = (w(side, val="dashed", sz=6, space=1, color="000000") for side in ("top", "left", "bottom", "right"))
    aside = (width - _BOX_WIDTH) // 2
    return paragraph(
        pen.styles["Tanda Tangan"],
        pBdr=w("pBdr", *edges),
        spacing=w("spacing", before=120, after=0, line=_BOX_HEIGHT, lineRule="exact"),
        ind=w("ind", left=aside, right=aside),
    )


def letterhead(block: Letterhead, pen: Pen, *, ruled: bool = True) -> str:
    """Write the head of a document, with the line below it."""
    styled = [
        *((pen.styles["Kop Instansi"], line) for line in block.lines),
        *((pen.styles["Kop Alamat"], line) for line in block.contacts),
    ]
    rule = w("pBdr", w("bottom", val="double", sz=6, space=6, color="000000"))
    below = w("spacing", after=240)
    return "".join(
        paragraph(style, runs(line, pen), **({"pBdr": rule, "spacing": below} if ruled and at == len(styled) else {}))
        for at, (style, line) in enumerate(styled, 1)
    )
