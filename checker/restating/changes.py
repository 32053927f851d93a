"""What stands otherwise in a sentence told twice, and whether that changes its sense.

Exactly one thing may differ. Where two do (another name *and* another figure), the sentences speak
of two things: "X was born in 1990", "Y was born in 1994".
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checker.figures.quantities import compatible
from checker.models import Claim
from checker.names.countries import capitals, country_names, key_of, places
from checker.names.words import LOCATIVES
from checker.restating.alignment import Alignment, align
from checker.restating.denials import comparable, negated, uneven
from checker.restating.denied import affirmed_and_denied
from checker.restating.opposites import opposed
from checker.restating.outcomes import opposite_outcomes
from checker.restating.roles import swapped
from checker.restating.units import Sort, Unit, units_of
from checker.wording import ordinals, stem


class ChangeKind(StrEnum):
    """What differs."""

    NEGATION = "negation"
    FIGURE = "figure"
    DATE = "date"
    PLACE = "place"
    NAME = "name"
    ROLES = "roles"
    OPPOSITE = "opposite"
    OUTCOME = "outcome"
    DENIAL = "denial"


@dataclass(frozen=True)
class Change:
    """The one thing in which two tellings of a sentence differ in sense.

    Attributes:
        kind: What kind of thing.
        ours: The words of the first, empty where it has none; its status where one denies.
        theirs: Likewise of the second.
    """

    kind: ChangeKind
    ours: str
    theirs: str


@dataclass(frozen=True)
class Telling:
    """What two claims are to each other.

    Attributes:
        restated: Whether the two tell one sentence.
        change: The one change of sense; None where there is none, or more than one.
        agree: Whether they tell one sentence and differ in nothing that changes its sense.
    """

    restated: bool
    change: Change | None = None
    agree: bool = False


_APART = Telling(restated=False)
_FEWEST = 3
"""Content words and names that two tellings share at least."""
_SHARE = 0.7
"""How much of the shorter one that is at least."""
_SHARE_OF_LONGER = 1 / 3
"""How much of the longer one's stretch that tells the same."""
_IN_ORDER = 0.6
"""How many of the shared words stand in one order at least."""


def change_between(first: Claim, second: Claim) -> Change | None:
    """The one change of sense between two tellings of a sentence; None for any other two claims."""
    return telling(first, second).change


def telling(first: Claim, second: Claim) -> Telling:
    """Whether two claims tell one sentence, and what differs."""
    told = _telling(first, second)
    if told.change is not None:
        return told
    change = _opposite_ends(first, second)
    if change is None or _of_a_series(first, second) or _of_two_figures(first, second):
        return told
    return Telling(restated=True, change=change)


def _opposite_ends(first: Claim, second: Claim) -> Change | None:
    """The change between two tellings that need not be alike, but give one thing opposite ends."""
    if (ends := opposite_outcomes(first, second)) is not None:
        return Change(ChangeKind.OUTCOME, ends.ours, ends.theirs)
    if affirmed_and_denied(first, second):
        return Change(ChangeKind.DENIAL, first.status.value.value, second.status.value.value)
    return None


def _telling(first: Claim, second: Claim) -> Telling:
    laid = align(first, second)
    if not _restate(laid) or _of_a_series(first, second):
        return _APART
    changes = list(_changes(first, second, laid))
    if len(changes) > 1:
        return _APART
    if not changes:
        settled = not any(one.weighs for one, _ in laid.replaced)
        return Telling(restated=True, agree=settled)
    if _strangers(laid, changes[0]) or _cancelled(first, second, laid, changes[0]):
        return Telling(restated=True)
    return Telling(restated=True, change=changes[0])


def told_alike(first: Claim, second: Claim) -> bool:
    """Whether two claims tell one sentence in one sense, as far as their words can say."""
    return telling(first, second).agree and comparable(first, second)


def _restate(laid: Alignment) -> bool:
    """Whether the two share nearly all of the shorter, and enough of the longer.

    Of the longer only what stands between the first and the last shared word counts: a clause that
    it adds is no part of what is told again.
    """
    replaced = any(one.weighs and other.weighs for one, other in laid.replaced)
    fewest = max(_FEWEST, math.ceil(_SHARE * (min(laid.sizes) - replaced)))
    in_order = sum(one.weighs for one, _ in laid.same)
    return (
        laid.shared >= fewest
        and laid.shared >= _SHARE_OF_LONGER * max(laid.reach)
        and in_order >= _IN_ORDER * laid.shared
    )


