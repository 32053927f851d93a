"""CHR003 opposite-outcomes."""

from __future__ import annotations

from checker.restating import Change, ChangeKind, opposite_outcomes
from checker.rules._restated import RestatedRule, gave
from checker.rules.base import Pair, days_between


class OppositeOutcomes(RestatedRule):
    """One thing is told with two outcomes of which only one can be true.

    What it does
    ------------
    Reports two claims that tell of one thing in largely the same words, and give it opposite ends:
    convicted and acquitted, passed and voted down, survived and died, open and shut, by accident
    and on purpose, safe and dangerous. The two may be built differently.

    Why it matters
    --------------
    No "not" stands between the two, and no figure differs, so that the eye passes over them.

    Example
    -------
    - The Post, 4 June: "A jury in Porto acquitted the harbour master of taking bribes" — occurred
    - The Echo, 4 June: "The harbour master was convicted of taking bribes by a jury in Porto"
      — occurred

    Known limits
    ------------
    Only outcomes of the table are known, and only where both sides share most of their other words.
    What may change from one day to the next (a road is shut, and open again) is compared on one day
    alone; an outcome that is denied, feared, or told of some of several things is left alone, and
    so is an article that tells both.
    """

    code = "CHR003"
    name = "opposite-outcomes"
    kind = ChangeKind.OUTCOME

    def told(self, change: Change) -> tuple[str, str]:
        """The two outcomes."""
        return gave(change)

    def fixed(self, pair: Pair) -> bool:
        """Whether the outcome that was told first cannot turn into the other."""
        ends, days = (
            opposite_outcomes(pair.first, pair.second),
            days_between(pair.first, pair.second),
        )
        if ends is None or days is None:
            return False
        return ends.final[0] if days >= 0 else ends.final[1]
