"""The arithmetic of an assessment, by table, by law, and by hand from the published plan."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.loader import load
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.kategorisasi import Kategorisasi
from sp4n_renaksi.model.plan import Penilaian
from sp4n_renaksi.score import Figures, Kelompok, Skor, aspect_map, half_up, score

Question = tuple[str, str, list[str]]
"""Number, component, aspects."""

FOUR: list[Question] = [("1", "n", ["a"]), ("2", "n", ["a", "b"]), ("3", "k", ["b"]), ("4", "k", [])]


def instrument(questions: Sequence[Question] = FOUR, **more: Any) -> Instrumen:
    data: dict[str, Any] = {
        "komponen": [{"kode": "n", "nama": "Nilai"}, {"kode": "k", "nama": "Komitmen"}],
        "aspek": [
            {"kode": "a", "nama": "Aspek A", "alias": ["Aa"]},
            {"kode": "b", "nama": "Aspek B"},
            {"kode": "c", "nama": "Aspek C"},
        ],
        "pertanyaan": [{"nomor": number, "komponen": part, "aspek": aspects} for number, part, aspects in questions],
    }
    return Instrumen.model_validate(data | more)


def assessment(answers: Mapping[str, Any], instrumen: Instrumen | None = None) -> Penilaian:
    asesmen = Asesmen.model_validate({"instrumen": "kami.yaml", "jawaban": dict(answers)})
    return Penilaian(("asesmen", 0), asesmen, instrumen or instrument(), "0" * 64)


def scored(answers: Mapping[str, Any], **kategorisasi: Any) -> Skor:
    return score(assessment(answers), Kategorisasi.model_validate(kategorisasi) if kategorisasi else None)


def by_code(groups: Sequence[Kelompok]) -> dict[str, Kelompok]:
    return {group.kode: group for group in groups}


# By table


@pytest.mark.parametrize(
    ("answers", "figures"),
    [
        pytest.param({"1": "4", "2": "3", "3": "2", "4": "1"}, (10, 4, 0, 0), id="all answered"),
        pytest.param({"1": "4", "2": None, "3": "2"}, (6, 2, 0, 2), id="unanswered: empty and left out"),
        pytest.param({"1": "4", "2": "tidak berlaku", "3": "2", "4": "1"}, (7, 3, 1, 0), id="not applicable"),
        pytest.param({"1": "...", "2": {"alasan": "x"}, "3": {"nilai": "2"}}, (2, 1, 0, 3), id="not yet certain"),
        pytest.param({}, (0, 0, 0, 4), id="nothing yet"),
        pytest.param({"9": "4"}, (0, 0, 0, 4), id="a question that the instrument does not have"),
        pytest.param(dict.fromkeys("1234", "tidak berlaku"), (0, 0, 4, 0), id="nothing applies"),
    ],
)
def test_what_is_not_answered_is_counted_beside_the_figure(
    answers: Mapping[str, Any], figures: tuple[int, int, int, int]
) -> None:
    total = scored(answers).total
    assert (total.sum, total.answered, total.not_applicable, total.unanswered) == figures
    assert (total.questions, total.maximum) == (4, 4)


@pytest.mark.parametrize(
    ("total", "answered", "mean", "share"),
    [
        (60, 22, Fraction(30, 11), Fraction(750, 11)),
        (1, 1, Fraction(1), Fraction(25)),
        (8, 2, Fraction(4), Fraction(100)),
        (0, 0, None, None),
    ],
)
def test_mean_and_share_are_exact(total: int, answered: int, mean: Fraction | None, share: Fraction | None) -> None:
    figures = Figures(sum=total, maximum=4, questions=30, answered=answered, not_applicable=1, unanswered=2)
    assert (figures.mean, figures.share) == (mean, share)


@pytest.mark.parametrize(
    ("answers", "provisional"),
    [
        ({"1": "4", "2": "3", "3": "2", "4": "tidak berlaku"}, False),
        ({"1": "4", "2": "3", "3": "2"}, True),
        ({"1": "4", "2": "3", "3": "2", "4": "belum"}, True),
    ],
)
def test_a_score_is_provisional_while_questions_wait(answers: Mapping[str, Any], *, provisional: bool) -> None:
    assert scored(answers).sementara is provisional


def test_a_question_counts_fully_in_each_of_its_aspects_and_once_in_the_total() -> None:
    skor = scored({"1": "4", "2": "3", "3": "2", "4": "1"})
    parts, aspects = by_code(skor.komponen), by_code(skor.aspek)
    assert {kode: group.figures.sum for kode, group in parts.items()} == {"n": 7, "k": 3}
    assert {kode: (group.figures.sum, group.figures.questions) for kode, group in aspects.items()} == {
        "a": (7, 2),
        "b": (5, 2),
        "c": (0, 0),
    }
    assert skor.total.sum == 10


@pytest.mark.parametrize(
    ("answers", "ranks"),
    [
        ({"1": "4", "2": "4", "3": "2"}, (2, 1, None)),
        ({"1": "2", "2": "2", "3": "2"}, (1, 1, None)),
        ({"1": "1", "2": "2", "3": "4"}, (1, 2, None)),
        ({"3": "4"}, (None, 1, None)),
        ({}, (None, None, None)),
    ],
)
def test_aspects_are_ranked_from_the_weakest_and_equals_share_a_rank(
    answers: Mapping[str, Any], ranks: tuple[int | None, ...]
) -> None:
    assert tuple(group.rank for group in scored(answers).aspek) == ranks


def test_after_a_shared_rank_the_next_is_left_out() -> None:
    questions: list[Question] = [("1", "n", ["a"]), ("2", "n", ["b"]), ("3", "n", ["c"])]
    skor = score(assessment({"1": "2", "2": "2", "3": "3"}, instrument(questions)))
    assert [group.rank for group in skor.aspek] == [1, 1, 3]


def test_an_aspect_without_questions_has_no_figure_and_no_rank() -> None:
    figures = by_code(scored({"1": "1"}).aspek)["c"].figures
    assert (figures.questions, figures.mean, figures.share) == (0, None, None)


@pytest.mark.parametrize(
    ("kategorisasi", "mapping"),
    [
        ({}, {1: ("a",), 2: ("a", "b"), 3: ("b",), 4: ()}),
        ({"dasar": ""}, {1: ("a",), 2: ("a", "b"), 3: ("b",), 4: ()}),
        ({"dasar": "instrumen", "peta": {"1": ["c"]}}, {1: ("a",), 2: ("a", "b"), 3: ("b",), 4: ()}),
        ({"dasar": "peta", "peta": {"1": ["c"], "2": "Aspek B"}}, {1: ("c",), 2: ("b",)}),
        ({"dasar": "peta", "peta": {"1": ["aspek b", "AA", "a"], "2": ["lain"]}}, {1: ("b", "a"), 2: ()}),
        ({"dasar": "peta", "salinan": [{"butir": "1", "aspek": "c"}]}, {}),
        (
            {"dasar": "salinan", "salinan": [{"butir": "1", "aspek": "c"}, {"butir": None, "aspek": "a"}]},
            {1: ("c",)},
        ),
        (
            {"dasar": "salinan", "salinan": [{"butir": "2", "aspek": "b"}, {"butir": "2", "aspek": ["a", "b"]}]},
            {2: ("b", "a")},
        ),
    ],
)
def test_the_map_is_that_of_the_instrument_the_agency_or_the_copy(
    kategorisasi: Mapping[str, Any], mapping: Mapping[int, tuple[str, ...]]
) -> None:
    assert aspect_map(instrument(), Kategorisasi.model_validate(kategorisasi)) == mapping


def test_the_map_changes_the_aspects_and_nothing_else() -> None:
    answers = {"1": "4", "2": "3", "3": "2", "4": "1"}
    ours, theirs = scored(answers), scored(answers, dasar="peta", peta={"4": ["c"]})
    assert (theirs.total, theirs.komponen) == (ours.total, ours.komponen)
    assert {kode: group.figures.sum for kode, group in by_code(theirs.aspek).items()} == {"a": 0, "b": 0, "c": 1}
    assert (ours.dasar, theirs.dasar) == ("instrumen", "peta")


@pytest.mark.parametrize(
    ("dasar", "says", "official"),
    [("instrumen", "ya", True), ("instrumen", "tidak", False), ("", "ya", True), ("peta", "ya", False)],
)
def test_only_a_map_that_its_instrument_calls_official_is_official(dasar: str, says: str, *, official: bool) -> None:
    penilaian = assessment({}, instrument(peta_resmi=says))
    assert score(penilaian, Kategorisasi.model_validate({"dasar": dasar})).peta_resmi is official


@pytest.mark.parametrize(
    ("tertinggi", "weakest"), [("4", [(3, 1), (1, 2), (5, 2)]), ("3", [(3, 1)]), ("", [(3, 1), (1, 2), (5, 2)])]
)
def test_the_weakest_questions_are_those_of_the_lower_half_the_weakest_first(
    tertinggi: str, weakest: list[tuple[int, int]]
) -> None:
    questions: list[Question] = [*FOUR, ("5", "n", [])]
    answers = {"1": "2", "2": "3", "3": "1", "4": "tidak berlaku", "5": "2"}
    skor = score(assessment(answers, instrument(questions, skala={"tertinggi": tertinggi})))
    assert [(butir.pertanyaan.nomor, butir.nilai) for butir in skor.terlemah] == weakest


# By law

ANSWERS = st.dictionaries(
    st.sampled_from("123456"), st.sampled_from([None, "1", "2", "3", "4", "tidak berlaku", "..."]), max_size=6
)
QUESTIONS = st.lists(
    st.tuples(st.sampled_from("123456"), st.sampled_from("nk"), st.lists(st.sampled_from("abc"), unique=True)),
    unique_by=lambda question: question[0],
)


@given(ANSWERS, QUESTIONS, st.data())
def test_neither_the_order_of_answers_nor_that_of_questions_counts(
    answers: dict[str, str | None], questions: list[Question], data: st.DataObject
) -> None:
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    turned = data.draw(st.permutations(questions))
    one, two = score(assessment(answers, instrument(questions))), score(assessment(shuffled, instrument(turned)))
    assert (one.total, one.komponen, one.aspek) == (two.total, two.komponen, two.aspek)


@given(ANSWERS, QUESTIONS, st.sampled_from([None, "tidak berlaku", "..."]))
def test_a_question_without_a_score_changes_no_mean(
    answers: dict[str, str | None], questions: list[Question], answer: str | None
) -> None:
    before = score(assessment(answers, instrument(questions)))
    more = instrument([*questions, ("7", "n", ["a"])])
    after = score(assessment({**answers, "7": answer}, more))
    assert (after.total.mean, after.total.share) == (before.total.mean, before.total.share)
    assert [group.rank for group in after.aspek] == [group.rank for group in before.aspek]
    assert after.total.questions == before.total.questions + 1


@given(ANSWERS, QUESTIONS)
def test_figures_hold_together(answers: dict[str, str | None], questions: list[Question]) -> None:
    skor = score(assessment(answers, instrument(questions)))
    for figures in (skor.total, *(group.figures for group in (*skor.komponen, *skor.aspek))):
        assert figures.questions == figures.answered + figures.not_applicable + figures.unanswered
        if figures.mean is None or figures.share is None:
            assert (figures.sum, figures.answered) == (0, 0)
        else:
            assert figures.mean * figures.answered == figures.sum
            assert 1 <= figures.mean <= 4
            assert 25 <= figures.share == 25 * figures.mean <= 100
    assert sum(group.figures.sum for group in skor.komponen) == skor.total.sum
    means = [group.figures.mean for group in skor.aspek]
    assert [group.rank for group in skor.aspek] == [
        mean if mean is None else 1 + sum(other < mean for other in means if other is not None) for mean in means
    ]


@given(st.fractions(min_value=0, max_value=10**6), st.integers(0, 6))
def test_halves_are_rounded_up_as_accountants_do(value: Fraction, digits: int) -> None:
    with localcontext(prec=80):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        rounded = exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    assert half_up(value, digits) == str(rounded).replace(".", ",")


@pytest.mark.parametrize(
    ("value", "digits", "printed"),
    [
        (Fraction(30, 11), 2, "2,73"),
        (Fraction(5, 1000), 2, "0,01"),
        (Fraction(4999, 1000000), 2, "0,00"),
        (Fraction(2675, 1000), 2, "2,68"),
        (Fraction(1999, 1000), 2, "2,00"),
        (Fraction(5, 2), 0, "3"),
        (Fraction(100), 2, "100,00"),
    ],
)
def test_figures_are_printed_with_a_comma(value: Fraction, digits: int, printed: str) -> None:
    assert half_up(value, digits) == printed


# By hand: the ticks of Tabel 3 of the published plan, read question by question

TABEL_3 = {
    "nilai": [4, 4, 4, 3],
    "komitmen": [3, 4, 3, 4, 4, 2, 3],
    "kebijakan": [1, 4, 3],
    "sumber_daya": [3, 2],
    "pengembangan": [3, 1, 1, 1, 2, 1],
}


def test_the_published_plan_has_the_sums_of_its_tabel_3(examples: Path) -> None:
    plan = load(examples / "babel_2021").plan
    skor = score(plan.penilaian[0], plan.kategorisasi)
    ticks = [tick for part in TABEL_3.values() for tick in part]
    assert [butir.nilai for butir in sorted(skor.butir, key=lambda butir: butir.pertanyaan.nomor)] == ticks
    sums = {"nilai": 15, "komitmen": 23, "kebijakan": 8, "sumber_daya": 5, "pengembangan": 9}
    assert {group.kode: group.figures.sum for group in skor.komponen} == sums
    assert {group.kode: group.figures.questions for group in skor.komponen} == {k: len(v) for k, v in TABEL_3.items()}
    assert (skor.total.sum, skor.total.answered, skor.total.unanswered) == (60, 22, 0)
    assert (skor.total.mean, skor.total.share) == (Fraction(60, 22), Fraction(6000, 88))
    assert [half_up(figure) for figure in (Fraction(60, 22), Fraction(6000, 88))] == ["2,73", "68,18"]


def test_with_one_aspect_a_question_the_aspects_of_the_published_plan_add_up(examples: Path) -> None:
    plan = load(examples / "babel_2021").plan
    skor = score(plan.penilaian[0], plan.kategorisasi)
    assert sum(group.figures.questions for group in skor.aspek) == 22
    assert sum(group.figures.sum for group in skor.aspek) == 60
    assert skor.dasar == "instrumen"
    assert skor.peta_resmi is False
