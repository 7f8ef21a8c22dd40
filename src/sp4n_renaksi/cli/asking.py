"""The questions of `renaksi init`: what came as options is read as it is, the rest is asked until it can be read."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import tell, write
from sp4n_renaksi.model.instansi import Instansi
from sp4n_renaksi.starter.answers import Wrong, kind, kind_in, name, party, period, region_in, required_name, time_zone
from sp4n_renaksi.starter.lines import choices

T = TypeVar("T")


def can_ask() -> bool:
    """Whether somebody sits at a terminal and sees what is asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def take(written: Mapping[str, str], parties: Sequence[str]) -> dict[str, Any]:
    """Read the answers that came as options; raises `Stop` for the first that cannot be read."""
    read = {field: _option(field, reader, written[field]) for field, reader in _READERS.items()}
    return _named(read, _parties(parties))


def ask(written: Mapping[str, str], parties: Sequence[str]) -> dict[str, Any]:
    """Read the answers that came as options, then ask for the others; raises `Stop` where nobody answers."""
    given = {field: _option(field, read, written[field]) for field, read in _READERS.items() if written[field]}
    pihak = _parties(parties)
    write("Tekan Enter untuk menerima isi dalam kurung siku, atau untuk melewati yang boleh dikosongkan.\n")
    for field, read in _READERS.items():
        if field not in given:
            given[field] = _asked(*_question(field, given), read)
    return _named(given, pihak or _asked_parties())


_READERS: Mapping[str, Callable[[str], Any]] = {
    "instansi": required_name,
    "jenis": kind,
    "wilayah": name,
    "periode": period,
    "zona_waktu": time_zone,
}
"""What each answer is read by, in the order in which they are asked for."""


def _question(field: str, given: Mapping[str, Any]) -> tuple[str, str]:
    """Give the question, and what is offered as its answer after those before it."""
    match field:
        case "instansi":
            return "Nama instansi, misalnya Pemerintah Kabupaten Contoh", ""
        case "jenis":
            return f"Jenis instansi ({', '.join(choices(Instansi, 'jenis'))})", kind_in(given["instansi"])
        case "wilayah":
            return "Nama wilayah untuk sampul dan judul", region_in(given["instansi"])
        case "periode":
            return "Periode rencana, misalnya 2025-2028", ""
        case _:
            return f"Zona waktu ({', '.join(choices(Instansi, 'zona_waktu'))})", ""


def _named(read: Mapping[str, Any], parties: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """Give the answers by the names that they have in a new plan."""
    periode, tahun = read["periode"]
    rest = {field: read[field] for field in ("jenis", "wilayah", "zona_waktu")}
    return {"nama": read["instansi"], "periode": periode, "tahun": tahun, **rest, "pihak": parties}


def _asked(question: str, default: str, read: Callable[[str], T]) -> T:
    """Ask until the answer can be read; nothing typed means the default."""
    shown = f"{question} [{default}]: " if default else f"{question}: "
    while True:
        try:
            return read(input(shown).strip() or default)
        except Wrong as wrong:
            tell(f"  {wrong}")
        except UnicodeDecodeError:
            tell("  Jawaban itu tidak dapat dibaca. Ketik ulang.")
        except EOFError as ended:
            write("\n")
            raise Stop("Pertanyaan belum selesai dijawab, jadi tidak ada yang ditulis.") from ended


def _asked_parties() -> tuple[tuple[str, str], ...]:
    """Ask for parties one by one, until nothing is typed."""
    known: dict[str, str] = {}

    def one(text: str) -> tuple[str, str] | None:
        return party(text, known) if text else None

    question = "Pihak yang terlibat, misalnya kominfo = Dinas Komunikasi dan Informatika"
    while pair := _asked(question, "", one):
        known[pair[0]] = pair[1]
        question = "Pihak berikutnya; tekan Enter bila sudah semua"
    return tuple(known.items())


def _parties(written: Sequence[str]) -> tuple[tuple[str, str], ...]:
    known: dict[str, str] = {}
    for text in written:
        kode, nama = _option("pihak", lambda text: party(text, known), text)
        known[kode] = nama
    return tuple(known.items())


def _option(field: str, read: Callable[[str], T], text: str) -> T:
    try:
        return read(text)
    except Wrong as wrong:
        raise Stop(f"`--{field.replace('_', '-')}`: {wrong}") from wrong
