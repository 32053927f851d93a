"""Mood, modality, polarity and tense: what a clause's verb alone says of its event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.lettercase import lowered
from checker.status.moods import mood


def value(text: str, *, reported: bool = False, spoken: bool = False) -> str | None:
    found = mood(lowered(text), reported=reported, spoken=spoken)
    return None if found is None else found.value.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # conditions
        ("If the pumps fail, the tunnel floods within an hour", "conditional"),
        ("The lenders stay on board as long as the mill keeps running", "conditional"),
        ("Should the vote fail, the cabinet resigns", "conditional"),
        # demands
        ("Boil your water before drinking it", "proposed"),
        ("Let the inspectors in", "proposed"),
        ("The operator must repay the fares", "proposed"),
        ("Growers pressed for a ban on imports", "proposed"),
        ("The parents have asked the school board for a meeting", "proposed"),
        # possibilities
        ("The rover can still send pictures", "possible"),
        ("A settlement was possible", "possible"),
        ("The ministry threatened fines", "possible"),
        # the future
        ("The orchestra will tour Japan", "planned"),
        ("The orchestra will play in the park on Sunday", "scheduled"),
        ("The committee is to report tomorrow", "scheduled"),
        ("The results are due on 12 June", "scheduled"),
        ("Patients will have to travel to Lund", "planned"),
        ("The road should now be finished in 2026", "expected"),
        ("The wages will be paid on the 28th", "scheduled"),
        ("The report will be published by 12 June", "planned"),
        ("Ticket sales begin on Monday", "scheduled"),
        # refusals of what is to come
        ("We will not pay a penny", "unwilling"),
        ("There will not be a second round", "not_planned"),
        ("The line will not be reopened", "not_planned"),
        ("She will not sit down with him as long as one soldier remains", "unwilling"),
        ("The heirs are not selling the farm", "unwilling"),
        ("We are not paying for this", "unwilling"),
        ("The depot is not closing", "not_planned"),
        ("The heirs were not selling the farm", "not_occurred"),
        ("The engines are not turning", "not_occurred"),
        # what did not happen
        ("Not one witness came forward", "not_occurred"),
        ("Not a penny was paid", "not_occurred"),
        ("Not so much as a letter came", "not_occurred"),
        ("Nobody from the agency visited the site", "not_occurred"),
        ("No tremor was felt in the city", "not_occurred"),
        ("The search yielded no trace of the crew", "not_occurred"),
        ("The jury has yet to return a verdict", "not_occurred"),
        ("The pilot did not answer the tower", "not_occurred"),
        # what holds
        ("Divers are still searching the wreck", "ongoing"),
        ("The samples are being compared in the laboratory", "ongoing"),
        ("The valley is cut off", "ongoing"),
        # judgements
        ("Villagers fear a second slide", "opinion"),
        ("The offer seems fair", "opinion"),
        ("The strike was “an act of despair”", "opinion"),
        # what happened
        ("A gust tore the roof off the stand", "occurred"),
        ("The two chairmen had spoken on Tuesday", "occurred"),
        ("The envoy has left for home", "occurred"),
        # what is judged, whoever says so
        ("The talks were cordial", "opinion"),
        ("It was a humiliating night for the champions", "opinion"),
        ("The plan makes little sense", "opinion"),
        ("A toll would be a mistake", "opinion"),
        ("The union called the cut a disgrace", "opinion"),
        ("The trustees had no choice", "opinion"),
        ("There is no excuse for it", "opinion"),
        ("Tempers have risen in the village", "opinion"),
        ("The lake cannot feed a city", "opinion"),
        ("Waiting would have been better", "opinion"),
        # what is believed of what is to come
        ("Brokers believe that the mill will close", "expected"),
        ("I am convinced that the talks will succeed", "expected"),
        # what nobody decides
        ("The repairs would cost €3 million", "expected"),
        ("The count will take two days", "expected"),
        # outcomes that verbs imply
        ("The council stopped short of a ban", "not_occurred"),
        ("It is unclear who fired first", "not_occurred"),
        ("Rescuers could not reach the hut", "not_occurred"),
        ("Nor did the guards see it", "not_occurred"),
        # one's own acts
        ("We cannot sign this", "unwilling"),
        ("The clubs did not want to play", "unwilling"),
        ("No trains will run", "not_planned"),
        ("The fair will not open after all", "cancelled"),
        ("The agency has not ruled out a ban", "possible"),
        ("The village wants the road to be closed", "proposed"),
        # arrangements and proposals
        ("The minister is meeting the growers on Thursday", "scheduled"),
        ("The deadline is 3 May", "scheduled"),
        ("Under the proposal the children would be taught elsewhere", "proposed"),
        ("The bill would ban fireworks", "proposed"),
        # terms in other clothes
        ("Pay the crews and they will sail", "conditional"),
        # the present
        ("Crews have begun clearing the tracks", "ongoing"),
        ("The wind has not let up", "ongoing"),
        ("The mill employs 90 people", "ongoing"),
        ("The firm supplies a third of the salt", "ongoing"),
        ("She has run the choir since 2009", "ongoing"),
        ("A band of rain crosses the coast.", "ongoing"),
    ],
)
def test_the_verb_says_what_is_said_of_the_event(text: str, expected: str) -> None:
    assert value(text) == expected


def test_a_reported_would_is_a_plan_and_a_narrators_mostly_a_supposition() -> None:
    for reported in (True, False):
        found = mood("the firm would shut the pit", reported=reported, spoken=False)
        assert found is not None
        assert (found.value.value, found.sure) == ("planned", reported)


def test_to_be_something_is_a_judgement_in_somebodys_words() -> None:
    assert value("It is a disgrace", spoken=True) == "opinion"
    assert value("The dam is a mile long") == "ongoing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A promise does not mend a roof", "opinion"),
        ("Nobody gets everything", "opinion"),
        ("The signal was green", "occurred"),
        ("The door is locked", "ongoing"),
        ("Listen to the nurses", "proposed"),
        ("We do not negotiate under fire", "unwilling"),
    ],
)
def test_the_present_in_somebody_s_words(text: str, expected: str) -> None:
    assert value(text, spoken=True) == expected


def test_what_was_so_is_so_in_reported_speech_unless_a_day_is_named() -> None:
    assert value("the pensions were safe", reported=True) == "ongoing"
    assert value("the pensions were safe last year", reported=True) == "occurred"
    assert value("the pensions were safe") == "occurred"


def test_what_one_was_not_doing_is_a_refusal_where_it_is_told_again() -> None:
    assert value("she was not leaving her post", reported=True) == "unwilling"


def test_a_question_with_if_is_no_condition() -> None:
    assert value("Reporters asked if the dam had been checked") != "conditional"


def test_a_headline_s_present_is_the_past() -> None:
    assert value("Council approves plan for tram") is None


def test_no_verb_says_nothing() -> None:
    assert value("a narrow road in the hills") is None


@given(st.text(max_size=80))
def test_any_text_has_a_mood_within_it_or_none(text: str) -> None:
    lower = lowered(text)
    found = mood(lower, reported=True, spoken=False)
    assert found is None or 0 <= found.start < found.end <= len(lower)
