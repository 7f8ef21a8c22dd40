"""What `renaksi validate --fix` does before it reports: mend in memory, check again, then write all or show it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path

from sp4n_renaksi.cli.reading import STANDARD_INPUT
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.survey import Survey
from sp4n_renaksi.cli.targets import save_together
from sp4n_renaksi.files import FileFault, read_bytes, real
from sp4n_renaksi.finding import Finding
from sp4n_renaksi.mending import mend

ROUNDS = 5
"""So often is a plan read again; a mend that waits for another needs one more."""

_NO_LINE_END = "\\ Tidak ada baris baru pada akhir berkas\n"


@dataclass
class Mends:
    """What was mended: the new content of each file by where it is, under which name, and what it was."""

    contents: dict[Path, bytes] = field(default_factory=dict)
    count: int = 0
    sentence: str = ""
    """How many findings were mended, or would be, in words for people; empty where nobody asked."""
    unwritten: dict[Path, bytes] = field(default_factory=dict)
    """The contents that are only shown."""
    _names: dict[Path, str] = field(default_factory=dict)
    _before: dict[Path, bytes] = field(default_factory=dict)

    def take(self, findings: Sequence[Finding]) -> bool:
        """Mend what can be mended at once, in memory; whether there was any."""
        paths = {name: real(Path(name)) for finding in findings for name in _files(finding)}
        old = {name: content for name, path in paths.items() if (content := self._read(path, name)) is not None}
        made = mend(old, findings)
        for name, content in made.contents.items():
            self._before.setdefault(paths[name], old[name])
            self._names[paths[name]] = name
            self.contents[paths[name]] = content
        self.count += len(made.findings)
        return bool(made.findings)

    def _read(self, path: Path, name: str) -> bytes | None:
        if path in self.contents:
            return self.contents[path]
        try:
            return read_bytes(path, name)
        except FileFault:
            return None

    def write(self) -> None:
        """Write all files that changed; raises `Stop` where the system refuses."""
        save_together({path: (self._names[path], content) for path, content in self.contents.items()})
        self._say(f"{self.count} temuan diperbaiki pada {len(self.contents)} berkas.")

    def show(self) -> str:
        """Give what would change as a unified diff."""
        self.unwritten = self.contents
        self._say(
            f"{self.count} temuan dapat diperbaiki pada {len(self.contents)} berkas; belum ada yang ditulis. "
            "Untuk menulisnya, ulangi tanpa --diff."
        )
        order = sorted(self.contents, key=lambda path: self._names[path])
        return "".join(
            line
            for path in order
            for line in _diff(self._names[path], self._before[path].decode(), self.contents[path].decode())
        )

    def _say(self, sentence: str) -> None:
        self.sentence = sentence if self.count else "Tidak ada temuan yang dapat diperbaiki dengan --fix."


def refuse_mending(paths: Sequence[str], *, fix: bool, diff: bool) -> None:
    """Raise `Stop` for flags that do not go together."""
    if diff and not fix:
        raise Stop("--diff menampilkan apa yang akan diubah --fix. Tulis keduanya: `--fix --diff`.")
    if fix and STANDARD_INPUT in paths:
        raise Stop("--fix mengubah berkas, sedangkan isi dari pipa bukan berkas. Sebut berkas atau folder rencananya.")


def mend_plans(survey: Callable[[dict[Path, bytes]], Survey]) -> Mends:
    """Mend all that can be, in memory; `survey` checks the plans with these contents in place of their files."""
    mends = Mends()
    for _ in range(ROUNDS):
        found = survey(mends.contents)
        asked = [f for f in found.findings if f.fix and all(real(Path(name)) in found.files for name in _files(f))]
        if not mends.take(asked):
            break
    return mends


def _files(finding: Finding) -> Mapping[str, None]:
    return dict.fromkeys(mend.place.file for mend in finding.fix)


def _diff(name: str, before: str, after: str) -> Iterator[str]:
    """Compare two contents line by line, so that the result can be applied as it is."""
    return unified_diff(_lines(before), _lines(after), name, name, "semula", "menjadi")


def _lines(text: str) -> list[str]:
    *lines, last = text.split("\n")
    return [*(f"{line}\n" for line in lines), *([f"{last}\n{_NO_LINE_END}"] if last else [])]
