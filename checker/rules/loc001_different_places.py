"""LOC001 different-places."""

from __future__ import annotations

import re

from checker.link import BY_PARTICIPANTS, Gate, alike, group_of, one_day
from checker.models import Claim, EventType, Relation, Severity, StatusValue
from checker.rules._places import lie_apart, two_rooms
from checker.rules.base import (
    FIRM,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    close_in_time,
    differ,
    event_of,
    one_side,
    relation_of,
    said_apart,
    two_events,
)
from checker.wording import ordinals

_SAME_STORY_DAYS = 7


class DifferentPlaces(Rule):
    """One event is given two places.

    What it does
    ------------
    Reports two claims that put one event in two places: a coming meeting of the same participants
    in two countries, a past one on one and the same day, where somebody died, or where a fire or
    the like began.

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
    compared: countries, capitals of different countries, two sites of one kind (two hospitals), and
    of where something began also two rooms. Visits, attacks and strikes have many places.
    Suggestions ("offered to meet in …") are not compared.
    """

    code = "LOC001"
    name = "different-places"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.PLACE})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim gives a place."""
        return claim.event.place is not None

    def facet(self, claim: Claim) -> Facet | None:
        """Where something began, where a meeting is to be, or where on a day something was."""
        event, status, day = claim.event, claim.status.value, one_day(claim)
        kinds: list[tuple[object, ...]] = [("began", event.type)] if _began(claim) else []
        if event.type is EventType.MEETING and status in FIRM:
            kinds.append(("coming",))
        if status is StatusValue.OCCURRED and day is not None:
            if event.type is EventType.MEETING:
                kinds.append(("met", day))
            kinds.extend(("single", day, which) for which in sorted(ordinals(claim.quote.text)))
        if event.place is None or not kinds:
            return None
        return Facet((*kinds,), (*kinds,), value=event.place)

    def lacking(self, claim: Claim) -> str:
        """No place."""
        return "gives no place"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two places for one event."""
        first, second = pair.first, pair.second
        ours, theirs = first.event.place, second.event.place
        if ours is None or theirs is None or ours == theirs:
            return None
        began = _began(first) and _began(second) and first.event.type is second.event.type
        instance = _of_one_instance(first, second)
        if not (began or instance or _of_one_meeting(pair)):
            return None
        if not (lie_apart(ours, theirs) or (began and two_rooms(ours, theirs))):
            return Withheld("whether one of the two places lies in the other is not known")
        if (reason := two_events(pair, singled_out=instance)) is not None:
            return Withheld(reason)
        updated = bool(said_apart(pair)) and one_side(first, second) and _both_coming(pair)
        relation = Relation.UPDATE if updated else relation_of(pair)
        return differ(pair, self.severity, event_of(first), _gave, relation)

    def compatible(self, pair: Pair) -> str:
        """One place, or two of what may be in several."""
        if pair.first.event.place == pair.second.event.place:
            return f"both give {pair.first.event.place}"
        return (
            "both places can be right: two places are held against each other only for one meeting "
            "(still to come, or of one day), for one case singled out (“the first to die”) and for "
            "where something began"
        )


def _gave(claim: Claim) -> str:
    return f"gave the place as {claim.event.place}"


def _of_one_meeting(pair: Pair) -> bool:
    first, second = pair.first, pair.second
    if first.event.type is not EventType.MEETING or second.event.type is not EventType.MEETING:
        return False
    return _both_coming(pair) or _both_on_one_day(first, second)


def _of_one_instance(a: Claim, b: Claim) -> bool:
    """Whether the words single out one and the same instance: "the first to die", on one day."""
    if group_of(a) in BY_PARTICIPANTS or not _both_on_one_day(a, b):
        return False
    single = ordinals(a.quote.text) & ordinals(b.quote.text)
    return bool(single) and a.event.concept == b.event.concept and alike(a, b).reaches(2, 0.6)


_ORIGIN = re.compile(
    r"\b(?:start(?:s|ed)?|beg[au]n|broke out|originat\w+|ignit\w+|(?:seat|origin|source) of)\b",
    re.IGNORECASE,
)


def _began(claim: Claim) -> bool:
    """Whether the claim says where something began, which is one place."""
    happened = claim.status.value is StatusValue.OCCURRED
    disaster = claim.event.type in {EventType.DISASTER, EventType.ATTACK}
    return happened and disaster and _ORIGIN.search(claim.quote.text) is not None


def _both_coming(pair: Pair) -> bool:
    firm = {pair.first.status.value, pair.second.status.value} <= FIRM
    return firm and close_in_time(pair, _SAME_STORY_DAYS)


def _both_on_one_day(a: Claim, b: Claim) -> bool:
    happened = a.status.value is b.status.value is StatusValue.OCCURRED
    return happened and one_day(a) == one_day(b) is not None
