"""What YAML offers and plans do not use: anchors, aliases, merges, tags, directives, lists as names, more documents."""

import re
from typing import Any

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, line_at, short
from sp4n_renaksi.reader.kinds import position_of
from sp4n_renaksi.reader.scene import at
from sp4n_renaksi.reader.signs import special_mark, template

_WORD = re.compile(r"[^\s,:\[\]{}]+")


def alias(text: str, event: Any) -> TextFault:
    """`*name`: a reference if the name is given somewhere, else a sentence that begins with a star."""
    if f"&{event.anchor}" in text:
        return _not_used(text, f"rujukan `*{short(event.anchor)}`", event)
    return _leading_mark(text, event)


def command(text: str, event: Any) -> TextFault | None:
    """`&name` or `!kind` before a value."""
    mark = event.start_mark
    if event.anchor is None and event.tag is None:
        return None
    if text[mark.index] == "&" and f"*{event.anchor}" in text:
        return _not_used(text, f"jangkar `&{short(event.anchor)}`", event)
    if text.startswith(("!!", "!<"), mark.index):
        return _not_used(text, "penanda jenis `!`", event)
    return _leading_mark(text, event)


def merge(text: str, event: Any) -> TextFault | None:
    """`<<:`, which would bring in the entries of another place."""
    if event.value == "<<" and event.implicit[0] and text.startswith(":", event.end_mark.index):
        return _not_used(text, "gabungan `<<`", event)
    return None


def directive(text: str, event: Any) -> TextFault | None:
    """`%YAML` or another line with `%` before the document."""
    if event.version is not None or event.tags:
        return _not_used(text, "perintah `%`", event)
    return _leading_mark(text, event) if text.startswith("%", event.start_mark.index) else None


def container_as_name(text: str, event: Any) -> TextFault:
    """A list or braces where the name of an entry should stand; mostly what is left of a template."""
    mark = event.start_mark
    return template(line_at(text, mark.index - mark.column), mark.line, mark.column) or TextFault(
        faults.BUKAN_NAMA, "Nama isian di sini bukan teks.", position_of(event), "Tulis satu kata atau nomor."
    )


def second_document(event: Any) -> TextFault:
    """`---` behind the end of the first document."""
    message = "Garis `---` di sini memulai dokumen kedua, yang tidak terbaca."
    advice = "Pindahkan bagian ini ke berkas sendiri, atau hapus garisnya."
    return TextFault(faults.DOKUMEN_KEDUA, message, position_of(event), advice)


def _leading_mark(text: str, event: Any) -> TextFault:
    mark = event.start_mark
    return special_mark(line_at(text, mark.index - mark.column), mark.line, mark.column)


def _not_used(text: str, name: str, event: Any) -> TextFault:
    mark = event.start_mark
    word = _WORD.match(text, mark.index)
    place = at(mark.line, mark.column, len(word[0]) if word else 1)
    advice = "Tulis isinya di setiap tempat, atau apit dengan tanda kutip bila itu bagian dari kalimat."
    return TextFault(faults.TIDAK_DIPAKAI, f"Berkas rencana tidak memakai {name}.", place, advice)
