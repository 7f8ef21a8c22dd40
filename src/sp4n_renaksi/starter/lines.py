"""Lines of YAML with what explains them: the models' own words on their fields stand behind these as comments."""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.teks import Exact
from sp4n_renaksi.reader.writing import written

WIDEST = 110
NO_HINTS: Mapping[str, str] = {}


def schema_file(kind: str) -> str:
    """Name the JSON Schema of a kind of file, in the plan folder."""
    return f".renaksi/schema/{kind}.json"


def head(kind: str, *purpose: str) -> Iterator[str]:
    """Begin a file: where an editor finds its schema, what it is for in one paragraph or more, and what kind it is."""
    yield f"# yaml-language-server: $schema={schema_file(kind)}"
    for number, paragraph in enumerate(purpose):
        yield from ("#",) if number else ()
        yield from comment(paragraph)
    yield f"jenis_berkas: {kind}"


def value(text: str) -> str:
    """Write a text so that it is read as the same text again; nothing where there is none."""
    return written(text, "") if text else ""


def comment(text: str, indent: int = 0) -> Iterator[str]:
    """Write a comment of as many lines as it takes."""
    lead = f"{' ' * indent}# "
    return iter(
        wrap(text, WIDEST, initial_indent=lead, subsequent_indent=lead, break_on_hyphens=False, break_long_words=False)
    )


def fields(
    model: type[Model],
    given: Mapping[str, str],
    indent: int = 0,
    hints: Mapping[str, str] = NO_HINTS,
    *,
    explained: bool = True,
) -> Iterator[str]:
    """Write fields of a model, each with what is `given` behind the colon and what is to be known of it.

    That stands behind what is filled in, but above what is not: the end of its line is where people begin to type.
    `hints` speak where the model itself says nothing; a second item of a list need not be `explained` again.
    Raises `KeyError` for a field that the model does not have.
    """
    for field, content in given.items():
        line = f"{' ' * indent}{field}: {content}".rstrip()
        about = (_about(model, field) or hints.get(field, "")) if explained else ""
        if about and content and len(line) + len(about) + 4 <= WIDEST:
            yield f"{line}  # {about}"
        else:
            yield from comment(about, indent) if about else ()
            yield line


def item(lines: Iterable[str], indent: int) -> Iterator[str]:
    """Make lines, which stand two spaces further in, an item of a list; a comment that begins them stays above it."""
    begun = False
    for line in lines:
        if begun:
            yield line
        elif line.lstrip().startswith("#"):
            yield line[2:]
        else:
            yield f"{' ' * indent}- {line[indent + 2 :]}"
            begun = True


def commented(lines: Iterable[str], indent: int) -> Iterator[str]:
    """Set lines aside as a comment at their own depth: without `# ` they are as they were."""
    return (f"{' ' * indent}# {line[indent:]}" for line in lines)


def choices(model: type[Model], field: str) -> tuple[str, ...]:
    """Give the words among which a field of a model has to choose; none where it is free."""
    kinds = (kind for kind in model.model_fields[field].metadata if isinstance(kind, Exact))
    forms = (form for kind in kinds for form in kind.schema().get("anyOf", ()))
    return next((tuple(form["enum"]) for form in forms if "enum" in form), ())


def _about(model: type[Model], field: str) -> str:
    said = (model.model_fields[field].description or "").rstrip(".")
    words = choices(model, field)
    among = f"Pilihannya: {', '.join(words)}" if words else ""
    return ". ".join(part for part in (said, among) if part)
