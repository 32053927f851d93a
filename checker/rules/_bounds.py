"""What bounds a negative or a plan to something of which the other claim does not speak."""

from __future__ import annotations

import re

from checker.link import triggers
from checker.link.gates import is_name
from checker.models import Claim, StatusValue
from checker.rules._objects import object_in
from checker.rules.base import Pair
from checker.wording import keywords

OF_OTHERS = "what is denied is denied of others than those of whom the other speaks"
OTHER_NAMES = "each of the two names somebody or a place of which the other says nothing"
ELSEWHERE = "the two happen at two kinds of places"
OTHER_THINGS = "the two say one thing of two objects"

_ANOTHER = re.compile(
    r"(?<!or )\b(?:no (?:other|further|additional)|none of the others?|no(?:body|thing| one) else|"
    r"not the other)\b",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r"\b(?:no|not (?:one|a single|any)|none of \w+)\s+(?P<whom>[^,;.:]*?)\s*"
    r"\b(?:ha[sd]|have|was|were|is|are|will|would)\b[^,;.:]*\Z",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?<![.!?“\"‘:]\s)(?<![“\"‘])\b[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+(?:\s+[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+)*"
)
_NONE = re.compile(r"\b(?:no(?:body|ne|thing)?|neither|without)\b", re.IGNORECASE)
"""What stands before it is the one who denies it of himself; what stands after bounds it."""
_ROOT = 5


def bounded(pair: Pair) -> str | None:
    """Why what one of the two denies may be something else than what the other affirms.

    "No resident was injured" leaves the firefighters hurt, and "no plans to close the pool" the
    library closed.
    """
    if pair.second.status.value is StatusValue.NOT_OCCURRED and _of_others(pair.second, pair.first):
        return OF_OTHERS
    if _names_apart(pair):
        return OTHER_NAMES
    if _things_apart(pair) or _versions_apart(pair):
        return OTHER_THINGS
    return ELSEWHERE if _kinds_of_place_apart(pair) else None


def _of_others(denial: Claim, other: Claim) -> bool:
    words = denial.quote.text
    if _ANOTHER.search(words):
        return True
    trigger = denial.event.trigger
    if trigger is None or not denial.quote.contains(trigger):
        return False
    match = _OF_WHOM.search(words[: trigger.start - denial.quote.start])
    if match is None:
        return False
    whom = keywords(match["whom"])
    return bool(whom) and not whom & keywords(other.quote.text)


def _names_apart(pair: Pair) -> bool:
    first, second = pair.first, pair.second
    words = second.quote.text
    negation = _NONE.search(words)
    return _unmatched(first.quote.text[1:], second) and _unmatched(
        words[negation.end() if negation else 1 :], first
    )


def _unmatched(words: str, other: Claim) -> bool:
    there = keywords(other.quote.text) | _concerned(other)
    found = (keywords(name) for name in _NAME.findall(words))
    return any(name and not any(_akin(n, w) for n in name for w in there) for name in found)


def _concerned(claim: Claim) -> frozenset[str]:
    """The words of the names of those who take part, and of those who speak."""
    speaker = claim.attribution.speaker
    named = (*claim.event.participants, speaker.canonical, speaker.principal or "")
    return keywords(" ".join(named))


def _akin(name: str, word: str) -> bool:
    """Whether one is the other, or is made of it ("Kestrian", of Kestria)."""
    short, long = sorted((name, word), key=len)
    return short == long or (len(short) >= _ROOT and long.startswith(short[:-1]))


def _kinds_of_place_apart(pair: Pair) -> bool:
    """Whether the two happen at two kinds of places ("the port", "the airport")."""
    first, second = pair.first, pair.second
    ours, theirs = keywords(first.event.place or ""), keywords(second.event.place or "")
    if not (ours and theirs) or any(is_name(c.event.place or "") for c in (first, second)):
        return False
    return not ours & keywords(second.quote.text) and not theirs & keywords(first.quote.text)


def _things_apart(pair: Pair) -> bool:
    """Whether one verb, all that the two share, is said of another thing on either side."""
    first, second = pair.first, pair.second
    named = triggers(first) & triggers(second)
    ours, theirs = _patient(first), _patient(second)
    if not (named and ours and theirs):
        return False
    here = keywords(first.quote.text) | _concerned(first)
    there = keywords(second.quote.text) | _concerned(second)
    return not ours & there and not theirs & here


_PASSIVE = re.compile(
    r"(?P<what>[\w’'-]+)\s+(?:(?:has|have|had)\s+(?:(?:not|never|\w+ly)\s+)?been|was|were|"
    r"is|are|be)\s+(?:(?:not|never|being|\w+ly)\s+)*\Z",
    re.IGNORECASE,
)


_DETERMINED = re.compile(
    r"(?:\b(?:the|an?|no|any|this|that|these|those|its|his|her|their|our|my|each|every|some)|’s|'s)\s+"
    r"(?P<adjective>[\w’'-]+\s+)?\Z",
    re.IGNORECASE,
)
"""Before a noun: "the strike", which takes no object."""


def _patient(claim: Claim) -> frozenset[str]:
    """The stems of what is done something to: the object, or the subject of a passive verb."""
    trigger = claim.event.trigger
    if trigger is None or not claim.quote.contains(trigger):
        return frozenset()
    words = claim.quote.text
    before, event = words[: trigger.start - claim.quote.start], trigger.text.lower()
    passive = _PASSIVE.search(before + ("been " if event.startswith("been ") else ""))
    if passive is not None:
        return keywords(passive["what"]) - triggers(claim)
    noun = _DETERMINED.search(before)
    if noun is not None and not (noun["adjective"] and event.endswith("ed")):
        return frozenset()
    return object_in(words[trigger.end - claim.quote.start :])


_VERSION = re.compile(
    r"\b(?:draft|interim|preliminary|provisional|final|finished|full|partial|revised|original|"
    r"written|oral|verbal|spoken)\b",
    re.IGNORECASE,
)


def _versions_apart(pair: Pair) -> bool:
    """Whether one speaks of a draft, and the other of what was made of it."""
    ours, theirs = (
        {word.lower() for word in _VERSION.findall(claim.quote.text)}
        for claim in (pair.first, pair.second)
    )
    return bool(ours and theirs) and not ours & theirs
