import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
import typer
from typer.main import get_command

from sp4n_renaksi import __version__
from sp4n_renaksi.cli.app import app
from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.wording import Command, Group

COMMANDS = [str(command.callback.__name__) for command in app.registered_commands if command.callback]

ENGLISH = re.compile(
    r"\b(the|this|that|and|or|of|to|for|with|without|from|is|are|not|no|such|did|you|mean|try|see|use|show|exit|"
    r"message|usage|options?|commands?|arguments?|args|default|required|missing|invalid|value|error|unexpected|extra|"
    r"requires?|takes?|does|got|choose|valid|possible|install|completion|current|shell|supported|file|string|list|"
    r"env|int|str|bool|input|should|dynamic)\b",
    re.IGNORECASE,
)


def english(text: str) -> list[str]:
    """Give the English words of a text, but for what is typed: flags, codes in backticks, example lines."""
    text = re.sub(r"`[^`]*`|--?[a-z][\w-]*|^ +renaksi .*$", "", text, flags=re.MULTILINE)
    return [found[0] for found in ENGLISH.finditer(text)]


def test_english_is_seen() -> None:
    assert english("Usage: renaksi [OPTIONS]\n  --help  Show this message and exit.\n  renaksi show this") == [
        *("Usage", "OPTIONS", "Show", "this", "message", "and", "exit")
    ]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_pages(
    command: str, typed: Callable[..., Any], golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    said = typed(*command.split(), "--help")
    assert (said.code, said.err) == (0, "")
    assert english(said.out) == []
    assert "\nContoh:\n  renaksi " in said.out
    golden(f"help_{command or 'renaksi'}.txt", said.out)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_pages_on_a_phone(command: str, typed: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = typed(*command.split(), "-h").out.splitlines()
    assert [line for line in lines if len(line) > 40 and not line.startswith("  renaksi ")] == []


def test_every_flag_and_argument_has_words() -> None:
    program: Any = get_command(app)
    silent = [(name, p.name) for name, command in program.commands.items() for p in command.params if not p.help]
    assert silent == []


@pytest.mark.parametrize("args", [[], ["-h"], ["--help"]])
def test_without_a_command_the_help_is_shown(args: list[str], typed: Callable[..., Any]) -> None:
    said = typed(*args)
    assert said.code == 0
    assert said.out.startswith("Pemakaian: renaksi [OPSI] PERINTAH ...\n")


def test_version(typed: Callable[..., Any]) -> None:
    assert typed("--version").out == f"renaksi {__version__}\n"


WRONG = {
    "unknown command": (["validat"], "Perintah `validat` tidak dikenal. Maksud Anda `validate`?", ""),
    "unknown, and nothing near": (["periksa"], "Perintah `periksa` tidak dikenal. Pilihannya: validate, score,", ""),
    "a folder for a command": (["rencana/"], "`rencana/` tidak dikenal. Maksud Anda `renaksi validate rencana/`?", ""),
    "no command": (["--"], "Perintahnya belum ditulis.", ""),
    "unknown flag": (["validate", "--formt", "x"], "Opsi `--formt` tidak dikenal. Maksud Anda `--format`?", "validate"),
    "unknown flag, and nothing near": (["rule", "--zzz"], "Opsi `--zzz` tidak dikenal.", "rule"),
    "unknown flag of the program": (["--verbos", "rule"], "Opsi `--verbos` tidak dikenal.", ""),
    "unknown short flag": (["validate", "-x"], "Opsi `-x` tidak dikenal.", "validate"),
    "flag without its value": (["rule", "-f"], "Opsi `-f` memerlukan isi: `-f NAMA[=BERKAS]`.", "rule"),
    "value for a flag without": (["validate", "--strict=ya"], "Opsi `--strict` tidak memerlukan isi.", "validate"),
    "unknown choice": (
        ["validate", "--color", "merah"],
        "Isi opsi `--color` tidak dapat dibaca. Pilihannya: auto, always, never.",
        "validate",
    ),
    "one argument too many": (["score", "a", "b", "c"], "`b c` tidak diperlukan pada `renaksi score`.", "score"),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_usage(case: str, typed: Callable[..., Any], tmp_path: Path) -> None:
    args, sentence, command = WRONG[case]
    (tmp_path / "rencana").mkdir()
    said = typed(*args)
    assert (said.code, said.out) == (2, "")
    first, hint = said.err.splitlines()
    assert first.startswith("renaksi: ")
    assert sentence in first
    assert hint == f"Lihat `renaksi {command}".rstrip() + " --help`."
    assert english(said.err) == []


def test_wrong_usage_as_seen(renaksi: Callable[..., Any], golden: Callable[[str, str], None]) -> None:
    said = renaksi("validate", "--sellect", "SAS")
    assert (said.code, said.out) == (2, "")
    golden("usage_error.txt", said.err)


def test_what_is_typed_reaches_the_terminal_escaped(typed: Callable[..., Any]) -> None:
    said = typed("\x1b[31mmerah\u202e\nbaris")
    assert said.err.splitlines()[0].startswith("renaksi: Perintah `\\x1b[31mmerah\\u202e\\nbaris` tidak dikenal.")


def _other_app() -> typer.Typer:
    """An app with what our own commands do not ask for yet."""
    other = typer.Typer(cls=Group, rich_markup_mode=None)

    def needs(
        place: Annotated[str, typer.Argument(metavar="LETAK")],
        year: Annotated[int, typer.Option(metavar="TAHUN")],
        kind: Annotated[Literal["a", "b"], typer.Argument()] = "a",
    ) -> None:
        raise AssertionError((place, year, kind))

    other.callback()(lambda: None)
    other.command(cls=Command)(needs)
    return other


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["needs", "--year", "1"], "Argumen `LETAK` wajib diisi."),
        (["needs", "x"], "Isi opsi `--year` wajib diisi."),
        (["needs", "x", "--year", "lama"], "Isi opsi `--year` tidak dapat dibaca."),
        (["needs", "x", "c", "--year", "1"], "Argumen `KIND` tidak dapat dibaca. Pilihannya: a, b."),
    ],
)
def test_wrong_usage_of_other_kinds(args: list[str], sentence: str) -> None:
    with pytest.raises(Stop) as stop:
        _other_app()(args, prog_name="lain", standalone_mode=False)
    assert stop.value.sentence == sentence
    assert stop.value.hint == "Lihat `lain needs --help`."
