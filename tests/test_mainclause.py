"""The main clause, and what it tells of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.status.mainclause import deed, main_clause


def left(text: str) -> str:
    return " ".join(main_clause(text).split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the board sent a letter in which it rejected the plan",
            "the board sent a letter",
        ),
        ("in a note dated monday, the union ruled out a deal", "the union ruled out a deal"),
        ("on monday, the union ruled out a deal", None),
        ("the mill, founded in 1871, makes paper", "the mill makes paper"),
        ("the firm signed a pledge that wages would rise", "the firm signed a pledge"),
        ("when the dam broke, the valley was flooded", "the valley was flooded"),
        ("the army withdrew after the rebels took the town", "the army withdrew"),
        ("they won the vote, raising hopes of a deal", "they won the vote"),
        ("those who did not come, however, lost their seats", "those , however, lost their seats"),
        ("he will say what he has to say in court", "he will say what"),
        ("classes, which were stopped in may, resume on monday", "classes resume on monday"),
        # What belongs to the clause stays.
        ("the bridge stays shut until 3 may", None),
        ("they agreed that wages would rise", "they agreed that wages would rise"),
        ("it is likely that wages will rise", "it is likely that wages will rise"),
        ("they will sign only after the army has left", None),
        ("who fled when the dam broke", "who fled"),
        ("it will sail as soon as it can", None),
    ],
)
def test_what_hangs_on_the_clause_is_left_out(text: str, expected: str | None) -> None:
    assert left(text) == (text if expected is None else expected)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("the board signed a petition", "signed"),
        ("the board has so far recovered €6 million", "recovered"),
        ("the gates were quickly opened", "opened"),
        ("she had a fever", "had"),
        ("residents moved on monday may return", None),
        ("the board did not sign", None),
        ("the board was convinced of its case", None),
        ("it’s a field surrounded by swamps", None),
        ("the board will sign", None),
    ],
)
def test_a_plain_past_tells_of_a_deed(text: str, verb: str | None) -> None:
    found = deed(main_clause(text))
    assert (None if found is None else found.verb) == verb


@given(st.text(alphabet="abcdefghi ,.’“”who which that had was", max_size=120))
def test_every_character_stays_in_its_place(text: str) -> None:
    clause = main_clause(text)
    assert len(clause) == len(text)
    assert all(a in {b, " "} for a, b in zip(clause, text, strict=True))
    found = deed(clause)
    assert found is None or found.span.of(clause).strip()
