"""Findings that a plan's own people set aside, with a reason: `# renaksi: abaikan KODE -- alasan` in its files.

At the end of a line it holds for that line, alone on a line for the next node and all below it, and as
`abaikan-berkas` above everything for the whole file.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sp4n_renaksi.faults import files as faults
from sp4n_renaksi.finding import Fault, Finding, Loc, Place
from sp4n_renaksi.model.teks import maksud
from sp4n_renaksi.reader.comments import Comment
from sp4n_renaksi.reader.decoding import short
from sp4n_renaksi.reader.document import Document
from sp4n_renaksi.rules import catalogue
from sp4n_renaksi.sources import Sources

UNAVOIDABLE = ("YML", "SKM")
"""Families that cannot be ignored: what could not be read, nothing else can judge."""

COMMANDS = ("abaikan", "abaikan-berkas")
_WORDS = re.compile(r"(?P<command>[\w-]*)[ \t]*(?P<codes>.*?)[ \t]*(?:(?:--|–|—)[ \t]*(?P<reason>.*))?")
_HOW = "Tulis `# renaksi: abaikan KODE -- alasan`."


def inapplicable(
    code: str, known: Sequence[str], *, beginning: bool = False, ignoring: bool = True
) -> tuple[str, str] | None:
    """Say why a code (or the `beginning` of codes, where that will do) means nothing, and what to do; else None."""
    if code not in known and not (beginning and any(name.startswith(code or " ") for name in known)):
        return f"Kode aturan `{short(code)}` tidak dikenal.{maksud(code, known)}", "Lihat `renaksi rule`."
    if ignoring and code.startswith(UNAVOIDABLE):
        return f"Temuan `{code}` tidak dapat diabaikan: yang tidak terbaca tidak dapat diperiksa aturan lain.", ""
    return None


@dataclass(frozen=True, slots=True)
class Suppression:
    """One code that a comment sets aside, and what for."""

    code: str
    document: Document
    place: Place
    """Where the code stands in the comment."""
    comment: Comment
    whole_file: bool

    def covers(self, finding: Finding, document: Document, inner: Loc) -> bool:
        """Whether it sets a finding aside, which stands at `inner` of a document."""
        if finding.fault.code != self.code or document is not self.document:
            return False
        if self.whole_file:
            return True
        if self.comment.alone:
            return bool(inner) and inner[: len(self.comment.below)] == self.comment.below
        return finding.place.position.line <= self.place.position.line <= finding.place.position.end_line


def apply(
    sources: Sources, findings: Sequence[Finding], wants: Callable[[str], bool], *, complete: bool
) -> list[Finding]:
    """Give the findings that are not set aside, and those about the comments themselves.

    Whether a comment matches nothing is said only of a `complete` plan, and of codes that were looked for.
    """
    read = [item for d in sources.documents for comment in d.comments for item in _read(d, comment)]
    suppressions = [item for item in read if isinstance(item, Suppression)]
    about = [item for item in read if isinstance(item, Finding) and wants(item.fault.code)]
    if not suppressions:
        return [*findings, *about]
    left, used = _without(sources, findings, suppressions)
    if complete and wants(faults.ABAIKAN_TIDAK_TERPAKAI.code):
        about += [_unused(s) for s in suppressions if id(s) not in used and wants(s.code)]
    return [*left, *about]


def _without(
    sources: Sources, findings: Sequence[Finding], suppressions: Sequence[Suppression]
) -> tuple[list[Finding], set[int]]:
    """Give the findings that no comment covers, and which comments covered one."""
    left, used = [], set[int]()
    for finding in findings:
        document, inner = sources.find(finding.loc) if finding.loc else (None, ())
        covering = [s for s in suppressions if document and s.covers(finding, document, inner)]
        used.update(map(id, covering))
        if not covering:
            left.append(finding)
    return left, used


def _read(document: Document, comment: Comment) -> Iterator[Suppression | Finding]:
    """Read one comment: a suppression for each of its codes, or what is wrong with it."""
    match = _WORDS.fullmatch(comment.words)
    command, written, reason = match.group("command", "codes", "reason") if match else ("", "", "")
    if sentence := _broken(comment, command, written, reason or ""):
        yield _finding(faults.ABAIKAN_TIDAK_UTUH, sentence, document.place_in_text(comment.start, comment.end), _HOW)
        return
    known = [fault.code for fault in catalogue()]
    begin = document.text.index(comment.words, comment.start) + len(command)
    for code in re.finditer(r"[^\s,]+", written):
        at = document.text.index(written, begin) + code.start()
        place = document.place_in_text(at, at + len(code[0]))
        if refusal := inapplicable(code[0].upper(), known):
            yield _finding(faults.KODE_TIDAK_BERLAKU, refusal[0], place, refusal[1] or faults.KODE_TIDAK_BERLAKU.advice)
        else:
            yield Suppression(code[0].upper(), document, place, comment, command == "abaikan-berkas")


def _broken(comment: Comment, command: str, written: str, reason: str) -> str:
    """Say why a comment sets nothing aside; empty where it does."""
    if command not in COMMANDS:
        return f"Perintah `{short(command or comment.words)}` tidak dikenal.{maksud(command, COMMANDS)}"
    if not re.search(r"[^\s,]", written):
        return f"Sesudah `{command}` belum ada kode aturan."
    if not reason.strip():
        return f"`{command} {short(written)}` belum mempunyai alasan, jadi belum berlaku."
    if command == "abaikan-berkas" and not comment.top:
        return "`abaikan-berkas` hanya berlaku pada awal berkas, di atas isian pertama."
    if command == "abaikan" and comment.alone and not comment.below:
        return "Di bawah komentar ini tidak ada isian yang dapat dimaksud."
    return ""


def _unused(suppression: Suppression) -> Finding:
    below = "di bawahnya" if suppression.comment.alone else "di baris ini"
    where = "di berkas ini" if suppression.whole_file else below
    message = f"Tidak ada temuan {suppression.code} {where} yang perlu diabaikan."
    fault = faults.ABAIKAN_TIDAK_TERPAKAI
    return _finding(fault, message, suppression.place, fault.advice)


def _finding(fault: Fault, message: str, place: Place, advice: str) -> Finding:
    return Finding(fault, message, place, help=advice)
