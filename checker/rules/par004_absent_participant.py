"""PAR004 absent-participant."""

from __future__ import annotations

from checker.link import BY_PARTICIPANTS, Gate, group_of, one_day
from checker.models import Claim, Severity, StatusValue
from checker.rules.base import (
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    event_of,
    is_absence,
    next_step_for,
    relation_of,
    two_events,
)

_HELD = frozenset({StatusValue.OCCURRED, StatusValue.ONGOING})


class AbsentParticipant(Rule):
    """One has somebody at a gathering from which the other says that he was absent.

    What it does
    ------------
    Reports a claim that somebody met, called or visited others beside a claim that he or she did
    not attend, was not there or stayed away.

    Why it matters
    --------------
    Whether the one who decides sat at the table is what the talks are judged by.

    Example
    -------
    - The Gazette, 4 June: "The mayor met Ana Pires for an hour on 3 June" — occurred, with
      The mayor; Ana Pires
    - The Herald, 4 June: "The mayor did not attend the talks on 3 June" — not_occurred, with
      The mayor

    Known limits
    ------------
    The absent one must be the only person whom the second claim names. Two gatherings of one kind
    in one week, one with and one without the person, can be taken for one where a claim gives no
    day. A body that "sent nobody" is not compared with its officers.
    """

    code = "PAR004"
    name = "absent-participant"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.2.0"
    lifts = frozenset({Gate.PARTICIPANTS})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim has somebody at a gathering, or away from it."""
        return self.facet(claim) is not None

    def facet(self, claim: Claim) -> Facet | None:
        """Those who were there, against the one who was not."""
        if group_of(claim) not in BY_PARTICIPANTS:
            return None
        names = claim.event.participants
        if is_absence(claim):
            absent = (("absent", *names),)
            return (
                Facet(absent, tuple(("there", name) for name in names)) if len(names) == 1 else None
            )
        if claim.status.value not in _HELD or len(names) < 2:
            return None
        return Facet(
            tuple(("there", name) for name in names), tuple(("absent", name) for name in names)
        )

    def lacking(self, claim: Claim) -> str:
        """No gathering, or not known who was or was not at it."""
        if group_of(claim) not in BY_PARTICIPANTS:
            return "tells of no gathering"
        return "does not say of one person that he was there with others, or that he was absent"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of a presence and an absence."""
        if is_absence(pair.first) is is_absence(pair.second):
            return None
        absent, there = sorted((pair.first, pair.second), key=is_absence, reverse=True)
        who = absent.event.participants
        if len(who) != 1 or there.status.value not in _HELD:
            return None
        if len(there.event.participants) < 2 or who[0] not in there.event.participants:
            return None
        days = one_day(absent), one_day(there)
        if None not in days and days[0] != days[1]:
            return None
        if (reason := two_events(pair)) is not None:
            return Withheld(reason)
        relation = relation_of(pair)
        told = {absent.id: f"said that {who[0]} was absent", there.id: f"had {who[0]} there"}
        message = contrast(pair, event_of(there), told[pair.first.id], told[pair.second.id])
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def compatible(self, pair: Pair) -> str:
        """Two who were there, two who were not, or another person or day."""
        if is_absence(pair.first) is is_absence(pair.second):
            return "neither says, or both say, that somebody was absent"
        return "the one who was absent is not among those whom the other has there that day"
