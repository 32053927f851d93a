"""Places that no gazetteer knows, found by the words around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events.places import find_place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The fire broke out in the paint shop of the yard", "paint shop"),
        ("They signed the lease at Fennick Hall on Tuesday", "Fennick Hall"),
        ("Two climbers were found on the north slope", "north slope"),
        ("A memorial will be held in Østvik on Friday", "Østvik"),
        ("the crane fell near the Abbot Street crossing", "Abbot Street"),
        ("The talks in the courthouse broke down", "courthouse"),
    ],
)
def test_a_place_is_found_without_its_preposition(text: str, place: str) -> None:
    span = find_place(text)
    assert span is not None and span.of(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "The trial begins in March",
        "She resigned on Monday",
        "The union is in favour of a vote",
        "They met at noon to talk about the plan",
        "in May the bank sold its shares",
    ],
)
def test_a_time_or_a_turn_of_phrase_is_no_place(text: str) -> None:
    assert find_place(text) is None


@given(st.text(max_size=60))
def test_a_place_lies_within_the_text(text: str) -> None:
    span = find_place(text)
    assert span is None or 0 <= span.start < span.end <= len(text)
