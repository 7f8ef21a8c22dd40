"""A plan without personal data, for a copy that anybody may read."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.berita_acara import DaftarHadir, Peserta
from sp4n_renaksi.model.instansi import PenandaTangan
from sp4n_renaksi.model.plan import Plan

UNNAMED = "(nama tidak dimuat)"
"""What stands for the name of somebody present, so that the number of those present stays right."""


def public_copy(plan: Plan) -> Plan:
    """Give the plan without the fields that the models mark as personal; the plan itself stays as it is.

    The name of who signs a document stays, as the document is nothing without it; on an attendance list no name stays.
    Chapters and other free text are not looked into.
    """
    found: Plan = _public(plan, signers=True)
    return found


def _public(value: Any, *, signers: bool) -> Any:
    """Walk down models, their parts, lists and mappings; values such as dates and amounts are given back."""
    if isinstance(value, Model):
        return _public_model(value, signers=signers and not isinstance(value, DaftarHadir))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{part.name: _public(getattr(value, part.name), signers=signers) for part in fields(value)}
        )
    if isinstance(value, dict):
        return {key: _public(item, signers=signers) for key, item in value.items()}
    if type(value) is tuple:
        return tuple(_public(item, signers=signers) for item in value)
    return value


def _public_model(model: Model, *, signers: bool) -> Model:
    kind = type(model)
    parts: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        value = getattr(model, name)
        mark = field.json_schema_extra
        personal = isinstance(mark, dict) and "x-data-pribadi" in mark
        if not personal or (signers and kind is PenandaTangan and name == "nama"):
            parts[name] = _public(value, signers=signers)
        else:
            parts[name] = UNNAMED if kind is Peserta and value else field.default
    return model.model_copy(update=parts)
