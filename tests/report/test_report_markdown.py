"""The summary for the page of a job."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cases import EMPTY, MIXED, finding, verdict
from report_markdown import ODD, rows, tokens

from sp4n_renaksi.report import findings_markdown
from sp4n_renaksi.report.findings_markdown import to_markdown
from sp4n_renaksi.report.verdict import Verdict

MEGABYTE = 1024 * 1024


def test_files_are_counted_then_told_one_by_one() -> None:
    found = rows(to_markdown(MIXED))
    assert found[:4] == [
        ["Berkas", "Kesalahan", "Peringatan", "Saran"],
        ["rencana/asesmen.yaml", "0", "0", "1"],
        ["rencana/a b#%.yaml", "1", "0", "0"],
        ["rencana/tim.yaml", "1", "1", "0"],
    ]
    assert ["4:5", "PHK001", "kesalahan", "Pihak x tidak dikenal.", "Ganti."] in found
    assert {len(row) for row in found[4:]} == {5}


def test_details_are_folded_and_closed() -> None:
    text = to_markdown(MIXED)
    assert text.count("<details>") == text.count("</details>") == 3
    assert "<summary>rencana/tim.yaml (2 temuan)</summary>\n\n| Letak" in text


def test_the_name_of_a_file_is_no_html() -> None:
    text = to_markdown(verdict(finding(file="<img src=x>|`a`\n.yaml")))
    assert "<summary>&lt;img src=x&gt;|`a`\\n.yaml (1 temuan)</summary>" in text
    assert "<img" not in text.replace("\\<img", "")


@given(st.text(), st.text(min_size=1))
def test_whatever_a_file_holds_the_tables_keep_their_form(text: str, file: str) -> None:
    markdown = to_markdown(verdict(finding(message=text, help=text, file=file)))
    assert [len(row) for row in rows(markdown)] == [4, 4, 5, 5]
    assert not {token.type for token in tokens(markdown)} & ODD


@pytest.mark.parametrize(("number", "told"), [(1000, 1000), (1001, 1000), (20_000, 1000)])
def test_a_job_page_takes_a_megabyte(number: int, told: int) -> None:
    many = [finding(message="Kegiatan belum mempunyai waktu. " * 6, line=line) for line in range(1, number + 1)]
    text = to_markdown(verdict(*many))
    assert text.count("PHK001") == told
    assert ("1000 temuan pertama dirinci di atas; sisanya" in text) == (number > findings_markdown.DETAILED)
    assert len(text.encode()) < MEGABYTE


def test_as_seen(bad_verdict: Verdict, golden: Callable[[str, str], None]) -> None:
    golden("report/bad_plan.md", to_markdown(bad_verdict))
    golden("report/empty.md", to_markdown(EMPTY))
