"""What each rule finds beyond its example, in words and matters of every kind."""

from __future__ import annotations

from datetime import date

import pytest
from rules.claims import claim

from checker.engine import compare
from checker.models import Claim, Interval, Quote, Relation, Severity, Voice

NARRATED = {"voice": Voice.NARRATOR}


def on(day: int, month: int = 5) -> Interval:
    return Interval(start=date(2031, month, day), end=date(2031, month, day))


def found(a: Claim, b: Claim) -> list[tuple[str, Relation]]:
    mirrored, findings = compare([b, a]).findings, compare([a, b]).findings
    assert mirrored == findings
    return [(finding.rule, finding.relation) for finding in findings]


def quoted(words: str, **kwargs: object) -> Claim:
    return claim(words, "possible", **kwargs)  # type: ignore[arg-type]


def test_a_refusal_on_terms_is_a_nuance() -> None:
    between = ["Ana Pires", "João Melo"]
    set_ = claim("they will meet on 9 May", "scheduled", between=between, by="The office")
    words = "she will not meet him as long as one soldier remains"
    refused = claim(words, "unwilling", between=between, holder="Ana Pires", by="João Melo")
    on_terms = words.index("as long as")
    condition = Quote(start=on_terms, end=len(words), text=words[on_terms:])
    bound = refused.model_copy(
        update={"status": refused.status.model_copy(update={"condition": condition})}
    )
    assert compare([set_, refused]).findings[0].severity is Severity.GRAVE
    assert compare([set_, bound]).findings[0].severity is Severity.NUANCE


# -- quotations in part ---------------------------------------------------------------------------


def test_words_between_marks_are_compared_in_what_is_quoted_in_part() -> None:
    whole = quoted("a town hall with a price list", by="Ana Pires")
    part = quoted("It was “a town hall with a price list", by="João Melo", voice=Voice.MIXED)
    assert found(whole, part) == [("ATT001", Relation.MISREPORT)]
    bare = quoted("It was a town hall with a price list", by="João Melo", voice=Voice.INDIRECT)
    assert found(whole, bare) == []


def test_a_condition_that_is_lifted_turns_a_quotation() -> None:
    if_ = quoted("There is money in the budget for this if the two sides agree on a rota")
    whether = quoted(
        "there was “money in the budget for this whether or not the two sides agree on a rota",
        voice=Voice.MIXED, on="3 May",
    )  # fmt: skip
    assert found(if_, whether) == [("QUO001", Relation.MISREPORT)]


def test_the_word_that_bounds_a_denial_is_cut_off() -> None:
    bounded = quoted("Nobody in that dressing room took anything knowingly")
    bare = quoted("Nobody in that dressing room took anything", on="3 May")
    assert found(bounded, bare) == [("QUO001", Relation.MISREPORT)]
    placed = quoted("Nobody in that dressing room took anything home", on="3 May")
    assert found(placed, bare) == []


@pytest.mark.parametrize(("end", "fires"), [(".", True), ("", False)])
def test_a_phrase_that_bounds_a_denial_is_cut_off_before_a_full_stop(end: str, fires: bool) -> None:
    bounded = quoted("He never asked me for money on paper")
    bare = quoted(f"He never asked me for money{end}", on="3 May")
    assert found(bounded, bare) == ([("QUO001", Relation.MISREPORT)] if fires else [])


def test_colleagues_are_two_speakers() -> None:
    words = "the painting goes home when the law says that it does"
    one = quoted(words, principal="the museum")
    other = quoted(words, by="João Melo", principal="the museum", on="3 May")
    assert found(one, other) == [("ATT001", Relation.MISREPORT)]
    voice = quoted(words, by="João Melo", principal="Ana Pires", on="3 May")
    assert found(one, voice) == []


def test_a_not_turns_even_a_short_quotation() -> None:
    assert found(
        quoted("I do not regret the decision"),
        quoted("I regret the decision and the way people learnt of it", on="3 May"),
    ) == [("QUO001", Relation.MISREPORT)]


def test_one_judgement_of_two_people_is_a_slogan_on_another_day() -> None:
    def judged(**kwargs: object) -> Claim:
        return claim("a town hall with a price list", "opinion", **kwargs)  # type: ignore[arg-type]

    assert found(judged(), judged(by="João Melo", on="4 May")) == [("ATT001", Relation.MISREPORT)]
    assert found(judged(), judged(by="João Melo", on="9 May")) == []


