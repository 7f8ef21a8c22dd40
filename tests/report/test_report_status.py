"""How far a plan is, in words."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from sp4n_renaksi.report.status_json import status_json
from sp4n_renaksi.report.status_markdown import status_markdown
from sp4n_renaksi.report.status_text import after, progress, sentence, sentences, status_text
from sp4n_renaksi.status import Status, Task
from sp4n_renaksi.status.step import Step


def step(done: int, of: int, **more: Any) -> Step:
    return Step("answers", "Asesmen", "asesmen", done, of, "butir", **more)


def task(**more: Any) -> Task:
    usual = {"step": "team", "file": "tim.yaml", "new": False, "what": "tulis peran", "who": "", "by": None}
    return Task(**{**usual, "late": False, **more})


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (step(2, 2), "sudah (2 dari 2 butir)"),
        (step(2, 2, note="peta sendiri"), "sudah (peta sendiri)"),
        (step(1, 2), "sebagian (1 dari 2 butir)"),
        (step(1, 2, note="catatan"), "sebagian (1 dari 2 butir; catatan)"),
        (step(0, 2), "belum (0 dari 2 butir)"),
        (step(0, 0), "belum"),
        (step(0, 2, begun=True), "sebagian (0 dari 2 butir)"),
        (step(0, 0, needless=True), "sudah (tidak ada yang memerlukannya)"),
        (step(1, 2, unreadable=True), "tidak dapat dibaca"),
    ],
)
def test_progress(one: Step, words: str) -> None:
    assert progress(one) == words


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (task(), "Buka tim.yaml: tulis peran."),
        (task(new=True), "Buat tim.yaml, sebut di plan.yaml, lalu tulis peran."),
        (task(who="Tim Penyusun"), "Buka tim.yaml: tulis peran. Oleh Tim Penyusun."),
        (task(by=date(2025, 5, 1)), "Buka tim.yaml: tulis peran. Tenggat 1 Mei 2025."),
        (task(by=date(2025, 5, 1), late=True), "Buka tim.yaml: tulis peran. Tenggat 1 Mei 2025 (lewat tenggat)."),
        (task(what=""), "Perbaiki tim.yaml lebih dahulu: `renaksi validate` menunjukkan letak kesalahannya."),
    ],
)
def test_sentence(one: Task, words: str) -> None:
    assert sentence(one) == words


def many(count: int) -> Sequence[Task]:
    return [task(what=f"isi {number}", late=number == count) for number in range(1, count + 1)]


@pytest.mark.parametrize(
    ("count", "shown", "rest"),
    [(0, 0, "Tidak ada; semua langkah penyusunan sudah."), (10, 10, ""), (13, 10, "... dan 3 hal lain.")],
)
def test_ten_things_are_enough_for_a_screen(count: int, shown: int, rest: str) -> None:
    tasks = many(count)
    assert len([*sentences(tasks)]) == shown
    assert after(tasks) == rest


def test_what_is_late_comes_first() -> None:
    assert next(sentences(many(13))) == "Buka tim.yaml: isi 13."


def test_markdown_holds_all_of_it() -> None:
    page = status_markdown(Status((step(1, 2),), tuple(many(13))), "Kabupaten *Contoh*")
    assert page.startswith("# Keadaan rencana Kabupaten \\*Contoh\\*\n")
    assert "\n13. Buka tim.yaml: isi 12.\n" in page
    assert "hal lain" not in page


def test_texts_from_files_move_no_cursor() -> None:
    status = Status((step(1, 2, note="a\x1b[2J"),), (task(what="b\u202e"),))
    for page in (status_text(status, "c\x1b", width=80), status_markdown(status, "c\x1b")):
        assert not {"\x1b", "\u202e"} & set(page)
    assert "\x1b" not in status_json(status)
