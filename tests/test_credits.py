"""Agencies, and the words by which copy says that it is theirs."""

from __future__ import annotations

import pytest
from support.articles import article

from checker.story.credits import agency_cited, agency_named, agency_of_article, credits_any

STORY = "The river ferry capsized near the quay of Havelock shortly after noon, officials said."


@pytest.mark.parametrize(
    ("sentence", "agency"),
    [
        ("The toll has risen, Reuters reported on Tuesday.", "Reuters"),
        ("On Tuesday Reuters reported that the toll had risen.", "Reuters"),
        ("The talks have failed, according to the Associated Press.", "Associated Press"),
        ("“We shall see,” she told AFP on Monday.", "Agence France-Presse"),
        ("He told the German news agency dpa that it was over.", "Deutsche Presse-Agentur"),
        ("State media, citing Xinhua, put the toll at 12.", "Xinhua"),
        ("according to a tally by AFP", "Agence France-Presse"),
        ("The Fars news agency reported an explosion.", "Fars"),
        ("The Nordmark news agency reported an explosion.", "Nordmark"),
    ],
)
def test_a_sentence_that_cites_an_agency_names_it(sentence: str, agency: str) -> None:
    assert agency_cited(sentence) == agency
    assert credits_any(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Petra said that she would stay.",
        "The news agency said that its office had been searched.",
        "Mayor Bloomberg said no.",
        "The PA said that its members had voted.",
        "Thomson and Reuters merged in 2008.",
    ],
)
def test_what_only_looks_like_a_credit_is_none(sentence: str) -> None:
    assert agency_cited(sentence) is None


@pytest.mark.parametrize(
    "text",
    [
        f"HAVELOCK, May 2 (Reuters) - {STORY}",
        f"(Reuters) — {STORY}",
        f"Havelock (Reuters/AFP) – {STORY}",
        f"By Reuters\n\n{STORY}",
        f"By Jane Roe, Reuters\n\n{STORY}",
        f"{STORY}\n\nSource: Reuters",
        f"{STORY} (Reuters)",
    ],
)
def test_an_article_that_says_it_is_an_agencys_is(text: str) -> None:
    assert agency_of_article(article(text, "Post")) == "Reuters"


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"The ferry before it sank. Reuters/Jane Roe\n\n{STORY}",
        f"{STORY} Reuters has an office in the town, but nobody was there on Friday.",
        f"(Update) — {STORY}",
        f"{STORY}\n\n" * 4 + f"MADRID (Reuters) - {STORY}",
    ],
)
def test_an_article_that_names_an_agency_in_passing_is_not(text: str) -> None:
    assert agency_of_article(article(text, "Post")) is None


def test_an_agency_that_is_the_outlet_needs_no_dateline() -> None:
    assert agency_of_article(article(STORY, "The Associated Press")) == "Associated Press"
    assert agency_named("the AP") == "Associated Press"
    assert agency_named("Post") is None
