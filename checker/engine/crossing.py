"""Pairs across articles of the members of two statements: how many, and which is the strongest."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.engine.findings import is_of_one_article
from checker.models import Claim


class Crossing(NamedTuple):
    """The pairs of two lists of claims that stand in two articles.

    Attributes:
        pairs: How many there are; never 0.
        first: The first claim of the strongest pair: what stands first in the order of places.
        second: The other one.
        claims: Every claim of every pair.
    """

    pairs: int
    first: Claim
    second: Claim
    claims: tuple[Claim, ...]


def crossing(
    firsts: Sequence[Claim], seconds: Sequence[Claim], *, in_order: bool
) -> Crossing | None:
    """The pairs across articles of two lists, each in the order of places; None without any.

    Args:
        firsts: What may be the first of a pair.
        seconds: What may be the second.
        in_order: Whether the article of the first must come before that of the second.
    """
    if not firsts or not seconds:
        return None
    if len(firsts) == len(seconds) == 1:
        (one,), (other,) = firsts, seconds
        apart = one.article < other.article if in_order else one.article != other.article
        return Crossing(1, one, other, (one, other)) if apart else None
    return (_in_order if in_order else _in_any_order)(firsts, seconds)


def _in_any_order(firsts: Sequence[Claim], seconds: Sequence[Claim]) -> Crossing | None:
    ours, theirs = _by_article(firsts), _by_article(seconds)
    pairs = len(firsts) * len(seconds) - sum(ours[name] * theirs[name] for name in ours)
    if not pairs:
        return None
    crossed = [claim for claim in firsts if len(theirs) > (claim.article in theirs)]
    crossing_ = [claim for claim in seconds if len(ours) > (claim.article in ours)]
    first = crossed[0]
    second = next(claim for claim in seconds if claim.article != first.article)
    return Crossing(pairs, first, second, (*crossed, *crossing_))


def _in_order(firsts: Sequence[Claim], seconds: Sequence[Claim]) -> Crossing | None:
    first = firsts[0]
    second = next((claim for claim in seconds if claim.article > first.article), None)
    if second is None:
        return None
    last = seconds[-1].article
    crossed = [claim for claim in firsts if claim.article < last]
    crossing_ = [claim for claim in seconds if claim.article > first.article]
    pairs = before = 0
    for claim in crossing_:
        while before < len(crossed) and crossed[before].article < claim.article:
            before += 1
        pairs += before
    return Crossing(pairs, first, second, (*crossed, *crossing_))


def _by_article(claims: Sequence[Claim]) -> Counter[str]:
    return Counter(claim.article for claim in claims)


def sides(claims: Sequence[Claim]) -> Iterator[Sequence[Claim]]:
    """The claims, those apart that are the word of their own article alone."""
    if not claims or len(claims) == 1 or not is_of_one_article(claims[0]):
        yield claims
        return
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    yield from by_article.values()
