"""STA006 agreed-not-reached."""

from __future__ import annotations

from types import MappingProxyType

from checker.models import Relation, Severity, StatusValue
from checker.rules._status import LatticeRule
from checker.rules.base import Pair, Stability, days_between


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
    "Not yet", said on a day before the agreement was announced, is at most an update.
    """

    code = "STA006"
    name = "agreed-not-reached"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"
    says = MappingProxyType({StatusValue.NOT_OCCURRED: "said that no agreement was reached"})

    def relation(self, pair: Pair) -> Relation:
        """An update when the agreement was announced after it was said to be missing."""
        days = days_between(pair.first, pair.second)
        return Relation.UPDATE if days is not None and days < 0 else super().relation(pair)