# -- figures --------------------------------------------------------------------------------------


def test_one_body_is_given_two_figures_of_one_group() -> None:
    ours = claim("the Ellida was carrying 214 people, with a crew of 19 sailors", "occurred")
    theirs = claim(
        "241 people were on board as it left the island, 19 sailors among them",
        "occurred",
        on="3 May",
    )
    assert found(ours, theirs) == [("QTY001", Relation.MISREPORT)]
    unlike = claim(
        "241 people were on board as it left the island, 18 sailors among them",
        "occurred",
        on="3 May",
    )
    assert found(ours, unlike) == []


def test_a_count_of_times_since_one_day_cannot_fall() -> None:
    year = Interval(start=date(2031, 1, 1))

    def cleaned(words: str, **kwargs: object) -> Claim:
        given = {"type": "other", "between": ["Corvin"], "when": year, **kwargs}
        one = claim(words, "occurred", **given)  # type: ignore[arg-type]
        at = words.index("disinfected")
        trigger = one.quote.model_copy(
            update={"start": at, "end": at + len("disinfected"), "text": "disinfected"}
        )
        return one.model_copy(update={"event": one.event.model_copy(update={"trigger": trigger})})

    four = cleaned("the tower was disinfected four times this year", by="Corvin")
    two = cleaned("it was disinfected two times this year", by="The inspectors", on="12 May")
    six = cleaned("it was disinfected six times this year", by="The inspectors", on="12 May")
    assert found(four, two) == [("QTY001", Relation.DISPUTE)]
    assert found(four, six) == []


def test_the_dead_are_counted_under_any_of_their_nouns() -> None:
    four = claim("Four people were killed", "occurred", by="The police", place="Porto")
    five = claim("the number of dead rose to five", "occurred", by="Ana Roe", on="4 May",
                 place="Porto")  # fmt: skip
    assert found(four, five) == [("QTY001", Relation.UPDATE)]


def test_a_toll_that_has_risen_by_a_death_of_another_day_is_an_update() -> None:
    three = claim("Three people were killed", "occurred", by="A", place="Porto", when=on(1))
    words = "the number of dead rose to four when a woman died in hospital"
    four = claim(words, "occurred", by="B", place="Porto", when=on(6), on="7 May")
    assert found(three, four) == [("QTY001", Relation.UPDATE)]
    apart = claim(
        "Four people were killed", "occurred", by="B", place="Porto", when=on(6), on="7 May"
    )
    assert found(three, apart) == []


@pytest.mark.parametrize(("later", "rule"), [("4 May", ["QTY002"]), ("9 May", [])])
def test_a_figure_alone_is_changed_in_copy_of_the_days_after(later: str, rule: list[str]) -> None:
    words = "The second stretch of the line has {} stations and ends under the market"
    ours = claim(words.format("five"), "ongoing", by="Herald", **NARRATED)  # type: ignore[arg-type]
    theirs = claim(words.format("six"), "ongoing", by="Post", on=later, **NARRATED)  # type: ignore[arg-type]
    assert [code for code, _ in found(ours, theirs)] == rule


def test_a_days_dead_are_not_those_of_a_war() -> None:
    war = claim("At least 1,900 people have been killed", "occurred", by="Herald")
    day = claim("Seven people were killed", "occurred", by="Courier", on="3 May")
    assert found(war, day) == []
    there = [c.model_copy(update={"event": c.event.model_copy(update={"place": "Porto"})})
             for c in (war, day)]  # fmt: skip
    assert found(*there) != []


def test_sentences_too_short_to_be_known_again_are_held_word_by_word() -> None:
    ours = claim("of which 38 were shot down", "occurred", by="The navy", type="attack")
    theirs = claim(
        "of which 28 were shot down", "occurred", by="The navy", type="attack", on="3 May"
    )
    assert found(ours, theirs) == [("QTY001", Relation.MISREPORT)]


