"""Origins: copies of one report are one source, and one statement is one statement."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from support.articles import article, said

from checker.engine import compare
from checker.models import Article, Claim, Relation, Voice
from checker.story.corroboration import Copies
from checker.story.origins import Corroboration, origins

WIRE = (
    "Twelve people were killed when a river ferry capsized near Havelock on Monday, the transport "
    "ministry said."
)
ALTERED = WIRE.replace("Twelve", "Nineteen")
OWN = (
    "The town hall of Havelock counts twelve dead so far; twelve people were killed, its harbour "
    "master says, and many more are missing."
)
KILLED = "Twelve people were killed"


def counted(articles: Sequence[Article], claims: Sequence[Claim]) -> Corroboration:
    return origins(articles, claims).corroboration(claims)


def test_complaint_11_syndicated_copy_is_not_corroboration() -> None:
    papers = [
        article(WIRE, "Post", date(2031, 5, 2)),
        article(f"Ferry disaster\n\n{WIRE}", "Echo", date(2031, 5, 3)),
        article(f"{WIRE}\n\nFlags fly at half mast.", "Star", date(2031, 5, 3)),
    ]
    claims = [said(paper, KILLED) for paper in papers]
    found = counted(papers, claims)
    assert (found.articles, found.outlets, found.origins, found.statements) == (3, 3, 1, 1)

    own = article(OWN, "Courier", date(2031, 5, 3))
    found = counted([*papers, own], [*claims, said(own, "twelve people were killed")])
    assert (found.articles, found.origins, found.statements) == (4, 2, 2)


def test_complaint_11_an_altered_figure_in_a_copy_is_still_found() -> None:
    first, altered = article(WIRE, "Post"), article(ALTERED, "Star")
    one = said(first, KILLED, by="transport ministry")
    other = said(altered, "Nineteen people were killed", by="transport ministry")
    traced = origins([first, altered], [one, other])
    assert traced.of[other.id].article == traced.of[one.id].article
    (finding,) = compare([one, other]).findings
    assert finding.relation is Relation.MISREPORT
    assert [*Copies([one, other], traced).of(one)] == []


def test_an_altered_name_in_a_copy_does_not_say_the_same() -> None:
    text = "The ferry’s owners will meet Ida Holm in the town hall of Havelock on Friday at noon."
    first = article(text, "Post")
    altered = article(text.replace("Ida Holm", "Ole Ruud"), "Star")
    words = "The ferry’s owners will meet"
    one = said(first, f"{words} Ida Holm", "scheduled", between=["Ida Holm", "owners"])
    other = said(altered, f"{words} Ole Ruud", "scheduled", between=["Ole Ruud", "owners"])
    traced = origins([first, altered], [one, other])
    assert traced.of[other.id].article == traced.of[one.id].article
    assert [*Copies([one, other], traced).of(one)] == []


def test_the_first_article_by_date_is_the_origin() -> None:
    late, early = article(WIRE, "Post", date(2031, 5, 4)), article(WIRE, "Star", date(2031, 5, 2))
    undated = article(WIRE, "Echo", None)
    claims = [said(paper, KILLED, on="3 May") for paper in (late, early, undated)]
    traced = origins([late, early, undated], claims)
    assert {origin.article for origin in traced.of.values()} == {early.id}


def test_one_figure_added_by_an_outlet_is_its_own() -> None:
    # The passage is a copy, the sentence that was put into it is not.
    first = article(WIRE, "Post", date(2031, 5, 2))
    added = "Two of them were children from the island school at Nore."
    second = article(f"{WIRE} {added}", "Star", date(2031, 5, 3))
    copied, own = said(second, KILLED), said(second, added)
    traced = origins([first, second], [copied, own])
    assert traced.of[copied.id].article == first.id
    assert traced.of[own.id].article == second.id


def test_a_copy_that_credits_an_agency_is_the_agencys_in_every_paper() -> None:
    credited = article(f"HAVELOCK (Reuters) - {WIRE}", "Star", date(2031, 5, 3))
    bare = article(WIRE, "Post", date(2031, 5, 2))
    claims = [said(credited, KILLED), said(bare, KILLED)]
    traced = origins([credited, bare], claims)
    assert {(o.article, o.credit) for o in traced.of.values()} == {(bare.id, "Reuters")}


def test_two_reports_that_credit_one_agency_have_one_origin() -> None:
    ours = article("Twelve people were killed at Havelock, Reuters reported.", "Post")
    theirs = article("A ferry sank. The dead are twelve, according to Reuters.", "Star")
    claims = [said(ours, KILLED), said(theirs, "The dead are twelve")]
    found = counted([ours, theirs], claims)
    assert (found.articles, found.origins, found.credits) == (2, 1, ("Reuters",))


def test_two_reports_through_one_named_relay_have_one_origin() -> None:
    ours, theirs = article(WIRE, "Post"), article(OWN, "Star")
    relayed = [
        c.model_copy(update={"attribution": c.attribution.model_copy(update={"chain": chain})})
        for c, chain in (
            (said(ours, KILLED), ("Coast Radio",)),
            (said(theirs, "twelve people were killed"), ("Coast Radio",)),
        )
    ]
    assert counted([ours, theirs], relayed).origins == 1
    unnamed = [
        c.model_copy(
            update={"attribution": c.attribution.model_copy(update={"chain": ("people",)})}
        )
        for c in relayed
    ]
    assert counted([ours, theirs], unnamed).origins == 2


def test_one_statement_told_by_five_outlets_is_one_statement() -> None:
    briefing = [
        f"{place}, the minister, Ida Holm, said that the harbour would be closed until Friday."
        for place in ("At noon", "In Nore", "On the quay", "After Mass", "To a silent crowd")
    ]
    papers = [article(text, f"Paper {n}") for n, text in enumerate(briefing)]
    words = "the harbour would be closed until Friday"
    told = [said(paper, words, "planned", by="Ida Holm") for paper in papers]
    found = counted(papers, told)
    assert (found.articles, found.statements) == (5, 1)

    again = said(papers[0], words, "planned", by="Ida Holm", on="9 May")
    assert counted(papers, [*told, again]).statements == 2
    undated = said(papers[0], words, "planned", by="Ida Holm", on=None)
    assert counted(papers, [*told, undated]).statements == 1
    other = said(papers[1], words, "planned", by="Ole Ruud")
    assert counted(papers, [*told, other]).statements == 2


def test_a_statement_copied_on_the_next_day_is_that_of_the_first() -> None:
    text = "Ida Holm told reporters that the harbour of Havelock would be closed until next Friday."
    papers = [article(text, "Post", date(2031, 5, 2)), article(text, "Echo", date(2031, 5, 3))]
    words = "the harbour of Havelock would be closed until next Friday"
    told = [said(paper, words, "planned", by="Ida Holm") for paper in papers]
    assert counted(papers, told).statements == 1


def test_one_quotation_in_two_reports_makes_no_copy_of_them() -> None:
    quotation = (
        "“We will not close the harbour of Havelock before Friday, whatever the weather does”"
    )
    ours = article(f"{quotation}, Ida Holm said.", "Post")
    theirs = article(f"The minister was plain: {quotation}.", "Star")
    words = quotation.strip("“”")
    claims = [said(paper, words, "not_planned", by="Ida Holm") for paper in (ours, theirs)]
    found = counted([ours, theirs], claims)
    assert (found.origins, found.statements) == (2, 1)


def test_articles_that_copy_each_other_share_their_quotations_too() -> None:
    quotation = (
        "“We will not close the harbour of Havelock before Friday, whatever the weather does”"
    )
    text = f"{WIRE}\n\n{quotation}, Ida Holm said."
    ours, theirs = article(text, "Post"), article(text, "Star")
    words = quotation.strip("“”")
    claims = [said(paper, words, "not_planned", by="Ida Holm") for paper in (ours, theirs)]
    assert counted([ours, theirs], claims).origins == 1


def test_a_stock_phrase_makes_no_copy() -> None:
    phrase = "He did not immediately respond to a request for comment."
    ours, theirs = article(f"{OWN}\n\n{phrase}", "Post"), article(f"{WIRE}\n\n{phrase}", "Star")
    claims = [said(ours, "He did not immediately respond"), said(theirs, "He did not immediately")]
    assert counted([ours, theirs], claims).origins == 2


def test_two_articles_of_one_outlet_are_one_origin() -> None:
    ours, later = article(WIRE, "Post", date(2031, 5, 2)), article(OWN, "Post", date(2031, 5, 3))
    claims = [said(ours, KILLED), said(later, "twelve people were killed")]
    found = counted([ours, later], claims)
    assert (found.articles, found.outlets, found.origins) == (2, 1, 1)


def test_reported_speech_is_never_charged_to_the_outlet() -> None:
    paper = article("The ministry said that twelve people were killed.", "Post")
    spoken = said(paper, "twelve people were killed", by="ministry")
    assert spoken.attribution.voice is not Voice.NARRATOR
    same = article("Twelve people were killed.", "Star")
    narrated = said(same, "Twelve people were killed")
    traced = origins([paper, same], [spoken, narrated])
    # Of equal words, those of a speaker do not bear out those of an outlet.
    assert [*Copies([spoken, narrated], traced).of(spoken)] == []


# -- laws -----------------------------------------------------------------------------------------

PARAGRAPHS = [
    WIRE,
    ALTERED,
    OWN,
    "Flags fly at half mast in all the harbours of the coast, and the schools remain closed.",
    "The ferry had left the quay an hour late, its owner told reporters on Tuesday evening.",
]


@st.composite
def papers(draw: st.DrawFn) -> list[Article]:
    made = []
    for number in range(draw(st.integers(1, 4))):
        text = "\n\n".join(draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4)))
        published = draw(st.none() | st.dates(date(2031, 5, 1), date(2031, 5, 4)))
        outlet = draw(st.sampled_from([None, "Post", f"Paper {number}"]))
        made.append(article(text, outlet, published))
    return list({paper.id: paper for paper in made}.values())


def claims_of(made: Sequence[Article]) -> list[Claim]:
    return [
        said(paper, paragraph)
        for paper in made
        for paragraph in PARAGRAPHS
        if paragraph in paper.text
    ]


@settings(max_examples=60, deadline=None)
@given(papers(), st.randoms(use_true_random=False))
def test_order_makes_no_difference(made: list[Article], chance: random.Random) -> None:
    claims = claims_of(made)
    expected = origins(made, claims).of
    chance.shuffle(made)
    chance.shuffle(claims)
    assert origins(made, claims).of == expected


@settings(max_examples=60, deadline=None)
@given(papers())
def test_an_origin_is_never_later_than_the_claims_own_article(made: list[Article]) -> None:
    order = {a.id: (a.published or date.max, a.id) for a in made}
    claims = claims_of(made)
    traced = origins(made, claims)
    for claim in claims:
        assert order[traced.of[claim.id].article] <= order[claim.article]


@settings(max_examples=60, deadline=None)
@given(papers())
def test_there_are_never_more_statements_or_origins_than_claims(made: list[Article]) -> None:
    claims = claims_of(made)
    found = counted(made, claims)
    assert found.origins <= len(claims)
    assert found.outlets <= found.articles <= len(made)
    assert found.statements <= len(claims)
