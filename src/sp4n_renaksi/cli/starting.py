"""What `renaksi init` does once its flags are read."""

import os
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sp4n_renaksi.cli.asking import ask, can_ask, take
from sp4n_renaksi.cli.new_files import write_new
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.targets import meant
from sp4n_renaksi.cli.terminal import tell, write
from sp4n_renaksi.data import DEFAULT_INSTRUMENT, INSTRUMENTS
from sp4n_renaksi.files import PLAN_FILE
from sp4n_renaksi.sources import repository_root
from sp4n_renaksi.starter import plan_files
from sp4n_renaksi.starter.answers import Answers

_REQUIRED = ("instansi", "periode")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was typed: `written` are the answers that came as options, by the names of these."""

    folder: str
    written: Mapping[str, str]
    parties: Sequence[str]
    instrument: str
    ci: str
    dry_run: bool
    quiet: bool


def start_plan(wishes: Wishes) -> None:
    """Ask what is missing, say what will be written, and write it; raises `Stop` where that cannot be."""
    folder = Path(wishes.folder)
    _stop_if_taken(folder)
    files = plan_files(_answers(wishes))
    new = {name: content for name, content in files.items() if not os.path.lexists(folder / name)}
    if not wishes.quiet:
        write(_announced(wishes.folder, files, new, dry_run=wishes.dry_run))
    if wishes.dry_run:
        return
    write_new(folder, new)
    if not wishes.quiet:
        place = "" if folder.resolve() == Path.cwd() else f" {shlex.quote(wishes.folder)}"
        write(f"Selesai. Baca README.md di folder itu, lalu periksa dengan `renaksi validate{place}`.\n")
        _warn_within_repository(folder, wishes.ci)


def _stop_if_taken(folder: Path) -> None:
    if os.path.lexists(folder) and not folder.is_dir():
        raise Stop(f"`{folder}` sudah ada dan bukan folder. Sebut nama folder yang lain.")
    if os.path.lexists(folder / PLAN_FILE):
        raise Stop(f"`{folder / PLAN_FILE}` sudah ada, jadi rencana sudah dimulai di sini. Tidak ada yang ditulis.")


def _answers(wishes: Wishes) -> Answers:
    instrument = wishes.instrument or DEFAULT_INSTRUMENT
    if instrument not in INSTRUMENTS:
        near = meant(instrument, INSTRUMENTS)
        raise Stop(f"Instrumen `{instrument}` tidak dikenal.{near} Pilihannya: {', '.join(INSTRUMENTS)}.")
    missing = [f"`--{name}`" for name in _REQUIRED if not wishes.written[name].strip()]
    if missing and not can_ask():
        raise Stop(f"Sebut {' dan '.join(missing)}; tanpa terminal tidak ada yang dapat ditanyakan.")
    answered = (ask if missing else take)(wishes.written, wishes.parties)
    return Answers(**answered, instrumen=instrument, ci=wishes.ci)


def _announced(folder: str, files: Mapping[str, str], new: Mapping[str, str], *, dry_run: bool) -> str:
    head = f"{'Yang akan' if dry_run else 'Akan'} ditulis di folder `{folder}`:"
    lines = [f"  {name}" + ("" if name in new else " (sudah ada, tidak diubah)") for name in sorted(files)]
    return "\n".join([head, *lines, *(["Belum ada yang ditulis."] if dry_run else [])]) + "\n"


def _warn_within_repository(folder: Path, ci: str) -> None:
    root = repository_root(folder)
    if ci != "none" and root != folder.resolve():
        tell(f"Agar setiap perubahan diperiksa sendiri, pindahkan berkas CI-nya ke akar repositori, yaitu `{root}`.")
