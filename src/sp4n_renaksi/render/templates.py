"""Our Jinja templates, read as package data: from a folder, a wheel or a zip alike."""

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined

from sp4n_renaksi.render.marks import marked
from sp4n_renaksi.tables.inline import parse_inline

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


@cache
def prose_templates() -> Environment:
    """Environment of what the documents say: a value keeps its emphasis and can be nothing but words."""
    return Environment(  # noqa: S701 - the result is prose, not HTML; `_as_prose` escapes for it
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        finalize=_as_prose,
        comment_start_string="<#",  # `{#` begins the anchor of a heading
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def html_templates() -> Environment:
    """Environment of how a page looks: every value is escaped."""
    return Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _source(name: str) -> str:
    return files("sp4n_renaksi.templates").joinpath(*name.split("/")).read_text(encoding="utf-8")


def _as_prose(value: object) -> str:
    """Write a value so that the prose reader gives back its words and its emphasis, and no block begins in it."""
    return marked(parse_inline(str(value)), _escaped, lambda reference: f"[](#{reference.target})")


def _escaped(words: str) -> str:
    return _PUNCTUATION.sub(r"\\\1", words)
