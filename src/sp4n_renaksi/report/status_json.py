"""How far a plan is, as JSON, for programs: English keys, all that is to be done."""

from datetime import date

from sp4n_renaksi.report.findings_json import VERSION, dump
from sp4n_renaksi.status import Status


def status_json(status: Status, *, per: date | None = None) -> str:
    """Write the steps with their state, and the tasks; what cannot be read is a task without words."""
    steps = [
        {"key": s.key, "name": s.name, "state": s.state.value, "done": s.done, "of": s.of, "note": s.note}
        for s in status.steps
    ]
    tasks = [
        {
            "step": task.step,
            "file": task.file,
            "new_file": task.new,
            "what": task.what,
            "who": task.who,
            "by": task.by.isoformat() if task.by else None,
            "late": task.late,
        }
        for task in status.tasks
    ]
    summary = {"done": status.done, "steps": len(steps), "tasks": len(tasks)}
    asked = per.isoformat() if per else None
    return dump({"version": VERSION, "as_of": asked, "steps": steps, "tasks": tasks, "summary": summary})
