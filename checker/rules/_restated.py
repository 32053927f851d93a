"""What the rules on sentences told twice have in common: whose tellings count, and the message."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import ClassVar

from checker.lattice import PAST
from checker.models import Claim, Severity, Voice
from checker.models import StatusValue as S
from checker.restating import Change, ChangeKind, change_between, telling
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    Scope,
    Stability,
    Withheld,
    contrast,
    is_narrated,
    next_step_for,
    one_side,
    relation_of,
    said_apart,
    same_speaker,
)

ABOUT = "the same thing, in nearly the same words"
OTHER_DAY = "a sentence of another day may tell what has changed since"
ONLY_THOUGHT = "what one of the two tells of is only proposed, possible or thought"
OWN_VIEW = "two speakers who put the same thing otherwise may each give a view"

_OPEN = frozenset({S.PROPOSED, S.POSSIBLE, S.WILLING, S.OPINION})
_FIRST_PERSON = re.compile(r"\b(?:I|we|our|my|us|me|ours|mine)\b", re.IGNORECASE)


class RestatedRule(Rule):
    """A rule on two claims that tell one sentence and differ in one thing."""

    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.2.0"
    scope = Scope.RESTATED
    kind: ClassVar[ChangeKind]
    """The kind of thing in which the two differ."""

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two tellings of one sentence."""
        first, second = pair.first, pair.second
        voices = {first.attribution.voice, second.attribution.voice}
        if voices == {Voice.DIRECT} and same_speaker(first, second):
            return None  # what one speaker's quotations differ in, QUO001 weighs word by word
        change = change_between(first, second)
        if change is None or change.kind is not self.kind:
            return None
        if not _comparable(first, second):
            return Withheld(OWN_VIEW)
        if (first.status.value in _OPEN) != (second.status.value in _OPEN):
            return Withheld(ONLY_THOUGHT)
        if not (_of_one_day(pair) or self.fixed(pair)):
            return Withheld(OTHER_DAY)
        relation = relation_of(pair)
        message = contrast(pair, ABOUT, *self.told(change))
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def fixed(self, pair: Pair) -> bool:
        """Whether what differs could not change between two days."""
        return False

    def compatible(self, pair: Pair) -> str:
        """Two sentences, one told again in the same sense, or with another kind of change."""
        found = telling(pair.first, pair.second)
        if not found.restated:
            return "the two share too few words, or differ in too many things, to tell one sentence"
        if found.change is None:
            return "the two tell one sentence and differ in nothing known to change its sense"
        if found.change.kind is not self.kind:
            return f"the two tell one sentence and differ in another thing: {found.change.kind}"
        return "both are quotations of one speaker, whose wordings QUO001 compares"

    @abstractmethod
    def told(self, change: Change) -> tuple[str, str]:
        """What either side says, each as a predicate in the past tense."""


def gave(change: Change) -> tuple[str, str]:
    """What either side has in the one place, word for word."""
    return f"gave “{change.ours}”", f"gave “{change.theirs}”"


def _comparable(first: Claim, second: Claim) -> bool:
    """Whether both tell of the world: two speakers may differ in what they think or want."""
    if is_narrated(first) or is_narrated(second) or one_side(first, second):
        return True
    return all(
        claim.status.value in PAST and not _FIRST_PERSON.search(claim.quote.text)
        for claim in (first, second)
    )


def _of_one_day(pair: Pair) -> bool:
    """Whether both were said on one day, or in one article, or tell of one dated event."""
    apart = said_apart(pair)
    if apart == 0 or (apart is None and pair.first.article == pair.second.article):
        return True
    ours, theirs = pair.first.event.time.interval, pair.second.event.time.interval
    return not ours.open and ours == theirs
