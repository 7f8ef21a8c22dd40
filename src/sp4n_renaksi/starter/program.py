"""program.yaml of a new plan: the groups and programmes of the instrument's menu, its activities set aside."""

import re
from collections.abc import Iterator

from sp4n_renaksi.model.instrumen import Instrumen, MenuKelompok, MenuProgram
from sp4n_renaksi.model.program import Kegiatan, KelompokProgram, Program
from sp4n_renaksi.starter.lines import comment, commented, fields, head, item, value

_ROW = ("waktu", "penanggung_jawab", "pihak_terlibat", "keluaran", "anggaran", "sumber_dana", "butir")
_HOW = (
    "Kegiatan di bawah adalah menu, belum bagian dari rencana. Pilih yang sesuai: hapus tanda pagar dan satu spasi "
    "sesudahnya, sesuaikan bunyinya dengan instansi Anda, lalu isi. Yang tidak dipakai boleh dihapus; kegiatan lain "
    "boleh ditambahkan dengan bentuk yang sama."
)
_HINTS = {
    "pihak_terlibat": "Kode atau nama pihak, misalnya [kominfo, inspektorat]",
    "sumber_dana": "Misalnya APBD",
}


def program(instrumen: Instrumen) -> Iterator[str]:
    """Write program.yaml; a programme that the menu leaves without activities is one itself (Tabel 7, KP V)."""
    yield from head("program", "Setiap kelompok program untuk satu aspek.", _HOW, f"Sumber menu: {instrumen.sumber}.")
    yield "# Isian setiap kegiatan:"
    yield from (f"#   {line}" for line in fields(Kegiatan, dict.fromkeys(_ROW, ""), hints=_HINTS))
    yield "kelompok_program:"
    for kelompok in instrumen.menu_program:
        yield from _group(kelompok, explained=kelompok is instrumen.menu_program[0])


def _group(kelompok: MenuKelompok, *, explained: bool) -> Iterator[str]:
    yield ""
    known = {"kode": value(kelompok.kode), "nama": value(kelompok.nama), "aspek": value(kelompok.aspek)}
    yield from item(fields(KelompokProgram, known, 4, explained=explained), 2)
    yield "    indikator_keberhasilan:"
    yield from comment("Contoh dari menu; beri angka dan tahun agar dapat diukur:", 6)
    yield from commented((f"      - {value(contoh)}" for contoh in kelompok.contoh_indikator), 6)
    yield "    program:"
    for menu in kelompok.program:
        yield from _programme(menu)


def _programme(menu: MenuProgram) -> Iterator[str]:
    named = {"kode": value(menu.kode), "nama": value(_upright(menu.nama))}
    if not menu.kegiatan:
        yield from item(fields(Program, {**named, "sekaligus_kegiatan": "ya"}, 8), 6)
        yield from (f"        {field}:" for field in _ROW)
        return
    yield from item((f"        {field}: {text}" for field, text in named.items()), 6)
    yield "        kegiatan:"
    for number, nama in enumerate(menu.kegiatan, 1):
        lines = [f"{'':12}kode: {menu.kode}.{number}", f"{'':12}nama: {value(_upright(nama))}"]
        lines += [f"{'':12}{field}:" for field in _ROW]
        yield from commented(item(lines, 10), 10)


def _upright(nama: str) -> str:
    """Take off the slant of a name that was printed slanted as a whole."""
    return nama[1:-1] if re.fullmatch("_[^_]+_", nama) else nama
