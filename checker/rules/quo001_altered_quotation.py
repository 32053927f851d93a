"""QUO001 altered-quotation."""

from __future__ import annotations

import re

from checker.models import Claim, Relation, Severity
from checker.restating.opposites import opposed
from checker.rules._quotations import (
    GAP,
    RUN,
    Aligned,
    Change,
    aligned,
    is_quotation,
    may_share,
    said,
    said_words,
)
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
    same_speaker,
    sentence,
    speaker_of,
)

_FEWEST_WORDS = 6
_FEWEST_NEGATED = 4
_COMMON = 0.65
_LONGEST_CHANGE = 2
_LONGEST_CONDITION = 3
_SAME_OCCASION_DAYS = 3

_NEGATIONS = frozenset(
    "not no never none nobody nothing neither nor without hardly barely nowhere".split()
)
_MODALS = frozenset("can could will would shall should may might must".split())
_QUANTIFIERS = frozenset(
    "all every some most many few both always often sometimes rarely only more less fewer".split()
)
_CONDITIONS = frozenset("if unless provided until once only".split())
_UNCONDITIONAL = frozenset("whether regardless even whatever though although".split())


class AlteredQuotation(Rule):
    """One quotation is printed in two wordings of different sense.

    What it does
    ------------
    Reports two quotations of one speaker that agree in most of their words and differ in one that
    turns the sense: a negation, a modal verb, a number, a quantifier or a word and its opposite is
    dropped, added or exchanged, or a condition ("if") is lifted ("whether or not"); or of which one
    is cut before the words that restrict a "no" or an "all" ("no deaths that we can link to it").

    Why it matters
    --------------
    Words between quotation marks are the speaker's own. If they say the opposite elsewhere, one of
    the two is not what was said.

    Example
    -------
    - Ana Pires, 2 May: "We cannot exclude that the fault lies in the older turbine" — possible
    - Ana Pires, 2 May: "We can exclude that the fault lies in the older turbine" — denied

    Known limits
    ------------
    Any other cut, an ellipsis, brackets, contractions and house style are no alteration. Two
    wordings said more than three days apart may be two statements. Longer rewordings are not
    compared.
    """

    code = "QUO001"
    name = "altered-quotation"
    severity = Severity.GRAVE
    stability = Stability.STABLE
    since = "0.2.0"
    scope = Scope.WORDS

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim is a quotation, or has one in it."""
        return is_quotation(claim)

    def facet(self, claim: Claim) -> Facet | None:
        """A quotation of one and the same speaker, whom a name tells."""
        speaker = claim.attribution.speaker
        if not is_quotation(claim) or speaker.anonymous:
            return None
        return Facet((speaker.canonical,), (speaker.canonical,))

    def lacking(self, claim: Claim) -> str:
        """No quotation marks, no wording that could be altered."""
        return "is no direct quotation"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two wordings of one quotation."""
        first, second = pair.first, pair.second
        if first.article == second.article or not same_speaker(first, second):
            return None
        if not may_share(first, second, _COMMON):
            return None
        found = aligned(first, second)
        if found.common < RUN or found.common < _COMMON * found.fewest:
            return None
        days = said_apart(pair) or 0
        if (dropped := _unrestricted(first, second)) is not None and days <= _SAME_OCCASION_DAYS:
            message = sentence(
                f"one sentence of {speaker_of(first)} is quoted in one article without its "
                f"restriction, “{dropped}”"
            )
            next_step = next_step_for(Relation.MISREPORT, pair)
            return Clash(Relation.MISREPORT, self.severity, message, next_step)
        fewest = _FEWEST_NEGATED if _only_negated(found) else _FEWEST_WORDS
        if found.common < fewest:
            return None
        turned = [change for change in found.changes if _turns(change, figures=not days)]
        if not turned or sum(map(_length, found.changes)) > 2 * _LONGEST_CHANGE:
            return None
        if days > _SAME_OCCASION_DAYS:
            return Withheld("the two wordings may be two statements of different days")
        message = sentence(f"one sentence of {speaker_of(first)} is quoted {_told(turned[0])}")
        next_step = next_step_for(Relation.MISREPORT, pair)
        return Clash(Relation.MISREPORT, self.severity, message, next_step)

    def compatible(self, pair: Pair) -> str:
        """One article, two speakers, two sentences, or a change that leaves the sense."""
        first, second = pair.first, pair.second
        if first.article == second.article:
            return "both stand in one article"
        if not same_speaker(first, second):
            return "the two quotations are not those of one speaker"
        found = aligned(first, second)
        fewest = max(RUN, _COMMON * found.fewest)
        if found.common < fewest:
            return "the two share too few words to be one sentence"
        return "what differs between the two wordings does not turn the sense"


