"""Status cues: which words settle what is said of an event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import Span, StatusValue
from checker.status.factuality import condition, cues, settle


def status(text: str, event: str | None = None, *, reported: bool = False) -> str | None:
    where = None
    if event is not None:
        start = text.index(event)
        where = Span(start=start, end=start + len(event))
    cue = settle(text, where, reported=reported)
    return None if cue is None else cue.value.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("there are no plans for a merger", "not_planned"),
        ("there are “no plans” for talks with the drivers", "not_planned"),
        ("no hearing is on the calendar", "not_planned"),
        ("No further negotiations with the union are scheduled", "not_planned"),
        ("The bank isn’t planning to close branches", "not_planned"),
        ("nothing has been agreed with the club", "not_occurred"),
        ("There is no hearing on the schedule", "not_planned"),
        ("There are no talks on the agenda", "not_planned"),
        ("There is no vote planned for Friday", "not_planned"),
        ("There was no second launch scheduled", "not_planned"),
        ("There’s nothing in the diary", "not_planned"),
        ("The concert was called off on Monday", "cancelled"),
        ("the operator scrapped the night trains", "cancelled"),
        ("The launch was pushed back to May", "postponed"),
        ("The judge adjourned the hearing until Thursday", "postponed"),
        ("The board rejected the takeover", "unwilling"),
        ("She ruled out a possible merger", "unwilling"),
        ("The players are not ready to return", "unwilling"),
        ("He won’t meet the owners", "unwilling"),
        ("He denied taking bribes", "denied"),
        ("reports of a bid are false", "denied"),
        ("The minister did not visit the plant", "not_occurred"),
        ("nobody was injured in the crash", "not_occurred"),
        ("There was no meeting between the two", "not_occurred"),
        ("no agreement was reached", "not_occurred"),
        ("the line will reopen only if the drivers agree to the rota", "conditional"),
        ("The sides agreed to a truce", "agreed"),
        ("a deal has been reached with the crew", "agreed"),
        ("Trial is set for 4 June", "scheduled"),
        ("plans were in place for a visit", "scheduled"),
        ("The airline plans to cut 200 jobs", "planned"),
        ("The drivers will walk out", "planned"),
        ("The drivers will walk out on Friday", "scheduled"),
        ("The vote is expected to be close", "expected"),
        ("a strike is imminent", "expected"),
        ("We are ready to talk", "willing"),
        ("expressed a willingness to testify", "willing"),
        ("The council should reopen the bridge", "proposed"),
        ("The court might hear the case", "possible"),
        ("Crews are still searching the coast", "ongoing"),
        ("The envoy met the rebels in the capital", "occurred"),
        ("Nine people were killed", "occurred"),
    ],
)
def test_words_settle_the_status(text: str, value: str) -> None:
    assert status(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # a verb that governs decides, not the deed in its infinitive
        ("The airline may cancel the route", "possible"),
        ("The crew threatened to call off the rescue", "possible"),
        ("The tenants want the landlord to scrap the charge", "proposed"),
        ("The jury could not agree on a verdict", "not_occurred"),
        ("The rebels would not agree to a truce", "unwilling"),
        ("Guests are advised to stay away from the beach", "proposed"),
        ("A vote is the only way to reach a settlement", "ongoing"),
        # set phrases of the same classes
        ("The orchestra spurned the offer", "unwilling"),
        ("The mayor brushed aside calls to resign", "unwilling"),
        ("The islands are not up for negotiation", "unwilling"),
        ("The two clubs shook hands on a transfer", "agreed"),
        ("The regulator cleared the merger", "agreed"),
        ("The buyer backed out of the deal", "cancelled"),
        ("The ministry has suspended visas", "cancelled"),
        ("The launch has slipped by a month", "postponed"),
        ("The bridge will not reopen before May", "postponed"),
        ("Work will start a week later than planned", "postponed"),
        ("Detectives ruled out arson", "denied"),
        ("The premier ruled out a coalition", "unwilling"),
        ("The museum rejected the idea of a toll", "unwilling"),
        ("The museum rejected the idea that it had paid too much", "denied"),
        ("Her letters went unanswered", "not_occurred"),
        ("At no point did the guards raise the alarm", "not_occurred"),
        ("The broker named no date", "not_occurred"),
        ("The foundry means to hire forty people", "planned"),
        ("The bank promised the town a new library", "planned"),
        ("The court has until 3 May to decide", "possible"),
        ("The bishop called again on Sunday for an end to the siege", "proposed"),
        ("The takeover hinges on a vote", "conditional"),
        ("The palace dismissed as invented a story that the king had fled", "denied"),
        ("The suggestion that the dam was never checked is wrong", "denied"),
        ("It was simply not the case that the crew had been paid", "denied"),
        ("The broker called the figures pure invention", "denied"),
        ("The growers vowed never to sell", "unwilling"),
        ("The college decided against renewing the lease", "unwilling"),
        ("No amount of money would make her leave", "unwilling"),
        ("The library is not going to close", "not_planned"),
        ("The library is not going to close its doors to students", "unwilling"),
        ("A sale is not under consideration", "not_planned"),
        ("The fair is not going ahead", "cancelled"),
        ("Talks with the drivers are off", "cancelled"),
        ("The court has fixed 9 March for the appeal", "scheduled"),
        ("The pilots have no objection to an audit", "willing"),
        ("A truce remains elusive", "not_occurred"),
        ("The talks came to nothing", "not_occurred"),
        ("There is still no sign of the boat", "not_occurred"),
        ("So far, no cases have been found", "not_occurred"),
        ("The mayor had nothing to do with the sale", "not_occurred"),
        ("The club has no interest in selling the keeper", "unwilling"),
        ("The rebels have declared themselves ready for talks", "willing"),
        ("The committee sits again on Tuesday", "scheduled"),
        ("The motion to end the hunt was put off until January", "postponed"),
        ("Production has been halted until further notice", "cancelled"),
        ("They have paid the council nothing", "not_occurred"),
        ("By noon not a train was running", "not_occurred"),
        ("The ship had at no time left the harbour", "not_occurred"),
        ("In no case was a patient harmed", "not_occurred"),
        ("Under no circumstances will we sell", "unwilling"),
        ("The pact is still unratified", "not_occurred"),
        ("The firm skipped two payments", "not_occurred"),
        ("Efforts to raise the wreck have been unsuccessful", "not_occurred"),
        ("The crew was kept from leaving", "not_occurred"),
        ("The envoy has still to answer", "not_occurred"),
        ("At the request of the family, no autopsy was held", "not_occurred"),
        ("No talks planned", "not_planned"),
        ("Ministers agree deal on fish", "agreed"),
        ("The pilots accepted Halden’s offer", "agreed"),
        ("The heirs turned the offer down", "unwilling"),
        ("The agency pushed the launch back", "postponed"),
        ("The carrier has halted all sailings", "cancelled"),
        ("The council approved plans for 400 flats", "agreed"),
        ("The pilots called a 24-hour strike for 3 May", "scheduled"),
        ("The crews served notice of a walkout from 6am on Monday", "scheduled"),
        ("The opera will close its doors on 15 June", "scheduled"),
        ("Two clerks have been suspended since Monday", "ongoing"),
        ("In the ballot 83 percent of members backed the strike", "occurred"),
    ],
)
def test_phrases_of_a_class_are_read_alike(text: str, value: str) -> None:
    assert status(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "The road has been shut since May",
        "The hospital’s cooling tower was cleaned",
        "The actress accepted her prize in tears",
        "About 900 people live in the disputed valley",
        "The witness has told the court of a quarrel",
        "Members backed the merger by 61 percent to 39",
        "He is accused of hiding the accounts",
        "The clerk is thought to have fled",
        "Growers demanding compensation blocked the road",
        "The mayor accepted a petition",
        "High prices had put off many buyers",
        "The banker is wanted over the failure of his bank",
        "The ship was bound for Bergen",
        "Her time was the best by a local runner in nine years",
        "The farm supports some 300 families",
        "They put the fire out the moment the wind turned",
    ],
)
def test_words_that_look_like_a_cue_are_none(text: str) -> None:
    assert status(text) in {"occurred", "ongoing", None}


def test_a_past_is_a_present_only_in_the_mouth_of_one_who_said_so() -> None:
    text = "the ferry was carrying 200 people"
    told = {said: settle(text, reported=True, said=said) for said in ("said", "according to")}
    assert {said: cue.value.value for said, cue in told.items() if cue} == {
        "said": "ongoing",
        "according to": "occurred",
    }
    narrated = settle(text)
    assert narrated is not None
    assert narrated.value.value == "occurred"


def test_a_headline_s_infinitive_is_the_future() -> None:
    cue = settle("Bank to close 40 branches")
    assert cue is not None
    assert (cue.value.value, cue.firm) == ("planned", False)
    assert settle("bringing the number of deaths to five") is None


def test_a_guess_of_what_will_not_be_carries_no_contradiction() -> None:
    guess = settle("it will not bring the shops back", reported=True)
    assert guess is not None
    assert (guess.value.value, guess.firm) == ("not_planned", False)


def test_words_that_say_nothing_of_an_event_leave_it_to_the_model() -> None:
    assert status("a nuclear plant in the north") is None


def firm(text: str, event: str, *, reported: bool = False) -> bool:
    """Whether a contradiction may be built on the status."""
    start = text.index(event)
    cue = settle(text, Span(start=start, end=start + len(event)), reported=reported)
    assert cue is not None
    return cue.firm


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The ministry did not say whether there will be talks", "talks"),
        ("The mayor has tried giving them room to come to the negotiating table", "negotiating"),
        ("The clerk heard what had been said about the merger", "merger"),
    ],
)
def test_the_verb_of_another_clause_settles_no_contradiction(text: str, event: str) -> None:
    assert not firm(text, event)


def test_a_verb_of_the_event_itself_does() -> None:
    assert firm("The crew was not told of the fire", "told")
    assert firm("Nine people were killed when the bus burnt", "killed")


def test_what_hangs_on_the_event_says_nothing_of_it() -> None:
    text = "he would meet the owners to discuss a possible sale"
    assert status(text, "meet", reported=True) == "planned"


def test_a_narrators_would_is_a_supposition_and_a_reported_one_a_plan() -> None:
    text = "the company would close the plant"
    assert status(text, "close", reported=True) == "planned"
    assert firm(text, "close", reported=True) and not firm(text, "close")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Villagers signed a petition against the planned road", "occurred"),
        ("The envoy has credited her team with the proposal", "occurred"),
        ("The board sent a letter in which it rejected the bid", "occurred"),
        # the object of a verb that says little by itself counts
        ("The clubs decided to cancel the match", "cancelled"),
        ("The minister expressed readiness to talk", "willing"),
    ],
)
def test_a_deed_is_told_whatever_its_object_names(text: str, value: str) -> None:
    assert status(text) == value


def test_who_rejects_an_accusation_denies_it_and_who_rejects_an_offer_refuses() -> None:
    assert status("The bank rejected the accusation of fraud") == "denied"
    assert status("The bank rejected the offer") == "unwilling"


@pytest.mark.parametrize(
    ("said", "text", "value"),
    [
        ("rejected", "as untrue the suggestion that his office had hired a spy", "denied"),
        ("dismissed", "claims that it had paid the gang", "denied"),
        ("described", "reports of a sale as pure speculation", "denied"),
        ("branded", "the story “a lie”", "denied"),
        # what is judged, not denied
        ("dismissed", "the offer as an insult", "opinion"),
        ("dismissed", "the report as a hatchet job", "opinion"),
        ("called", "the delay a scandal", "opinion"),
    ],
)
def test_who_rejects_what_is_said_as_untrue_denies_it(said: str, text: str, value: str) -> None:
    cue = settle(text, reported=True, said=said)
    assert cue is not None and cue.value.value == value


@pytest.mark.parametrize(
    ("text", "event", "value"),
    [
        ("The raids ended without a single arrest", "arrest", "not_occurred"),
        ("The envoy left without speaking to the press", "speaking", "not_occurred"),
        ("The race passed off without so much as a crash", "crash", "not_occurred"),
        # what did take place, and what cannot do without
        ("The raids ended without a single arrest", "raids", "occurred"),
        ("The yard cannot survive without a merger", "merger", "opinion"),
        ("The envoy left without saying when talks would resume", "talks", "occurred"),
    ],
)
def test_what_something_went_without_did_not_happen(text: str, event: str, value: str) -> None:
    assert status(text, event) == value


@pytest.mark.parametrize(
    ("text", "event", "value"),
    [
        # the negative of a refusal, a denial, a promise is none
        ("The crews have not rejected the offer", None, "not_occurred"),
        ("The envoy never refused to sign", None, "not_occurred"),
        ("The mayor did not deny the story", None, "not_occurred"),
        ("Nobody refused to work", None, "not_occurred"),
        ("The bank never promised to lend", None, "not_occurred"),
        # what is not off is on, unless it is the calling off that is told of
        ("The concert has not been called off", "concert", "planned"),
        ("The union did not cancel the march", "march", "planned"),
        ("The trains were not cancelled", "cancelled", "not_occurred"),
        # the offer was made; what is offered is willing
        ("Corvo has offered to buy the yard", "offered", "occurred"),
        ("Corvo has offered to buy the yard", "buy", "willing"),
        # what looks like a negative
        ("The gates were not opened until Monday", None, "occurred"),
        ("Nobody but the mayor attended", None, "occurred"),
        ("The pit produced nothing but dust", None, "occurred"),
    ],
)
def test_a_negative_governs_the_verb_behind_it(text: str, event: str | None, value: str) -> None:
    assert status(text, event) == value


def test_who_dismisses_somebody_did_so_and_who_dismisses_calls_refuses() -> None:
    for text, value in (
        ("their coach on Sunday", "occurred"),
        ("calls for her resignation", "unwilling"),
        ("the plan as a stunt", "opinion"),
    ):
        cue = settle(text, reported=True, said="dismissed")
        assert cue is not None and cue.value.value == value


@pytest.mark.parametrize(
    ("said", "text", "value"),
    [
        ("ruled", "himself out of the race", "unwilling"),
        ("ruled", "that the vote was void", "occurred"),
        # what attributes stands blank inside the clause
        ("insists", "The letter,                   , was never sent", "not_occurred"),
        ("insists", "she stay until the spring", "proposed"),
    ],
)
def test_the_words_that_attribute_are_read_with_what_they_attribute(
    said: str, text: str, value: str
) -> None:
    cue = settle(text, reported=True, said=said)
    assert cue is not None and cue.value.value == value


def test_a_clause_cut_from_its_negative_carries_no_contradiction() -> None:
    cue = settle("has ever been found", reported=True, said="said")
    assert cue is not None and cue.value.value == "not_occurred" and not cue.firm


def test_a_dispute_is_not_always_a_denial() -> None:
    for text, value in (("over pay drags on", "ongoing"), ("that the ship was searched", "denied")):
        cue = settle(text, reported=True, said="dispute")
        assert cue is not None and cue.value.value == value


def test_a_headline_s_open_to_is_readiness() -> None:
    assert status("Chancellor open to meeting mayors") == "willing"


def test_what_is_announced_for_a_day_is_fixed() -> None:
    cue = settle("a strike for Friday", reported=True, said="announced")
    assert cue is not None and cue.value.value == "scheduled"


def test_a_named_invitation_that_never_came_is_no_invitation() -> None:
    assert status("The invitation never reached the mayor") == "not_occurred"


def test_what_is_believed_is_an_opinion_or_an_expectation() -> None:
    for text, value in (("the dam held", "opinion"), ("the dam would hold", "expected")):
        cue = settle(text, reported=True, said="believes")
        assert cue is not None and cue.value.value == value


def test_the_event_may_stand_before_its_verb() -> None:
    assert status("The gates were opened on Monday", "gates") == "occurred"


def test_what_is_supposed_is_a_condition_and_no_refusal() -> None:
    assert status("if the board refused the offer") == "conditional"


def test_what_is_asked_with_if_is_no_condition() -> None:
    assert status("they asked if the board had met") != "conditional"


def test_a_later_word_takes_back_a_weaker_one() -> None:
    assert status("The planned march was cancelled") == "cancelled"


def test_cues_in_disagreement_are_no_ground_for_a_contradiction() -> None:
    assert not firm("they are ready to sell the line and plan to close the depot", "sell")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("denied", "denied"),
        ("categorically disputed", "denied"),
        ("predicted", "expected"),
        ("demanded", "proposed"),
        ("has promised", "planned"),
        ("called", "opinion"),
        ("told", "occurred"),
    ],
)
def test_the_verb_that_attributes_settles_what_it_attributes(said: str, value: str) -> None:
    cue = settle("the alarm was switched off", said=said)
    assert cue is not None and cue.value.value == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "open to talks, but only if the report is published",
            "but only if the report is published",
        ),
        ("ready to meet as long as the terms hold.", "as long as the terms hold"),
    ],
)
def test_a_condition_is_quoted_word_for_word(text: str, words: str) -> None:
    found = condition(text)
    assert found is not None
    assert found.of(text) == words


def test_no_condition_no_span() -> None:
    assert condition("The sides agreed to a truce") is None


@given(st.text())
def test_any_text_is_read_and_every_cue_lies_in_it(text: str) -> None:
    for cue in cues(text):
        assert cue.span.of(text)
    settled = settle(text)
    assert settled is None or settled.span.of(text)
    assert settled is None or isinstance(settled.value, StatusValue)
