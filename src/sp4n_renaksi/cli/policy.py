"""By which rules a plan is judged: what the flags say, else the settings file nearest to the plan."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sp4n_renaksi.baseline import Baseline, BaselineFault, read_baseline
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.files import FileFault, read_bytes
from sp4n_renaksi.lint import Choice
from sp4n_renaksi.rules import catalogue
from sp4n_renaksi.settings import NO_SETTINGS, SETTINGS_FILE, Settings, nearest_settings, read_settings
from sp4n_renaksi.suppressions import inapplicable


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds for one plan, and the settings that it partly comes from."""

    choice: Choice
    strict: bool
    baseline: Baseline
    settings: Settings


@dataclass
class Policies:
    """Gives the policy of each plan; a settings file is read once.

    An empty `select` or `ignore`, a `strict` or a `baseline` of None leaves the word to the settings.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool | None = None
    baseline: Baseline | None = None
    config: Path | None = None
    isolated: bool = False
    _read: dict[Path | None, Policy] = field(default_factory=dict)

    def of(self, path: Path) -> Policy:
        """Give the policy for a plan or a settings file; raises `Stop` where its settings cannot be had."""
        where = self._settings_file(path)
        if where not in self._read:
            self._read[where] = self._made(self._settings(where))
        return self._read[where]

    def _settings_file(self, path: Path) -> Path | None:
        if self.isolated or self.config:
            return self.config
        return path if path.name == SETTINGS_FILE else nearest_settings(path.parent)

    def _settings(self, where: Path | None) -> Settings:
        if where is None:
            return NO_SETTINGS
        try:
            return read_settings(where)
        except FileFault as fault:
            raise Stop(fault.message, hint=fault.help) from fault

    def _made(self, settings: Settings) -> Policy:
        return Policy(
            Choice(self.select or settings.select, self.ignore or settings.ignore),
            settings.strict if self.strict is None else self.strict,
            self.baseline or settings.baseline or Baseline(),
            settings,
        )


def codes(written: Sequence[str], *, ignoring: bool = False) -> tuple[str, ...]:
    """Read codes and beginnings of codes as flags give them; raises `Stop` for one that means nothing."""
    found = tuple(code.strip().upper() for text in written for code in text.split(",") if code.strip())
    known = [fault.code for fault in catalogue()] if found else []
    for code in found:
        if refusal := inapplicable(code, known, beginning=True, ignoring=ignoring):
            raise Stop(refusal[0], hint=refusal[1])
    return found


def old_findings(file: str) -> Baseline | None:
    """Read the list of old findings that a flag names; raises `Stop` where that cannot be."""
    if not file:
        return None
    try:
        return read_baseline(read_bytes(Path(file), file))
    except FileFault as fault:
        raise Stop(fault.message, hint=fault.help) from fault
    except BaselineFault as fault:
        raise Stop(f"`{file}` bukan daftar temuan lama: {fault.sentence}", hint=fault.advice) from fault
