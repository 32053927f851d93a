"""Whether two tellings of a sentence differ in a negation."""

from __future__ import annotations

import re

from checker.models import Claim
from checker.restating.alignment import Alignment
from checker.restating.units import Sort, Unit, units_of

_BOUNDED = re.compile(
    r"\b(?:not (?:only|just|merely|simply|least|until)|no (?:fewer|less|more|later|earlier|longer|"
    r"\w+er) than|whether or not|if not|nothing but|none other|no doubt|no matter|not "
    r"(?:a|an) un\w+|not un\w+)",
    re.IGNORECASE,
)
"""Negations that deny a bound, or nothing at all."""

_HIDDEN = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"may|might|could",
        r"some|most|many|several|half|part(?:s|ly)?|few",
        r"if|unless|without|except|only|whether|as long as|provided",
        r"but|rather|instead|despite|contrary",
        r"fail\w*|refus\w+|declin\w+|den(?:y|ies|ied|ying|ial)|avoid\w*|prevent\w*|stop\w*|"
        r"lack\w*|hardly|barely|scarcely|rarely|escap\w+|reject\w*|rul\w+ out|absen\w+|"
        r"miss(?:ed|ing)?|ceas\w+|doubt\w*|abandon\w*|scrap\w*|drop(?:ped|s)?|cancel\w*|"
        r"exclud\w+|free of|clear\w* of|innocent|"
        r"un(?:able|hurt|harmed|injured|likely|willing|aware|true|founded|changed|known|clear)",
    )
)
"""Kinds of words that may deny without a "not", or that bound what, or how many, it denies."""


def negated(first: Claim, second: Claim, laid: Alignment) -> tuple[str, str] | None:
    """The negation that one of the two has and the other has not, the other side empty."""
    if not uneven(first, second, laid) or not comparable(first, second):
        return None
    ours, theirs = _unmatched(first, laid, 0), _unmatched(second, laid, 1)
    if len(ours) > len(theirs):
        return ours[0].text, ""
    return "", theirs[0].text


def uneven(first: Claim, second: Claim, laid: Alignment) -> bool:
    """Whether the one denies what the other affirms, by the number of their negations."""
    return (len(_unmatched(first, laid, 0)) + len(_unmatched(second, laid, 1))) % 2 == 1


def comparable(first: Claim, second: Claim, apart: tuple[str, str] = ("", "")) -> bool:
    """Whether no words but a plain "not" can make the one deny what the other affirms.

    Args:
        first: A claim.
        second: Another.
        apart: A word of either that is known to differ, and is left out.
    """
    ours, theirs = (
        claim.quote.text.replace(word, "") if word else claim.quote.text
        for claim, word in zip((first, second), apart, strict=True)
    )
    if _BOUNDED.search(ours) or _BOUNDED.search(theirs):
        return False
    return all(bool(words.search(ours)) == bool(words.search(theirs)) for words in _HIDDEN)


def _unmatched(claim: Claim, laid: Alignment, side: int) -> list[Unit]:
    """The negations of what both tell that the other telling does not have."""
    matched = {pair[side].start for pair in (*laid.same, *laid.moved)}
    told = matched | {pair[side].start for pair in laid.replaced}
    units = units_of(claim)
    found = []
    for at, unit in enumerate(units):
        if unit.sort is Sort.NEGATION and unit.start not in matched:
            denied = next((u for u in units[at + 1 :] if u.weighs), None)
            if denied is None or denied.start in told:
                found.append(unit)
    return found
