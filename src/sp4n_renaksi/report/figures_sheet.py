"""The score of an assessment as a sheet: total, components, aspects, the weakest questions, and the arithmetic."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from sp4n_renaksi.ranking import Urutan
from sp4n_renaksi.report.sheet import Sheet
from sp4n_renaksi.score import Butir, Figures, Kelompok, Skor, half_up
from sp4n_renaksi.tables.table import Row, Table, Width, column, row, table
from sp4n_renaksi.tables.words import joined

NOTHING = "tidak ada butir"
BAR = 12
_NOT_OFFICIAL = "Angka ini hitungan renaksi atas jawaban sendiri, bukan indeks atau predikat resmi."


def score_sheet(skor: Skor, agency: str, *, explain: bool) -> Sheet:
    """Show the score; with `explain` every sum is written out."""
    tables = [
        _groups("per-komponen", "Per komponen", "Komponen", skor.komponen),
        _groups("per-aspek", f"Per aspek, {basis(skor)}", "Aspek", skor.aspek, ranked=True),
        _weakest(skor.terlemah),
    ]
    if explain:
        tables += [_arithmetic(skor), _answers(skor)]
    return Sheet(
        f"Nilai asesmen {agency}".strip(),
        [_data(skor), total_sentence(skor.total), *_missing(skor.total)],
        [t for t in tables if t.rows],
        [_NOT_OFFICIAL, *([_ROUNDING] if explain else [])],
    )


def category_sheet(skor: Skor, agency: str, order: Sequence[Urutan]) -> Sheet:
    """Show the questions by aspect (Tabel 4), and the order of the aspects: suggested, declared, where they differ."""
    return Sheet(
        f"Kategorisasi hasil asesmen {agency}".strip(),
        [_data(skor), *_missing(skor.total)],
        [_questions(skor), _order(skor, order)],
        ["Urutan angka 1 adalah aspek dengan rata-rata terendah; prioritas 1 adalah yang paling mendesak."],
    )


def _questions(skor: Skor) -> Table:
    columns = [
        column("Butir", width=Width.NUMBER),
        column("Pertanyaan"),
        column("Nilai", width=Width.FIGURE),
        column("Aspek", width=Width.TEXT),
    ]
    aspek = {a.kode: a.nama for a in skor.aspek}
    rows = [
        row(str(b.pertanyaan.nomor), b.pertanyaan.uraian, score_of(b), ", ".join(aspek[kode] for kode in b.aspek))
        for b in skor.butir
    ]
    return table("kategorisasi", f"Butir per aspek, {basis(skor)}", columns, rows)


def _order(skor: Skor, order: Sequence[Urutan]) -> Table:
    columns = [
        column("Aspek"),
        column("Rata-rata", width=Width.FIGURE),
        column("Urutan angka", width=Width.FIGURE),
        column("Prioritas", width=Width.FIGURE),
        column("Perbedaan"),
    ]
    rows = [
        row(
            o.aspek.nama, mean(o.aspek.figures), str(o.aspek.rank or "-"), str(o.prioritas or "belum diisi"), _behind(o)
        )
        for o in order
    ]
    return table("urutan-aspek", f"Urutan aspek, {basis(skor)}", columns, rows, stacked=True)


def _behind(urutan: Urutan) -> str:
    if not urutan.behind:
        return ""
    return f"Nilainya lebih rendah daripada {joined(urutan.behind)}, tetapi prioritasnya lebih kemudian."


def score_of(butir: Butir) -> str:
    """Print an answer."""
    if butir.tidak_berlaku:
        return "tidak berlaku"
    return "belum dijawab" if butir.nilai is None else str(butir.nilai)


def basis(skor: Skor) -> str:
    """Say on which map of questions to aspects the figures rest."""
    if skor.dasar == "salinan":
        return "menurut salinan Tabel 4"
    if skor.dasar == "peta":
        return "menurut peta instansi"
    return "menurut peta resmi instrumen" if skor.peta_resmi else "menurut peta bawaan renaksi (bukan peta resmi)"


def mean(figures: Figures) -> str:
    """Print a mean; a group without questions has none, one without answers has none yet."""
    if figures.mean is not None:
        return half_up(figures.mean)
    return "belum dijawab" if figures.questions else NOTHING


def share(figures: Figures) -> str:
    """Print the share of the maximum."""
    return f"{half_up(figures.share)} %" if figures.share is not None else ""


def total_sentence(total: Figures) -> str:
    """Say the whole in one sentence."""
    if total.mean is None:
        return "Belum ada butir yang dijawab."
    highest = total.maximum * total.answered
    return (
        f"Jumlah nilai {total.sum} dari nilai tertinggi {highest} ({total.answered} butir dijawab); "
        f"rata-rata {mean(total)}; {share(total)} dari nilai tertinggi."
    )


def _data(skor: Skor) -> str:
    year = skor.penilaian.asesmen.tahun_data
    about = f"Data tahun {year.teks}, instrumen" if year else "Instrumen"
    return f"{about} {skor.penilaian.instrumen.kode} (SHA-256 {skor.penilaian.sha256[:12]})."


def _missing(total: Figures) -> Iterable[str]:
    if total.unanswered:
        yield f"Nilai sementara: {total.unanswered} dari {total.questions} butir belum dijawab."
    if total.not_applicable:
        yield f"{total.not_applicable} butir tidak berlaku dan tidak ikut dihitung."


def _groups(name: str, title: str, kind: str, groups: Sequence[Kelompok], *, ranked: bool = False) -> Table:
    columns = [
        column("Urutan", width=Width.FIGURE, optional=True),
        column(kind),
        column("Dijawab", width=Width.FIGURE),
        column("Jumlah nilai", width=Width.FIGURE),
        column("Rata-rata", width=Width.FIGURE),
        column("Dari tertinggi", width=Width.FIGURE),
        column("", width=Width.WORDS),
    ]
    rows = [
        row(
            str(g.rank) if ranked and g.rank else "",
            g.nama,
            f"{g.figures.answered}/{g.figures.questions}",
            str(g.figures.sum) if g.figures.answered else "",
            mean(g.figures),
            share(g.figures),
            bar(g.figures.share),
        )
        for g in groups
    ]
    notes = ["Urutan 1 adalah aspek dengan rata-rata terendah."] if ranked else []
    return table(name, title, columns, rows, notes=notes)


def bar(part: Fraction | None) -> str:
    """Draw a share of a hundred as blocks."""
    if part is None:
        return ""
    filled = round(part * BAR / 100)
    return "█" * filled + "░" * (BAR - filled)


def _weakest(butir: Sequence[Butir]) -> Table:
    columns = [column("Butir", width=Width.NUMBER), column("Nilai", width=Width.FIGURE), column("Pertanyaan")]
    return table("butir-terlemah", "Butir terlemah", columns, [_question(b) for b in butir])


def _question(butir: Butir) -> Row:
    return row(str(butir.pertanyaan.nomor), str(butir.nilai), butir.pertanyaan.uraian)


def _arithmetic(skor: Skor) -> Table:
    columns = [column("Kelompok"), column("Hitungan")]
    groups = [Kelompok("", "Semua butir", skor.total), *skor.komponen, *skor.aspek]
    members = [
        skor.butir,
        *([b for b in skor.butir if b.pertanyaan.komponen == k.kode] for k in skor.komponen),
        *([b for b in skor.butir if a.kode in b.aspek] for a in skor.aspek),
    ]
    rows = [row(g.nama, _sum(g.figures, m)) for g, m in zip(groups, members, strict=True)]
    return table("hitungan", "Hitungan", columns, rows, stacked=True)


def _sum(figures: Figures, butir: Sequence[Butir]) -> str:
    if not figures.answered:
        return mean(figures)
    terms = " + ".join(str(b.nilai) for b in butir if b.nilai is not None)
    highest = figures.maximum * figures.answered
    return (
        f"{terms} = {figures.sum}; {figures.sum} : {figures.answered} = {mean(figures)}; "
        f"{figures.sum} : ({figures.maximum} x {figures.answered} = {highest}) = {share(figures)}"
    )


_ROUNDING = "Hitungan memakai pecahan utuh; angka dibulatkan ke dua desimal hanya saat dicetak, 0,005 ke atas."


def _answers(skor: Skor) -> Table:
    columns = [
        column("Butir", width=Width.NUMBER),
        column("Nilai", width=Width.FIGURE),
        column("Komponen", width=Width.WORDS),
        column("Aspek"),
    ]
    komponen = {k.kode: k.nama for k in skor.komponen}
    aspek = {a.kode: a.nama for a in skor.aspek}
    rows = [
        row(
            str(b.pertanyaan.nomor),
            score_of(b),
            komponen.get(b.pertanyaan.komponen, b.pertanyaan.komponen),
            ", ".join(aspek[kode] for kode in b.aspek),
        )
        for b in skor.butir
    ]
    return table("jawaban", "Jawaban yang dihitung", columns, rows)
