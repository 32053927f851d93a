"""One single thing has one day and one place: what is compared, and what may be two things."""

from __future__ import annotations

import pytest

from checker.engine import compare
from checker.models import Claim, Relation
from tests.rules.claims import claim


def _rules(a: Claim, b: Claim) -> list[str]:
    return [f.rule for f in compare([a, b]).findings if f.relation is not Relation.UPDATE]


def _pair(ours: str, theirs: str, status: str, **more: object) -> tuple[Claim, Claim]:
    return (
        claim(ours, status, by="A", on="2 March", **more),  # type: ignore[arg-type]
        claim(theirs, status, by="B", on="2 March", **more),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("the trial will open on 9 March", "the trial of the three engineers opens on 20 April"),
        ("the satellite will be launched on 14 May", "the launch of the satellite on 14 September"),
        ("the museum will reopen on 1 June", "the museum is due to reopen on 1 September"),
        ("the hospital's new wing will open in May", "the hospital's new wing opens in September"),
    ],
)
def test_what_is_to_come_once_has_one_day_however_far_the_two_lie_apart(
    ours: str, theirs: str
) -> None:
    assert _rules(*_pair(ours, theirs, "scheduled")) == ["DAT001"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("the trial will open on 9 March", "the trial will resume on 20 April"),
        ("the strike will begin on 9 March", "the strike will end on 20 March"),
        ("the first stage opens on 1 May", "the second stage opens on 1 June"),
        ("the foundry will close on 1 May", "the paint shop will close on 1 July"),
        ("the lock is to be shut on 3 April for tests", "the lock is shut on 17 April for tests"),
        ("the nurses will strike on 9 March", "the nurses will also strike on 16 March"),
        ("flights to Tunis will start on 4 April", "flights to Cairo will start on 20 April"),
        ("the satellite was to be launched on 4 April", "the satellite will be launched on 14 May"),
    ],
)  # fmt: skip
def test_two_ends_two_stages_and_two_occasions_have_two_days(ours: str, theirs: str) -> None:
    assert _rules(*_pair(ours, theirs, "scheduled")) == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("the old viaduct in the port was last inspected in January",
         "the last inspection of the viaduct took place in October"),
        ("the ferry sank on 2 February", "the ferry went down on 6 February"),
        ("the contract was signed on 3 February", "the firm signed the contract on 9 February"),
        ("the factory was bought by Norsk Timber on 3 February",
         "Norsk Timber bought the factory on 20 January"),
    ],
)  # fmt: skip
def test_what_has_happened_once_has_one_day(ours: str, theirs: str) -> None:
    assert _rules(*_pair(ours, theirs, "occurred")) == ["DAT001"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("the bridge was inspected in January", "the bridge was inspected in February"),
        ("police arrested five men on 3 February", "five men were arrested on 9 February"),
        ("the ferry sank on 2 February", "the ferry went down on 3 February"),
    ],
)
def test_what_happens_again_and_the_night_between_two_days_are_no_dispute(
    ours: str, theirs: str
) -> None:
    assert _rules(*_pair(ours, theirs, "occurred")) == []


def _placed(ours: str, here: str, theirs: str, there: str, status: str) -> tuple[Claim, Claim]:
    return (
        claim(ours, status, by="A", place=here, on="2 March"),
        claim(theirs, status, by="B", place=there, on="2 March"),
    )


def test_one_thing_is_in_one_town() -> None:
    blast = "the explosion happened in Kerswell", "the explosion took place in Norham Quay"
    assert _rules(*_placed(blast[0], "Kerswell", blast[1], "Norham Quay", "occurred")) == ["LOC001"]
    treaty = "the treaty is to be signed in Brodec", "the treaty will be signed in Amary"
    assert _rules(*_placed(treaty[0], "Brodec", treaty[1], "Amary", "scheduled")) == ["LOC001"]


@pytest.mark.parametrize(
    ("ours", "here", "theirs", "there"),
    [
        ("the explosion happened in Kerswell", "Kerswell",
         "the explosion happened in the county of Norham", "county of Norham"),
        ("the explosion happened in Kerswell", "Kerswell",
         "the explosion happened in the Norham district", "Norham"),
        ("the explosion happened in Munich", "Munich",
         "the explosion happened in Bavaria", "Bavaria"),
        ("the explosion happened near Kerswell", "Kerswell",
         "the explosion happened in Norham Quay", "Norham Quay"),
        ("the explosion happened in Kerswell", "Kerswell",
         "the explosion was heard in Norham Quay", "Norham Quay"),
        ("an explosion happened in Kerswell", "Kerswell",
         "an explosion happened in Norham Quay", "Norham Quay"),
        ("police arrested five men in Kerswell", "Kerswell",
         "police arrested five men in Norham Quay", "Norham Quay"),
    ],
)  # fmt: skip
def test_a_region_a_sound_and_two_of_a_kind_may_be_elsewhere(
    ours: str, here: str, theirs: str, there: str
) -> None:
    assert _rules(*_placed(ours, here, theirs, there, "occurred")) == []


@pytest.mark.parametrize(
    ("ours", "theirs", "status"),
    [
        ("38 trains were cancelled on the line that day",
         "112 trains were cancelled on the line that day, all of them in vain", "cancelled"),
        ("340 teachers took part in the strike", "900 teachers had joined the strike", "occurred"),
        ("the ferry had 84 passengers aboard", "the ferry was carrying 131 passengers", "occurred"),
        ("the firm made a profit of £4.2m on the ferry", "the firm's profit on the ferry was £7.8m",
         "occurred"),
        ("the driver in the bus crash was jailed for six years",
         "the driver in the bus crash was sentenced to nine years in prison", "occurred"),
    ],
)  # fmt: skip
def test_one_thing_is_counted_whichever_verb_and_noun_stand_beside_the_figure(
    ours: str, theirs: str, status: str
) -> None:
    assert _rules(*_pair(ours, theirs, status, between=["C"])) == ["QTY001"]


