"""The file itself: opening a base, its settings and properties, and the same bytes for the same document."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import docx
from docx.document import Document as Word
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart

from sp4n_renaksi.render.document import Document
from sp4n_renaksi.render.docx.lists import list_kinds, list_numbers
from sp4n_renaksi.render.docx.xml import NAMESPACES, printable, rooted, w
from sp4n_renaksi.render.layout import LayoutFault

_FIXED = datetime(2000, 1, 1)  # noqa: DTZ001 - Word's properties have no zone
_OLDEST = (1980, 1, 1, 0, 0, 0)
_PROPERTIES = "/docProps/core.xml"
_LONGEST = 255
_MODE = "15"
_UNWANTED = ("writeProtection", "trackRevisions", "documentProtection", "mailMerge", "attachedTemplate", "updateFields")
_AFTER_UPDATE = ("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids")


class BaseFault(LayoutFault):
    """A base that is no document of Word, in one sentence."""


def open_base(base: bytes | None) -> Word:
    """Open a base, or the built-in one; raises `BaseFault`."""
    word = docx.Document() if base is None else _opened(base)
    relations = word.part.package.rels
    for number in [n for n, relation in relations.items() if _replaced(relation)]:
        del relations[number]
    return word


def _replaced(relation: Any) -> bool:
    """Whether a part says what we say anew: a small picture of the base, its properties as LibreOffice names them."""
    if relation.is_external or relation.reltype == RT.CORE_PROPERTIES:
        return False
    return relation.reltype == RT.THUMBNAIL or str(relation.target_part.partname) == _PROPERTIES


def _opened(base: bytes) -> Word:
    try:
        word = docx.Document(io.BytesIO(base))
        found = len(word.sections)
    except Exception as error:  # a broken file breaks python-docx in many ways
        raise BaseFault(_NO_BASE) from error
    if not found:
        raise BaseFault(_NO_BASE)
    return word


_NO_BASE = (
    "Berkas dasar bukan dokumen Word (.docx) yang dapat dibuka. Buka berkas itu di Word atau LibreOffice, "
    "lalu simpan sebagai “Dokumen Word (.docx)”."
)


def free_numbers(word: Word) -> tuple[int, int]:
    """Tell the first numbers that are free for lists, and for kinds of lists."""
    numbering = _numbering(word)
    lists = [int(node.get(qn("w:numId"))) for node in numbering.findall(qn("w:num"))]
    kinds = [int(node.get(qn("w:abstractNumId"))) for node in numbering.findall(qn("w:abstractNum"))]
    return max(lists, default=0) + 1, max(kinds, default=-1) + 1


def add_lists(word: Word, lists: Sequence[int | None], first: int, kinds: int) -> None:
    """Describe lists; Word wants all kinds before the first list."""
    numbering = _numbering(word)
    at = len(numbering.findall(qn("w:abstractNum"))) + len(numbering.findall(qn("w:numPicBullet")))
    for written in reversed(list_kinds(kinds)):
        numbering.insert(at, _parsed(written))
    end = len(numbering.findall(qn("w:num"))) + at + len(list_kinds(kinds))
    for written in reversed(list_numbers(lists, first, kinds)):
        numbering.insert(end, _parsed(written))


def _numbering(word: Word) -> Any:
    """Give the part that describes lists; a base without any gets an empty one."""
    part = word.part
    if not any(relation.reltype == RT.NUMBERING for relation in part.rels.values()):
        root: Any = parse_xml(rooted("w:numbering"))
        made = NumberingPart(PackURI("/word/numbering.xml"), CT.WML_NUMBERING, root, part.package)
        part.relate_to(made, RT.NUMBERING)
    return part.part_related_by(RT.NUMBERING).element  # type: ignore[attr-defined]


def _parsed(written: str) -> Any:
    """Read one element of Word's own."""
    return parse_xml(written.replace(" ", f' xmlns:w="{NAMESPACES["w"]}" ', 1))


def set_body(word: Word, written: str) -> None:
    """Put a body in the place of that of the base."""
    body = word.element.body
    body[:] = list(parse_xml(rooted("w:body", written)))


def set_settings(word: Word, *, own: bool, ask: bool) -> None:
    """Set what Word does when it opens the file; `ask` lets it look up pages, for which it asks its user first.

    Only lists with page numbers are worth that question: until pages are laid out nobody can know them.
    """
    settings: Any = word.settings.element
    for name in _UNWANTED:
        for node in settings.findall(qn(f"w:{name}")):
            settings.remove(node)
    if own:
        for node in settings.findall(qn("w:zoom")):
            node.set(qn("w:percent"), "100")  # the template of python-docx leaves out what the standard demands
        for node in settings.iter(qn("w:compatSetting")):
            if node.get(qn("w:name")) == "compatibilityMode":
                node.set(qn("w:val"), _MODE)
        for node in settings.findall(qn("w:themeFontLang")):
            node.attrib.clear()
            node.set(qn("w:val"), "id-ID")
    if ask:
        names = {qn(f"w:{name}") for name in _AFTER_UPDATE}
        at = next((at for at, node in enumerate(settings) if node.tag in names), len(settings))
        settings.insert(at, _parsed(w("updateFields", val="true")))


def set_properties(word: Word, document: Document, remarks: str) -> None:
    """Say what the file is; nothing in it tells when it was made or by whom."""
    properties = word.core_properties
    properties.title = printable(document.title)[:_LONGEST]
    properties.author = properties.last_modified_by = printable(document.agency)[:_LONGEST]
    properties.comments = printable(remarks)[:_LONGEST]
    properties.language = "id-ID"
    properties.subject = properties.keywords = properties.category = properties.content_status = ""
    properties.identifier = properties.version = ""
    properties.created = properties.modified = properties.last_printed = _FIXED
    properties.revision = 1


def saved(word: Word) -> bytes:
    """Save a document: its parts in the order of their names, none with a time."""
    first, last = io.BytesIO(), io.BytesIO()
    word.save(first)
    with zipfile.ZipFile(first) as made, zipfile.ZipFile(last, "w") as written:
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            written.writestr(entry, made.read(name))
    return last.getvalue()
