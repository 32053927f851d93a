"""STA002 occurred-denied."""

from __future__ import annotations

import re

from checker.link import SURE, Mark, of_all, of_the_kind, ordinal, parties, weights, window
from checker.models import Severity, StatusValue
from checker.rules._denials import denies_a_part, denies_its_event
from checker.rules._status import ELSEWHERE, THIN, LatticeRule, looks_ahead, looks_back
from checker.rules.base import Pair, Stability, is_absence, said_apart

_SAME_STORY_DAYS = 2
TOO_EARLY = "denied before it can have happened"
SINCE = "what had not happened yet may have come about since"
SERIES = "what is denied may be another event of a series"


class OccurredDenied(LatticeRule):
    """One side says that an event happened, the other that it did not.

    What it does
    ------------
    Reports a claim that an event occurred or is going on beside a claim that it did not occur or
    that the account of it is untrue.

    Why it matters
    --------------
    Only one of the two can be true, and whoever repeats the wrong one reports an event that never
    was.

    Example
    -------
    - The ministry, 4 June: "The minister met the dockers on Tuesday" — occurred
    - The dockers' union, 4 June: "The minister did not meet the dockers on Tuesday" — not_occurred

    Known limits
    ------------
    Two events of one kind with the same participants in the same month can be taken for one when
    neither claim gives a day. A negative that is not the event's own ("the cause of the explosion
    has not been found") is not compared, nor what was denied before it can have happened, nor what
    barely links: much happens and much else does not, so this rule asks for one mark more than the
    others, and for the same kind of event, the same words, or a party in common. A denial of every
    event of the kind ("no arrests were made") needs less than one of this event. "No resident was
    hurt" is not held against firefighters who were, whatever the noun: of two words for one group
    ("no tenant", "a family") the denial is kept back as well. "Nobody was hurt" in one fire and
    people hurt in another, neither with a day or a place, can be taken for one event.
    """

    code = "STA002"
    name = "occurred-denied"
    severity = Severity.GRAVE
    stability = Stability.PREVIEW
    since = "0.1.0"

    def exempt(self, pair: Pair) -> str | None:
        """A denial from before the event does not contradict that it happened afterwards."""
        if is_absence(pair.second):
            return "that somebody was absent does not say that there was no event"
        denied, happened, said = pair.second, window(pair.first), pair.second.asserted_on
        alleged = denied.status.value is StatusValue.DENIED
        if not alleged and not _of_one_thing(pair):
            return THIN
        if (which := ordinal(denied)) is not None and which != ordinal(pair.first):
            return SERIES
        if ordinal(pair.first) in {"last", "previous"} and of_all(denied):
            return SERIES
        if not (alleged or denies_its_event(denied)):
            return ELSEWHERE
        if alleged and denies_a_part(denied) and not _of_the_same(pair):
            return ELSEWHERE
        if alleged and looks_ahead(denied):
            return "the denial is of something to come, the account of something past"
        started = pair.first.event.time.interval.start
        if _may_have_come_about(pair):
            return SINCE
        if said is None or (started is None and pair.first.article == pair.second.article):
            return None
        if started is not None:
            return TOO_EARLY if said < started else None
        days = said_apart(pair)
        if looks_back(pair.second) and days is not None and days <= _SAME_STORY_DAYS:
            # What is denied was alleged by then, and the later account repeats it.
            return None
        early = happened is not None and happened.end is not None and said < happened.end
        return TOO_EARLY if early else None


_SO_FAR = re.compile(
    r"\b(?:yet|so far|until now|up to now|to date|for now|at th(?:is|at) (?:stage|point|moment)|"
    r"still (?:no|not)|ha(?:s|ve) still)\b",
    re.IGNORECASE,
)


def _may_have_come_about(pair: Pair) -> bool:
    """Whether the denial holds only until it was made, and what is affirmed may be later."""
    if _SO_FAR.search(pair.second.quote.text) is None:
        return False
    began, said = pair.first.event.time.interval.start, pair.second.asserted_on
    if began is None:
        began = pair.first.asserted_on
    return began is None or said is None or said <= began


def _of_one_thing(pair: Pair) -> bool:
    """Whether much ties the two together, and more than the kind of event and its days.

    That something burned and that nothing was heard on one day in one train is not yet a dispute.
    """
    marks = {weight.mark: weight.points for weight in weights(pair.first, pair.second)}
    points = sum(marks.values())
    if Mark.WORDING in marks:
        return points >= SURE
    if points <= SURE - of_the_kind(pair.second):
        return False
    if Mark.MOST_WORDS in marks:
        return True
    if marks.get(Mark.CONCEPT, 0) > 0 and marks.keys() & {Mark.WORDS, Mark.DAY}:
        return True
    return marks.get(Mark.PARTIES, 0) > 0


def _of_the_same(pair: Pair) -> bool:
    return any(one & other for one in parties(pair.first) for other in parties(pair.second))
