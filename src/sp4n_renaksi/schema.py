"""The JSON Schema of each kind of file, for editors and other tools; made of the models, so both always agree."""

import re
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

from sp4n_renaksi.model.base import JsonSchema
from sp4n_renaksi.model.plan import CHAPTERS, FORMAT, MANY, MODELS, PROSE, ROOT, SECTIONS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Generator(GenerateJsonSchema):
    """Pydantic's own, with titles that an officer reads, and without the docstrings and defaults of the code."""

    def get_title_from_name(self, name: str) -> str:
        return name.replace("_", " ").capitalize()

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchema:
        made = super().model_schema(schema)
        made.pop("description", None)
        words = re.sub("(?!^)[A-Z]", lambda found: f" {found[0].lower()}", schema["cls"].__name__)
        return {**made, "title": schema["cls"].model_config.get("title") or words}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchema:
        return self.generate_inner(schema["schema"])


def schema(kind: str) -> dict[str, Any]:
    """Give the JSON Schema 2020-12 of a kind of file (`jenis_berkas`); raises `KeyError` where there is no such kind.

    That of plan.yaml also holds its sections, each as the name of a file or with its content in place.
    """
    kinds = (kind, *SECTIONS) if kind == ROOT else (kind,)
    _, made = models_json_schema([(MODELS[name], "validation") for name in kinds], schema_generator=_Generator)
    definitions = made["$defs"]
    whole = definitions.pop(MODELS[kind].__name__)
    properties = whole["properties"]
    properties["jenis_berkas"] = {"title": "Jenis berkas", "const": kind}
    if kind == ROOT:
        known_format = {"enum": [FORMAT, str(FORMAT), None]}
        properties["format"] = {key: properties["format"][key] for key in ("title", "description")} | known_format
        properties |= {name: _section(name) for name in SECTIONS}
        properties[PROSE] = _prose()
    return {"$schema": DIALECT, **whole, "required": ["jenis_berkas"], "$defs": definitions}


def _section(name: str) -> JsonSchema:
    """Describe where a section stands: in a file, here, or where a plan may have several, each of these in a list."""
    one = [{"type": "string", "minLength": 1}, {"$ref": f"#/$defs/{MODELS[name].__name__}"}]
    many = [{"type": "array", "items": {"anyOf": one}}] if name in MANY else []
    where = "Nama berkas atau daftar nama berkas" if many else "Nama berkas"
    return {
        "title": MODELS[name].model_config.get("title", name),
        "description": f"{where}, misalnya {name}.yaml; isinya juga boleh ditulis di sini",
        "anyOf": [*one, *many, {"type": "null"}],
    }


def _prose() -> JsonSchema:
    chapters = {name: {"type": ["string", "null"]} for name in CHAPTERS}
    return {
        "title": "Naskah",
        "description": "Bab dengan berkas naskahnya, misalnya bab-1: naskah/bab-1.md",
        "anyOf": [{"type": "object", "properties": chapters, "additionalProperties": False}, {"type": "null"}],
    }
