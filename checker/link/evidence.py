"""What two claims have in common, weighed: the marks that say they speak of one event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from checker.link.kinds import BY_PARTICIPANTS, Group, group_of, parties, triggers
from checker.link.scope import of_all, of_the_kind
from checker.link.windows import one_day, span
from checker.models import Claim, EventType, Voice
from checker.wording import Likeness, keywords, likeness

ENOUGH = 5
"""What the marks that two claims share must come to, for a rule to compare one detail of them.

The marks are ranked as a logistic regression ranks them over the pairs of labelled claims of ten
development stories (``docs/labelling.md``, ``event.ref``); their points and the sums are set by
hand so that such stories give few false alarms (docs/experiments.md has what a point costs).
"""

SURE = 6
"""What they must come to for two claims to be told as one event, and for two statuses to clash:
of much that happens in one story something else did not."""


class Mark(StrEnum):
    """What is weighed, in the order of ``_points``."""

    WORDING = "wording"
    TYPE = "type"
    CONCEPT = "concept"
    DAY = "day"
    WORDS = "words"
    MOST_WORDS = "most_words"
    DENIES_ALL = "denies_all"
    PLACE = "place"
    PARTIES = "parties"


@dataclass(frozen=True)
class Weight:
    """One mark that two claims share, or that tells them apart.

    Attributes:
        mark: Which.
        points: What it counts; negative where it tells the two apart.
    """

    mark: Mark
    points: int


def common(a: Claim, b: Claim) -> int:
    """What two claims of one group have in common, in points; the same from either side.

    The kind of event weighs most, then who takes part and the very day; words add up one by one. A
    wording that is all but the same is enough alone, unless the parties are others.
    """
    return sum(_points(a, b))


def weights(a: Claim, b: Claim) -> tuple[Weight, ...]:
    """The marks that ``common`` is the sum of, one by one; those that count nothing left out."""
    weighed = zip(Mark, _points(a, b), strict=True)
    return tuple(Weight(mark, points) for mark, points in weighed if points)


def _points(a: Claim, b: Claim) -> tuple[int, ...]:
    """The points of every mark, in the order of ``Mark``."""
    like = alike(a, b)
    if like.reaches(*ALIKE):
        return (SURE, 0, 0, 0, 0, 0, 0, 0, _who(a, b))
    return (
        0,
        _type(a, b),
        _concept(a, b),
        2 * _on_one_day(a, b) or (span(a) is not None and span(a) == span(b)),
        like.shared,
        like.reaches(*MOSTLY_ALIKE),
        _denied(a, b, like.shared),
        a.event.place is not None and a.event.place == b.event.place,
        _who(a, b),
    )


def _type(a: Claim, b: Claim) -> int:
    if a.event.type is not b.event.type and group_of(a) is Group.MATTER:
        return 1
    return 2 if a.event.type in MANIFOLD else 3


def _concept(a: Claim, b: Claim) -> int:
    ours, theirs = a.event.concept, b.event.concept
    if group_of(a) in BY_PARTICIPANTS:
        return 0
    if ours is not None and theirs is not None and ours != theirs:
        return int(bool(triggers(a) & triggers(b))) if theirs in related_to(ours) else -3
    if ours is None or theirs is None or ours in COMMONPLACE:
        return int(bool(triggers(a) & triggers(b)))
    # Of the manifold types it is the concept that tells events apart.
    return 1 + (a.event.type is b.event.type and a.event.type in MANIFOLD)


MANIFOLD = frozenset({EventType.STATEMENT, EventType.AGREEMENT, EventType.OTHER})
"""Types under which a story holds many events that have nothing else in common."""

COMMONPLACE = frozenset(
    """
    statement agreement answer commitment report letter testimony inquiry vote law shares prices
    results budget payment delivery production transport territory launch trial charge search
    test research treatment education construction culture aid sport hiring staffing expansion
    economy
    """.split()
)
"""Concepts of which one story holds many."""


_RELATED = (
    "departure layoffs",
    "letter warning report statement",
    "sale acquisition",
    "pay payment",
)
"""Concepts under which two newsrooms put one event: the lists of the lexicon overlap there."""


@cache
def related_to(concept: str | None) -> frozenset[str]:
    """The other concepts under which an event of the concept may be told."""
    rows = (row.split() for row in _RELATED)
    return frozenset(other for row in rows if concept in row for other in row) - {concept}


def _on_one_day(a: Claim, b: Claim) -> bool:
    day = one_day(a)
    return day is not None and day == one_day(b)


def _denied(a: Claim, b: Claim, shared: int) -> int:
    """What it counts that one of the two denies every event of the other's kind.

    An event that a word of both names, or one of the day of a kind of which a story holds few; one
    more if nothing else in the denial bounds it.
    """
    ours, theirs = a.event.concept, b.event.concept
    if a.event.type is not b.event.type or ours != theirs or not (of_all(a) or of_all(b)):
        return 0
    whole = of_the_kind(a) or of_the_kind(b)
    rare = ours is not None and ours not in COMMONPLACE
    return (1 + whole) * (shared > 0 or (rare and (whole or _on_one_day(a, b))))


def _who(a: Claim, b: Claim) -> int:
    if strangers(a, b):
        return -3
    if all_the_same(a, b):
        several = min(len(a.event.participants), len(b.event.participants)) > 1
        return 2 + several + (several and group_of(a) in BY_PARTICIPANTS)
    if not (a.event.participants or b.event.participants):
        return 0
    if a.event.participants and b.event.participants and not _met(a, b):
        return _names_party_of(a, b) or _names_party_of(b, a)
    return 2 * any(one & other for one in concerned(a) for other in concerned(b))


def all_the_same(a: Claim, b: Claim) -> bool:
    """Whether both name exactly the same parties, a speaker's principal standing for him."""
    return any(one == other for one in parties(a) for other in parties(b) if one)


