"""Every mistake of the text: the right code, the right place, on both parsers, however the file is saved."""

import pytest
from reader_marks import BOTH_PARSERS, IN_ALL_DRESSES, Dress, unmarked

from sp4n_renaksi.reader.document import Document, read

# In each text the place of the finding stands between « and »; then the code, and a piece of the message or advice.
MISTAKES = {
    # a colon within a sentence
    "colon": (
        "nama: Pelatihan tematik«:» komunikasi publik\nkode: 1\n",
        "YML006",
        'terputus sesudah "Pelatihan tematik"',
    ),
    "colon at the end": ("nama: Waktu«:»\n", "YML006", 'nama: "Waktu:"'),
    "colon in a list": ("a:\n  - nama: Waktu«:» 14.00\n", "YML006", '`nama: "Waktu: 14.00"`'),
    "colon and comment": ("nama: Waktu«:» 14.00   # perlu cek\n", "YML006", '`nama: "Waktu: 14.00"`'),
    "colon and quotes": ('nama: "Lapor"«:» kanal\n', "YML006", "`nama: '\"Lapor\": kanal'`"),
    "colon in braces": ("sdm: {alasan: Tematik«:» x, b: 1}\n", "YML006", '`alasan: "Tematik: x"`'),
    "colon in brackets": ("a: [x, nama: Tematik«:» y]\n", "YML006", '`nama: "Tematik: y"`'),
    "colon in braces, below its name": ("a: {b:\n  Tematik«:» x, c: 1}\n", "YML006", '`"Tematik: x"`'),
    "colon behind ---": ("--- nama«:» b\n", "YML016", "Susunan berkas tidak dapat dibaca"),
    "long name": ("n" * 1100 + "«:» 1\n", "YML016", "lebih dari 1024 huruf"),
    # a line that is no entry
    "no colon": ("a: 1\n«nama Dinas»\nkode: 1\n", "YML016", "tidak ada titik dua"),
    "no colon, first line": ("«nama Dinas»\nkode: 1\n", "YML016", "tidak ada titik dua"),
    "no colon, last line": ("a: 1\n«nama Dinas»\n", "YML016", "tidak ada titik dua"),
    "no space": ("a: 1\nnama«:»Dinas Contoh\nkode: 1\n", "YML016", "Tulis `nama: Dinas Contoh`."),
    "no space, first line": ("nama«:»Dinas\nkode: 1\n", "YML016", "Tulis `nama: Dinas`."),
    "no space in a list": ("a:\n  - nama«:»Dinas\n    kode: 1\n", "YML016", "Tulis `nama: Dinas`."),
    "non-breaking space behind the colon": ("nama«:»\u00a0Dinas\nkode: 1\n", "YML016", "Tulis `nama: Dinas`."),
    # the distance from the left
    "tab": ("jawaban:\n«\t»1: 4\n", "YML005", "menjorok dengan tombol Tab"),
    "tab behind spaces": ("jawaban:\n  1: 4\n  «\t»2: 4\n", "YML005", "menjorok dengan tombol Tab"),
    "tab far in": ("jawaban:\n  1: 4\n   «\t»2: 4\n", "YML005", "menjorok dengan tombol Tab"),
    "tab before an item": ("a:\n  - b\n«\t»- c\n", "YML005", "Gunakan spasi, dua spasi untuk setiap tingkat."),
    "tab behind quotes": ('nama: "a"\n«\t»kode: 1\n', "YML005", "menjorok dengan tombol Tab"),
    "tab behind a dash": ("a:\n  -«\t»x\n", "YML005", "Gunakan spasi."),
    "other space": ("a:\n  nama: 1\n«\u00a0»kode: 2\n", "YML005", "bukan spasi biasa (U+00A0)"),
    "other space and no entry": (
        "a:\n    nama: '1'\n  «\u202f»\u202fkode: 2\n",
        "YML005",
        "bukan spasi biasa (U+202F)",
    ),
    "less": ("a:\n  nama: 1\n «c: 2»\n", "YML016", "tidak sejajar"),
    "more": ("a:\n  nama: 1\n   «c: 2»\n", "YML016", "lebih menjorok daripada `nama:` pada baris 2"),
    "more, in a list": ("a:\n  - nama: 1\n     «c: 2»\n", "YML016", "lebih menjorok daripada `nama:` pada baris 2"),
    "more, behind an item": ("a:\n  «- isi»\n    c: 2\n", "YML016", "tidak ada titik dua"),
    "more, behind quotes": ('a:\n  nama: "1"\n   «c: 2»\n', "YML016", "tidak sejajar"),
    "sentence goes on": ("nama: Koordinasi\n  «tematik: komunikasi»\n", "YML016", "bila sambungan kalimat"),
    "items not aligned": ("a:\n  - x\n «- y»\n", "YML016", "tidak sejajar"),
    "entry among items": ("a:\n  - x\n  «nama: 1»\n", "YML016", "tidak diawali `-`"),
    "item among entries": ("a:\n  nama: 1\n  «-» x\n", "YML016", "seperti daftar"),
    "item alone among entries": ("nama: 1\n«-»\n", "YML016", "seperti daftar"),
    "comma before a line": ("nama: '1'\n«, b: 2»\n", "YML016", "tidak sejajar"),
    "text ends too early": ("nama: |\n  x\n «y»\nb: 1\n", "YML016", "tidak sejajar"),
    # what begins with a mark
    "percent": ("nama: «%»\n", "YML007", "persen`."),
    "percent in a list": ("a:\n  - «%»\n", "YML007", "Tulis `persen`."),
    "percent and words": ("nama: «%» capaian\n", "YML007", 'nama: "% capaian"'),
    "percent before a name": ("«%» capaian: 5\n", "YML007", 'Apit dengan tanda kutip: `"% capaian": 5`'),
    "percent before a later name": ("nama: 1\n«%»capaian: 5\n", "YML007", '`"%capaian": 5`'),
    "star, several words": ("nama: «*»In house training*\n", "YML007", "nama: _In house training_"),
    "star, one word": ("nama: «*»penting*\nb: 1\n", "YML007", "nama: _penting_"),
    "stars": ("nama: «*»*tebal** x\n", "YML007", "nama: _tebal_ x"),
    "star in a list": ("a:\n  - «*»penting* sekali\n", "YML007", "`_penting_ sekali`"),
    "star alone": ("nama: «*»penting\n", "YML007", '"*penting"'),
    "star before a name": ("«*»nama: 1\n", "YML007", '`"*nama": 1`'),
    "at": ("nama: «@»kominfo\n", "YML007", '"@kominfo"'),
    "backtick": ("nama: «`»x`\n", "YML007", "diawali backtick"),
    "ampersand": ("nama: «&» rekan\n", "YML007", '"& rekan"'),
    "ampersand, one word": ("nama: «&»Co Ltd\n", "YML007", '"&Co Ltd"'),
    "exclamation mark": ("nama: «!»Penting sekali\n", "YML007", '"!Penting sekali"'),
    "exclamation mark and space": ("nama: «!» penting\n", "YML007", '"! penting"'),
    "exclamation mark alone": ("nama: «!»\nb: 1\n", "YML007", '"!"'),
    "exclamation mark, odd": ("nama: «!»{x} y\n", "YML007", '"!{x} y"'),
    "exclamation marks": ("nama: «!»a!b c\n", "YML007", '"!a!b c"'),
    "greater": ("nama: «>» 90 %\nb: 1\n", "YML007", '"> 90 %"'),
    "greater, tight": ("nama: «>»90\nb: 1\n", "YML007", '">90"'),
    "greater, one digit": ("nama: «>»9\nb: 1\n", "YML007", '">9"'),
    "greater or equal": ("nama: «>»= 90\n", "YML007", '">= 90"'),
    "bar": ("nama: «|» x\n", "YML007", '"| x"'),
    "question mark": ("nama: «?» x\n", "YML007", '"? x"'),
    "dash alone": ("nama: «-»\nb: 1\n", "YML007", "Biarkan isinya kosong"),
    "dash alone, end of file": ("nama: «-»", "YML007", "Biarkan isinya kosong"),
    "dash and words": ("nama: «-» Dinas\n", "YML007", "diawali `- `"),
    "dash in brackets": ("nama: [x, «-» y]\n", "YML007", "diawali `-`"),
    "comma": ("nama: «,» x\n", "YML007", '", x"'),
    "closing bracket": ("nama: «]» x\n", "YML007", '"] x"'),
    "brackets, then words": ("nama: «[»perlu cek] Dinas\n", "YML007", '"[perlu cek] Dinas"'),
    "braces, then words": ("nama: «{»x: 1} Dinas\n", "YML007", "diawali `{`"),
    # what is left of a template
    "template": ("nama: «{{ x }}»\n", "YML008", "sisa templat"),
    "template, then words": ("nama: «{{ x }}» Contoh\n", "YML008", "sisa templat"),
    "template in a list": ("a:\n  - «{{ x | upper }}»\n", "YML008", "sisa templat"),
    "template as a name": ("«{{ x }}»: 1\n", "YML008", "sisa templat"),
    "templates in a row": ("nama: «{{ a.b }}»{{ c }}\n", "YML008", "`{{ a.b }}`"),
    "statement of a template": ("nama: «{% if x %}»\n", "YML008", "sisa templat"),
    "mark before a template": ("nama: «@»x {{ y }}\n", "YML007", "diawali `@`"),
    # names
    "no name": ("nama: 1\n«:» x\n", "YML008", "tanpa nama isian"),
    "no name, first line": ("«:» x\n", "YML008", "tanpa nama isian"),
    "no name, two colons": ("nama: «:» x\n", "YML008", "tanpa nama isian"),
    "no name in braces": ("a: {«:» x}\n", "YML008", "tanpa nama isian"),
    "no name behind a question mark": ("?« »\n: nama\n", "YML008", "tanpa nama isian"),
    "list as a name": ("«[»a]: 1\n", "YML008", "bukan teks"),
    "list as a name, in brackets": ("nama: {«[»a]: 1}\n", "YML008", "bukan teks"),
    # quotation marks and brackets
    "words behind quotes": ('nama: "Lapor" «a»dalah\n', "YML016", "`nama: '\"Lapor\" adalah'`"),
    "apostrophe": ("nama: 'Jum'«a»t'\n", "YML016", '`nama: "Jum\'at"`'),
    "words behind brackets in brackets": ("nama: [[1] «x»]\n", "YML016", "tidak dipisahkan koma"),
    "words behind brackets that hold brackets": ("nama: «[»[a], b: c] Dinas\n", "YML007", '"[[a], b: c] Dinas"'),
    "quotes not closed": ('nama: «"»Penyusunan SOP\nb: 2021\n', "YML016", "tidak ditutup"),
    "quotes closed by the next": ('nama: «"»Penyusunan SOP\nb: 2021\nkode: "I.1"\n', "YML016", "pada baris 3"),
    "quotes not closed before ---": ("nama: «'»x\n---\nb: 1\n", "YML016", "tidak ditutup"),
    "bracket not closed": ("nama: «[»1, 2\nb: 1\n", "YML016", "Kurung `[`"),
    "bracket not closed, end of file": ("nama: «[»1, 2", "YML016", "Kurung `[`"),
    "brace not closed": ("nama: «{»x: 1\nb: 1\n", "YML016", "Kurung `{`"),
    "bracket not closed, others are": ("nama: «[»[1], {a: 2}, b: 3\nb: 1\n", "YML016", "Kurung `[`"),
    "inner bracket not closed": ("nama: [[1], «{»a: 2\nb: 1\n", "YML016", "Kurung `{`"),
    "bracket not closed behind a sound one": ("a: [1]\nnama: «[»1\nb: 1\n", "YML016", "Kurung `[`"),
    "brackets mixed up": ("nama: [1, 2«}»\nb: 1\n", "YML016", "ditutup dengan `}`, seharusnya `]`"),
    "no comma": ('nama: ["x" «"»y"]\n', "YML016", "tidak dipisahkan koma"),
    "two commas": ("nama: [1,«,» 2]\n", "YML016", "koma tanpa isi"),
    "comma first": ("nama: [«,» 2]\n", "YML016", "koma tanpa isi"),
    "backslash": ('nama: "C:«\\»Users"\n', "YML016", "Garis miring terbalik"),
    "backslash, unknown": ('nama: "«\\»q"\n', "YML016", "tanda kutip satu"),
    "backslash, half a character": ('nama: "a«\\»ud800"\n', "YML016", "Garis miring terbalik"),
    "backslash, no character": ('nama: "«\\»UFFFFFFFF"\n', "YML016", "Garis miring terbalik"),
    "backslash, control character": ('nama: "ab\\tc«\\»e[31m"\n', "YML016", "Garis miring terbalik"),
    "backslash, line break of its own": ('nama: "«\\»L"\n', "YML016", "Garis miring terbalik"),
    "backslash in a name": ('"«\\»0": 1\n', "YML016", "Garis miring terbalik"),
    # a number sign
    "hash in a name": ("Laporan «#12: x»\nb: 1\n", "YML016", "dianggap komentar"),
    "hash in a later name": ("a: 1\nLaporan «#12: x»\nb: 1\n", "YML016", "dianggap komentar"),
    "hash in several lines": ("nama: Laporan «#12 selesai»\n  dan ditutup\nb: 1\n", "YML016", "terputus di sini"),
    # what plans do not use
    "reference": ("a: x\nnama: «*»penting\n", "YML007", "diawali `*`"),
    "merge": ("nama: 1\n«<<»: {b: 1}\n", "YML015", "gabungan `<<`"),
    "tag": ("nama: «!!int» abc\n", "YML015", "penanda jenis `!`"),
    "tag of a list": ("nama: «!!seq»\n  - 1\n", "YML015", "penanda jenis `!`"),
    "directive for tags": ("«%TAG» ! tag:x,2020:\n---\nnama: 1\n", "YML015", "perintah `%`"),
    "directive": ("«%YAML» 1.2\n---\nnama: 1\n", "YML015", "perintah `%`"),
    "newer directive": ("«%»YAML 2.0\n---\nnama: 1\n", "YML007", "diawali `%`"),
    "unknown directive": ("«%»FOO\n---\nnama: 1\n", "YML007", "diawali `%`"),
    "behind the end": ("nama: 1\n...\n«b: 2»\n", "YML013", "sesudah garis `...`"),
    "behind all": ('"nama" «x»\nb: 1\n', "YML016", "masih berlanjut"),
}
"""Those that refuse the file."""


