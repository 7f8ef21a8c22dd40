"""Rules on the map of questions to aspects that scores, Tabel 4 (KAT)."""

from collections.abc import Iterator

from sp4n_renaksi.finding import Hit, Loc, Severity
from sp4n_renaksi.model.cetak import format_tahun
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.model.plan import Penilaian, Plan
from sp4n_renaksi.rules.aspek import named_aspects
from sp4n_renaksi.rules.engine import rule
from sp4n_renaksi.rules.words import place
from sp4n_renaksi.score import aspect_map, aspect_names

_CALLED = {"peta": "peta instansi", "salinan": "salinan Tabel 4"}


@rule("KAT005", Severity.ERROR)
def butir_kategori_tidak_dikenal(kategorisasi: Kategorisasi, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Butir yang dikelompokkan tidak ada pada instrumen.

    Mengapa: butir itu tidak mempunyai pertanyaan dan jawaban, sehingga pengelompokannya tidak berarti apa-apa.

    Salah:
        peta:
          23: [sdm]        # instrumen sp4n-2021 memuat butir 1 s.d. 22

    Benar:
        peta:
          22: [sdm]

    Perbaikan: perbaiki nomor butirnya, atau hapus baris ini.

    Dasar: Tabel 3 dan Tabel 4.
    """
    instrumen = penilaian_terakhir.instrumen
    known = {pertanyaan.nomor for pertanyaan in instrumen.pertanyaan}
    peta: list[tuple[int | None, Loc]] = [(nomor, ("peta", str(nomor))) for nomor in kategorisasi.peta]
    copied = [(baris.butir, ("salinan", row, "butir")) for row, baris in enumerate(kategorisasi.salinan)]
    for nomor, loc in [*peta, *copied]:
        if nomor is not None and nomor not in known:
            message = (
                f"Butir {nomor} tidak ada pada instrumen {instrumen.kode}, "
                f"yang memuat butir {format_tahun(sorted(known)) or '(belum ada)'}."
            )
            yield Hit(("kategorisasi", *loc), message, on_key=loc[0] == "peta")


@rule("KAT006", Severity.WARNING)
def butir_tanpa_aspek(plan: Plan, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Butir tidak mempunyai aspek pada peta yang dihitung.

    Mengapa: butir tanpa aspek tidak ikut menentukan urutan aspek, sekalipun nilainya rendah. Bila isian `catatan` pada
    kategorisasi menjelaskannya, temuan ini tidak muncul.

    Salah:
        dasar: peta
        peta:
          5: [kelembagaan]
          6:

    Benar:
        dasar: peta
        peta:
          5: [kelembagaan]
          6: [partisipasi]

    Perbaikan: sebutkan aspek butir itu pada peta, atau jelaskan pada isian `catatan`.

    Dasar: Tabel 4.
    """
    basis, loc, known = _scoring(plan, penilaian_terakhir)
    if known:
        mapped = aspect_map(penilaian_terakhir.instrumen, plan.kategorisasi)
        questions = sorted(pertanyaan.nomor for pertanyaan in penilaian_terakhir.instrumen.pertanyaan)
        # what a copy leaves out altogether has a rule of its own
        absent = [n for n in questions if not mapped.get(n) and (n in mapped or basis != "salinan" or not mapped)]
        if absent:
            message = f"Butir {format_tahun(absent)} tidak mempunyai aspek pada {_CALLED.get(basis, basis)}."
            yield Hit(loc, message, on_key=basis in _CALLED)


@rule("KAT007", Severity.WARNING)
def aspek_tanpa_butir(plan: Plan, penilaian_terakhir: Penilaian) -> Iterator[Hit]:
    """Aspek tidak mempunyai satu butir pun pada peta yang dihitung.

    Mengapa: aspek tanpa butir tidak mempunyai angka, sehingga prioritasnya tidak dapat ditimbang dari asesmen. Bila
    isian `catatan` pada kategorisasi menjelaskannya, temuan ini tidak muncul.

    Salah:
        dasar: peta
        peta:                # tidak satu pun butir untuk aspek sdm
          15: [koordinasi]

    Benar:
        dasar: peta
        peta:
          15: [sdm]

    Perbaikan: petakan sekurang-kurangnya satu butir ke aspek itu, atau jelaskan pada isian `catatan`.

    Dasar: Tabel 4 dan Tabel 5.
    """
    basis, loc, known = _scoring(plan, penilaian_terakhir)
    mapped = aspect_map(penilaian_terakhir.instrumen, plan.kategorisasi)
    used = {kode for p in penilaian_terakhir.instrumen.pertanyaan for kode in mapped.get(p.nomor, ())}
    for aspek in penilaian_terakhir.instrumen.aspek if used and known else ():
        if aspek.kode not in used:
            message = f"Aspek {aspek.nama} tidak mempunyai butir pada {_CALLED.get(basis, basis)}."
            yield Hit(loc, message, on_key=basis in _CALLED)


def _scoring(plan: Plan, penilaian: Penilaian) -> tuple[str, Loc, bool]:
    """Give which map scores, its loc, and whether to judge it: no note explains it, and all its aspects are known."""
    kategorisasi = plan.kategorisasi
    if kategorisasi is None or kategorisasi.dasar in ("", "instrumen"):
        basis = f"peta instrumen {penilaian.instrumen.kode}"
        explained = kategorisasi is not None and bool(kategorisasi.catatan)
        return basis, place(penilaian.loc, penilaian.asesmen, "instrumen"), not explained
    basis = kategorisasi.dasar
    names = aspect_names(penilaian.instrumen.aspek)
    named = [name for loc, name, _ in named_aspects(plan) if loc[:2] == ("kategorisasi", basis)]
    known = not kategorisasi.catatan and all(name.casefold() in names for name in named)
    return basis, place(("kategorisasi",), kategorisasi, basis), known