def test_what_is_counted_by_its_own_name_is_counted_in_times() -> None:
    ours = claim("he made seven cash payments to the mayor", "occurred", between=["A", "B"], by="A")
    theirs = claim("he paid the mayor five times", "occurred", between=["A", "B"], by="A")
    assert found(ours, theirs.model_copy(update={"article": "another"})) == [
        ("QTY001", Relation.MISREPORT)
    ]


def test_a_figure_of_another_year_is_of_another_event() -> None:
    ours = claim("seven people were killed in the fire", "occurred", by="A")
    theirs = claim("the worst fire since 1994, when 31 people were killed", "occurred", by="B")
    assert found(ours, theirs) == []


# -- who, where, when -----------------------------------------------------------------------------


def test_somebody_named_here_is_called_absent_there() -> None:
    held = claim("talks at which A faced B", "occurred", between=["A", "B"], when=on(1), place="X")
    away = claim(
        "the absence of B", "not_occurred", between=["B"], when=on(1), by="C", type="meeting",
        place="X",
    )  # fmt: skip
    assert found(held, away) == [("PAR004", Relation.DISPUTE)]


@pytest.mark.parametrize(
    "words", ["B did not attend", "B was not among them", "B sent his apologies", "B stayed away"]
)
def test_an_absence_without_a_day_is_one_from_the_meeting_that_is_told_of(words: str) -> None:
    held = claim(
        "A met B for three hours last Friday", "occurred", between=["A", "B"], type="meeting",
        voice=Voice.NARRATOR,
    )  # fmt: skip
    away = claim(
        words, "not_occurred", between=["B"], by="Courier", type="meeting", on="3 May",
        voice=Voice.NARRATOR,
    )  # fmt: skip
    assert found(held, away) == [("PAR004", Relation.MISREPORT)]


def test_two_who_met_alone_met_no_third() -> None:
    three = claim(
        "A sat down with B and C", "occurred", between=["A", "B", "C"], when=on(1), type="meeting"
    )
    two = claim("A conferred with B alone", "occurred", between=["A", "B"], when=on(1), by="D",
                type="meeting")  # fmt: skip
    assert found(three, two) == [("PAR001", Relation.DISPUTE)]
    open_ = claim("A conferred with B", "occurred", between=["A", "B"], when=on(1), by="D",
                  type="meeting")  # fmt: skip
    assert found(three, open_) == []


def test_two_buildings_are_two_places() -> None:
    abbey = claim("the talks go on at Kubin Abbey", "scheduled", place="Kubin Abbey", when=on(9),
                  between=["A", "B"])  # fmt: skip
    hall = claim("the talks go on at the hall", "scheduled", place="town hall of Lesk", when=on(9),
                 between=["A", "B"], by="C")  # fmt: skip
    assert found(abbey, hall) == [("LOC001", Relation.DISPUTE)]
    part = claim("the talks go on in Lesk", "scheduled", place="Lesk", when=on(9),
                 between=["A", "B"], by="C")  # fmt: skip
    assert found(part, hall) == []


def test_one_signing_is_given_two_signatories() -> None:
    def signed(words: str, *names: str, by: str) -> Claim:
        return claim(words, "occurred", between=names, when=on(1), by=by, **NARRATED)  # type: ignore[arg-type]

    ours = signed("the deputy mayor and the head teacher signed the deal on the school",
                  "Ann Roe", "Joan Lee", by="Herald")  # fmt: skip
    theirs = signed("the mayor and the head teacher signed the deal on the school",
                    "Eve Fox", "Joan Lee", by="Courier")  # fmt: skip
    assert found(ours, theirs) == [("PAR001", Relation.MISREPORT)]


def test_a_fire_cannot_begin_in_two_rooms() -> None:
    deck = claim("the fire started on the car deck", "occurred", place="car deck")
    engine = claim("the fire had begun in the engine room", "occurred", by="B", place="engine room")
    assert found(deck, engine) == [("LOC001", Relation.DISPUTE)]
    spread = claim("the fire reached the engine room", "occurred", by="B", place="engine room")
    assert found(deck, spread) == []


def test_nobody_dies_in_two_hospitals() -> None:
    def died(place: str, by: str) -> Claim:
        words = "the first to die was a woman of 84"
        return claim(words if by == "A" else f"{words}, it is said", "occurred", by=by,
                     when=on(1), place=place, between=["Ann Roe"])  # fmt: skip

    ours = died("St Anne’s Hospital", "A")
    assert found(ours, died("the university hospital in Hallin", "B")) == [
        ("LOC001", Relation.DISPUTE)
    ]
    assert found(ours, died("Hallin", "B")) == []