def said(document: Document) -> list[str]:
    return [f"{finding.message} {finding.help}" for finding in document.findings]


@BOTH_PARSERS
@IN_ALL_DRESSES
@pytest.mark.parametrize(("text", "code", "words"), MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_said_at_its_place(text: str, code: str, words: str, dress: Dress, *, pure: bool) -> None:
    source, position = unmarked(text)
    document = read(dress(source), "plan.yaml", pure=pure)
    assert [(f.fault.code, f.place.position) for f in document.findings] == [(code, position)]
    assert words in said(document)[0]
    assert document.data is None


@BOTH_PARSERS
@pytest.mark.parametrize(("text", "code"), [case[:2] for case in MISTAKES.values()], ids=MISTAKES)
def test_columns_count_code_points(text: str, code: str, *, pure: bool) -> None:
    dressed = "# 🏛\ufe0f\n" + text.replace("nama", "n🏛\ufe0fa\u00a0me\u0301")
    source, position = unmarked(dressed)
    document = read(source.encode(), "plan.yaml", pure=pure)
    assert [(f.fault.code, f.place.position) for f in document.findings] == [(code, position)]
    assert document.findings[0].place.source == source.split("\n")[position.line - 1]


@BOTH_PARSERS
@pytest.mark.parametrize(("text", "code"), [case[:2] for case in MISTAKES.values()], ids=MISTAKES)
def test_advice_mends_the_mistake(text: str, code: str, *, pure: bool) -> None:
    """Whoever writes what stands between the backticks of the advice gets a line that is read."""
    document = read(unmarked(text)[0].encode(), "plan.yaml", pure=pure)
    advice = document.findings[0].help
    if "Apit dengan tanda kutip: `" not in advice:
        return
    written = advice.partition("Apit dengan tanda kutip: `")[2].removesuffix("`")
    mended = written if written.count(": ") and not written.startswith(("'", '"', "_")) else f"- {written}"
    assert read(f"a:\n  {mended}\n".encode(), "plan.yaml", pure=pure).findings == []


@BOTH_PARSERS
def test_hash_before_the_closing_bracket(*, pure: bool) -> None:
    unclosed, cut = read(b"a: [Laporan #123 selesai, b]\nc: 1\n", "plan.yaml", pure=pure).findings
    assert (unclosed.fault.code, unclosed.place.position.column) == ("YML016", 4)
    assert unclosed.help.endswith("juga penutupnya; apit isinya dengan tanda kutip.")
    assert (cut.fault.code, cut.place.position.column) == ("YML012", 13)


@BOTH_PARSERS
@pytest.mark.parametrize("text", ["nama«\t»: x\n", "nama:«\t»x\n", "nama: x«\t»\nb: 1\n", "nama: x«\t»y\n"])
def test_tab_between_words(text: str, *, pure: bool) -> None:
    """Only the pure parser cannot read over it."""
    source, position = unmarked(text)
    document = read(source.encode(), "plan.yaml", pure=pure)
    found = [(f.fault.code, f.place.position, f.help) for f in document.findings]
    assert found == ([("YML005", position, "Gunakan spasi.")] if pure else [])


@BOTH_PARSERS
def test_no_space_behind_a_colon_in_braces(*, pure: bool) -> None:
    """Only libyaml cannot read over it."""
    source, position = unmarked("nama: {a«:»[1]}\n")
    document = read(source.encode(), "plan.yaml", pure=pure)
    assert [(f.fault.code, f.place.position) for f in document.findings] == ([] if pure else [("YML016", position)])
    assert pure or "belum ada spasi" in document.findings[0].message
