"""The list of old findings is written sorted, read again as it was, and refused in plain words where it is none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.baseline import Baseline, BaselineFault, read_baseline, write_baseline
from sp4n_renaksi.finding import Fault, Finding, Place, Severity

FAULT = Fault("PRG004", "nama", Severity.ERROR, "J.")


def found(message: str, fingerprint: str) -> Finding:
    return Finding(FAULT, message, Place("program.yaml"), fingerprint=fingerprint)


entries = st.lists(st.tuples(st.sampled_from(["a.yaml", "b/c.yaml"]), st.text(), st.text()), unique_by=lambda e: e[2])


@given(entries, st.randoms())
def test_what_is_written_is_read_again_in_whatever_order_it_came(
    written: list[tuple[str, str, str]], random: object
) -> None:
    findings = [(file, found(message, name)) for file, message, name in written]
    content = write_baseline(findings)
    random.shuffle(findings)  # type: ignore[attr-defined]
    assert write_baseline(findings) == content
    assert read_baseline(content.encode("utf-8", "surrogatepass")).files == {name: file for file, _, name in written}


def test_an_entry_can_be_read_by_people() -> None:
    assert json.loads(write_baseline([("rencana/program.yaml", found("Tanpa waktu.", "abc"))])) == {
        "version": 1,
        "findings": [
            {"file": "rencana/program.yaml", "code": "PRG004", "message": "Tanpa waktu.", "fingerprint": "abc"}
        ],
    }


def test_old_findings_of_checked_files_can_be_gone() -> None:
    baseline = Baseline({"1": "a.yaml", "2": "a.yaml", "3": "lain.yaml"})
    assert baseline.gone(met=["1"], checked=["a.yaml"]) == 1
    assert baseline.gone(met=["1", "2"], checked=["a.yaml", "lain.yaml"]) == 1
    assert "1" in baseline
    assert "4" not in baseline


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Isinya bukan daftar temuan lama (JSON)."),
        (b"\xff\xfe", "Isinya bukan daftar temuan lama (JSON)."),
        (b"[" * 100_000, "Isinya bukan daftar temuan lama (JSON)."),
        (b"[]", "Isinya bukan daftar temuan lama (JSON)."),
        (b'{"version": 1}', "Isinya bukan daftar temuan lama (JSON)."),
        (
            b'{"version": 2, "findings": []}',
            "Versi daftar temuan lama ini tidak dikenal; renaksi ini mengenal versi 1.",
        ),
        (b'{"version": 1, "findings": [1]}', "Ada temuan di dalam daftar ini yang tidak mempunyai `fingerprint`."),
        (b'{"version": 1, "findings": [{}]}', "Ada temuan di dalam daftar ini yang tidak mempunyai `fingerprint`."),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(BaselineFault) as fault:
        read_baseline(content)
    assert fault.value.sentence == sentence
