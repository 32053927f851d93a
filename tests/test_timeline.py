"""The story of an event: its entries, what became of them, and what its claims disagree on."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from support.articles import article, said

from checker.engine import compare
from checker.models import Article, Claim, StatusBasis, StatusValue
from checker.story.origins import origins
from checker.story.timeline import Entry, StoryEvent, timelines

TWO = ("Ana Pires", "João Melo")


def told(articles: list[Article], claims: list[Claim]) -> tuple[StoryEvent, ...]:
    found = compare(claims).findings
    return timelines(articles, claims, found, origins(articles, claims))


def story(*tellings: tuple[str, str, str, dict[str, Any]]) -> tuple[list[Article], list[Claim]]:
    """An article for every telling: its day in May, its words, its status, further fields."""
    articles, claims = [], []
    for number, (day, words, status, fields) in enumerate(tellings):
        paper = article(f"{words}.", f"Paper {number}", date(2031, 5, int(day)))
        articles.append(paper)
        fields = {"by": "Ana Pires", "between": TWO, **fields}
        claims.append(said(paper, words, status, **fields))
    return articles, claims


def entries(articles: list[Article], claims: list[Claim]) -> list[Entry]:
    (event,) = told(articles, claims)
    by_claim = {entry.claim: entry for entry in event.entries}
    return [by_claim[claim.id] for claim in claims]


def test_entries_stand_in_the_order_of_assertion_and_the_undated_last() -> None:
    articles, claims = story(
        ("6", "the meeting was cancelled", "cancelled", {}),
        ("2", "the meeting is agreed", "agreed", {}),
        ("3", "the meeting will be held", "planned", {}),
    )
    old = said(articles[1], "the meeting", "possible", by="João Melo", between=TWO, on=None)
    late, first, second, undated = entries(articles, [*claims, old])
    (event,) = told(articles, [*claims, old])
    assert event.entries == (first, second, late, undated)
    assert undated.asserted_on is None


def test_a_plan_ends_when_it_is_called_off_and_when_it_is_carried_out() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("4", "the meeting was cancelled", "cancelled", {}),
    )
    plan, end = entries(articles, claims)
    assert (plan.superseded_by, plan.until) == (end.claim, date(2031, 5, 4))
    assert (end.superseded_by, end.until) == (None, None)
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("4", "the meeting was held", "occurred", {"by": "João Melo"}),
    )
    plan, end = entries(articles, claims)
    assert plan.superseded_by == end.claim


def test_the_first_that_ends_a_plan_is_the_one_that_does() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("5", "the meeting was cancelled", "cancelled", {}),
        ("4", "the meeting was put off", "postponed", {}),
    )
    plan, cancelled, postponed = entries(articles, claims)
    assert plan.superseded_by == postponed.claim
    assert postponed.superseded_by == cancelled.claim


def test_nothing_is_superseded_on_its_own_day_or_by_a_guess() -> None:
    same_day = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("2", "the meeting was cancelled", "cancelled", {"by": "João Melo"}),
    )
    assert [entry.superseded_by for entry in entries(*same_day)] == [None, None]
    guessed = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("4", "the meeting was held", "occurred", {"basis": StatusBasis.GUESS}),
    )
    assert [entry.superseded_by for entry in entries(*guessed)] == [None, None]


def test_what_is_in_dispute_is_not_superseded_and_names_the_finding() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("4", "no meeting is planned", "not_planned", {"by": "João Melo"}),
    )
    (finding,) = compare(claims).findings
    (event,) = told(articles, claims)
    assert event.findings == (finding.id,)
    assert [entry.findings for entry in event.entries] == [(finding.id,), (finding.id,)]
    assert [entry.superseded_by for entry in event.entries] == [None, None]


def test_a_rising_toll_supersedes_the_lower_one_and_no_other_figure_does() -> None:
    deaths = {"between": (), "by": "Nore hospital", "place": "Nore"}
    articles, claims = story(
        ("2", "12 people were killed in the flood", "occurred", deaths),
        ("3", "14 people were killed in the flood", "occurred", deaths),
        ("4", "19 people were killed in the flood", "occurred", deaths),
    )
    low, middle, high = entries(articles, claims)
    assert (low.superseded_by, middle.superseded_by) == (middle.claim, high.claim)
    assert high.superseded_by is None


def test_an_undated_plan_stands_for_thirty_days_and_a_fact_for_good() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("2", "a meeting is possible", "possible", {"by": "João Melo"}),
    )
    assert [entry.until for entry in entries(articles, claims)] == [date(2031, 6, 1)] * 2
    articles, claims = story(
        ("2", "the meeting was held", "occurred", {}),
        ("2", "the meeting did take place", "occurred", {"by": "João Melo"}),
    )
    assert [entry.until for entry in entries(articles, claims)] == [None, None]


def test_disagreements_on_place_and_time_are_kept_that_of_most_origins_first() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed for Lisbon", "agreed", {"place": "Lisbon"}),
        ("3", "the meeting will be in Madrid", "planned", {"place": "Madrid"}),
        ("3", "a meeting in Madrid is coming", "planned", {"place": "Madrid", "by": "João Melo"}),
    )
    (event,) = told(articles, claims)
    assert [(place.place, place.origins) for place in event.places] == [
        ("Madrid", 2),
        ("Lisbon", 1),
    ]
    assert event.places[1].claims == (claims[0].id,)


def test_copies_of_one_report_give_a_place_once() -> None:
    text = "Ana Pires and João Melo have agreed to hold a meeting in Madrid before the summer ends."
    articles = [article(text, f"Paper {n}", date(2031, 5, 2 + n)) for n in range(3)]
    claims = [
        said(paper, "agreed to hold a meeting in Madrid", "agreed", between=TWO, place="Madrid")
        for paper in articles
    ]
    (event,) = told(articles, claims)
    assert [(place.origins, len(place.claims)) for place in event.places] == [(1, 3)]
    assert {entry.origin.article for entry in event.entries} == {articles[0].id}


def test_the_label_names_those_who_take_part_where_one_does() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {"label": "meeting of Pires and Melo"}),
        ("3", "the meeting was cancelled", "cancelled", {"label": "meeting"}),
    )
    (event,) = told(articles, claims)
    assert event.label == "meeting of Pires and Melo"
    assert event.participants == TWO


# -- laws -----------------------------------------------------------------------------------------

_TELLINGS = [
    ("the meeting is agreed", "agreed", {"between": TWO}),
    ("the meeting was cancelled", "cancelled", {"between": TWO}),
    ("no meeting is planned", "not_planned", {"between": TWO, "by": "João Melo"}),
    ("12 people were killed in the flood", "occurred", {"place": "Nore"}),
    ("14 people were killed in the flood", "occurred", {"place": "Nore"}),
    ("the dockers’ strike in the port goes on", "ongoing", {"by": "union"}),
]


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[Article], list[Claim]]:
    articles: dict[str, Article] = {}
    claims: dict[str, Claim] = {}
    for number in range(draw(st.integers(1, 4))):
        chosen = draw(st.lists(st.sampled_from(_TELLINGS), min_size=1, max_size=4, unique_by=id))
        text = "\n\n".join(f"{words.capitalize()}." for words, _, _ in chosen)
        published = draw(st.dates(date(2031, 5, 1), date(2031, 5, 6)))
        paper = article(text, f"Paper {number}", published)
        articles[paper.id] = paper
        for words, status, fields in chosen:
            on = draw(st.sampled_from([published, None]))
            made = said(paper, words.capitalize(), StatusValue(status), **{**fields, "on": on})
            claims[made.id] = made
    return list(articles.values()), list(claims.values())


@settings(max_examples=25, deadline=None)
@given(stories(), st.randoms(use_true_random=False))
def test_order_makes_no_difference(
    made: tuple[list[Article], list[Claim]], chance: random.Random
) -> None:
    articles, claims = made
    expected = told(articles, claims)
    chance.shuffle(articles)
    chance.shuffle(claims)
    assert told(articles, claims) == expected


@settings(max_examples=25, deadline=None)
@given(stories())
def test_every_claim_is_an_entry_of_one_event_at_most(
    made: tuple[list[Article], list[Claim]],
) -> None:
    events = told(*made)
    claims = [entry.claim for event in events for entry in event.entries]
    assert len(claims) == len(set(claims))
    assert len({event.id for event in events}) == len(events)


@settings(max_examples=25, deadline=None)
@given(stories())
def test_what_supersedes_is_of_the_same_event_and_of_no_earlier_day(
    made: tuple[list[Article], list[Claim]],
) -> None:
    for event in told(*made):
        by_claim = {entry.claim: entry for entry in event.entries}
        for entry in event.entries:
            if entry.superseded_by is not None:
                later = by_claim[entry.superseded_by].asserted_on
                if later is not None and entry.asserted_on is not None:
                    assert entry.asserted_on <= later == entry.until


def test_an_article_that_comes_later_keeps_the_id_of_the_event() -> None:
    articles, claims = story(
        ("2", "the meeting is agreed", "agreed", {}),
        ("4", "the meeting was cancelled", "cancelled", {}),
        ("6", "no meeting will be held", "not_planned", {"on": "1 May"}),
    )
    (before,) = told(articles[:2], claims[:2])
    (after,) = told(articles, claims)
    assert before.id == after.id and len(after.entries) == 3
    # What it tells of an earlier day stands first all the same.
    assert after.entries[0].claim == claims[2].id
