"""The scores that a sentence speaks of."""

import pytest

from sp4n_renaksi.rules.scores import scores_said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("butir 12 bernilai 3", {12: 3}),
        ("Butir 1, 3, dan 6 bernilai 3", {1: 3, 3: 3, 6: 3}),
        ("butir 5 dan butir 13 bernilai 4.", {5: 4, 13: 4}),
        ("butir 18 s.d. 20 bernilai 1", {18: 1, 19: 1, 20: 1}),
        ("butir 18-20 dan 22\n bernilai 1 (terendah)", {18: 1, 19: 1, 20: 1, 22: 1}),
        ("pelatihan bernilai 1 (butir 19, 20, dan 22)", {19: 1, 20: 1, 22: 1}),
        ("butir 5 bernilai 3 dan butir 6 bernilai 2", {5: 3, 6: 2}),
        ("butir 5 bernilai 2,5", {}),
        ("butir 5 bernilai 2.5", {}),
        ("butir 5 dan 6 bernilai 2 dan 3", {}),
        ("butir 5, 6, 7 bernilai 2, 3, dan 4", {}),
        ("butir 5 bernilai 3-4", {}),
        ("butir 5 bernilai 3 atau 4", {}),
        ("butir 5 bernilai 3 ke atas", {}),
        ("butir 5 bernilai 12", {}),
        ("butir 5 bernilai terendah", {}),
        ("bernilai 3 (tiga butir 5)", {}),
        ("dua butir bernilai 3", {}),
    ],
)
def test_scores_that_a_text_says(text: str, expected: dict[int, int]) -> None:
    assert {nomor: nilai for nomor, nilai, _ in scores_said(text)} == expected


def test_the_stretch_that_says_so() -> None:
    text = "Lemah (butir 19 dan 20 bernilai 1)"
    assert {text[slice(*span)] for _, _, span in scores_said(text)} == {"butir 19 dan 20 bernilai 1"}