@pytest.mark.parametrize(
    ("ours", "theirs", "status"),
    [
        ("by noon 38 trains had been cancelled on the line", "92 trains were cancelled on the line",
         "cancelled"),
        ("the city bought 24 buses in March", "the city had bought 16 electric buses", "occurred"),
        ("the council spent £4.2m on roads", "the council spent £7.8m on schools", "occurred"),
        ("the firm made a profit of £4m last year", "the firm made a profit of £1m in the quarter",
         "occurred"),
        ("340 teachers took part in the strike", "900 teachers across the country took part in it",
         "occurred"),
        ("the flight was delayed by three hours", "the next flight was delayed by seven hours",
         "postponed"),
    ],
)  # fmt: skip
def test_a_part_a_period_and_another_purpose_have_a_figure_of_their_own(
    ours: str, theirs: str, status: str
) -> None:
    assert _rules(*_pair(ours, theirs, status, between=["C"])) == []


def test_who_votes_is_left_out_of_what_is_voted_on() -> None:
    ours = claim("Members will vote on the water bill on 20 May", "scheduled", by="A")
    theirs = claim("the chamber's vote on the bill has been set for 27 May", "scheduled", by="B")
    assert _rules(ours, theirs) == ["DAT001"]
    other = claim("the chamber's vote on the budget has been set for 27 May", "scheduled", by="B")
    assert _rules(ours, other) == []


def _with(words: str, *names: str, by: str) -> Claim:
    return claim(words, "occurred", by=by, between=names, on="2 May")


def test_those_who_were_all_leave_room_for_no_other() -> None:
    dinner = _with("the dinner on 1 May was attended by Ann Roe and Eve Fox", "Ann Roe", "Eve Fox",
                   by="A")  # fmt: skip
    only = _with("the only guests at the dinner of 1 May were Ann Roe and Joan Lee",
                 "Ann Roe", "Joan Lee", by="B")  # fmt: skip
    among = _with("Ann Roe and Joan Lee were among the guests at the dinner of 1 May",
                  "Ann Roe", "Joan Lee", by="B")  # fmt: skip
    assert _rules(dinner, only) == ["PAR001"]
    assert _rules(dinner, among) == []


def test_a_craft_for_two_carries_no_third() -> None:
    dive = _with("Ann Roe and Eve Fox made the dive on 1 May in the two-seat craft Murena",
                 "Ann Roe", "Eve Fox", by="A")  # fmt: skip
    cleft = _with("it was Ann Roe and Joan Lee who made the dive in the Murena on 1 May",
                  "Ann Roe", "Joan Lee", by="B")  # fmt: skip
    later = _with("it was Ann Roe and Joan Lee who made the dive in the Murena on 2 May",
                  "Ann Roe", "Joan Lee", by="B")  # fmt: skip
    assert _rules(dive, cleft) == ["PAR001"]
    assert "PAR001" not in _rules(dive, later)


def test_one_deal_has_the_signatories_that_it_has() -> None:
    ours = _with("the contract was signed on 1 May by Ann Roe and Eve Fox", "Ann Roe", "Eve Fox",
                 by="A")  # fmt: skip
    theirs = _with("Ann Roe and Joan Lee signed the contract on 1 May", "Ann Roe", "Joan Lee",
                   by="B")  # fmt: skip
    letter = _with("Ann Roe and Joan Lee signed the letter on the contract on 1 May",
                   "Ann Roe", "Joan Lee", by="B")  # fmt: skip
    assert _rules(ours, theirs) == ["PAR001"]
    assert _rules(ours, letter) == []


def test_shares_of_one_vote_are_compared_whichever_verb_is_used() -> None:
    ours = claim("in the ballot 83 percent of members backed industrial action", "opinion", by="A")
    theirs = claim("71 percent of its members voted for industrial action", "occurred", by="B")
    against = claim("11 percent of its members voted against industrial action", "occurred", by="B")
    assert _rules(ours, theirs) == ["QTY001"]
    assert _rules(ours, against) == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("the driver was jailed for six years", "his accomplice was jailed for nine years"),
        ("a fine of £4m was imposed on the bank", "a fine of £9m was imposed on the insurer"),
        ("the festival drew 40,000 visitors", "the festival drew 22,000 visitors on its first day"),
    ],
)
def test_each_has_a_sentence_a_fine_and_a_first_day_of_its_own(ours: str, theirs: str) -> None:
    assert _rules(*_pair(ours, theirs, "occurred")) == []


def test_to_open_and_to_open_something_are_two_acts() -> None:
    pair = _pair(
        "the museum will open on 1 May",
        "the museum will open its new wing on 1 September",
        "planned",
    )
    assert _rules(*pair) == []


def test_only_two_voted_though_others_spoke() -> None:
    voted = _with("only Ann Roe and Eve Fox voted against the plan on 1 May", "Ann Roe", "Eve Fox",
                  by="A")  # fmt: skip
    spoke = _with("Ann Roe and Joan Lee spoke against the plan on 1 May", "Ann Roe", "Joan Lee",
                  by="B")  # fmt: skip
    cast = _with("Ann Roe and Joan Lee voted against the plan on 1 May", "Ann Roe", "Joan Lee",
                 by="B")  # fmt: skip
    assert _rules(voted, spoke) == []
    assert _rules(voted, cast) == ["PAR001"]
