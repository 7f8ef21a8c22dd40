"""Comments that speak to renaksi are found where they are comments, and know the node that they stand at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.reader.document import read
from sp4n_renaksi.reader.prose import read_prose

TEXT = """\
# renaksi: abaikan-berkas A -- atas
a: 1 # renaksi: B
# renaksi: C
b:
  # renaksi: D
  - k: 1
    l: "# renaksi: isi"
  # renaksi: E

  # komentar lain
  - k: | # renaksi: F
      teks
      # renaksi: isi
    # renaksi: G
    m: [1, 2] # renaksi: H
c:
  # renaksi: I
  d:
    # renaksi: J
    - - x
      # renaksi: K
      - y
e#renaksi: 1
f: '
  # renaksi: isi
  '
# renaksi: L
"""


def heard(text: str, *, pure: bool = False) -> dict[str, tuple[bool, Loc, bool]]:
    found = read(text.encode(), "asesmen.yaml", pure=pure).comments
    return {c.words.split()[0]: (c.alone, c.below, c.top) for c in found}


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "murni"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_comment_stands_at_the_next_node(ends: str, *, pure: bool) -> None:
    assert heard(TEXT.replace("\n", ends), pure=pure) == {
        "abaikan-berkas": (True, ("a",), True),
        "B": (False, (), False),
        "C": (True, ("b",), False),
        "D": (True, ("b", 0), False),
        "E": (True, ("b", 1), False),
        "F": (False, (), False),
        "G": (True, ("b", 1, "m"), False),
        "H": (False, (), False),
        "I": (True, ("c", "d"), False),
        "J": (True, ("c", "d", 0), False),
        "K": (True, ("c", "d", 0, 1), False),
        "L": (True, (), False),
    }


def test_places_are_those_of_the_comment_alone() -> None:
    document = read("\ufeffa: 😀 # renaksi: abaikan X -- y  \n".encode(), "a.yaml")
    (comment,) = document.comments
    place = document.place_in_text(comment.start, comment.end)
    assert (place.position.column, place.source[place.position.column - 1 : place.position.end_column - 1]) == (
        6,
        "# renaksi: abaikan X -- y",
    )


def test_pieces_behind_a_comma_are_no_nodes_of_their_own() -> None:
    text = "target: {2020: 43,7, 2021: 56,3}\n# renaksi: A\nlagi: 1\ndaftar: [43,7 %, 5]\n# renaksi: B\nakhir: 1\n"
    assert heard(text) == {"A": (True, ("lagi",), False), "B": (True, ("akhir",), False)}


@pytest.mark.parametrize("text", ["", "a: [1\n# renaksi: A\n", "- a # renaksi: A\n", "teks saja # renaksi: A\n"])
def test_a_file_that_is_refused_says_nothing(text: str) -> None:
    assert heard(text) == {}


def test_prose_says_nothing() -> None:
    assert list(read_prose(b"# renaksi: abaikan TKS001 -- x\n", "bab-1.md").comments) == []


names = st.text("abc", min_size=1, max_size=3)
trees = st.recursive(
    st.sampled_from(["1", "teks"]),
    lambda below: st.lists(below, min_size=1, max_size=3) | st.dictionaries(names, below, min_size=1, max_size=3),
    max_leaves=8,
)


def lines(tree: object, loc: Loc, depth: int) -> list[tuple[str, Loc]]:
    """Write a tree as lines of block style; above each entry and item goes a comment that knows its loc."""
    pad = "  " * depth
    made = []
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, below in pairs:
        mark = "-" if isinstance(tree, list) else f"{step}:"
        made.append((f"{pad}# renaksi: n{'-'.join(map(str, (*loc, step)))}", (*loc, step)))
        if isinstance(below, str):
            made.append((f"{pad}{mark} {below}", ()))
        else:
            made += [(f"{pad}{mark}", ()), *lines(below, (*loc, step), depth + 1)]
    return made


@given(st.dictionaries(names, trees, min_size=1, max_size=3))
def test_a_comment_above_any_node_of_any_tree_stands_at_that_node(tree: dict[str, object]) -> None:
    written = lines(tree, (), 0)
    document = read("\n".join(line for line, _ in written).encode() + b"\n", "a.yaml")
    assert [c.below for c in document.comments] == [loc for _, loc in written if loc]
