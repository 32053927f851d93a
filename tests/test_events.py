from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events.triggers import (
    concepts,
    event_phrase,
    event_words,
    head_trigger,
    main_triggers,
    triggers_in,
)
from checker.models import EventType


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pay talks with the union broke down", [("Pay talks", "meeting")]),
        ("Crane drivers will strike on Monday", [("strike", "strike")]),
        ("a 24-hour strike on the railways", [("strike", "strike")]),
        ("a strike on the depot", [("strike on", "attack")]),
        ("An air strike hit the depot", [("air strike", "attack"), ("hit", "attack")]),
        ("Acme agreed to a merger with Apex", [("merger", "acquisition")]),
        ("the merger agreement lapsed", [("merger agreement", "acquisition")]),
        ("the river flooded 300 homes", [("flooded", "flood")]),
        ("the players staged a walkout", [("walkout", "strike")]),
        ("a judge adjourned the hearing", [("adjourned", "trial"), ("hearing", "trial")]),
        ("the mayor resigned before the vote", [("resigned", "departure"), ("vote", "vote")]),
        ("they spoke by phone for an hour", [("spoke by phone", "call")]),
        ("the cease-fire held", [("cease-fire", "ceasefire")]),
        ("Twelve people were killed", [("killed", "deaths")]),
        ("The mill will lay off 40 staff", [("lay off", "layoffs")]),
        ("40 jobs would be axed", [("axed", "layoffs")]),
        ("The two sides sat down with a mediator", [("sat down", "meeting")]),
        ("The smoke detectors were tested", [("tested", "test")]),
        ("the Accident Investigation Board", []),
        ("the ferry ran aground", [("ran aground", "crash")]),
        ("the talks ran aground", [("talks", "meeting"), ("ran aground", "crash")]),
        ("they struck a deal", [("struck", "agreement"), ("deal", "agreement")]),
        ("a strike by drivers", [("strike", "strike")]),
        ("MERGER CALLED OFF", [("MERGER", "acquisition")]),
        ("the weather was fine", []),
        ("Fighting broke out on 3 March", [("broke out", "war")]),
        ("The release has cost two lives", [("cost", "deaths")]),
        ("The cost has doubled", []),
        ("Shells hit the market square", [("hit", "attack")]),
        ("It would strike a balance at any price", []),
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
        ("strike ballot", "strike ballot"),
        ("the sale of the ferries was signed", "sale of"),
        ("nothing much", None),
    ],
)
def test_the_head_of_a_phrase(phrase: str, head: str | None) -> None:
    found = head_trigger(phrase)
    assert (phrase[found.start : found.end] if found else None) == head


@pytest.mark.parametrize(
    ("clause", "words", "concept"),
    [
        ("The union has served notice of a walkout", "walkout", "strike"),
        ("They held talks in Geneva", "talks", "meeting"),
        ("The meeting was held on Monday", "meeting", "meeting"),
        ("An outbreak in the valley killed nine people", "killed", "deaths"),
        ("She lodged an appeal on Thursday", "appeal", "appeal"),
        ("The bank, founded in 1871, sacked its chairman", "sacked", "departure"),
        ("The agency, which licensed the bank, apologised to savers", "apologised", "apology"),
        ("A man arrested on Monday was charged with fraud", "charged", "charge"),
        ("The number of people who died has risen to nine", "died", "deaths"),
        ("The mayor resigned before the vote", "resigned", "departure"),
        ("When talks failed, the crews walked out", "walked out", "strike"),
        ("Members have until Friday to vote on the offer", "vote", "vote"),
        ("The trial would enrol 300 patients", "trial", "research"),
        ("no request for talks had arrived", "request for", "statement"),
        ("Shares closed 6 per cent lower", "Shares", "shares"),
        ("The plant will close in March", "close", "closure"),
        ("The workers reject the pay offer", "pay offer", "pay"),
        ("They turned down the offer", "turned down", "offer"),
        ("The price list was long and the jury convicted him", "convicted", "verdict"),
        ("She dined with both men at the lodge", "dined with", "meeting"),
        ("The minister walked out of the talks", "talks", "meeting"),
        ("Nobody rang us back", "rang", "call"),
    ],
)
def test_the_trigger_that_a_clause_is_about(clause: str, words: str, concept: str) -> None:
    [trigger] = main_triggers(clause)
    assert (clause[trigger.start : trigger.end], trigger.concept) == (words, concept)


