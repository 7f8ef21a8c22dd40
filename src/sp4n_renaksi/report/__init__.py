"""What commands say, in the forms that people and programs read: one function each, one dict."""

from collections.abc import Callable, Mapping

from sp4n_renaksi.report.findings_json import to_json
from sp4n_renaksi.report.findings_text import Style, to_text
from sp4n_renaksi.report.verdict import Verdict

FORMS: Mapping[str, Callable[[Verdict, Style], str]] = {
    "text": to_text,
    "json": lambda verdict, _: to_json(verdict),
}
"""Every form of the findings, by the name that `--format` takes."""
