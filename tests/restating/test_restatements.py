"""Which claims of a run are found to tell one sentence."""

from __future__ import annotations

import random
from itertools import pairwise

from restating.test_restated_pairs import narrated

from checker.models import Claim
from checker.restating import restatements

ROSE = "Rice exports from the delta rose sharply after the canal was opened"
FELL = "Rice exports from the delta fell sharply after the canal was opened"


def found(*claims: Claim) -> set[frozenset[str]]:
    return {frozenset(claim.quote.text for claim in pair) for pair in restatements(claims)}


def test_two_outlets_with_one_sentence() -> None:
    assert found(narrated(ROSE), narrated(FELL, "Post")) == {frozenset({ROSE, FELL})}


def test_an_article_and_its_own_lede() -> None:
    lede, body = narrated(ROSE, passage=0), narrated(FELL, passage=4, at=900)
    assert found(lede, body) == {frozenset({ROSE, FELL})}
    assert found(lede, narrated(FELL, passage=0, at=900)) == set()


def test_an_article_that_has_both_versions_is_not_held_against_either() -> None:
    both = narrated(ROSE), narrated(FELL, passage=4, at=900)
    assert found(*both, narrated(FELL, "Post")) == {frozenset({ROSE, FELL})}
    across = [
        pair for pair in restatements([*both, narrated(FELL, "Post")]) if len(_articles(pair)) > 1
    ]
    assert across == []


def test_a_name_that_the_other_article_has_elsewhere_is_another_person() -> None:
    ours = narrated("Ingrid Falk won the slalom by two hundredths of a second in heavy snow")
    theirs = narrated(
        "Petra Novak won the slalom by two hundredths of a second in heavy snow", "Post"
    )
    assert len(found(ours, theirs)) == 1
    known = narrated("Earlier Petra Novak had won the giant race", passage=3, at=500)
    assert found(ours, theirs, known) == set()


def test_sentences_of_different_weeks_are_not_held_together() -> None:
    assert found(narrated(ROSE), narrated(FELL, "Post", on="9 May")) == set()
    assert len(found(narrated(ROSE), narrated(FELL, "Post", on="3 May"))) == 1


def test_an_unknown_date_is_compared_within_its_article_only() -> None:
    assert found(narrated(ROSE, on=None), narrated(FELL, "Post", on=None)) == set()
    assert len(found(narrated(ROSE, on=None), narrated(FELL, on=None, passage=4, at=900))) == 1


def test_neither_order_nor_strangers_change_what_is_found() -> None:
    claims = [
        narrated(ROSE),
        narrated(FELL, "Post"),
        narrated("The museum will return the bronze statues to the coast", "Post", at=300),
        narrated("The museum will not return the bronze statues to the coast", "Herald", at=300),
        narrated("A choir sang in the square", "Echo"),
    ]
    once = list(restatements(claims))
    shuffled = claims[:]
    random.Random(3).shuffle(shuffled)
    assert {frozenset(c.id for c in pair) for pair in restatements(shuffled)} == {
        frozenset(c.id for c in pair) for pair in once
    }
    assert len(once) == 2
    assert list(restatements(claims[:-1])) == once
    assert all(a != b for a, b in pairwise(once))


def _articles(pair: tuple[Claim, Claim]) -> set[str]:
    return {claim.article for claim in pair}
