"""The house: imports go down only, one outside library a room, small modules, and all of it in what is shipped."""

import ast
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import sp4n_renaksi
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.rules import MODULES, all_rules, catalogue

TOP = Path(__file__).parent.parent
SOURCE = TOP / "src" / "sp4n_renaksi"
if not SOURCE.is_dir():
    pytest.skip("without the source there is no house to look at", allow_module_level=True)

MODULES_OF_SOURCE = sorted(SOURCE.rglob("*.py"))
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))

FLOORS = (
    {"finding"},
    {"faults"},
    {"reader", "model"},
    {"data", "files", "register", "schema", "score"},
    {"mending", "ranking", "sources"},
    {"loader", "rules", "tables"},
    {"figures", "status", "suppressions", "trace"},
    {"lint", "baseline"},
    {"settings"},
    {"render", "report"},
    {"starter"},
    {"cli"},
    {"__main__"},
)
"""The rooms, the lowest first. A room may use those on lower floors, and neither its neighbours nor those above."""

LIBRARIES = {
    "yaml": {"reader"},
    "jinja2": {"render"},
    "markupsafe": {"render"},
    "typer": {"cli"},
    "click": {"cli"},
    "docx": {"render"},
    "weasyprint": {"render"},
    "rich": {"cli"},
    "pydantic": {"model", "loader", "schema"},
    "pydantic_core": {"model", "schema"},
}
"""Every outside library, with the rooms that know it. The loader knows pydantic's errors, nothing more of it."""

LONGEST_MODULE = 300
LONGEST_FUNCTION = 45


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module that a module imports, also inside functions, by its full name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports of ours are written in full"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if own_module(name) else node.module or "" for name in whole)


def own_module(name: str) -> Path | None:
    """The file of a module of ours, None for anything else."""
    first, *rest = name.split(".")
    path = SOURCE.joinpath(*rest)
    found = [file for file in (path.with_suffix(".py"), path / "__init__.py") if file.is_file()]
    return found[0] if first == "sp4n_renaksi" and rest and found else None


def length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def module_id(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


# Imports


def test_every_room_has_its_floor() -> None:
    rooms = {room_of(path) for path in MODULES_OF_SOURCE} - {"__init__"}
    assert Counter(room for floor in FLOORS for room in floor) == Counter(rooms)


@pytest.mark.parametrize("path", MODULES_OF_SOURCE, ids=module_id)
def test_imports_go_down_only(path: Path) -> None:
    floors = {room: number for number, floor in enumerate(FLOORS) for room in floor} | {"__init__": -1}
    room = room_of(path)
    used = {room_of(module) for name in imports(path) if (module := own_module(name)) is not None} - {room}
    assert {name for name in used if floors[name] >= floors[room]} == set()


def test_no_modules_import_each_other_in_a_circle() -> None:
    uses = {
        path: {module for name in imports(path) if (module := own_module(name)) is not None} - {path}
        for path in MODULES_OF_SOURCE
    }
    while ends := {
        path
        for path, used in uses.items()
        if not used & uses.keys() or all(path not in other for other in uses.values())
    }:
        uses = {path: used for path, used in uses.items() if path not in ends}
    assert {module_id(path): sorted(map(module_id, used & uses.keys())) for path, used in uses.items()} == {}


@pytest.mark.parametrize("path", MODULES_OF_SOURCE, ids=module_id)
def test_no_import_of_ours_is_for_type_checkers_only(path: Path) -> None:
    assert "TYPE_CHECKING" not in {node.id for node in ast.walk(tree(path)) if isinstance(node, ast.Name)}


@pytest.mark.parametrize("path", MODULES_OF_SOURCE, ids=module_id)
def test_each_outside_library_is_known_in_its_room_only(path: Path) -> None:
    outside = {name.partition(".")[0] for name in imports(path)} - {"sp4n_renaksi", *sys.stdlib_module_names}
    assert {name for name in outside if room_of(path) not in LIBRARIES[name]} == set()


def test_the_loader_knows_of_pydantic_nothing_but_its_errors() -> None:
    used = {
        alias.name
        for path in (SOURCE / "loader").glob("*.py")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pydantic")
        for alias in node.names
    }
    assert used == {"ValidationError"}


# Size


@pytest.mark.parametrize("path", MODULES_OF_SOURCE, ids=module_id)
def test_a_module_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", MODULES_OF_SOURCE, ids=module_id)
def test_a_function_fits_a_screen(path: Path) -> None:
    long = {}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            page = node.body[0] if ast.get_docstring(node) is not None else None
            lines = length(node) - (length(page) if page else 0)
            if lines > LONGEST_FUNCTION:
                long[node.name] = lines
    assert long == {}


# Rules


def test_every_file_with_rules_is_listed_and_no_other() -> None:
    holding = {
        path.stem
        for path in (SOURCE / "rules").glob("*.py")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef)
        for mark in node.decorator_list
        if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Name) and mark.func.id == "rule"
    }
    assert sorted(MODULES) == sorted(holding)
    assert list(MODULES) == sorted(MODULES)


