"""What all nouns share: closed, frozen models, and the forms in which a person may write one thing shortly."""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

JsonSchema = dict[str, Any]


class Model(BaseModel):
    """A closed noun: an unknown key is a fault, nothing changes after reading.

    Validators are built at first use (`defer_build`), so a command pays only for the sections it reads.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Widening:
    """The before-validator of all short forms: `widen` gives the whole form of what was written, the type reads on."""

    def widen(self, value: object) -> object:
        """Give the whole form; what is no short form comes back as it is."""
        raise NotImplementedError

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.widen, handler(source))


def _alternatives(schema: JsonSchema) -> list[JsonSchema]:
    """Give the forms that a schema allows, without what it says of a field beside."""
    beside = {"title", "description", "default", "x-data-pribadi"}
    return schema.get("anyOf") or [{key: value for key, value in schema.items() if key not in beside}]


class ShortForm(Widening):
    """Where one word says it: a scalar stands for the whole model, with the scalar in `field`; so does an empty one."""

    def __init__(self, field: str) -> None:
        self.field = field

    def widen(self, value: object) -> object:
        """Put a scalar where it belongs."""
        return {self.field: value} if value is None or isinstance(value, str) else value

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        whole = handler(schema)
        field = handler.resolve_ref_schema(whole)["properties"][self.field]
        return {"anyOf": [*_alternatives(field), whole]}


class _Many(Widening):
    """A list that may be left empty or, where it has one item, be written as that item."""

    def widen(self, value: object) -> object:
        if value is None:
            return ()
        return (value,) if isinstance(value, str) else value

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        whole = handler(schema)
        alone = [form for form in _alternatives(whole["items"]) if "$ref" not in form]
        return {"anyOf": [whole, *alone, {"type": "null"}]}


class _Mapping(Widening):
    """A mapping that may be left empty; keys have a form of their own."""

    def widen(self, value: object) -> object:
        return {} if value is None else value

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        whole = handler(schema)
        if "patternProperties" in whole:
            whole["additionalProperties"] = False
        return {"anyOf": [whole, {"type": "null"}]}


K = TypeVar("K")
V = TypeVar("V")

Daftar = Annotated[tuple[V, ...], _Many()]
"""A list, in the order written."""

Peta = Annotated[dict[K, V], _Mapping()]
"""A mapping, in the order written."""
