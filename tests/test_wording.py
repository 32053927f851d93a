"""Content words and their likeness."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.wording import _ONE_THING, folded, keywords, likeness, ordinals

_sets = st.frozensets(st.sampled_from(["gate", "dam", "open", "fire", "deck", "ship"]))


@given(_sets, _sets)
def test_likeness_is_symmetric_and_a_share(ours: frozenset[str], theirs: frozenset[str]) -> None:
    like = likeness(ours, theirs)
    assert like == likeness(theirs, ours)
    assert 0 <= like.share <= 1 and 0 <= like.shared <= min(len(ours), len(theirs))


@given(_sets)
def test_a_set_is_wholly_like_itself(words: frozenset[str]) -> None:
    assert likeness(words, words).reaches(len(words), 1.0 if words else 0.0)


@given(st.text(max_size=60))
def test_case_makes_no_difference(text: str) -> None:
    assert folded(text) == folded(folded(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the staff were killed", "the workers died"),
        ("they didn’t close the school", "the school's closing"),
        ("on Monday the 3 gates opened", "opening of a gate"),
    ],
)
def test_words_of_one_thing_are_one(one: str, other: str) -> None:
    assert keywords(one) == keywords(other)


def test_a_month_is_no_march() -> None:
    assert keywords("the march in March") == keywords("marches")


def test_function_words_and_times_carry_nothing() -> None:
    assert keywords("it was not to be so on Monday, he said, nor in May") == frozenset()
    assert ordinals("The first to die") == {"first"}


def test_no_word_belongs_to_two_things() -> None:
    words = [word for row in _ONE_THING for word in row.split()]
    assert len(words) == len(set(words))
