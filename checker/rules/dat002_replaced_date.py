"""DAT002 replaced-date."""

from __future__ import annotations

from checker.models import StatusValue
from checker.restating import Change, ChangeKind
from checker.rules._restated import RestatedRule, gave
from checker.rules.base import Pair


class ReplacedDate(RestatedRule):
    """One sentence is told twice with two dates.

    What it does
    ------------
    Reports two claims of one day, or of what has taken place two claims of three days, that tell
    the same sentence, in nearly the same words, and differ in one date or weekday.

    Why it matters
    --------------
    Readers act on dates, and a wrong one is copied with the rest.

    Example
    -------
    - The ferry line, 2 May: "The river stood at its highest mark of the winter on 3 March"
      — occurred
    - The harbour, 2 May: "The river stood at its highest mark of the winter on 13 March" —
      occurred

    Known limits
    ------------
    Dates that the day of publication leaves open, or that overlap ("May", "9 May"), agree. The date
    of what is still to come may have been moved from one day to the next.
    """

    code = "DAT002"
    name = "replaced-date"
    kind = ChangeKind.DATE

    def fixed(self, pair: Pair) -> bool:
        """What has taken place keeps its date."""
        return pair.first.status.value is pair.second.status.value is StatusValue.OCCURRED

    def told(self, change: Change) -> tuple[str, str]:
        """The two dates."""
        return gave(change)
