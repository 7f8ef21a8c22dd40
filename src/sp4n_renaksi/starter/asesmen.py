"""asesmen.yaml of a new plan: the questions of the instrument, each above the place of its answer."""

from collections.abc import Iterator

from sp4n_renaksi.model.asesmen import Asesmen, InformasiUmum
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.starter.answers import Answers
from sp4n_renaksi.starter.lines import comment, fields, head

_SCORES = (
    "Nilai ditulis sesudah nomor butir, misalnya `7: 2`; 1 terendah, 4 tertinggi. Butir yang belum dijawab dibiarkan. "
    "Nilai tinggi disertai bukti dukung, dan `tidak berlaku` disertai alasan:"
)
_EXAMPLE = (
    "8:",
    "  nilai: 3",
    "  bukti_dukung:",
    "    - uraian: Laporan supervisi pengelolaan pengaduan semester I",
    "      berkas: bukti/laporan_supervisi.pdf",
    "21:",
    "  nilai: tidak berlaku",
    "  alasan: Tidak ada aplikasi pelayanan lain yang dapat dihubungkan.",
)
_HINTS = {
    "tanggal_penilaian": "Misalnya Selasa, 12 November 2024",
    "penilai": "Kode atau nama pihak, misalnya [kominfo, inspektorat]",
    "catatan": "Dari mana dan untuk bulan apa angkanya dihitung",
}


def asesmen(answers: Answers, instrumen: Instrumen) -> Iterator[str]:
    """Write asesmen.yaml with all questions unanswered."""
    yield from head("asesmen", "Hasil penilaian mandiri: informasi umum dan nilai setiap butir. Bukan peringkat resmi.")
    known = {"instrumen": answers.instrumen, "tahun_data": "", "tanggal_penilaian": "", "penilai": ""}
    yield from fields(Asesmen, known, hints=_HINTS)
    yield "informasi_umum:"
    yield from fields(InformasiUmum, dict.fromkeys(InformasiUmum.model_fields, ""), 2, _HINTS)
    yield from comment(_SCORES)
    yield from (f"#   {line}" for line in _EXAMPLE)
    yield "jawaban:"
    names = {komponen.kode: komponen.nama for komponen in instrumen.komponen}
    before = ""
    for butir in instrumen.pertanyaan:
        if butir.komponen != before:
            yield ""
            yield from comment(f"== {names.get(butir.komponen, butir.komponen)} ==", 2)
            before = butir.komponen
        yield ""
        yield from comment(butir.uraian, 2)
        yield f"  {butir.nomor}:"
