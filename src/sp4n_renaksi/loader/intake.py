"""What a plan folder gives while it is loaded: files read once, their models, and all that was wrong with either."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sp4n_renaksi.faults import files as faults
from sp4n_renaksi.files import File, FileFault, Folder
from sp4n_renaksi.finding import Fault, Hit, Loc
from sp4n_renaksi.loader.kinds import is_kind, wrong_kind
from sp4n_renaksi.loader.refusals import modelled
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.plan import MODELS, ROOT
from sp4n_renaksi.reader.decoding import short
from sp4n_renaksi.reader.document import Document, read
from sp4n_renaksi.sources import Sources

AnyDocument = TypeVar("AnyDocument", bound=Document)


class Taken(NamedTuple):
    """A file that was read: the section it was read for, where the plan names it, and its document."""

    name: str
    here: Loc
    document: Document


class Intake:
    """Takes files and models in, and keeps what is to be said about them; `refused` names sections that are lost."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self.sources = Sources(folder.path)
        self.hits: list[tuple[Fault, Hit]] = []
        self.refused: set[str] = set()
        self.taken: dict[Path, Taken] = {}

    def say(self, fault: Fault, hit: Hit) -> None:
        """Keep what is to be said."""
        self.hits.append((fault, hit))

    def lose(self, name: str, fault: Fault, hit: Hit) -> None:
        """Say why a section is lost."""
        self.refused.add(name)
        self.say(fault, hit)

    def first(self, written: str) -> Document:
        """Read the file that the loading starts with; raises `FileFault`."""
        file = self.folder.named(written)
        document = read(self.folder.read(file), file.shown)
        self.taken[file.path] = Taken(ROOT, (ROOT,), document)
        return document

    def file(
        self,
        written: str,
        name: str,
        here: Loc,
        reader: Callable[[bytes, str], AnyDocument],
    ) -> AnyDocument | None:
        """Read the file that the plan names at `here` for the section `name`; says why where that cannot be."""
        try:
            file = self.folder.locate(written)
            if file.path in self.taken:
                self._again(file, name, here)
                return None
            document = reader(self.folder.read(file), file.shown)
        except FileFault as fault:
            self.lose(name, fault.fault, Hit(here, fault.message, fault.help))
            return None
        self.taken[file.path] = Taken(name, here, document)
        return document

    def _again(self, file: File, name: str, here: Loc) -> None:
        """Say that a file was named before: needless for the same section, impossible for another."""
        before = self.taken[file.path]
        related = [(before.here, "sudah disebut di sini")]
        if before.name == name:
            message = f"Berkas `{short(file.written)}` disebut dua kali."
            self.say(faults.BERKAS_GANDA, Hit(here, message, related=related))
        else:
            message = (
                f"Berkas `{short(file.written)}` sudah disebut sebagai `{before.name}`; di sini diperlukan `{name}`."
            )
            advice = f"Sebut berkas lain untuk `{name}`."
            self.lose(name, faults.JENIS_BERKAS, Hit(here, message, advice, related=related))

    def has_kind(self, data: Mapping[str, Any], prefix: Loc, name: str, here: Loc) -> bool:
        """Whether a file that is named at `here` can be read as the section `name`; says where it does not say so."""
        kind = data.get("jenis_berkas")
        if kind == name:
            return True
        message, advice = wrong_kind(kind, name)
        related = [(here, f"disebut sebagai `{name}` di sini")] if here else ()
        self.say(faults.JENIS_BERKAS, Hit((*prefix, "jenis_berkas"), message, advice, related=related))
        if is_kind(kind):
            self.refused.add(name)
        return not is_kind(kind)

    def model(self, name: str, prefix: Loc, data: Mapping[str, Any], known: tuple[str, ...] = ()) -> Model | None:
        """Make the model of a section; `known` are keys that it may have beside the model's own."""
        made, hits = modelled(MODELS[name], data, prefix, known)
        if made is None:
            self.refused.add(name)
            self.hits += hits
        return made
