"""QTY001 different-figures."""

from __future__ import annotations

from checker.link import Gate, Group, group_of, refuse
from checker.models import Claim, Quantity, Relation, Severity
from checker.quantities import compatible
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Stability,
    next_step_for,
    relation_of,
    said_apart,
    speaker_of,
)


class DifferentFigures(Rule):
    """Two figures for one thing cannot both be right.

    What it does
    ------------
    Reports two quantities of the same thing (the same noun counted, the same thing said of it, the
    same unit) that no reading of their ranges and qualifiers reconciles.

    Why it matters
    --------------
    Figures are what readers remember and what other newsrooms copy.

    Example
    -------
    - The fire service, 4 June: "14 people were killed in the flood" — occurred
    - The mayor, 4 June: "at least 20 people were killed in the flood" — occurred

    Known limits
    ------------
    "More than 13,800" and "14,000" agree. A death toll that rises from one day to the next is shown
    as an update. Figures whose noun is not named on both sides are not compared.
    """

    code = "QTY001"
    name = "different-figures"
    severity = Severity.GRAVE
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.TRIGGER})

    def judge(self, pair: Pair) -> Clash | None:
        """The first pair of figures, in text order, that cannot both be right."""
        if group_of(pair.first) is not Group.INCIDENT and refuse(pair.first, pair.second):
            # Only of an incident do different words ("the flood", "the deaths") count one thing.
            return None
        for ours in pair.first.quantities:
            for theirs in pair.second.quantities:
                if same_measure(ours, theirs) and compatible(ours, theirs) is False:
                    return self._clash(pair, ours, theirs)
        return None

    def _clash(self, pair: Pair, ours: Quantity, theirs: Quantity) -> Clash:
        relation = relation_of(pair)
        if _superseded(pair):
            relation = Relation.UPDATE
        message = (
            f"Of the {pair.first.event.label}, {speaker_of(pair.first)} has “{ours.quote.text}” "
            f"and {speaker_of(pair.second)} “{theirs.quote.text}”: the two exclude each other."
        )
        return Clash(relation, self.severity, message, next_step_for(relation, pair))


def same_measure(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities measure one thing: noun and predicate named and equal."""
    if not a.measure or a.measure != b.measure:
        # "14 dead" and "20 people killed" count the same though only one of them has a noun.
        return bool(a.verb) and a.verb == b.verb and {a.measure, b.measure} <= _HUMAN
    return a.verb == b.verb


_HUMAN = frozenset({"", "person", "people", "civilian", "resident", "victim"})


def _superseded(pair: Pair) -> bool:
    """Whether the two figures are of different days, so that the later one may just be newer."""
    days = said_apart(pair)
    return days is not None and days > 0 and _accrues(pair.first)


def _accrues(claim: Claim) -> bool:
    return group_of(claim) is Group.INCIDENT
