"""A sheet of figures -> GitHub-flavoured Markdown."""

from collections.abc import Sequence

from sp4n_renaksi.render.md_table import markdown_table
from sp4n_renaksi.render.md_text import heading, paragraph
from sp4n_renaksi.tables.inline import text
from sp4n_renaksi.tables.table import Table


def markdown_sheet(title: str, sentences: Sequence[str], tables: Sequence[Table], remarks: Sequence[str]) -> str:
    """Write a title, sentences on the whole, tables each under its own heading, and remarks at the end."""
    parts = [heading(1, text(title), {}), *(paragraph(text(sentence), {}) for sentence in sentences)]
    for table in tables:
        parts += [heading(2, table.title, {}), markdown_table(table, {})]
        parts += [paragraph(note, {}) for note in table.notes]
    parts += [paragraph(text(remark), {}) for remark in remarks]
    return "\n\n".join(parts) + "\n"
