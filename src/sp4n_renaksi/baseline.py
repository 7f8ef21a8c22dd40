"""The list of old findings (daftar temuan lama): with it an old plan is taken over today, and only new faults fail.

A JSON file for git: one finding an entry, by its fingerprint, sorted, with its code, file and words for those who read.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sp4n_renaksi.finding import Finding

VERSION = 1
_ADVICE = "Buat ulang dengan `renaksi validate --write-baseline BERKAS`."


class BaselineFault(Exception):  # noqa: N818 - a fault of the file, not an error of the program
    """A list that cannot be read, in words of a maintainer."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.advice = _ADVICE


@dataclass(frozen=True, slots=True)
class Baseline:
    """The fingerprints of the old findings, each with the file it was in, named from the repository's root."""

    files: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, fingerprint: str) -> bool:
        return fingerprint in self.files

    def gone(self, met: Iterable[str], checked: Iterable[str]) -> int:
        """Count those that were not met again, in files that were checked."""
        looked, found = set(checked), set(met)
        return sum(file in looked and fingerprint not in found for fingerprint, file in self.files.items())


def write_baseline(findings: Iterable[tuple[str, Finding]]) -> str:
    """Write the list; each finding comes with the name of its file from the repository's root."""
    entries = [
        {"file": file, "code": f.fault.code, "message": f.message, "fingerprint": f.fingerprint} for file, f in findings
    ]
    entries.sort(key=lambda entry: (entry["file"], entry["code"], entry["message"], entry["fingerprint"]))
    return json.dumps({"version": VERSION, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(content: bytes) -> Baseline:
    """Read a list; raises `BaselineFault`."""
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BaselineFault("Isinya bukan daftar temuan lama (JSON).") from error
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise BaselineFault("Isinya bukan daftar temuan lama (JSON).")
    if data.get("version") != VERSION:
        raise BaselineFault(f"Versi daftar temuan lama ini tidak dikenal; renaksi ini mengenal versi {VERSION}.")
    entries = [e for e in data["findings"] if isinstance(e, dict)]
    if len(entries) < len(data["findings"]) or any(not isinstance(e.get("fingerprint"), str) for e in entries):
        raise BaselineFault("Ada temuan di dalam daftar ini yang tidak mempunyai `fingerprint`.")
    return Baseline({entry["fingerprint"]: str(entry.get("file", "")) for entry in entries})
