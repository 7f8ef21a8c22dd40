"""Build the wheel and the sdist, install each into an empty environment, and test it from another folder."""

import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Start a command and stop where it fails."""
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)


def install(package: Path, folder: Path) -> Path:
    """Make an environment with nothing but the package and what its tests need; give its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    quiet = ("--quiet", "--disable-pip-version-check")
    run(python, "-m", "pip", "install", *quiet, "--upgrade", "pip")
    run(python, "-m", "pip", "install", *quiet, package)
    run(python, "-m", "pip", "install", *quiet, "--group", f"{ROOT / 'pyproject.toml'}:test")
    return python


def main() -> None:
    """Build, install, test."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.rmtree(ROOT / "build", ignore_errors=True)
        run(sys.executable, "-m", "build", "--outdir", folder / "dist", ROOT)
        elsewhere = folder / "elsewhere"
        elsewhere.mkdir()
        for pattern, tests in (("*.whl", ("-m", "not slow")), ("*.tar.gz", ("-m", "not slow", "-k", "cli or render"))):
            (package,) = (folder / "dist").glob(pattern)
            python = install(package, folder / pattern.strip("*."))
            run(python, "-m", "pytest", "-q", "-c", ROOT / "pyproject.toml", ROOT / "tests", *tests, cwd=elsewhere)
            run(python, "-m", "sp4n_renaksi", "validate", ROOT / "examples" / "opd_lengkap", "--strict", cwd=elsewhere)


if __name__ == "__main__":
    main()
