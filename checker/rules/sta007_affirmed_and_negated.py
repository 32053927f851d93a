"""STA007 affirmed-and-negated."""

from __future__ import annotations

from checker.models import Severity
from checker.restating import Change, ChangeKind
from checker.rules._restated import RestatedRule


class AffirmedAndNegated(RestatedRule):
    """One sentence stands here with a "not" and there without.

    What it does
    ------------
    Reports two claims of one day that tell the same sentence, in nearly the same words, of which
    one alone holds a negation.

    Why it matters
    --------------
    A "not" that is lost or slips in turns a report into its opposite and is easily overlooked.

    Example
    -------
    - The clinic, 2 May: "The surgeon had knowingly falsified the transplant records of nine
      patients" — occurred
    - The union, 2 May: "The surgeon had not knowingly falsified the transplant records of nine
      patients" — occurred

    Known limits
    ------------
    Sentences in which other words may deny or bound ("failed to", "without", "may") are compared
    only if both hold words of the kind; "no more than" and "not only" are left alone. Two
    quotations of one speaker are for QUO001.
    """

    code = "STA007"
    name = "affirmed-and-negated"
    severity = Severity.GRAVE
    kind = ChangeKind.NEGATION

    def told(self, change: Change) -> tuple[str, str]:
        """Which side negates."""
        words = ("affirmed it", f"denied it (“{change.ours or change.theirs}”)")
        return words[::-1] if change.ours else words
