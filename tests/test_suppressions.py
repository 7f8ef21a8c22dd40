"""A finding is set aside by a comment with a reason, and every comment that does nothing is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sp4n_renaksi.lint import Choice, lint
from sp4n_renaksi.loader import load
from sp4n_renaksi.suppressions import inapplicable

PLAN = """\
jenis_berkas: rencana_aksi
format: 1
judul: Rencana
instansi:
  nama: Pemerintah Kabupaten Contoh
periode: 2021-2024
daftar_pihak:
  - kode: kominfo
    nama: Dinas Kominfo
tim: tim.yaml
"""
TIM = """\
jenis_berkas: tim
peran:
  - kode: ketua
    pihak: Dinas Koinfo
  - kode: anggota
    pihak: Dinas Koinpo
"""

Heard = Callable[..., list[str]]


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Lint a plan with this tim.yaml and tell the findings of that file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")

    def run(tim: str, *, select: str = "PHK001,BRK,SKM", ignore: str = "") -> list[str]:
        (tmp_path / "tim.yaml").write_text(tim, encoding="utf-8")
        choice = Choice(select.split(","), [ignore] if ignore else [])
        found = lint(load(tmp_path), choice).findings
        return [f"{f.fault.code}:{f.place.position.line}:{f.place.position.column}" for f in found]

    return run


def edited(old: str, new: str) -> str:
    assert TIM.count(old) == 1
    return TIM.replace(old, new)


FIRST = "    pihak: Dinas Koinfo\n"


@pytest.mark.parametrize(
    ("tim", "left"),
    [
        (TIM, ["PHK001:4:12", "PHK001:6:12"]),
        (edited(FIRST, "    pihak: Dinas Koinfo   # renaksi: abaikan PHK001 -- nama pada SK lama\n"), ["PHK001:6:12"]),
        (edited(FIRST, "    # renaksi: abaikan PHK001 -- nama pada SK lama\n" + FIRST), ["PHK001:7:12"]),
        (edited("  - kode: ketua\n", "  # renaksi: abaikan phk001 — dua garis\n  - kode: ketua\n"), ["PHK001:7:12"]),
        (edited("peran:\n", "# renaksi: abaikan PHK001 -- seluruh tim\nperan:\n"), []),
        (f"# renaksi: abaikan-berkas PHK001 -- nama lama\n{TIM}", []),
        (f"# catatan\n\n# renaksi: abaikan-berkas PHK001 -- nama lama\n{TIM}", []),
    ],
    ids=["tanpa", "akhir baris", "isian", "butir", "daftar", "berkas", "berkas di bawah catatan"],
)
def test_a_comment_covers_its_line_its_node_or_its_file(tim: str, left: list[str], heard: Heard) -> None:
    assert heard(tim) == left


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("abaikan PHK001", "BRK010:4:27"),
        ("abaikan PHK001 --", "BRK010:4:27"),
        ("abaikan -- sebab", "BRK010:4:27"),
        ("abaikan , -- sebab", "BRK010:4:27"),
        ("abaikn PHK001 -- sebab", "BRK010:4:27"),
        ("", "BRK010:4:27"),
        ("abaikan-berkas PHK001 -- sebab", "BRK010:4:27"),
        ("abaikan PHK999 -- sebab", "BRK009:4:46"),
        ("abaikan PHK -- sebab", "BRK009:4:46"),
        ("abaikan SKM001 -- sebab", "BRK009:4:46"),
        ("abaikan PHK002 -- sebab", "BRK011:4:46"),
    ],
)
def test_a_comment_that_does_nothing_is_said(words: str, said: str, heard: Heard) -> None:
    tim = edited(FIRST, f"    pihak: Dinas Koinfo   # renaksi: {words}\n")
    assert heard(tim, select="PHK001,PHK002,BRK") == ["PHK001:4:12", said, "PHK001:6:12"]


def test_each_code_of_a_comment_counts_for_itself(heard: Heard) -> None:
    comment = "# renaksi: abaikan PHK001, BAC001 PHK999 -- sebab"
    assert heard(edited(FIRST, f"{FIRST[:-1]} {comment}\n"), select="PHK001,BAC001,BRK") == [
        "BRK011:4:52",
        "BRK009:4:59",
        "PHK001:6:12",
    ]


def test_below_the_last_node_there_is_nothing_to_ignore(heard: Heard) -> None:
    assert heard(f"{TIM}# renaksi: abaikan PHK001 -- sebab\n")[-1] == "BRK010:7:1"


def test_what_was_not_looked_for_is_not_missed(heard: Heard) -> None:
    tim = edited("peran:\n", "# renaksi: abaikan BAC001 -- sebab\nperan:\n")
    assert heard(tim) == ["PHK001:5:12", "PHK001:7:12"]
    assert heard(tim, select="PHK001,BAC001,BRK", ignore="BRK011") == ["PHK001:5:12", "PHK001:7:12"]


def test_nothing_is_missed_in_a_plan_that_was_read_in_part(heard: Heard, tmp_path: Path) -> None:
    tim = edited("peran:\n", "# renaksi: abaikan PHK002 -- sebab\nperan:\n")
    (tmp_path / "plan.yaml").write_text(f"{PLAN}asesmen: hilang.yaml\n", encoding="utf-8")
    assert heard(tim, select="PHK002,BRK011") == []
    (tmp_path / "plan.yaml").unlink()
    (tmp_path / "tim.yaml").write_text(tim, encoding="utf-8")
    assert [f.fault.code for f in lint(load(tmp_path / "tim.yaml"), Choice(["PHK002", "BRK011"])).findings] == []


def test_what_cannot_be_read_is_never_set_aside(heard: Heard) -> None:
    tim = edited(FIRST, "    # renaksi: abaikan SKM001 -- sebab\n    phak: Dinas Koinfo\n")
    assert heard(tim) == ["BRK009:4:24", "SKM001:5:5"]


@pytest.mark.parametrize(
    ("code", "options", "refused"),
    [
        ("PRG004", {}, ""),
        ("PRG04", {}, "Kode aturan `PRG04` tidak dikenal. Maksud Anda `PRG004`?"),
        ("PRG", {}, "Kode aturan `PRG` tidak dikenal."),
        ("PRG", {"beginning": True}, ""),
        ("", {"beginning": True}, "Kode aturan `` tidak dikenal."),
        ("YML", {"beginning": True}, "Temuan `YML` tidak dapat diabaikan"),
        ("YML", {"beginning": True, "ignoring": False}, ""),
    ],
)
def test_a_code_means_something_or_nothing(code: str, options: dict[str, bool], refused: str) -> None:
    said = inapplicable(code, ["PRG004", "YML001"], **options)
    assert (said or ("",))[0].startswith(refused)
    assert (said is None) == (not refused)
