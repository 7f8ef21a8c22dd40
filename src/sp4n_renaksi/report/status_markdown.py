"""How far a plan is, as Markdown: a list that can be ticked off, and what is to be done."""

from datetime import date

from sp4n_renaksi.report.markdown_words import words
from sp4n_renaksi.report.status_text import HEADING, SIGNS, after, progress, sentences, summary, title
from sp4n_renaksi.status import Status


def status_markdown(status: Status, agency: str, *, per: date | None = None) -> str:
    """Write the steps and all that is to be done."""
    every = max(len(status.tasks), 1)
    steps = [f"- `{SIGNS[step.state]}` {words(f'{step.name}: {progress(step)}')}" for step in status.steps]
    work = [f"{number}. {words(text)}" for number, text in enumerate(sentences(status.tasks, every), 1)]
    rest = after(status.tasks, every)
    parts = [
        f"# {words(title(agency))}",
        words(summary(status, per)),
        "\n".join(steps),
        f"## {HEADING}",
        "\n".join(work) or words(rest),
    ]
    return "\n\n".join(parts) + "\n"
