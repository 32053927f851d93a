"""PAR001 different-participants."""

from __future__ import annotations

from checker.link import Gate, alike, one_day, triggers
from checker.models import Claim, EventType, Severity, StatusValue
from checker.rules.base import (
    FIRM,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    is_absence,
    next_step_for,
    relation_of,
    two_events,
)

_HELD = FIRM | {StatusValue.OCCURRED, StatusValue.ONGOING}
_GATHERINGS = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT})


class DifferentParticipants(Rule):
    """One event is given two sets of participants.

    What it does
    ------------
    Reports two claims that agree on the kind and the day of an event, and on its place or its
    words, and differ in who takes part: each names somebody whom the other does not, or one says
    that somebody was absent whom the other has taking part.

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
    people than the other is taken to be incomplete, not contrary.
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
        said = _of_one_gathering(pair) or _of_one_act(pair) or _of_one_absent(pair)
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
    if first.event.type not in _GATHERINGS or not _both_held(pair) or not ours & theirs:
        return None
    placed = first.event.place is not None and first.event.place == second.event.place
    # Whom else one host met there that day only the words tell.
    one = placed and (len(ours & theirs) > 1 or alike(first, second).reaches(2, 0.4))
    return _named(ours, theirs) if one else None


def _of_one_act(pair: Pair) -> _Told | None:
    """Who signed, said the words that tell of the signing in like manner."""
    first, second = pair.first, pair.second
    ours, theirs = set(first.event.participants), set(second.event.participants)
    if first.event.type in _GATHERINGS or len(ours) != len(theirs) or not ours & theirs:
        return None
    occurred = first.status.value is second.status.value is StatusValue.OCCURRED
    alike_enough = occurred and alike(first, second).reaches(3, 0.5)
    return _named(ours, theirs) if alike_enough and triggers(first) & triggers(second) else None


def _of_one_absent(pair: Pair) -> _Told | None:
    """One has somebody taking part whom the other calls absent."""
    missing = [claim for claim in (pair.first, pair.second) if is_absence(claim)]
    if len(missing) != 1 or pair.first.event.type not in _GATHERINGS:
        return None
    absent = set(missing[0].event.participants)
    other = pair.second if missing[0] is pair.first else pair.first
    if len(absent) != 1 or not absent < set(other.event.participants):
        return None
    if other.status.value not in {StatusValue.OCCURRED, StatusValue.ONGOING}:
        return None
    words = (f"named {_names(absent)} among them", f"said that {_names(absent)} was absent")
    return words if missing[0] is pair.second else (words[1], words[0])


def _named(ours: set[str], theirs: set[str]) -> _Told | None:
    if ours <= theirs or theirs <= ours:
        return None
    return f"named {_names(ours - theirs)}", f"named {_names(theirs - ours)} instead"


def _both_held(pair: Pair) -> bool:
    return {pair.first.status.value, pair.second.status.value} <= _HELD


def _names(names: set[str]) -> str:
    return " and ".join(sorted(names))
