"""What the verb of a clause alone says of its event: mood, modality, polarity and tense (pure).

Where no phrase of ``checker.status.factuality`` speaks, English grammar often does: "must" asks, "can"
allows, "will … on Friday" fixes, "no … was" denies, "were killed" tells. The order below is the
order in which they govern: a condition bounds whatever stands in it, a negation is stronger than a
tense (Saurí & Pustejovsky 2009, on the polarity and modality of events). Only the main clause is
read (``checker.status.mainclause``); verbs that imply their outcome ("failed to", "stopped short of") are
those of Karttunen (1971).

Texts are given in lower case (``checker.grammar.lettercase``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.grammar.verbs import PAST_AS_BASE, PAST_OR_PARTICIPLE
from checker.models import StatusValue
from checker.status.conditions import TERMS
from checker.status.judgements import EVALUATIVE, FEELING, JUDGING_NOUN
from checker.status.mainclause import deed, main_clause

_S = StatusValue

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midnight|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)|(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?) \d{1,2}|"
    r"\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|this weekend)"
)
_DATED = re.compile(rf"(?<!by )(?<!before )(?<!until )\b{_DAY}")
_PLACED = re.compile(r"\b(?:meet|gather|convene|talks|hold|held|travel|fly|visit|host)\b.*?\bin \S")

_BE = r"(?:is|are|was|were|am|be|been|being|[’']s|[’']re|[’']m)"
_HAVE = r"(?:has|have|had|[’']ve)"
_NOBODY = (
    r"(?:not (?:one|a single)\b|no one\b|none\b|neither\b|nobody\b|nothing\b|"
    r"no (?!longer\b|doubt\b|wonder\b|later\b|more than\b|less than\b|fewer than\b))"
)
_ADVERBS = r"(?:(?:also|already|now|still|just|then|even|ever|since|meanwhile|all|both|\w+ly)\s+)*"

_CONDITION = re.compile(
    rf"\b(?:{TERMS}|if (?!it were|only)|in case|the moment (?:he|she|it|they|we|the|that)|"
    r"in exchange for)\b"
)
_WHETHER = re.compile(
    r"\b(?:ask\w*|wonder\w*|know\w*|sees?|saw|tell|told|clear|sure|say|said|decide\w*|"
    r"question\w*|doubt\w*|find out|check\w*)(?:\s+\w+){0,3}?\s+if\b|\b(?:even|as)\s+if\b"
)
_INVERTED = re.compile(
    r"\A\W*were (?:[\w’'-]+ ){1,3}?to\b|\A(?:should|were|had) (?:the|a|an|he|she|it|they|we|\w+s)\b"
)
_IMPERATIVE = re.compile(
    r"\A(?:please |just |so |and |then )?(?:let|stop|keep|do not|don[’']t|leave|stay|never|call|give|"
    r"take|avoid|boil|contact|send|bring|put|stand|wait|go|end|come|tell|show|open|pay|make)\b"
    r"(?!\s+(?:it|he|she|they|we)\b\s+\w+s\b)"
)
_MUST = re.compile(
    r"\b(?:must|ought to|should(?! not|n[’'])|needs? to|ha(?:s|ve) to|ha(?:s|ve) got to|requires?|"
    r"(?:push|press|plead|appeal|lobb|campaign)(?:ed|ing|es|s|ied|ies)?\s+for|"
    r"(?:seek|seeks|sought|seeking)\b|request(?:s|ed)?\b|(?:i|we) (?:\w+ly )?need\b|"
    rf"(?:{_BE}) (?:\w+ly )?(?:advised|ordered|warned|instructed) (?:not )?to\b|"
    r"(?:ask|asks|asked)\s+(?!if\b|whether\b|about\b|how\b|why\b|when\b|later\b|by\b|what\b)\w+)"
)
_CAN = re.compile(
    r"\b(?:can(?!\s*(?:[.,;”\"]|\Z))|could|(?<!\d )may(?! \d)|might|in a (?:[“\"]?)position to|(?:have|has|had|stand) a chance|"
    r"(?:is|was|be|remains?) (?:still |also |always )?(?:possible|an option)|"
    r"threat(?:en)?(?:ed|ens|ening)?)\b(?! \d)"
)
_WILL = re.compile(r"\b(?:will|shall|would)\b|[’'](?:ll|d)\b")
_WILL_NOT = re.compile(
    r"(?P<thing>\b(?:it|there|that|this|which)\s+)?\b(?:wo|would|will|wouldn|shall)(?:\s+[“\"]?not|\s+[“\"]?never|"
    r"n?[’']t| no longer)\b(?P<done>\s+be\b(?!\s+(?:drawn|moved|swayed|bullied|forced|rushed|"
    r"intimidated|silenced|\w+ing)\b))?|\bwill have none of\b|\bnor (?:will|would)\b|"
    r"\b(?:will|would)\s+[a-z]+\s+(?:for\s+)?(?:nothing|nobody|no one|none of)\b"
)
_NOT_AFTER_ALL = re.compile(r"\b(?:not|n[’']t)\b.*\bafter all\b|\b(?:was|were) to have\b")
_NONE_TO_COME = re.compile(
    rf"\A[\s“\"]*{_NOBODY}[^,;]*?\b(?:will|would|shall|is to|are to)\b|"
    r"\b(?:will|would) be no\b(?! (?:longer|doubt))|"
    r"\b(?:see|sees|saw|seen) no (?:need|cause|reason|grounds|point)\b"
)
_UNWILLING_NOW = re.compile(
    r"\b(?:i|we)\s+(?:simply |just |\w+ly )?can(?:not|[’']t| not)\b(?! (?:say|know|tell|see|fit)\b)|"
    r"\b(?:do|does|did)(?:n[’']t| not) (?:\w+ly )?want\b"
)
_LEFT_OPEN = re.compile(
    r"(?:\bnot|n[’']t|cannot)\s+(?:yet\s+)?(?:be\s+|been\s+)?(?:rul(?:e|ed|ing) out|ruled it out|exclud(?:e|ed)|"
    r"off the table)\b|\bnothing (?:is|was|has been) ruled out\b"
)
_AT_ANY_TIME = re.compile(
    r"\b(?:will|would|[’'](?:ll|d))\b.*\b(?:at any (?:hour|time|moment)|at whatever|whenever|"
    r"any ?time)\b"
)
# What nobody decides: what a thing costs, how long it takes, what becomes of it.
_THERE_NONE = re.compile(
    r"\bthere\s+(?:is|are|was|were|ha(?:s|ve|d)\s+been)\s+(?:never|no|nothing|nobody)\b"
    r"(?!\s+(?:plans?|intentions?|questions?|reasons?|need|doubt|way|chance|prospects?|hope|point)\b)"
)
_FORESEEN = re.compile(
    r"\b(?:ha(?:d|ve|s)\s+(?:long\s+|widely\s+|always\s+)?"
    r"(?:expected|predicted|forecast|anticipated|foreseen)|"
    r"(?:expects?|predicts?|anticipates?|foresees?)(?=\s+(?:the|an?|its|his|her|their|that|to|no|more)\b))"
)
_OUTCOME = re.compile(
    r"\b(?:will|would|[’'](?:ll|d))\s+(?:\w+ly\s+|also\s+|then\s+|have\s+to\s+)*(?:cost|last|rise|fall|grow|"
    r"shrink|double|triple|halve|drop|increase|decrease|worsen|improve|ease|recover|exceed|reach|"
    r"survive|suffer|lose|become|happen|mean|run out|help|contribute|affect|benefit|cause|lead to|result in|boost|allow|"
    r"harm|hurt|undermine|enable|know|feel|need|struggle|fail|"
    r"be (?:\w+ )?(?:the (?:\w+ )?(?:first|last|second|third|\w+est)|enough|able|difficult|visible)|"
    r"(?<=it will )take|(?<=it would )take|take (?:\w+ )?(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|longer|long|until|time))\b|"
    r"\bshould (?:last|take|arrive|reach|ease|be (?:out|over|ready|complete|finished|back|known|"
    r"available|enough))\b|\b(?:on course|on track|poised|bound|destined) (?:to|for)\b|"
    r"\bwill (?:probably|likely)\b|"
    r"\b(?:is|are|was|were|be|seems?|looks?) (?:\w+ )?(?:un)?likely\b"
)
_ARRANGED = re.compile(
    rf"\b(?:{_BE}|remains?)\s+(?:now\s+|also\s+)?(?:due|(?:set|slated|booked|pencilled in) to|"
    r"to (?!blame\b|be found\b|date\b|have\b)(?:[a-z]+))\b"
)
_PAST = re.compile(rf"\b(?:{PAST_OR_PARTICIPLE}|was|were|had)\b")
_TIMETABLE = re.compile(
    r"\b(?<!to )(?<!has )(?<!have )(?:begins?|starts?|opens?|ends?|closes?|departs?|leaves?|arrives?|resumes?|reopens?|"
    r"gathers?|meets?|convenes?|votes?|takes? place|goes|go|comes?|decides?|returns?|plays?|appears?|"
    r"sails?|lands?|launches|faces|visits?|travels?|flies|speaks?|stands?)\b"
)
_YET = re.compile(
    rf"\b{_HAVE} yet to\b|\byet to be\b|\b(?:still )?await(?:s|ed|ing)?\b|\bstill waiting for\b|"
    rf"\b(?:{_BE}|remain(?:s|ed)?)\s+(?:\w+ly\s+|still\s+|also\s+)?"
    r"(?:unclear|unknown|uncertain|not (?:\w+ )?(?:known|clear|certain))\b|"
    r"\b(?:stop(?:s|ped)?|fall|falls|fell) short of\b|\b(?:neglect|omit|forgot|forget)\w* to\b|\b(?:avoid(?:s|ed)|avert(?:s|ed))\b|"
    r"\bwithout (?:an? |any )?(?:deal|agreement|result|success|decision|accord|reply|answer)\b|"
    r"\b(?:lacks|lacked|in vain|to no avail)\b|\bnor (?:did|does|do|has|have|had|is|are|was|were)\b"
)
_WANT = re.compile(
    r"\b(?:wants?|wanted) to\b|\b(?:wish(?:es|ed)? to|would (?:gladly|happily|like|love|welcome)|"
    r"hop(?:e|es|ed|ing) to (?!be\b|see\b)|(?:is|are|am|was|were|be)\W+willing|committed to|has no objection|"
    r"had no quarrel)\b"
)
_WANT_DONE = re.compile(r"\b(?:wants?|wanted) (?!to\b)")
_COPULAR = (
    rf"(?:{_BE}|(?:remain|look|seem|appear|sound|prove)(?:s|d|ed)?|feels?|felt|become|becomes|became|"
    r"(?:represent|constitute|mark)(?:s|d|ed)?)"
)
_DEGREE = (
    r"(?:(?:not|so|very|too|more|most|less|rather|quite|still|also|just|all|as|even|both|only|"
    r"such|always|never|now|far|much|well|a (?:little|bit)|[a-z]+ly)\s+)*"
)
_EVALUATION = re.compile(
    rf"(?<!\w)(?!w(?:as|ere)\s+[a-z]+ed\b)(?:{_COPULAR})\s+{_DEGREE}[“\"]?(?:"
    rf"(?:{EVALUATIVE}|{FEELING})\b(?!\s+(?:from|until|as of)\b)|"
    r"(?:an?|the|no|another|our|their|his|her|its|one of the|something of an?|[\w’'-]+[’']s)\s+(?:"
    rf"(?:[\w’'-]+\s+){{0,2}}?(?:{EVALUATIVE})\s+(?!\w+\W+(?:\w+\W+){{0,3}}since\b)\w|"
    rf"(?:[\w’'-]+\s+){{0,3}}?(?:{JUDGING_NOUN})s?\b))|"
    rf"(?<!\w)(?:{_COPULAR})\s+(?:\w+\s+)?too\s+(?!to\b)[a-z]|\bfar too\s+[a-z]|"
    r"\btoo (?:little|late|slow|slowly|soon|far)\b|\bas an? (?:\w+ )?"
    rf"(?:{JUDGING_NOUN})\b|"
    r"\b(?:looks?|looked|sounds?|sounded)\s+(?!(?:at|for|to|into|out|after|like|on|back|forward|the|"
    r"over|up|down|in|around|an?|alarm)\b)[a-z]|\b(?:makes?|made|making) (?:\w+ )?sense\b|"
    r"\b(?:goes|went|gone|going) (?:smoothly|well|badly|wrong|too far)\b|"
    r"\b(?:do|does|did) (?:no|more|some|great|little) (?:good|harm)\b|"
    rf"\b(?:{_BE}) (?:\w+ly )?needed\b|\bshould(?: not|n[’']t) "
)
_JUDGE = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|fear(?:s|ed)?|believ(?:e|es|ed)|think(?:s)?|thought|prefer(?:s|red)?|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )accus(?:e|es|ed|ing)|prais(?:e|es|ed)|critici[sz](?:e|es|ed)|condemn(?:s|ed)?|"
    r"welcom(?:e|es|ed)(?!.*\bto\b)|regret(?:s|ted)?|(?<!to )blam(?:e|es|ed)|seem(?:s|ed)?|"
    r"(?<!to )appear(?:s|ed)? (?!to (?!be\b)|before\b|in\b|at\b)|"
    r"oppos(?:e|es|ed)|supports?|supported|backs|backed|in favou?r of|"
    r"(?:is|are|was|were|be) (?:\w+ly )?against|(?:come|comes|came|speaks?|spoke|spoken) out (?:against|for|in)|"
    r"stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|underlin(?:e|es|ed)|overdue|skeptic\w*|sceptic\w*|"
    r"deserv(?:e|es|ed)|disagree[sd]?|agree[sd]? (?:with|that(?!.*\b(?:will|would)\b))|(?:is|are|was|were) (?:so|right)|in (?:our|my|his|her|their|its) (?:view|opinion))\b|\bcall(?:s|ed)?\s+(?:\w+\s+){1,6}?[“\"]|"
    r"(?<!such )\bas (?:an? )?[“\"]|\b(?:viewed|described|dismissed|regarded|considered|seen) (?:\w+ ){0,6}?as\b|"
    r"\b(?:is|are|was|were) (?:\w+ )?considered\b|"
    r"\b(?:is|are|was|were) [“\"]"
)
_COPULA = re.compile(
    rf"(?:\b(?:is|are|was|were|be|been|being|remains?|remained|looks?|looked|feels?|felt|seems?)|"
    rf"[’'](?:s|re|m))\s+(?:\w+ly\s+|just\s+|so\s+|too\s+|not\s+|still\s+|really\s+|simply\s+)*"
    rf"[“\"]?(?:an?|the|no|our|their|his|her|its|all|red|(?!{PAST_OR_PARTICIPLE}\b|(?:\w+ing)\b|(?:in|on|at|"
    rf"to|by|for|from|with|under|\d)\b)[a-z]+)\b"
)
_NOT_DONE = re.compile(
    r"\b(?:did|does|do|has|have|had)(?:n[’']t|(?:\s+(?:so far|still|yet|also|\w+ly))?\s+(?:not|never))\b|"
    r"\b(?:paid|got|received|heard|saw|found|done|said)\s+(?:for\s+)?nothing\b|"
    rf"\b(?:was|were|is|are)(?:n[’']t|\s+not|\s+never)\s+(?:\w+ly\s+|yet\s+)?(?:{PAST_OR_PARTICIPLE}|\w+ing|been)\b|"
    rf"\A\s*{_NOBODY}|\bthere\s+(?:{_BE}|{_HAVE} been)\s+[“\"‘]?(?:no|none|nothing|nobody)\b|"
    rf"\b(?!let\b)(?:{PAST_OR_PARTICIPLE}|had|has|have)\s+no\b(?! (?:longer|doubt|\d))|\bin the absence of\b|"
    rf"\A(?:the )?absence of\b|\bnever (?:{PAST_OR_PARTICIPLE})\b|"
    r"\b(?:can(?:not|[’']t)|could(?:n[’']t| not))\b"
)
_IS_NOT = re.compile(r"\b(?:was|were|is|are)(?:n[’']t|\s+not|\s+never)\b")
_GOING_ON = re.compile(
    rf"\b(?:{_BE})\s+{_ADVERBS}being\b|\bstill\b|\b(?:{_HAVE})\s+been\s+\w+ing\b|"
    rf"\b(?:is|are|am|[’']s|[’']re)\s+{_ADVERBS}(?:{PAST_OR_PARTICIPLE}|\w{{2,}}en)\b|"
    r"\bcontinu(?:e|es|ing)\b|\bkeeps?\s+\w+ing\b"
)
_WAS = re.compile(r"\b(?:was|were|had)\b")
_LASTS = re.compile(
    rf"\b(?:has|have|[’']ve)\s+{_ADVERBS}(?:been\s+(?!(?:{PAST_OR_PARTICIPLE}|no)\b)|(?:been\s+\w+ly\s+)|(?:coached|raged|lived|"
    r"worked|led|run|held|served|ruled|remained|stayed|kept|owned|spent|stood|lasted|governed|"
    r"occupied|headed|trained)\b).*\b(?:since|for (?:the (?:past|last)|more than|nearly|about|\w+) "
    r"(?:\w+ )?(?:years|months|weeks|days|decades|hours))\b|"
    r"\bfor the (?:past|last) .*\b(?:has|have)\b"
)
# Verbs of state (Quirk et al. 1985, section 4.4), whose present no headline uses of the past.
_STATE = re.compile(
    r"\b(?:applies|belongs|comprises|consists|contains|costs|covers|depends|"
    r"earns|employs|exists|faces|forbids|holds|includes|involves|knows|lacks|lies|lives|means|"
    r"needs|occupies|owes|owns|possesses|produces|provides|remains|represents|requires|serves|sits|"
    r"spans|stands|stretches|weighs|own|earn|(?:live|work|depend) (?:in|on|at|for|under|as))\b"
)
_PRESENT_TENSE = re.compile(
    r"(?:\b[a-z]{3,}s\s+(?:the|an?|no|its|his|her|their|our|\d\S*|"
    r"about (?:\d|a (?:third|quarter|half|fifth)))\b|"
    r"\b(?:pay|earn|live|work|need|own|use|know|cost|depend|make|stand|belong)\s)"
    r"(?!.*\b(?:has|have|had|is|are|was|were|be|been)\b)"
)
_HOLDS = re.compile(
    r"\b(?:is|are|am|has|have|remains?)\b|[’'](?:re|ve)\b|\b(?:it|he|she|who|which|that)[’']s\b|"
    r"\b(?:it|he|she|who|which)\s+(?:\w+ly\s+)?[a-z]{3,}s\b|"
    rf"\A[\s“\"]*(?:who|which|they|we|i)\s+(?!(?:{PAST_OR_PARTICIPLE}|could|would|might)\b)[a-z]{{4,}}\b"
)


# A sentence ends in a full stop; what has no past in it is then in the present.
_ENDED = re.compile(
    rf"\A(?!\W*[a-z]+ing\b)(?!.*\b(?:{PAST_AS_BASE})\b).*(?:(?<![’'])\b[a-z]{{3,}}s|they|we|you|i)\b.*\.\W*\Z"
)
_NO_HEADLINE = re.compile(r"\.\W*\Z|\b(?:the|an?)\b")


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
    clause = main_clause(lower)
    done = deed(clause)
    for value, pattern in _ORDER:
        if pattern is _WAS and done is not None:
            return Mood(value, done.span.start, done.span.end)
        match = pattern.search(lower if pattern is _ENDED else clause)
        if match is None or (pattern in _PRESENT and _PAST.search(clause, 0, match.start())):
            continue
        if pattern is _PRESENT_TENSE and not _NO_HEADLINE.search(lower):
            # A headline's present is the past.
            continue
        found = _fitting(value, match, clause, spoken=spoken)
        if found is not None:
            supposed = pattern is _WILL and match.group().endswith(("would", "d")) and not reported
            sure = pattern not in _UNSURE and not supposed
            return Mood(found, match.start(), match.end(), pattern in _GOVERNING, sure)
    return None


_ORDER: tuple[tuple[StatusValue, re.Pattern[str]], ...] = (
    (_S.CONDITIONAL, _INVERTED),
    (_S.PROPOSED, _IMPERATIVE),
    (_S.CONDITIONAL, _CONDITION),
    (_S.POSSIBLE, _LEFT_OPEN),
    (_S.CANCELLED, _NOT_AFTER_ALL),
    (_S.NOT_OCCURRED, _YET),
    (_S.UNWILLING, _UNWILLING_NOW),
    (_S.WILLING, _WANT),
    (_S.PROPOSED, _WANT_DONE),
    (_S.NOT_OCCURRED, _THERE_NONE),
    (_S.OPINION, _EVALUATION),
    (_S.OPINION, _JUDGE),
    (_S.NOT_PLANNED, _NONE_TO_COME),
    (_S.NOT_OCCURRED, _NOT_DONE),
    (_S.UNWILLING, _WILL_NOT),
    (_S.WILLING, _AT_ANY_TIME),
    (_S.EXPECTED, _FORESEEN),
    (_S.EXPECTED, _OUTCOME),
    (_S.PROPOSED, _MUST),
    (_S.POSSIBLE, _CAN),
    (_S.PLANNED, _WILL),
    (_S.PLANNED, _ARRANGED),
    (_S.SCHEDULED, _TIMETABLE),
    (_S.ONGOING, _LASTS),
    (_S.ONGOING, _GOING_ON),
    (_S.OPINION, _COPULA),
    (_S.NOT_OCCURRED, _IS_NOT),
    (_S.ONGOING, _STATE),
    (_S.ONGOING, _PRESENT_TENSE),
    (_S.OCCURRED, _WAS),
    (_S.ONGOING, _HOLDS),
    (_S.ONGOING, _ENDED),
)
_PRESENT = (_TIMETABLE, _STATE, _PRESENT_TENSE)
"""The present of a verb, unless a past stands before it."""

_GOVERNING = (_INVERTED, _IMPERATIVE, _CONDITION, _LEFT_OPEN, _NOT_AFTER_ALL)
_UNSURE = (
    _INVERTED,
    _IMPERATIVE,
    _NOT_AFTER_ALL,
    _WANT,
    _COPULA,
    _IS_NOT,
    _GOING_ON,
    _HOLDS,
    _PRESENT_TENSE,
    _ENDED,
)


def _fitting(
    value: StatusValue, match: re.Match[str], lower: str, *, spoken: bool
) -> StatusValue | None:
    """The status that the words have here; None if they do not speak of it after all."""
    if value is _S.CONDITIONAL and _WHETHER.search(lower) is not None:
        return None
    if match.re is _WILL_NOT and (match["thing"] or match["done"]):
        return _S.NOT_PLANNED
    if value is _S.PLANNED:
        fixed = _DATED.search(lower) or _PLACED.search(lower)
        return _S.SCHEDULED if fixed is not None else _S.PLANNED
    if value is _S.SCHEDULED:
        return value if _DATED.search(lower, match.end()) is not None else None
    if match.re is _COPULA and not spoken:
        return None
    return value
