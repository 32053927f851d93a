from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.passages.quotemarks import quotations

MARKED = st.text(alphabet=st.sampled_from("“”‘’\"'„«» .,?sSab\n\r\u00a0\u0301é😀"), max_size=60)


def inner(text: str) -> list[str]:
    return [quote.inner.of(text) for quote in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The dam held,” the mayor said.", ["The dam held,"]),
        ("“We lost,” she said, “but only just.”", ["We lost,", "but only just."]),
        ("„Wir bleiben“, said the union.", ["Wir bleiben"]),
        ("«On reste», said the union.", ["On reste"]),
        ('"The dam held," the mayor said. "For now."', ["The dam held,", "For now."]),
        ("‘We won’t pay,’ said the owner.", ["We won’t pay,"]),
        ("‘We won’t pay the workers’ wages,’ he said.", ["We won’t pay the workers’ wages,"]),
        ("'It isn't over,' he said.", ["It isn't over,"]),
        ("“He said ‘never’ twice,” she wrote.", ["He said ‘never’ twice,"]),
        ("“He said “never” twice,” she wrote.", ["He said “never” twice,"]),
        ("The court (“the bench”) rose—“slowly”.", ["the bench", "slowly"]),
        ("She called it\u00a0“odd”.", ["odd"]),
        ("“” she wrote, then “stop”.", ["stop"]),
        ("No marks here.", []),
        ("The workers’ union and the players' club met in '98.", []),
        ("A 6' 2\" striker signed.", []),
        ("", []),
    ],
)
def test_outermost_quotations(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_quotation_left_open_runs_to_the_end_and_says_so() -> None:
    text = "She said: “The river is rising.\r\nWe must leave."
    (quote,) = quotations(text)
    assert not quote.closed
    assert quote.inner.of(text) == "The river is rising.\r\nWe must leave."


def test_a_single_mark_that_never_closes_is_an_apostrophe() -> None:
    assert quotations("‘Twas the night of the vote") == ()


@given(MARKED | st.text(max_size=60))
def test_quotations_are_in_bounds_ordered_and_apart(text: str) -> None:
    found = quotations(text)
    for quote in found:
        assert quote.outer.end <= len(text)
        assert quote.outer.contains(quote.inner)
        assert quote.inner.start == quote.outer.start + 1
        assert quote.inner.end == quote.outer.end - (1 if quote.closed else 0)
    for one, following in itertools.pairwise(found):
        assert one.outer.end <= following.outer.start


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_whatever_stands_between_double_marks_is_quoted(words: str) -> None:
    assert inner(f"The mayor said “{words}” twice.") == [words]
    assert inner(f'The mayor said "{words}" twice.') == [words]
