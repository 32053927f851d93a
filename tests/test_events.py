from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events import concepts, event_phrase, head_trigger, triggers_in
from checker.models import EventType


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pay talks with the union broke down", [("Pay talks", "meeting")]),
        ("Crane drivers will strike on Monday", [("strike", "strike")]),
        ("a 24-hour strike on the railways", [("strike", "strike")]),
        ("a strike on the depot", [("strike on", "attack")]),
        ("An air strike hit the depot", [("air strike", "attack")]),
        ("Acme agreed to a merger with Apex", [("merger", "acquisition")]),
        ("the merger agreement lapsed", [("merger agreement", "acquisition")]),
        ("the river flooded 300 homes", [("flooded", "flood")]),
        ("the players staged a walkout", [("walkout", "strike")]),
        ("a judge adjourned the hearing", [("hearing", "trial")]),
        ("the mayor resigned before the vote", [("resigned", "departure"), ("vote", "vote")]),
        ("they spoke by phone for an hour", [("spoke by phone", "call")]),
        ("the cease-fire held", [("cease-fire", "ceasefire")]),
        ("Twelve people were killed", [("were killed", "deaths")]),
        ("MERGER CALLED OFF", [("MERGER", "acquisition")]),
        ("the weather was fine", []),
        ("a metronome, a lawsuitor and a pre-meeting", []),
        ("", []),
    ],
)
def test_triggers(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[t.start : t.end], t.concept) for t in triggers_in(text)] == expected


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("pay talks with the union", "pay talks"),
        ("sale of its steel business", "sale of"),
        ("a strike over pensions and pay talks", "strike"),
        ("the vote on the merger", "vote"),
        ("strike ballot", "ballot"),
        ("nothing much", None),
    ],
)
def test_the_head_of_a_phrase(phrase: str, head: str | None) -> None:
    found = head_trigger(phrase)
    assert (phrase[found.start : found.end] if found else None) == head


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("They announced a 48-hour strike", "48-hour strike"),
        ("The union began indefinite strike", "indefinite strike"),
        ("No meeting", "meeting"),
        ("the company’s takeover", "takeover"),
        ("In Geneva talks resumed", "talks"),
        ("“fresh” talks", "talks"),
        ("strike", "strike"),
    ],
)
def test_the_phrase_of_an_event(text: str, phrase: str) -> None:
    trigger = head_trigger(text)
    assert trigger is not None
    assert event_phrase(text, trigger) == phrase


def test_every_concept_is_of_one_type_and_in_order_of_the_table() -> None:
    table = concepts()
    names = [concept for concept, _ in table]
    assert len(names) == len(set(names))
    assert {kind for _, kind in table} <= set(EventType)


PIECES = st.sampled_from(
    ["pay talks", "strike", "air strike", "merger", "flooded", "Über", "😀", "e\u0301", "\u00a0",
     "-", "the", "with", "of", "’s", "“", "İ", "ß", "sale of", "met", "vote"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=20).map(" ".join) | st.text(max_size=60))
def test_triggers_slice_back_in_order_and_apart(text: str) -> None:
    found = triggers_in(text)
    table = dict(concepts())
    for trigger in found:
        words = text[trigger.start : trigger.end]
        assert words.strip() == words != ""
        assert table[trigger.concept] is trigger.type
        assert trigger in (head_trigger(words), *triggers_in(text))
        phrase = event_phrase(text, trigger)
        assert phrase.endswith(words)
        assert re.sub(r"\s", "", phrase) in re.sub(r"\s", "", text)
    for one, following in itertools.pairwise(found):
        assert one.end <= following.start
    head = head_trigger(text)
    assert (head is None) == (not found)
    assert head is None or head in found