# -- what happened --------------------------------------------------------------------------------


def test_nobody_from_the_body_contradicts_what_its_head_says() -> None:
    met = claim("she sat down with the parents for talks", "occurred", by="Róisín Daly",
                between=["Róisín Daly", "parents"], principal="town hall", when=on(1))  # fmt: skip
    never = claim("nobody from the town hall has ever met us for talks", "not_occurred", by="B",
                  between=["town hall", "parents"])  # fmt: skip
    assert found(met, never) == [("STA002", Relation.DISPUTE)]


def test_what_a_thing_went_without_did_not_happen() -> None:
    made = claim("three men were arrested in the raids", "occurred", by="A")
    none = claim("the raids had ended without a single arrest", "not_occurred", by="B")
    assert found(made, none) == [("STA002", Relation.DISPUTE)]


def test_a_denial_of_what_had_been_alleged_stands_against_its_repetition() -> None:
    given = {"type": "other", "place": "car deck"}
    words = "the smoke detectors on the car deck had been switched off"
    told = claim(words, "occurred", by="A sailor", on="4 May", **given)  # type: ignore[arg-type]
    denied = claim(
        "the smoke detectors there were switched off",
        "denied",
        by="The line",
        on="3 May",
        **given,  # type: ignore[arg-type]
    )
    assert found(told, denied) == [("STA002", Relation.DISPUTE)]


def test_one_e_mail_is_a_confirmation_here_and_a_denial_there() -> None:
    words = "the smoke detectors on the car deck had been switched off"
    given = {"by": "The line", "type": "other", "voice": Voice.INDIRECT}
    confirmed = claim(words, "occurred", cue="confirmed", article="a", **given)  # type: ignore[arg-type]
    denied = claim(f"{words} at sea", "denied", cue="denied", article="b", **given)  # type: ignore[arg-type]
    assert found(confirmed, denied) == [("CHR001", Relation.MISREPORT)]


def test_any_such_meeting_announces_none() -> None:
    two = {"between": ["A", "B"]}
    terms = claim("any meeting would be held on neutral soil", "expected", by="A", **two)  # type: ignore[arg-type]
    none = claim("no meeting is planned", "not_planned", by="B", on="3 May", **two)  # type: ignore[arg-type]
    assert found(terms, none) == []


def test_a_headline_without_the_condition() -> None:
    given = {"by": "the article", "article": "a", "between": ["A", "B"], "holder": "A", **NARRATED}
    head = claim("A is ready for a meeting with B", "willing", **given)  # type: ignore[arg-type]
    body = claim("A would come to a meeting once all is settled", "conditional", at=90, **given)  # type: ignore[arg-type]
    assert found(head, body) == [("HED001", Relation.MISREPORT)]


# -- quotations -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "printed", "altered"),
    [
        ("we {} exclude a fault in the older turbine", "cannot", "can"),
        ("I am not persuaded that he was {} of it", "unaware", "aware"),
        ("we will pay each of the {} families in full", "40", "14"),
        ("the bridge {} be closed before the winter", "must", "may"),
        ("the plan is {} for the town and its schools", "good", "bad"),
        ("{} of our ships were checked before the storm", "all", "some"),
    ],
)
def test_a_word_that_turns_the_sense(sentence: str, printed: str, altered: str) -> None:
    one, other = sentence.format(printed), sentence.format(altered)
    pair = quoted(one, article="a"), quoted(other, article="b")
    assert found(*pair) == [("QUO001", Relation.MISREPORT)]


def test_the_same_words_under_a_pronoun_are_less_certain() -> None:
    words = "we heard of the closure from a customer and not from the company"
    one, other = quoted(words, by="Ana Pires"), quoted(words, by="João Melo")
    assert compare([one, other]).findings[0].severity is Severity.GRAVE
    speaker = one.attribution.speaker
    assert speaker.mention is not None
    she = speaker.mention.model_copy(update={"start": 0, "end": 3, "text": "she"})
    told = one.attribution.model_copy(
        update={"speaker": speaker.model_copy(update={"mention": she})}
    )
    unsure = one.model_copy(update={"attribution": told})
    assert compare([unsure, other]).findings[0].severity is Severity.MEDIUM


