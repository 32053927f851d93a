"""POS001 reversed-position."""

from __future__ import annotations

import re
from enum import StrEnum

from checker.link import Gate, triggers
from checker.models import Claim, Relation, Severity
from checker.models import StatusValue as S
from checker.rules._objects import object_in
from checker.rules.base import (
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    contrast,
    event_of,
    is_narrated,
    next_step_for,
    said_apart,
)
from checker.wording import keywords


class Position(StrEnum):
    """Which side of a contested matter somebody takes."""

    FOR = "for"
    AGAINST = "against"


class ReversedPosition(Rule):
    """One party is for something here and against it there.

    What it does
    ------------
    Reports two statements of one party on different days, or two articles' accounts of its
    position, of which one is in favour of a thing and the other against the same thing.

    Why it matters
    --------------
    A change of mind is news, and one that is passed off as steadfastness is more so.

    Example
    -------
    - Ana Pires, 2 May: "A merger of the two clubs is overdue" — opinion
    - Ana Pires, 9 May: "We have been against a merger of the two clubs from the first day" —
      opinion

    Known limits
    ------------
    The thing must be named by the same word on both sides, behind the word that takes the position
    if it stands there ("against the towers"), and the position by words that take one ("support",
    "against", "overdue"). Negated words take none. What somebody reports of another is
    that one's position; against how a thing was done is not against the thing.
    """

    code = "POS001"
    name = "reversed-position"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.2.0"
    lifts = frozenset({Gate.TRIGGER, Gate.TIME})

    def concerns(self, claim: Claim) -> bool:
        """Whether the speaker takes a side."""
        return position(claim) is not None

    def facet(self, claim: Claim) -> Facet | None:
        """The side that a party takes over a thing, against the other."""
        ours = position(claim)
        if ours is None:
            return None
        theirs = Position.AGAINST if ours is Position.FOR else Position.FOR
        things = [(p, stem) for p in sorted(_party(claim)) for stem in sorted(_things(claim))]
        return Facet(tuple((ours, *it) for it in things), tuple((theirs, *it) for it in things))

    def lacking(self, claim: Claim) -> str:
        """No side, or none that is certain."""
        return "takes no side for certain, for a thing or against it"

    def judge(self, pair: Pair) -> Clash | None:
        """The clash of two positions of one party."""
        first, second = pair.first, pair.second
        if not (_party(first) & _party(second) and _of_one_thing(first, second)):
            return None
        retold = _reported(first) or _reported(second)
        if not said_apart(pair) and not (retold and first.article != second.article):
            return None
        ours, theirs = position(first), position(second)
        if ours is None or theirs is None or ours is theirs:
            return None
        told = pair.in_time()
        message = contrast(told, event_of(told.first), _took(told.first), _took(told.second))
        relation = Relation.MISREPORT if retold else Relation.REVERSAL
        return Clash(relation, self.severity, message, next_step_for(relation, told))

    def compatible(self, pair: Pair) -> str:
        """Two parties, two things, one side, or one day."""
        first, second = pair.first, pair.second
        if not _party(first) & _party(second):
            return "the two positions are those of different parties"
        if not _of_one_thing(first, second):
            return "the two do not name one thing by one word"
        if position(first) is position(second):
            return f"both are {position(first)} it"
        return "the two were said on one day, or when is not known, and nobody else tells of them"


def _took(claim: Claim) -> str:
    side = "in favour" if position(claim) is Position.FOR else "against"
    return f"said that {min(_party(claim))} was {side}" if _reported(claim) else f"spoke {side}"


def _reported(claim: Claim) -> bool:
    """Whether somebody else tells of the position."""
    speaker = claim.attribution.speaker
    own = {None, speaker.canonical, speaker.principal}
    return is_narrated(claim) or claim.status.holder not in own


def _party(claim: Claim) -> frozenset[str]:
    """Whose position it is, and for whom he speaks; what is told of one party alone, is its."""
    speaker, named = claim.attribution.speaker, claim.event.participants
    if _reported(claim):
        alone = named[0] if len(named) == 1 else ""
        return frozenset({claim.status.holder or alone}) - {""}
    return frozenset({speaker.canonical, speaker.principal or speaker.canonical})


_FOR = re.compile(
    r"\b(?:in fav(?:ou)?r of|support(?:s|ed|ers?)?|back(?:s|ed|ers?)|welcom\w+|overdue|necessary|"
    r"endors\w+|champion\w*|advocates?|favou?rs|"
    r"(?:vot(?:e|es|ed|ing)|sp(?:oke|eaks)|argu(?:ed|es)|came out|comes out|campaign(?:ed|s)) for|"
    r"approv\w+|(?:am|are|is|been|was|were) (?:all |fully )?for)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:against|oppos\w+|opponents?|critics?|reject\w*|unacceptable|resist\w*|condemn\w*)\b",
    re.IGNORECASE,
)
_NO_FIRMER = re.compile(r"\bno (?:\w+er|(?:more|less) \w+)\b", re.IGNORECASE)
"""A superlative, and no negation: "has no firmer backer"."""
_NEGATED = re.compile(r"\b(?:not|never|neither|nor|no|without|if)\b|n[’']t\b", re.IGNORECASE)
_OWN = frozenset({S.OPINION, S.PROPOSED, S.WILLING, S.UNWILLING, S.PLANNED})
_TAKES_A_SIDE = re.compile(
    r"\b(?:spoke|speaks|(?:has|have) spoken|came? out|comes out|argue[ds]?|vote[ds]?|"
    r"campaign(?:ed|s)|is|are|was|were|has been|have been|stands|stood)\s+"
    r"(?:(?:\w+ly|out)\s+)?(?:in fav(?:ou)?r of|for|against|opposed to)\b|"
    r"\b(?:oppose[ds]?|support(?:s|ed))\b",
    re.IGNORECASE,
)
"""The taking of a side, which is a position although it is told as an event."""
_TOLD = frozenset({S.OCCURRED, S.ONGOING})
_ANY_MATTER = keywords("plan idea proposal bid move project scheme measure")


def _things(claim: Claim) -> frozenset[str]:
    """The words that name what the position is on."""
    return triggers(claim) | _matter(claim)


def _matter(claim: Claim) -> frozenset[str]:
    """The words that stand after "against" or "in favour of"."""
    words = claim.quote.text
    ends = [m.end() for p in (_FOR, _AGAINST) for m in p.finditer(words)]
    return object_in(words[min(ends) :]) if ends else frozenset()


def _of_one_thing(a: Claim, b: Claim) -> bool:
    ours, theirs = _matter(a) - _ANY_MATTER, _matter(b) - _ANY_MATTER
    if ours and theirs:
        return ours <= theirs or theirs <= ours
    return bool(_things(a) & _things(b))


def position(claim: Claim) -> Position | None:
    """The side that the speaker himself takes; None where the words do not tell for certain."""
    cue = claim.attribution.cue
    own = claim.status.value in _OWN
    told = claim.status.value in _TOLD and _reported(claim)
    if not (own or (told and _TAKES_A_SIDE.search(claim.quote.text))) or not _party(claim):
        return None
    cued = cue.text if cue is not None and not _reported(claim) else ""
    words = _NO_FIRMER.sub("", f"{cued} {claim.quote.text}")
    found = {
        side
        for side, pattern in ((Position.FOR, _FOR), (Position.AGAINST, _AGAINST))
        if pattern.search(words)
    }
    return found.pop() if len(found) == 1 and not _NEGATED.search(words) else None
