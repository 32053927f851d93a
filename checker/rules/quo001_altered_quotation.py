"""QUO001 altered-quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.models import Claim, Relation, Severity
from checker.rules._quotations import GAP, RUN, Change, aligned, is_quotation, quoted_words
from checker.rules.base import (
    Clash,
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
from checker.wording import stem

_FEWEST_WORDS = 6
_COMMON = 0.7
_LONGEST_CHANGE = 2
_SAME_OCCASION_DAYS = 3

_NEGATIONS = frozenset(
    "not no never none nobody nothing neither nor without hardly barely nowhere".split()
)
_MODALS = frozenset("can could will would shall should may might must".split())
_QUANTIFIERS = frozenset(
    "all every some most many few both always often sometimes rarely only more less fewer".split()
)
_ANTONYMS = tuple(
    frozenset(pair.split("/"))
    for pair in """
    accept/reject accept/refuse agree/disagree agree/refuse allow/forbid allow/ban allow/prevent
    always/never attack/defend before/after begin/end best/worst better/worse big/small buy/sell
    clean/dirty confirm/deny dead/alive early/late easy/hard easy/difficult empty/full
    enemy/friend fail/succeed first/last for/against forget/remember gain/lose give/take
    good/bad grow/shrink guilty/innocent happy/sad high/low higher/lower hope/fear
    include/exclude increase/decrease increase/reduce inside/outside join/leave knew/doubted
    legal/illegal light/heavy like/dislike lost/won love/hate lower/raise major/minor more/less
    new/old open/close open/closed open/shut over/under possible/impossible praise/blame
    rich/poor right/wrong rise/fall rose/fell safe/dangerous safe/unsafe same/different
    start/stop start/end strong/weak support/oppose sure/unsure true/false trust/distrust
    up/down victory/defeat war/peace welcome/condemn win/lose with/without yes/no
    """.split()
)
_PREFIX = re.compile(r"\A(?:un|in|im|il|ir|dis|non|mis)(?=\w{4})")


class AlteredQuotation(Rule):
    """One quotation is printed in two wordings of different sense.

    What it does
    ------------
    Reports two direct quotations of one speaker that agree in most of their words and differ in one
    that turns the sense: a negation, a modal verb, a number, a quantifier or a word and its
    opposite is dropped, added or exchanged; or of which one is cut before the words that restrict
    a "no" or an "all" ("no deaths that we can link to it").

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
    stability = Stability.PREVIEW
    since = "0.2.0"
    scope = Scope.WORDS

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim is a direct quotation."""
        return is_quotation(claim)

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two wordings of one quotation."""
        first, second = pair.first, pair.second
        if first.article == second.article or not same_speaker(first, second):
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
        if found.common < _FEWEST_WORDS:
            return None
        turned = [change for change in found.changes if _turns(change, figures=not days)]
        if not turned or sum(map(_length, found.changes)) > 2 * _LONGEST_CHANGE:
            return None
        if days > _SAME_OCCASION_DAYS:
            return Withheld("the two wordings may be two statements of different days")
        ours, theirs = _printed(turned[0].ours), _printed(turned[0].theirs)
        message = sentence(
            f"one sentence of {speaker_of(first)} is quoted with {ours} in one article and with "
            f"{theirs} in another"
        )
        next_step = next_step_for(Relation.MISREPORT, pair)
        return Clash(Relation.MISREPORT, self.severity, message, next_step)


_RESTRICTS = frozenset("that which who if unless until except without provided".split())
_ABSOLUTE = _NEGATIONS | _QUANTIFIERS


def _unrestricted(a: Claim, b: Claim) -> str | None:
    """What one quotation cuts off where it restricts a "no", an "all" or the like; else None."""
    short, long = sorted((quoted_words(a.quote.text), quoted_words(b.quote.text)), key=len)
    cut = long[len(short) :]
    if not cut or long[: len(short)] != short or cut[0] not in _RESTRICTS or GAP in cut:
        return None
    return " ".join(cut) if _ABSOLUTE & set(short) else None


def _length(change: Change) -> int:
    return max(len(change.ours), len(change.theirs))


def _printed(words: tuple[str, ...]) -> str:
    return f"“{' '.join(words)}”" if words else "no such word"


def _turns(change: Change, *, figures: bool) -> bool:
    """Whether the change turns the sense; a figure may be another one on another day."""
    ours, theirs = set(change.ours) - set(change.theirs), set(change.theirs) - set(change.ours)
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
    return any(_opposed(one, other) for one in ours for other in theirs)


def _opposed(one: str, other: str) -> bool:
    if _PREFIX.sub("", one) == other or _PREFIX.sub("", other) == one:
        return True
    return any(_both_of(pair, one, other) for pair in _ANTONYMS)


def _both_of(pair: Iterable[str], one: str, other: str) -> bool:
    a, b = pair
    return {stem(one), stem(other)} == {stem(a), stem(b)}
