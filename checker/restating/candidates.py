"""Which claims tell one sentence and differ in one thing, among all claims of a run.

What a pair alone does not tell, the two articles do: where one of them also has the other's
version ("the first match 2-1", "the second 3-1"), or names the other's person elsewhere, the two
sentences speak of two things.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from checker.models import Claim
from checker.restating.alignment import Alignment, align
from checker.restating.changes import (
    Change,
    ChangeKind,
    Telling,
    telling,
)
from checker.restating.outcomes import opposite_outcomes
from checker.restating.units import Sort, Unit, units_of
from checker.wording import keywords

_WINDOW = 3
"""Days within which one sentence is told again: the copy of the day, and what is run after it."""


def restatements(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims that tell one sentence with one change of sense, each pair once.

    The claims of a pair are of two passages, said within ``_WINDOW`` days of each other (undated
    ones of one article), and each is the other's nearest telling in its article. Cost: an inverted
    index of each claim's rarest words finds them, without loss (prefix filtering: Chaudhuri et al.
    2006, Bayardo et al. 2007), so that it is near-linear unless most sentences are alike.

    Args:
        claims: All claims, in any order; the pairs do not depend on it.
    """
    ordered = sorted(claims, key=_place)
    articles: dict[str, list[Claim]] = defaultdict(list)
    for claim in ordered:
        articles[claim.article].append(claim)
    told: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for a, b in _alike(ordered):
        found = telling(a, b)
        if found.restated:
            one = _Told(a, b, found, align(a, b))
            told[a.id, b.article].append(one)
            told[b.id, a.article].append(one)
    seen: set[tuple[str, str]] = set()
    for options in told.values():
        for one in options:
            key = (one.first.id, one.second.id)
            if key in seen or one.found.change is None:
                continue
            seen.add(key)
            rivals = (
                *told[one.first.id, one.second.article],
                *told[one.second.id, one.first.article],
            )
            if _nearest(one, rivals) and not _elsewhere(one, articles):
                yield one.first, one.second


@dataclass(frozen=True)
class _Told:
    first: Claim
    second: Claim
    found: Telling
    laid: Alignment

    def bears_out(self, other: _Told) -> bool:
        """Whether this telling agrees, and in the very thing that the other one changes."""
        change = other.found.change
        if change is None or not self.found.agree:
            return False
        if change.kind is ChangeKind.NEGATION:
            return True
        return any(
            unit.text in {change.ours, change.theirs}
            for pair in (*self.laid.same, *self.laid.moved)
            for unit in pair
        )


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return (claim.article, claim.quote.start, claim.quote.end, claim.id)


def _nearest(one: _Told, rivals: Iterable[_Told]) -> bool:
    """Whether no other telling bears either side out, or comes nearer to it."""
    return not any(
        other.laid.share > one.laid.share or other.bears_out(one)
        for other in rivals
        if other is not one
    )


def _elsewhere(one: _Told, articles: dict[str, list[Claim]]) -> bool:
    """Whether either article has, in another claim, what the other has in the sentence's place."""
    change, aside = one.found.change, {one.first.id, one.second.id}
    if change is not None and change.kind is ChangeKind.OUTCOME:
        return any(
            opposite_outcomes(claim, other) is not None
            for claim in (one.first, one.second)
            for other in articles[claim.article]
            if other.id not in aside
        )
    if change is None or change.kind not in _TELLING_KINDS:
        return False
    ours, theirs = _changed(one, change)
    return any(
        _has(unit, claim)
        for unit, article in ((theirs, one.first.article), (ours, one.second.article))
        for claim in articles[article]
        if claim.id not in aside and unit is not None
    )


_TELLING_KINDS = frozenset({ChangeKind.NAME, ChangeKind.PLACE, ChangeKind.FIGURE, ChangeKind.DATE})


def _changed(one: _Told, change: Change) -> tuple[Unit | None, Unit | None]:
    sides = (one.first, change.ours), (one.second, change.theirs)
    ours, theirs = (
        next((u for u in units_of(claim) if u.text == words), None) for claim, words in sides
    )
    return ours, theirs


def _has(unit: Unit, claim: Claim) -> bool:
    for other in units_of(claim):
        if other.sort is not unit.sort:
            continue
        if unit.sort is Sort.FIGURE:
            ours, theirs = unit.quantity, other.quantity
            alike = ours is None or theirs is None or ours.measure == theirs.measure
            if unit.value == other.value and alike:
                return True
        elif unit.key & other.key:
            return True
    return False


# -- finding them ---------------------------------------------------------------------------------

FEWEST = 3
"""Words that any two tellings of one sentence share."""

_SHARE = 0.6
"""Somewhat less than tellings share: a name of three words that is replaced counts thrice here."""


def least_shared(words: int) -> int:
    """How many words a telling of so many shares at least with a longer one."""
    return max(FEWEST, math.ceil(_SHARE * (words - 1)))


def _alike(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims of which the longer may hold nearly all words of the shorter, each once.

    Each claim is looked up by so many of its rarest words that, if it is told again in a longer
    one, at least one of them stands there.
    """
    words = {claim.id: keywords(claim.quote.text) for claim in claims}
    frequency = Counter(word for own in words.values() for word in own)
    holders: dict[tuple[str, date | str], list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (-len(words[claim.id]), *_place(claim))):
        own = words[claim.id]
        needed = least_shared(len(own))
        rarest = sorted(own, key=lambda word: (frequency[word], word))
        met: set[str] = set()
        for word in rarest[: max(0, len(own) - needed + 1)]:
            for when in days_near(claim):
                for other in holders.get((word, when), ()):
                    if other.id not in met and _apart(other, claim):
                        met.add(other.id)
                        if len(own & words[other.id]) >= needed:
                            yield min(other, claim, key=_place), max(other, claim, key=_place)
        for word in own:
            holders[word, claim.asserted_on or claim.article].append(claim)


def days_near(claim: Claim) -> tuple[date | str, ...]:
    """The days on which the claim may have been told again; its article where it has no date."""
    said = claim.asserted_on
    if said is None:
        return (claim.article,)
    return tuple(said + timedelta(days=days) for days in range(-_WINDOW, _WINDOW + 1))


def _apart(a: Claim, b: Claim) -> bool:
    return a.article != b.article or a.passage != b.passage
