"""Linking: which two claims speak of one event, and when that cannot be known.

Some things keep two claims apart whatever else they share: another kind of event, others who meet,
another instance of a series, another place of a disaster, another time. Of what is left, no single
mark of identity is asked for, since every newsroom leaves out another one: what the two have in
common is *weighed* (kind, parties, day, place, words, figures), and must come to ``ENOUGH``. Open
values never conflict, and they never link by themselves either. Labels never decide.

A refusal gives its reason in words, which is what ``coverage`` counts and ``--explain-pair``
prints. Everything here is symmetric, in its verdict and in its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from checker.lattice import PAST
from checker.models import Claim, EventType, Interval, StatusValue, Voice
from checker.wording import Likeness, keywords, likeness, stem

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
    ours, theirs = set(a.event.participants), set(b.event.participants)
    gathering = group_of(a) in BY_PARTICIPANTS
    if gathering and min(len(ours), len(theirs)) > 1 and not _all_the_same(a, b):
        # A meeting of two is not one of three.
        return _others(Gate.PARTICIPANTS, ours, theirs, "{} on one side, {} on the other")
    if _strangers(a, b) and common(a, b) < ENOUGH:
        return _others(Gate.PARTICIPANTS, ours, theirs, "{} is not {}")
    if gathering and common(a, b) < ENOUGH:
        return Refusal(Gate.PARTICIPANTS, "who takes part is not known of both")
    return None


def _all_the_same(a: Claim, b: Claim) -> bool:
    return any(one == other for one in parties(a) for other in parties(b) if one)


def _strangers(a: Claim, b: Claim) -> bool:
    """Whether both name those who take part, and none of them is on both sides."""
    named = bool(a.event.participants) and bool(b.event.participants)
    return named and not any(one & other for one in parties(a) for other in parties(b))


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


OUTCOMES = frozenset({"deaths", "injuries", "missing", "evacuation"})
"""Concepts that say what an incident did, not which incident it was."""


def _trigger(a: Claim, b: Claim) -> Refusal | None:
    if group_of(a) in BY_PARTICIPANTS:
        return None
    one, other = ordinal(a), ordinal(b)
    if one is not None and other is not None and one != other:
        return _others(Gate.TRIGGER, {f"the {one}"}, {f"the {other}"}, "{} is not {}")
    if common(a, b) >= ENOUGH:
        return None
    ours, theirs = a.event.concept, b.event.concept
    if ours is not None and theirs is not None and ours != theirs:
        return _others(Gate.TRIGGER, {f"“{ours}”"}, {f"“{theirs}”"}, "{} is not {}")
    return Refusal(Gate.TRIGGER, "too little is the same to say that it is one event")


ENOUGH = 6
"""What the marks that two claims share must come to.

The marks are ranked as a logistic regression ranks them over the pairs of labelled claims of ten
development stories (``docs/labelling.md``, ``event.ref``); their points and this sum are set by
hand so that those stories give no false alarm. One point less gives many, and finds hardly more.
"""


def common(a: Claim, b: Claim) -> int:
    """What two claims of one group have in common, in points; the same from either side.

    The kind of event weighs most, then who takes part and the very day; words add up one by one. A
    wording that is all but the same is enough alone, unless the parties are others.
    """
    like = alike(a, b)
    points = 0
    if like.reaches(*_ALIKE):
        points = ENOUGH
    else:
        points += _kind(a, b) + _when(a, b)
        points += like.shared + like.reaches(2, 0.6)
        points += like.shared > 0 and _of_one_sort(a, b) and (_of_all(a) or _of_all(b))
        points += a.event.place is not None and a.event.place == b.event.place
    return points + _who(a, b)


def _kind(a: Claim, b: Claim) -> int:
    same = a.event.type is b.event.type or group_of(a) is not Group.MATTER
    ours, theirs = a.event.concept, b.event.concept
    points = 1 if not same else 2 if a.event.type in _MANIFOLD else 3
    if group_of(a) in BY_PARTICIPANTS:
        return points
    if ours is None or theirs is None:
        return points + bool(triggers(a) & triggers(b))
    if ours != theirs:
        return points - 3
    return points + (1 if ours in _COMMONPLACE else 2)


def _of_one_sort(a: Claim, b: Claim) -> bool:
    return a.event.type is b.event.type and a.event.concept == b.event.concept


def _who(a: Claim, b: Claim) -> int:
    if _strangers(a, b):
        return -3
    if _all_the_same(a, b):
        several = len(a.event.participants) > 1
        return 1 + several + (several and group_of(a) in BY_PARTICIPANTS)
    if not (a.event.participants or b.event.participants):
        return 0
    return int(any(one & other for one in _concerned(a) for other in _concerned(b)))


def _concerned(claim: Claim) -> tuple[frozenset[str], ...]:
    """Those who take part; where a claim names nobody, its source speaks of its own affairs."""
    speaker = claim.attribution.speaker
    if claim.event.participants or claim.attribution.voice is Voice.NARRATOR:
        return parties(claim)
    return (frozenset({speaker.canonical, speaker.principal or speaker.canonical}),)


_NONE_AT_ALL = re.compile(r"\b(?:no(?:body|ne)?|not (?:one|a single)|never)\b", re.IGNORECASE)


def _of_all(claim: Claim) -> bool:
    """Whether the claim denies every event of the kind, so that any one is the one it denies."""
    negative = claim.status.value is StatusValue.NOT_OCCURRED
    return negative and _NONE_AT_ALL.search(claim.quote.text) is not None


def _when(a: Claim, b: Claim) -> int:
    ours, theirs = window(a), window(b)
    known = ours is not None and theirs is not None and ours.may_overlap(theirs)
    return known + 2 * (one_day(a) is not None and one_day(a) == one_day(b))


_MANIFOLD = frozenset({EventType.STATEMENT, EventType.AGREEMENT, EventType.OTHER})
"""Types under which a story holds many events that have nothing else in common."""

_COMMONPLACE = frozenset(
    "statement agreement vote shares prices results budget territory launch trial charge".split()
)
"""Concepts of which one story holds many."""

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
        if a.article == b.article or alike(a, b).reaches(*_ALIKE):
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
    if status is StatusValue.NOT_OCCURRED and start is None and end is not None:
        return Interval(end=end)  # "no word before May" is said of all that was before May
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
