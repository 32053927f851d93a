"""ATT001 two-speakers."""

from __future__ import annotations

import re

from checker.models import Claim, Relation, Severity, StatusValue
from checker.rules._quotations import GAP, is_quotation, said, said_words
from checker.rules.base import (
    Clash,
    Facet,
    Pair,
    Rule,
    Scope,
    Stability,
    Withheld,
    next_step_for,
    said_apart,
    sentence,
    speaker_of,
)
from checker.wording import stem

_FEWEST_WORDS = 7
_SAME_STORY_DAYS = 14
_FEWEST_OF_OPINION = 10
_SAME_OCCASION_DAYS = 3


class TwoSpeakers(Rule):
    """One and the same quotation is given to two speakers.

    What it does
    ------------
    Reports the same quoted words, seven or more, that two articles put into the mouths of two
    people who do not speak for each other.

    Why it matters
    --------------
    A quotation under the wrong name wrongs two people at once, and travels with every copy.

    Example
    -------
    - Ana Pires, 2 May: "We heard of the closure from a customer and not from the company" —
      occurred
    - João Melo, 3 May: "We heard of the closure from a customer and not from the company" —
      occurred

    Known limits
    ------------
    Only named people are compared: a company's statement is often its director's word. Short words,
    shorter judgements of other days and formulas ("our thoughts are with …") can be anybody's. A
    speaker and the one for whom he speaks may both be given the words, two who speak for one body
    may not.
    """

    code = "ATT001"
    name = "two-speakers"
    severity = Severity.GRAVE
    stability = Stability.STABLE
    since = "0.2.0"
    scope = Scope.WORDS
    whole = True

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim is a quotation, or has one in it."""
        return is_quotation(claim)

    def facet(self, claim: Claim) -> Facet | None:
        """A quotation of another speaker, of which one's words stand whole in the other's."""
        return Facet(value=claim.attribution.speaker.canonical) if is_quotation(claim) else None

    def lacking(self, claim: Claim) -> str:
        """No quotation marks, no words to be given to two speakers."""
        return "is no direct quotation"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two names for one quotation."""
        first, second = pair.first, pair.second
        if not _same_words(first, second):
            return None
        ours, theirs = first.attribution.speaker, second.attribution.speaker
        if ours.canonical == theirs.canonical:
            return None
        if (said_apart(pair) or 0) > _SAME_STORY_DAYS:
            return Withheld("the same words may have been said by two on two occasions")
        if not (_is_named_person(first) and _is_named_person(second)):
            return Withheld("one of the two speakers may stand for the other")
        if _are_of_one_voice(first, second):
            return Withheld("the two speakers speak for one another")
        words = min(said(first), said(second), key=lambda text: (len(text), text))
        one, other = sorted((speaker_of(first), speaker_of(second)))
        message = sentence(f"the same words, “{words}”, are given to {one} and to {other}")
        next_step = next_step_for(Relation.MISREPORT, pair)
        # Who "she" is may be misread; then the fault is the reading's, not the newsroom's.
        named = _is_named_here(first) and _is_named_here(second)
        severity = self.severity if named else Severity.MEDIUM
        return Clash(Relation.MISREPORT, severity, message, next_step, about=words.casefold())

    def compatible(self, pair: Pair) -> str:
        """One article, one speaker, or words that two people may each have said."""
        first, second = pair.first, pair.second
        if first.article == second.article:
            return "both stand in one article"
        if first.attribution.speaker.canonical == second.attribution.speaker.canonical:
            return f"both quotations are given to one speaker, {speaker_of(first)}"
        return "the quotations are not the same words, or too few and too common to be one person’s"


def _same_words(a: Claim, b: Claim) -> bool:
    """Whether the shorter quotation is a telling run of the longer one's words."""
    if a.article == b.article:
        return False
    short, long = sorted((said_words(a), said_words(b)), key=len)
    if len(short) < _FEWEST_WORDS or GAP in short:
        return False
    opinion = StatusValue.OPINION in {a.status.value, b.status.value}
    another_day = (said_apart(Pair(a, b)) or 0) > _SAME_OCCASION_DAYS
    if opinion and another_day and len(short) < _FEWEST_OF_OPINION:
        return False
    if _FORMULA.search(min(said(a), said(b), key=len)):
        return False
    starts = range(len(long) - len(short) + 1)
    return any(long[at : at + len(short)] == short for at in starts)


_FORMULA = re.compile(
    r"\b(?:thoughts|prayers|hearts? go|condolences|deeply (?:sad|sorry|regret)\w*|no comment|"
    r"work(?:ing)? closely|everything (?:we can|in our power)|seriously|top priority|"
    r"no place for|ongoing investigation)\b",
    re.IGNORECASE,
)
"""What two people may each say in the same words, because everybody does."""

_BODIES = frozenset(
    """
    office ministry department agency authority board bureau commission committee council court
    company group holding inc ltd corp plc gmbh bank fund trust union league guild federation
    association alliance party club team university hospital school institute police army force
    service services government house kremlin state society foundation network press news chamber
    spokesman spokeswoman spokesperson statement workers inspectorate
    """.split()
)


def _is_named_person(claim: Claim) -> bool:
    """Whether the speaker has a name of two words or more that is no body's."""
    speaker = claim.attribution.speaker
    words = speaker.canonical.split()
    named = len(words) > 1 and all(word[:1].isupper() for word in (words[0], words[-1]))
    return named and not speaker.anonymous and not _BODIES & {_plain(word) for word in words}


def _plain(word: str) -> str:
    return word.lower().strip(".,’'").removesuffix("’s").removesuffix("'s")


def _is_named_here(claim: Claim) -> bool:
    """Whether the words beside the quotation name the speaker, as no pronoun does."""
    speaker = claim.attribution.speaker
    mentioned = set(map(_plain, speaker.mention.text.split())) if speaker.mention else set()
    return bool(mentioned & set(map(_plain, speaker.canonical.split())))


def _are_of_one_voice(a: Claim, b: Claim) -> bool:
    """Whether one speaks for the other, or both are one person; colleagues are two."""
    ours, theirs = a.attribution.speaker, b.attribution.speaker
    voices = ours.canonical == theirs.principal or theirs.canonical == ours.principal
    named = {stem(name.split()[-1]) for name in (ours.canonical, theirs.canonical)}
    return voices or len(named) < 2
