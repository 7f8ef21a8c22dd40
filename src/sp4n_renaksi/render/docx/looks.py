"""The paragraph styles of our documents as a table: each name with its look."""

from collections.abc import Mapping
from dataclasses import dataclass

from docx.enum.text import WD_ALIGN_PARAGRAPH

_CENTRE = WD_ALIGN_PARAGRAPH.CENTER


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph style looks: sizes relative to running text in points, room in points, indents in mm."""

    larger: float = 0
    bold: bool | None = None
    italic: bool | None = None
    before: float = 0
    after: float = 0
    line: float = 1.0
    align: WD_ALIGN_PARAGRAPH | None = None
    keep: bool = False
    fresh: bool = False
    left: float = 0
    right: float = 0
    based: str = "Normal"


_TABLE = Look(larger=-2, line=1.05)

LOOKS: Mapping[str, Look] = {
    "Normal": Look(after=8, line=1.3),
    "Heading 1": Look(4, bold=True, after=18, line=1.15, align=_CENTRE, keep=True, fresh=True),
    "Heading 2": Look(2, bold=True, before=18, after=6, line=1.15, keep=True),
    "Heading 3": Look(1, bold=True, before=14, after=6, line=1.15, keep=True),
    "Heading 4": Look(0, bold=True, before=12, after=4, line=1.15, keep=True),
    "Heading 5": Look(0, bold=True, before=12, after=4, line=1.15, keep=True),
    "Heading 6": Look(0, bold=True, before=12, after=4, line=1.15, keep=True),
    "Title": Look(13, bold=True, after=12, line=1.15, align=_CENTRE),
    "Subtitle": Look(3, after=4, line=1.15, align=_CENTRE),
    "TOC Heading": Look(4, bold=True, after=18, line=1.15, align=_CENTRE, keep=True),
    "toc 1": Look(0, bold=True, before=4, after=1, line=1.15, right=10),
    "toc 2": Look(0, after=1, line=1.15, left=6, right=10),
    "toc 3": Look(0, after=1, line=1.15, left=12, right=10),
    "table of figures": Look(0, after=2, line=1.15, right=10),
    "Caption": Look(-1, before=10, after=4, line=1.15),
    "List Bullet": Look(after=3, line=1.3),
    "List Bullet 2": Look(after=3, line=1.3),
    "List Bullet 3": Look(after=3, line=1.3),
    "List Number": Look(after=3, line=1.3),
    "List Number 2": Look(after=3, line=1.3),
    "List Number 3": Look(after=3, line=1.3),
    "Quote": Look(italic=None, before=4, after=8, line=1.3, left=10, right=10),
    "Header": Look(-2.5, line=1.0),
    "Footer": Look(-2, line=1.0, align=_CENTRE),
    "Isi Tabel": _TABLE,
    "Butir Tabel": Look(larger=-2, after=1, line=1.05, based="Isi Tabel"),
    "Kepala Tabel": Look(larger=-2.5, bold=True, line=1.0, align=_CENTRE, keep=True, based="Isi Tabel"),
    "Nomor Kolom": Look(larger=-3.5, line=1.0, align=_CENTRE, keep=True, based="Isi Tabel"),
    "Catatan Tabel": Look(larger=-2, before=3, line=1.1),
    "Gambar": Look(before=8, line=1.0, align=_CENTRE, keep=True),
    "Kop Instansi": Look(larger=2, bold=True, line=1.1, align=_CENTRE, keep=True),
    "Kop Alamat": Look(larger=-1, line=1.1, align=_CENTRE, keep=True),
    "Judul Lembar": Look(larger=3, bold=True, before=6, after=4, line=1.15, align=_CENTRE, keep=True),
    "Nomor Lembar": Look(after=12, line=1.15, align=_CENTRE, keep=True),
    "Isi Formulir": Look(after=1, line=1.15),
    "Tanda Tangan": Look(line=1.15, align=_CENTRE, keep=True),
    "Cap Status": Look(larger=2, bold=True, after=24, line=1.15, align=_CENTRE),
    "Batas Bagian": Look(larger=-10, line=1.0),
}
"""Every paragraph style that a document uses, with its look where it is ours to give."""

OURS = frozenset(
    {
        "Isi Tabel",
        "Butir Tabel",
        "Kepala Tabel",
        "Nomor Kolom",
        "Catatan Tabel",
        "Gambar",
        "Kop Instansi",
        "Kop Alamat",
        "Judul Lembar",
        "Nomor Lembar",
        "Isi Formulir",
        "Tanda Tangan",
        "Cap Status",
        "Batas Bagian",
    }
)
"""Those of them that Word does not know by itself."""

SHOWN = frozenset(name for name in LOOKS if not name.startswith(("toc", "table", "Header", "Footer", "Batas")))
"""Those that Word offers to a writer at once."""
