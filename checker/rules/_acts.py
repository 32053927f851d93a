"""What newsrooms call a statement or a decision, and which two names are opposite."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.models import Claim, EventType, StatusValue
from checker.rules.base import Pair, is_narrated, said_apart, same_speaker


@dataclass(frozen=True)
class _Act:
    name: str
    words: re.Pattern[str]


def _act(name: str, words: str) -> _Act:
    return _Act(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))


_CONFIRMATION = _act("confirmation", r"confirm\w*|admi(?:t|ts|tted|ssion)|acknowledg\w+|concede\w*")
_DENIAL = _act("denial", r"den(?:y|ies|ied|ial|ying)|disput\w+|refut\w+|contradict\w*")
_ACCEPTANCE = _act("acceptance", r"accept\w*|approv\w+|endors\w+|back(?:ed|ing)|agreed to|said yes")
_REFUSAL = _act(
    "rejection",
    r"reject\w*|refus\w+|turn(?:s|ed|ing)? down|throw(?:s|n|ing)? out|threw out|spurn\w*|rebuff\w*|"
    r"vot(?:e|es|ed) down|declin\w+|said no",
)
_APOLOGY = _act("apology", r"apolog(?:y|ies|i[sz]e[ds]?)")
_NO_APOLOGY = _act(
    "refusal to apologise",
    r"(?:refus\w+|declin\w+) to apologi[sz]e|no apology|(?:did|does|would|will) not apologi[sz]e|"
    r"(?:did|does|would|wo)n[’']t apologi[sz]e|without (?:an )?apolog\w+",
)
_PRAISE = _act("praise", r"prais\w+|welcom\w+|hail\w*|applaud\w*")
_CONDEMNATION = _act("condemnation", r"condemn\w*|denounc\w+|criticis\w+|criticiz\w+|slam\w*")

_OPPOSITES = (
    (_CONFIRMATION, _DENIAL),
    (_ACCEPTANCE, _REFUSAL),
    (_APOLOGY, _NO_APOLOGY),
    (_PRAISE, _CONDEMNATION),
)
_NEGATED = re.compile(r"\b(?:not|never|neither|nor|no|without)\b|n[’']t\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _named(words: str) -> frozenset[str]:
    """What the words call it; nothing where they call it two opposite things, or negate it."""
    found = {act.name for pair in _OPPOSITES for act in pair if act.words.search(words)}
    if _NO_APOLOGY.name in found:
        return frozenset({_NO_APOLOGY.name})
    both = any({one.name, other.name} <= found for one, other in _OPPOSITES)
    return frozenset() if both or _NEGATED.search(words) else frozenset(found)


def decisions(words: str) -> frozenset[str]:
    """Whether the words speak of an acceptance or of a rejection."""
    return _named(words) & {_ACCEPTANCE.name, _REFUSAL.name}


def names_in(claim: Claim) -> frozenset[str]:
    """By which names the claim, or the verb that attributes it, calls a statement."""
    own = _named(claim.quote.text) if claim.event.type is EventType.STATEMENT else frozenset()
    return own | _cued(claim)


def opposites_of(names: frozenset[str]) -> frozenset[str]:
    """The names that are opposite to one of these."""
    return frozenset(
        other.name for pair in _OPPOSITES for one, other in (pair, pair[::-1]) if one.name in names
    )


def opposite_names(pair: Pair) -> tuple[str, str] | None:
    """What two articles call one statement, where the two names are opposite.

    Either both name the statement itself, of one day ("issued a denial on Monday"), or both give
    what one named source said of one thing on one day, as confirmed here and denied there.
    """
    first, second = pair.first, pair.second
    if first.article == second.article:
        return None
    if _of_one_statement(first, second):
        return _opposed(_named(first.quote.text), _named(second.quote.text))
    if _of_one_source(pair):
        return _opposed(_cued(first), _cued(second))
    return None


def _of_one_statement(a: Claim, b: Claim) -> bool:
    statements = a.event.type is b.event.type is EventType.STATEMENT
    day, other = a.event.time.interval, b.event.time.interval
    on_one_day = day.start is not None and day.start == day.end and day == other
    made = a.status.value is b.status.value is StatusValue.OCCURRED
    issued = set(a.event.participants) & set(b.event.participants)
    return statements and on_one_day and made and bool(issued)


def _of_one_source(pair: Pair) -> bool:
    first, second = pair.first, pair.second
    told = not is_narrated(first) and same_speaker(first, second)
    return told and not first.attribution.speaker.anonymous and said_apart(pair) == 0


def _cued(claim: Claim) -> frozenset[str]:
    cue = claim.attribution.cue
    named = _named(cue.text) if cue is not None else frozenset()
    return named & {_CONFIRMATION.name, _DENIAL.name}


def _opposed(ours: frozenset[str], theirs: frozenset[str]) -> tuple[str, str] | None:
    for one, other in _OPPOSITES:
        if one.name in ours and other.name in theirs:
            return one.name, other.name
        if other.name in ours and one.name in theirs:
            return other.name, one.name
    return None
