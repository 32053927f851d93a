"""STA003 agreed-refused."""

from __future__ import annotations

from checker.models import Claim, Severity, StatusValue
from checker.rules._status import LatticeRule
from checker.rules.base import Pair, Stability


class AgreedRefused(LatticeRule):
    """One side announces an event that a participant refuses.

    What it does
    ------------
    Reports a claim that an event is agreed, scheduled or planned beside a claim that one of those
    who would take part refuses it.

    Why it matters
    --------------
    An agreement needs everyone whom it binds. If one of them refuses, the announcement is wrong or
    out of date.

    Example
    -------
    - Kestrel Group, 7 March: "We have agreed to a merger with Marlo Foods" — agreed
    - Marlo Foods, 8 March: "Marlo Foods rejected the merger with Kestrel Group" — unwilling, holder
      Marlo Foods

    Known limits
    ------------
    The refusal must be a participant's own will: somebody else's opposition is no refusal. When it
    is not known whose refusal it is, the speaker is taken to speak for himself.
    """

    code = "STA003"
    name = "agreed-refused"
    severity = Severity.GRAVE
    stability = Stability.PREVIEW
    since = "0.1.0"

    def exempt(self, pair: Pair) -> bool:
        """Opposition from outside is no refusal by a participant."""
        refusal = next(
            c for c in (pair.first, pair.second) if c.status.value is StatusValue.UNWILLING
        )
        return not _refuser_takes_part(refusal)


def _refuser_takes_part(refusal: Claim) -> bool:
    participants = refusal.event.participants
    holder = refusal.status.holder or refusal.attribution.speaker.canonical
    return not participants or holder in participants
