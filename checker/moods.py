"""What the verb of a clause alone says of its event: mood, modality, polarity and tense (pure).

Where no phrase of ``checker.factuality`` speaks, English grammar often does: "must" asks, "can"
allows, "will … on Friday" fixes, "no … was" denies, "were killed" tells. The order below is the
order in which they govern: a condition bounds whatever stands in it, a negation is stronger than a
tense (Saurí & Pustejovsky 2009, on the polarity and modality of events).

Texts are given in lower case (``checker.lettercase``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.models import StatusValue

_S = StatusValue

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midnight|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)|(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?) \d{1,2}|"
    r"\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b)"
)
_DATED = re.compile(rf"(?<!by )(?<!before )(?<!until )\b{_DAY}")
_PLACED = re.compile(r"\b(?:meet|gather|convene|talks|hold|held|travel|fly|visit|host)\b.*?\bin \S")

_BE = r"(?:is|are|was|were|am|be|been|being|[’']s|[’']re|[’']m)"
_HAVE = r"(?:has|have|had|[’']ve)"
_NOBODY = (
    r"(?:not (?:one|a single)\b|no one\b|none\b|neither\b|nobody\b|nothing\b|"
    r"no (?!longer\b|doubt\b|wonder\b|later\b|more than\b|less than\b|fewer than\b))"
)
_IRREGULAR = (
    "met spoke held took won lost struck hit began sold bought paid rose fell came went made gave "
    "left hurt beat drew cut shot sank flew broke burst led sent built caught brought got became "
    "set shut split spent stole fought fled felt found grew put ran taken spoken given told said "
    "saw heard stood sat lay kept knew thought wrote drove rode threw chose swept slept taught "
    "sought bore tore wore swore shook forgot hid bit dug hung lent bent read gone done known seen "
    "cost quit bid spread bet cast beat withheld "
    "written driven thrown chosen fallen broken risen worn eaten begun sunk won understood withdrew"
)
_PAST_VERB = (
    rf"(?:{'|'.join(dict.fromkeys(_IRREGULAR.split()))}|"
    r"(?!need|indeed|speed|exceed|proceed|succeed|feed|seed|breed|hundred|unprecedented|so-called|"
    r"aged\b)[a-z]{2,}ed)"
)
_ADVERBS = r"(?:(?:also|already|now|still|just|then|even|ever|since|meanwhile|all|both|\w+ly)\s+)*"

_CONDITION = re.compile(
    r"\b(?:only if|if (?!it were|only)|unless|as long as|so long as|provided (?:that)?|"
    r"on condition|in case|the moment|if necessary|if needed|in exchange for)\b"
)
_WHETHER = re.compile(
    r"\b(?:ask\w*|wonder\w*|know\w*|sees?|saw|tell|told|clear|sure|say|said|decide\w*|as|even|"
    r"question\w*|doubt\w*|find out|check\w*)(?:\s+\w+){0,3}?\s+if\b"
)
_INVERTED = re.compile(r"\A(?:should|were|had) (?:the|a|an|he|she|it|they|we|\w+s)\b")
_IMPERATIVE = re.compile(
    r"\A(?:please |so |and |then )?(?:let|stop|keep|do not|don[’']t|leave|stay|never|call|give|"
    r"take|avoid|boil|contact|send|bring|put|stand|wait|go|end|come|tell|show|open|pay|make)\b"
    r"(?!\s+(?:it|he|she|they|we)\b\s+\w+s\b)"
)
_MUST = re.compile(
    r"\b(?:must|ought to|should|needs? to|ha(?:s|ve) to|ha(?:s|ve) got to|requires?|"
    r"(?:push|press|plead|appeal|lobb|campaign)(?:ed|ing|es|s|ied|ies)?\s+for|"
    r"(?:seek|seeks|sought|seeking)\b|request(?:s|ed)?\b|"
    r"(?:ask|asks|asked)\s+(?!if\b|whether\b|about\b|how\b|why\b|when\b|later\b|by\b|what\b)\w+)"
)
_CAN = re.compile(
    r"\b(?:can|could|(?<!\d )may(?! \d)|might|in a (?:[“\"]?)position to|(?:have|has|had|stand) a chance|"
    r"(?:is|was|be|remains) (?:still |also |always )?(?:possible|an option)|"
    r"threat(?:en)?(?:ed|ens|ening)?)\b(?! \d)"
)
_WILL = re.compile(r"\b(?:will|shall|would)\b|[’'](?:ll|d)\b")
_WILL_NOT = re.compile(
    r"(?P<thing>\b(?:it|there|that|this|which)\s+)?\b(?:wo|would|will|wouldn|shall)(?:\s+not|\s+never|n?[’']t|"
    r" no longer)\b(?P<done>\s+be\b)?|\bwill (?:have none of|be no)\b"
)
_ARRANGED = re.compile(
    rf"\b(?:{_BE})\s+(?:now\s+|also\s+)?(?:due|to (?!blame\b|be found\b|date\b)(?:[a-z]+))\b"
)
_TIMETABLE = re.compile(
    r"\b(?:begins?|starts?|opens?|ends?|closes?|departs?|leaves?|arrives?|resumes?|reopens?|"
    r"gathers?|meets?|convenes?|votes?|takes? place|goes to|go to)\b"
)
_YET = re.compile(rf"\b{_HAVE} yet to\b|\byet to be\b|\b(?:still )?await(?:s|ed|ing)?\b")
_WANT = re.compile(
    r"\b(?:wants?|wanted|wish(?:es|ed)?|would (?:gladly|happily|like|love|welcome)|"
    r"committed to|has no objection|had no quarrel)\b"
)
_JUDGE = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|fear(?:s|ed)?|believ(?:e|es|ed)|think(?:s)?|thought|prefer(?:s|red)?|"
    r"accus(?:e|es|ed|ing)|prais(?:e|es|ed)|critici[sz](?:e|es|ed)|condemn(?:s|ed)?|"
    r"welcom(?:e|es|ed)(?!.*\bto\b)|regret(?:s|ted)?|(?<!to )blam(?:e|es|ed)|seem(?:s|ed)?|"
    r"(?<!to )appear(?:s|ed)? (?!to\b|before\b|in\b|at\b)|"
    r"oppos(?:e|es|ed)|supports?|supported|backs|backed|in favou?r of|against the|"
    r"stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|underlin(?:e|es|ed)|overdue|skeptic\w*|sceptic\w*|"
    r"deserv(?:e|es|ed)|(?:is|are|was|were) (?:too|so|hard|easy|difficult|wrong|right|unfair|fair)"
    r"|in (?:our|my|his|her|their|its) (?:view|opinion))\b|\bcall(?:s|ed)?\s+(?:\w+\s+){1,6}?[“\"]|"
    r"\bas (?:an? )?[“\"]|\b(?:viewed|described|dismissed|regarded|considered)\b|"
    r"\b(?:is|are|was|were) [“\"]"
)
_COPULA = re.compile(
    rf"(?:\b(?:is|are|was|were|be|been|being|remains?|remained|looks?|looked|feels?|felt|seems?)|"
    rf"[’'](?:s|re|m))\s+(?:\w+ly\s+|just\s+|so\s+|too\s+|not\s+|still\s+|really\s+|simply\s+)*"
    rf"[“\"]?(?:an?|the|no|our|their|his|her|its|all|red|(?!{_PAST_VERB}\b|(?:\w+ing)\b|(?:in|on|at|"
    rf"to|by|for|from|with|under|\d)\b)[a-z]+)\b"
)
_NOT_DONE = re.compile(
    r"\b(?:did|does|do|has|have|had)(?:n[’']t|(?:\s+(?:so far|still|yet|also|\w+ly))?\s+(?:not|never))\b|"
    r"\b(?:paid|got|received|heard|saw|found|done|said)\s+(?:for\s+)?nothing\b|"
    rf"\b(?:was|were|is|are)(?:n[’']t|\s+not|\s+never)\s+(?:\w+ly\s+|yet\s+)?(?:{_PAST_VERB}|\w+ing|been)\b|"
    rf"\A\s*{_NOBODY}|\bthere\s+(?:{_BE}|{_HAVE} been)\s+(?:no|none|nothing|nobody)\b|"
    rf"\b(?:{_PAST_VERB}|had|has|have)\s+no\b(?! (?:longer|doubt))|\bin the absence of\b|"
    r"\A(?:the )?absence of\b|\bwithout success\b"
)
_IS_NOT = re.compile(r"\b(?:was|were|is|are)(?:n[’']t|\s+not|\s+never)\b")
_GOING_ON = re.compile(
    rf"\b(?:{_BE})\s+{_ADVERBS}being\b|\bstill\b|\b(?:{_HAVE})\s+been\s+\w+ing\b|"
    rf"\b(?:is|are|am|[’']s|[’']re)\s+{_ADVERBS}(?:{_PAST_VERB}|\w{{2,}}en)\b|"
    r"\bcontinu(?:e|es|ing)\b|\bkeeps?\s+\w+ing\b"
)
_TOLD = re.compile(
    rf"\b(?:{_PAST_VERB}|was|were|had)\b|\b(?:{_HAVE})\s+{_ADVERBS}(?:been\s+)?\w+(?:ed|en|wn|un|ne)\b"
)
_HOLDS = re.compile(
    r"\b(?:is|are|am|has|have|remains?)\b|[’'](?:re|ve)\b|\b(?:it|he|she|who|which|that)[’']s\b|"
    r"\b(?:it|he|she|who|which)\s+(?:\w+ly\s+)?[a-z]{3,}s\b"
)


@dataclass(frozen=True)
class Mood:
    """What the verb says.

    Attributes:
        value: The status.
        start: First character of the words that say so.
        end: One past their last.
        governs: Whether no phrase inside the clause can say otherwise: a condition, an imperative.
        sure: Whether the words can hardly mean anything else.
    """

    value: StatusValue
    start: int
    end: int
    governs: bool = False
    sure: bool = True


def mood(lower: str, *, reported: bool, spoken: bool) -> Mood | None:
    """What the verbs of a clause say of its event; None if they say nothing.

    Args:
        lower: The clause, in lower case.
        reported: Whether somebody is said to say it; then "would" is "will" in the past, and else
            mostly a supposition.
        spoken: Whether it stands in quotation marks: "it is a disgrace" is then a judgement.
    """
    for value, pattern in _ORDER:
        match = pattern.search(lower)
        if match is None:
            continue
        found = _fitting(value, match, lower, spoken=spoken)
        if found is not None:
            supposed = pattern is _WILL and match.group().endswith(("would", "d")) and not reported
            sure = pattern not in _UNSURE and not supposed
            return Mood(found, match.start(), match.end(), pattern in _GOVERNING, sure)
    return None


_ORDER: tuple[tuple[StatusValue, re.Pattern[str]], ...] = (
    (_S.CONDITIONAL, _INVERTED),
    (_S.PROPOSED, _IMPERATIVE),
    (_S.CONDITIONAL, _CONDITION),
    (_S.NOT_OCCURRED, _YET),
    (_S.WILLING, _WANT),
    (_S.OPINION, _JUDGE),
    (_S.NOT_OCCURRED, _NOT_DONE),
    (_S.UNWILLING, _WILL_NOT),
    (_S.PROPOSED, _MUST),
    (_S.POSSIBLE, _CAN),
    (_S.PLANNED, _WILL),
    (_S.PLANNED, _ARRANGED),
    (_S.SCHEDULED, _TIMETABLE),
    (_S.ONGOING, _GOING_ON),
    (_S.OPINION, _COPULA),
    (_S.NOT_OCCURRED, _IS_NOT),
    (_S.OCCURRED, _TOLD),
    (_S.ONGOING, _HOLDS),
)


_GOVERNING = (_INVERTED, _IMPERATIVE, _CONDITION)
_UNSURE = (_INVERTED, _IMPERATIVE, _WANT, _COPULA, _IS_NOT, _GOING_ON, _HOLDS)


def _fitting(
    value: StatusValue, match: re.Match[str], lower: str, *, spoken: bool
) -> StatusValue | None:
    """The status that the words have here; None if they do not speak of it after all."""
    if value is _S.CONDITIONAL and _WHETHER.search(lower) is not None:
        return None
    if value is _S.UNWILLING and (match["thing"] or match["done"]):
        return _S.NOT_PLANNED
    if value is _S.PLANNED:
        fixed = _DATED.search(lower) or _PLACED.search(lower)
        return _S.SCHEDULED if fixed is not None else _S.PLANNED
    if value is _S.SCHEDULED:
        return value if _DATED.search(lower, match.end()) is not None else None
    if value is _S.OPINION and match.re is _COPULA and not spoken:
        return None
    return value
