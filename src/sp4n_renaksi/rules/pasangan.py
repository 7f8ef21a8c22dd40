"""The rule on answers that do not go well together, as the instrument has it (ASM)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.angka import Angka
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.instrumen import PasanganJanggal, Syarat
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.rules.engine import rule


@rule("ASM010", Severity.WARNING)
def jawaban_janggal(penilaian: Penilaian) -> Iterator[Hit]:
    """Jawaban beberapa butir janggal bila dibaca bersama.

    Mengapa: staf dapat saja cakap tanpa pelatihan, tetapi pembaca akan bertanya mengapa. Pasangan yang janggal
    ditentukan instrumen; ini bukan kesalahan, melainkan hal yang perlu dijelaskan. Bila butir yang nilainya tinggi
    sudah disertai `alasan` atau `catatan`, temuan ini tidak muncul.

    Salah:
        jawaban:
          15: 3
          18: 1
          19: 1
          20: 1

    Benar:
        jawaban:
          15:
            nilai: 3
            alasan: Semua staf operasional pernah menjadi admin SP4N-LAPOR! pada instansi lain
          18: 1
          19: 1
          20: 1

    Perbaikan: periksa kembali nilainya, atau jelaskan pada isian `alasan` butir yang nilainya tinggi.

    Dasar: `pasangan_janggal` pada instrumen; pasangan pada sp4n-2021 adalah usulan renaksi.
    """
    for pasangan in penilaian.instrumen.pasangan_janggal:
        if not pasangan.syarat or not all(_met(syarat, penilaian.asesmen) for syarat in pasangan.syarat):
            continue
        if _explained(pasangan, penilaian.asesmen):
            continue
        first, *others = [
            (_loc(penilaian.loc, syarat), f"{_name(syarat)}: {_met(syarat, penilaian.asesmen)}")
            for syarat in pasangan.syarat
        ]
        together = ", ".join(map(_name, pasangan.syarat))
        said = pasangan.pesan.strip().removesuffix(".") or f"Jawaban {together} janggal bila dibaca bersama"
        yield Hit(first[0], f"{said}; perlu dijelaskan.", related=others)


def _met(syarat: Syarat, asesmen: Asesmen) -> str:
    """Give what is written where a condition is met, nothing where it is not."""
    if syarat.butir is not None:
        jawaban = asesmen.jawaban.get(syarat.butir)
        nilai = jawaban.nilai if jawaban is not None else None
        if nilai is None or nilai.angka is None or (syarat.minimal, syarat.maksimal) == (None, None):
            return ""
        low = syarat.minimal is None or nilai.angka >= syarat.minimal
        return nilai.teks if low and (syarat.maksimal is None or nilai.angka <= syarat.maksimal) else ""
    umum = dict(asesmen.informasi_umum or ()).get(syarat.informasi_umum)
    if not isinstance(umum, Angka) or umum.nilai is None:
        return ""
    above = syarat.lebih_dari.nilai if syarat.lebih_dari is not None else None
    under = syarat.kurang_dari.nilai if syarat.kurang_dari is not None else None
    if above is None and under is None:
        return ""
    return umum.teks if (above is None or umum.nilai > above) and (under is None or umum.nilai < under) else ""


def _explained(pasangan: PasanganJanggal, asesmen: Asesmen) -> bool:
    """Whether one of the high answers says why; where the pair has none, any of its answers."""
    high = [syarat for syarat in pasangan.syarat if syarat.minimal is not None]
    answers = [asesmen.jawaban.get(syarat.butir) for syarat in high or pasangan.syarat if syarat.butir is not None]
    return any(jawaban is not None and (jawaban.alasan or jawaban.catatan) for jawaban in answers)


def _loc(loc: Loc, syarat: Syarat) -> Loc:
    if syarat.butir is None:
        return (*loc, "informasi_umum", syarat.informasi_umum)
    return (*loc, "jawaban", str(syarat.butir), "nilai")


def _name(syarat: Syarat) -> str:
    return f"`{syarat.informasi_umum}`" if syarat.butir is None else f"butir {syarat.butir}"
