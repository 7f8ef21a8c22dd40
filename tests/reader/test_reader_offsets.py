"""Where the characters of a value stand in the raw text of its scalar."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.reader.offsets import origins


def scalar(raw: str) -> tuple[str, str, str]:
    """Give raw text, value and style of the one scalar of a document."""
    event = next(e for e in yaml.parse(raw, Loader=yaml.SafeLoader) if isinstance(e, yaml.ScalarEvent))
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    return raw[start.index : end.index], event.value, event.style or ""


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("abc", [0, 1, 2]),
        ("a b\n  c", [0, 1, 2, 3, 6]),
        ("a\n\n  c", [0, 1, 5]),
        ("'a''b'", [1, 2, 4]),
        ("'a  \n  b'", [1, 2, 7]),
        (r'"a\tb"', [1, 2, 4]),
        (r'"\x41\u0042\U00000043d"', [1, 5, 11, 21]),
        ('"a\\\n   b"', [1, 7]),
        ('"a\\\n\n   b"', [1, 2, 8]),
        ("''", []),
        ("|\n  ab\n  c\n", [4, 5, 6, 9, 10]),
        ("|2-\n   ab\n  c\n", [0, 7, 8, 9, 12]),
        (">\n  ab\n  c\n", [4, 5, 6, 9, 10]),
        (">\n  a\n\n  b\n", [4, 5, 9, 10]),
    ],
)
def test_origins(raw: str, found: list[int]) -> None:
    assert origins(*scalar(raw)) == found


def test_what_does_not_match_is_not_told() -> None:
    assert origins("'ab'", "abc", "'") is None


@given(
    st.text(alphabet="ab '\"\\:#-\u00a0é\U0001f3db\n\t", max_size=60),
    st.sampled_from(["", "'", '"', "|", ">"]),
    st.sampled_from([10, 80]),
)
def test_each_character_stands_at_its_origin(value: str, style: str, width: int) -> None:
    written = yaml.safe_dump([value], default_style=style or None, allow_unicode=True, width=width)
    raw, read, how = scalar(written)
    assert read == value
    found = origins(raw, value, how)
    assert found is not None
    for index, letter in zip(found, value, strict=True):
        assert letter.isspace() or raw[index] in {letter, "\\"}
