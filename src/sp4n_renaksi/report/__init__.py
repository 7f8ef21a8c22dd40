"""What commands say, in the forms that people and programs read: one function each, one dict."""

from collections.abc import Callable, Mapping
from importlib import import_module

from sp4n_renaksi.report.findings_text import Style, to_text
from sp4n_renaksi.report.verdict import Verdict

Form = Callable[[Verdict, Style], str]


def _later(name: str) -> Form:
    """Give a form whose module is read when the form is wanted: a run needs one or two of them, and some are heavy."""

    def write(verdict: Verdict, _: Style) -> str:
        text: str = getattr(import_module(f"{__name__}.findings_{name}"), f"to_{name}")(verdict)
        return text

    return write


FORMS: Mapping[str, Form] = {
    "text": to_text,
    "json": _later("json"),
    "sarif": _later("sarif"),
    "github": _later("github"),
    "gitlab": _later("gitlab"),
    "junit": _later("junit"),
    "markdown": _later("markdown"),
    "reviu": _later("reviu"),
}
"""Every form of the findings, by the name that `--format` takes."""
