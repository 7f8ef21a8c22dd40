"""What a model refuses, in Indonesian: pydantic's errors -> hits with the fault they are."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import ValidationError

from sp4n_renaksi.faults.shape import BY_CODE
from sp4n_renaksi.finding import Edit, Fault, Hit, Loc
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.teks import maksud
from sp4n_renaksi.reader.decoding import short

_KEY = "[key]"
_SHAPES = {
    "model_type": "rincian (baris-baris `nama isian: isi` yang menjorok di bawahnya)",
    "dict_type": "rincian (baris-baris `nama isian: isi` yang menjorok di bawahnya)",
    "tuple_type": "daftar (setiap butir diawali `- `)",
}
_WRITTEN = {dict: "tertulis rincian", list: "tertulis daftar", type(None): "belum diisi"}


AnyModel = TypeVar("AnyModel", bound=Model)


def modelled(
    model: type[AnyModel], data: Mapping[str, Any], prefix: Loc, sections: Sequence[str] = ()
) -> tuple[AnyModel | None, list[tuple[Fault, Hit]]]:
    """Make the model of a section, or say all that stands in the way of it."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, list(explain(error, model, prefix, sections))


def explain(
    error: ValidationError, model: type[Model], prefix: Loc, sections: Sequence[str] = ()
) -> Iterator[tuple[Fault, Hit]]:
    """Word every error of a refused section; `prefix` is its address, `sections` are keys known beside the model's."""
    for detail in error.errors(include_url=False):
        loc: Loc = detail["loc"]
        kind = detail["type"]
        if kind == "extra_forbidden":
            known = (*known_keys(model, loc[:-1]), *(() if loc[:-1] else sections))
            yield BY_CODE["SKM001"], unknown_key((*prefix, *loc), known)
        elif kind in BY_CODE:
            on_key = loc[-1:] == (_KEY,)
            here = (*prefix, *(loc[:-1] if on_key else loc))
            right = "" if on_key else detail["ctx"]["seharusnya"]
            fix = [Edit(here, right)] if right else ()
            yield BY_CODE[kind], Hit(here, detail["msg"], on_key=on_key, fix=fix)
        else:
            yield BY_CODE["SKM003"], Hit((*prefix, *loc), _wrong_shape(kind, detail["input"]))


def unknown_key(loc: Loc, known: Sequence[str]) -> Hit:
    """Say that a key is unknown, with the nearest known one and the list of those known here."""
    key = str(loc[-1])
    return Hit(
        loc,
        f"Nama isian `{short(key)}` tidak dikenal pada `{name_of(loc[:-1])}`.{maksud(key, known)}",
        f"Yang dikenal di sini: {', '.join(known)}.",
        on_key=True,
    )


def known_keys(model: type[Model], loc: Loc) -> tuple[str, ...]:
    """Give the keys that the closed model at `loc` knows."""
    node: Any = model
    for step in loc:
        node = _bare(node)
        if isinstance(node, type) and issubclass(node, Model):
            node = node.model_fields[str(step)].annotation
        else:
            node = get_args(node)[-1 if get_origin(node) is dict else 0]
    node = _bare(node)
    return tuple(node.model_fields)


def name_of(loc: Loc) -> str:
    """Name the noun that a loc leads to: the last word of it that is not a number."""
    return next((step for step in reversed(loc) if isinstance(step, str) and not step.isdigit()), "")


def _bare(annotation: Any) -> Any:
    """Take `Annotated` and `| None` off."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif type(None) in get_args(annotation):
            annotation = next(arg for arg in get_args(annotation) if arg is not type(None))
        else:
            return annotation


def _wrong_shape(kind: str, value: object) -> str:
    expected = _SHAPES.get(kind, "isi yang lain")
    return f"Di sini seharusnya {expected}, tetapi {_WRITTEN.get(type(value), 'tertulis satu isi')}."
