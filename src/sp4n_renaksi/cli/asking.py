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
    periode, tahun = _option("periode", period, written["periode"])
    return {
        "nama": _option("instansi", required_name, written["instansi"]),
        "jenis": _option("jenis", kind, written["jenis"]),
        "wilayah": _option("wilayah", name, written["wilayah"]),
        "periode": periode,
        "tahun": tahun,
        "zona_waktu": _option("zona-waktu", time_zone, written["zona_waktu"]),
        "pihak": _parties(parties),
    }


def ask(written: Mapping[str, str], parties: Sequence[str]) -> dict[str, Any]:
    """Read the answers that came as options, and ask for each of the others; raises `Stop` where nobody answers."""
    write("Tekan Enter untuk menerima isi dalam kurung siku, atau untuk melewati yang boleh dikosongkan.\n")
    nama = _option("instansi", required_name, written["instansi"]) if written["instansi"] else _nama()
    kinds, zones = (", ".join(choices(Instansi, field)) for field in ("jenis", "zona_waktu"))
    jenis = _or_ask(written, "jenis", kind, f"Jenis instansi ({kinds})", kind_in(nama))
    wilayah = _or_ask(written, "wilayah", name, "Nama wilayah untuk sampul dan judul", region_in(nama))
    periode, tahun = _or_ask(written, "periode", period, "Periode rencana, misalnya 2025-2028")
    zona = _or_ask(written, "zona_waktu", time_zone, f"Zona waktu ({zones})")
    return {
        "nama": nama,
        "jenis": jenis,
        "wilayah": wilayah,
        "periode": periode,
        "tahun": tahun,
        "zona_waktu": zona,
        "pihak": _parties(parties) or _asked_parties(),
    }


def _nama() -> str:
    return _asked("Nama instansi, misalnya Pemerintah Kabupaten Contoh", required_name)


def _or_ask(written: Mapping[str, str], field: str, read: Callable[[str], T], question: str, default: str = "") -> T:
    if written[field]:
        return _option(field.replace("_", "-"), read, written[field])
    return _asked(question, read, default)


def _asked(question: str, read: Callable[[str], T], default: str = "") -> T:
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
    while pair := _asked(question, one):
        known[pair[0]] = pair[1]
        question = "Pihak berikutnya; tekan Enter bila sudah semua"
    return tuple(known.items())


def _parties(written: Sequence[str]) -> tuple[tuple[str, str], ...]:
    known: dict[str, str] = {}
    for text in written:
        kode, nama = _option("pihak", lambda text: party(text, known), text)
        known[kode] = nama
    return tuple(known.items())


def _option(option: str, read: Callable[[str], T], text: str) -> T:
    try:
        return read(text)
    except Wrong as wrong:
        raise Stop(f"`--{option}`: {wrong}") from wrong
