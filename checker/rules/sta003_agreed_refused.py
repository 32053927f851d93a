"""STA003 agreed-refused."""

from __future__ import annotations

from checker.link import Group, group_of
from checker.models import Claim, Relation, Severity, StatusValue
from checker.rules._status import LatticeRule
from checker.rules.base import Pair, Stability, days_between


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
    is not known whose refusal it is, the speaker is taken to speak for himself. What one party can
    do alone (a strike, a bid) may be scheduled or planned against another's will; only a gathering,
    a call or an agreement needs everyone. A refusal before the announcement is an update; one on
    terms ("not as long as …") is a nuance.
    """

    code = "STA003"
    name = "agreed-refused"
    severity = Severity.GRAVE
    stability = Stability.PREVIEW
    since = "0.1.0"

    looks_ahead = True

    def exempt(self, pair: Pair) -> str | None:
        """Opposition from outside is no refusal by a participant, nor needs every plan consent."""
        announced, refusal = pair.first, pair.second
        known = set(announced.event.participants) | set(refusal.event.participants)
        if not known:
            return "whom the announced event would bind is not known"
        if _refuser(refusal) not in known | {announced.status.holder}:
            return "the refusal is not that of a participant"
        together = group_of(announced) in {Group.GATHERING, Group.CALL}
        agreed = announced.status.value is StatusValue.AGREED
        if not together and not agreed and announced.status.holder != _refuser(refusal):
            return "what is planned does not need the consent of the one who refuses"
        return None

    def softer(self, pair: Pair) -> bool:
        """A refusal on terms ("not as long as …") leaves the door open, as a condition does."""
        return pair.second.status.condition is not None

    def relation(self, pair: Pair) -> Relation:
        """An update when the announcement came after the refusal."""
        days = days_between(pair.first, pair.second)
        return Relation.UPDATE if days is not None and days < 0 else super().relation(pair)


def _refuser(refusal: Claim) -> str:
    return refusal.status.holder or refusal.attribution.speaker.canonical
