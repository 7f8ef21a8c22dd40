"""Where each section of a plan stands: one look-up gives file, line and column to reader, loader and rules alike."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from sp4n_renaksi.files import real
from sp4n_renaksi.finding import Edit, Fault, Finding, Hit, Loc, Mend, Place, Related, fingerprint
from sp4n_renaksi.reader.document import Document


class Sources:
    """The documents of a plan by the section they hold: `prefix` of an address -> document and place within it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """The plan's folder; fingerprints name files from the git repository that it stands in."""
        self.documents: list[Document] = []
        self._by_prefix: dict[Loc, tuple[Document, Loc]] = {}
        self._names: dict[str, str] = {}

    def add(self, prefix: Loc, document: Document, inner: Loc = ()) -> None:
        """Say that the section `prefix` stands in `document`, at `inner`."""
        self._by_prefix[prefix] = (document, inner)
        if not any(known is document for known in self.documents):
            self.documents.append(document)

    def find(self, loc: Loc) -> tuple[Document, Loc]:
        """Give the document of a loc, and the loc within it; a section that is nowhere belongs to plan.yaml."""
        for length in (2, 1):
            if (known := self._by_prefix.get(loc[:length])) is not None:
                document, inner = known
                return document, (*inner, *loc[length:])
        return self.documents[0], ()

    def findings(self, hits: Iterable[tuple[Fault, Hit]]) -> list[Finding]:
        """Give every hit its place; each document is gone through once for all its hits."""
        hits = list(hits)
        wanted: dict[int, list[Loc]] = {}
        for _, hit in hits:
            for loc in (hit.loc, *(loc for loc, _ in hit.related), *(edit.loc for edit in hit.fix)):
                document, inner = self.find(loc)
                wanted.setdefault(id(document), []).append(inner)
        for document in self.documents:
            if id(document) in wanted:
                document.look_up(wanted[id(document)])
        return [self._finding(fault, hit) for fault, hit in hits]

    def _finding(self, fault: Fault, hit: Hit) -> Finding:
        return Finding(
            fault=fault,
            message=hit.message,
            place=self._place(hit.loc, on_key=hit.on_key, span=hit.span),
            loc=hit.loc,
            help=hit.help or fault.advice,
            related=tuple(Related(message, self._place(loc)) for loc, message in hit.related),
            fix=self._mends(hit.fix),
        )

    def _place(self, loc: Loc, *, on_key: bool = False, span: tuple[int, int] | None = None) -> Place:
        document, inner = self.find(loc)
        return document.place_of(inner, on_key=on_key, span=span)

    def _mends(self, edits: Iterable[Edit]) -> tuple[Mend, ...]:
        mends: list[Mend] = []
        for edit in edits:
            document, inner = self.find(edit.loc)
            mend = document.mend(inner, edit.text, edit.span)
            if mend is None:
                return ()
            mends.append(mend)
        return tuple(mends)

    def named(self, findings: Iterable[Finding]) -> list[Finding]:
        """Give every finding its fingerprint, which survives moved lines and inserted items."""
        seen: Counter[tuple[str, ...]] = Counter()
        named = []
        for finding in findings:
            parts = self._identity(finding)
            named.append(finding._replace(fingerprint=fingerprint(parts, seen[parts])))
            seen[parts] += 1
        return named

    def _identity(self, finding: Finding) -> tuple[str, ...]:
        """Code, file, value, and the address with each list index replaced by what its item is called."""
        file = self._names.get(finding.place.file) or self._name(finding.place.file)
        if not finding.loc:
            return (finding.fault.code, file, finding.place.source.strip())
        document, inner = self.find(finding.loc)
        words, value = _follow(document.data, inner)
        if document.data is None:  # prose: what is marked in it
            at = finding.place.position
            value = finding.place.source[at.column - 1 : at.end_column - 1]
        return (finding.fault.code, file, value, str(finding.loc[0]), *words)

    def _name(self, file: str) -> str:
        self._names[file] = name_within(self.root, real(Path(file)))
        return self._names[file]

    @cached_property
    def root(self) -> Path:
        """The folder from which fingerprints name files."""
        return repository_root(self.folder)


def _follow(data: object, loc: Loc) -> tuple[list[str], str]:
    """Go along a loc: give its keys, for each index what the item is called, and the text at its end.

    Where a short form stands, one text is the list, its item and the item's field at once.
    """
    node, words = data, list[str]()
    for step in loc:
        if isinstance(step, int):
            node = (node[step] if step < len(node) else None) if isinstance(node, list) else node
            words.append(_label(node))
        else:
            node = node.get(step) if isinstance(node, dict) else node
            words.append(step)
    return words, node if isinstance(node, str) else ""


_LABELS = ("kode", "nomor", "nama", "uraian", "kebutuhan", "tahun_data", "tanggal")


def _label(item: object) -> str:
    """What an item of a list is called: its kode, nomor, nama or the like, or its text."""
    if isinstance(item, dict):
        return next((name for key in _LABELS if isinstance(name := item.get(key), str) and name), "")
    return item if isinstance(item, str) else ""


def name_within(root: Path, path: Path) -> str:
    """Name a file from its repository's root, as fingerprints and lists of old findings do."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:  # a link led out of the repository
        return path.name


def repository_root(folder: Path) -> Path:
    """Give the git repository that a folder stands in, else the folder itself."""
    folder = real(folder)
    return next((parent for parent in (folder, *folder.parents) if (parent / ".git").exists()), folder)