def _of_a_series(first: Claim, second: Claim) -> bool:
    """Whether the words may mean two of several: the first and the second, one and another."""
    ours, theirs = (ordinals(claim.quote.text) for claim in (first, second))
    if ours != theirs and ours and theirs and ours ^ theirs != {"first", "last"}:
        return True
    return bool(_OTHER.search(first.quote.text)) != bool(_OTHER.search(second.quote.text))


def _of_two_figures(first: Claim, second: Claim) -> bool:
    """Whether each gives figures or dates, and none of them is the other's."""
    for sort in (Sort.FIGURE, Sort.DATE):
        ours, theirs = (
            [unit.key for unit in units_of(claim) if unit.sort is sort] for claim in (first, second)
        )
        if ours and theirs and not any(one & other for one in ours for other in theirs):
            return True
    return False


_OTHER = re.compile(
    r"\b(?:an)?other\b|\bothers\b|\bfurther\b|\badditional\b|\bextra\b|\bremaining\b|"
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|some)) more\b|"
    r"\beach\b|\brespectively\b|\bseparate(?:ly)?\b|\bsimilar(?:ly)?\b|\blikewise\b|\bthe former\b",
    re.IGNORECASE,
)


def _changes(first: Claim, second: Claim, laid: Alignment) -> Iterator[Change]:
    if (names := swapped(first, second, laid)) is not None:
        yield Change(ChangeKind.ROLES, *names)
    opposites = False
    for one, other in (*laid.replaced, *_lone(laid)):
        kind = _kind(one, other)
        if kind is not None:
            opposites = opposites or kind is ChangeKind.OPPOSITE
            yield Change(kind, one.text, other.text)
    if not opposites and (words := negated(first, second, laid)) is not None:
        yield Change(ChangeKind.NEGATION, *words)


def _cancelled(first: Claim, second: Claim, laid: Alignment, change: Change) -> bool:
    """Whether a negation takes the opposite back: "did not rise", "fell"."""
    if change.kind is not ChangeKind.OPPOSITE:
        return False
    known = comparable(first, second, (change.ours, change.theirs))
    return uneven(first, second, laid) or not known


_FEWEST_BESIDE_A_NAME = 4
"""Two who did alike things are told of in like words."""


def _strangers(laid: Alignment, change: Change) -> bool:
    """Whether so much else differs that the two may speak of two things."""
    if change.kind in {ChangeKind.NAME, ChangeKind.PLACE} and laid.shared < _FEWEST_BESIDE_A_NAME:
        return True
    return any(
        Sort.LIGHT not in {one.sort, other.sort}
        for one, other in laid.replaced
        if (change.ours, change.theirs) != (one.text, other.text)
    )


def _lone(laid: Alignment) -> Iterator[tuple[Unit, Unit]]:
    """The one figure or date that only either has, though the two stand elsewhere."""
    for sort in (Sort.FIGURE, Sort.DATE):
        ours = [unit for unit in laid.ours if unit.sort is sort]
        theirs = [unit for unit in laid.theirs if unit.sort is sort]
        if len(ours) == len(theirs) == 1:
            yield ours[0], theirs[0]


def _kind(one: Unit, other: Unit) -> ChangeKind | None:
    """Which kind of change of sense two units in one place are; None for a matter of style."""
    if {one.sort, other.sort} <= {Sort.WORD, Sort.LIGHT}:
        return ChangeKind.OPPOSITE if opposed(one.text, other.text) else None
    if one.sort is not other.sort:
        return None
    if one.sort is Sort.FIGURE:
        return ChangeKind.FIGURE if _of_one_measure(one, other) else None
    if one.sort is Sort.DATE:
        return ChangeKind.DATE
    if one.sort is Sort.NAME:
        return _of_names(one, other)
    return None


def _of_one_measure(one: Unit, other: Unit) -> bool:
    """Whether two figures that differ measure the same thing in the same unit."""
    ours, theirs = one.quantity, other.quantity
    if ours is None or theirs is None:
        return ours is theirs
    named = not (ours.measure and theirs.measure) or stem(ours.measure) == stem(theirs.measure)
    return named and compatible(ours, theirs) is False


def _of_names(one: Unit, other: Unit) -> ChangeKind | None:
    ours, theirs = _is_place(one), _is_place(other)
    if ours != theirs:
        return None  # a body and its seat, a team and its town
    if not ours:
        return ChangeKind.NAME
    # Of a country and a town, the town may lie in the country.
    return ChangeKind.PLACE if _is_country(one) == _is_country(other) else None


def _is_country(unit: Unit) -> bool:
    return key_of(unit.text) in country_names()


def _is_place(unit: Unit) -> bool:
    key = key_of(unit.text)
    known = key in country_names() or key in capitals() or key in places()
    return known or unit.before in LOCATIVES
