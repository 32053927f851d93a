"""WIL001 willing-unwilling."""

from __future__ import annotations

from checker.models import Claim, Severity
from checker.rules._status import LatticeRule
from checker.rules.base import Pair, Stability


class WillingUnwilling(LatticeRule):
    """One party is called willing here and unwilling there.

    What it does
    ------------
    Reports a claim that somebody is ready for an event, or leaves it open, beside a claim that the
    same party refuses it. Whose will it is decides, not who speaks.

    Why it matters
    --------------
    A party cannot be both. Either it changed its mind, or one of the accounts is wrong.

    Example
    -------
    - Lena Brandt, 2 May: "I am ready to meet Omar Reyes" — willing, holder Lena Brandt
    - Omar Reyes, 3 May: "Lena Brandt refused to meet Omar Reyes" — unwilling, holder Lena Brandt

    Known limits
    ------------
    A will whose holder is not known is not compared. One who speaks for a body of his own will is
    taken to tell the body's.
    """

    code = "WIL001"
    name = "willing-unwilling"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.1.0"

    def asks_more(self, pair: Pair) -> bool:
        """One holder's will is one thing more that the two share."""
        return False

    def exempt(self, pair: Pair) -> str | None:
        """The will of two different parties is no contradiction."""
        ours, theirs = _holders(pair.first), _holders(pair.second)
        if not (ours and theirs):
            return "whose will it is is not known of both"
        return None if ours & theirs else "the will is that of two different parties"


def _holders(claim: Claim) -> frozenset[str]:
    """Whose will it is; where the speaker tells his own, it is that of the body, too."""
    holder, speaker = claim.status.holder, claim.attribution.speaker
    if holder is None:
        return frozenset()
    own = holder == speaker.canonical and speaker.principal is not None
    return frozenset({holder, speaker.principal or holder} if own else {holder})
