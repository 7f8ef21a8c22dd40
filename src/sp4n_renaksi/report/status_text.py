"""How far a plan is, as one screen of plain text for a window of any width."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import wrap

from sp4n_renaksi.model.cetak import format_tanggal
from sp4n_renaksi.report.plain import printable
from sp4n_renaksi.status import Status, Task
from sp4n_renaksi.status.step import State, Step

MOST = 10
WIDEST = 100

SIGNS = {State.DONE: "[x]", State.PARTLY: "[~]", State.EMPTY: "[ ]", State.UNREADABLE: "[!]"}
WORDS = {
    State.DONE: "sudah",
    State.PARTLY: "sebagian",
    State.EMPTY: "belum",
    State.UNREADABLE: "tidak dapat dibaca",
}


def status_text(status: Status, agency: str, *, width: int, per: date | None = None) -> str:
    """Write the steps, each on a line, and what is to be done, at most ten things."""
    width = min(width, WIDEST)
    lines = [*_wrapped("", title(agency), width), *_wrapped("", summary(status, per), width), ""]
    for step in status.steps:
        lines += _wrapped(f"{SIGNS[step.state]} ", f"{step.name}: {progress(step)}", width)
    lines += ["", *_wrapped("", HEADING, width)]
    for number, sentence in enumerate(sentences(status.tasks), 1):
        lines += _wrapped(f"{number:>2}. ", sentence, width)
    lines += _wrapped("", after(status.tasks), width)
    return "".join(f"{line}\n" for line in lines)


HEADING = "Yang perlu dikerjakan"


def title(agency: str) -> str:
    """Name the page."""
    return f"Keadaan rencana {agency}".strip()


def summary(status: Status, per: date | None) -> str:
    """Say the whole in a sentence, and for which day it is asked what is late."""
    late = sum(task.late for task in status.tasks)
    asked = f" Per {format_tanggal(per)}: {late} hal lewat tenggat." if per else ""
    return f"{status.done} dari {len(status.steps)} langkah penyusunan sudah.{asked}"


def progress(step: Step) -> str:
    """Say how far a step is: sebagian (3 dari 5 aspek)."""
    word = WORDS[step.state]
    if step.state is State.UNREADABLE:
        return word
    counted = f"{step.done} dari {step.of} {step.unit}" if step.of else ""
    if step.needless:
        counted = "tidak ada yang memerlukannya"
    elif step.state is State.DONE and step.note:
        counted = ""
    about = "; ".join(part for part in (counted, step.note) if part)
    return f"{word} ({about})" if about else word


def sentences(tasks: Sequence[Task], most: int = MOST) -> Iterator[str]:
    """Write what is to be done, a plain sentence each; those that are late come first."""
    for task in sorted(tasks, key=lambda task: not task.late)[:most]:
        yield sentence(task)


def sentence(task: Task) -> str:
    """Say which file to open, what to do there, who, and by when."""
    if not task.what:
        return f"Perbaiki {task.file} lebih dahulu: `renaksi validate` menunjukkan letak kesalahannya."
    opening = f"Buat {task.file}, sebut di plan.yaml, lalu" if task.new else f"Buka {task.file}:"
    who = f" Oleh {task.who}." if task.who else ""
    by = ""
    if task.by is not None:
        by = f" Tenggat {format_tanggal(task.by)}{' (lewat tenggat)' if task.late else ''}."
    return f"{opening} {task.what}.{who}{by}"


def after(tasks: Sequence[Task], most: int = MOST) -> str:
    """Say what the list leaves out, or that there is nothing to do."""
    if not tasks:
        return "Tidak ada; semua langkah penyusunan sudah."
    return f"... dan {len(tasks) - most} hal lain." if len(tasks) > most else ""


def _wrapped(lead: str, text: str, width: int) -> list[str]:
    return wrap(
        printable(text),
        max(width, len(lead) + 10),
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_on_hyphens=False,
    )
