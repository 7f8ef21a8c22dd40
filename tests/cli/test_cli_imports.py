"""What is heavy is imported only by the command that needs it."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("asyncio", "jinja2", "rich", "xml", "sqlite3", "unittest", "multiprocessing", "http", "ssl", "pip")

SCRIPT = """
import sys
from sp4n_renaksi.cli.main import main
sys.argv = ["renaksi", *sys.argv[1:]]
try:
    main()
finally:
    sys.stderr.write("\\n".join(sys.modules))
"""


def imported(*args: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *args], capture_output=True, check=False, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.mark.parametrize("args", [["--help"], ["validate", "--help"], ["--version"], []])
def test_help_needs_nothing_of_ours(args: list[str]) -> None:
    modules = imported(*args)
    assert sorted(modules & {*HEAVY, "yaml", "pydantic", "json"}) == []
    assert {name for name in modules if name.startswith("sp4n_renaksi.")} == {
        name for name in modules if name.startswith("sp4n_renaksi.cli")
    }


def test_validate_needs_neither_templates_nor_tables(sound: Path) -> None:
    modules = imported("validate", str(sound), "--format", "text")
    assert (
        sorted(
            modules
            & {*HEAVY, "sp4n_renaksi.render", "sp4n_renaksi.schema", "sp4n_renaksi.tables", "sp4n_renaksi.mending"}
        )
        == []
    )
