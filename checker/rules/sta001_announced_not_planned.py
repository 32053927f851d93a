"""STA001 announced-not-planned."""

from __future__ import annotations

import re

from checker.link import Group, group_of
from checker.models import Claim, Relation, Severity, StatusValue
from checker.rules._status import LatticeRule, looks_back
from checker.rules.base import (
    Pair,
    Stability,
    days_between,
    is_narrated,
    same_principal,
    same_speaker,
)


class AnnouncedNotPlanned(LatticeRule):
    """One side announces an event of which the other says that nothing is planned.

    What it does
    ------------
    Reports a claim that an event is agreed, scheduled, planned or expected beside a claim that no
    plan or arrangement for the same event exists, or that the announcement is untrue.

    Why it matters
    --------------
    An announcement that the other side does not confirm is the commonest way in which a story runs
    ahead of the facts. Both statements may be quoted rightly; the reader must be told of both.

    Example
    -------
    - Ana Pires, 2 May: "We have agreed to hold a debate with João Melo" — agreed
    - João Melo, 3 May: "No debate with Ana Pires is planned" — not_planned

    Known limits
    ------------
    A plan without a date is taken to stand for thirty days. Readiness ("is ready to meet") and mere
    possibility are no announcements. "No plans", said on a day before the announcement, is an
    update; so is what one outlet says on two days in its own voice. If the event took place between
    the two statements, nothing is reported.
    """

    code = "STA001"
    name = "announced-not-planned"
    severity = Severity.GRAVE
    stability = Stability.STABLE
    since = "0.1.0"
    looks_ahead = True

    def exempt(self, pair: Pair) -> str | None:
        """A past event denied is no plan denied; nor do the plans of two parties exclude another's.

        A meeting needs everyone's plan; a strike or a sale is the plan of one.
        """
        announced, denied = pair.first, pair.second
        if denied.status.value is StatusValue.DENIED and looks_back(denied):
            return "the denial is of something past, the announcement of something to come"
        if _of_any(announced):
            return "what is said of any such event announces none"
        if denied.asserted_on is None and announced.asserted_on is not None:
            return "when it was denied is not known, so that the announcement may be newer"
        holders = {announced.status.holder, denied.status.holder}
        of_one = announced.status.value in {StatusValue.PLANNED, StatusValue.EXPECTED}
        alone = group_of(announced) not in {Group.GATHERING, Group.CALL}
        if of_one and alone and None not in holders and len(holders) == 2:
            return "the plans are those of two different parties"
        return None

    def relation(self, pair: Pair) -> Relation:
        """An update when the plan came after the "no plans", or one outlet goes with the times."""
        days = days_between(pair.first, pair.second)
        if days is not None and days < 0:
            return Relation.UPDATE
        own_voice = is_narrated(pair.first) and same_speaker(pair.first, pair.second)
        if own_voice and days:
            return Relation.UPDATE
        return super().relation(pair)

    def graver(self, pair: Pair) -> bool:
        """A plan denied by the planner's own office is as grave as an agreement denied."""
        first, second = pair.first, pair.second
        if is_narrated(first) or is_narrated(second):
            return False
        return same_speaker(first, second) or same_principal(first, second)


_ANY = re.compile(r"\bany\s+(?:[\w’'-]+\s+){0,2}\Z", re.IGNORECASE)


def _of_any(claim: Claim) -> bool:
    """Whether the words speak of any event of the kind: "any summit would have to be held …"."""
    trigger = claim.event.trigger
    if trigger is None or not claim.quote.contains(trigger):
        return False
    return _ANY.search(claim.quote.text[: trigger.start - claim.quote.start]) is not None
