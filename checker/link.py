"""Linking: which two claims speak of one event, and when that cannot be known.

Two claims are compared only when every gate lets them through: type, participants, the words that
name the event, place where it tells instances apart, and time. Labels never decide. A gate that
fails gives its reason in words, which is what ``coverage`` counts and ``--explain-pair`` prints.

Where one mark of identity is missing, another must make up for it: a meeting whose participants
nobody names is taken for another one only if both are told in like words. Open values never
conflict, and they never link by themselves either. Every gate is symmetric, in its verdict and in
its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from checker.lattice import PAST
from checker.models import Claim, EventType, Interval, StatusValue
from checker.wording import Likeness, keywords, likeness
from checker.wording import stem as stem

PLAN_HORIZON = timedelta(days=30)
"""How long a plan, a refusal or a "no plans" without a date of its own is taken to stand.

A plan of August and "no plans" of October are about different meetings unless a date says
otherwise; the commonest false alarm of tools of this kind is to compare them.
"""


class Group(StrEnum):
    """Types that newsrooms use for one and the same event are compared as one group."""

    GATHERING = "gathering"
    CALL = "call"
    INCIDENT = "incident"
    MATTER = "matter"


_GROUPS: dict[EventType, Group] = {
    EventType.MEETING: Group.GATHERING,
    EventType.VISIT: Group.GATHERING,
    EventType.CALL: Group.CALL,
    EventType.ATTACK: Group.INCIDENT,
    EventType.CASUALTY: Group.INCIDENT,
    EventType.DISASTER: Group.INCIDENT,
}
"""All other types are a ``MATTER``: told apart by their concept and by whom they concern."""

BY_PARTICIPANTS = frozenset({Group.GATHERING, Group.CALL})
"""Groups whose identity is who takes part."""


class Gate(StrEnum):
    """The gates, in the order in which they are tried."""

    TYPE = "type"
    PARTICIPANTS = "participants"
    TRIGGER = "event"
    PLACE = "place"
    TIME = "time"


@dataclass(frozen=True)
class Refusal:
    """Why two claims are not about one event.

    Attributes:
        gate: The gate that refused.
        reason: In words.
    """

    gate: Gate
    reason: str


def group_of(claim: Claim) -> Group:
    """The group of types in which the claim is compared."""
    return _GROUPS.get(claim.event.type, Group.MATTER)


def unlinkable(claim: Claim) -> str | None:
    """Why the claim can meet no other at all; None if it can."""
    event = claim.event
    if len(event.participants) > (group_of(claim) in BY_PARTICIPANTS):
        return None
    if group_of(claim) in BY_PARTICIPANTS:
        if _stated(claim) is None and len(keywords(claim.quote.text)) < _ALIKE[0]:
            return f"who takes part in the {event.type.value} is not known"
    elif event.trigger is None and len(keywords(claim.quote.text)) < _ALIKE[0]:
        return "neither a participant nor the event's name is known"
    return None


def refuse(a: Claim, b: Claim, lifted: frozenset[Gate] = frozenset()) -> Refusal | None:
    """The first gate that keeps the two claims apart, or None if they speak of one event.

    Args:
        a: One claim.
        b: The other; the order does not matter.
        lifted: Gates left open, because a rule compares the very thing that they demand equal.
    """
    for gate, keeps_apart in _GATES.items():
        if gate not in lifted and (refusal := keeps_apart(a, b)) is not None:
            return refusal
    return None


def _type(a: Claim, b: Claim) -> Refusal | None:
    if group_of(a) is group_of(b):
        return None
    return _others(Gate.TYPE, {a.event.type.value}, {b.event.type.value}, "{} is not {}")


def _participants(a: Claim, b: Claim) -> Refusal | None:
    if group_of(a) in BY_PARTICIPANTS:
        return _gathering(a, b)
    ours, theirs = set(a.event.participants), set(b.event.participants)
    if (
        ours
        and theirs
        and not ours & theirs
        and not any(x & y for x in parties(a) for y in parties(b))
    ):
        return _others(Gate.PARTICIPANTS, ours, theirs, "{} is not {}")
    return None


def _gathering(a: Claim, b: Claim) -> Refusal | None:
    """A meeting of two is not one of three; who is not known may be told by day and words."""
    ours, theirs = set(a.event.participants), set(b.event.participants)
    if min(len(ours), len(theirs)) > 1:
        if ours == theirs or any(one == other for one in parties(a) for other in parties(b)):
            return None
        return _others(Gate.PARTICIPANTS, ours, theirs, "{} on one side, {} on the other")
    if ours <= theirs or theirs <= ours:
        like = alike(a, b)
        placed = a.event.place is not None and a.event.place == b.event.place
        on_one_day = one_day(a) is not None and one_day(a) == one_day(b)
        if like.reaches(*_ALIKE) or (on_one_day and (placed or like.reaches(2, 0.4))):
            return None
    return Refusal(Gate.PARTICIPANTS, "who takes part is not known of both")


def parties(claim: Claim) -> tuple[frozenset[str], ...]:
    """Who takes part, as named, and with the speaker's principal in his place.

    The mayor says that she met the parents; the parents, that nobody from the town hall did.
    """
    named, speaker = frozenset(claim.event.participants), claim.attribution.speaker
    if speaker.principal is None or speaker.canonical not in named:
        return (named,)
    return (named, (named - {speaker.canonical}) | {speaker.principal})


def one_day(claim: Claim) -> date | None:
    """The day of the event, where the claim gives one and the same day for its start and end."""
    interval = claim.event.time.interval
    return interval.start if interval.start == interval.end else None


def _others(gate: Gate, ours: set[str], theirs: set[str], words: str) -> Refusal:
    """A refusal that names both sides, in an order that does not depend on which comes first."""
    return Refusal(gate, words.format(*sorted((_names(ours), _names(theirs)))))


def _names(names: set[str]) -> str:
    return " and ".join(sorted(names))


_COMMONPLACE = frozenset(
    {
        "statement",
        "agreement",
        "vote",
        "shares",
        "prices",
        "results",
        "budget",
        "territory",
        "launch",
        "trial",
        "charge",
        "verdict",
    }
)
"""Concepts of which one story holds many: two are one only if they share a party and a word."""

OUTCOMES = frozenset({"deaths", "injuries", "missing", "evacuation"})
"""Concepts that say what an incident did, not which incident it was."""


def _trigger(a: Claim, b: Claim) -> Refusal | None:
    if group_of(a) in BY_PARTICIPANTS:
        return None
    one, other = ordinal(a), ordinal(b)
    if one is not None and other is not None and one != other:
        return _others(Gate.TRIGGER, {f"the {one}"}, {f"the {other}"}, "{} is not {}")
    ours, theirs = a.event.concept, b.event.concept
    like = alike(a, b)
    if ours is not None and theirs is not None and ours != theirs and not like.reaches(*_ALIKE):
        return _others(Gate.TRIGGER, {f"“{ours}”"}, {f"“{theirs}”"}, "{} is not {}")
    named = bool(triggers(a) & triggers(b))
    if ours is not None and ours == theirs:
        known = bool(a.event.participants and b.event.participants)
        if group_of(a) is Group.INCIDENT or like.reaches(*_ALIKE):
            return None
        if known and (ours not in _COMMONPLACE or named or like.shared or _the_same_two(a, b)):
            return None
        if ours not in _COMMONPLACE and (named or like.shared > 1):
            return None
        if known:
            return Refusal(Gate.TRIGGER, f"the two speak of “{ours}” in other words")
        return Refusal(Gate.TRIGGER, f"whose “{ours}” it is is not known of both")
    if like.reaches(*_ALIKE):
        return None
    if not (a.event.participants and b.event.participants):
        # Without the parties, the words must name the event and agree for the most part.
        if named and like.reaches(2, 0.4):
            return None
        return Refusal(Gate.TRIGGER, "whom the event concerns is not known of both")
    if named or like.reaches(2, 0.5):
        return None
    labels = ({f"“{a.event.label}”"}, {f"“{b.event.label}”"})
    return _others(Gate.TRIGGER, *labels, "{} is not known to be {}")


def _the_same_two(a: Claim, b: Claim) -> bool:
    """Whether both name the same parties, two or more."""
    return len(a.event.participants) > 1 and a.event.participants == b.event.participants


_ALIKE = (3, 0.85)
"""Content words that two claims must share, and their share of the shorter one, for the wording
alone to say that they speak of one event."""


def alike(a: Claim, b: Claim) -> Likeness:
    """How alike the two claims are worded; two figures of one thing that agree count as a word.

    The names of those who take part are left out, and those of the two places where they differ:
    neither says which of the things that one party did at one place is meant.
    """
    apart = keywords(" ".join((*a.event.participants, *b.event.participants)))
    here, there = keywords(a.event.place or ""), keywords(b.event.place or "")
    if not (here <= there or there <= here):
        apart |= here | there
    ours, theirs = keywords(a.quote.text) - apart, keywords(b.quote.text) - apart
    return likeness(ours, theirs, _figures(a, b))


def _figures(a: Claim, b: Claim) -> int:
    if not (a.quantities and b.quantities):
        return 0
    ours = {(q.low, q.high, q.unit, q.measure) for q in a.quantities if q.measure}
    return len(ours & {(q.low, q.high, q.unit, q.measure) for q in b.quantities})


def _stated(claim: Claim) -> Interval | None:
    """The days that the claim itself gives, where it gives both ends."""
    interval = claim.event.time.interval
    return None if interval.open else interval


def triggers(claim: Claim) -> frozenset[str]:
    """The stems of the words that name the event, without the names of those who take part."""
    trigger = claim.event.trigger
    if trigger is None:
        return frozenset()
    names = {stem(word) for name in claim.event.participants for word in name.split()}
    return keywords(trigger.text) - names


_ORDINAL = re.compile(
    r"\b(?P<which>first|second|third|fourth|fifth|sixth|final|last|previous|1st|2nd|3rd|4th|5th|"
    r"another|further|follow-up|fresh|separate)\s+(?:round\s+of\s+)?(?:[\w’'-]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_SPELT = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}


def ordinal(claim: Claim) -> str | None:
    """Which of several the words say it is ("second", "another"), right before the event's name."""
    trigger = claim.event.trigger
    if trigger is None or not claim.quote.contains(trigger):
        return None
    match = _ORDINAL.search(claim.quote.text[: trigger.start - claim.quote.start])
    if match is None:
        return None
    which = match["which"].lower()
    return _SPELT.get(which, which)


