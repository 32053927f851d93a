from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.models import Span
from evals.scoring.matching import LEAST_OVERLAP, align, jaccard, touches

spans = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(
    lambda at: Span(start=at[0], end=at[0] + at[1])
)


@given(st.lists(spans, max_size=6), st.lists(spans, max_size=6))
def test_a_claim_and_a_label_are_matched_once_and_only_if_they_overlap_by_half(
    predicted: list[Span], labelled: list[Span]
) -> None:
    pairs = align(predicted, labelled)
    assert len({i for i, _ in pairs}) == len(pairs) == len({j for _, j in pairs})
    assert all(jaccard(predicted[i], labelled[j]) >= LEAST_OVERLAP for i, j in pairs)


@given(st.lists(spans, max_size=6, unique_by=lambda span: (span.start, span.end)))
def test_labels_match_themselves(labelled: list[Span]) -> None:
    assert sorted(align(labelled, labelled)) == [(i, i) for i in range(len(labelled))]


def test_the_pairs_that_overlap_most_in_sum_are_taken() -> None:
    # Taken greedily, the first claim would have the label that only the second one can match.
    predicted = [Span(start=0, end=10), Span(start=0, end=6)]
    labelled = [Span(start=0, end=9), Span(start=0, end=12)]
    assert sorted(align(predicted, labelled)) == [(0, 1), (1, 0)]


@given(spans, spans)
def test_sharing_words_is_mutual(one: Span, other: Span) -> None:
    assert touches(one, other) == touches(other, one)
    assert jaccard(one, other) == jaccard(other, one)
