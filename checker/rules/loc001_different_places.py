"""LOC001 different-places."""

from __future__ import annotations

from checker.models import Claim, Interval, Severity, StatusValue
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Stability,
    next_step_for,
    relation_of,
    said_apart,
    speaker_of,
)

_FIRM = frozenset({StatusValue.AGREED, StatusValue.SCHEDULED, StatusValue.PLANNED})
_SAME_STORY_DAYS = 7


class DifferentPlaces(Rule):
    """One event is given two places.

    What it does
    ------------
    Reports two claims that put one event in two places: a coming event in two cities, or a past one
    on one and the same day.

    Why it matters
    --------------
    A place is easily checked by any reader, and a wrong one discredits the rest.

    Example
    -------
    - The club, 2 May: "the meeting with the league is scheduled for Porto" — scheduled
    - The league, 2 May: "the meeting with the club is scheduled for Lisbon" — scheduled

    Known limits
    ------------
    A city and the region that holds it are told apart by name only when the articles say which lies
    in which ("Anchorage, Alaska"). Suggestions ("offered to meet in …") are not compared.
    """

    code = "LOC001"
    name = "different-places"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"

    def judge(self, pair: Pair) -> Clash | None:
        """The clash of two places for one event."""
        first, second = pair.first, pair.second
        ours, theirs = first.event.place, second.event.place
        if ours is None or theirs is None or ours == theirs or _within(ours, theirs):
            return None
        if not (_both_coming(pair) or _both_on_one_day(first, second)):
            return None
        relation = relation_of(pair)
        message = (
            f"{speaker_of(first)} puts the {first.event.label} in {ours}, "
            f"{speaker_of(second)} in {theirs}."
        )
        return Clash(relation, self.severity, message, next_step_for(relation, pair))


def _within(a: str, b: str) -> bool:
    """Whether one name holds the other ("Anchorage, Alaska" and "Alaska")."""
    ours, theirs = set(a.split(", ")), set(b.split(", "))
    return bool(ours & theirs)


def _both_coming(pair: Pair) -> bool:
    days = said_apart(pair)
    close = (
        days <= _SAME_STORY_DAYS
        if days is not None
        else (pair.first.article == pair.second.article)
    )
    return close and pair.first.status.value in _FIRM and pair.second.status.value in _FIRM


def _both_on_one_day(a: Claim, b: Claim) -> bool:
    happened = a.status.value is b.status.value is StatusValue.OCCURRED
    return happened and _day(a.event.time.interval) == _day(b.event.time.interval) is not None


def _day(interval: Interval) -> object | None:
    return interval.start if interval.start == interval.end else None
