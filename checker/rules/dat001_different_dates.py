"""DAT001 different-dates."""

from __future__ import annotations

import re

from checker.lattice import PAST
from checker.link import BY_PARTICIPANTS, PLAN_HORIZON, Gate, alike, describe, group_of
from checker.link.gates import refuse_at
from checker.models import Claim, EventType, Interval, Relation, Severity, StatusValue
from checker.rules._one_thing import happens_once, is_definite, one_thing, tightly, told_apart
from checker.rules._places import lie_apart, two_towns
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
    retold,
    said_apart,
    two_events,
)

_ONCE = frozenset(
    {EventType.AGREEMENT, EventType.APPOINTMENT, EventType.DISASTER, EventType.ELECTION}
)
"""Types of which one party or place does not see two in a week."""

_SAME_STORY_DAYS = 7
_LONGEST_DAYS = 2
_YEAR = 366


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
    Both must name the day, and within a week of each other; a range ("as soon as next week") names
    none. A month or a year is a date only of what happens once to one thing (it opens, is signed,
    sinks; "was last inspected"), of which both must tell in the same words. Most things happen more
    than once, so of other past events only agreements, appointments, elections and disasters are
    compared, and no past event when the days lie one apart (time zones). One speaker who gives two
    dates in one article speaks of two events, and so do dates more than a month apart, unless of
    what happens once. A later date from the same side is an update, unless two articles tell of one
    speaker and neither says that the date was changed ("now", "put back to"); the new date of what
    was put off always is.
    """

    code = "DAT001"
    name = "different-dates"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.TIME, Gate.TRIGGER})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim gives a day."""
        return _dated(claim)

    def facet(self, claim: Claim) -> Facet | None:
        """What is to come, or what has been once, as told in one week or the next."""
        if not _dated(claim):
            return None
        kinds: list[tuple[object, ...]] = [("ahead",)] if _still_to_come(claim) else []
        event, status = claim.event, claim.status.value
        if status in PAST and event.type in _ONCE and event.concept is not None:
            kinds.append(("past", status, event.type, event.concept))
        if _was_once(claim):
            kinds.append(("once",))
        if not kinds:
            return None
        said, interval = claim.asserted_on, event.time.interval
        if said is None:
            weeks, own, beside = range(0), "undated", "any"
        else:
            week = said.toordinal() // _SAME_STORY_DAYS
            weeks, own, beside = range(week - 1, week + 2), str(week), "undated"
        return Facet(
            tuple((*kind, when) for kind in kinds for when in (own, "any")),
            tuple((*kind, str(when)) for kind in kinds for when in weeks),
            value=(interval.start, interval.end),
            beside=tuple((*kind, beside) for kind in kinds),
        )

    def lacking(self, claim: Claim) -> str:
        """No day, or a stretch of days that names none."""
        if claim.event.time.interval.open:
            return "gives no day"
        return "gives a stretch of days and not one day"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two dates for one event."""
        first, second = pair.first, pair.second
        if not close_in_time(pair, _SAME_STORY_DAYS):
            return None
        if not (_dated(first) and _dated(second) and _comparable(first, second)):
            return None
        ours, theirs = first.event.time.interval, second.event.time.interval
        if ours.may_overlap(theirs) or not (_is_last(first, second) or _linked(first, second)):
            return None
        reason = (
            two_events(pair, singled_out=_is_last(first, second))
            or _far_or_near(first, second)
            or _loosely_told(first, second)
        )
        if reason is not None:
            return Withheld(reason)
        return differ(pair, self.severity, event_of(first), _gave, _relation(pair))

    def compatible(self, pair: Pair) -> str:
        """Days that agree, or that may be those of two events."""
        ours, theirs = (claim.event.time.interval for claim in (pair.first, pair.second))
        if ours == theirs:
            return f"both give {describe(ours)}"
        if ours.may_overlap(theirs):
            return f"{describe(ours)} and {describe(theirs)} have a day in common"
        if not close_in_time(pair, _SAME_STORY_DAYS):
            return "they were said more than a week apart, or when is not known"
        return (
            "both days can be right: two days are held against each other only for a thing that is "
            "still to come, for one that happens once, and for an agreement, an appointment, an "
            "election or a disaster"
        )


_CHANGED = re.compile(
    r"\b(?:now|moved?|postpon\w+|put (?:back|off)|push(?:ed)? back|brought forward|re-?scheduled?|"
    r"instead|new date|delay\w*|no longer|after all|shifted|changed?)\b",
    re.IGNORECASE,
)


def _relation(pair: Pair) -> Relation:
    """An update from the same side, unless two articles tell of one speaker and of no change."""
    if pair.in_time().second.status.value is StatusValue.POSTPONED:
        return Relation.UPDATE
    if not (said_apart(pair) and one_side(pair.first, pair.second)):
        return relation_of(pair)
    if retold(pair) and not _CHANGED.search(pair.in_time().second.quote.text):
        return Relation.MISREPORT
    return Relation.UPDATE


def _gave(claim: Claim) -> str:
    return f"gave the date as {describe(claim.event.time.interval)}"


def _dated(claim: Claim) -> bool:
    interval = claim.event.time.interval
    if interval.start is None or interval.end is None:
        return False
    days = (interval.end - interval.start).days
    return days < _LONGEST_DAYS or (
        days <= _YEAR and (happens_once(claim) or _last_of(claim) is not None)
    )


def _comparable(a: Claim, b: Claim) -> bool:
    sharp = _is_sharp(a) and _is_sharp(b)
    if _still_to_come(a) and _still_to_come(b):
        return sharp or _of_one_thing(a, b)
    if _was_once(a) and _was_once(b):
        return _is_last(a, b) or (_of_one_thing(a, b) and is_definite(a, b))
    past = a.status.value in PAST and a.status.value is b.status.value
    same_kind = a.event.type is b.event.type and a.event.concept == b.event.concept is not None
    shared = set(a.event.participants) & set(b.event.participants)
    same_place = a.event.place is not None and a.event.place == b.event.place
    return sharp and past and same_kind and a.event.type in _ONCE and (bool(shared) or same_place)


def _is_sharp(claim: Claim) -> bool:
    """Whether the claim gives a day or two, and not a month or a year."""
    interval = claim.event.time.interval
    assert interval.start and interval.end
    return (interval.end - interval.start).days < _LONGEST_DAYS


def _of_one_thing(a: Claim, b: Claim) -> bool:
    return happens_once(a) and happens_once(b) and one_thing(a, b)


def _was_once(claim: Claim) -> bool:
    """Whether the day is that of what has happened, and happens once."""
    interval, said, status = claim.event.time.interval, claim.asserted_on, claim.status.value
    if interval.start is None or (said is not None and interval.start > said):
        return False
    if status not in {StatusValue.OCCURRED, StatusValue.AGREED}:
        return False
    return happens_once(claim) or _last_of(claim) is not None


_LAST = re.compile(
    r"\b(?:was|were|been|is|had|has) last (?P<done>[a-z]{4,})|"
    r"\b(?:last|latest|most recent) (?:(?!of|in|on|at|month|year|week)[a-z-]+ )?"
    r"(?P<deed>[a-z]{4,})",
    re.IGNORECASE,
)
_SAME_STEM = 5
"""Letters that "inspected" and "inspection" have in common."""


def _last_of(claim: Claim) -> str | None:
    """What was done for the last time: "was last inspected", "the last inspection"."""
    found = _LAST.search(claim.quote.text)
    return None if found is None else (found["done"] or found["deed"]).lower()[:_SAME_STEM]


def _is_last(a: Claim, b: Claim) -> bool:
    """Whether both give the day of the last time that one thing was done."""
    ours, theirs = _last_of(a), _last_of(b)
    return ours is not None and ours == theirs and not _strangers(a, b)


def _strangers(a: Claim, b: Claim) -> bool:
    ours, theirs = set(a.event.participants), set(b.event.participants)
    return bool(ours and theirs) and not ours & theirs


def _linked(a: Claim, b: Claim) -> bool:
    return refuse_at(Gate.TRIGGER, a, b) is None or (_of_one_thing(a, b) and tightly(a, b))


def _still_to_come(claim: Claim) -> bool:
    """Whether the day is that of the event and not, as with "agreed on Monday", of the deal."""
    start, said = claim.event.time.interval.start, claim.asserted_on
    if claim.status.value not in FIRM | {StatusValue.POSTPONED} or start is None:
        return False
    if claim.status.value is StatusValue.AGREED:
        return said is not None and start > said
    return said is None or start >= said


_NEARLY_ALL = 0.9
_SEVERAL_WORDS = 2
_WAS_TO = re.compile(
    r"\b(?:(?:was|were|had been) (?:originally |initially |first )?(?:to|due|set|meant|scheduled|"
    r"supposed|planned|expected)|originally|initially|at first)\b",
    re.IGNORECASE,
)
"""Of a plan that no longer stands."""


def _loosely_told(a: Claim, b: Claim) -> str | None:
    """Two hearings in one hall differ in a word; who takes part would tell them apart."""
    shared = set(a.event.participants) & set(b.event.participants)
    if bool(_WAS_TO.search(a.quote.text)) != bool(_WAS_TO.search(b.quote.text)):
        return "what was to be may since have been changed"
    here, there = a.event.place, b.event.place
    if here and there and (lie_apart(here, there) or two_towns(here, there)):
        return "the two give two places as well as two days"
    if (reason := told_apart(a, b)) is not None:
        return reason
    if len(shared) > (group_of(a) in BY_PARTICIPANTS):
        return None
    if alike(a, b).reaches(1, _NEARLY_ALL) or _is_last(a, b) or _of_one_thing(a, b):
        return None
    if one_thing(a, b) and is_definite(a, b) and alike(a, b).shared >= _SEVERAL_WORDS:
        return None
    return "who takes part is not known of both, and the words differ"


_NEXT_YEAR_DAYS = 300
_UNSHARP_DAYS = 7


def _far_or_near(a: Claim, b: Claim) -> str | None:
    gap = _gap(a.event.time.interval, b.event.time.interval)
    past = a.status.value in PAST or _was_once(a)
    if past and gap <= 1:
        return "the two days follow each other, which a time zone explains"
    if not (_is_sharp(a) and _is_sharp(b)) and gap <= _UNSHARP_DAYS:
        return "a month or a year is not so sharp a date"
    if gap <= PLAN_HORIZON.days or _is_last(a, b):
        return None
    if not past and gap > _NEXT_YEAR_DAYS:
        return "the two days may be those of two years"
    return None if _of_one_thing(a, b) else "the two days lie more than a month apart"


def _gap(a: Interval, b: Interval) -> int:
    """Days between two closed intervals that do not overlap."""
    assert a.start and a.end and b.start and b.end
    return (b.start - a.end).days if a.end < b.start else (a.start - b.end).days