@pytest.mark.parametrize(
    "clause",
    [
        "The man at the wheel of the bus that crashed did not look up",
        "Several leaders were surprised",
        "He did so before the flood",
    ],
)
def test_what_only_says_which_one_is_meant_is_no_event_of_the_clause(clause: str) -> None:
    assert main_triggers(clause) == ()


def test_a_word_that_tells_the_type_alone_stands_for_the_verb() -> None:
    clause = "Detectives have spent a week at the house"
    [trigger] = main_triggers(clause)
    assert (clause[trigger.start : trigger.end], trigger.concept) == ("spent", None)
    assert trigger.type is EventType.LEGAL
    assert triggers_in(clause) == () and head_trigger(clause) is None


def test_the_predicate_is_the_first_word_to_choose_from() -> None:
    assert event_words("The two oldest chimneys had been painted grey")[0] == "painted"
    assert event_words("The train that stood near Norra did not touch a lamp")[0] == "touch"
    assert event_words("The mill had 4,000 lamps")[0] == "mill"
    assert event_words("a grey chimney")[:1] == ("grey",)


@pytest.mark.parametrize(
    ("clause", "words", "concept"),
    [
        ("The sale of the mill was completed", "sale of", "sale"),
        ("Talen’s purchase of its rival was completed", "purchase", "acquisition"),
        ("The ceasefire took effect at midnight", "ceasefire", "ceasefire"),
        ("Her appointment was announced on Monday", "appointment", "appointment"),
        ("An audit of the accounts was carried out", "audit of", "inquiry"),
        ("No arrest was made in Norra", "arrest", "arrest"),
        ("Forty guests fell ill", "fell ill", "illness"),
        ("The prosecution had delivered the files", "delivered", "delivery"),
    ],
)
def test_a_verb_of_how_far_it_got_leaves_it_to_its_subject(
    clause: str, words: str, concept: str
) -> None:
    [trigger] = main_triggers(clause)
    assert (clause[trigger.start : trigger.end], trigger.concept) == (words, concept)


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("1,340 took part in the strike, a figure from the sheets of head teachers", "strike"),
        ("Under the union’s treaty, the attendants’ action begins in May", "action"),
        ("agreed on the next phase of the inquiry, a meeting between the two", "meeting"),
        ("She gave evidence to the inquiry", "gave evidence"),
        ("The shells that came down on Norra left seven dead", "dead"),
        ("They demanded that the rector step down", "step down"),
        ("The mill cut 40 jobs without warning the union", "cut"),
        ("Asked by the court how he pleaded, he signed the treaty", "treaty"),
        ("I have not resigned, and I have written no letter", "resigned"),
        ("An inspector had sent its plant in Norra a warning", "warning"),
        ("83 percent of the members backed the walkout", "backed"),
        ("The sale, agreed in May, was completed", "sale"),
    ],
)
def test_what_owns_it_or_stands_behind_in_apposition_is_not_the_event(
    clause: str, words: str
) -> None:
    [trigger] = main_triggers(clause)
    assert clause[trigger.start : trigger.end] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The structure was last inspected in 2023", "The last inspection took place in 2021"),
        ("Skelvia and Ordania meet over cod", "The meeting of the two took place"),
        ("The minister quit", "Her resignation was accepted by the board"),
        ("They have come to terms", "An agreement was reached"),
        ("The accident cost four lives", "Four miners died"),
        ("The airline cancelled 40 flights", "40 trains were cancelled"),
        ("The tribunal dismissed her claim", "The court’s ruling came on Friday"),
        ("Forty drivers were dismissed", "Forty jobs were cut at the plant"),
        ("The director was dismissed", "The dismissal of the director was announced"),
        ("The dyke broke in two places", "The river flooded the lower town"),
        ("The bus was struck by a tram", "Two trams collided"),
        ("She met her death in May", "Three people were killed"),
        ("The gas main blew up", "The blast occurred at noon"),
    ],
)
def test_two_tellings_of_one_event_have_one_concept(one: str, other: str) -> None:
    [first], [second] = main_triggers(one), main_triggers(other)
    assert first.concept == second.concept is not None


@pytest.mark.parametrize("one, other", [("walkout", "strike"), ("layoffs", "job cuts")])
def test_synonyms_meet_under_one_concept(one: str, other: str) -> None:
    first, second = head_trigger(one), head_trigger(other)
    assert first is not None and second is not None
    assert (first.concept, first.type) == (second.concept, second.type)


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
        ("480,000 strikes", "strikes"),
        ("The party now voted", "voted"),
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
    assert head is not None or not found
    assert head is None or head.faint or head in found
    assert len(main_triggers(text)) <= 1
