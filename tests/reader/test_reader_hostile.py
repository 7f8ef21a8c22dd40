"""Files made to harm: each is refused (or read) without a crash, at the first place where that is clear."""

import gc
import weakref

import pytest
from reader_marks import BOTH_PARSERS

from sp4n_renaksi.reader.building import MAX_SEEN
from sp4n_renaksi.reader.diagnosis import MAX_DEPTH
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.reader.events import MAX_EVENTS

pytestmark = BOTH_PARSERS

HOSTILE = {
    "brackets": ("a: " + "[" * 100_000, "YML014", (1, 35)),
    "braces": ("{a: " * 100_000, "YML014", (1, 129)),
    "dashes": ("- " * 100_000, "YML014", (1, 65)),
    "indentation": ("".join(" " * depth + "a:\n" for depth in range(2000)), "YML014", (33, 33)),
    "aliases nine deep": (
        "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]\n" for n in range(1, 10)),
        "YML015",
        (2, 10),
    ),
    "merges nine deep": (
        "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n} {{<<: [{f'*a{n - 1}, ' * 9}]}}\n" for n in range(1, 10)),
        "YML015",
        (2, 15),
    ),
    "cycle": ("&a [*a]", "YML015", (1, 5)),
    "tags": ("a: !!python/object/apply:os.system [x]", "YML015", (1, 4)),
    "ten megabytes": ("x" * 10_000_000, "YML002", (1, 1)),
    "quotes": ('a: "' * 900_000, "YML016", (1, 9)),
    "commas": ("a: [" + "," * 400_000, "YML016", (1, 5)),
    "tabs": ("\t" * 4_000_000, "YML005", (1, 1)),
    "five thousand digits in a directive": ("%YAML 1." + "1" * 5000 + "\n---\na: 1\n", "YML007", (1, 1)),
    "undefined tag": ("a: !e!x y", "YML007", (1, 4)),
    "bad escape in a tag": ("a: !%ff y", "YML007", (1, 4)),
}


@pytest.mark.parametrize(("text", "code", "at"), HOSTILE.values(), ids=HOSTILE)
def test_refused(text: str, code: str, at: tuple[int, int], *, pure: bool) -> None:
    document = read(text.encode(), "plan.yaml", pure=pure)
    first = document.findings[0]
    assert first.fault.code == code
    # libyaml from 0.2.6 on has a limit of its own, and may meet it while it looks ahead.
    limits = {at, (1, 1003)} if code == "YML014" else {at}
    assert (first.place.position.line, first.place.position.column) in limits
    assert document.data is None


def test_as_deep_as_allowed(*, pure: bool) -> None:
    assert read(("a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)).encode(), "f", pure=pure).findings == []
    assert read(("a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH).encode(), "f", pure=pure).findings != []


@pytest.mark.parametrize("text", ["a:\n" + "- x\n" * MAX_EVENTS, "a: {" + "x," * MAX_EVENTS + "}"])
def test_too_many(text: str, *, pure: bool) -> None:
    document = read(text.encode(), "f", pure=pure)
    assert document.findings[0].fault.code == "YML002"
    assert "100.000 isian" in document.findings[0].message
    assert document.data is None


def test_many_are_allowed(*, pure: bool) -> None:
    document = read(b"a:\n" + b"- x\n" * 5000, "f", pure=pure)
    assert document.data == {"a": ["x"] * 5000}


@pytest.mark.parametrize("line", ["- &a x\n", '- "\\e"\n', "- a #b\n"])
def test_findings_of_one_kind_have_an_end(line: str, *, pure: bool) -> None:
    document = read(line.encode() * 3000, "f", pure=pure)
    assert MAX_SEEN <= len(document.findings) <= MAX_SEEN + 1


def test_long_text_is_read(*, pure: bool) -> None:
    document = read(b"a: '" + b"x\n " * 100_000 + b"'", "f", pure=pure)
    assert document.findings == []
    assert document.place_of(("a",), span=(0, 199_999)).position.end_line == 100_000


@pytest.mark.parametrize("text", ["a: 1", "a: b: c", "a: 1\na: 2", "{[a]: 1}", "a: &x 1", "a: {b: 1,2}", "a: [", "["])
def test_nothing_keeps_a_document_alive(text: str, *, pure: bool) -> None:
    """A run without garbage collection holds no more than one document."""
    gc.collect()
    gc.disable()
    try:
        document = weakref.ref(read(text.encode(), "f", pure=pure))
        assert document() is None
    finally:
        gc.enable()
