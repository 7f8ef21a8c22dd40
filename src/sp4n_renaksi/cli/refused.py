"""A section that a command needs was refused: say why, and stop."""

from collections.abc import Collection

from sp4n_renaksi.cli.stop import Stop
from sp4n_renaksi.cli.terminal import columns, tell
from sp4n_renaksi.finding import Severity
from sp4n_renaksi.loader import Loaded
from sp4n_renaksi.model.plan import ROOT
from sp4n_renaksi.report.findings_text import Style, to_text
from sp4n_renaksi.report.verdict import Verdict


def stop_if_refused(loaded: Loaded, needed: Collection[str]) -> None:
    """End the run with code 1 where plan.yaml or one of the sections in `needed` could not be read."""
    refused = loaded.refused & {ROOT, *needed}
    if not refused:
        return
    graves = [finding for finding in loaded.findings if finding.fault.severity is Severity.ERROR]
    tell(to_text(Verdict(graves, 1, len(loaded.sources.documents)), Style(width=columns())))
    names = ", ".join(f"`{name}`" for name in sorted(refused))
    raise Stop(f"Bagian {names} tidak dapat dibaca, jadi tidak ada yang dibuat. Perbaiki kesalahan di atas.", 1)
