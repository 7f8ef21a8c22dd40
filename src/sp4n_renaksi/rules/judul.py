"""The rule on headings of the guideline that were left in the prose (TKS)."""

from collections.abc import Iterator, Mapping
from functools import cache

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.plan import PROSE
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.registries import registry


@rule("TKS005", Severity.WARNING)
def judul_petunjuk_tertinggal(naskah: Mapping[str, str]) -> Iterator[Hit]:
    """Judul bagian pada naskah masih judul petunjuk teknis.

    Mengapa: "Tujuan Petunjuk Teknis" adalah judul petunjuk yang dipakai menyusun rencana. Rencana aksi mempunyai
    maksud, tujuan, dan lingkupnya sendiri; pembaca mengira bagian ini belum ditulis.

    Salah:
        bab-1: "## Tujuan Petunjuk Teknis"

    Benar:
        bab-1: "## Maksud dan Tujuan"

    Perbaikan: ganti judulnya, lalu tulis isinya tentang rencana aksi instansi sendiri.

    Dasar: Bab 1 rencana Babel 2021; judul dan penggantinya ada pada `data/sisa_isian.yaml`.
    """
    for title, better in _titles().items():
        for chapter, text in naskah.items():
            at = text.find(title)
            while at >= 0:
                if _is_heading(text, at, at + len(title)):
                    message = f'Judul "{title}" masih judul petunjuk teknis.'
                    advice = f'Ganti misalnya dengan "{better}", lalu tulis isinya tentang rencana aksi instansi.'
                    yield Hit((PROSE, chapter), message, advice, span=(at, at + len(title)))
                at = text.find(title, at + 1)


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a stretch is all the words of a heading."""
    before = text[:start].rpartition("\n")[2]
    after = text[end:].partition("\n")[0]
    return before.startswith("#") and not before.strip("# .0123456789\t") and not after.strip("# \t\r")


@cache
def _titles() -> Mapping[str, str]:
    return {row["teks"]: row["usul"] for row in registry("sisa_isian")["judul_petunjuk"]}
