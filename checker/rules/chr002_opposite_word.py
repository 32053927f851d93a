"""CHR002 opposite-word."""

from __future__ import annotations

from checker.restating import Change, ChangeKind
from checker.rules._restated import RestatedRule, gave


class OppositeWord(RestatedRule):
    """One sentence is told twice with a word and its opposite.

    What it does
    ------------
    Reports two claims of one day that tell the same sentence, in nearly the same words, and differ
    in one word, which stands against its opposite: rose and fell, before and after, inside and
    outside, accepted and rejected.

    Why it matters
    --------------
    Prices that rose for one outlet and fell for the other did not do both.

    Example
    -------
    - The growers, 2 May: "Rice exports from the delta rose sharply after the canal opened"
      — occurred
    - The shippers, 2 May: "Rice exports from the delta fell sharply after the canal opened"
      — occurred

    Known limits
    ------------
    Only words of the table of opposites, and words that a prefix negates (aware, unaware), are
    known. Where a negation differs too ("did not rise", "fell"), the two may agree.
    """

    code = "CHR002"
    name = "opposite-word"
    kind = ChangeKind.OPPOSITE

    def told(self, change: Change) -> tuple[str, str]:
        """The two words."""
        return gave(change)
