"""POS002 land-given-and-won-back."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from checker.link import Gate, parties
from checker.models import Claim, Relation, Severity
from checker.models import StatusValue as S
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Stability,
    contrast,
    is_narrated,
    next_step_for,
    one_side,
    retold,
    said_apart,
)


class Outcome(StrEnum):
    """What becomes of land that is fought over, for a party."""

    LOST = "giving it up"
    WON_BACK = "winning it back"
    HELD = "keeping what was taken"


class LandGivenAndWonBack(Rule):
    """One speaker would have land given up here, and won back there.

    What it does
    ------------
    Reports two statements of one speaker, or of two who speak for one office, of which one has a
    party give up land, or another party keep it, and the other has that party win it back.

    Why it matters
    --------------
    Both may be policy, never at once; readers who see one of the two take it for the position.

    Example
    -------
    - The mediator, 2 May: "Norland should be open to territorial concessions" — proposed, with
      Norland
    - The mediator, 20 May: "Norland is in a position to win all of Norland back" — possible, with
      Norland

    Known limits
    ------------
    Only words for land count ("cede", "territorial concessions", "retake", "maintain control of the
    territory"). What somebody rules out or reports of others is not his position. On which day each
    was said may be unknown.
    """

    code = "POS002"
    name = "land-given-and-won-back"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.2.0"
    lifts = frozenset({Gate.PARTICIPANTS, Gate.TRIGGER, Gate.PLACE, Gate.TIME})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim is somebody's word on who is to have the land."""
        return outcome(claim) is not None

    def lacking(self, claim: Claim) -> str:
        """No word on the land, or none that is the speaker's own."""
        return "does not say who would have land that is fought over"

    def judge(self, pair: Pair) -> Clash | None:
        """The clash of two outcomes that one side has for the same land."""
        first, second = pair.first, pair.second
        ours, theirs = outcome(first), outcome(second)
        if ours is None or theirs is None or not _exclude(first, ours, second, theirs):
            return None
        if not one_side(first, second) or (retold(pair) and said_apart(pair) == 0):
            return None
        told = pair.in_time()
        message = contrast(told, "land", _spoke(told.first), _spoke(told.second))
        return Clash(
            Relation.REVERSAL, self.severity, message, next_step_for(Relation.REVERSAL, told)
        )

    def compatible(self, pair: Pair) -> str:
        """Two speakers, one outcome, other land, or two outlets' words for one statement."""
        first, second = pair.first, pair.second
        if not one_side(first, second):
            return "two sides that do not speak for one another may want different things"
        if outcome(first) is outcome(second):
            return f"both speak of {outcome(first)}"
        if retold(pair) and said_apart(pair) == 0:
            return "two articles may tell of one statement in their own words"
        return "the two outcomes do not exclude each other"


def _spoke(claim: Claim) -> str:
    return f"spoke of {' and '.join(claim.event.participants)} {outcome(claim)}"


def _exclude(a: Claim, ours: Outcome, b: Claim, theirs: Outcome) -> bool:
    """Whether the two outcomes cannot both come about."""
    named = bool(a.event.participants and b.event.participants)
    shared = any(one & other for one in parties(a) for other in parties(b))
    if {ours, theirs} == {Outcome.LOST, Outcome.WON_BACK}:
        return shared
    return {ours, theirs} == {Outcome.HELD, Outcome.WON_BACK} and named and not shared


_LAND = r"(?:land|lands|territor(?:y|ies)|ground|soil|regions?|provinces?|borders?|islands?)\b"
_OBJECT = rf"(?:\W+\w+){{0,5}}?\W+{_LAND}"
_WORDS = {
    Outcome.LOST: re.compile(
        rf"\bterritorial concessions?|\bland swaps?|\bced(?:e|es|ed|ing)\b|"
        rf"\b(?:g[ia]v(?:e|es|ing)(?:\s+up)?|given up|hand(?:s|ed|ing)? over|surrender\w*|"
        rf"relinquish\w*|swap\w*)\b{_OBJECT}",
        re.IGNORECASE,
    ),
    Outcome.WON_BACK: re.compile(
        rf"\b(?:w[io]n(?:s|ning)?|t[ao]k(?:e|es|en|ing)|took)\s+(?:(?:all|most|part) of\s+)?"
        rf"(?:(?-i:[A-Z])[\w’'-]+\s+){{1,3}}back\b|"
        rf"\b(?:retak(?:e|es|en|ing)|retook|recaptur\w+|reclaim\w*|regain\w*|liberat\w+|"
        rf"(?:w[io]n(?:s|ning)?|t[ao]k(?:e|es|en|ing)|took)\s+back)\b{_OBJECT}",
        re.IGNORECASE,
    ),
    Outcome.HELD: re.compile(
        rf"\b(?:keep(?:s|ing)?|kept|maintain\w*|retain\w*|hold(?:s|ing)? on to)\b{_OBJECT}",
        re.IGNORECASE,
    ),
}
_RULED_OUT = re.compile(
    r"\b(?:not|never|neither|nor|no|without|reject\w*|refus\w+|rul\w+ out|oppos\w+|against)\b|"
    r"n[’']t\b",
    re.IGNORECASE,
)
_ADVOCATED = frozenset(
    {S.OPINION, S.PROPOSED, S.POSSIBLE, S.WILLING, S.PLANNED, S.EXPECTED, S.CONDITIONAL}
)


def outcome(claim: Claim) -> Outcome | None:
    """What a source would have become of the land; None where that is not certain."""
    if is_narrated(claim) or claim.status.value not in _ADVOCATED or not claim.event.participants:
        return None
    return _outcome(claim.quote.text)


@lru_cache(maxsize=4096)
def _outcome(words: str) -> Outcome | None:
    if _RULED_OUT.search(words):
        return None
    found = [which for which, pattern in _WORDS.items() if pattern.search(words)]
    return found[0] if len(found) == 1 else None
