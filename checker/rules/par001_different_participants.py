"""PAR001 different-participants."""

from __future__ import annotations

from checker.link import Gate
from checker.models import Claim, EventType, Severity, StatusValue
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    next_step_for,
    relation_of,
    two_events,
)

_FIRM = frozenset(
    {
        StatusValue.AGREED,
        StatusValue.SCHEDULED,
        StatusValue.PLANNED,
        StatusValue.OCCURRED,
        StatusValue.ONGOING,
    }
)
_GATHERINGS = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT})


class DifferentParticipants(Rule):
    """One event is given two sets of participants.

    What it does
    ------------
    Reports two claims that agree on the kind, the day and the place of a gathering and differ in
    who takes part.

    Why it matters
    --------------
    Who sat at the table decides what a meeting means.

    Example
    -------
    - The mayor, 4 June: "the mayor met Ana Pires and Tom Hale in Porto on 3 June" — occurred,
      place Porto, with The mayor; Ana Pires; Tom Hale
    - The port, 4 June: "the mayor met Ana Pires and Omar Reyes in Porto on 3 June" — occurred,
      place Porto, with The mayor; Ana Pires; Omar Reyes

    Known limits
    ------------
    Only gatherings whose day and place both claims give are taken for one; a claim that names
    fewer people than the other is taken to be incomplete, not contrary. At least two names must be
    on both sides.
    """

    code = "PAR001"
    name = "different-participants"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.PARTICIPANTS})

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two lists of participants."""
        first, second = pair.first, pair.second
        ours, theirs = set(first.event.participants), set(second.event.participants)
        if not _same_occasion(first, second) or len(ours & theirs) < 2:
            return None
        if ours <= theirs or theirs <= ours:
            return None
        if (reason := two_events(pair)) is not None:
            return Withheld(reason)
        relation = relation_of(pair)
        about = f"one {first.event.type.value} in {first.event.place}"
        message = contrast(
            pair, about, f"named {_names(ours - theirs)}", f"named {_names(theirs - ours)} instead"
        )
        return Clash(relation, self.severity, message, next_step_for(relation, pair))


def _same_occasion(a: Claim, b: Claim) -> bool:
    if a.event.type is not b.event.type or a.event.type not in _GATHERINGS:
        return False
    if a.status.value not in _FIRM or b.status.value not in _FIRM:
        return False
    ours, theirs = a.event.time.interval, b.event.time.interval
    one_day = ours.start is not None and ours.start == ours.end == theirs.start == theirs.end
    return one_day and a.event.place is not None and a.event.place == b.event.place


def _names(names: set[str]) -> str:
    return " and ".join(sorted(names))
