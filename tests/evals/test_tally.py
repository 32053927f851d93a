from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.scoring.tally import Ratio, difference, figure

counts = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(
    lambda pair: Ratio(min(pair), max(pair))
)


def test_f1_is_the_harmonic_mean_of_precision_and_recall() -> None:
    matched, predicted, labelled = 6, 8, 12
    precision, recall = matched / predicted, matched / labelled
    expected = 2 * precision * recall / (precision + recall)
    assert Ratio.f1(matched, predicted, labelled).value == pytest.approx(expected)


def test_a_measure_adds_up_over_articles_before_it_is_divided() -> None:
    rows = [{"x": Ratio(1, 1)}, {"x": Ratio(0, 3)}, {}]
    found = figure(rows, "x")
    assert (found.value, found.n) == (0.25, 4)


def test_nothing_to_measure_is_no_figure_and_not_zero() -> None:
    found = figure([{"x": Ratio(0, 0)}], "x")
    assert found.value is None and found.low is None


@given(st.lists(counts, min_size=1, max_size=8))
def test_the_interval_lies_within_what_the_articles_show(ratios: list[Ratio]) -> None:
    found = figure([{"x": ratio} for ratio in ratios], "x")
    shares = [ratio.value for ratio in ratios if ratio.value is not None]
    if found.value is None:
        assert not shares
    else:
        assert found.low is not None and found.high is not None
        assert min(shares) - 1e-9 <= found.low <= found.high <= max(shares) + 1e-9


def test_a_system_does_not_differ_from_itself() -> None:
    rows = [{"x": Ratio(n % 3, 3)} for n in range(12)]
    assert difference(rows, rows, "x").p == 1.0


def test_a_system_that_is_better_everywhere_is_better_beyond_chance() -> None:
    better = [{"x": Ratio(9, 10)} for _ in range(12)]
    worse = [{"x": Ratio(5, 10)} for _ in range(12)]
    found = difference(better, worse, "x")
    assert (found.one, found.other) == (0.9, 0.5)
    assert found.p is not None and found.p < 0.01


def test_one_article_that_differs_among_many_is_no_difference_beyond_chance() -> None:
    ours = [{"x": Ratio(5, 10)} for _ in range(11)] + [{"x": Ratio(9, 10)}]
    theirs = [{"x": Ratio(5, 10)} for _ in range(12)]
    found = difference(ours, theirs, "x")
    assert found.p is not None and found.p > 0.2
