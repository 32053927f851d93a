"""The gates that keep two claims apart, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from checker.link.evidence import ALIKE, ENOUGH, alike, all_the_same, common, sources, strangers
from checker.link.kinds import BY_PARTICIPANTS, Group, group_of, ordinal
from checker.link.scope import of_the_kind
from checker.link.windows import describe, rules_out, stated, window
from checker.models import Claim, StatusValue
from checker.wording import keywords


class Gate(StrEnum):
    """The gates, in the order in which they are tried."""

    TYPE = "type"
    PARTICIPANTS = "participants"
    TRIGGER = "event"
    PLACE = "place"
    TIME = "time"


@dataclass(frozen=True)
class Refusal:
    """Why two claims are not about one event.

    Attributes:
        gate: The gate that refused.
        reason: In words.
    """

    gate: Gate
    reason: str


def unlinkable(claim: Claim) -> str | None:
    """Why the claim can meet no other at all; None if it can."""
    event = claim.event
    if len(event.participants) > (group_of(claim) in BY_PARTICIPANTS):
        return None
    if group_of(claim) in BY_PARTICIPANTS:
        if event.participants and claim.status.value is StatusValue.NOT_OCCURRED:
            return None  # whoever was not there is known
        if of_the_kind(claim) and sources(claim):
            return None  # "there was no meeting" is said by one of those who would have met
        if stated(claim) is None and len(keywords(claim.quote.text)) < ALIKE[0]:
            return f"who takes part in the {event.type.value} is not known"
    elif event.trigger is None and len(keywords(claim.quote.text)) < ALIKE[0]:
        return "neither a participant nor the event's name is known"
    return None


def refuse(a: Claim, b: Claim, lifted: frozenset[Gate] = frozenset()) -> Refusal | None:
    """The first gate that keeps the two claims apart, or None if they speak of one event.

    Args:
        a: One claim.
        b: The other; the order does not matter.
        lifted: Gates left open, because a rule compares the very thing that they demand equal.
    """
    for gate, keeps_apart in _GATES.items():
        if gate not in lifted and (refusal := keeps_apart(a, b)) is not None:
            return refusal
    return None


def refuse_at(gate: Gate, a: Claim, b: Claim) -> Refusal | None:
    """What one gate says of the two claims, whatever the others say.

    Behind a refusal of ``Gate.TYPE`` the others mean nothing: they compare claims of one group.
    """
    return _GATES[gate](a, b)


def _type(a: Claim, b: Claim) -> Refusal | None:
    if group_of(a) is group_of(b):
        return None
    return _others(Gate.TYPE, {a.event.type.value}, {b.event.type.value}, "{} is not {}")


def _participants(a: Claim, b: Claim) -> Refusal | None:
    ours, theirs = set(a.event.participants), set(b.event.participants)
    gathering = group_of(a) in BY_PARTICIPANTS
    if gathering and min(len(ours), len(theirs)) > 1 and not all_the_same(a, b):
        # A meeting of two is not one of three.
        return _others(Gate.PARTICIPANTS, ours, theirs, "{} on one side, {} on the other")
    if strangers(a, b) and common(a, b) < ENOUGH:
        return _others(Gate.PARTICIPANTS, ours, theirs, "{} is not {}")
    if gathering and common(a, b) < ENOUGH:
        return Refusal(Gate.PARTICIPANTS, "who takes part is not known of both")
    return None


def _trigger(a: Claim, b: Claim) -> Refusal | None:
    if group_of(a) in BY_PARTICIPANTS:
        return None
    one, other = ordinal(a), ordinal(b)
    if one is not None and other is not None and one != other:
        return _others(Gate.TRIGGER, {f"the {one}"}, {f"the {other}"}, "{} is not {}")
    if common(a, b) >= ENOUGH:
        return None
    ours, theirs = a.event.concept, b.event.concept
    if ours is not None and theirs is not None and ours != theirs:
        return _others(Gate.TRIGGER, {f"“{ours}”"}, {f"“{theirs}”"}, "{} is not {}")
    return Refusal(Gate.TRIGGER, "too little is the same to say that it is one event")


def _place(a: Claim, b: Claim) -> Refusal | None:
    # Where a meeting is to take place may be the very thing in dispute; where people died, or a
    # river burst its banks, tells one disaster from another.
    ours, theirs = a.event.place, b.event.place
    if group_of(a) in BY_PARTICIPANTS or not ours or not theirs or ours == theirs:
        return None
    joined = bool(a.event.participants) and bool(b.event.participants)
    if joined and group_of(a) is Group.MATTER:
        return None
    if not (is_name(ours) and is_name(theirs)):
        # "The car deck", "the county": a part or a kind of place, which may lie in the other.
        return None
    return _others(Gate.PLACE, {ours}, {theirs}, "{} is not {}")


def is_name(place: str) -> bool:
    """Whether a place is called by a name, not by what kind or part of a place it is."""
    return place[:1].isupper()


def _time(a: Claim, b: Claim) -> Refusal | None:
    ours, theirs = window(a), window(b)
    if ours is None or theirs is None:
        if a.article == b.article or alike(a, b).reaches(*ALIKE):
            return None
        return Refusal(Gate.TIME, "the date of one of the two is not known")
    if ours.may_overlap(theirs) or rules_out(a, b) or rules_out(b, a):
        return None
    return _others(Gate.TIME, {describe(ours)}, {describe(theirs)}, "{} is not {}")


_GATES: dict[Gate, Callable[[Claim, Claim], Refusal | None]] = {
    Gate.TYPE: _type,
    Gate.PARTICIPANTS: _participants,
    Gate.TRIGGER: _trigger,
    Gate.PLACE: _place,
    Gate.TIME: _time,
}


def _others(gate: Gate, ours: set[str], theirs: set[str], words: str) -> Refusal:
    """A refusal that names both sides, in an order that does not depend on which comes first."""
    return Refusal(gate, words.format(*sorted((_names(ours), _names(theirs)))))


def _names(names: set[str]) -> str:
    return " and ".join(sorted(names))
