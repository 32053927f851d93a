"""Which pairs of claims are compared at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from checker.link import group_of, unlinkable
from checker.models import Claim
from checker.rules._quotations import is_quotation, runs
from checker.rules.base import precedence
from checker.wording import folded


def candidates(claims: Iterable[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Pairs of one type group, so that claims that can never link are never paired.

    Each pair is in the order of ``Pair.ordered``.
    """
    blocks: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=precedence):
        if unlinkable(claim) is None:
            blocks[group_of(claim).value].append(claim)
    for key in sorted(blocks):
        yield from combinations(blocks[key], 2)


def shared_words(claims: Iterable[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Direct quotations of two passages that share a run of words, each pair once and ordered."""
    holders: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in sorted(filter(is_quotation, claims), key=precedence):
        for run in dict.fromkeys(runs(claim)):
            holders[run].append(claim)
    seen: set[tuple[str, str]] = set()
    for sharing in holders.values():
        for a, b in combinations(sharing, 2):
            if (a.id, b.id) not in seen:
                seen.add((a.id, b.id))
                yield a, b


def same_words(a: Claim, b: Claim) -> bool:
    """Whether two claims are the same words: a copy, not a second statement.

    Wire copy runs under many names. Whatever the readings of the two, identical words do not
    contradict each other.
    """
    return folded(a.quote.text) == folded(b.quote.text)


def overlap(a: Claim, b: Claim) -> bool:
    """Whether two claims are readings of the same words of one article."""
    return a.article == b.article and a.quote.overlaps(b.quote)
