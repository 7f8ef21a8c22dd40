"""A plan folder to begin with: every file of it as text, empty but for what is known and what explains itself."""

from collections.abc import Mapping

from sp4n_renaksi.data import shipped_instrument
from sp4n_renaksi.files import PLAN_FILE
from sp4n_renaksi.model.plan import CHAPTERS, ROOT, SECTIONS
from sp4n_renaksi.report.findings_json import dump
from sp4n_renaksi.schema import schema
from sp4n_renaksi.starter.answers import Answers
from sp4n_renaksi.starter.asesmen import asesmen
from sp4n_renaksi.starter.beside import CI_FILES, GIT_ATTRIBUTES, README_BUKTI, readme
from sp4n_renaksi.starter.lines import schema_file
from sp4n_renaksi.starter.naskah import GUIDE, chapter
from sp4n_renaksi.starter.plan import plan
from sp4n_renaksi.starter.program import program
from sp4n_renaksi.starter.sections import berita_acara, dukungan, kategorisasi, prioritas, sasaran, tim


def plan_files(answers: Answers) -> Mapping[str, str]:
    """Give every file of a new plan folder by its name there; plan.yaml, which makes it a plan, comes last."""
    instrumen, _ = shipped_instrument(answers.instrumen)
    written = {
        "tim": tim(answers),
        "asesmen": asesmen(answers, instrumen),
        "kategorisasi": kategorisasi(),
        "prioritas": prioritas(instrumen),
        "sasaran": sasaran(answers),
        "program": program(instrumen),
        "dukungan": dukungan(),
        "berita_acara": berita_acara(),
    }
    files = {f"{name}.yaml": "\n".join(lines) + "\n" for name, lines in written.items()}
    files |= {f"naskah/{name}.md": chapter(name, instrumen) for name in CHAPTERS}
    files |= {"naskah/README.md": GUIDE, "bukti/README.md": README_BUKTI, "README.md": readme(answers)}
    files |= {".gitattributes": GIT_ATTRIBUTES, **CI_FILES[answers.ci]}
    files |= {schema_file(kind): dump(schema(kind)) for kind in (ROOT, *SECTIONS)}
    return {**files, PLAN_FILE: "\n".join(plan(answers)) + "\n"}
