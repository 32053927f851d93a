"""LOC001 different-places."""

from __future__ import annotations

from checker.models import Claim, EventType, Interval, Relation, Severity, StatusValue
from checker.names.countries import capitals, country_names, key_of
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    event_of,
    next_step_for,
    one_side,
    relation_of,
    said_apart,
    succession,
    two_events,
)

_FIRM = frozenset({StatusValue.AGREED, StatusValue.SCHEDULED, StatusValue.PLANNED})
_SAME_STORY_DAYS = 7


class DifferentPlaces(Rule):
    """One meeting is given two places.

    What it does
    ------------
    Reports two claims that put one meeting of the same participants in two places: a coming meeting
    in two countries, or a past one on one and the same day.

    Why it matters
    --------------
    A place is easily checked by any reader, and a wrong one discredits the rest.

    Example
    -------
    - The club, 2 May: "the meeting with the league is scheduled for Madrid" — scheduled, place
      Madrid
    - The league, 2 May: "the meeting with the club is scheduled for Lisbon" — scheduled, place
      Lisbon

    Known limits
    ------------
    One place may lie in the other ("Anchorage" and "Alaska"), so only places known to lie apart are
    compared: countries, and capitals of different countries. Visits, attacks and strikes have many
    places. Suggestions ("offered to meet in …") are not compared.
    """

    code = "LOC001"
    name = "different-places"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two places for one event."""
        first, second = pair.first, pair.second
        ours, theirs = first.event.place, second.event.place
        if first.event.type is not EventType.MEETING or second.event.type is not EventType.MEETING:
            return None
        if ours is None or theirs is None or ours == theirs:
            return None
        if not (_both_coming(pair) or _both_on_one_day(first, second)):
            return None
        if not lie_apart(ours, theirs):
            return Withheld("whether one of the two places lies in the other is not known")
        if (reason := two_events(pair)) is not None:
            return Withheld(reason)
        updated = bool(said_apart(pair)) and one_side(first, second) and _both_coming(pair)
        relation = Relation.UPDATE if updated else relation_of(pair)
        told = pair.in_time() if updated else pair
        words = succession if updated else contrast
        message = words(told, event_of(told.first), _gave(told.first), _gave(told.second))
        return Clash(relation, self.severity, message, next_step_for(relation, told))


def _gave(claim: Claim) -> str:
    return f"gave the place as {claim.event.place}"


def lie_apart(a: str, b: str) -> bool:
    """Whether two places are known to lie in different countries; False when in doubt."""
    ours, theirs = _country(a), _country(b)
    return ours is not None and theirs is not None and ours != theirs


def _country(place: str) -> str | None:
    """The country that a place is, ends with the name of, or is the capital of."""
    key = key_of(place.rpartition(", ")[2])
    bare = key[1:] if key[:1] == ("the",) else key
    found = country_names().get(bare)
    return found if found is not None else capitals().get(bare)


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
