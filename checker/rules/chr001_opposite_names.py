"""CHR001 opposite-names."""

from __future__ import annotations

from checker.link import Gate, alike, one_day
from checker.models import Claim, Relation, Severity
from checker.rules._acts import names_in, opposite_names, opposites_of
from checker.rules.base import (
    UNSUPPORTED,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    event_of,
    guessed,
    next_step_for,
    sentence,
    speaker_of,
)


class OppositeNames(Rule):
    """One statement is called by two opposite names.

    What it does
    ------------
    Reports two articles of which one calls a statement a confirmation and the other a denial; or
    an acceptance and a rejection, an apology and a refusal to apologise, praise and condemnation.

    Why it matters
    --------------
    Most readers see only what a statement is called. If two newsrooms read opposite things out of
    it, one of them has misread it, or it says both.

    Example
    -------
    - Ana Pires, 4 June: "A short statement of the ministry on Tuesday confirmed the account of the
      auditor" — occurred, with The ministry; The auditor
    - João Melo, 4 June: "The statement of the ministry on Tuesday was a denial of the account of
      the auditor" — occurred, with The ministry; The auditor

    Known limits
    ------------
    Both must give the day, and share most of their words, the source or the two parties; a
    statement that is both confirmed and denied in one sentence, or negated, is left alone. A
    warning and advice, regret and apology are no opposites.
    """

    code = "CHR001"
    name = "opposite-names"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.2.0"
    lifts = frozenset({Gate.TRIGGER})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim calls a statement by one of the names."""
        return bool(names_in(claim))

    def facet(self, claim: Claim) -> Facet | None:
        """The names, against their opposites."""
        names = names_in(claim)
        return Facet((*sorted(names),), (*sorted(opposites_of(names)),)) if names else None

    def lacking(self, claim: Claim) -> str:
        """None of the names has an opposite, or none stands there."""
        return "calls nothing a confirmation, a denial or the like"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two names for one statement."""
        names = opposite_names(pair)
        if names is None or not _of_one_matter(pair.first, pair.second):
            return None
        if guessed(pair):
            return Withheld(UNSUPPORTED)
        one, other = sorted(names)
        told = f"{speaker_of(pair.first)} and {speaker_of(pair.second)}"
        if speaker_of(pair.first) == speaker_of(pair.second):
            told = f"two articles about {speaker_of(pair.first)}"
        message = sentence(
            f"on {event_of(pair.first)}, {told} give one statement two opposite names: {one} and "
            f"{other}"
        )
        relation = Relation.MISREPORT
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def compatible(self, pair: Pair) -> str:
        """One article, names that are no opposites, or two statements."""
        if pair.first.article == pair.second.article:
            return "both stand in one article"
        if opposite_names(pair) is None:
            return "they give no two opposite names to one statement of one day"
        return "their words differ too much for the two names to be those of one statement"


def _of_one_matter(a: Claim, b: Claim) -> bool:
    """Whether the words are alike, or the same two parties made one statement on one day."""
    two = len(a.event.participants) > 1 and a.event.participants == b.event.participants
    if two and one_day(a) is not None and one_day(a) == one_day(b):
        return True
    return alike(a, b).reaches(2, 0.4)
