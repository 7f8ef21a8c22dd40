"""What `renaksi trace` does once its flags are read."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from sp4n_renaksi.cli.reading import find_plan, open_plan
from sp4n_renaksi.cli.refused import stop_if_refused
from sp4n_renaksi.cli.showing import show
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.loader import Loaded
from sp4n_renaksi.report.thread_sheet import thread_sheet
from sp4n_renaksi.report.trace_json import chain_json, thread_json
from sp4n_renaksi.report.trace_sheet import chain_sheet
from sp4n_renaksi.report.trace_words import named
from sp4n_renaksi.tables.words import agency, joined
from sp4n_renaksi.trace import Trace, trace
from sp4n_renaksi.trace.graph import Kind, Node
from sp4n_renaksi.trace.search import ANYTHING, INDICATORS, PARTIES, QUESTIONS, ROWS, find, nearest

_NEEDED = ("asesmen", "kategorisasi", "instrumen", "program", "prioritas")
_ALSO = ("tim", "sasaran", "dukungan")
_KINDS = {"--butir": QUESTIONS, "--kegiatan": ROWS, "--indikator": INDICATORS, "--pihak": PARTIES}
_MOST = 5


def show_trace(
    words: Sequence[str], named: Mapping[str, str], formats: Sequence[str], output: str, *, color: str
) -> None:
    """Show the whole chain of a plan, or one thing with all above and below it."""
    thing, kinds, path = _wanted(words, {flag: text for flag, text in named.items() if text})
    loaded = open_plan(find_plan(path))
    stop_if_refused(loaded, _NEEDED)
    traced = trace(loaded.plan)
    unread = [
        f"Bagian `{name}` tidak dapat dibaca dan tidak ikut ditelusuri; periksa dengan `renaksi validate`."
        for name in _ALSO
        if name in loaded.refused
    ]
    if not thing:
        show(
            formats,
            output,
            color,
            sheet=lambda: chain_sheet(traced, agency(loaded.plan), unread),
            machine=lambda: chain_json(traced, unread),
        )
        return
    node = _one(loaded, traced, thing, kinds)
    show(
        formats,
        output,
        color,
        sheet=lambda: thread_sheet(traced, node, unread),
        machine=lambda: thread_json(traced, node, unread),
    )


def _wanted(words: Sequence[str], named: Mapping[str, str]) -> tuple[str, Collection[Kind], str]:
    """Tell the thing, its kinds and the path apart: what exists is a path, what is typed first is a thing."""
    if len(named) > 1:
        raise Stop(f"Sebut satu hal saja: {joined([f'`{flag}`' for flag in named])} tidak dapat dipakai bersama.")
    if named and len(words) > 1:
        raise Stop(f"`{words[1]}` tidak diperlukan pada `renaksi trace`.", hint="Lihat `renaksi trace --help`.")
    for flag, thing in named.items():
        return thing, _KINDS[flag], words[0] if words else "."
    if len(words) == 2:  # noqa: PLR2004 - a thing and a path
        first, second = words
        swapped = _exists(first) and not _exists(second)
        return (second, ANYTHING, first) if swapped else (first, ANYTHING, second)
    if not words:
        return "", ANYTHING, "."
    return ("", ANYTHING, words[0]) if _is_path(words[0]) else (words[0], ANYTHING, ".")


def _is_path(word: str) -> bool:
    return _exists(word) or word.endswith(("/", "\\", ".yaml", ".yml"))


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except OSError:  # a sentence that is too long for a file's name
        return False


def _one(loaded: Loaded, traced: Trace, thing: str, kinds: Collection[Kind]) -> Node:
    """Find the one thing that is meant; raises `Stop` where there are several, or none."""
    found = find(loaded.plan, traced, thing, kinds)
    if len(found) == 1:
        return found[0]
    if found:
        names = [named(node) for node in found[:_MOST]]
        more = [f"{len(found) - _MOST} lainnya"] if len(found) > _MOST else []
        raise Stop(
            f"`{thing}` cocok dengan {len(found)} hal: {joined([*names, *more])}. Tulis nama yang lebih lengkap."
        )
    raise Stop(f"`{thing}` tidak ada dalam rencana ini.{_hint(loaded, traced, thing, kinds)}")


def _hint(loaded: Loaded, traced: Trace, thing: str, kinds: Collection[Kind]) -> str:
    questions = [int(node.code) for node in traced.links.of_kind(Kind.QUESTION)]
    if Kind.QUESTION in kinds and thing.isdecimal() and questions:
        return f" Butirnya bernomor {min(questions)} s.d. {max(questions)}."
    near = nearest(loaded.plan, traced, thing, kinds)
    return f" Maksud Anda {named(near)}?" if near else ""