_RESTRICTS = frozenset("that which who if unless until except without provided".split())
_LIMITS = re.compile(r"yet|alone|again|anymore|(?!only|family|early|daily|weekly|monthly)\w{3,}ly")
"""A last word that bounds a "no": "nobody took anything knowingly"."""
_ADDS = frozenset(
    """
    about after at before beyond by during for from in on outside since than through to under until
    with within
    """.split()
)
"""What opens a phrase that bounds a "no": "he never asked me for money on paper". Only where the
shorter quotation is closed by a full stop, or the phrase may follow its cue."""
_ABSOLUTE = _NEGATIONS | _QUANTIFIERS


def _unrestricted(a: Claim, b: Claim) -> str | None:
    """What one quotation cuts off where it restricts a "no", an "all" or the like; else None."""
    short, long = sorted((said_words(a), said_words(b)), key=len)
    cut = long[len(short) :]
    if not cut or long[: len(short)] != short or GAP in cut:
        return None
    bounded = cut[0] in _RESTRICTS or (len(cut) == 1 and _LIMITS.fullmatch(cut[0]))
    if not bounded and not (cut[0] in _ADDS and _is_closed(min(said(a), said(b), key=len))):
        return None
    return " ".join(cut) if _ABSOLUTE & set(short) else None


def _only_negated(found: Aligned) -> bool:
    """Whether a "not" is all that differs between the words that the two share."""
    return len(found.changes) == 1 and any(
        not one and {*other} - {"do", "does", "did"} <= _NEGATIONS
        for one, other in (
            (found.changes[0].ours, found.changes[0].theirs),
            (found.changes[0].theirs, found.changes[0].ours),
        )
    )


def _is_closed(words: str) -> bool:
    return words.rstrip("”\"’'").endswith((".", "!"))


def _length(change: Change) -> int:
    return max(len(change.ours), len(change.theirs))


def _told(change: Change) -> str:
    """How the two wordings differ, from "is quoted" on."""
    ours, theirs = (f"“{' '.join(words)}”" for words in (change.ours, change.theirs))
    if not (change.ours and change.theirs):
        return f"without {ours if change.ours else theirs} in one article and with it in another"
    return f"with {ours} in one article and with {theirs} in another"


def _turns(change: Change, *, figures: bool) -> bool:
    """Whether the change turns the sense; a figure may be another one on another day."""
    ours, theirs = set(change.ours) - set(change.theirs), set(change.theirs) - set(change.ours)
    if any(
        one & _CONDITIONS and other & _UNCONDITIONAL and _length(change) <= _LONGEST_CONDITION
        for one, other in ((ours, theirs), (theirs, ours))
    ):
        return True
    if _length(change) > _LONGEST_CHANGE:
        return False
    if len(ours & _NEGATIONS) != len(theirs & _NEGATIONS) and len(ours | theirs) <= 2:
        return True
    if not ours or not theirs:
        return False
    numbers = [{word for word in side if word[:1].isdigit()} for side in (ours, theirs)]
    if figures and all(numbers) and numbers[0] != numbers[1]:
        return True
    for kind in (_MODALS, _QUANTIFIERS):
        if ours & kind and theirs & kind:
            return True
    return any(opposed(one, other) for one in ours for other in theirs)
