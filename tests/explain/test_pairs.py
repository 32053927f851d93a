"""Ids on the command line: their beginnings will do, and what is wrong is one clear line."""

from __future__ import annotations

import pytest
from rules.claims import claim

from checker.engine import compare
from checker.errors import UsageError
from checker.explain import check_ids, find_pair
from checker.models import Claim

TWO = ("Ana Pires", "João Melo")
AGREED = claim("a meeting is agreed", "agreed", between=TWO)
REFUSED = claim("no meeting is planned", "not_planned", between=TWO, by="João Melo", on="3 May")
STRIKE = claim("the strike goes on", "ongoing", by="The union")
CLAIMS = [
    one.model_copy(update={"id": name})
    for one, name in ((AGREED, "cab1000000000"), (REFUSED, "cab2000000000"), (STRIKE, "c77"))
]
FINDINGS = compare(CLAIMS).findings


def named(*given: str) -> tuple[str, str]:
    a, b = find_pair(given, CLAIMS, FINDINGS)
    return a.id, b.id


def complaint(*given: str, claims: list[Claim] = CLAIMS) -> str:
    with pytest.raises(UsageError) as caught:
        find_pair(given, claims, FINDINGS if claims else ())
    return caught.value.message


def test_whole_ids_and_their_beginnings_name_claims() -> None:
    assert named("cab1000000000", "c77") == ("cab1000000000", "c77")
    assert named("cab1", "CAB2") == ("cab1000000000", "cab2000000000")


def test_a_findings_id_names_its_two_sides() -> None:
    (finding,) = FINDINGS
    assert named(finding.id) == named(finding.id[:4]) == (finding.primary, finding.secondary)


def test_an_unknown_id_is_answered_with_the_nearest() -> None:
    said = complaint("cab3", "c77")
    assert "there is no claim cab3" in said
    assert "the nearest are cab1000000000, cab2000000000, c77" in said


def test_a_beginning_of_several_ids_is_answered_with_them() -> None:
    assert complaint("cab", "c77") == (
        "--explain-pair: cab begins the ids of 2 claims: cab1000000000, cab2000000000"
    )


def test_one_claim_is_no_pair() -> None:
    assert "name one and the same claim" in complaint("cab1", "cab10")


def test_where_nothing_was_found_nothing_is_near() -> None:
    assert "no claim was found at all" in complaint("cab1", "cab2", claims=[])
    assert "no finding was found at all" in complaint("fab1", claims=[])


@pytest.mark.parametrize(
    "given", [("c12",), ("c1", "c2", "c3"), ("f1", "f2"), ("c1", "f1"), ("c1", "b.txt"), ("c",)]
)
def test_what_cannot_be_a_pair_is_told_before_any_article_is_read(given: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="--explain-pair takes the ids of two claims"):
        check_ids(given)


def test_what_can_be_a_pair_is_let_through() -> None:
    check_ids(["c1", "C0123456789ab"])
    check_ids(["f0"])
