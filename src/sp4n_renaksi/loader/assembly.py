"""plan.yaml and the sections that it names -> the parts of a plan."""

from collections.abc import Mapping
from typing import Any

from sp4n_renaksi.faults import files as faults
from sp4n_renaksi.faults.shape import BY_CODE
from sp4n_renaksi.files import PLAN_FILE, Folder
from sp4n_renaksi.finding import Hit, Loc
from sp4n_renaksi.loader.assessments import INSTRUMENT, Instruments, missing_evidence
from sp4n_renaksi.loader.intake import Intake
from sp4n_renaksi.loader.kinds import is_kind, unknown_format, wrong_kind
from sp4n_renaksi.loader.refusals import unknown_key
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.berita_acara import BeritaAcara
from sp4n_renaksi.model.plan import CHAPTERS, MANY, PROSE, ROOT, SECTIONS, Penilaian, Plan, Risalah
from sp4n_renaksi.reader.document import Document, read
from sp4n_renaksi.reader.prose import read_prose

_BROUGHT_IN = (*SECTIONS, PROSE)
"""Keys of plan.yaml that bring a section in; the model of plan.yaml does not know them."""
_PROSE_SHAPE = "Isian `naskah` seharusnya nama bab dengan berkasnya, misalnya `bab-1: naskah/bab-1.md`."


class Assembly:
    """The parts of a plan, put together from the file `name` of a folder; raises `FileFault` where there is none."""

    def __init__(self, folder: Folder, name: str) -> None:
        self.intake = Intake(folder)
        self.sources = self.intake.sources
        self.instruments = Instruments(self.intake)
        self.parts: dict[str, Any] = {}
        self._read(name)

    def _read(self, name: str) -> None:
        """Read a plan with all sections that it names, or a file that stands alone: its `jenis_berkas` says which."""
        document = self.intake.first(name)
        data = document.data
        kind = data.get("jenis_berkas") if data else None
        if name == PLAN_FILE or kind == ROOT:
            self._bring_in(document)
        elif data is not None and is_kind(kind):
            prefix: Loc = (kind, 0) if kind in MANY or kind == INSTRUMENT else (kind,)
            self.sources.add(prefix, document)
            self._content(kind, prefix, data)
        else:
            self.sources.add((ROOT,), document)
            self.intake.refused.add(ROOT)
            if data is not None:
                self.intake.say(faults.JENIS_BERKAS, Hit((ROOT, "jenis_berkas"), *wrong_kind(kind)))

    def _bring_in(self, document: Document) -> None:
        self.sources.add((ROOT,), document)
        data = document.data
        if data is None or not self._is_plan(data):
            self.intake.refused.add(ROOT)
            return
        own = {key: value for key, value in data.items() if key not in _BROUGHT_IN}
        self.parts[ROOT] = self.intake.model(ROOT, (ROOT,), own, known=_BROUGHT_IN)
        for name in SECTIONS:
            self._section(name, data.get(name))
        self._prose(data.get(PROSE))

    def _is_plan(self, data: Mapping[str, Any]) -> bool:
        message = unknown_format(data.get("format"))
        if message:
            self.intake.say(faults.FORMAT_BARU, Hit((ROOT, "format"), message))
        return not message and self.intake.has_kind(data, (ROOT,), ROOT, ())

    def _section(self, name: str, written: object) -> None:
        """Bring in a section: a path, the section itself, or a list of these where several make sense."""
        items = written if name in MANY and isinstance(written, list) else [written]
        for index, item in enumerate(items):
            here: Loc = (ROOT, name, index) if items is written else (ROOT, name)
            prefix: Loc = (name, index) if name in MANY else (name,)
            if isinstance(item, dict):
                self.sources.add(prefix, self.sources.documents[0], here[1:])
                self._content(name, prefix, item)
            elif isinstance(item, list):
                self.intake.lose(name, BY_CODE["SKM003"], Hit(here, _section_shape(name)))
            elif item:
                self._file(item, name, here, prefix)

    def _file(self, written: str, name: str, here: Loc, prefix: Loc) -> None:
        document = self.intake.file(written, name, here, read)
        if document is None:
            return
        self.sources.add(prefix, document)
        if document.data is None:
            self.intake.refused.add(name)
        elif self.intake.has_kind(document.data, prefix, name, here):
            self._content(name, prefix, document.data)

    def _content(self, name: str, prefix: Loc, data: dict[str, Any]) -> None:
        part = self.intake.model(name, prefix, data)
        if name == "asesmen":
            self._assessment(part, prefix, data.get("instrumen"))
        elif isinstance(part, BeritaAcara):
            self.parts.setdefault(name, []).append(Risalah(prefix, part))
        elif part is not None:
            self.parts[name] = part

    def _assessment(self, part: Model | None, prefix: Loc, instrumen: object) -> None:
        """Join an assessment with its instrument, which is looked for even where the assessment itself is refused."""
        here: Loc = (*prefix, "instrumen")
        found = self.instruments.find(instrumen or "", here) if isinstance(instrumen, str | None) else None
        if found is None:
            self.intake.refused.add("asesmen")
        if isinstance(part, Asesmen):
            self.intake.hits.extend(missing_evidence(part, prefix, self.intake.folder))
            if found is not None:
                self.parts.setdefault("asesmen", []).append(Penilaian(prefix, part, *found))

    def _prose(self, written: object) -> None:
        """Bring in the chapters' prose: each key a chapter, each value a Markdown file."""
        if not isinstance(written, dict):
            if written is not None:
                self.intake.lose(PROSE, BY_CODE["SKM003"], Hit((ROOT, PROSE), _PROSE_SHAPE))
            return
        for chapter, file in written.items():
            here: Loc = (ROOT, PROSE, chapter)
            if chapter not in CHAPTERS:
                self.intake.lose(PROSE, BY_CODE["SKM001"], unknown_key(here, CHAPTERS))
            elif isinstance(file, dict | list):
                self.intake.lose(PROSE, BY_CODE["SKM003"], Hit(here, _PROSE_SHAPE))
            elif file:
                self._chapter(file, chapter, here)

    def _chapter(self, written: str, chapter: str, here: Loc) -> None:
        prose = self.intake.file(written, PROSE, here, read_prose)
        if prose is None:
            return
        self.sources.add((PROSE, chapter), prose)
        if prose.findings:
            self.intake.refused.add(PROSE)
        else:
            self.parts.setdefault(PROSE, {})[chapter] = prose.text

    @property
    def plan(self) -> Plan:
        """The plan, as far as it could be read."""
        parts = self.parts
        return Plan(
            rencana_aksi=parts.get(ROOT),
            penilaian=tuple(parts.get("asesmen", ())),
            berita_acara=tuple(parts.get("berita_acara", ())),
            naskah=parts.get(PROSE, {}),
            **{name: parts.get(name) for name in SECTIONS if name not in MANY},
        )


def _section_shape(name: str) -> str:
    many = " atau daftar nama berkas" if name in MANY else ""
    return f"Isian `{name}` seharusnya nama berkas{many}, misalnya `{name}: {name}.yaml`."
