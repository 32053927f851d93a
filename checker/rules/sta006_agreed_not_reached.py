"""STA006 agreed-not-reached."""

from __future__ import annotations

from checker.models import Relation, Severity
from checker.rules._status import LatticeRule
from checker.rules.base import Pair, Stability


class AgreedNotReached(LatticeRule):
    """One side says that something is agreed, the other that no agreement was reached.

    What it does
    ------------
    Reports a claim that the sides agreed beside a claim that they did not, or have not yet.

    Why it matters
    --------------
    A deal announced by one side alone moves markets and ends strikes on paper only.

    Example
    -------
    - Kestrel Group, 7 March: "Kestrel and Marlo Foods reached an agreement on a merger" — agreed
    - Marlo Foods, 7 March: "No agreement on a merger with Kestrel Group was reached" — not_occurred

    Known limits
    ------------
    "Not yet", said before the agreement was announced, is an update.
    """

    code = "STA006"
    name = "agreed-not-reached"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"

    def relation(self, pair: Pair) -> Relation:
        """An update when the agreement was announced after it was said to be missing."""
        agreed, missing = pair.first.asserted_on, pair.second.asserted_on
        if agreed is not None and missing is not None and missing < agreed:
            return Relation.UPDATE
        return super().relation(pair)
