import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sp4n_renaksi.model.plan import MODELS


def test_without_a_kind_the_kinds_are_listed(typed: Callable[..., Any]) -> None:
    said = typed("schema")
    assert (said.code, said.out.split(), said.err) == (0, list(MODELS), "")


@pytest.mark.parametrize("kind", MODELS)
def test_a_schema(kind: str, typed: Callable[..., Any]) -> None:
    said = typed("schema", kind)
    assert (said.code, said.err) == (0, "")
    made = json.loads(said.out)
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["properties"]["jenis_berkas"]["const"] == kind


def test_a_schema_in_a_file(typed: Callable[..., Any], tmp_path: Path) -> None:
    said = typed("schema", "tim", "-o", "tim.schema.json")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert (tmp_path / "tim.schema.json").read_text(encoding="utf-8") == typed("schema", "tim").out


def test_an_unknown_kind(typed: Callable[..., Any]) -> None:
    said = typed("schema", "asesmn")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(
        "renaksi: Jenis berkas `asesmn` tidak dikenal. Maksud Anda `asesmen`? Pilihannya: rencana_aksi, "
    )
