"""What two claims have in common, weighed: the marks that say they speak of one event."""

from __future__ import annotations

import re

from checker.link.kinds import BY_PARTICIPANTS, Group, group_of, parties, triggers
from checker.link.windows import one_day, window
from checker.models import Claim, EventType, StatusValue, Voice
from checker.wording import Likeness, keywords, likeness

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
    if like.reaches(*ALIKE):
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


_MANIFOLD = frozenset({EventType.STATEMENT, EventType.AGREEMENT, EventType.OTHER})
"""Types under which a story holds many events that have nothing else in common."""

_COMMONPLACE = frozenset(
    "statement agreement vote shares prices results budget territory launch trial charge".split()
)
"""Concepts of which one story holds many."""


def _of_one_sort(a: Claim, b: Claim) -> bool:
    return a.event.type is b.event.type and a.event.concept == b.event.concept


def _who(a: Claim, b: Claim) -> int:
    if strangers(a, b):
        return -3
    if all_the_same(a, b):
        several = len(a.event.participants) > 1
        return 1 + several + (several and group_of(a) in BY_PARTICIPANTS)
    if not (a.event.participants or b.event.participants):
        return 0
    return int(any(one & other for one in _concerned(a) for other in _concerned(b)))


def all_the_same(a: Claim, b: Claim) -> bool:
    """Whether both name exactly the same parties, a speaker's principal standing for him."""
    return any(one == other for one in parties(a) for other in parties(b) if one)


def strangers(a: Claim, b: Claim) -> bool:
    """Whether both name those who take part, and none of them is on both sides."""
    named = bool(a.event.participants) and bool(b.event.participants)
    return named and not any(one & other for one in parties(a) for other in parties(b))


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


ALIKE = (3, 0.85)
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
