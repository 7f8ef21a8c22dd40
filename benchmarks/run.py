"""Print what is claimed about speed: ratios of whole processes, each pair measured in turns within one run.

    python benchmarks/run.py [--rounds N] [--plans N]

Absolute times move by half between machines and minutes; the ratios do not.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
BABEL = EXAMPLES / "babel_2021"
SOUND = EXAMPLES / "opd_lengkap"

PYTHON = sys.executable
RENAKSI = (PYTHON, "-m", "sp4n_renaksi")
IMPORTS = (PYTHON, "-c", "import yaml, pydantic")
MEGABYTE = 1024 if sys.platform != "darwin" else 1024 * 1024

Command = Sequence[str]


def run(command: Command) -> tuple[float, float]:
    """Give the seconds and the peak memory in MB of one process."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return time.perf_counter() - start, usage.ru_maxrss / MEGABYTE


def compare(title: str, wanted: str, command: Command, base: Command, rounds: int) -> None:
    """Run two commands in turns and print the median of the ratios pair by pair."""
    run(command), run(base)
    pairs = [(run(command), run(base)) for _ in range(rounds)]
    ratios = [mine[0] / other[0] for mine, other in pairs]
    memory = statistics.median(mine[1] for mine, _ in pairs)
    middle = statistics.median(ratios)
    spread = f"{min(ratios):.2f}-{max(ratios):.2f}"
    print(f"{title:<64} {middle:>5.2f}  ({spread}, {rounds} pairs; wanted: {wanted}; {memory:.0f} MB)", flush=True)


def copies(source: Path, folder: Path, count: int) -> Path:
    """Lay out many plans as a maintainer has them: one folder each."""
    for number in range(count):
        shutil.copytree(source, folder / f"rencana-{number:04}")
    return folder


def keep_compiled(folder: str) -> None:
    """Let Python keep what it compiles, as it does for what is installed; some shells and containers forbid that."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = folder


def main() -> None:
    """Measure everything that README.md claims."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--plans", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as compiled:
        keep_compiled(compiled)
        measure(options.rounds, options.plans)


def measure(rounds: int, plans: int) -> None:
    """Compare one plan with an empty command, and many with the bare parser."""
    validate = (*RENAKSI, "validate", str(BABEL))
    empty = (PYTHON, str(HERE / "empty_command.py"))
    compare("validate Babel / an empty Typer command", "1.35", validate, empty, rounds)
    compare("validate Babel / import yaml, pydantic", "-", validate, IMPORTS, rounds)
    compare("renaksi --help / import yaml, pydantic", "1.3", (*RENAKSI, "--help"), IMPORTS, rounds)
    for name, source in (("sound", SOUND), ("Babel", BABEL)):
        with tempfile.TemporaryDirectory() as scratch:
            folder = copies(source, Path(scratch), plans)
            many = (*RENAKSI, "validate", "--quiet", str(folder))
            bare = (PYTHON, str(HERE / "bare_load.py"), str(folder))
            compare(f"{plans} {name} plans / bare yaml.load", "0.6, 60 MB", many, bare, 3)


if __name__ == "__main__":
    main()