def _place(a: Claim, b: Claim) -> Refusal | None:
    # Where a meeting is to take place may be the very thing in dispute; where people died, or a
    # river burst its banks, tells one disaster from another.
    ours, theirs = a.event.place, b.event.place
    if group_of(a) in BY_PARTICIPANTS or not ours or not theirs or ours == theirs:
        return None
    joined = bool(a.event.participants) and bool(b.event.participants)
    if joined and group_of(a) is Group.MATTER:
        return None
    if not (_is_name(ours) and _is_name(theirs)):
        # "The car deck", "the county": a part or a kind of place, which may lie in the other.
        return None
    return _others(Gate.PLACE, {ours}, {theirs}, "{} is not {}")


def _is_name(place: str) -> bool:
    return place[:1].isupper()


def _time(a: Claim, b: Claim) -> Refusal | None:
    ours, theirs = window(a), window(b)
    if ours is None or theirs is None:
        if a.article == b.article:
            return None
        return Refusal(Gate.TIME, "the date of one of the two is not known")
    if ours.may_overlap(theirs) or _rules_out(a, b) or _rules_out(b, a):
        return None
    return _others(Gate.TIME, {describe(ours)}, {describe(theirs)}, "{} is not {}")


_NEGATIVE = frozenset(
    {
        StatusValue.NOT_PLANNED,
        StatusValue.DENIED,
        StatusValue.CANCELLED,
        StatusValue.POSTPONED,
        StatusValue.UNWILLING,
    }
)