def test_a_no_without_its_restriction_is_another_statement() -> None:
    full = quoted("we have seen no faults that we can trace to the turbine", article="a")
    assert found(full, quoted("we have seen no faults", article="b")) == [
        ("QUO001", Relation.MISREPORT)
    ]
    ended = quoted("we have seen no faults in any turbine", article="b")
    assert found(quoted("we have seen no faults", article="a"), ended) == []


# -- positions ------------------------------------------------------------------------------------


def test_two_articles_give_one_politician_two_positions() -> None:
    def reported(words: str, article: str) -> Claim:
        holder = "João Melo"
        return claim(words, "opinion", by=article, holder=holder, article=article, **NARRATED)  # type: ignore[arg-type]

    ours = reported("João Melo has come out against the sale of the docks", "The Herald")
    theirs = reported("the sale of the docks has no firmer backer than João Melo", "The Post")
    assert found(ours, theirs) == [("POS001", Relation.MISREPORT)]
    assert found(ours, reported("the sale of the docks has no backer", "The Post")) == []


def test_a_position_told_as_an_event_is_a_position_on_what_is_named_after_it() -> None:
    def told(words: str, article: str, status: str) -> Claim:
        return claim(
            words, status, by=article, between=["João Melo"], article=article, voice=Voice.NARRATOR
        )

    ours = told("João Melo opposes the three towers which a builder plans", "The Herald", "opinion")
    theirs = told("João Melo spoke in favour of the towers", "The Post", "occurred")
    assert found(ours, theirs) == [("POS001", Relation.MISREPORT)]
    bridge = told("João Melo spoke in favour of the bridge", "The Post", "occurred")
    assert found(ours, bridge) == []


# -- wills ----------------------------------------------------------------------------------------


def test_the_will_of_a_leader_who_speaks_for_himself_is_that_of_his_body() -> None:
    between = ["The union", "The ministry"]
    open_ = claim("the union is open to talks", "willing", holder="The union", between=between)
    refused = claim(
        "she refuses to hold talks again",
        "unwilling",
        by="Ana Pires",
        principal="The union",
        holder="Ana Pires",
        between=["Ana Pires", "The ministry"],
        article="b",
    )
    assert [rule for rule, _ in found(open_, refused)] == ["WIL001"]
    stranger = refused.model_copy(
        update={"status": refused.status.model_copy(update={"holder": "Sara Lind"})}
    )
    assert found(open_, stranger) == []


# -- denials of every event of a kind -------------------------------------------------------------


@pytest.mark.parametrize(
    ("happened", "none"),
    [
        ("furnace crews walked out on 2 May", "there was no walkout at the foundry on 2 May"),
        ("police made three arrests after the march", "no arrests were made"),
        ("an embassy issued a visa to general Karim", "no visa was issued to general Karim"),
        ("the union sent letters to all members", "no letters have gone out to anyone"),
    ],
)
def test_any_event_contradicts_a_denial_of_all(happened: str, none: str) -> None:
    ours = claim(happened, "occurred", by="A", place="Porto")
    theirs = claim(none, "not_occurred", by="B", place="Porto")
    assert found(ours, theirs) == [("STA002", Relation.DISPUTE)]


def test_who_denies_a_meeting_speaks_of_his_own() -> None:
    met = claim("Pires met Melo in May", "occurred", by="A", between=["Ana Pires", "João Melo"])
    none = claim("there was no meeting", "not_occurred", by="João Melo", on="3 May")
    assert [rule for rule, _ in found(met, none)] == ["STA002"]
    assert found(met, claim("there was no meeting", "not_occurred", by="Sara Lind")) == []


def test_a_bid_is_denied_by_those_who_are_said_to_have_received_it() -> None:
    bid = claim("Rovers made a bid for Diaz on 2 May", "occurred", by="A", between=["Rovers"])
    none = claim(
        "City have received no bid for Diaz from Rovers", "not_occurred", by="B", between=["City"]
    )
    assert [rule for rule, _ in found(bid, none)] == ["STA002"]
