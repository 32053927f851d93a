"""What a negative claim denies: that its event happened, or something else about it."""

from __future__ import annotations

import re

from checker.models import Claim

_NOT = (
    r"(?:not|n[’']t|never|cannot|nor|neither|avoid(?:ed|s|ing)?|fail(?:ed|s|ing)?\s+to|"
    r"yet\s+to|stopped\s+short\s+of)"
)
_NO_ONE = r"(?:no(?:body|\s+one|ne\b|thing|\b)|not\s+(?:an?|any|one|a\s+single)\b|neither\s+of\b)"
_FILLER = r"(?:\w+ly|ever|yet|even|once|also|been|be|being|have|had|has|any|longer|to)"
_PREPOSITION = (
    r"(?:of|in|on|at|to|for|from|by|with|over|into|about|after|before|during|against|between|under|"
    r"since|until|as|than|that|which|who|whose|because|if)"
)
_WORD = rf"(?:(?!{_PREPOSITION}\b)[\w’'-]+)"

_NEGATED_ITSELF = re.compile(rf"\b{_NOT}\s+(?:{_FILLER}\s+){{0,3}}\Z", re.IGNORECASE)
"""Before a verb: "did not", "has never been", "failed to"."""

_NOBODY_DID = re.compile(
    rf"\b{_NO_ONE}\s+(?:(?:{_WORD}|to)\s+){{0,5}}\Z|"
    rf"\b(?:nobody|no\s+one|none|not\s+one|neither)\b[^,;]{{0,80}}\s\Z|"
    rf"\b(?:await(?:s|ed|ing)?|waiting\s+for|absence\s+of|lack\s+of)\s+(?:{_WORD}\s+){{0,3}}\Z|"
    rf"\bwithout\s+(?:so\s+much\s+as\s+)?(?:an?|any|one)\s+(?:{_WORD}\s+){{0,2}}\Z",
    re.IGNORECASE,
)
"""Before a noun or verb: "no", "not a single", "nobody from the town hall", "without a"."""

_NOTHING = re.compile(r"\A\s+(?:\w+\s+){0,2}no(?:thing|body|\s)", re.IGNORECASE)
"""After a verb: "heard no"."""

_SUPPORT_VERB = (
    r"(?:h[eo]ld|ha[ds]|have|receiv\w+|got|gets?|gotten|giv\w+|gave|ma[dk]es?|making|t[ao]kes?|took|"
    r"taken|se[en]+|saw|hear\w*|find|found|sign\w*|sen[dt]|order\w*|offer\w*|pa[iy]\w*|reach\w*|"
    r"issu\w+|fil(?:e|ed|ing)|launch\w*|start\w*|beg[aiu]n|call\w*|stag\w+|carr\w+|conduct\w*|"
    r"suffer\w*|caus\w+|plac\w+|put|br(?:ing|ought)|attend\w*|accept\w*|agree\w*|show\w*|"
    r"contain\w*|perform\w*|deliver\w*|fire[ds]?|lodg\w+|submit\w*|enter\w*|deal\w*|experienc\w+)"
)
"""A verb under whose negation its object did not come about either (Harris 1957, Gross 1981)."""

_OBJECT_OF_NEGATED = re.compile(
    rf"\b{_NOT}\s+(?:{_FILLER}\s+){{0,3}}{_SUPPORT_VERB}\s+(?:{_WORD}\s+){{0,4}}\Z", re.IGNORECASE
)
"""Before a noun: "did not hold a", "never received the written"."""

_INSIDE_A_PHRASE = re.compile(
    rf"\b{_PREPOSITION}\s+(?:{_WORD}\s+){{0,3}}\Z|[,;]\s*\w+ing\s+(?:{_WORD}\s+){{0,3}}\Z",
    re.IGNORECASE,
)
"""Before a noun that only hangs on another: "the cause of the"."""

_WAS_NOT = re.compile(
    r"\A[^,;.]{0,60}?\b(?:(?:did|does|do|was|were|is|are|has|have|had|could|would|will)"
    r"(?:\s+not|n[’']t|\s+never)|never|fail(?:ed|s)\s+to|yet\s+to)\b",
    re.IGNORECASE,
)
"""After a subject: "did not take place", "was never given"."""

