"""What `renaksi validate` does once its flags are read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sp4n_renaksi.cli.reading import STANDARD_INPUT, find_plans, plan_above, read_standard_input
from sp4n_renaksi.cli.stop import RuleBug, Stop
from sp4n_renaksi.cli.survey import Survey
from sp4n_renaksi.cli.targets import meant, parse_targets, save
from sp4n_renaksi.cli.terminal import columns, complain, wants_color
from sp4n_renaksi.finding import Severity
from sp4n_renaksi.lint import UNAVOIDABLE, Choice
from sp4n_renaksi.report import FORMS
from sp4n_renaksi.report.findings_text import Style
from sp4n_renaksi.report.verdict import Verdict
from sp4n_renaksi.rules import catalogue


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to check, by which rules, and how to say it."""

    paths: Sequence[str]
    stdin_filename: str
    select: Sequence[str]
    ignore: Sequence[str]
    strict: bool
    changed: bool
    everything: bool
    quiet: bool
    color: str


def check(wishes: Wishes, formats: Sequence[str], output: str) -> int:
    """Check, report in every wanted form, and give the exit code.

    What cannot be read is told at the end; the rest is checked all the same. Raises `Stop` for wrong usage or when
    nothing could be read, and `RuleBug` after the report.
    """
    targets = parse_targets(formats, output, FORMS, "text")
    if wishes.stdin_filename and STANDARD_INPUT not in wishes.paths:
        raise Stop("--stdin-filename hanya berlaku bersama `-`, isi dari pipa.")
    targets = [target for target in targets if not (wishes.quiet and target.on_screen)]
    survey = Survey(Choice(_codes(wishes.select), _ignored(wishes.ignore)), keep=bool(targets))
    unread = list(_unread(wishes, survey))
    if unread and not survey.files:
        raise unread[0]
    verdict = Verdict(survey.findings, len(survey.plans), len(survey.files))
    for target in targets:
        style = Style(wants_color(wishes.color), columns(), wishes.everything) if target.on_screen else Style()
        save(target.file, FORMS[target.form](verdict, style))
    for stop in unread:
        complain(stop)
    for crash in survey.crashes:
        raise RuleBug(crash.code, crash.error)
    if unread:
        return unread[0].code
    grave = survey.count[Severity.ERROR] + (survey.count[Severity.WARNING] if wishes.strict else 0)
    return 1 if grave else 0


def _unread(wishes: Wishes, survey: Survey) -> Iterator[Stop]:
    """Check one plan after the other; yields a sentence for each that cannot be read."""
    for text in dict.fromkeys(wishes.paths):
        try:
            if text == STANDARD_INPUT:
                survey.add(*read_standard_input(wishes.stdin_filename))
                continue
            plans = plan_above(text) if wishes.changed else find_plans(text)
        except Stop as stop:
            yield stop
            continue
        for path in plans:
            try:
                survey.add(path)
            except Stop as stop:
                yield stop


def _codes(written: Sequence[str]) -> tuple[str, ...]:
    """Read codes and beginnings of codes; raises `Stop` for one that no rule has."""
    codes = tuple(code.strip().upper() for text in written for code in text.split(",") if code.strip())
    known = [fault.code for fault in catalogue()]
    for code in codes:
        if not any(name.startswith(code) for name in known):
            raise Stop(f"Kode aturan `{code}` tidak dikenal.{meant(code, known)}", hint="Lihat `renaksi rule`.")
    return codes


def _ignored(written: Sequence[str]) -> tuple[str, ...]:
    codes = _codes(written)
    for code in codes:
        if code.startswith(UNAVOIDABLE):
            raise Stop(f"Temuan `{code}` tidak dapat diabaikan: yang tidak terbaca tidak dapat diperiksa aturan lain.")
    return codes
