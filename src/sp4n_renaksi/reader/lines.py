"""Lines that do not fit: a colon within a sentence, a line without one, a line at the wrong distance."""

import re
from typing import Any

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, short
from sp4n_renaksi.reader.scene import Scene, at, entry, in_quotes, quoted, whole
from sp4n_renaksi.reader.signs import nameless, other_space

_TIGHT = r"^\s*(?:- +)*([^\s:][^:]*):(?=[^ \t])"
_TIGHT_HASH = r"[ \t]#(?=[^\s#!])"
_OTHER_SPACE = r"^[ \t]*([^\S \t\r\n])"
_BEFORE_NAMES = "-{[,:"
_LONGEST_NAME = 1024


def colon(scene: Scene) -> TextFault | None:
    """A colon where none may stand: within a sentence, or because the line above was no entry."""
    if "unexpected ':'" in scene.problem:
        message = "Sesudah titik dua di sini belum ada spasi."
        return TextFault(faults.TIDAK_TERBACA, message, scene.here, "Tulis `nama isian: isi`, dengan spasi.")
    scalar = scene.scalar
    if scene.character != ":" or scalar is None:
        return None
    row, column = scalar.start_mark.line, scalar.start_mark.column
    if row == scene.row:
        return _sentence(scene, scalar)
    if "flow" in scene.context:
        return None
    above = scene.line_of(row)
    if above[:column].strip(" -"):
        return _too_deep(scene, row, column)
    return _no_entry(scene, row)


def _sentence(scene: Scene, scalar: Any) -> TextFault | None:
    column = scalar.start_mark.column
    key, text = entry(scene.line, column)
    if not key and "flow" not in scene.context:
        return _long_name(scene, column)
    if "flow" in scene.context:
        text = re.split(r"[,\]}]", text)[0].strip()
    message = f'Ada titik dua di tengah kalimat, sehingga isinya terputus sesudah "{short(scalar.value)}".'
    advice = in_quotes(key, text) if key else f"Apit dengan tanda kutip: `{short(quoted(text), 120)}`"
    return TextFault(faults.TITIK_DUA, message, scene.here, advice)


def _long_name(scene: Scene, column: int) -> TextFault | None:
    if scene.column - column <= _LONGEST_NAME:
        return None
    message = f"Tulisan sebelum titik dua ini lebih dari {_LONGEST_NAME} huruf, jadi bukan nama isian."
    return TextFault(faults.TIDAK_TERBACA, message, scene.here, "Bila ini kalimat, apit dengan tanda kutip.")


def _too_deep(scene: Scene, row: int, column: int) -> TextFault:
    key, _ = entry(scene.line_of(row), column)
    name = f"`{key}:`" if key else "isi"
    message = f"Baris ini lebih menjorok daripada {name} pada baris {row + 1}, yang sudah berisi."
    advice = "Samakan jarak menjoroknya dengan isian yang setingkat; bila sambungan kalimat, apit seluruh kalimat"
    return TextFault(faults.TIDAK_TERBACA, message, whole(scene.row, scene.line), f"{advice} dengan tanda kutip.")


def no_entry(scene: Scene) -> TextFault | None:
    """A line that is neither an entry nor part of one; the parser notices on the line after."""
    if "could not find expected ':'" in scene.problem and scene.start is not None:
        return _no_entry(scene, scene.start[0])
    return None


def _no_entry(scene: Scene, row: int) -> TextFault:
    line = scene.line_of(row)
    place = whole(row, line)
    if cut := re.search(_TIGHT_HASH, line):
        return _cut_by_hash(row, line, cut.end() - 1)
    if tight := re.match(_TIGHT, line):
        message = f"Sesudah `{short(tight[1])}:` belum ada spasi, sehingga baris ini bukan isian."
        written = short(f"{tight[1]}: {line[tight.end() :].strip()}", 120)
        return TextFault(faults.TIDAK_TERBACA, message, at(row, tight.end() - 1), f"Tulis `{written}`.")
    message = "Baris ini bukan isian: tidak ada titik dua sesudah nama isiannya."
    return TextFault(faults.TIDAK_TERBACA, message, place, "Tulis `nama isian: isi`, atau sambung ke baris di atasnya.")


def cut_sentence(scene: Scene) -> TextFault | None:
    """A sentence over several lines that ` #` cut: the rest of it stands where an entry should."""
    for row in range(scene.row, max(scene.row - 2, -1), -1):
        if cut := re.search(_TIGHT_HASH, scene.line_of(row)):
            return _cut_by_hash(row, scene.line_of(row), cut.end() - 1)
    return None


def _cut_by_hash(row: int, line: str, column: int) -> TextFault:
    message = "Tulisan sesudah ` #` dianggap komentar, sehingga baris ini terputus di sini."
    advice = "Bila itu bagian dari isi, apit seluruh isi dengan tanda kutip."
    return TextFault(faults.TIDAK_TERBACA, message, at(row, column, len(line.rstrip()) - column), advice)


def list_or_entry(scene: Scene) -> TextFault | None:
    """An entry among the items of a list, or an item among entries."""
    if scene.start is None or scene.start[1] != scene.column:
        return None
    item = scene.line[scene.column :].startswith(("- ", "-\t")) or scene.line[scene.column :] == "-"
    if "block mapping" in scene.context and item:
        message = "Baris ini diawali `-` seperti daftar, padahal baris yang setingkat di atasnya isian."
        return TextFault(
            faults.TIDAK_TERBACA,
            message,
            scene.here,
            "Hapus tanda `-`, atau letakkan daftarnya di bawah nama isiannya.",
        )
    if "block collection" in scene.context:
        message = "Baris ini setingkat dengan daftar di atasnya, tetapi tidak diawali `-`."
        advice = "Awali dengan `- `, atau samakan jarak menjoroknya dengan isian yang setingkat."
        return TextFault(faults.TIDAK_TERBACA, message, whole(scene.row, scene.line), advice)
    return None


def no_name(scene: Scene) -> TextFault | None:
    """A colon without a name before it."""
    alone = scene.line[: scene.column].rstrip()[-1:] in _BEFORE_NAMES
    return nameless(scene.here) if scene.character == ":" and alone else None


def behind_end(scene: Scene) -> TextFault | None:
    """Something stands behind the `...` that ends a document."""
    above = next((line for line in reversed(scene.lines[: scene.row]) if line.strip()), "")
    if not above.startswith("..."):
        return None
    message = "Tulisan sesudah garis `...` tidak terbaca."
    return TextFault(faults.DOKUMEN_KEDUA, message, whole(scene.row, scene.line), "Hapus garis `...` di atasnya.")


def misaligned(scene: Scene) -> TextFault | None:
    """A line that begins at a distance that no entry above it has."""
    if not scene.character or scene.line[: scene.column].strip(" -"):
        return None
    if other := re.match(_OTHER_SPACE, scene.line):
        return other_space(scene.row, other.start(1), other[1])
    message = "Baris ini tidak sejajar dengan isian di atasnya."
    advice = "Samakan jarak menjoroknya dengan isian yang setingkat."
    return TextFault(faults.TIDAK_TERBACA, message, whole(scene.row, scene.line), advice)
