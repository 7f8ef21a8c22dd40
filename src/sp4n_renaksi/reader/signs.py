"""Signs that mean something else to YAML than to people: tabs, leading marks, backslashes, templates."""

import re

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.finding import Position
from sp4n_renaksi.reader.decoding import TextFault, short
from sp4n_renaksi.reader.scene import Scene, at, entry, in_quotes

_TEMPLATE = r"\{[{%].*?(?:[%}]\}|$)"
_EMPHASIS = r"\*+([^*]+)\*+"
_MARKS_OF_CONTEXT = "*&!|>%"
_CONTEXTS = ("an alias", "an anchor", "a tag", "a block scalar", "directive", "parsing a node")


def tab(scene: Scene) -> TextFault | None:
    """A tab where YAML wants spaces."""
    indent = scene.line[: len(scene.line) - len(scene.line.lstrip())]
    if "\t" in indent:
        message = "Baris ini menjorok dengan tombol Tab."
        place = at(scene.row, indent.index("\t"))
        return TextFault(faults.TAB, message, place, "Gunakan spasi, dua spasi untuk setiap tingkat.")
    if scene.character == "\t":
        message = "Ada jarak dari tombol Tab di sini, yang tidak dapat dibaca."
        return TextFault(faults.TAB, message, scene.here, "Gunakan spasi.")
    return None


def leading_mark(scene: Scene) -> TextFault | None:
    """A value that begins with a mark that YAML takes for a command."""
    if scene.start and scene.opened in _MARKS_OF_CONTEXT and any(word in scene.context for word in _CONTEXTS):
        return special_mark(scene.line_of(scene.start[0]), *scene.start)
    starts_nothing = (
        "cannot start any",
        "entries are not allowed",
        "keys are not allowed",
        "a block node",
        "incompatible",
    )
    dash = "a flow node" in scene.context and scene.character == "-"
    if dash or (scene.character and any(word in scene.problem + scene.context for word in starts_nothing)):
        place = scene.line, scene.row, scene.column
        return template(*place) or special_mark(*place)
    return None


def special_mark(line: str, row: int, column: int) -> TextFault:
    """Say that the value which begins at this place begins with a mark that YAML takes for a command."""
    mark = line[column : column + 1]
    key, text = entry(line, column)
    name = "backtick" if mark == "`" else f"`{mark}`"
    return TextFault(faults.AWALAN, f"Isi tidak boleh diawali {name}.", at(row, column), _advice(mark, key, text))


def _advice(mark: str, key: str, text: str) -> str:
    slanted = re.sub(_EMPHASIS, r"_\1_", text)
    if mark == "*" and slanted != text:
        written = f"{key}: {slanted}" if key else slanted
        return f"Huruf miring ditulis dengan garis bawah: `{short(written, 120)}`"
    if text == "%":
        return f"Tulis `{key}: persen`." if key else "Tulis `persen`."
    if key and text == "-":
        return f'Biarkan isinya kosong, atau apit dengan tanda kutip: `{key}: "-"`'
    if key and mark == "-":
        return f"Tulis setiap butir daftar pada baris sendiri di bawah `{key}:`, diawali `- `."
    return in_quotes(key, text)


def template(line: str, row: int, column: int) -> TextFault | None:
    """What is left of a template's `{{ ... }}`, if the place is within it."""
    found = next((found for found in re.finditer(_TEMPLATE, line) if found.start() <= column < found.end()), None)
    if found is None:
        return None
    message = f"`{short(found[0])}` tampaknya sisa templat."
    place = at(row, found.start(), len(found[0]))
    return TextFault(faults.BUKAN_NAMA, message, place, "Ganti dengan isinya, atau apit dengan tanda kutip.")


def backslash(scene: Scene) -> TextFault | None:
    r"""A `\` within double quotation marks that YAML takes for a command."""
    if "quoted scalar" not in scene.context or "found unexpected" in scene.problem:
        return None
    return escape_fault(at(scene.row, scene.line.rfind("\\", 0, scene.column + 1)))


def escape_fault(place: Position) -> TextFault:
    r"""Say that a `\` cannot be read here."""
    return TextFault(
        faults.TIDAK_TERBACA,
        "Garis miring terbalik di antara tanda kutip dua bermakna khusus, dan yang di sini tidak dapat dibaca.",
        place,
        "Ganti kedua tanda kutip dua itu dengan tanda kutip satu, atau tulis `\\\\`.",
    )


def nameless(place: Position) -> TextFault:
    """Say that the name of an entry is missing."""
    message = "Di sini ada titik dua tanpa nama isian di depannya."
    return TextFault(faults.BUKAN_NAMA, message, place, "Tulis nama isian sebelum titik dua, atau hapus barisnya.")


def other_space(row: int, column: int, space: str) -> TextFault:
    """Say that a space is not the one of the space bar."""
    message = f"Jarak di sini bukan spasi biasa (U+{ord(space):04X}); biasanya terbawa saat menyalin."
    return TextFault(faults.TAB, message, at(row, column), "Hapus, lalu ketik ulang dengan tombol spasi.")