_NEGATIVE = re.compile(
    r"\b(?:not|never|nobody|none|nothing|cannot|fail\w*|refus\w+|miss\w*|unable|without)\b|n[’']t\b|"
    r"\bno\s",
    re.IGNORECASE,
)


_OF_SOMETHING = re.compile(
    r"\b(?:of|off|about|from|for|by|over|against|under|after|before|during)\s+"
    r"(?:(?:the|an?|any|its|his|her|their|our|this|that)\s+)?\Z",
    re.IGNORECASE,
)
"""Before a noun: "nobody was let off the", where the noun stands as it was."""

_ASKING = (
    r"(?:ask(?:s|ed|ing)?|tells?|told|order(?:s|ed|ing)|urg(?:es?|ed|ing)|invit(?:es?|ed|ing)|"
    r"want(?:s|ed)?|forc(?:es?|ed|ing)|press(?:es|ed|ing)|instruct(?:s|ed)?|advis(?:es?|ed|ing)|"
    r"allow(?:s|ed)?|permit(?:s|ted)|requir(?:es?|ed)|oblig(?:es?|ed)|encourag(?:es?|ed|ing)|"
    r"persuad(?:es?|ed)|expect(?:s|ed)?|help(?:s|ed)?|need(?:s|ed))"
)
_ASKED_TO = re.compile(rf"\b{_ASKING}\s+(?:[\w’'-]+\s+){{0,3}}to\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
"""Before a verb: "nobody asked me to", where it is the asking that is denied."""
_TO_DO = re.compile(r"\A\s+(?:[\w’'-]+\s+){0,3}to\b", re.IGNORECASE)
"""After the word for the asking itself."""
_ASKS = re.compile(rf"(?:\w+\s+)*{_ASKING}\Z", re.IGNORECASE)


def denies_its_event(claim: Claim) -> bool:
    """Whether the negation of a claim is that of its event.

    "The cause of the explosion has not been determined" and "in their report they could not resist"
    leave the explosion and the report as they were.

    Args:
        claim: A claim that something did not occur.
    """
    trigger = claim.event.trigger
    if trigger is None or not claim.quote.contains(trigger):
        return False
    before = claim.quote.text[: trigger.start - claim.quote.start]
    after = claim.quote.text[trigger.end - claim.quote.start :]
    if _NEGATIVE.search(trigger.text):
        return True
    infinitive = "to " if trigger.text.lower().startswith("to ") else ""
    asked = _ASKED_TO.search(before + infinitive) or (
        _ASKS.match(trigger.text) and _TO_DO.match(after)
    )
    if asked or _OF_SOMETHING.search(before):
        return False
    if any(p.search(before) for p in (_NEGATED_ITSELF, _NOBODY_DID, _OBJECT_OF_NEGATED)):
        return True
    if _NOTHING.match(after):
        return True
    return _INSIDE_A_PHRASE.search(before) is None and _WAS_NOT.search(after) is not None


_OF_A_PART = re.compile(
    r"\b(?:involve(?:d|ment)|role|responsib(?:le|ility)|part(?:icipation)?|knowledge|knew|knowing|"
    r"links?|connections?|complicity|blame|behind|wrongdoing)\b",
    re.IGNORECASE,
)


def denies_a_part(claim: Claim) -> bool:
    """Whether a party denies its own part in an event: "denied any role in the attack"."""
    return _OF_A_PART.search(claim.quote.text) is not None


_CALLED_OFF = re.compile(
    r"\b(?:call(?:ed)?\s+off|cancel\w*|postpon\w*|scrapped|delay(?:ed)?|p(?:ut|ush)(?:ed)?\s+(?:off|back)|"
    r"abandoned)\b",
    re.IGNORECASE,
)


def denies_a_negative(claim: Claim) -> bool:
    """Whether what is denied is itself a negative: "denied that it would fail to pay".

    So it is where an event is denied to be off: "denied that the concert had been cancelled".
    """
    if _NEGATIVE.search(claim.quote.text) is not None:
        return True
    off, trigger = _CALLED_OFF.search(claim.quote.text), claim.event.trigger
    if off is None or trigger is None:
        return False
    start = trigger.start - claim.quote.start
    return not start <= off.start() < start + len(trigger.text)
