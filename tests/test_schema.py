"""The JSON Schema of each kind of file: sound in itself, and of one mind with the models on the examples."""

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from sp4n_renaksi.model.plan import CHAPTERS, MANY, MODELS, PROSE, ROOT, SECTIONS
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.schema import DIALECT, schema

EXAMPLES = Path(__file__).parent.parent / "examples"
INSTRUMENTS = Path(__file__).parent.parent / "src" / "sp4n_renaksi" / "data"


class EditorLoader(yaml.SafeLoader):
    """YAML as an editor reads it: the core schema of YAML 1.2, and every key a text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - typed so by PyYAML


def _mapping(loader: EditorLoader, node: yaml.MappingNode) -> dict[str, Any]:
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", "[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$", re.ASCII), first)
EditorLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))
EditorLoader.add_constructor("tag:yaml.org,2002:map", _mapping)


def as_editor(path: Path) -> Any:
    return EditorLoader(path.read_text(encoding="utf-8")).get_single_data()


def as_renaksi(path: Path) -> dict[str, Any]:
    data = read(path.read_bytes(), path.name).data
    assert data is not None
    return data


@cache
def check(kind: str) -> Any:
    return Draft202012Validator(schema(kind))


def files() -> list[Path]:
    plans = [path for folder in EXAMPLES.glob("*/plan.yaml") for path in folder.parent.glob("**/*.yaml")]
    return sorted([*plans, *INSTRUMENTS.glob("sp4n-*.yaml")])


FILES = files()
NAMES = [f"{path.parent.name}/{path.name}" for path in FILES]


def kind_of(path: Path) -> str:
    return str(as_renaksi(path)["jenis_berkas"])


def accepted_by_model(kind: str, data: dict[str, Any]) -> bool:
    """As the loader does it: the sections of plan.yaml are read by their own models."""
    data = {key: value for key, value in data.items() if kind != ROOT or key not in (*SECTIONS, PROSE)}
    try:
        MODELS[kind].model_validate(data)
    except ValidationError:
        return False
    return True


def test_the_sound_example_is_there_with_every_kind_of_file() -> None:
    kinds = {kind_of(path) for path in FILES if path.parent.name == "opd_lengkap"}
    assert kinds == {ROOT, *SECTIONS}


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_examples_are_accepted_by_both(path: Path) -> None:
    kind = kind_of(path)
    errors = [(list(error.absolute_path), error.message) for error in check(kind).iter_errors(as_editor(path))]
    assert errors == []
    assert accepted_by_model(kind, as_renaksi(path))


def thin(node: Any) -> Any:
    """The first item of each list is as good as all of them."""
    if isinstance(node, dict):
        return {key: thin(value) for key, value in node.items()}
    return [thin(item) for item in node[:1]] if isinstance(node, list) else node


def places(node: Any, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """All places in the data but the words that say what and which format a file is."""
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in entries:
        if (*here, step) not in (("jenis_berkas",), ("format",)):
            yield (*here, step)
            yield from places(value, (*here, step))


def changed(data: Any, place: tuple[str | int, ...], value: object) -> Any:
    """The data with another value at a place; the last step may be a new key."""
    data = deepcopy(data)
    node = data
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = value
    return data


WRONG: list[object] = [None, "", "kata lain", "....", ["a", ["b"]], {"bukan_isian": "x"}, [], {}]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_both_refuse_the_same_shapes(path: Path) -> None:
    """Each value of each example replaced by every kind of another, and a strange key in each mapping."""
    kind, data = kind_of(path), thin(as_renaksi(path))
    sections = (*SECTIONS, PROSE) if kind == ROOT else ()
    verdicts = []
    for place in places(data):
        if place[0] in sections:
            continue
        for wrong in WRONG:
            other = changed(data, place, wrong)
            verdict = accepted_by_model(kind, other)
            assert check(kind).is_valid(other) is verdict, (place, wrong)
            verdicts.append(verdict)
        if isinstance(place[-1], str):
            other = changed(data, (*place[:-1], "bukan_isian"), "x")
            assert check(kind).is_valid(other) is accepted_by_model(kind, other), place
    assert {True, False} <= set(verdicts)


@pytest.mark.parametrize("kind", MODELS)
def test_each_kind_has_a_schema_of_its_own(kind: str) -> None:
    made = schema(kind)
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == DIALECT
    assert made["title"][0].isupper()
    assert made["additionalProperties"] is False
    assert made["properties"]["jenis_berkas"]["const"] == kind
    assert made == schema(kind)
    assert check(kind).is_valid({"jenis_berkas": kind})
    strange: list[object] = [{}, {"jenis_berkas": "lain"}, {"jenis_berkas": kind, "bukan_isian": "x"}, [], None, "x"]
    for refused in strange:
        assert not check(kind).is_valid(refused)


def test_there_is_no_schema_of_what_is_no_kind_of_file() -> None:
    with pytest.raises(KeyError):
        schema("realisasi_lain")


def walk(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from walk(child)


@pytest.mark.parametrize("kind", MODELS)
def test_every_object_is_closed(kind: str) -> None:
    for node in walk(schema(kind)):
        if node.get("type") == "object":
            assert node["additionalProperties"] is False or "properties" not in node


def test_only_mappings_by_free_names_take_any_key() -> None:
    """`aspek` of prioritas.yaml goes by any name of an aspect, `kecuali` of tim.yaml by the kode of a role."""
    opened = [
        kind
        for kind in MODELS
        for node in walk(schema(kind))
        if node.get("type") == "object" and node["additionalProperties"] is not False
    ]
    assert sorted(opened) == ["prioritas", ROOT, ROOT, "tim"]


@pytest.mark.parametrize("kind", MODELS)
def test_texts_are_those_of_officers(kind: str) -> None:
    english = re.compile(r"\b(the|of|and|is|which|as|file|field|value|key|null)\b")
    for node in walk(schema(kind)):
        for word in ("title", "description"):
            if isinstance(node.get(word), str):
                assert not english.search(node[word]), node[word]
        assert node.get("default") is None


@pytest.mark.parametrize("kind", MODELS)
def test_patterns_are_those_of_ecma(kind: str) -> None:
    for node in walk(schema(kind)):
        patterns = (
            [node["pattern"]] if isinstance(node.get("pattern"), str) else list(node.get("patternProperties", ()))
        )
        for pattern in patterns:
            assert not re.search(r"\(\?(?![:=!])|\\[AZzpN]|\(\?P", pattern), pattern


def plan(**keys: object) -> dict[str, object]:
    return {"jenis_berkas": ROOT, **keys}


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_is_a_file_or_stands_in_place(name: str) -> None:
    inline = {"jenis_berkas": name}
    for one in (f"{name}.yaml", None, {}, inline):
        assert check(ROOT).is_valid(plan(**{name: one})), one
    for many in ([], [f"{name}.yaml"], [f"{name}.yaml", inline]):
        assert check(ROOT).is_valid(plan(**{name: many})) is (name in MANY), many
    for refused in (5, True, "", [None], [[f"{name}.yaml"]], {"bukan_isian": "x"}, [{"bukan_isian": "x"}]):
        assert not check(ROOT).is_valid(plan(**{name: refused})), refused


def test_prose_is_chapters_with_their_files() -> None:
    chapters = dict.fromkeys(CHAPTERS, "naskah/bab.md")
    for prose in (None, {}, chapters, {CHAPTERS[0]: None}):
        assert check(ROOT).is_valid(plan(naskah=prose)), prose
    for refused in ("naskah", [chapters], {"bab-99": "naskah/bab.md"}, {CHAPTERS[0]: ["naskah/bab.md"]}):
        assert not check(ROOT).is_valid(plan(naskah=refused)), refused


def test_the_format_is_the_one_that_is_known() -> None:
    assert [form for form in (1, "1", None, 2, "2", "satu") if check(ROOT).is_valid(plan(format=form))] == [
        1,
        "1",
        None,
    ]
