"""How much a negative denies: one event, every event of its kind, or all of them at any time."""

from __future__ import annotations

import re
from datetime import timedelta

from checker.link.kinds import triggers
from checker.models import Claim, StatusValue
from checker.wording import keywords

_NONE_AT_ALL = re.compile(
    r"\b(?:no(?:body|ne)?|nothing\s+(?:ha[sd]|was|were|is)|ha(?:s|d|ve)\s+\w+\s+nothing|"
    r"not (?:one|a single|once)|never|(?:not|without)\s+(?:\w+\s+){0,2}any(?:body|one|thing)?)\b|"
    r"n[’']t\s+(?:\w+\s+){0,2}any",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(
    r"\bno (?:longer|more than|less than|fewer than|doubt|plans?|intention|arrangements?)\b",
    re.IGNORECASE,
)
"""A "no" that does not deny every event: "no plans to raise fees" is said of these fees."""


def of_all(claim: Claim) -> bool:
    """Whether the claim denies every event of the kind, so that any one is the one it denies."""
    if claim.status.value not in {StatusValue.NOT_OCCURRED, StatusValue.NOT_PLANNED}:
        return False
    return _NONE_AT_ALL.search(_NO_LONGER.sub("", claim.quote.text)) is not None


_CARRIES = keywords(
    "happened occurred taken place received reached arrived sent gone issued there exists any "
    "side made given signed held agreed struck planned plans scheduled schedule arranged moment "
    "currently diary calendar agenda"
)
"""Words under whose negation the event itself is denied."""


def of_the_kind(claim: Claim) -> bool:
    """Whether a claim that denies all events of the kind names nothing else that would bound it.

    "No arrests were made" and "nobody was hurt" do; "no merchant ship was attacked" does not.
    """
    if not of_all(claim):
        return False
    event = claim.event
    named = keywords(" ".join((*event.participants, event.place or "")))
    return keywords(claim.quote.text) <= triggers(claim) | named | _CARRIES


_AT_ANY_TIME = re.compile(
    r"\bnever\b|\bhad(?:n[’']t| not)\b|\b(?:at no (?:time|point|stage)|ever)\b", re.IGNORECASE
)
_BY_THEN = re.compile(
    r"\b(?:no(?:body|ne)?|nothing|not (?:one|a single))\b[^,;.]*\bha(?:s|ve|d)\b|"
    r"\bthere (?:is|was|were) (?:no|never)\b|\bha(?:s|ve|d)(?: \w+)? (?:no|not any)\b|"
    r"\bha(?:s|ve|d)(?:n[’']t| not)(?: \w+){1,3} any",
    re.IGNORECASE,
)
_HAD_DONE = re.compile(r"\b(?:had|having)\b", re.IGNORECASE)
_LATELY = timedelta(days=180)


def reaches_back(claim: Claim) -> timedelta | None:
    """How far before the statement lies what an undated negative denies, where it says so.

    "Never", "had not" and "denied having" are said of all that was before, "none has been" of what
    is still talked about: half a year, so that the strike of the year before is not meant.
    """
    words, status = claim.quote.text, claim.status.value
    if status is StatusValue.DENIED:
        return timedelta.max if _HAD_DONE.search(words) else None
    if status is not StatusValue.NOT_OCCURRED:
        return None
    if _AT_ANY_TIME.search(words):
        return timedelta.max
    return _LATELY if _BY_THEN.search(words) else None
