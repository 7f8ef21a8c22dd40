"""Laws: what YAML writes is read back without a word of complaint, both parsers agree, and nothing is ever raised."""

from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reader_marks import BOTH_PARSERS

from sp4n_renaksi.finding import Loc
from sp4n_renaksi.reader.document import Document, read

PUNCTUATED = (
    "Koordinasi, Monev Pembinaan; dan s.d. 43,7 % 1.234,56 Rp5.000.000,00 14.00 14:00 010 no: ya yes null ~ - -- ... "
    "--- #1234567 # SP4N-LAPOR! & * *miring* _miring_ ** @kominfo ` ' \" 'Jum'at' “Lapor” – √ é e\u0301 \u00a0 7% >9 | "
    "\U0001f3db\ufe0f \U0001f468\u200d\U0001f469 (diisi oleh instansi) {{ nama }} {x} [perlu cek] [ ] { } ? ?x > < << "
    "|x http://lapor.go.id a:b a: :b a #b \\ \\n C:\\Users 2021-10-13 2021-2024 = ! !x &x *x <<: true 90 : , ,7 %"
)
WORDS = st.sampled_from(PUNCTUATED.split(" "))
TEXT = st.lists(WORDS, max_size=6).map(" ".join).map(str.strip) | st.text(
    st.characters(
        codec="utf-8", exclude_characters="\x85\u2028\u2029\ufeff\ufffe\uffff", exclude_categories=["Cc", "Cs"]
    ),
    max_size=12,
)
LINES = st.lists(TEXT, min_size=1, max_size=3).map("\n".join)
NAMES = (st.from_regex(r"[1-9][0-9]{0,3}|[a-z][a-z_]{0,12}", fullmatch=True) | WORDS.map(str.strip)).filter(bool)
PLANS = st.dictionaries(
    NAMES,
    st.recursive(
        LINES | st.none(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


class Dumper(yaml.SafeDumper):
    """Writes equal parts twice, and not as aliases."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def dumped(plan: dict[str, Any], style: str, *, flow: bool, width: int) -> bytes:
    written = yaml.dump(
        plan,
        Dumper=Dumper,
        allow_unicode=True,
        default_flow_style=flow,
        default_style=style or None,
        width=width,
        sort_keys=False,
        encoding="utf-8",
    )
    assert isinstance(written, bytes)
    return written


STYLES = st.sampled_from(["", "", "'", '"', "|", ">"])


@settings(max_examples=400, deadline=None)
@given(plan=PLANS, flow=st.booleans(), width=st.sampled_from([20, 80, 1000]), style=STYLES)
@example(plan={"a": {"b": None}}, flow=True, width=80, style="")
@example(plan={"x" * 200: ["y"]}, flow=True, width=80, style="")
def test_what_yaml_writes_is_read_back(plan: dict[str, Any], style: str, *, flow: bool, width: int) -> None:
    if style and None in [_at(plan, loc) for loc in _locs(plan)]:
        style = ""  # the dumper writes None as a tagged text in the other styles
    content = dumped(plan, style, flow=flow, width=width)
    documents = [read(content, "plan.yaml", pure=pure) for pure in (False, True)]
    for document in documents:
        assert [(f.fault.code, f.message) for f in document.findings] == []
        assert document.data == plan
    fast, slow = documents
    for loc in _locs(plan):
        assert fast.place_of(loc) == slow.place_of(loc)
        assert fast.place_of(loc, on_key=True) == slow.place_of(loc, on_key=True)
        _check_span(fast, loc)


def _check_span(document: Document, loc: Loc) -> None:
    """Each word of a text stands where its span says: the source has its first letter there, or an escape of it."""
    value = document.value(loc)
    for start, letter in enumerate(value):
        if not letter.isspace():
            place = document.place_of(loc, span=(start, start + 1))
            found = place.source[place.position.column - 1 :]
            assert found[:1] in {letter, "\\"}


def _locs(plan: dict[str, Any]) -> list[Loc]:
    todo: list[tuple[Loc, Any]] = [((), plan)]
    found: list[Loc] = []
    while todo:
        loc, node = todo.pop()
        found.append(loc)
        if isinstance(node, dict):
            todo += [((*loc, key), value) for key, value in node.items()]
        elif isinstance(node, list):
            todo += [((*loc, index), value) for index, value in enumerate(node)]
    return found


def _at(plan: Any, loc: Loc) -> Any:
    for step in loc:
        plan = plan[step]
    return plan


AGREED = [
    *"a'\"[]{},@`~-\n\r\u00a0é\u2028\x85\x1b\x00\ufeff",
    *("b: ", "nama: ", "- ", "  ", "\r\n", ", ", "43,7", "7 %", "{{ x }}", "&a ", "*a", "<<: ", "---\n", "...\n"),
    *("\\x", "\\e", "e\u0301", "\U0001f3db\ufe0f", "a: b: c\n", "a: 1\n"),
]
"""What both parsers read alike. Of the rest each has its own reading: tabs between words, `?`, `!`, `|#`, `%FOO`."""
QUARRELLED = [*"\t:#!|>?%\\", " #x", "!!int ", "\\ud8", "%YAML 1.1\n", "%FOO\n"]
MESS = st.lists(st.sampled_from(AGREED + QUARRELLED), max_size=25).map("".join)


@BOTH_PARSERS
@settings(max_examples=300, deadline=None)
@given(
    content=st.binary(max_size=80)
    | st.text(max_size=40).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | MESS.map(str.encode)
)
def test_nothing_is_raised(content: bytes, *, pure: bool) -> None:
    document = read(content, "plan.yaml", pure=pure)
    assert document.data is not None or document.findings
    errors = [finding for finding in document.findings if finding.fault.code != "YML012"]
    assert document.data is not None or errors
    for finding in document.findings:
        place = finding.place
        assert 1 <= place.position.line <= max(1, len(document.lines))
        assert place.position.column >= 1
        assert (place.position.line, place.position.column) <= (place.position.end_line, place.position.end_column)
        assert finding.message.endswith(".")


@settings(max_examples=300, deadline=None)
@given(parts=st.lists(st.sampled_from(AGREED), max_size=25))
def test_both_parsers_say_the_same(parts: list[str]) -> None:
    text = "".join(parts) + "\n"
    fast, slow = (read(text.encode(), "plan.yaml", pure=pure) for pure in (False, True))
    assert fast.data == slow.data
    assert fast.findings == slow.findings
