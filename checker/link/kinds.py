"""What a claim's event is, for the linking: its kind, its parties, its words, which of a series."""

from __future__ import annotations

import re
from enum import StrEnum

from checker.models import Claim, EventType
from checker.wording import keywords, stem


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

OUTCOMES = frozenset({"deaths", "injuries", "missing", "evacuation"})
"""Concepts that say what an incident did, not which incident it was."""


def group_of(claim: Claim) -> Group:
    """The group of types in which the claim is compared."""
    return group_of_type(claim.event.type)


def group_of_type(kind: EventType) -> Group:
    """The group in which claims of the type are compared."""
    return _GROUPS.get(kind, Group.MATTER)


def parties(claim: Claim) -> tuple[frozenset[str], ...]:
    """Who takes part, as named, and with the speaker's principal in his place.

    The mayor says that she met the parents; the parents, that nobody from the town hall did.
    """
    named, speaker = frozenset(claim.event.participants), claim.attribution.speaker
    if speaker.principal is None or speaker.canonical not in named:
        return (named,)
    return (named, (named - {speaker.canonical}) | {speaker.principal})


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