def test_a_code_and_a_name_stand_for_one_thing() -> None:
    faults = catalogue()
    assert [code for code, count in Counter(fault.code for fault in faults).items() if count > 1] == []
    assert [name for name, count in Counter(fault.name for fault in faults).items() if count > 1] == []
    assert [fault.code for fault in faults if not re.fullmatch("[A-Z]{3}[0-9]{3}", fault.code)] == []


def test_a_rule_is_found_in_the_file_that_registered_it() -> None:
    assert {rule.check.__module__ for rule in all_rules()} == {f"sp4n_renaksi.rules.{name}" for name in MODULES}


@pytest.mark.parametrize("fault", catalogue(), ids=lambda fault: fault.code)
def test_a_fault_that_is_in_the_catalogue_can_be_found(fault: Fault) -> None:
    """Its code or the name that its module gives it stands in the code a second time."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in MODULES_OF_SOURCE)
    constant = re.search(rf'^(\w+) = Fault\(\s*"{fault.code}"', text, re.MULTILINE)
    used = rf"\bfaults\.{constant[1]}\b" if constant else rf'"{fault.code}"'
    assert len(re.findall(used, text)) > (0 if constant or fault.code in {r.fault.code for r in all_rules()} else 1)


# What is shipped


def test_the_version_is_written_once() -> None:
    assert "version" not in PROJECT["project"]
    assert PROJECT["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "sp4n_renaksi.__version__"}
    quoted = f'"{sp4n_renaksi.__version__}"'
    assert [path for path in MODULES_OF_SOURCE if quoted in path.read_text(encoding="utf-8")] == [
        SOURCE / "__init__.py"
    ]


def test_the_core_depends_on_five_libraries() -> None:
    names = [re.split("[<>=~!; ]", entry)[0] for entry in PROJECT["project"]["dependencies"]]
    assert sorted(names) == ["jinja2", "pydantic", "pyyaml", "rich", "typer"]


def test_every_package_is_listed_for_the_wheel() -> None:
    folders = {path.parent for path in MODULES_OF_SOURCE} | {
        path.parent for path in SOURCE.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }
    packages = {".".join(("sp4n_renaksi", *folder.relative_to(SOURCE).parts)) for folder in folders}
    assert sorted(PROJECT["tool"]["setuptools"]["packages"]) == sorted({*packages, "sp4n_renaksi.templates"})
    assert (TOP / "templates" / "__init__.py").is_file()


def shipped(folder: Path) -> Iterator[str]:
    """The files of a folder that git would keep, by their names in it."""
    for path in folder.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(folder).as_posix()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist of this repository, and the wheel that was built from it."""
    pytest.importorskip("build")
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--outdir", str(folder), str(TOP)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_the_package_and_all_templates(built: Path) -> None:
    (wheel,) = built.glob(f"sp4n_renaksi-{sp4n_renaksi.__version__}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    wanted = {f"sp4n_renaksi/{name}" for name in shipped(SOURCE)}
    wanted |= {f"sp4n_renaksi/templates/{name}" for name in shipped(TOP / "templates")}
    assert sorted(held ^ wanted) == []


@pytest.mark.slow
def test_the_sdist_holds_what_is_needed_to_build_and_to_test(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        held = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    folders = ("src/sp4n_renaksi", "templates", "examples", "tests")
    wanted = {f"{folder}/{name}" for folder in folders for name in shipped(TOP / folder)}
    assert sorted({*wanted, "pyproject.toml", "README.md", "LICENSE"} - held) == []


# What does not belong in a published repository

MACHINE = re.compile(
    r"(?<![\w.])/(?:root|home|Users|work)/\w|\b[A-Z]:\\Users\\|\bpypi\.org/simple|\b(?:artifactory|nexus|devpi)\b"
    r"|\blocalhost:\d|\b\d{1,3}(?:\.\d{1,3}){3}:\d{2,5}\b|--(?:extra-)?index-url",
    re.IGNORECASE,
)


@cache
def kept() -> tuple[Path, ...]:
    """The text files that git keeps, or would keep."""
    command = ["git", "-C", str(TOP), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return tuple(path for name in done.stdout.split("\0") if name and (path := TOP / name).is_file())


def test_no_file_speaks_of_one_machine() -> None:
    if not kept():
        pytest.skip("not in a git repository")
    found = []
    for path in kept():
        if path == Path(__file__):
            continue
        lines = path.read_bytes().decode("utf-8", "replace").splitlines()
        found += [
            f"{path.relative_to(TOP)}:{n}: {line.strip()[:80]}"
            for n, line in enumerate(lines, 1)
            if MACHINE.search(line)
        ]
    assert found == []
