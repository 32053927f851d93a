"""LOC002 replaced-place."""

from __future__ import annotations

from checker.restating import Change, ChangeKind
from checker.rules._restated import RestatedRule, gave


class ReplacedPlace(RestatedRule):
    """One sentence is told twice of two places.

    What it does
    ------------
    Reports two claims of one day that tell the same sentence, in nearly the same words, and differ
    in one place: two countries, or two places of which neither is a country.

    Why it matters
    --------------
    Of two outlets with one sentence and two places, one sends its readers to the wrong one.

    Example
    -------
    - The museum, 2 May: "The stolen altarpiece was found in a farmhouse near Ghent by two
      students" — occurred
    - The parish, 2 May: "The stolen altarpiece was found in a farmhouse near Lyon by two
      students" — occurred

    Known limits
    ------------
    A town and a country are not held against each other, since the town may lie there. Where
    either article names the other's place elsewhere, the sentences may speak of two things.
    """

    code = "LOC002"
    name = "replaced-place"
    kind = ChangeKind.PLACE

    def told(self, change: Change) -> tuple[str, str]:
        """The two places."""
        return gave(change)
