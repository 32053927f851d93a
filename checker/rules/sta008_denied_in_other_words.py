"""STA008 denied-in-other-words."""

from __future__ import annotations

from checker.link import Gate, refuse
from checker.models import Severity, StatusValue
from checker.restating import Change, ChangeKind, change_between
from checker.rules._bounds import bounded
from checker.rules._denials import denies_a_negative, denies_its_event
from checker.rules._restated import ABOUT, RestatedRule
from checker.rules._status import DOUBLE, ELSEWHERE, PREDICATES
from checker.rules.base import (
    Clash,
    Pair,
    Withheld,
    contrast,
    days_between,
    is_absence,
    next_step_for,
    relation_of,
)

CAME_LATER = "what was denied first may have come about since"
_OF_TWO_KINDS = frozenset({Gate.TYPE, Gate.PARTICIPANTS, Gate.TRIGGER})


class DeniedInOtherWords(RestatedRule):
    """One thing is affirmed here and denied there, under two words for the event.

    What it does
    ------------
    Reports two claims that share most of their words, of which one says that something happened or
    will, and the other that it did not or will not, although the words that name the event are of
    two kinds, or the parties are called otherwise, so that the linking does not take it for one.

    Why it matters
    --------------
    Newsrooms choose their own verbs. A denial in other words is a denial all the same.

    Example
    -------
    - The union, 2 May: "The hospital generators were delivered to the Orland clinic in May"
      — occurred
    - The clinic, 2 May: "None of the hospital generators arrived at the Orland clinic in May"
      — not_occurred

    Known limits
    ------------
    Only where the two share at least three content words, which must be most of the shorter one's;
    what was denied before it was affirmed may have come about since, and is left alone. Statuses
    that no words of the article bear out are no ground.
    """

    code = "STA008"
    name = "denied-in-other-words"
    severity = Severity.MEDIUM
    kind = ChangeKind.DENIAL

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash, where the linking alone keeps the two apart."""
        first, second = pair.first, pair.second
        change = change_between(first, second)
        if change is None or change.kind is not self.kind:
            return None
        refusal = refuse(first, second)
        if refusal is None or refusal.gate not in _OF_TWO_KINDS or is_absence(second):
            return None
        if (reason := bounded(pair)) is not None:
            return Withheld(reason)
        if second.status.value is StatusValue.NOT_OCCURRED and not denies_its_event(second):
            return Withheld(ELSEWHERE)
        if second.status.value is StatusValue.DENIED and denies_a_negative(second):
            return Withheld(DOUBLE)
        days = days_between(first, second)
        if days is None or days < 0:
            return Withheld(CAME_LATER)
        relation = relation_of(pair)
        message = contrast(pair, ABOUT, *self.told(change))
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def told(self, change: Change) -> tuple[str, str]:
        """What either says of it."""
        return _SAYS[StatusValue(change.ours)], _SAYS[StatusValue(change.theirs)]


_SAYS = {**PREDICATES, StatusValue.UNWILLING: "refused"}