def strangers(a: Claim, b: Claim) -> bool:
    """Whether both name those who take part, and none of them is on both sides.

    Of a bid, one side names the bidder and the other who received it; where the words or the source
    of one bring in a party of the other, the two are no strangers.
    """
    named = bool(a.event.participants) and bool(b.event.participants)
    if not named or _met(a, b) or _names_party_of(a, b) or _names_party_of(b, a):
        return False
    told = any(sources(a) & side for side in parties(b))
    return not (told or any(sources(b) & side for side in parties(a)))


def _met(a: Claim, b: Claim) -> bool:
    return any(one & other for one in parties(a) for other in parties(b))


def _names_party_of(one: Claim, other: Claim) -> bool:
    words = keywords(one.quote.text)
    return any(name <= words for name in named_in_words(other))


def sources(claim: Claim) -> frozenset[str]:
    """Who says it, and for whom; nobody where the article itself does."""
    speaker = claim.attribution.speaker
    if claim.attribution.voice is Voice.NARRATOR:
        return frozenset()
    return frozenset({speaker.canonical, speaker.principal or speaker.canonical})


def named_in_words(claim: Claim) -> frozenset[frozenset[str]]:
    """The stems of the name of each party, by which another claim's words may bring it in."""
    return frozenset(filter(None, map(keywords, claim.event.participants)))


def concerned(claim: Claim) -> tuple[frozenset[str], ...]:
    """Those who take part; where a claim names nobody, its source speaks of its own affairs."""
    if claim.event.participants or claim.attribution.voice is Voice.NARRATOR:
        return parties(claim)
    return (sources(claim),)


ALIKE = (3, 0.85)
"""Content words that two claims must share, and their share of the shorter one, for the wording
alone to say that they speak of one event."""

MOSTLY_ALIKE = (2, 0.6)
"""Likewise, for the wording to count more than its single words."""


def alike(a: Claim, b: Claim) -> Likeness:
    """How alike the two claims are worded; two figures of one thing that agree count as a word.

    The names of those who take part are left out, and those of the two places where they differ:
    neither says which of the things that one party did at one place is meant.
    """
    apart = _names(a, b)
    ours, theirs = keywords(a.quote.text) - apart, keywords(b.quote.text) - apart
    return likeness(ours, theirs, _figures(a, b))


def words_in_common(a: Claim, b: Claim) -> frozenset[str]:
    """The stems of the content words that ``alike`` finds in both."""
    return (keywords(a.quote.text) & keywords(b.quote.text)) - _names(a, b)


def _names(a: Claim, b: Claim) -> frozenset[str]:
    """The stems of the names that do not count as words in common."""
    apart = keywords(" ".join((*a.event.participants, *b.event.participants)))
    here, there = keywords(a.event.place or ""), keywords(b.event.place or "")
    return apart if here <= there or there <= here else apart | here | there


def _figures(a: Claim, b: Claim) -> int:
    if not (a.quantities and b.quantities):
        return 0
    ours = {(q.low, q.high, q.unit, q.measure) for q in a.quantities if q.measure}
    return len(ours & {(q.low, q.high, q.unit, q.measure) for q in b.quantities})
