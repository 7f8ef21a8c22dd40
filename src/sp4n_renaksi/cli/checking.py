"""What `renaksi validate` does once its flags are read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sp4n_renaksi.baseline import Baseline, write_baseline
from sp4n_renaksi.cli.policy import Policies, codes, old_findings
from sp4n_renaksi.cli.progress import counted
from sp4n_renaksi.cli.reading import STANDARD_INPUT, find_plans, plan_above, read_standard_input
from sp4n_renaksi.cli.stop import RuleBug, Stop
from sp4n_renaksi.cli.survey import Survey
from sp4n_renaksi.cli.targets import STANDARD_OUTPUT, parse_targets, save
from sp4n_renaksi.cli.terminal import columns, complain, tell, wants_color
from sp4n_renaksi.report import FORMS
from sp4n_renaksi.report.findings_text import Style
from sp4n_renaksi.report.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to check, by which rules, and how to say it."""

    paths: Sequence[str]
    stdin_filename: str
    select: Sequence[str]
    ignore: Sequence[str]
    strict: bool | None
    config: str
    isolated: bool
    baseline: str
    write_baseline: str
    fix: bool
    diff: bool
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
    targets = [target for target in targets if not ((wishes.quiet or wishes.diff) and target.on_screen)]
    policies = _policies(wishes)
    mended, unwritten = _mend(wishes, policies) if wishes.fix or wishes.diff else ("", {})
    survey = Survey(policies, keep=bool(targets), recording=bool(wishes.write_baseline))
    unread = list(_unread(wishes, survey, unwritten))
    if unread and not survey.files:
        raise unread[0]
    if wishes.write_baseline:
        save(wishes.write_baseline, write_baseline(survey.recorded))
        if not wishes.quiet:
            tell(f"{len(survey.recorded)} temuan disimpan di `{wishes.write_baseline}` sebagai temuan lama.")
    verdict = Verdict(survey.findings, len(survey.plans), len(survey.files), survey.old, survey.gone(), mended)
    for target in targets:
        style = Style(wants_color(wishes.color), columns(), wishes.everything) if target.on_screen else Style()
        save(target.file, FORMS[target.form](verdict, style))
    if wishes.fix and not wishes.quiet and not any(target.on_screen and target.form == "text" for target in targets):
        tell(mended)
    for stop in unread:
        complain(stop)
    for crash in survey.crashes:
        raise RuleBug(crash.code, crash.error)
    if unread:
        return unread[0].code
    return 1 if survey.grave else 0


def _policies(wishes: Wishes) -> Policies:
    """Read the flags that say by which rules to judge; raises `Stop` for those that contradict each other."""
    if wishes.isolated and wishes.config:
        raise Stop("--isolated berarti tanpa berkas pengaturan, padahal --config menyebut satu. Pilih salah satu.")
    if wishes.baseline and wishes.write_baseline:
        raise Stop("--baseline memakai daftar temuan lama, --write-baseline membuatnya. Pilih salah satu.")
    return Policies(
        select=codes(wishes.select),
        ignore=codes(wishes.ignore, ignoring=True),
        strict=wishes.strict,
        baseline=Baseline() if wishes.write_baseline else old_findings(wishes.baseline),
        config=Path(wishes.config) if wishes.config else None,
        isolated=wishes.isolated,
    )


def _mend(wishes: Wishes, policies: Policies) -> tuple[str, dict[Path, bytes]]:
    """Mend what is found: write it, or only show it. Gives what is said of it, and the contents that are only shown."""
    from sp4n_renaksi.cli.mending import mend_plans, refuse_mending

    refuse_mending(wishes.paths, fix=wishes.fix, diff=wishes.diff)

    def survey(contents: dict[Path, bytes]) -> Survey:
        found = Survey(policies)
        list(_unread(wishes, found, contents))  # what cannot be read is told once, when all is mended
        return found

    mends = mend_plans(survey)
    if wishes.diff:
        shown = mends.show()
        save(STANDARD_OUTPUT, "" if wishes.quiet else shown)
    else:
        mends.write()
    return mends.sentence, mends.unwritten


def _unread(wishes: Wishes, survey: Survey, contents: dict[Path, bytes]) -> Iterator[Stop]:
    """Check one plan after the other; yields a sentence for each that cannot be read.

    `contents` stand in place of files.
    """
    for text in dict.fromkeys(wishes.paths):
        try:
            if text == STANDARD_INPUT:
                survey.add(*read_standard_input(wishes.stdin_filename))
                continue
            plans = plan_above(text) if wishes.changed else find_plans(text)
        except Stop as stop:
            yield stop
            continue
        for path in counted(plans, wanted=not wishes.quiet):
            try:
                survey.add(path, contents)
            except Stop as stop:
                yield stop
