"""STA005 agreed-conditional."""

from __future__ import annotations

from checker.models import Severity
from checker.rules._status import LatticeRule
from checker.rules.base import Stability


class AgreedConditional(LatticeRule):
    """One side calls agreed what the other ties to a condition.

    What it does
    ------------
    Reports, on request, a claim that an event is agreed or scheduled beside a claim that it will
    come about only under a condition.

    Why it matters
    --------------
    "Agreed" without the condition overstates; it is a nuance and rarely a mistake.

    Example
    -------
    - Tom Hale, 3 May: "We have agreed to a visit by Sara Lind" — agreed
    - Sara Lind, 4 May: "A visit to Tom Hale only if the report is published" — conditional

    Known limits
    ------------
    Shown with ``--nuances`` only.
    """

    code = "STA005"
    name = "agreed-conditional"
    severity = Severity.NUANCE
    stability = Stability.PREVIEW
    since = "0.1.0"
    looks_ahead = True
