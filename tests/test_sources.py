"""Places of addresses in the files that hold them, and fingerprints that know a finding again."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.finding import Edit, Fault, Finding, Hit, Loc, Position, Severity
from sp4n_renaksi.reader.document import Document, read
from sp4n_renaksi.reader.prose import read_prose
from sp4n_renaksi.sources import Sources, repository_root

FAULT = Fault("PRG001", "nama", Severity.ERROR, "Judul.\n\nPerbaikan: perbaiki.\n")
OTHER = Fault("PRG002", "nama", Severity.ERROR, "Judul.\n")

PLAN = """\
jenis_berkas: rencana_aksi
judul: Rencana
tim:
  peran:
    - kode: ketua
      pihak: Inspektorat
asesmen:
  - asesmen.yaml
"""
ASESMEN = """\
jenis_berkas: asesmen
jawaban:
  12: 5
"""


def sources(tmp_path: Path) -> Sources:
    made = Sources(tmp_path)
    plan = read(PLAN.encode(), str(tmp_path / "plan.yaml"))
    made.add(("rencana_aksi",), plan)
    made.add(("tim",), plan, ("tim",))
    made.add(("asesmen", 0), read(ASESMEN.encode(), str(tmp_path / "asesmen.yaml")))
    made.add(("naskah", "bab-1"), read_prose(b"# Bab\n\nDinas Koinfo\n", str(tmp_path / "naskah" / "bab-1.md")))
    return made


@pytest.mark.parametrize(
    ("loc", "file", "inner"),
    [
        (("rencana_aksi",), "plan.yaml", ()),
        (("rencana_aksi", "judul"), "plan.yaml", ("judul",)),
        (("tim", "peran", 0, "kode"), "plan.yaml", ("tim", "peran", 0, "kode")),
        (("asesmen", 0, "jawaban", "12"), "asesmen.yaml", ("jawaban", "12")),
        (("asesmen", 0), "asesmen.yaml", ()),
        (("asesmen", 1, "jawaban"), "plan.yaml", ()),
        (("naskah", "bab-1"), "bab-1.md", ()),
        (("sasaran", "tujuan"), "plan.yaml", ()),
        ((), "plan.yaml", ()),
    ],
)
def test_an_address_is_found_by_its_longest_known_beginning(tmp_path: Path, loc: Loc, file: str, inner: Loc) -> None:
    document, found = sources(tmp_path).find(loc)
    assert (Path(document.file).name, found) == (file, inner)


def test_the_longer_beginning_of_an_address_wins(tmp_path: Path) -> None:
    made = sources(tmp_path)
    made.add(("asesmen",), read(b"a: 1\n", "lain.yaml"))
    assert made.find(("asesmen", 0, "jawaban"))[0].file.endswith("asesmen.yaml")
    assert made.find(("asesmen", 1))[0].file == "lain.yaml"


def test_a_document_that_holds_several_sections_counts_once(tmp_path: Path) -> None:
    assert [Path(d.file).name for d in sources(tmp_path).documents] == ["plan.yaml", "asesmen.yaml", "bab-1.md"]


@pytest.mark.parametrize(
    ("hit", "place"),
    [
        (Hit(("rencana_aksi", "judul"), "x"), ("plan.yaml", 2, 8, 15)),
        (Hit(("rencana_aksi", "judul"), "x", on_key=True), ("plan.yaml", 2, 1, 6)),
        (Hit(("rencana_aksi", "judul"), "x", span=(3, 7)), ("plan.yaml", 2, 11, 15)),
        (Hit(("rencana_aksi", "judul", "tidak_ada"), "x"), ("plan.yaml", 2, 8, 15)),
        (Hit(("tim", "peran", 0, "kode"), "x"), ("plan.yaml", 5, 13, 18)),
        (Hit(("asesmen", 0, "jawaban", "12", "nilai"), "x"), ("asesmen.yaml", 3, 7, 8)),
        (Hit(("asesmen", 0, "instrumen"), "x"), ("asesmen.yaml", 1, 1, 1)),
        (Hit(("naskah", "bab-1"), "x", span=(7, 19)), ("bab-1.md", 3, 1, 13)),
        (Hit(("sasaran", "tujuan"), "x"), ("plan.yaml", 1, 1, 1)),
    ],
)
def test_a_hit_gets_its_place(tmp_path: Path, hit: Hit, place: tuple[str, int, int, int]) -> None:
    (found,) = sources(tmp_path).findings([(FAULT, hit)])
    at = found.place.position
    assert (Path(found.place.file).name, at.line, at.column, at.end_column) == place
    assert found.loc == hit.loc


def test_related_places_may_stand_in_other_files(tmp_path: Path) -> None:
    hit = Hit(("tim", "peran", 0, "kode"), "x", related=[(("asesmen", 0, "jawaban", "12"), "lalu di sini")])
    (found,) = sources(tmp_path).findings([(FAULT, hit)])
    (related,) = found.related
    assert (Path(related.place.file).name, related.place.position.line) == ("asesmen.yaml", 3)
    assert (related.message, related.place.source) == ("lalu di sini", "  12: 5")


def test_a_hit_without_help_takes_the_advice_of_the_page(tmp_path: Path) -> None:
    hits = [(FAULT, Hit(("tim",), "x")), (FAULT, Hit(("tim",), "x", "Begini."))]
    assert [found.help for found in sources(tmp_path).findings(hits)] == ["Perbaiki.", "Begini."]


def test_a_document_is_gone_through_once_for_all_its_hits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    look_up = Document.look_up

    def count(document: Document, wanted: list[Loc]) -> None:
        looked.append(Path(document.file).name)
        look_up(document, wanted)

    monkeypatch.setattr(Document, "look_up", count)
    locs: list[Loc] = [("rencana_aksi", "judul"), ("tim", "peran"), ("tim",)]
    sources(tmp_path).findings([(FAULT, Hit(loc, "x")) for loc in locs])
    assert looked == ["plan.yaml"]


# Fingerprints


def prints(text: str, *locs: Loc, fault: Fault = FAULT, file: str = "program.yaml") -> list[str]:
    """Fingerprints of findings at these locs of one file."""
    made = Sources(Path())
    made.add(("program",), read(text.encode(), file))
    found: list[Finding] = made.findings([(fault, Hit(loc, "x")) for loc in locs])
    return [finding.fingerprint for finding in made.named(found)]


LIST = "kegiatan:\n  - kode: I.1\n    nama: Satu\n  - kode: I.2\n    nama: Dua\n"
AT: Loc = ("program", "kegiatan", 1, "nama")


@pytest.mark.parametrize(
    ("changed", "loc"),
    [
        pytest.param("# komentar\n\n" + LIST, AT, id="moved lines"),
        pytest.param("tujuan: x\n" + LIST, AT, id="another key before"),
        pytest.param(
            LIST.replace("  - kode: I.2", "  - kode: I.9\n  - kode: I.2"), (*AT[:2], 2, "nama"), id="inserted item"
        ),
        pytest.param(
            "kegiatan:\n  - nama: Dua\n    kode: I.2\n", (*AT[:2], 0, "nama"), id="reordered keys, an item gone"
        ),
        pytest.param("kegiatan: [{kode: I.1}, {kode: \"I.2\", nama: 'Dua'}]", AT, id="another way of writing"),
        pytest.param(LIST.replace("\n", "\r\n"), AT, id="other line ends"),
        pytest.param("\ufeff" + LIST, AT, id="byte order mark"),
    ],
)
def test_a_fingerprint_survives(changed: str, loc: Loc) -> None:
    assert prints(changed, loc) == prints(LIST, AT)


@pytest.mark.parametrize(
    ("changed", "loc", "fault", "file"),
    [
        pytest.param(LIST, AT, OTHER, "program.yaml", id="code"),
        pytest.param(LIST, AT, FAULT, "lain/program.yaml", id="file"),
        pytest.param(LIST.replace("Dua", "Tiga"), AT, FAULT, "program.yaml", id="value"),
        pytest.param(LIST.replace("I.2", "I.3"), AT, FAULT, "program.yaml", id="name of the item"),
        pytest.param(LIST, ("program", "kegiatan", 1, "kode"), FAULT, "program.yaml", id="key"),
        pytest.param(LIST, ("program", "kegiatan", 0, "nama"), FAULT, "program.yaml", id="item"),
    ],
)
def test_a_fingerprint_tells_apart(changed: str, loc: Loc, fault: Fault, file: str) -> None:
    assert prints(changed, loc, fault=fault, file=file) != prints(LIST, AT)


def test_equals_are_told_apart_by_their_number() -> None:
    text = "pihak:\n  - Dinas Koinfo\n  - Dinas Koinfo\n"
    first, second = prints(text, ("program", "pihak", 0), ("program", "pihak", 1))
    assert first != second
    assert prints(text.replace("  - Dinas", "  - Biro Hukum\n  - Dinas", 1), ("program", "pihak", 1)) == [first]


@pytest.mark.parametrize(
    ("short", "long", "loc"),
    [
        ("pihak: Dinas Koinfo", "pihak: [Biro Hukum, Dinas Koinfo]", ("program", "pihak")),
        ("butir: {12: 5}", "butir: {12: {nilai: 5}}", ("program", "butir", "12", "nilai")),
        ("kegiatan: [Satu]", "kegiatan: [{nama: Satu}]", ("program", "kegiatan", 0, "nama")),
    ],
)
def test_a_short_form_and_the_whole_form_are_one_finding(short: str, long: str, loc: Loc) -> None:
    at = (*loc, 0) if loc[-1] == "pihak" else loc
    in_long = (*loc, 1) if loc[-1] == "pihak" else loc
    assert prints(short, at) == prints(long, in_long)
    assert prints(short.replace("5", "6").replace("Satu", "Dua").replace("Koinfo", "K"), at) != prints(short, at)


@pytest.mark.parametrize("key", ["kode", "nomor", "nama", "uraian", "kebutuhan", "tahun_data", "tanggal"])
def test_items_are_called_by_what_names_them(key: str) -> None:
    one, two = f"{key}: A\n    isi: x", f"{key}: B\n    isi: x"
    before = prints(f"d:\n  - {one}\n  - {two}\n", ("program", "d", 1, "isi"))
    assert prints(f"d:\n  - {two}\n  - {one}\n", ("program", "d", 0, "isi")) == before
    assert prints(f"d:\n  - {two}\n  - {one}\n", ("program", "d", 1, "isi")) != before


def test_an_empty_name_gives_way_to_the_next() -> None:
    text = "d:\n  - kode:\n    nama: A\n    isi: x\n  - kode: ''\n    nama: B\n    isi: x\n"
    for index, name in enumerate("AB"):
        plain = prints(f"d: [{{nama: {name}, isi: x}}]", ("program", "d", 0, "isi"))
        assert prints(text, ("program", "d", index, "isi")) == plain


def in_prose(text: str, start: int, end: int) -> str:
    made = Sources(Path())
    made.add(("naskah", "bab-1"), read_prose(text.encode(), "bab-1.md"))
    return made.named(made.findings([(FAULT, Hit(("naskah", "bab-1"), "x", span=(start, end)))]))[0].fingerprint


def test_in_prose_the_marked_words_count_and_not_what_stands_around_them() -> None:
    assert in_prose("Dinas Koinfo", 0, 12) == in_prose("Oleh Dinas Koinfo dan lain", 5, 17) != in_prose("Dinas X", 0, 7)


def test_a_finding_of_the_text_is_known_by_its_line() -> None:
    def of(text: str) -> str:
        document = read(text.encode(), "a.yaml")
        made = Sources(Path())
        made.add(("tim",), document)
        return made.named(document.findings)[0].fingerprint

    assert of("a: b: c\n") == of("# x\n\na: b: c\n") != of("a: b: d\n")


@given(st.data())
def test_whatever_is_inserted_around_it_an_item_keeps_its_fingerprint(data: st.DataObject) -> None:
    names = st.lists(st.sampled_from("ABCDEFGH"), unique=True, min_size=1)
    before = data.draw(names)
    name = data.draw(st.sampled_from(before))
    after = data.draw(st.permutations([*before, "Z", "Y"]))

    def of(items: list[str]) -> list[str]:
        text = "".join(f"  - kode: {item}\n    isi: sama\n" for item in items)
        return prints(f"d:\n{text}", ("program", "d", items.index(name), "isi"))

    assert of(before) == of(after)


# Where fingerprints count files from


def test_files_are_named_from_the_repository_whatever_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "rencana" / "2021"
    (folder / "sub").mkdir(parents=True)
    made: set[str] = set()
    for working, name in ((tmp_path, "rencana/2021/p.yaml"), (folder, "p.yaml"), (folder / "sub", "../p.yaml")):
        monkeypatch.chdir(working)
        one = Sources(folder)
        one.add(("program",), read(LIST.encode(), name))
        made.update(found.fingerprint for found in one.named(one.findings([(FAULT, Hit(AT, "x"))])))
    assert len(made) == 1


def test_the_same_plan_in_another_clone_has_the_same_fingerprints(tmp_path: Path) -> None:
    made: set[str] = set()
    for clone in ("a", "b"):
        folder = tmp_path / clone / "rencana"
        folder.mkdir(parents=True)
        (tmp_path / clone / ".git").write_text("gitdir: di tempat lain\n", encoding="utf-8")  # a worktree
        one = Sources(folder)
        one.add(("program",), read(LIST.encode(), str(folder / "p.yaml")))
        made.update(found.fingerprint for found in one.named(one.findings([(FAULT, Hit(AT, "x"))])))
    assert len(made) == 1


def test_without_a_repository_files_are_named_from_the_plan_folder(tmp_path: Path) -> None:
    assert repository_root(tmp_path) == tmp_path.resolve()
    (tmp_path / ".git").mkdir()
    assert repository_root(tmp_path / "a" / "b") == tmp_path.resolve()


def test_a_fix_is_made_of_all_its_edits_or_of_none(tmp_path: Path) -> None:
    name, code = ("tim", "peran", 0, "pihak"), ("tim", "peran", 0, "kode")
    whole = Hit(name, "m", fix=[Edit(name, "Inspektur"), Edit(code, "a: b")])
    broken = Hit(name, "m", fix=[Edit(name, "Inspektur"), Edit(("naskah", "bab-1"), "Bab")])
    first, second = sources(tmp_path).findings([(FAULT, whole), (FAULT, broken)])
    assert [(mend.place.position, mend.text) for mend in first.fix] == [
        (Position(6, 14, 6, 25), "Inspektur"),
        (Position(5, 13, 5, 18), '"a: b"'),
    ]
    assert second.fix == ()


def test_two_stretches_of_one_text_do_not_overlap(tmp_path: Path) -> None:
    judul = ("rencana_aksi", "judul")
    hits = [(FAULT, Hit(judul, "m", fix=[Edit(judul, "Arah", span)])) for span in ((0, 3), (4, 7))]
    places = [mend.place.position for finding in sources(tmp_path).findings(hits) for mend in finding.fix]
    assert places == [Position(2, 8, 2, 11), Position(2, 12, 2, 15)]
