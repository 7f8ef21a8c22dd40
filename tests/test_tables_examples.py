"""The tables of both examples as they are read, and the few laws that hold for all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sp4n_renaksi.loader import load
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.tables import OTHER_TABLES, TABLES
from sp4n_renaksi.tables.inline import plain
from sp4n_renaksi.tables.table import Table, head_rows

EVERY = {**TABLES, **OTHER_TABLES}


def lines(table: Table) -> Iterator[str]:
    yield f"{table.name}: {plain(table.title)}"
    for level in head_rows(table.columns):
        yield " | ".join(f"{plain(h.words)}{f' (x{h.columns})' if h.columns > 1 else ''}" for h in level)
    for row in table.rows:
        yield f"{row.kind:8} " + " | ".join(" / ".join(map(plain, cell.lines)) for cell in row.cells)
    yield from (f"* {plain(note)}" for note in table.notes)
    yield ""


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_golden(golden: Callable[[str, str], None], examples: Path, name: str) -> None:
    """Attendance is left out: the persons of the published plan stay out of goldens."""
    plan = load(examples / name).plan
    tables = [table for key, build in EVERY.items() if key != "daftar-hadir" for table in build(plan)]
    golden(f"tables/{name}.txt", "\n".join(line for table in tables for line in lines(table)))


@pytest.mark.parametrize("name", ["babel_2021", "opd_lengkap"])
def test_rows_fill_their_columns_and_names_are_unique(examples: Path, name: str) -> None:
    tables = [table for build in EVERY.values() for table in build(load(examples / name).plan)]
    assert len({table.name for table in tables}) == len(tables)
    for table in tables:
        assert all(sum(cell.span for cell in row.cells) == len(table.columns) for row in table.rows)
        assert sum(column.names_row for column in table.columns) == 1


@pytest.mark.parametrize("build", EVERY.values(), ids=list(EVERY))
def test_a_plan_with_nothing_has_no_table(build: Callable[[Plan], Iterator[Table]]) -> None:
    assert not list(build(Plan()))
