"""STA001 announced-not-planned."""

from __future__ import annotations

from checker.models import Severity
from checker.rules._status import LatticeRule, one_voice
from checker.rules.base import Pair, Stability


class AnnouncedNotPlanned(LatticeRule):
    """One side announces an event of which the other says that nothing is planned.

    What it does
    ------------
    Reports a claim that an event is agreed, scheduled, planned or expected beside a claim that no
    plan or arrangement for the same event exists, or that the announcement is untrue.

    Why it matters
    --------------
    An announcement that the other side does not confirm is the commonest way in which a story runs
    ahead of the facts. Both statements may be quoted rightly; the reader must be told of both.

    Example
    -------
    - Ana Pires, 2 May: "We have agreed to hold a debate with João Melo" — agreed
    - João Melo, 3 May: "No debate with Ana Pires is planned" — not_planned

    Known limits
    ------------
    A plan without a date is taken to stand for thirty days. Readiness ("is ready to meet") and mere
    possibility are no announcements.
    """

    code = "STA001"
    name = "announced-not-planned"
    severity = Severity.GRAVE
    stability = Stability.PREVIEW
    since = "0.1.0"

    def graver(self, pair: Pair) -> bool:
        """A plan denied by the planner's own office is as grave as an agreement denied."""
        return one_voice(pair)
