"""Bytes -> text that YAML and editors count alike, or the fault that stands in the way."""

import re
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Sequence
from itertools import accumulate

from sp4n_renaksi.faults import text as faults
from sp4n_renaksi.finding import START, Fault, Position

MAX_BYTES = 4 * 1024 * 1024

_PLAIN = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x7F)])
_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_BREAKS = "\x85\u2028\u2029"
_LINE_END = re.compile("\r\n?|\n")
_LINES_NAMED = 5
_UTF8 = "Simpan ulang berkas dengan pengodean UTF-8."
_UTF16 = "Berkas ini tersimpan sebagai UTF-16, bukan UTF-8."
_SIGNATURES = {
    b"\xff\xfe": (_UTF16, _UTF8),
    b"\xfe\xff": (_UTF16, _UTF8),
    b"PK\x03\x04": ("Berkas ini dokumen Word, Excel atau zip, bukan berkas teks.", "Salin isinya ke berkas teks."),
    b"%PDF-": ("Berkas ini dokumen PDF, bukan berkas teks.", "Salin isinya ke berkas teks."),
}


class TextFault(Exception):  # noqa: N818 - a fault of the file, not an error of the program
    """A fault of a file's text: raised where it ends the reading, kept and listed where it does not.

    `related` are other places that it speaks of, each with a word on it.
    """

    def __init__(
        self,
        fault: Fault,
        message: str,
        position: Position,
        help_text: str = "",
        related: Sequence[tuple[str, Position]] = (),
    ) -> None:
        super().__init__(message)
        self.fault = fault
        self.message = message
        self.position = position
        self.help = help_text
        self.related = related


def decode(content: bytes) -> str:
    """Decode a file's bytes; raises `TextFault` for a wrong encoding, hidden characters, or too much of it."""
    if len(content) > MAX_BYTES:
        message = "Berkas ini lebih besar dari 4 MB, jauh lebih besar daripada sebuah rencana."
        raise TextFault(faults.TERLALU_BESAR, message, START, "Pastikan yang disebut memang berkas rencana.")
    for signature, (message, advice) in _SIGNATURES.items():
        if content.startswith(signature):
            raise TextFault(faults.PENGODEAN, message, START, advice)
    if b"\0\0" in (content[:4:2], content[1:4:2]):
        raise TextFault(faults.PENGODEAN, _UTF16, START, _UTF8)
    try:
        text = content.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise _undecodable(error.object, error.start) from error
    if (not text.isascii() or content.translate(None, _PLAIN)) and (hidden := _HIDDEN.search(text)):
        raise _hidden_fault(text, hidden.start())
    return text


def _undecodable(content: bytes, index: int) -> TextFault:
    before = content[:index].decode()
    letter = content[index : index + 1].decode("cp1252", "ignore")
    perhaps = f' (mungkin "{letter}")' if letter.isprintable() and letter else ""
    message = f"Huruf di sini{perhaps} tidak dapat dibaca: berkas ini tidak tersimpan sebagai UTF-8."
    return TextFault(faults.PENGODEAN, message, position_at(before, len(before)), _UTF8)


def hides(value: str) -> re.Match[str] | None:
    """Find the first character that nobody sees: a control character, a stray line break, half a character."""
    return _HIDDEN.search(value)


def _hidden_fault(text: str, index: int) -> TextFault:
    number = f"U+{ord(text[index]):04X}"
    if text[index] in _BREAKS:
        fault, message = faults.PEMISAH_BARIS, f"Ada pemisah baris tersembunyi ({number}) di sini."
        advice = "Hapus karakter itu, lalu tekan Enter bila memang baris baru."
    else:
        fault, message = faults.KARAKTER_KENDALI, f"Ada karakter kendali yang tidak terlihat ({number}) di sini."
        advice = "Hapus karakter itu, lalu ketik ulang."
    return TextFault(fault, message, position_at(text, index), advice + _elsewhere(text))


def _elsewhere(text: str) -> str:
    """Name the other lines with hidden characters, so that one visit mends them all."""
    numbers = [str(number) for number, line in enumerate(split_lines(text), 1) if _HIDDEN.search(line)][1:]
    more = ", ..." if len(numbers) > _LINES_NAMED else ""
    return f" Yang serupa ada juga pada baris {', '.join(numbers[:_LINES_NAMED])}{more}." if numbers else ""


def short(text: str, longest: int = 60) -> str:
    """Quote no more of a text than a message can bear."""
    return text if len(text) <= longest else text[: longest - 3].rstrip() + "..."


def line_at(text: str, start: int) -> str:
    """Give the line that begins at an index."""
    return text[start : found.start() if (found := _LINE_END.search(text, start)) else len(text)]


def split_lines(text: str) -> list[str]:
    """Lines as YAML and editors count them, without their ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def line_starts(text: str) -> list[int]:
    """Give the index at which each line begins."""
    lines = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")  # as long as they were
    return [*accumulate((len(line) + 1 for line in lines[:-1]), initial=0)]


def position_between(starts: Sequence[int], start: int, end: int) -> Position:
    """Give the position of a stretch of the text whose lines begin at `starts`; it ends behind its last character."""
    line = bisect_right(starts, start)
    last = max(start, end - 1)
    end_line = bisect_right(starts, last)
    end_column = last - starts[end_line - 1] + (2 if end > start else 1)
    return Position(line, start - starts[line - 1] + 1, end_line, end_column)


def position_at(text: str, index: int, length: int = 1) -> Position:
    """Give the position of a character, or of a stretch of that length, by its index in the text."""
    return position_between(line_starts(text), index, index + length)
