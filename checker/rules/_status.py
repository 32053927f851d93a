"""What the rules over the status lattice share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import ClassVar

from checker.lattice import cell_of, clash, statuses_of
from checker.link import SURE, common
from checker.models import Claim, Relation, Severity
from checker.models import StatusValue as S
from checker.rules._acts import opposite_names
from checker.rules._bounds import bounded
from checker.rules._denials import denies_a_negative
from checker.rules.base import (
    UNSUPPORTED,
    Clash,
    Facet,
    Pair,
    Rule,
    Withheld,
    contrast,
    event_of,
    guessed,
    next_step_for,
    relation_of,
    succession,
)

THIN = "what the two share is too little to say that one denies the other"
DOUBLE = "what is denied is itself a negative"
ELSEWHERE = "what is denied may be something else than the event itself"


@cache
def _facets(rule: str) -> dict[S, Facet]:
    """By status, what it clashes with in the cells that the rule reports."""
    return {
        value: Facet((value,), tuple(other for other in S if cell_of(rule, value, other)))
        for value in sorted(statuses_of(rule))
    }


class LatticeRule(Rule):
    """A rule whose cells stand in ``checker.lattice``."""

    says: ClassVar[Mapping[S, str]] = MappingProxyType({})
    """Predicates that this rule words otherwise than ``PREDICATES``."""

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim's status stands in one of the rule's cells."""
        return claim.status.value in statuses_of(self.code)

    def facet(self, claim: Claim) -> Facet | None:
        """The status, against those with which it has a cell of this rule."""
        return _facets(self.code).get(claim.status.value)

    def lacking(self, claim: Claim) -> str:
        """The status, which stands in none of the rule's cells."""
        return f"has it as {named(claim.status.value)}"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash that the lattice has for the pair, if its cell belongs to this rule."""
        cell = clash(pair.first.status.value, pair.second.status.value)
        if cell is None or cell.rule != self.code:
            return None
        if opposite_names(pair) is not None:
            return None  # one statement read in two ways, which CHR001 reports
        if guessed(pair):
            return Withheld(UNSUPPORTED)
        if self.asks_more(pair) and common(pair.first, pair.second) < SURE:
            return Withheld(THIN)
        if any(
            c.status.value is S.DENIED and denies_a_negative(c) for c in (pair.first, pair.second)
        ):
            return Withheld(DOUBLE)
        if (reason := bounded(pair)) is not None:
            return Withheld(reason)
        if (reason := self.exempt(pair)) is not None:
            return Withheld(reason)
        relation = self.relation(pair)
        severity = cell.severity
        if severity is Severity.MEDIUM and self.graver(pair):
            severity = Severity.GRAVE
        if self.softer(pair):
            severity = Severity.NUANCE
        told = pair.in_time() if relation is Relation.UPDATE else pair
        words = succession if relation is Relation.UPDATE else contrast
        message = words(
            told, event_of(told.first), self._predicate(told.first), self._predicate(told.second)
        )
        return Clash(relation, severity, message, next_step_for(relation, told))

    def compatible(self, pair: Pair) -> str:
        """What the lattice says of the two statuses: that both can stand, or who compares them."""
        ours, theirs = pair.first.status.value, pair.second.status.value
        if ours is theirs:
            return f"both have it as {named(ours)}"
        cell = clash(ours, theirs)
        if cell is None:
            return f"{named(ours)} and {named(theirs)} can both be true of one event"
        if cell.rule != self.code:
            return f"{named(ours)} against {named(theirs)} is for {cell.rule} to judge"
        return "the two call one statement by two opposite names, which is for CHR001 to judge"

    def relation(self, pair: Pair) -> Relation:
        """What kind of disagreement the pair is."""
        return relation_of(pair)

    def exempt(self, pair: Pair) -> str | None:
        """Why the two can stand together after all; None if they cannot."""
        return None

    def graver(self, pair: Pair) -> bool:
        """Whether a medium cell is grave for this pair."""
        return False

    def asks_more(self, pair: Pair) -> bool:
        """Whether the two must have more in common than linking asks for."""
        return True

    def softer(self, pair: Pair) -> bool:
        """Whether the cell is but a nuance for this pair."""
        return False

    def _predicate(self, claim: Claim) -> str:
        value = claim.status.value
        if value in {S.WILLING, S.UNWILLING}:
            will = "declared readiness" if value is S.WILLING else "refused"
            holder = claim.status.holder
            own = holder is None or holder == claim.attribution.speaker.canonical
            return will if own else f"said that {holder} {will}"
        return self.says.get(value) or PREDICATES[value]


PREDICATES = {
    S.OCCURRED: "said that this took place",
    S.ONGOING: "said that this was under way",
    S.NOT_OCCURRED: "said that this did not take place",
    S.AGREED: "said that this was agreed",
    S.SCHEDULED: "said that this was on the schedule",
    S.PLANNED: "said that this was planned",
    S.EXPECTED: "said that this was expected",
    S.POSSIBLE: "left this open",
    S.CONDITIONAL: "made this depend on a condition",
    S.NOT_PLANNED: "said that nothing of the kind was planned",
    S.CANCELLED: "said that this was called off",
    S.POSTPONED: "said that this was put off",
    S.DENIED: "denied this",
}
"""What a claim says of its event, in the past tense, which needs no number."""


def named(status: S) -> str:
    """A status as a reader is shown it: “not planned”."""
    return f"“{status.value.replace('_', ' ')}”"


_AHEAD = re.compile(
    r"\b(?:will|would|won[’']t|imminent|upcoming|forthcoming|about to|going to|to be|soon|next|"
    r"plan(?:s|ned|ning)?|intend\w*|set to|schedul\w+|arrange\w*|agree\w*|prepar\w+|future)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:had|having|has|have|did|took place|happened|ever|was|were)\b", re.IGNORECASE
)


def looks_ahead(claim: Claim) -> bool:
    """Whether the words of a denial speak of what is still to come ("denied that … would")."""
    return _AHEAD.search(claim.quote.text) is not None


def looks_back(claim: Claim) -> bool:
    """Whether the words of a denial speak of what has been ("denied having met")."""
    return not looks_ahead(claim) and _BACK.search(claim.quote.text) is not None
