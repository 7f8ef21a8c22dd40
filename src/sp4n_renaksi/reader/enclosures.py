"""Quotation marks and brackets that do not fit: not closed, closed too early, or with something behind them."""

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.reader.decoding import TextFault, short
from sp4n_renaksi.reader.scene import Scene, at, entry, in_quotes
from sp4n_renaksi.reader.signs import special_mark, template

_BRACKETS = {"[": "]", "{": "}"}
_SAME_LINE = "Tutup pada baris yang sama."
_CUT = " Tulisan sesudah ` #` dianggap komentar, juga penutupnya; apit isinya dengan tanda kutip."


def behind_quote(scene: Scene) -> TextFault | None:
    """Something stands behind the closing quotation mark: it closed too early, or an earlier one never did."""
    scalar = scene.scalar
    if scalar is None or scalar.style not in {"'", '"'}:
        return None
    row, column = scalar.start_mark.line, scalar.start_mark.column
    if row < scene.row:
        message = f"Tanda kutip yang dibuka di sini baru bertemu penutupnya pada baris {scene.row + 1}."
        return TextFault(faults.TIDAK_TERBACA, message, at(row, column), _SAME_LINE)
    if "flow" in scene.context:
        return None
    key, text = entry(scene.line, column)
    inner = text[1:-1] if text[-1:] == text[:1] else text
    message = f'Tanda kutip tertutup sesudah "{short(scalar.value)}", padahal isinya masih berlanjut.'
    return TextFault(faults.TIDAK_TERBACA, message, scene.here, in_quotes(key, inner))


def behind_bracket(scene: Scene) -> TextFault | None:
    """Something stands behind the closing bracket: the value is a sentence that begins with a bracket."""
    opening = scene.closed
    if opening is None or "flow" in scene.context:
        return None
    place = scene.line_of(opening[0]), *opening
    return template(*place) or special_mark(*place)


def quote_not_closed(scene: Scene) -> TextFault | None:
    """A quotation mark that never closes: the place where it opens helps most."""
    if scene.start is None or "quoted scalar" not in scene.context:
        return None
    message = "Tanda kutip yang dibuka di sini tidak ditutup."
    return TextFault(faults.TIDAK_TERBACA, message, at(*scene.start), _SAME_LINE)


def bracket_not_closed(scene: Scene) -> TextFault | None:
    """A bracket that never closes, or closes as another, or holds items without a comma between them."""
    opening = scene.unclosed
    if opening is None:
        return None
    row, column = opening
    line = scene.line_of(row)
    mark = line[column]
    if row != scene.row or scene.at_end:
        cut = _CUT if " #" in line[column:] else ""
        message = f"Kurung `{mark}` yang dibuka di sini tidak ditutup."
        return TextFault(faults.TIDAK_TERBACA, message, at(row, column), _SAME_LINE + cut)
    if scene.character in "]}":
        message = f"Kurung `{mark}` di baris ini ditutup dengan `{scene.character}`, seharusnya `{_BRACKETS[mark]}`."
    else:
        message = f"Di dalam `{mark} {_BRACKETS[mark]}` ada isi yang tidak dipisahkan koma."
    return TextFault(faults.TIDAK_TERBACA, message, scene.here, "Tulis setiap isi pada baris sendiri.")


def comma_alone(scene: Scene) -> TextFault | None:
    """Two commas in a row within brackets, or one before the first item."""
    if "parsing a flow node" not in scene.context or scene.character != ",":
        return None
    message = "Di dalam kurung ada koma tanpa isi di depannya."
    return TextFault(faults.TIDAK_TERBACA, message, scene.here, "Hapus koma itu, atau tulis isinya.")
