"""STA004 announced-called-off."""

from __future__ import annotations

from checker.models import Relation, Severity
from checker.rules._status import LatticeRule
from checker.rules.base import Pair, Stability, one_side, said_apart


class AnnouncedCalledOff(LatticeRule):
    """What was announced has since been called off or put off.

    What it does
    ------------
    Reports a claim that an event is coming beside a claim that it was cancelled or postponed. Said
    later, the second is an update and no contradiction; said of one day by two sides, it is one.

    Why it matters
    --------------
    Copy that was right in the morning is wrong in the evening. The desk must know which of its
    articles still announce the event.

    Example
    -------
    - The council, 1 April: "The march is set for 9 May" — scheduled
    - The council, 20 April: "The march has been called off" — cancelled

    Known limits
    ------------
    Without the dates of both statements nothing is reported across articles.
    """

    code = "STA004"
    name = "announced-called-off"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"

    looks_ahead = True

    def exempt(self, pair: Pair) -> str | None:
        """Across articles, only the dates of both statements tell which of them is the news."""
        if said_apart(pair) is None and pair.first.article != pair.second.article:
            return "which of the two statements came later is not known"
        return None

    def asks_more(self, pair: Pair) -> bool:
        """Whoever calls off what the same side announced needs no more words for it."""
        return not one_side(pair.first, pair.second)

    def relation(self, pair: Pair) -> Relation:
        """An update, unless two sides say the two things on one day."""
        base = super().relation(pair)
        if said_apart(pair) == 0 and base is Relation.DISPUTE:
            return base
        return Relation.UPDATE