def _rules_out(negative: Claim, plan: Claim) -> bool:
    """Whether a "no plans" without any date also covers a plan dated beyond the horizon.

    "A summit is set for December" and, the day after, "no summit is on the schedule" speak of one
    summit, although December is far away.
    """
    said, announced = negative.asserted_on, plan.asserted_on
    undated = negative.event.time.mention is None and negative.event.time.interval == Interval()
    if negative.status.value not in _NEGATIVE or not undated or plan.status.value in PAST:
        return False
    if said is None or announced is None or abs(said - announced) > PLAN_HORIZON:
        return False
    planned = plan.event.time.interval
    return planned.start is not None and planned.start >= said


def window(claim: Claim) -> Interval | None:
    """The days of which the claim speaks; None where no date is known at all.

    An event with a time of its own has that time. Without one, what is said to have happened lies
    in the ``PLAN_HORIZON`` before the day of the statement, and what may come in the one after it;
    what is denied may be either.
    """
    stated = claim.event.time.interval
    if stated.start is not None and stated.end is not None:
        return stated
    return _window(stated.start, stated.end, claim.asserted_on, claim.status.value)


@lru_cache(maxsize=4096)
def _window(
    start: date | None, end: date | None, said: date | None, status: StatusValue
) -> Interval | None:
    """The days of an event of which only one end, or none, is stated."""
    if said is None:
        return Interval(start=start, end=end) if start or end else None
    if status in PAST:
        end = end or max(said, start or said)
        return Interval(start=start or _moved(end, -PLAN_HORIZON), end=end)
    earliest = _moved(said, -PLAN_HORIZON) if status is StatusValue.DENIED else said
    start = start or min(earliest, end or earliest)
    return Interval(start=start, end=end or _moved(max(start, said), PLAN_HORIZON))


def _moved(day: date, by: timedelta) -> date:
    """The day moved, held within the calendar."""
    low, high = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(min(high, max(low, day.toordinal() + by.days)))


_GATES: dict[Gate, Callable[[Claim, Claim], Refusal | None]] = {
    Gate.TYPE: _type,
    Gate.PARTICIPANTS: _participants,
    Gate.TRIGGER: _trigger,
    Gate.PLACE: _place,
    Gate.TIME: _time,
}


def describe(interval: Interval) -> str:
    """The interval in words."""
    if interval.start == interval.end and interval.start is not None:
        return interval.start.isoformat()
    start = interval.start.isoformat() if interval.start else "an unknown day"
    end = interval.end.isoformat() if interval.end else "an unknown day"
    return f"{start} to {end}"
