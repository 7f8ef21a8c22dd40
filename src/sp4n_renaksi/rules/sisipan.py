"""The rule on what chapters call for from the other files."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from sp4n_renaksi.finding import Hit, Severity
from sp4n_renaksi.model.plan import INSERTS, PROSE, Penilaian
from sp4n_renaksi.model.sisipan import sisipan
from sp4n_renaksi.rules.engine import rule


@rule("TKS020", Severity.WARNING)
def sisipan_tidak_dikenal(naskah: Mapping[str, str], penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Naskah memanggil tabel, gambar, atau bagian yang namanya tidak dikenal.

    Mengapa: yang namanya tidak dikenal tidak tercetak di situ, dan pembaca tidak melihat bahwa ada yang hilang.

    Salah:
        bab-1: "<!-- sisipkan: tabel-team -->"

    Benar:
        bab-1: "<!-- sisipkan: tabel-tim -->"

    Perbaikan: pakai salah satu nama yang disebut pada panduan, atau hapus baris itu.

    Dasar: bentuk naskah renaksi.
    """
    known = (*INSERTS, *(f"definisi-{komponen.kode}" for komponen in penilaian_terakhir.instrumen.komponen))
    for chapter, text in naskah.items():
        for name, span in sisipan(text):
            if name not in known:
                near = get_close_matches(name, known, n=1, cutoff=0.7)
                hint = f" Maksud Anda `{near[0]}`?" if near else ""
                yield Hit((PROSE, chapter), f"Sisipan `{name}` tidak dikenal.{hint}", span=span)
