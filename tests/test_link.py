"""Which two claims may speak of one event, and why not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules.claims import claim

from checker.link import (
    ENOUGH,
    PLAN_HORIZON,
    Gate,
    Group,
    alike,
    common,
    group_of,
    ordinal,
    refuse,
    unlinkable,
    window,
)
from checker.models import Claim, EventType, Interval, StatusValue
from checker.wording import stem

TWO = ("Ana Pires", "João Melo")
THREE = (*TWO, "Sara Lind")


def meeting(status: str = "planned", **kwargs: object) -> Claim:
    given_ = {"between": TWO, "on": "2 May", **kwargs}
    return claim("a meeting", status, **given_)  # type: ignore[arg-type]


def gate(a: Claim, b: Claim) -> Gate | None:
    refusal, mirrored = refuse(a, b), refuse(b, a)
    assert refusal == mirrored
    return refusal.gate if refusal else None


# -- gates ----------------------------------------------------------------------------------------


def test_the_same_meeting_links() -> None:
    assert gate(meeting(), meeting("not_planned", on="5 May", by="B")) is None


def test_a_meeting_is_no_strike() -> None:
    refusal = refuse(meeting(), claim("a strike", "planned", between=TWO))
    assert refusal is not None
    assert (refusal.gate, refusal.reason) == (Gate.TYPE, "labour is not meeting")


def test_a_visit_may_be_the_meeting() -> None:
    assert gate(meeting(), claim("a visit", "planned", between=TWO)) is None


def test_a_meeting_of_two_is_not_the_meeting_of_three() -> None:
    refusal = refuse(meeting(), meeting(between=THREE))
    assert refusal is not None
    assert refusal.gate is Gate.PARTICIPANTS
    assert "Ana Pires and João Melo on one side" in refusal.reason


def test_a_meeting_whose_participants_are_unknown_links_to_none() -> None:
    assert unlinkable(meeting(between=())) == "who takes part in the meeting is not known"
    assert unlinkable(meeting(between=("Ana Pires",))) is not None
    assert gate(meeting(between=()), meeting(between=())) is Gate.PARTICIPANTS


def test_other_events_need_one_participant_in_common() -> None:
    ours = claim("a strike", "planned", between=["The union", "The port"])
    assert gate(ours, claim("a strike", "planned", between=["The port"])) is None
    assert gate(ours, claim("a strike", "planned", between=["The mine"])) is Gate.PARTICIPANTS


def test_open_participants_never_conflict_where_the_event_has_a_name() -> None:
    assert gate(claim("the strike", "planned"), claim("a strike", "planned", between=["X"])) is None


def test_a_strike_is_no_layoff() -> None:
    refusal = refuse(
        claim("a strike", "planned", between=["X"]), claim("layoffs", "planned", between=["X"])
    )
    assert refusal is not None
    assert (refusal.gate, refusal.reason) == (Gate.TRIGGER, "“layoffs” is not “strike”")


def test_commonplace_events_need_a_participant() -> None:
    assert gate(claim("a deal", "agreed"), claim("a deal", "agreed", by="B")) is Gate.TRIGGER


def other(words: str, between: tuple[str, ...] = (), **kwargs: object) -> Claim:
    given = {"type": "other", "between": between, **kwargs}
    return claim(words, "occurred", **given)  # type: ignore[arg-type]


def test_events_without_a_concept_need_words_in_common_beside_the_party() -> None:
    opened = other("the mayor opened the old bridge", ("X",))
    assert gate(opened, other("the bridge was opened late", ("X",))) is None
    assert gate(opened, other("the harbour was cleaned", ("X",))) is Gate.TRIGGER
    assert gate(opened, other("the bridge was opened late")) is None
    assert gate(opened, other("the bridge was painted")) is Gate.TRIGGER


def test_without_parties_most_of_the_words_must_agree() -> None:
    opened = other("the board opened the gates of the dam")
    assert gate(opened, other("the gates of the dam were not opened on Monday")) is None
    assert gate(opened, other("the gates were painted")) is Gate.TRIGGER
    assert gate(opened, other("the dam was built by the board in a year of drought")) is (
        Gate.TRIGGER
    )


def test_like_words_join_what_two_concepts_keep_apart() -> None:
    deal = claim("the deal on the sale of the northern ferries was signed", "occurred")
    sale = claim("the sale of the northern ferries was signed", "occurred", by="B")
    assert (deal.event.concept, sale.event.concept) == ("agreement", "sale")
    assert gate(deal, sale) is None


def test_what_is_the_same_adds_up() -> None:
    ours = claim("the contract is to be signed on 9 May", "scheduled", type="agreement")
    theirs = claim("they put their names to the contract on 9 May", "scheduled", by="B")
    assert gate(ours, theirs) is None
    assert gate(ours, claim("a contract for coal", "scheduled", by="B")) is Gate.TRIGGER
    assert common(ours, theirs) == common(theirs, ours) >= ENOUGH


def test_a_denial_of_every_event_of_the_kind_needs_no_word_in_common_on_one_day() -> None:
    ours = claim("furnace crews walked out on 2 May", "occurred")
    none = claim("there was no walkout at the foundry on 2 May", "not_occurred", by="B")
    one = claim("the walkout at the foundry was not on 2 May", "not_occurred", by="B")
    assert (ours.event.concept, none.event.concept) == ("strike", "strike")
    assert common(ours, none) == common(none, ours) > common(ours, one)


def test_a_denial_that_nothing_bounds_counts_more() -> None:
    ours = claim("police made three arrests after the march", "occurred")
    bare = claim("no arrests were made", "not_occurred", by="B")
    bounded = claim("no arrests were made among the stewards", "not_occurred", by="B")
    assert common(ours, bare) > common(ours, bounded)


def test_concepts_under_which_two_newsrooms_put_one_event_do_not_tell_it_apart() -> None:
    sold = claim("the land was sold to Delmar", "occurred", type="economic", concept="sale")
    bought = claim("Delmar bought no land", "not_occurred", type="economic", concept="acquisition")
    closed = bought.model_copy(
        update={"event": bought.event.model_copy(update={"concept": "closure"})}
    )
    assert common(sold, bought) > common(sold, closed)
    assert common(sold, bought) == common(bought, sold)


def test_a_party_named_in_the_words_of_the_other_claim_is_no_stranger() -> None:
    ours = claim("Rovers made a bid", "occurred", between=["Rovers"])
    theirs = claim("City received no bid from Rovers", "not_occurred", between=["City"], by="B")
    elsewhere = claim("City received no bid from United", "not_occurred", between=["City"], by="B")
    assert common(ours, theirs) == common(theirs, ours) > common(ours, elsewhere)


def test_who_speaks_of_another_party_is_no_stranger_to_it() -> None:
    ours = claim("the town consented", "agreed", between=["The town"], by="C", principal="Builder")
    theirs = claim("no promise was given", "not_occurred", between=["Builder"], by="D")
    other = claim("no promise was given", "not_occurred", between=["The bank"], by="D")
    assert common(ours, theirs) == common(theirs, ours) > common(ours, other)


def test_the_same_month_is_something_in_common() -> None:
    may = Interval(start=date(2031, 5, 1), end=date(2031, 5, 31))
    june = Interval(start=date(2031, 6, 1), end=date(2031, 6, 30))
    ours = claim("she was tested", "occurred", when=may)
    theirs = claim("she was never tested", "not_occurred", when=may, by="B")
    later = claim("she was never tested", "not_occurred", when=june, by="B")
    assert common(ours, theirs) == common(ours, later) + 1


def test_a_denial_by_a_source_is_of_the_meeting_that_the_source_would_have_held() -> None:
    none = claim("there was no meeting", "not_occurred", by=TWO[0])
    assert unlinkable(none) is None
    assert gate(none, meeting("occurred", by="B")) is None
    assert unlinkable(claim("the meeting was long", "occurred", by=TWO[0])) is not None


@pytest.mark.parametrize(
    ("words", "status", "days"),
    [
        ("she had never been warned", "not_occurred", None),
        ("no alert of any kind had come", "not_occurred", 180),
        ("nobody has been arrested", "not_occurred", 180),
        ("there was no meeting", "not_occurred", 180),
        ("he had paid a bribe", "denied", None),
        ("she was not warned", "not_occurred", PLAN_HORIZON.days),
    ],
)
def test_how_far_back_a_denial_without_a_date_reaches(
    words: str, status: str, days: int | None
) -> None:
    found = window(claim(words, status))
    assert found is not None
    start = None if days is None else date(2031, 5, 2) - timedelta(days=days)
    assert status == "denied" or found.end == date(2031, 5, 2)
    assert found.start == start


def test_none_before_a_day_is_none_on_all_days_before() -> None:
    last = Interval(end=date(2031, 5, 1))
    assert window(meeting("not_occurred", when=last)) == last


def test_labels_never_decide() -> None:
    ours = other("it went well", label="opening of the bridge")
    assert gate(ours, other("all was ready", label="opening of the bridge")) is Gate.TRIGGER


def test_the_names_of_those_who_take_part_are_no_likeness_of_events() -> None:
    ours = other("Ana Melo Tavares cleaned a house", ("Ana Melo Tavares",))
    theirs = other("Ana Melo Tavares painted a boat", ("Ana Melo Tavares",))
    assert alike(ours, theirs).shared == 0
    assert gate(ours, theirs) is Gate.TRIGGER


def test_a_figure_that_both_give_is_a_likeness() -> None:
    ours, theirs = other("the ferry had 19 sailors aboard"), other("of them 19 sailors")
    assert alike(ours, theirs).shared == alike(ours, other("of them 18 sailors")).shared + 1


def test_a_person_may_be_named_for_the_body_for_which_he_speaks() -> None:
    ours = meeting("occurred", by=TWO[0], principal="the town hall")
    theirs = meeting("not_occurred", by="B", between=("the town hall", TWO[1]))
    assert gate(ours, theirs) is None
    assert gate(meeting("occurred", by="C", principal="the town hall"), theirs) is not None


def test_a_meeting_without_names_is_known_by_its_words() -> None:
    def hearing(words: str) -> Claim:
        return claim(words, "scheduled", type="meeting")

    ours = hearing("a public hearing on the harbour school will be held")
    assert gate(ours, hearing("the public hearing on the school at the harbour")) is None
    assert gate(ours, hearing("a public inquiry into fares")) is Gate.PARTICIPANTS


def test_a_part_of_a_place_is_not_another_place() -> None:
    ours = claim("the fire", "occurred", place="car deck")
    assert gate(ours, claim("the fire", "occurred", place="Porto")) is None


def test_a_second_round_is_not_the_first() -> None:
    ours = claim("the first strike", "planned", between=["X"])
    theirs = claim("a second strike", "planned", between=["X"])
    assert (ordinal(ours), ordinal(theirs)) == ("first", "second")
    assert gate(ours, theirs) is Gate.TRIGGER
    assert gate(ours, claim("the strike", "planned", between=["X"])) is None


def test_two_disasters_are_told_apart_by_place() -> None:
    ours = claim("the flood", "occurred", place="Porto")
    assert gate(ours, claim("the flood", "occurred", place="Faro")) is Gate.PLACE
    assert gate(ours, claim("the flood", "occurred")) is None
    with_parties = claim("the flood", "occurred", place="Faro", between=["X"])
    assert gate(ours, with_parties) is Gate.PLACE


def test_the_place_of_a_meeting_may_be_the_dispute_itself() -> None:
    assert gate(meeting(place="Porto"), meeting(place="Faro")) is None


# -- time -----------------------------------------------------------------------------------------


def test_complaint_1_a_plan_of_august_is_not_what_october_has_no_plans_for() -> None:
    refusal = refuse(meeting(on="6 August"), meeting("not_planned", on="21 October"))
    assert refusal is not None
    assert refusal.gate is Gate.TIME
    assert refusal.reason == "2031-08-06 to 2031-09-05 is not 2031-10-21 to 2031-11-20"


def test_an_unknown_date_links_within_one_article_only() -> None:
    undated, dated = meeting(on=None, article="a"), meeting("not_planned", article="b")
    assert gate(undated, dated) is Gate.TIME
    assert gate(undated, meeting("not_planned", article="a", at=90)) is None


def test_no_plans_without_a_date_also_covers_a_plan_for_later() -> None:
    december = Interval(start=date(2031, 12, 5), end=date(2031, 12, 5))
    far = meeting("scheduled", on="1 October", when=december)
    assert gate(far, meeting("not_planned", on="2 October")) is None
    assert gate(far, meeting("not_planned", on="1 August")) is Gate.TIME
    this_week = Interval(start=date(2031, 10, 2), end=date(2031, 10, 5))
    assert gate(far, meeting("not_planned", on="2 October", when=this_week)) is Gate.TIME


def test_what_is_denied_may_lie_before_or_ahead() -> None:
    denied = meeting("denied", on="5 May")
    assert gate(denied, meeting("occurred", on="4 May")) is None
    assert gate(denied, meeting("scheduled", on="4 May")) is None


def test_windows_without_a_stated_time() -> None:
    said = date(2031, 5, 2)
    assert window(meeting("planned")) == Interval(start=said, end=said + PLAN_HORIZON)
    assert window(meeting("occurred")) == Interval(start=said - PLAN_HORIZON, end=said)
    assert window(meeting("planned", on=None)) is None


days = st.dates(date.min, date.max)


@given(
    status=st.sampled_from(StatusValue),
    said=st.none() | days,
    ends=st.tuples(st.none() | days, st.none() | days),
)
def test_every_claim_has_a_window_that_holds_its_stated_ends(
    status: StatusValue, said: date | None, ends: tuple[date | None, date | None]
) -> None:
    start, end = ends
    if start and end and end < start:
        start, end = end, start
    found = window(meeting(status, on=said, when=Interval(start=start, end=end)))
    assert (found is None) == (said is None and start is None and end is None)
    assert found is None or start is None or found.start == start
    assert found is None or end is None or found.end == end


@given(ahead=st.integers(0, 120))
def test_open_time_never_conflicts_within_the_horizon(ahead: int) -> None:
    plan = meeting("planned", on=date(2031, 5, 2))
    later = meeting("not_planned", on=date(2031, 5, 2) + timedelta(days=ahead))
    assert (gate(plan, later) is None) == (ahead <= PLAN_HORIZON.days)


# -- small parts ----------------------------------------------------------------------------------


def test_a_judgement_of_an_event_links_to_what_is_said_of_it() -> None:
    assert gate(meeting("opinion"), meeting("planned", by="B")) is None


def test_complaint_8_a_claim_without_party_or_name_says_why_it_is_not_compared() -> None:
    bare = claim("something", "planned", type="other")
    assert unlinkable(bare) == "neither a participant nor the event's name is known"


@pytest.mark.parametrize("kind", EventType)
def test_every_type_has_a_group(kind: EventType) -> None:
    assert group_of(claim("something", "planned", type=kind)) in Group


@pytest.mark.parametrize(
    "words",
    [
        ("strikes", "strike", "striking"),
        ("negotiation", "negotiations"),
        ("resigned", "resigning"),
        ("mayor’s", "mayor"),
    ],
)
def test_stems_join_the_forms_of_a_word(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1
