"""A sheet: what `score` and `categorise` show, without a format."""

from collections.abc import Sequence
from dataclasses import dataclass

from sp4n_renaksi.tables.table import Table


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, sentences on the whole, tables, and remarks at the end."""

    title: str
    sentences: Sequence[str]
    tables: Sequence[Table]
    remarks: Sequence[str]
