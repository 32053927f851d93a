"""PAR001 different-participants."""

from __future__ import annotations

import re

from checker.link import BY_PARTICIPANTS, Gate, alike, group_of, one_day, triggers
from checker.models import Claim, Severity, StatusValue
from checker.rules.base import (
    FIRM,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    next_step_for,
    relation_of,
    two_events,
)

_HELD = FIRM | {StatusValue.OCCURRED, StatusValue.ONGOING}


class DifferentParticipants(Rule):
    """One event is given two sets of participants.

    What it does
    ------------
    Reports two claims that agree on the kind and the day of an event, and on its place or its
    words, and differ in who takes part: each names somebody whom the other does not, or one says
    that two met alone.

    Why it matters
    --------------
    Who sat at the table decides what a meeting means.

    Example
    -------
    - The mayor, 4 June: "the mayor met Ana Pires and Tom Hale in Porto on 3 June" — occurred,
      place Porto, with The mayor; Ana Pires; Tom Hale
    - The port, 4 June: "the mayor met Ana Pires and Omar Reyes in Porto on 3 June" — occurred,
      place Porto, with The mayor; Ana Pires; Omar Reyes

    Known limits
    ------------
    Only events whose day both claims give are taken for one, and gatherings only if both give one
    place too, and share two people or their words; of other events (who signed, who was named) both
    must name the same number, and most of the words must be the same. A claim that names fewer
    people than the other is taken to be incomplete, not contrary, unless it says that they met
    alone.
    """

    code = "PAR001"
    name = "different-participants"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.PARTICIPANTS})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim gives a day and somebody who takes part."""
        return one_day(claim) is not None and bool(claim.event.participants)

    def facet(self, claim: Claim) -> Facet | None:
        """Those who took part in an event of one type and day."""
        event, day = claim.event, one_day(claim)
        if day is None or not event.participants:
            return None
        return Facet(((event.type, day),), ((event.type, day),), value=event.participants)

    def lacking(self, claim: Claim) -> str:
        """No day, or nobody who takes part."""
        return "names nobody who takes part" if one_day(claim) is not None else "gives no day"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two lists of participants."""
        first, second = pair.first, pair.second
        kind = first.event.type
        if kind is not second.event.type or one_day(first) != one_day(second):
            return None
        if one_day(first) is None:
            return None
        said = _of_one_gathering(pair) or _of_one_act(pair)
        if said is None:
            return None
        if (reason := two_events(pair)) is not None:
            return Withheld(reason)
        relation = relation_of(pair)
        place = first.event.place or second.event.place
        about = f"one {kind.value}{f' in {place}' if place else ''} of one day"
        message = contrast(pair, about, *said)
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def compatible(self, pair: Pair) -> str:
        """Two kinds, two days, one list within the other, or no certainty that it is one event."""
        first, second = pair.first.event, pair.second.event
        if first.type is not second.type:
            kinds = sorted((first.type.value, second.type.value))
            return f"lists of two kinds of event ({' and '.join(kinds)}) are not compared"
        if one_day(pair.first) != one_day(pair.second):
            return "the two give different days"
        ours, theirs = set(first.participants), set(second.participants)
        if ours == theirs:
            return f"both name {_names(ours)}"
        if ours <= theirs or theirs <= ours:
            return "one names fewer than the other, which makes it incomplete and not contrary"
        return "neither place nor words say for certain that the two lists are those of one event"


_Told = tuple[str, str]
"""What either claim says of who took part."""


def _of_one_gathering(pair: Pair) -> _Told | None:
    first, second = pair.first, pair.second
    ours, theirs = set(first.event.participants), set(second.event.participants)
    if group_of(first) not in BY_PARTICIPANTS or not _both_held(pair) or not ours & theirs:
        return None
    placed = first.event.place is not None and first.event.place == second.event.place
    if (told := _alone(first, second)) is not None:
        return told
    # Whom else one host met there that day only the words tell.
    one = placed and (len(ours & theirs) > 1 or alike(first, second).reaches(2, 0.4))
    return _named(ours, theirs) if one else None


def _of_one_act(pair: Pair) -> _Told | None:
    """Who signed, said the words that tell of the signing in like manner."""
    first, second = pair.first, pair.second
    ours, theirs = set(first.event.participants), set(second.event.participants)
    if group_of(first) in BY_PARTICIPANTS or len(ours) != len(theirs) or not ours & theirs:
        return None
    occurred = first.status.value is second.status.value is StatusValue.OCCURRED
    alike_enough = occurred and alike(first, second).reaches(3, 0.5)
    return _named(ours, theirs) if alike_enough and triggers(first) & triggers(second) else None


_ALONE = re.compile(
    r"\b(?:alone|one-on-one|tête-à-tête|nobody else|no one else|just the two|only the two|"
    r"without (?:anyone|anybody|aides|others))\b",
    re.IGNORECASE,
)


def _alone(first: Claim, second: Claim) -> _Told | None:
    """One has two people meeting alone whom the other has meeting a third."""
    ours, theirs = set(first.event.participants), set(second.event.participants)
    for fewer, more, turned in ((first, second, False), (second, first, True)):
        own = set(fewer.event.participants)
        others = set(more.event.participants) - own
        if len(own) > 1 and ours & theirs == own and others and _ALONE.search(fewer.quote.text):
            said = f"said that {_names(own)} met alone", f"named {_names(others)} as well"
            return said[::-1] if turned else said
    return None


def _named(ours: set[str], theirs: set[str]) -> _Told | None:
    if ours <= theirs or theirs <= ours:
        return None
    return f"named {_names(ours - theirs)}", f"named {_names(theirs - ours)} instead"


def _both_held(pair: Pair) -> bool:
    return {pair.first.status.value, pair.second.status.value} <= _HELD


def _names(names: set[str]) -> str:
    return " and ".join(sorted(names))
