"""What a file says that it is: `jenis_berkas`, and the version of the format."""

import re
from typing import TypeGuard

from sp4n_renaksi.model.plan import FORMAT, MODELS, ROOT
from sp4n_renaksi.model.teks import maksud
from sp4n_renaksi.reader.decoding import short


def is_kind(written: object) -> TypeGuard[str]:
    """Whether it is one of the kinds of files that there are."""
    return isinstance(written, str) and written in MODELS


def wrong_kind(written: object, expected: str = "") -> tuple[str, str]:
    """Say what is wrong with a `jenis_berkas` that is not the expected one, or none at all, and how to mend it."""
    advice = f"Tulis `jenis_berkas: {expected}`." if expected else f"Pilihannya: {', '.join(MODELS)}."
    if not isinstance(written, str):
        return "Berkas ini belum menyebut `jenis_berkas`.", advice
    if written not in MODELS:
        return f"Jenis berkas `{short(written)}` tidak dikenal.{maksud(written, MODELS)}", advice
    if expected != ROOT:
        advice = f"Tulis `jenis_berkas: {expected}`, atau sebut berkas lain pada plan.yaml."
    return f"Berkas ini berjenis `{written}`, padahal di sini diperlukan `{expected}`.", advice


def unknown_format(written: object) -> str:
    """Say that a version of the format cannot be read; empty where it can."""
    if written in (None, str(FORMAT)):
        return ""
    known = f"Renaksi ini mengenal format {FORMAT}."
    if isinstance(written, str) and re.fullmatch("[1-9][0-9]{0,8}", written):
        return f"Rencana ini memakai format {written}, yang lebih baru. {known}"
    return f"Isi `format` tidak dikenal. {known}"
