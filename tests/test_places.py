"""Places that no gazetteer knows, found by the words around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events.places import find_places
from checker.models import Span


def find_place(text: str) -> Span | None:
    return next((place.span for place in find_places(text)), None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The fire broke out in the paint shop of the yard", "paint shop of the yard"),
        ("They signed the lease at Fennick Hall on Tuesday", "Fennick Hall"),
        ("Two climbers were found on the north slope", "north slope"),
        ("A memorial will be held in Østvik on Friday", "Østvik"),
        ("the crane fell near the Abbot Street crossing", "Abbot Street crossing"),
        ("The talks in the courthouse broke down", "courthouse"),
        ("She was treated at St Brice’s clinic on Monday", "St Brice’s clinic"),
        ("Some 31,000 packs are back in Halden's warehouse", "Halden's warehouse"),
        ("They met for an hour at the town hall in Port Fennick", "town hall in Port Fennick"),
        ("He waited outside the courthouse in Fennick", "Fennick"),
        ("The shells hit a market in the town of Fennick", "Fennick"),
        ("The wreck was towed to Fennick on Tuesday", "Fennick"),
        ("She never saw him in his office", "his office"),
        ("A bomb fell near Lake Fennick", "Lake Fennick"),
        ("Ten died in the hill districts of Fennick", "hill districts of Fennick"),
    ],
)
def test_a_place_is_found_without_its_preposition(text: str, place: str) -> None:
    span = find_place(text)
    assert span is not None and span.of(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "The trial begins in March",
        "The money went through a Lithuanian account",
        "He came home behind Fennick",
        "The minister is under fire over gambling lobby",
        "She resigned on Monday",
        "The union is in favour of a vote",
        "They met at noon to talk about the plan",
        "in May the bank sold its shares",
        "She wrote to Fennick on Tuesday",
        "The prosecutor in Fennick has opened an inquiry",
        "He has no confidence in Fennick",
        "A house of 150 voted",
        "Under Article 5 they may leave",
        "The guards fired at Fennick",
        "Three seats in the Civic Alliance are empty",
    ],
)
def test_a_time_or_a_turn_of_phrase_is_no_place(text: str) -> None:
    assert find_place(text) is None


@given(st.text(max_size=60))
def test_a_place_lies_within_the_text(text: str) -> None:
    span = find_place(text)
    assert span is None or 0 <= span.start < span.end <= len(text)
