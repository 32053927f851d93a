"""Events: which claims stand in one cluster, and that instances stay apart."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from rules.claims import claim

from checker.link import refuse
from checker.models import Claim, Interval, StatusValue, Voice
from checker.story.clusters import apart, clusters

TWO = ("Ana Pires", "João Melo")
THREE = (*TWO, "Sara Lind")


def grouped(*claims: Claim) -> list[set[str]]:
    return [{claim.id for claim in cluster} for cluster in clusters(claims)]


def ids(*claims: Claim) -> set[str]:
    return {claim.id for claim in claims}


def meeting(status: str = "planned", **fields: object) -> Claim:
    given_ = {"between": TWO, "at": 0, **fields}
    return claim("the two will hold a meeting", status, **given_)  # type: ignore[arg-type]


def test_claims_of_one_meeting_are_one_event_and_a_single_claim_is_none() -> None:
    planned, denied = meeting(), meeting("not_planned", by="João Melo", on="3 May")
    strike = claim("the dockers walked out", "occurred", on="3 May", article="x")
    assert grouped(planned, strike, denied) == [ids(planned, denied)]


def test_a_meeting_of_two_is_not_that_of_three() -> None:
    two, three = meeting(), meeting(between=THREE, on="3 May")
    both = claim("a meeting is coming", "planned", by="X", on="4 May", between=["Ana Pires"])
    assert apart(two, three)
    for cluster in grouped(two, three, both):
        assert not ids(two, three) <= cluster


def test_a_chain_of_links_does_not_join_two_days() -> None:
    # "The strike", of no known day, may be either one; it cannot make them one.
    first = claim(
        "the dockers’ strike in the port", "occurred", by="A", on="20 May", when=day(3), article="a"
    )
    second = claim(
        "the dockers’ strike in the port",
        "occurred",
        by="B",
        on="20 May",
        when=day(17),
        article="b",
    )
    between = claim("the dockers’ strike in the port", "occurred", by="C", on="20 May", article="c")
    assert refuse(first, between) is None and refuse(second, between) is None
    assert apart(first, second)
    for cluster in grouped(first, second, between):
        assert not ids(first, second) <= cluster


def day(of_may: int) -> Interval:
    return Interval(start=date(2031, 5, of_may), end=date(2031, 5, of_may))


def test_the_second_of_a_series_is_not_the_first() -> None:
    first = claim("the first strike of the dockers closed the port", "occurred", article="a")
    second = claim("the second strike of the dockers closed the port", "occurred", article="b")
    assert apart(first, second)
    assert grouped(first, second) == []


def test_the_flood_and_its_deaths_are_two_events() -> None:
    flood = claim("the flood hit the town of Nore", "occurred", place="Nore", article="a")
    again = claim("a flood hit the town of Nore", "occurred", place="Nore", article="b", by="B")
    deaths = claim(
        "the flood killed 12 in the town of Nore",
        "occurred",
        place="Nore",
        article="c",
        type="casualty",
        concept="deaths",
    )
    assert refuse(flood, deaths) is None
    assert grouped(flood, again, deaths) == [ids(flood, again)]


# -- laws -----------------------------------------------------------------------------------------

_days = st.dates(date(2031, 5, 1), date(2031, 5, 20))
_intervals = st.builds(
    lambda a, b: Interval(start=a and b and min(a, b), end=a and b and max(a, b)),
    st.none() | _days,
    st.none() | _days,
)
_words = st.sampled_from(
    [
        "the meeting",
        "no meeting at all",
        "the strike",
        "a second strike",
        "12 people were killed in the flood",
        "at least 20 people were killed",
        "the talks would be held",
        "bought the company for $4 billion",
    ]
)
_names = st.lists(st.sampled_from(THREE), max_size=3, unique=True)


@st.composite
def some_claims(draw: st.DrawFn) -> Claim:
    narrated = draw(st.booleans())
    return claim(
        draw(_words),
        draw(st.sampled_from(StatusValue)),
        by=draw(st.sampled_from(["Herald", "Post"] if narrated else ["Ana Pires", "X"])),
        on=draw(st.none() | _days),
        between=draw(_names),
        place=draw(st.none() | st.sampled_from(["Lisbon", "Madrid"])),
        when=draw(st.none() | _intervals),
        voice=Voice.NARRATOR if narrated else Voice.DIRECT,
        article=draw(st.sampled_from(["a", "b", "c"])),
        at=draw(st.sampled_from([0, 100, 200])),
    )


many = st.lists(some_claims(), max_size=12)


@settings(max_examples=50, deadline=None)
@given(many, st.randoms(use_true_random=False))
def test_order_makes_no_difference(some: list[Claim], chance: random.Random) -> None:
    shuffled = [*some, *some[:2]]
    chance.shuffle(shuffled)
    assert clusters(shuffled) == clusters(some)


@settings(max_examples=50, deadline=None)
@given(many)
def test_every_claim_is_in_one_cluster_at_most(some: list[Claim]) -> None:
    members = [claim.id for cluster in clusters(some) for claim in cluster]
    assert len(members) == len(set(members))
    assert set(members) <= {claim.id for claim in some}


@settings(max_examples=50, deadline=None)
@given(many)
def test_nothing_in_a_cluster_is_kept_apart_and_everything_links(some: list[Claim]) -> None:
    for cluster in clusters(some):
        assert len(cluster) > 1
        for a in cluster:
            assert not any(apart(a, b) for b in cluster)
            assert any(refuse(a, b) is None for b in cluster if b is not a)


@settings(max_examples=50, deadline=None)
@given(some_claims(), some_claims())
def test_keeping_apart_is_symmetric(a: Claim, b: Claim) -> None:
    assert apart(a, b) == apart(b, a)


def test_an_unrelated_article_changes_no_event() -> None:
    pair = (meeting(), meeting("not_planned", by="João Melo", on="3 May"))
    other = [
        claim("the dockers went on strike in Leith", "occurred", article="z", at=at, place="Leith")
        for at in (0, 100)
    ]
    assert grouped(*pair) == [group for group in grouped(*pair, *other) if group & ids(*pair)]
