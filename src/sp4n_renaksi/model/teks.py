"""How a written scalar becomes a value: words, choices, yes and no, and what is not yet certain."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import lru_cache
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from sp4n_renaksi.model.base import JsonSchema
from sp4n_renaksi.model.pola import bentuk, pola, tulisan

_TIDAK_PASTI = r"\.\.|…|__|\?\?|xx|(?:^|[^a-zÀ-ÿ])(?:diisi|belum|akan|menyusul)(?![a-zÀ-ÿ])|<[^<>]*>|^ ?[-–—]+ ?$"
_LONGEST_QUOTE = 60


def tidak_pasti(text: str) -> bool:
    """Whether a number, date or year still waits for its content: dots of a form, "(diisi oleh instansi)", a dash."""
    return bentuk(_TIDAK_PASTI).search(text) is not None


Refusal = PydanticCustomError
"""What a type raises for a text that it cannot read."""


def refuse(code: str, message: str, right: str = "") -> Refusal:
    """Build the error of a type: `code` names the fault (SKM...), `message` is the Indonesian sentence.

    `right` is what should stand there, where that is sure.
    """
    return Refusal(code, "{pesan}", {"pesan": message, "seharusnya": right})


def quote(text: str) -> str:
    """Show what was written, cut where it would drown the sentence."""
    if not text:
        return "(belum diisi)"
    return f"`{text[: _LONGEST_QUOTE - 3]}...`" if len(text) > _LONGEST_QUOTE else f"`{text}`"


def maksud(text: str, known: Iterable[str]) -> str:
    """Ask for the known word that is near enough to have been meant; empty where none is."""
    if len(text) > _LONGEST_QUOTE:
        return ""
    folded = {word.casefold(): word for word in known}
    near = get_close_matches(text.casefold(), folded, n=1, cutoff=0.7)
    return f" Maksud Anda `{folded[near[0]]}`?" if near else ""


class Exact:
    """An annotated type of one scalar, read as it stands; `schema` is its JSON Schema, for editors and other tools.

    `read` gets text (an empty one where nothing is filled in) and gives the value or raises `refuse(...)`.
    """

    def __init__(self, read: Callable[[str], object], schema: Callable[[], JsonSchema]) -> None:
        self.read, self.schema = read, schema

    def __call__(self, value: object) -> object:
        if isinstance(value, str):
            return self.read(value)
        if value is None:
            return self.read("")
        what = "daftar" if isinstance(value, list | tuple) else "rincian" if isinstance(value, dict) else "isi lain"
        raise refuse("SKM003", f"Di sini seharusnya satu isi, tetapi tertulis {what}.")

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        return self.schema()


class Written(Exact):
    """An annotated type as people write it: spaces around and between do not count; `empty` where nothing is filled in.

    `uncertain` makes the value of a text that is not yet certain; without it such a text is read like any other.
    `forms` is the JSON Schema of what is filled in and certain.
    """

    def __init__(
        self,
        read: Callable[[str], object],
        forms: Callable[[], list[JsonSchema]],
        *,
        empty: object = None,
        uncertain: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(read, self._any_form)
        self.forms, self.empty, self.uncertain = forms, empty, uncertain
        self._value = lru_cache(self._read)  # the same few years, scores and amounts stand all over a plan

    def __call__(self, value: object) -> object:
        if isinstance(value, str):
            return self._value(value)
        return self.empty if value is None else super().__call__(value)

    def _read(self, written: str) -> object:
        text = " ".join(written.split())
        if not text:
            return self.empty
        if self.uncertain is not None and tidak_pasti(text):
            return self.uncertain(text)
        return self.read(text)

    def _any_form(self) -> JsonSchema:
        return {"anyOf": [*self.forms(), *([belum_pasti()] if self.uncertain else []), {"type": "null"}]}


def belum_pasti() -> JsonSchema:
    """JSON Schema of a text that is not yet certain."""
    return {"type": "string", "pattern": pola(_TIDAK_PASTI)}


Teks = Annotated[str, Exact(str, lambda: {"type": ["string", "number", "boolean", "null"]})]
"""Words; empty where nothing is filled in. Short texts take `_miring_` for foreign words."""


def pilihan(*options: str) -> Written:
    """A closed list of words; empty where nothing is filled in."""
    words = {option.casefold(): option for option in options}

    def read(text: str) -> str:
        if (option := words.get(text.casefold())) is not None:
            return option
        joined = text.replace(" ", "_")
        message = f"Isi {quote(text)} tidak dikenal.{maksud(joined, options)} Pilihannya: {', '.join(options)}."
        raise refuse("SKM004", message, words.get(joined.casefold(), ""))

    return Written(read, lambda: [{"enum": [*options]}, tulisan("|".join(words))], empty="")


_YA = ("ya", "√", "✓", "✔")


def _ya_tidak(text: str) -> bool:
    answer = text.casefold()
    if answer in _YA or answer == "tidak":
        return answer in _YA
    raise refuse("SKM005", f"Isi {quote(text)} tidak dapat dibaca sebagai ya atau tidak. Tulis `ya` atau `tidak`.")


YaTidak = Annotated[
    bool, Written(_ya_tidak, lambda: [{"enum": ["ya", "tidak"]}, tulisan("|".join((*_YA, "tidak")))], empty=False)
]
"""ya (or a tick) or tidak; empty is tidak."""


def is_personal(name: str) -> dict[str, Any]:
    """Mark a field as personal data (`nama`, `nip`, `telepon`), so that a public copy can leave it out."""
    return {"x-data-pribadi": name}
