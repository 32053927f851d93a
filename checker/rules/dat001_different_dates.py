"""DAT001 different-dates."""

from __future__ import annotations

from checker.lattice import PAST
from checker.link import Gate, describe
from checker.models import Claim, EventType, Relation, Severity, StatusValue
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Stability,
    next_step_for,
    relation_of,
    said_apart,
    same_principal,
    same_speaker,
    speaker_of,
)

_FIRM = frozenset({StatusValue.AGREED, StatusValue.SCHEDULED, StatusValue.PLANNED})
_REPEATABLE = frozenset(
    {EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.STATEMENT, EventType.ATTACK}
)
_SAME_STORY_DAYS = 7
_LONGEST_DAYS = 2


class DifferentDates(Rule):
    """One event is given two dates.

    What it does
    ------------
    Reports two claims that put one event on days that do not overlap.

    Why it matters
    --------------
    A wrong date sends reporters, readers and voters to the wrong day.

    Example
    -------
    - The union, 2 May: "the strike is scheduled for 9 May" — scheduled
    - The operator, 2 May: "the strike is scheduled for 12 May" — scheduled

    Known limits
    ------------
    Both must name the day, and within a week of each other. People meet and call more than once, so
    past meetings, calls and visits are not compared. A later date from the same side is an update.
    """

    code = "DAT001"
    name = "different-dates"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.TIME})

    def judge(self, pair: Pair) -> Clash | None:
        """The clash of two dates for one event."""
        first, second = pair.first, pair.second
        days = said_apart(pair)
        if days is None and first.article != second.article:
            return None
        if days is not None and days > _SAME_STORY_DAYS:
            return None
        if not (_dated(first) and _dated(second) and _comparable(first, second)):
            return None
        ours, theirs = first.event.time.interval, second.event.time.interval
        if ours.may_overlap(theirs):
            return None
        relation = relation_of(pair)
        if days and (same_speaker(first, second) or same_principal(first, second)):
            relation = Relation.UPDATE
        message = (
            f"{speaker_of(first)} puts the {first.event.label} on {describe(ours)}, "
            f"{speaker_of(second)} on {describe(theirs)}."
        )
        return Clash(relation, self.severity, message, next_step_for(relation, pair))


def _dated(claim: Claim) -> bool:
    interval = claim.event.time.interval
    if interval.start is None or interval.end is None:
        return False
    return (interval.end - interval.start).days < _LONGEST_DAYS


def _comparable(a: Claim, b: Claim) -> bool:
    if a.status.value in _FIRM and b.status.value in _FIRM:
        return True
    past = a.status.value in PAST and b.status.value in PAST and a.status.value is b.status.value
    return past and a.event.type not in _REPEATABLE
